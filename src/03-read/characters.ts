/** What a UTF-16 unit is to the tokenizer. */
export const kind = { other: 1, letter: 2, digit: 3, space: 4, unseen: 5 } as const;

const known = new Uint8Array(65_536);
const isLetter = /[\p{L}\p{M}]/u;
const isDigit = /\p{Nd}/u;
const isSpace = /\s/;
const isUnseen = /[\p{Cf}\p{Cc}]/u;

const classify = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (isLetter.test(character)) return kind.letter;
  if (isDigit.test(character)) return kind.digit;
  if (isSpace.test(character)) return kind.space;
  return isUnseen.test(character) ? kind.unseen : kind.other;
};

/** Class of one UTF-16 unit; remembered, so that a text costs one table look-up a character. Surrogates, and what lies behind a text's end, are `other`. */
export const kindOf = (unit: number): number => {
  const seen = known[unit];
  if (seen === undefined) return kind.other;
  return seen === 0 ? remember(unit) : seen;
};

const remember = (unit: number): number => {
  const found = classify(unit);
  known[unit] = found;
  return found;
};

/** What a word is made of: letters, digits, and what no reader sees (soft hyphens, marks of direction), which belongs to the word it stands in. */
export const isWordUnit = (unit: number): boolean => {
  const found = kindOf(unit);
  return found === kind.letter || found === kind.digit || found === kind.unseen;
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
