import {
  type Arena,
  clamp16,
  type Layer,
  leftBits,
  type Matrix,
  makeLayer,
  multiply,
  rampBits,
  roundUp,
  sumBits,
  weightBits,
} from './arena.ts';

/** Classes of distance from a word to its head; 0 is the root, 1 to 15 lie before the word, 16 to 30 behind it. */
export const distanceClasses = 40;
const limits = [10, 13, 17, 23, 32, 48];

/** Class of a distance, head minus word; near ones are told apart, far ones are drawn together. */
export const distanceClass = (distance: number): number => {
  const size = Math.abs(distance);
  const wide = limits.findIndex((limit) => size <= limit);
  const step = size <= 8 ? size : wide < 0 ? 15 : 9 + wide;
  return distance < 0 ? step : 15 + step;
};

/** Where a row of scores for each word stands, one for each word as its head, then one for the root; `stride` numbers from row to row. */
export interface ArcScores {
  readonly address: number;
  readonly stride: number;
}

/** Bits that scores lose, and what they are kept within, so that no sum over a sentence leaves 32 bits: 64, where e to the power of it is a weight. */
const scoreLoss = 4;
const mostScore = 2 ** 19;
const scored = (sum: number): number => Math.max(-mostScore, Math.min(mostScore, sum >> scoreLoss));

interface ArcMatrices {
  readonly dependant: Layer;
  readonly governor: Layer;
  readonly crossing: Layer;
  readonly root: Matrix;
  readonly position: Matrix;
}

/**
 * Scores every word as head of every other: two ramps of the states, one turned by a matrix, multiplied with each other,
 * and with a vector for their distance. Gives a function that scores the first `count` words of `states`.
 */
export const makeArcScorer = (arena: Arena, { dependant, governor, crossing, root, position }: ArcMatrices, longest: number) => {
  const { kernel, shorts, ints, reserve } = arena;
  const width = dependant.columns;
  const rows = roundUp(longest, 4);
  const most = roundUp(longest + 1, 8);
  const distances = Uint8Array.from({ length: 2 * longest + 1 }, (_, index) => distanceClass(index - longest));
  const turnedPosition: Matrix = {
    rows: width,
    columns: distanceClasses,
    values: Float32Array.from(
      { length: width * distanceClasses },
      (_, at) => position.values[(at % distanceClasses) * width + Math.floor(at / distanceClasses)] ?? 0,
    ),
  };
  const positions = makeLayer(arena, turnedPosition, rampBits);
  const rootRow = Int16Array.from(root.values, (value) => clamp16(Math.round(value * 2 ** rampBits)));
  const sums = reserve(rows * Math.max(width, most) * 4);
  const left = reserve(rows * width * 2);
  const right = reserve((rows + 8) * width * 2);
  const turned = reserve(most * width * 2);
  const bySteps = reserve(rows * distanceClasses * 4);
  const nothing = reserve(most * 4);

  /** Heads side by side in pairs of numbers, as the product wants its right side. */
  const turn = (count: number, stride: number): void => {
    for (let pair = 0; pair < width; pair += 2) {
      const to = turned / 2 + pair * stride;
      for (let head = 0; head <= count; head++) {
        const from = right / 2 + head * width + pair;
        shorts[to + head * 2] = shorts[from] ?? 0;
        shorts[to + head * 2 + 1] = shorts[from + 1] ?? 0;
      }
    }
  };

  /** Adds what distances say to the sums, which become scores, where they stand. */
  const addDistances = (count: number, stride: number): void => {
    for (let child = 0; child < count; child++) {
      const row = sums / 4 + child * stride;
      const step = bySteps / 4 + child * distanceClasses;
      const middle = longest - child;
      for (let head = 0; head < count; head++)
        ints[row + head] = scored((ints[row + head] ?? 0) + (ints[step + (distances[middle + head] ?? 0)] ?? 0));
      ints[row + count] = scored((ints[row + count] ?? 0) + (ints[step] ?? 0));
    }
  };

  return (states: number, count: number): ArcScores => {
    const size = roundUp(count * width, 8) * 2;
    multiply(arena, states, sums, count, governor);
    kernel.narrow(sums, right, size, sumBits - rampBits, 0);
    shorts.set(rootRow, right / 2 + count * width);
    multiply(arena, states, sums, count, dependant);
    kernel.narrow(sums, left, size, sumBits - rampBits, 0);
    multiply(arena, left, sums, count, crossing);
    kernel.narrow(sums, left, size, rampBits + weightBits - leftBits, -32_768);
    const stride = roundUp(count + 1, 8);
    turn(count, stride);
    kernel.pairs(left, turned, sums, roundUp(count, 4), width / 2, stride, nothing);
    multiply(arena, left, bySteps, count, positions);
    addDistances(count, stride);
    return { address: sums, stride };
  };
};
