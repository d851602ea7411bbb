import type { Line } from './pdf-lines.ts';

/** A heading, paragraph, entry of a list or row of a table. */
export interface TextBlock {
  readonly tag: 'h1' | 'h2' | 'p';
  readonly text: string;
}

/** Joins lines into headings and paragraphs; a paragraph may go on over the end of a column or page. */
export function composeBlocks(pages: readonly (readonly Line[])[]): TextBlock[] {
  const lines = pages.flat();
  const plain = commonest(lines, ({ size }) => Math.round(size * 2) / 2);
  const pitch = commonest(lines, ({ gap = 0 }) => Math.round(gap * 2) / 2);
  const first = new Set(pages[0]);
  const largest = Math.max(0, ...(pages[0] ?? []).map(({ size }) => size));
  const hyphened = wordsWithHyphen(lines);
  const blocks: { tag: TextBlock['tag']; text: string }[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    const tag = tagOf(line, plain, first.has(line) ? largest : Number.POSITIVE_INFINITY);
    if (last && above && last.tag === tag && goesOn(above, line, last.text, pitch)) last.text = joined(last.text, line.text, hyphened);
    else blocks.push({ tag, text: line.text });
    above = line;
  }
  return blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The value that most letters have. */
function commonest(lines: readonly Line[], measure: (line: Line) => number): number {
  const counts = new Map<number, number>();
  for (const line of lines) if (measure(line) > 0) counts.set(measure(line), (counts.get(measure(line)) ?? 0) + line.text.length);
  let best = 0;
  for (const [value, count] of counts) if (best === 0 || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function tagOf({ size, text }: Line, plain: number, largest: number): TextBlock['tag'] {
  if (size < plain * 1.18 || text.length > 200) return 'p';
  return size >= largest * 0.97 ? 'h1' : 'h2';
}

const bullet = /^(?:[•‣▪●○◦–—*-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/u;
const ended = /[.!?:;…]["'”’»)\]]*$/u;

/** True where a line belongs to the paragraph of the line above it. */
function goesOn(above: Line, line: Line, text: string, pitch: number): boolean {
  const isTable = (some: string): boolean => some.includes(' | ');
  if (bullet.test(line.text) || isTable(line.text) || isTable(above.text)) return false;
  if (Math.abs(above.size - line.size) > above.size * 0.15) return false;
  // Over the end of a column or page only a sentence that is not over goes on.
  if (line.gap === undefined) return !ended.test(text) && /^[\p{Ll}\p{N}("“‘]/u.test(line.text);
  if (line.gap > Math.max(pitch, line.size) * 1.4) return false;
  if (line.left > above.left + line.size * 0.9 && above.left < above.column.left + line.size) return bullet.test(text);
  const room = above.column.right - above.right;
  return !(ended.test(above.text) && room > (above.column.right - above.column.left) * 0.15);
}

/** Words that the document writes with a hyphen within a line: their hyphens are their own. */
function wordsWithHyphen(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}

/** First parts that are joined to what follows by a hyphen of their own. */
const joining = new Set(
  'co non self ex vice well long short half all cross counter anti pro pre post mid north south east west so one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** Joins a line to the text before it; a word that was parted at the line's end is made whole. */
function joined(text: string, next: string, hyphened: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return `${text.slice(0, -1)}${next}`;
  const first = /(\p{L}+)[-\u2010]$/u.exec(text)?.[1];
  const second = /^\p{Ll}+/u.exec(next)?.[0];
  if (first === undefined) return `${text} ${next}`;
  // "Franco-" before a capital keeps its hyphen, and so does a word that is written with one.
  if (second === undefined) return /^\p{Lu}/u.test(next) ? `${text}${next}` : `${text} ${next}`;
  const keeps = joining.has(first.toLowerCase()) || hyphened.has(`${first}-${second}`.toLowerCase());
  return `${keeps ? text : text.slice(0, -1)}${next}`;
}
