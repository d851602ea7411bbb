import { makeKernel } from './kernel.ts';

/** Mixes two 32-bit numbers into one, for feature look-ups. */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return h ^ (h >>> 13);
};

/** Number for a string, the same on every machine; at most `limit` characters count. */
export const hashOf = (word: string, from = 0, to = word.length): number => {
  let h = 0x811c9dc5;
  for (let at = from; at < to; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 15);
};

/** A linear model over hashed features: `2 ** bits` rows of weights, one a class, of which there are at most 16. */
export interface LinearModel {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Int8Array;
}

const rowBytes = 16;
const [featuresAt, sumsAt, rowsAt] = [64, 4096, 4160];

/** Scores one thing at a time: hashed features are put into `features`, and `score` leaves the sums of their weights in `scores`. */
export interface Scorer {
  readonly features: Int32Array;
  readonly scores: Int16Array;
  readonly score: (count: number) => void;
}

export const makeScorer = ({ bits, classes, weights }: LinearModel): Scorer => {
  const { buffer, tally } = makeKernel(rowsAt + 2 ** bits * rowBytes);
  const rows = new Int8Array(buffer, rowsAt);
  for (let row = 0; row < 2 ** bits; row++) rows.set(weights.subarray(row * classes, (row + 1) * classes), row * rowBytes);
  return {
    features: new Int32Array(buffer, featuresAt, (sumsAt - featuresAt) / 4),
    scores: new Int16Array(buffer, sumsAt, classes),
    score: (count) => tally(featuresAt, count, 32 - bits, rowsAt, sumsAt),
  };
};
