import { hashOf, mix } from './linear.ts';

/** Characters of a word that are looked at; longer ones share their beginning. */
const longest = 40;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const softHyphen = 0xad;
/** General punctuation, with curly apostrophes and marks that nobody sees, begins here. */
const firstMark = 0x2000;

const needsSpelling = (form: string): boolean => {
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    if (isDigit(unit) || unit === softHyphen || unit >= firstMark) return true;
  }
  return false;
};

/** The word as the vocabulary spells it: lower case, straight apostrophe, every digit a nought. */
export const normalise = (form: string): string => {
  const lower = (form.length > longest ? form.slice(0, longest) : form).toLowerCase();
  return needsSpelling(lower)
    ? lower
        .replace(/\p{Cf}/gu, '')
        .replace(/’/g, "'")
        .replace(/\d/g, '0')
    : lower;
};

const sortOf = (form: string, at: number): string => {
  const unit = form.charCodeAt(at);
  if (unit >= 0x61 && unit <= 0x7a) return 'a';
  if (unit >= 0x41 && unit <= 0x5a) return 'A';
  if (isDigit(unit)) return '9';
  const character = form.charAt(at);
  if (unit < 0x80) return character;
  return character.toLowerCase() !== character ? 'A' : character.toUpperCase() !== character ? 'a' : character;
};

/** "Aa9-": capitals, small letters, digits and marks in their order, runs cut to two. */
const shapeOf = (form: string): string => {
  let shape = '';
  let last = '';
  const end = Math.min(form.length, 20);
  for (let at = 0; at < end; at++) {
    const sort = sortOf(form, at);
    if (sort !== last || shape.length < 2) shape += sort;
    last = sort;
  }
  return shape;
};

/** Rows, in a table of `2 ** bits`, for endings, beginnings, shape and exact spelling of a word. */
export const featuresOf = (form: string, bits: number): number[] => {
  const word = normalise(form);
  const length = word.length;
  const row = (sort: number, hash: number): number => mix(hash, sort * 0x3c6ef372) >>> (32 - bits);
  const rows = [
    row(1, hashOf(word, Math.max(0, length - 1))),
    row(2, hashOf(word, Math.max(0, length - 2))),
    row(3, hashOf(word, Math.max(0, length - 3))),
    row(5, hashOf(word, 0, Math.min(length, 2))),
    row(6, hashOf(word, 0, Math.min(length, 3))),
    row(7, hashOf(shapeOf(form))),
    row(8, hashOf(form.slice(0, longest))),
  ];
  if (length > 4) rows.push(row(4, hashOf(word, length - 4)));
  return rows;
};
