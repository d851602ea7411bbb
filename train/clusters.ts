import { makeRandom } from './random.ts';
import type { Vectors } from './vectors.ts';

const rounds = 12;

/**
 * Sorts words into groups of those that stand in like places: k-means over the directions of their vectors, from seeded beginnings.
 * Gives each word's group, 1 to `groups`, which must be below 256.
 */
export function clusterWords({ words, width, values }: Vectors, groups: number, seed: number): ReadonlyMap<string, number> {
  const unit = directions(values, width);
  const random = makeRandom(seed);
  const centres = new Float64Array(groups * width);
  for (let group = 0; group < groups; group++) {
    const word = Math.floor(random() * words.length);
    for (let at = 0; at < width; at++) centres[group * width + at] = unit[word * width + at] ?? 0;
  }
  const own = new Uint8Array(words.length);
  for (let round = 0; round < rounds; round++) {
    for (let word = 0; word < words.length; word++) own[word] = nearest(unit, word * width, centres, groups, width);
    recentre(centres, unit, own, width);
  }
  return new Map(words.map((word, index) => [word, (own[index] ?? 0) + 1]));
}

function directions(values: Float32Array, width: number): Float32Array {
  const unit = Float32Array.from(values);
  for (let row = 0; row < unit.length; row += width) {
    let sum = 0;
    for (let at = row; at < row + width; at++) sum += (unit[at] ?? 0) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let at = row; at < row + width; at++) unit[at] = (unit[at] ?? 0) / length;
  }
  return unit;
}

function nearest(unit: Float32Array, row: number, centres: Float64Array, groups: number, width: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (unit[row + at] ?? 0) * (centres[group * width + at] ?? 0);
    if (sum > most) {
      most = sum;
      best = group;
    }
  }
  return best;
}

/** Centres become the directions of their words' sums; a group without words keeps its centre. */
function recentre(centres: Float64Array, unit: Float32Array, own: Uint8Array, width: number): void {
  const sums = new Float64Array(centres.length);
  for (let word = 0; word < own.length; word++) {
    const group = (own[word] ?? 0) * width;
    for (let at = 0; at < width; at++) sums[group + at] = (sums[group + at] ?? 0) + (unit[word * width + at] ?? 0);
  }
  for (let row = 0; row < sums.length; row += width) {
    let length = 0;
    for (let at = row; at < row + width; at++) length += (sums[at] ?? 0) ** 2;
    if (length === 0) continue;
    for (let at = row; at < row + width; at++) centres[at] = (sums[at] ?? 0) / Math.sqrt(length);
  }
}
