import type { Document } from '#model/document.ts';
import { isReport } from '#model/segment.ts';

/** What of a text is costly to change, and so betrays where it comes from. */
export interface Fingerprint {
  /** Its report, without furniture and comments. */
  readonly text: string;
  /** Every four words that follow each other, as numbers. */
  readonly shingles: ReadonlySet<number>;
  readonly sentences: readonly ReadonlySet<string>[];
  /** Every four words that follow each other within quotation marks. */
  readonly quoted: ReadonlySet<number>;
  /** Figures without their units, which every style writes in its own way; no years. */
  readonly figures: ReadonlySet<string>;
  /** Names of two words and more. */
  readonly names: ReadonlySet<string>;
}

const mostWords = 4000;
const mostSentences = 200;

const empty = new Set(
  (
    'a an the and or but of on in at to for from by with as is are was were be been being that this these those it its their his her our he she they we you i not no ' +
    'will would shall should can could may might must has have had do does did after before also said says say told according over under about between among into than more'
  ).split(' '),
);

/** Ends of common English words are cut alike in both texts that are compared; nothing is ever shown of it. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word);

export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []
  ).slice(0, mostWords);

export const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !empty.has(word))
      .map(stem),
  );

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Every `size` words that follow each other, as numbers: two runs share a number by chance once in four thousand million. */
function shinglesOf(words: readonly string[], size: number): ReadonlySet<number> {
  const hashes = words.map(hash);
  const found = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at++) {
    let value = 0x811c9dc5;
    for (let next = at; next < at + size; next++) {
      value = Math.imul(value ^ (hashes[next] ?? 0), 0x01000193);
      value ^= value >>> 15;
    }
    found.add(value >>> 0);
  }
  return found;
}

function reportOf(document: Document): string {
  const kept = document.segments.filter(({ role }) => isReport(role) && role !== 'headline' && role !== 'caption');
  if (kept.length === 0) return document.text;
  return kept.map(({ start, end }) => document.text.slice(start, end)).join('\n');
}

const quotation = /[“"]([^“”"]{15,1500})[”"]/g;
const figure = /(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu;
const year = /^(?:19|20)\d\d$/;
const properName = /\p{Lu}[\p{L}’'-]+(?: (?:of |de |al-|bin )?\p{Lu}[\p{L}’'-]+)+/gu;

export function readFingerprint(document: Document): Fingerprint {
  const text = reportOf(document).slice(0, 40_000);
  const quotedText = [...text.matchAll(quotation)].map((match) => match[1] ?? '');
  return {
    text,
    shingles: shinglesOf(wordsOf(text), 4),
    sentences: sentencesOf(text),
    quoted: new Set(quotedText.flatMap((one) => [...shinglesOf(wordsOf(one), 4)])),
    figures: new Set([...text.matchAll(figure)].map(([match]) => match.replaceAll(',', '')).filter((match) => !year.test(match))),
    names: new Set([...text.matchAll(properName)].map(([match]) => wordsOf(match).join(' '))),
  };
}

/** Content words of each sentence that has at least five of them. */
function sentencesOf(text: string): readonly ReadonlySet<string>[] {
  return text
    .split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n+/u)
    .slice(0, mostSentences)
    .map(contentOf)
    .filter((words) => words.size >= 5);
}
