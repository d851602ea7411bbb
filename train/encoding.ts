import { applyMask, dropOut } from './dropout.ts';
import type { Example } from './examples.ts';
import type { Model } from './model.ts';
import { addToRow, type Table } from './optimise.ts';
import type { Random } from './random.ts';
import { type Rows, recur, recurBack } from './recurrence.ts';
import { backward, forward, type Parameter, type Store, upTo4 } from './store.ts';

/** Words of a sentence are forgotten now and then, the rarer the oftener, so that the unknown word is learned. */
const forgetting = 0.25;
const forgettingAll = 0.01;

interface Level {
  readonly input: number;
  readonly gates: number;
  readonly carries: number;
  readonly mask: number;
}

/** A batch after the encoder: `states` holds a row for each word. */
export interface Encoded {
  readonly rows: Rows;
  readonly states: number;
  readonly words: readonly number[];
  readonly features: readonly (readonly number[])[];
  readonly inputMask: number;
  readonly levels: readonly Level[];
}

const addRow = ({ floats }: Store, values: Float32Array, row: number, width: number, to: number): void => {
  for (let index = 0; index < width; index++) floats[to + index] = (floats[to + index] ?? 0) + (values[row * width + index] ?? 0);
};

/** Rows of words, and behind them the row of the edge. */
const describe = (
  store: Store,
  model: Model,
  random: Random,
  batch: readonly Example[],
  count: number,
): { place: number; words: number[] } => {
  const width = model.shape.word;
  const unknown = model.inventory.words.size;
  const place = store.zeros(upTo4(count + 1) * width);
  const words: number[] = [];
  for (const example of batch) {
    for (const [index, known] of example.words.entries()) {
      const often = model.inventory.counts[known] ?? 0;
      const forgotten = known < unknown && (random() < forgetting / (forgetting + often) || random() < forgettingAll);
      const word = forgotten ? unknown : known;
      const to = place + words.length * width;
      addRow(store, model.words.values, word, width, to);
      if (word < unknown) addRow(store, model.given, word, width, to);
      for (const feature of example.features[index] ?? []) addRow(store, model.hashed.values, feature, width, to);
      words.push(word);
    }
  }
  addRow(store, model.words.values, unknown + 1, width, place + count * width);
  return { place, words };
};

/** Each word between its neighbours, the edge standing in where there is none. */
const neighbours = ({ floats, zeros }: Store, { count, ends }: Rows, place: number, width: number): number => {
  const to = zeros(upTo4(count) * 3 * width);
  const copy = (row: number, part: number, from: number): void => {
    floats.copyWithin(to + (row * 3 + part) * width, place + from * width, place + (from + 1) * width);
  };
  let start = 0;
  for (const end of ends) {
    for (let row = start; row < end; row++) {
      copy(row, 0, row > start ? row - 1 : count);
      copy(row, 1, row);
      copy(row, 2, row < end - 1 ? row + 1 : count);
    }
    start = end;
  }
  return to;
};

export const encode = (store: Store, model: Model, random: Random, batch: readonly Example[], dropping: number): Encoded => {
  const { word, hidden, layers } = model.shape;
  const ends: number[] = [];
  for (const { words } of batch) ends.push((ends.at(-1) ?? 0) + words.length);
  const rows: Rows = { count: ends.at(-1) ?? 0, ends };
  const { place, words } = describe(store, model, random, batch, rows.count);
  const inputMask = dropOut(store, random, place, rows.count * word, dropping * 0.7);
  const levels: Level[] = [];
  let input = neighbours(store, rows, place, word);
  const size = rows.count * 2 * hidden;
  for (let layer = 1; layer <= layers; layer++) {
    const gates = forward(store, input, rows.count, model.matrix(`W${layer}`), model.matrix(`b${layer}`));
    const carries = recur(store, gates, rows, hidden);
    const states = store.zeros(upTo4(rows.count) * 2 * hidden);
    for (let at = 0; at < size; at++)
      store.floats[states + at] = (store.floats[carries + at] ?? 0) + (layer > 1 ? (store.floats[input + at] ?? 0) : 0);
    levels.push({ input, gates, carries, mask: dropOut(store, random, states, size, dropping) });
    input = states;
  }
  return { rows, states: input, words, features: batch.flatMap(({ features }) => features), inputMask, levels };
};

/** Brings the gradient of the states (at `down`, which is used up) back to matrices and tables. */
export const encodeBack = (store: Store, model: Model, encoded: Encoded, down: number): void => {
  const { hidden, word } = model.shape;
  const { rows, levels } = encoded;
  let current = down;
  for (let layer = levels.length; layer >= 1; layer--) {
    const level = levels[layer - 1];
    if (level === undefined) continue;
    const size = rows.count * 2 * hidden;
    applyMask(store, current, level.mask, size);
    const below = store.zeros(upTo4(rows.count) * (layer > 1 ? 2 * hidden : 3 * word));
    if (layer > 1) store.floats.copyWithin(below, current, current + size);
    const sums = recurBack(store, level.gates, level.carries, rows, hidden, current);
    const [matrix, bias]: readonly [Parameter, Parameter] = [model.matrix(`W${layer}`), model.matrix(`b${layer}`)];
    backward(store, level.input, rows.count, matrix, bias, sums, below);
    current = below;
  }
  describeBack(store, model, encoded, current);
};

const describeBack = (store: Store, model: Model, { rows, words, features, inputMask }: Encoded, down: number): void => {
  const width = model.shape.word;
  const gradient = store.zeros((rows.count + 1) * width);
  const add = (to: number, from: number): void => {
    for (let index = 0; index < width; index++) {
      const at = gradient + to * width + index;
      store.floats[at] = (store.floats[at] ?? 0) + (store.floats[from + index] ?? 0);
    }
  };
  let start = 0;
  for (const end of rows.ends) {
    for (let row = start; row < end; row++) {
      add(row > start ? row - 1 : rows.count, down + row * 3 * width);
      add(row, down + (row * 3 + 1) * width);
      add(row < end - 1 ? row + 1 : rows.count, down + (row * 3 + 2) * width);
    }
    start = end;
  }
  applyMask(store, gradient, inputMask, rows.count * width);
  const give = (table: Table, row: number, from: number): void => addToRow(store, table, row, gradient + from * width);
  for (const [row, known] of words.entries()) {
    give(model.words, known, row);
    for (const feature of features[row] ?? []) give(model.hashed, feature, row);
  }
  give(model.words, model.inventory.words.size + 1, rows.count);
};
