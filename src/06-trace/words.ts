import { once, readTable } from '#values/table.ts';

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Mixes a number into another: for runs of words. */
export function mix(value: number, next: number): number {
  const mixed = Math.imul(value ^ next, 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Ends of common English words are cut alike in both texts that are compared; nothing is ever shown of it. */
export const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:ing|ed|es|s|ly)$/, '') : word);

/** A word nobody has counted: a name, a term. */
export const rarest = 7.6;
/** Below this a word says nothing about what is told. */
export const telling = 3;

const weights = once(
  () =>
    new Map(
      readTable('common-words.tsv').map((row) => [row.get('word') ?? '', Math.min(rarest, Math.log(1000 / Number(row.get('per mille'))))]),
    ),
);

/** How much a stem tells: the logarithm of how many stretches of 200 words one looks through to meet it. */
export const weightOf = (word: string): number => weights().get(word) ?? rarest;

/** Letters without their marks, small: "Türkiye" and "Turkiye" are one. */
export const fold = (text: string): string => (isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII is
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** The words of a name, folded. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
