import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryForms } from '#values/country.ts';
import { titleForms } from '#values/title.ts';

/** A name in a treebank's document, by characters of the document's text. */
export interface GoldName {
  readonly kind: 'person' | 'place' | 'organisation' | 'event' | 'work' | 'nationality';
  readonly start: number;
  readonly end: number;
}

export interface NamedDocument {
  readonly name: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Names inside those: "Durham" in "Durham University". */
  readonly inner: readonly GoldName[];
  /** The kind of every mention whose head is a proper noun: also of titles that stand alone ("the President"), which are no names. */
  readonly headed: readonly GoldName['kind'][];
}

interface Word {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly arc: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads documents of GUM with the names in their `Entity=` field.
 * A name is a mention whose head is a proper noun, cut down to the name itself: the head with the capitalised words around it,
 * without article, title, possessive mark, apposition and relative clause. Of names inside names the outer one counts.
 */
export function readNamedFolder(folder: string): NamedDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readNamed(readFileSync(join(folder, file), 'utf8'), file));
}

export function readNamed(source: string, name: string): NamedDocument {
  let text = '';
  const names: GoldName[] = [];
  const inner: GoldName[] = [];
  const headed: GoldName['kind'][] = [];
  const open = new Map<string, { kind: string; from: number; sentence: number }[]>();
  let nth = 0;
  for (const block of source.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    const line = lines.find((each) => each.startsWith('# text ='));
    if (line === undefined) continue;
    const said = line.slice(8).trim();
    if (text !== '') text += lines.some((each) => /^# newpar(?:$| )/.test(each)) ? '\n\n' : ' ';
    const words = wordsOf(lines, said, text.length);
    text += said;
    const mentions: { kind: string; from: number; to: number }[] = [];
    for (const [at, { entity }] of words.entries()) closeMentions(entity, at, nth, open, mentions);
    for (const mention of mentions) {
      const kind = kinds.get(mention.kind);
      if (kind !== undefined && words[headOf(words, mention)]?.tag === 'PROPN') headed.push(kind);
    }
    const found = outermost(mentions.flatMap((mention) => nameIn(words, mention)));
    names.push(...found.outer.map((each) => placed(each, words)));
    inner.push(...found.inner.map((each) => placed(each, words)));
    nth++;
  }
  return { name, text, names, inner, headed };
}

function wordsOf(lines: readonly string[], said: string, offset: number): Word[] {
  let at = 0;
  return lines.flatMap((line): Word[] => {
    const row = line.split('\t');
    if (!/^\d+$/.test(row[0] ?? '')) return [];
    const form = row[1] ?? '';
    const found = said.indexOf(form, at);
    const start = found < 0 || found > at + 3 ? at : found;
    at = Math.min(said.length, start + (found < 0 || found > at + 3 ? 0 : form.length));
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? '')?.[1] ?? '';
    return [{ form, tag: row[3] ?? '', head: Number(row[6]) - 1, arc: row[7] ?? '', entity, start: offset + start, end: offset + at }];
  });
}

/** "(3-person-…(4-place-…)" opens two and closes one; "3)" closes the first. */
function closeMentions(
  entity: string,
  at: number,
  sentence: number,
  open: Map<string, { kind: string; from: number; sentence: number }[]>,
  mentions: { kind: string; from: number; to: number }[],
): void {
  for (const [, whole, begun, ended] of entity.matchAll(/\(([^()]*)\)|\(([^()]*)|([^()]*)\)/g)) {
    const [id = '', kind = ''] = (whole ?? begun ?? ended ?? '').split('-');
    if (whole !== undefined) mentions.push({ kind, from: at, to: at + 1 });
    else if (begun !== undefined) open.set(id, [...(open.get(id) ?? []), { kind, from: at, sentence }]);
    else {
      const begin = open.get(id)?.pop();
      if (begin !== undefined && begin.sentence === sentence) mentions.push({ kind: begin.kind, from: begin.from, to: at + 1 });
    }
  }
}

const kinds = new Map<string, GoldName['kind']>([
  ['person', 'person'],
  ['animal', 'person'],
  ['place', 'place'],
  ['organization', 'organisation'],
  ['event', 'event'],
  ['abstract', 'work'],
  ['object', 'work'],
]);

const isCapital = (form: string): boolean => /^[\p{Lu}\d]/u.test(form);
const links = new Set(['of', 'and', 'for', 'the', '-', '&', '’s', "'s", 'de', 'la', 'du', 'del', 'on', '/', '–']);
const personLinks = new Set(['-', 'de', 'von', 'van', 'al', 'bin', 'ibn', 'da', 'du', 'la', 'of', '“', '”', '"']);

/** The word of a stretch that hangs on a word outside it. */
function headOf(words: readonly Word[], { from, to }: { from: number; to: number }): number {
  let head = from;
  while (head < to && (words[head]?.head ?? -1) >= from && (words[head]?.head ?? -1) < to) head++;
  return head;
}

function nameIn(
  words: readonly Word[],
  mention: { kind: string; from: number; to: number },
): { kind: GoldName['kind']; from: number; to: number }[] {
  const kind = kinds.get(mention.kind);
  const { from, to } = mention;
  const head = headOf(words, mention);
  if (kind === undefined || words[head]?.tag !== 'PROPN') return [];
  if (/[@/]|^www|\.(?:com|org|net)/.test(words[head]?.form ?? '')) return [];
  const span = spread(words, head, from, to, kind === 'person' ? personLinks : links);
  if (kind === 'person') cutPerson(words, span);
  const articled = words[from]?.tag === 'DET' || words[from]?.tag === 'PRON';
  // "a Fellow", "our Founders", "the President": words for what somebody is, written with a capital.
  if (kind === 'person' && (isTitle(words[span.from]?.form ?? '') || (articled && span.to - span.from === 1))) return [];
  const last = words[span.to - 1]?.form;
  if (last === "'s" || last === '’s') span.to--;
  if (span.to <= span.from) return [];
  const form = words
    .slice(span.from, span.to)
    .map((word) => word.form)
    .join(' ');
  return [{ kind: isNationality(form) ? 'nationality' : kind, ...span }];
}

/**
 * Takes titles off, and what stands behind "of" where a full name stands before it: "Ann Chiang of DAB" is called Ann Chiang,
 * the Earl of Clare is not called Earl. What is left of "Professor of Media" is no name and comes out empty.
 */
function cutPerson(words: readonly Word[], span: { from: number; to: number }): void {
  while (span.from < span.to - 1 && isTitle(words[span.from]?.form ?? '')) span.from++;
  const of = words.findIndex(({ form }, at) => at >= span.from && at < span.to && form.toLowerCase() === 'of');
  if (of === span.from) span.to = span.from;
  else if (of - span.from > 1) span.to = of;
}

/** The capitalised words around the head, with small words between them that belong to names. */
function spread(
  words: readonly Word[],
  head: number,
  from: number,
  to: number,
  between: ReadonlySet<string>,
): { from: number; to: number } {
  let first = head;
  let last = head;
  for (let at = head - 1; at >= from; at--) {
    const word = words[at];
    if (word === undefined || word.arc === 'nmod:poss' || word.arc === 'nmod:desc') break;
    if (isCapital(word.form) && word.tag !== 'DET' && word.tag !== 'PRON' && word.tag !== 'ADP') first = at;
    else if (!between.has(word.form.toLowerCase()) || at === from) break;
  }
  for (let at = head + 1; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.arc === 'appos' || (word.arc === 'conj' && word.head === head)) break;
    if (isCapital(word.form) && word.tag !== 'PRON') last = at;
    else if (word.arc === 'flat' && word.tag !== 'PUNCT') last = at;
    else if (
      !between.has(word.form.toLowerCase()) ||
      (word.tag === 'CCONJ' && words[word.head]?.head === head && words[word.head]?.arc === 'conj')
    )
      break;
  }
  return { from: first, to: last + 1 };
}

const isTitle = (form: string): boolean => titleForms().of(form).length > 0;
const isNationality = (form: string): boolean => {
  const meanings = countryForms().of(form);
  return meanings.length > 0 && meanings.every(({ kind }) => kind === 'adjective' || kind === 'demonym');
};

interface Piece {
  readonly kind: GoldName['kind'];
  readonly from: number;
  readonly to: number;
}

function outermost(found: readonly Piece[]): { outer: Piece[]; inner: Piece[] } {
  const outer: Piece[] = [];
  const inner: Piece[] = [];
  for (const name of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    (outer.some(({ from, to }) => name.from < to && from < name.to) ? inner : outer).push(name);
  }
  return { outer: outer.sort((a, b) => a.from - b.from), inner };
}

const placed = ({ kind, from, to }: Piece, words: readonly Word[]): GoldName => ({
  kind,
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});
