import { exponential, makeRandom, type Random } from './random.ts';

/** Vectors of words, row by row, for the words in their order. */
export interface Vectors {
  readonly words: readonly string[];
  readonly width: number;
  readonly values: Float32Array;
}

export interface VectorCourse {
  readonly words: number;
  readonly width: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Neighbours on each side. Each place has its own table, so that the vectors know order, and with it grammar. */
const reach = 3;
const wrongOnes = 5;
const firstRate = 0.04;
const lastShare = 0.02;
/** Words more frequent than this share are skipped at times, as word2vec does. */
const frequent = 3e-4;
const drawSize = 1 << 20;

const countWords = (sentences: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Rows of words, drawn by the power of three quarters of their number: the square root of it times its own square root. */
const drawTable = (counts: readonly number[]): Int32Array => {
  const weights = counts.map((count) => Math.sqrt(count) * Math.sqrt(Math.sqrt(count)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const draws = new Int32Array(drawSize);
  let word = 0;
  let reached = weights[0] ?? 0;
  for (let at = 0; at < drawSize; at++) {
    while (reached < (total * (at + 0.5)) / drawSize && word < weights.length - 1) {
      word++;
      reached += weights[word] ?? 0;
    }
    draws[at] = word;
  }
  return draws;
};

const curveSteps = 1024;
const curveEnd = 6;
const curve = Float32Array.from(
  { length: curveSteps },
  (_, index) => 1 / (1 + exponential(-((index / curveSteps) * 2 * curveEnd - curveEnd))),
);
const chanceOf = (sum: number): number =>
  sum > curveEnd ? 1 : sum < -curveEnd ? 0 : (curve[Math.floor(((sum + curveEnd) / (2 * curveEnd)) * (curveSteps - 1))] ?? 0.5);

/** Pulls a word's vector toward one neighbour's row, and pushes it from some drawn at random. */
const pull = (
  inner: Float32Array,
  outer: Float32Array,
  word: number,
  base: number,
  neighbour: number,
  width: number,
  rate: number,
  draw: () => number,
  change: Float32Array,
): void => {
  const own = word * width;
  change.fill(0);
  for (let turn = 0; turn <= wrongOnes; turn++) {
    const other = turn === 0 ? neighbour : draw();
    if (turn > 0 && other === neighbour) continue;
    const row = base + other * width;
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (inner[own + at] ?? 0) * (outer[row + at] ?? 0);
    const step = rate * ((turn === 0 ? 1 : 0) - chanceOf(sum));
    for (let at = 0; at < width; at++) {
      change[at] = (change[at] ?? 0) + step * (outer[row + at] ?? 0);
      outer[row + at] = (outer[row + at] ?? 0) + step * (inner[own + at] ?? 0);
    }
  }
  for (let at = 0; at < width; at++) inner[own + at] = (inner[own + at] ?? 0) + (change[at] ?? 0);
};

/**
 * Learns vectors from sentences: skip-gram with negative sampling (Mikolov 2013), with a table for each place (Ling 2015).
 * Words are those most frequent, ties in the order of their letters.
 */
export const learnVectors = (sentences: readonly (readonly string[])[], course: VectorCourse): Vectors => {
  const random: Random = makeRandom(course.seed);
  const counts = countWords(sentences);
  const chosen = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, course.words);
  const rowOf = new Map(chosen.map(([word], row) => [word, row]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const taken = chosen.map(([, count]) => Math.min(1, Math.sqrt((frequent * total) / count) + (frequent * total) / count));
  const { width } = course;
  const inner = Float32Array.from({ length: chosen.length * width }, () => (random() - 0.5) / width);
  const outer = new Float32Array(2 * reach * chosen.length * width);
  const draws = drawTable(chosen.map(([, count]) => count));
  const draw = (): number => draws[Math.floor(random() * drawSize)] ?? 0;
  const change = new Float32Array(width);
  const rows = sentences.map((sentence) => Int32Array.from(sentence, (word) => rowOf.get(word) ?? -1));
  let seen = 0;
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    for (const sentence of rows) {
      const rate = firstRate * Math.max(lastShare, 1 - seen / (total * course.epochs));
      seen += sentence.length;
      for (let at = 0; at < sentence.length; at++) {
        const word = sentence[at] ?? -1;
        if (word < 0 || random() > (taken[word] ?? 1)) continue;
        for (let place = -reach; place <= reach; place++) {
          const neighbour = place === 0 ? -1 : (sentence[at + place] ?? -1);
          if (neighbour < 0) continue;
          const table = (place < 0 ? place + reach : place + reach - 1) * chosen.length * width;
          pull(inner, outer, word, table, neighbour, width, rate, draw, change);
        }
      }
    }
  }
  return { words: chosen.map(([word]) => word), width, values: inner };
};

/** Vectors brought to a mean square of `size` squared: what the network's other inputs are made for. */
export const scaleVectors = ({ values }: Vectors, size: number): Float32Array => {
  let sum = 0;
  for (const value of values) sum += value * value;
  const factor = size / Math.sqrt(sum / values.length);
  return values.map((value) => value * factor);
};

/** Vectors as bytes: the words in a line, then the numbers. */
export const printVectors = ({ words, width, values }: Vectors): Buffer =>
  Buffer.concat([Buffer.from(`${width} ${words.join(' ')}\n`), Buffer.from(values.buffer, values.byteOffset, values.byteLength)]);

export const parseVectors = (bytes: Buffer): Vectors => {
  const end = bytes.indexOf(0x0a);
  const [width, ...words] = bytes.toString('utf8', 0, end).split(' ');
  const numbers = new Uint8Array(bytes.subarray(end + 1));
  return { words, width: Number(width), values: new Float32Array(numbers.buffer) };
};
