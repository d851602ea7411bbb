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

/** A linear model over hashed features: `2 ** bits` rows of `classes` weights. */
export interface LinearModel {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Int8Array;
}

/** Adds up the weights of `count` hashed features in `sums`, one number a class. */
export const score = ({ bits, classes, weights }: LinearModel, features: Int32Array, count: number, sums: Int32Array): void => {
  sums.fill(0, 0, classes);
  const shift = 32 - bits;
  for (let f = 0; f < count; f++) {
    const row = ((features[f] ?? 0) >>> shift) * classes;
    for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (weights[row + c] ?? 0);
  }
};
