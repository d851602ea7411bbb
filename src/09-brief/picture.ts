import { escapeHtml } from './escape.ts';

/** Makes a PNG of an SVG. */
export type ToDots = (svg: string) => Promise<Uint8Array>;

/** A picture of a brief, with the same numbers as a table. */
export interface Picture {
  /** "Exports between Arnor and Gondor". */
  readonly title: string;
  /** What is drawn how, so that nobody has to see a colour. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
  /** The drawing, in one ink: "currentColor", or a colour where the reader of the file knows no other. */
  readonly svg: (ink: string) => string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

type Drawn = Omit<Picture, 'svg'> & { readonly parts: readonly string[] };

/** A drawing with its name and description inside; the parts are in the picture's ink. */
export const asPicture = ({ parts, ...picture }: Drawn): Picture => ({
  ...picture,
  svg: (ink) => {
    const { title, says, width, height } = picture;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'DejaVu Sans',Verdana,sans-serif" font-size="11" fill="${ink}" stroke="none" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title><desc>${escapeHtml(says)}</desc>${parts.join('').replaceAll('{ink}', ink)}</svg>`;
  },
});

/** How a shape is told from others without colour. */
export type Filling = 'full' | 'empty' | 'dashed';

const fillings: Readonly<Record<Filling, string>> = {
  full: ' stroke="{ink}"',
  empty: ' fill="none" stroke="{ink}"',
  dashed: ' fill="none" stroke="{ink}" stroke-dasharray="2 2"',
};

/** A rectangle; one of no breadth or height is drawn as a line, so that a small number is still seen. */
export const box = (x: number, y: number, width: number, height: number, filling: Filling): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0.5, width))}" height="${round(Math.max(0.5, height))}"${fillings[filling]}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, dash = ''): string =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" fill="none" stroke="{ink}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`;

/** Words beginning, centred or ending at a point. */
export const label = (x: number, y: number, words: string, at: 'start' | 'middle' | 'end' = 'start', size?: number): string =>
  `<text x="${round(x)}" y="${round(y)}"${at === 'start' ? '' : ` text-anchor="${at}"`}${size === undefined ? '' : ` font-size="${size}"`}>${escapeHtml(words).replaceAll('{', '&#123;')}</text>`;

const round = (number: number): number => Math.round(number * 10) / 10;

export const cut = (words: string, most: number): string => {
  const letters = [...words];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : words;
};
