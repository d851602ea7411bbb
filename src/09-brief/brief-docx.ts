import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Document as WordDocument,
} from 'docx';
import type { Brief, BriefLine, BriefSection, OwnWords } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { Lineage } from '#model/story.ts';
import { nameOf } from '#values/country.ts';
import { inWords } from '#values/day.ts';
import { describeNote, partLines, readingTime, sayOwn, whatIsNotTold } from './markdown.ts';
import type { Picture, ToDots } from './picture.ts';
import { drawPictures } from './pictures.ts';
import { packWord, printable } from './word-file.ts';

/** The brief as a Word file on A4: headings, tables, pictures, and every note a footnote. The same brief gives the same bytes. */
export async function toDocx(
  brief: Brief,
  documents: readonly Document[],
  lineages: readonly Lineage[],
  toDots: ToDots,
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = openFootnotes(brief);
  const title = printable(brief.countries.map(nameOf).join(' – '));
  const sections = brief.sections.flatMap((section) => sectionOf(section, notes));
  const children = [
    ...headOf(brief, title),
    ...sections,
    ...(await picturesOf(drawPictures(brief, documents, lineages), toDots)),
    ...footOf(brief),
  ];
  const made = new WordDocument({
    creator: 'Chancery',
    title: `${title}, ${inWords(brief.asOf)}`,
    styles: look,
    numbering: { config: [{ reference: 'points', levels: [bullet] }] },
    footnotes: notes.all(),
    sections: [{ properties: { page: a4 }, footers: { default: footer(title, brief) }, children }],
  });
  return packWord(made, brief.asOf);
}

const a4 = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(22),
    right: convertMillimetersToTwip(22),
  },
};
const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 300, hanging: 300 } } },
};
// Sizes are in half points, spaces in twentieths of a point.
const look = {
  default: {
    document: { run: { font: 'Georgia', size: 21, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 80, line: 264 } } },
    title: { run: { font: 'Georgia', size: 44, bold: true }, paragraph: { spacing: { after: 40 } } },
    heading1: {
      run: { font: 'Arial', size: 23, bold: true, color: '7A2E1D' },
      paragraph: { spacing: { before: 260, after: 90 }, keepNext: true },
    },
    footnoteText: { run: { font: 'Georgia', size: 16 }, paragraph: { spacing: { after: 0, line: 220 } } },
  },
};

const footer = (title: string, brief: Brief): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${title} · ${inWords(brief.asOf)} · `, size: 16, color: '5F5B54' }),
          new TextRun({ children: [PageNumber.CURRENT], size: 16, color: '5F5B54' }),
        ],
      }),
    ],
  });

function headOf(brief: Brief, title: string): readonly Paragraph[] {
  const known = brief.knownAt === undefined ? '' : `, as known on ${inWords(brief.knownAt)}`;
  const { title: kind = 'Brief', marking } = brief.house ?? {};
  const line = `${printable(kind)} as of ${inWords(brief.asOf)}${known} · ${readingTime(brief)}`;
  return [
    ...(marking === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: printable(marking), bold: true, color: '7A2E1D' })] })]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ children: [new TextRun({ text: line, color: '5F5B54' })] }),
  ];
}

/** Footnotes are numbered by the word processor as they are met; a passage that is cited again leads back to its first mark. */
interface Footnotes {
  readonly mark: (numbers: readonly number[]) => readonly ParagraphChild[];
  readonly all: () => Readonly<Record<string, { children: Paragraph[] }>>;
}

function openFootnotes(brief: Brief): Footnotes {
  const met = new Map<number, number>();
  const raised = (text: string): TextRun => new TextRun({ text, superScript: true });
  const markOne = (number: number): readonly ParagraphChild[] => {
    const known = met.get(number);
    if (known !== undefined) return [new InternalHyperlink({ anchor: `note${known}`, children: [raised(String(known))] })];
    const next = met.size + 1;
    met.set(number, next);
    return [new Bookmark({ id: `note${next}`, children: [new FootnoteReferenceRun(next)] })];
  };
  return {
    mark: (numbers) => {
      const known = numbers.filter((number) => brief.notes[number - 1] !== undefined);
      return known.flatMap((number, index) => [...(index === 0 ? [] : [raised(', ')]), ...markOne(number)]);
    },
    all: () =>
      Object.fromEntries(
        [...met].map(([number, footnote]) => {
          const note = brief.notes[number - 1];
          const text = note === undefined ? '' : describeNote(note);
          return [footnote, { children: [new Paragraph({ children: [new TextRun(printable(` ${text}`))] })] }];
        }),
      ),
  };
}

function sectionOf({ name, lines }: BriefSection, notes: Footnotes): readonly (Paragraph | Table)[] {
  const { rows, plain } = partLines(lines);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)] }),
    ...(rows.length === 0 ? [] : [tableOf(rows, notes), new Paragraph('')]),
    ...rows.flatMap((row) => row.remarks ?? []).map(ownOf),
    ...plain.flatMap((line) => linesOf(line, notes)),
  ];
}

function linesOf(line: BriefLine, notes: Footnotes): readonly Paragraph[] {
  const numbering = { reference: 'points', level: 0 };
  if ('missing' in line)
    return [new Paragraph({ numbering, children: [new TextRun({ text: printable(line.missing), italics: true, color: '5F5B54' })] })];
  if (!('supportedBy' in line)) return [ownOf(line)];
  const sentence = new Paragraph({ numbering, children: [new TextRun(printable(line.text)), ...notes.mark(line.notes)] });
  return [sentence, ...(line.remarks ?? []).map(ownOf)];
}

function ownOf(words: OwnWords): Paragraph {
  const { head, says, flag } = sayOwn(words);
  const flagged = flag === '' ? [] : [new TextRun({ text: printable(` ⚑ ${flag}`), bold: true, color: '7A2E1D' })];
  const children = [new TextRun({ text: printable(`${head}: `), bold: true }), new TextRun(printable(says)), ...flagged];
  return new Paragraph({
    indent: { left: 300 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '7A2E1D' } },
    children,
  });
}

/** Every picture with its numbers below it: as a drawing for readers that know SVG, as dots for the others. */
async function picturesOf(pictures: readonly Picture[], toDots: ToDots): Promise<readonly (Paragraph | Table)[]> {
  if (pictures.length === 0) return [];
  const drawn = await Promise.all(pictures.map(async (picture) => pictureOf(picture, await toDots(picture.svg('#000')))));
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('In pictures')] }), ...drawn.flat()];
}

const ink = '#1d1c1a';

function pictureOf({ title, says, svg, width, height, table }: Picture, dots: Uint8Array): readonly (Paragraph | Table)[] {
  const transformation = { width, height };
  const altText = { name: title, title: printable(title), description: printable(says) };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(printable(svg(ink))),
    transformation,
    altText,
    fallback: { type: 'png', data: Buffer.from(dots) },
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [new TextRun({ text: printable(title), bold: true })] }),
    new Paragraph({ keepNext: true, children: [new TextRun({ text: printable(says), size: 18, color: '5F5B54' })] }),
    // A line as high as the picture: readers cut what is higher than a line of a set height.
    new Paragraph({ keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [image] }),
    numbersOf(table),
    new Paragraph(''),
  ];
}

function numbersOf({ head, rows }: Picture['table']): Table {
  const small = (text: string, bold = false): TableCell => cellOf([new TextRun({ text: printable(text), size: 17, bold })]);
  return plainTable([
    new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => small(text, true)) }),
    ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => small(text)) })),
  ]);
}

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly period: string;
  readonly source: string;
  readonly notes: readonly number[];
}

function tableOf(rows: readonly Row[], notes: Footnotes): Table {
  const head = ['What', 'Figure', 'Period', 'Source'].map((text) => cellOf([new TextRun({ text, bold: true, size: 18 })]));
  const body = rows.map(
    ({ what, figure, period, source, notes: numbers }) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...[what, figure, period].map((text) => cellOf([new TextRun({ text: printable(text), size: 19 })])),
          cellOf([new TextRun({ text: printable(source), size: 19 }), ...notes.mark(numbers)]),
        ],
      }),
  );
  return plainTable([new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body], [3600, 1900, 1800, 2100]);
}

/** Lines between rows alone. */
function plainTable(rows: TableRow[], columnWidths?: number[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(columnWidths !== undefined && { columnWidths }),
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows,
  });
}

const cellOf = (children: readonly ParagraphChild[]): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ spacing: { after: 0 }, children: [...children] })],
  });

function footOf(brief: Brief): readonly Paragraph[] {
  const text = whatIsNotTold(brief);
  return text === '' ? [] : [new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text, italics: true, size: 18 })] })];
}
