import { hashOf } from './linear.ts';

/** What the models see of a word, as hashed numbers. */
export interface WordShape {
  readonly form: number;
  readonly lower: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly suffix1: number;
  readonly prefix: number;
  readonly shape: number;
}

const known = new Map<string, WordShape>();
const limit = 50_000;

const shapeOf = (word: string): number => {
  let print = '';
  let last = '';
  const end = Math.min(word.length, 20);
  for (let at = 0; at < end; at++) {
    const character = word.charAt(at);
    const sort = /\d/.test(character)
      ? '9'
      : character.toLowerCase() !== character
        ? 'A'
        : character.toUpperCase() !== character
          ? 'a'
          : character;
    if (sort !== last || print.length < 2) print += sort;
    last = sort;
  }
  return hashOf(print);
};

const describe = (word: string): WordShape => {
  const short = word.length > 60 ? word.slice(0, 60) : word;
  const lower = short.toLowerCase().replace(/\d/g, '0').replace('’', "'");
  const n = lower.length;
  return {
    form: hashOf(short),
    lower: hashOf(lower),
    suffix3: hashOf(lower, Math.max(0, n - 3), n) ^ 3,
    suffix2: hashOf(lower, Math.max(0, n - 2), n) ^ 2,
    suffix1: hashOf(lower, Math.max(0, n - 1), n) ^ 1,
    prefix: hashOf(lower, 0, Math.min(3, n)) ^ 7,
    shape: shapeOf(short),
  };
};

/** Remembered for words seen before; the memory is emptied when full, so that no text can fill it. */
export const wordShape = (word: string): WordShape => {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const made = describe(word);
  if (known.size >= limit) known.clear();
  if (word.length <= 60) known.set(word, made);
  return made;
};
