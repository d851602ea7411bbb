import type { Document } from '#model/document.ts';
import { isReport } from '#model/segment.ts';
import { dayNumber, monthNames } from '#values/calendar.ts';
import { earliest, isDay } from '#values/day.ts';
import { apart } from '#values/remember.ts';
import { anchorsOf } from './anchors.ts';
import { daysIn } from './event-days.ts';
import { figureIn } from './number-words.ts';
import { fold, hash, mix, stem, telling, weightOf } from './words.ts';

/** Words with what they tell. Keys are hashes of stems: two words share one by chance once in four thousand million. */
export type Weighed = ReadonlyMap<number, number>;

/** A sentence as what it tells outside quotation marks. */
export interface Told {
  readonly words: Weighed;
  readonly weight: number;
}

/** What of a text is costly to change, and so betrays where it comes from and what it tells of. */
export interface Fingerprint {
  /** Names the words and their order; the same for texts that differ in marks, case and blanks only. */
  readonly identity: string;
  readonly length: number;
  /** By which it is found again; none, where it is too short to be known. */
  readonly anchors: readonly number[];
  /** Every three words that follow each other, where none of them is quoted: what somebody said is the same in all reports of it. */
  readonly runs: ReadonlySet<number>;
  readonly sentences: readonly Told[];
  /** Every three words that follow each other within quotation marks. */
  readonly quoted: ReadonlySet<number>;
  /** Figures without their units, which every style writes in its own way; no years. */
  readonly figures: ReadonlySet<string>;
  /** Words written with a capital inside sentences. */
  readonly names: Weighed;
  /** Telling words that are no names. */
  readonly terms: Weighed;
  /** All telling words of title and text. */
  readonly words: Weighed;
  /** Those of the title and the first two sentences. */
  readonly lead: Weighed;
  /** "9th round", "79th Independence Day": the number by the word that follows. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Days, counted from 1970-01-01, on which the first sentences say that it happens. */
  readonly days: ReadonlySet<number>;
  /** True where the first sentences speak of what is to come. */
  readonly isAhead: boolean;
  /** Day of publication, counted from 1970-01-01; absent where none is given. */
  readonly published?: number;
  /** Minutes of that day; 0 where no time is given. */
  readonly minute: number;
}

/** In words. */
const shortest = 8;
const mostCharacters = 24_000;
const mostSentences = 120;
const leadSentences = 2;
const opening = 900;

interface Token {
  readonly text: string;
  readonly hash: number;
  readonly weight: number;
  readonly isCapital: boolean;
  readonly isQuoted: boolean;
  readonly startsSentence: boolean;
}

/** The report without furniture, captions and comments; headlines are the paper's own, whoever wrote the text. */
function reportOf(document: Document): string {
  const kept = document.segments.filter(({ role }) => isReport(role) && role !== 'headline' && role !== 'caption');
  const text = kept.length === 0 ? document.text : kept.map(({ start, end }) => document.text.slice(start, end)).join('\n');
  return text.slice(0, mostCharacters);
}

export function readFingerprint(document: Document): Fingerprint {
  const published = dayOf(document.published);
  const text = reportOf(document);
  const sentences = sentencesOf(text);
  const title = tokensOf(document.title ?? '');
  const tokens = sentences.flat();
  const { names, terms, words } = gather(tokens, title);
  const opened = text.slice(0, opening);
  const { runs, quoted } = runsOf(tokens);
  const figures = figuresOf(tokens);
  return {
    identity: identityOf(tokens),
    length: tokens.length,
    anchors: tokens.length < shortest ? [] : anchorsOf({ runs, names, terms, figures }),
    runs,
    quoted,
    sentences: distinct(sentences.map(tellOf).filter(({ weight }) => weight > 12)),
    figures,
    minute: minuteOf(document.published),
    names,
    terms,
    words,
    lead: tellingIn([title, ...sentences.slice(0, leadSentences)]),
    ordinals: ordinalsOf([...title, ...tokens]),
    days: daysIn(opened, published),
    isAhead: ahead.test(`${document.title ?? ''} ${text.slice(0, 350)}`),
    ...(published !== undefined && { published }),
  };
}

const ahead =
  /\b(?:will (?:visit|travel|arrive|meet|hold|pay)|to visit|is (?:due|set|scheduled|expected) to|are (?:due|set|scheduled|expected) to|due in|upcoming|next week|next month)\b/i;

const time = /T(\d{2}):(\d{2})/;

function minuteOf(edtf: string | undefined): number {
  const [, hours = 0, minutes = 0] = time.exec(edtf ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

const wholeDay = /^\d{4}-\d{2}-\d{2}/;

/** A month, a year or a guess is no day to reckon with. */
function dayOf(edtf: string | undefined): number | undefined {
  if (edtf === undefined || !wholeDay.test(edtf) || !isDay(edtf)) return undefined;
  const [year = 0, month = 1, day = 1] = earliest(edtf).split('-').map(Number);
  return dayNumber({ year, month, day });
}

const sentenceEnd = /(?<=[.!?]["”’]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n+/u;
const piece = /[“”"]|``|''|[\p{L}\p{N}]+(?:[.,]\d+)*/gu;

/** Sentences as tokens. Quotation marks are carried from one to the next, and fall at the end of a paragraph. */
function sentencesOf(text: string): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let isQuoted = false;
    for (const sentence of paragraph.split(sentenceEnd)) {
      const tokens = tokensOf(sentence, isQuoted);
      isQuoted = tokens.endsQuoted;
      if (tokens.length > 0 && found.push(tokens) >= mostSentences) return found;
    }
  }
  return found;
}

function tokensOf(sentence: string, quoted = false): Token[] & { endsQuoted: boolean } {
  const found: Token[] = [];
  let isQuoted = quoted;
  for (const [text] of sentence.matchAll(piece)) {
    const mark = text.charCodeAt(0);
    if (text === '``' || mark === 0x201c) isQuoted = true;
    else if (text === "''" || mark === 0x201d) isQuoted = false;
    else if (mark === 0x22) isQuoted = !isQuoted;
    else found.push(tokenOf(text, isQuoted, found.length === 0));
  }
  return Object.assign(found, { endsQuoted: isQuoted });
}

type Word = Pick<Token, 'text' | 'hash' | 'weight' | 'isCapital'>;
const known = new Map<string, Word>();
const mostKnown = 60_000;

/** Words come again and again; what was found out of one is kept, in bounds. */
function lookUp(written: string): Word {
  const seen = known.get(written);
  if (seen) return seen;
  const own = apart(written);
  const text = stem(fold(own));
  const first = written[0] ?? '';
  const found = { text, hash: hash(text), weight: weightOf(text), isCapital: first !== first.toLowerCase() };
  if (known.size >= mostKnown) known.clear();
  known.set(own, found);
  return found;
}

function tokenOf(written: string, isQuoted: boolean, startsSentence: boolean): Token {
  const { text, hash: key, weight, isCapital } = lookUp(written);
  return { text, hash: key, weight, isCapital, isQuoted, startsSentence };
}

const identityOf = (tokens: readonly Token[]): string => {
  let [one, other] = [0x811c9dc5, 0x1234567];
  for (const token of tokens) {
    one = mix(one, token.hash);
    other = mix(other, token.hash ^ one);
  }
  return `${one.toString(16)}${other.toString(16)}`;
};

function tellingIn(sentences: readonly (readonly Token[])[]): Weighed {
  const words = new Map<number, number>();
  for (const sentence of sentences) for (const { hash: key, weight } of sentence) if (weight >= telling) words.set(key, weight);
  return words;
}

/** Every three words that follow each other, all outside quotation marks or all inside. */
function runsOf(tokens: readonly Token[]): { readonly runs: ReadonlySet<number>; readonly quoted: ReadonlySet<number> } {
  const found = { runs: new Set<number>(), quoted: new Set<number>() };
  let [before, last]: (Token | undefined)[] = [];
  for (const token of tokens) {
    if (before && last && before.isQuoted === token.isQuoted && last.isQuoted === token.isQuoted)
      (token.isQuoted ? found.quoted : found.runs).add(mix(mix(before.hash, last.hash), token.hash));
    before = last;
    last = token;
  }
  return found;
}

/** Without sentences that only repeat one: said again, it tells nothing. */
function distinct(told: readonly Told[]): readonly Told[] {
  const seen = new Set<string>();
  return told.filter(({ words }) => {
    const key = [...words.keys()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function tellOf(tokens: readonly Token[]): Told {
  const words = new Map<number, number>();
  let weight = 0;
  for (const token of tokens) {
    // What somebody said is the same in all reports of it; it is compared apart.
    if (token.isQuoted || token.weight < telling || words.has(token.hash)) continue;
    words.set(token.hash, token.weight);
    weight += token.weight;
  }
  return { words, weight };
}

const digits = /^\d/;
const year = /^(?:19|20)\d\d$/;

function figuresOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of tokens) {
    const figure = digits.test(text) ? text.replaceAll(',', '').replace(/\.0+$/, '') : figureIn(text);
    if (figure !== undefined && !year.test(figure)) found.add(figure);
  }
  return found;
}

function gather(tokens: readonly Token[], title: readonly Token[]): Pick<Fingerprint, 'names' | 'terms' | 'words'> {
  const names = new Map<number, number>();
  const terms = new Map<number, number>();
  const words = new Map<number, number>();
  for (const { hash: key, weight, isCapital, startsSentence, text } of tokens) {
    if (weight < telling) continue;
    words.set(key, weight);
    if (digits.test(text)) continue;
    if (!isCapital) terms.set(key, weight);
    // The first word of a sentence has its capital from its place.
    else if (!startsSentence && !calendar.has(text)) names.set(key, weight);
  }
  for (const name of names.keys()) terms.delete(name);
  for (const { hash: key, weight } of title) if (weight >= telling) words.set(key, weight);
  return { names, terms, words };
}

/** Days and months have capitals and name nobody. */
const calendar = new Set(
  [
    ...monthNames,
    ...monthNames.map((name) => name.slice(0, 3)),
    ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ].map((name) => stem(name.toLowerCase())),
);

const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/;
const spelled = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
    .split(' ')
    .flatMap((word, index) => [[word, index + 1] as const, [stem(word), index + 1] as const]),
);

function ordinalsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  tokens.forEach(({ text }, at) => {
    const number = Number(ordinal.exec(text)?.[1] ?? spelled.get(text) ?? 0);
    const counted = tokens[at + 1]?.text;
    if (number > 0 && counted !== undefined && !found.has(counted)) found.set(counted, number);
  });
  return found;
}
