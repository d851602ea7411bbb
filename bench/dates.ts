import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { parseDay } from '#values/day.ts';

// Value F1 of dates: per document, the set of values the reader gives against the set that annotators gave.
// Run: node bench/dates.ts [--misses [--train]]

const data = join(dirname(fileURLToPath(import.meta.url)), '../../shared/data');

/** A document with its text cut into paragraphs, its own date, and the dates marked in it. */
interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly gold: readonly Marked[];
}

interface Marked {
  readonly words: string;
  readonly value: string;
}

const attribute = (element: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The EDTF value of a TIMEX3 value; undefined for quarters, weeks, vague references and times without a day. */
function edtfOf(value: string): string | undefined {
  const american = /^(\d\d)-(\d\d)-(\d{4})$/.exec(value);
  if (american) return `${american[3]}-${american[1]}-${american[2]}`;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  const day = value.split('T')[0] ?? '';
  return /^\d{4}(?:-\d\d){0,2}$/.test(day) ? day : undefined;
}

const joinWords = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/ ([,.;:!?%)]|n't|'s|'ll|'re)(?= |$)/g, '$1')
    .replace(/\( /g, '(');

/** MEANTIME: dates and times of the first six sentences; the rest is not annotated. */
function meantime(): Annotated[] {
  return globSync(join(data, 'meantime/intra-doc_annotation/**/*.xml')).map((path) => {
    const xml = readFileSync(path, 'utf8');
    const words = new Map<string, string>();
    const sentences: string[][] = [];
    for (const [, number = '', id = '', word = ''] of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)/g)) {
      words.set(id, unescaped(word));
      const index = Number(number);
      if (index < 6) sentences[index] = [...(sentences[index] ?? []), unescaped(word)];
    }
    const gold: Marked[] = [];
    let published: string | undefined;
    for (const [, element = '', inner = ''] of xml.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g)) {
      const value = edtfOf(attribute(element, 'value') ?? '');
      if (attribute(element, 'functionInDocument') === 'CREATION_TIME' && value !== undefined) published = value;
      const type = attribute(element, 'type');
      if (value === undefined || (type !== 'DATE' && type !== 'TIME')) continue;
      gold.push({ value, words: [...inner.matchAll(/t_id="(\d+)"/g)].map(([, id = '']) => words.get(id) ?? '').join(' ') });
    }
    const text = sentences
      .filter((sentence) => sentence !== undefined)
      .map(joinWords)
      .join('\n\n');
    return { name: path.split('/').at(-1) ?? path, text, published, gold };
  });
}

/** GUM: what its `<date>` elements give as `when`, or as `from` and `to`; months and days without a year are left out. */
function gum(part: string): Annotated[] {
  return globSync(join(data, 'treebanks/gum', part, '*.conllu')).map((path) => {
    const gold: Marked[] = [];
    let text = '';
    let published: string | undefined;
    let open: { words: string[]; value: string | undefined } | undefined;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line.startsWith('# meta::dateCreated = ')) published = line.slice(22).trim();
      if (line.startsWith('# newpar')) text = `${text.trimEnd()}\n\n`;
      if (line.startsWith('# text = ')) text += `${line.slice(9)} `;
      const columns = line.split('\t');
      const xml = /XML=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
      const opened = /<date([^>]*)>/.exec(xml)?.[1];
      if (opened !== undefined) open = { words: [], value: gumValue(opened) };
      open?.words.push(columns[1] ?? '');
      if (open && /<\/date>/.test(xml)) {
        if (open.value !== undefined && !seasonal.test(open.words.join(' '))) gold.push({ words: open.words.join(' '), value: open.value });
        open = undefined;
      }
    }
    return { name: path.split('/').at(-1) ?? path, text: text.trim(), published, gold };
  });
}

const seasonal = /\b(?:spring|summer|autumn|fall|winter)\b/i;

function gumValue(attributes: string): string | undefined {
  const field = (name: string): string | undefined => new RegExp(`\\b${name}:::"([^"]*)"`).exec(attributes)?.[1];
  const when = field('when');
  const [from, to] = [field('from') ?? field('notBefore'), field('to') ?? field('notAfter')];
  const value = when ?? (from !== undefined && to !== undefined ? periodOf(from, to) : undefined);
  return value !== undefined && parseDay(value) !== undefined ? value : undefined;
}

/** GUM writes decades and centuries by their first and last days, and "the late 1970s" by the years it may mean. */
function periodOf(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const whole = (from.length === 4 || from.endsWith('-01-01')) && (to.length === 4 || /-12-31$|-01-01$/.test(to));
  if (!whole) return `${from}/${to}`;
  if (first === last) return first;
  if (first.slice(0, 3) === last.slice(0, 3) && (first.endsWith('0') || last.endsWith('9'))) return `${first.slice(0, 3)}X`;
  return first.endsWith('00') && last === `${first.slice(0, 2)}99` ? `${first.slice(0, 2)}XX` : `${first}/${last}`;
}

/** What a value is compared by: the ends of an interval count one by one, as annotators mark them; open ends are not marked. */
const endsOf = (value: string): string[] => value.split('/').filter((end) => end !== '' && end !== '..');

/** Quarters, weeks and seasons are left out on both sides, since the annotations name them in other ways. */
const isCompared = (value: string): boolean => {
  if (/-2[1-4]$/.test(value)) return false;
  const [from = '', to = ''] = value.split('/');
  if (from.length === 7 && to.length === 7 && Number(to.slice(5)) - Number(from.slice(5)) === 2) return false;
  return !(from.length === 10 && to.length === 10 && [1, 6].includes((Date.parse(to) - Date.parse(from)) / 86_400_000));
};

/** How many values are right, given and wanted. */
export interface Score {
  readonly documents: number;
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

interface Valued {
  readonly value: string;
  readonly words: string;
}

/** The items of the first list whose values the second has not, value for value. */
function without(items: readonly Valued[], others: readonly Valued[]): Valued[] {
  const left = others.map(({ value }) => value);
  return items.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const compared = (value: string | undefined, words: string): Valued[] =>
  value === undefined || !isCompared(value) ? [] : endsOf(value).map((part) => ({ value: part, words }));

function score(documents: readonly Annotated[], tell: (line: string) => void): Score {
  let [right, allGiven, allWanted] = [0, 0, 0];
  const weights = loadWeights();
  for (const { name, text, published, gold } of documents) {
    const { dates } = read(text, segmentsOfPlain(text), published, weights);
    const given = dates.flatMap(({ value, start, end }) => compared(value, text.slice(start, end)));
    const wanted = gold.flatMap(({ value, words }) => compared(value, words));
    const [missed, extra] = [without(wanted, given), without(given, wanted)];
    right += wanted.length - missed.length;
    allGiven += given.length;
    allWanted += wanted.length;
    if (missed.length + extra.length > 0) tell(`${name} ${published}`);
    for (const { value, words } of missed) tell(`  missed ${value} ${words}`);
    for (const { value, words } of extra) tell(`  extra  ${value} ${words}`);
  }
  return { documents: documents.length, right, given: allGiven, wanted: allWanted };
}

/** Harmonic mean of precision and recall; 0 where nothing is right. */
export const f1 = ({ right, given, wanted }: Score): number => (2 * right) / Math.max(1, given + wanted);

const silent = (): void => undefined;

/** Undefined where the data are absent. */
export const scoreMeantime = (tell: (line: string) => void = silent): Score | undefined =>
  existsSync(join(data, 'meantime')) ? score(meantime(), tell) : undefined;

/** The documents of a part of GUM that mark dates. Undefined where the data are absent. */
export const scoreGum = (part: 'dev' | 'train', tell: (line: string) => void = silent): Score | undefined =>
  existsSync(join(data, 'treebanks/gum', part))
    ? score(
        gum(part).filter(({ gold }) => gold.length > 0),
        tell,
      )
    : undefined;

function row(name: string, result: Score | undefined): void {
  if (result === undefined) {
    console.log(`${name}: no data, skipped`);
    return;
  }
  const { documents, right, given, wanted } = result;
  const parts = [
    name.padEnd(26),
    `documents ${String(documents).padStart(3)}`,
    `dates ${String(wanted).padStart(4)}`,
    `precision ${(right / given).toFixed(3)}`,
    `recall ${(right / wanted).toFixed(3)}`,
    `F1 ${f1(result).toFixed(3)}`,
  ];
  console.log(parts.join('  '));
}

if (import.meta.main) {
  const tell = process.argv.includes('--misses') ? (line: string): void => console.log(line) : silent;
  row('MEANTIME, six sentences', scoreMeantime(tell));
  row('GUM dev', scoreGum('dev', tell));
  row('GUM train', scoreGum('train', process.argv.includes('--train') ? tell : silent));
}
