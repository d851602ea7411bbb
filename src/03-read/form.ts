import { hashOf, mix } from './linear.ts';

/** Characters of a word that are looked at; longer ones share their beginning. */
const longest = 40;

/** The word as the vocabulary spells it: lower case, straight apostrophe, every digit a nought. */
export const normalise = (form: string): string => form.slice(0, longest).toLowerCase().replace(/’/g, "'").replace(/\d/g, '0');

/** "Aa9-": capitals, small letters, digits and marks in their order, runs cut to two. */
const shapeOf = (form: string): string => {
  let shape = '';
  let last = '';
  for (const character of form.slice(0, 20)) {
    const sort = /\d/.test(character)
      ? '9'
      : character.toLowerCase() !== character
        ? 'A'
        : character.toUpperCase() !== character
          ? 'a'
          : character;
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
