/** What a UTF-16 unit is to the tokenizer. */
export const kind = { other: 1, letter: 2, digit: 3, space: 4 } as const;
export type Kind = (typeof kind)[keyof typeof kind];

const known = new Uint8Array(65_536);
const isLetter = /[\p{L}\p{M}]/u;
const isDigit = /\p{Nd}/u;
const isSpace = /[\p{Z}\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const classify = (unit: number): Kind => {
  const character = String.fromCharCode(unit);
  if (isLetter.test(character)) return kind.letter;
  if (isDigit.test(character)) return kind.digit;
  // Marks of direction and zero-width marks separate nothing a reader sees, yet no word should begin with one.
  return isSpace.test(character) ? kind.space : kind.other;
};

const asKind = (value: number): Kind =>
  value === kind.letter ? kind.letter : value === kind.digit ? kind.digit : value === kind.space ? kind.space : kind.other;

/** Class of one UTF-16 unit; remembered, so that a text costs one table look-up a character. Surrogates are `other`. */
export const kindOf = (unit: number): Kind => {
  const seen = known[unit] ?? 0;
  if (seen !== 0) return asKind(seen);
  const found = Number.isNaN(unit) ? kind.other : classify(unit);
  known[unit] = found;
  return found;
};

export const isWordUnit = (unit: number): boolean => {
  const found = kindOf(unit);
  return found === kind.letter || found === kind.digit;
};

/** A capital letter of any script that has them. */
export const isUpper = (character: string): boolean => character.toLowerCase() !== character;
export const isLower = (character: string): boolean => character.toUpperCase() !== character;

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '›']);
const openers = new Set(['“', '‘', '(', '[', '«', '‹', '``', '"', "'", '„']);
export const isCloser = (form: string): boolean => closers.has(form);
export const isOpener = (form: string): boolean => openers.has(form);
