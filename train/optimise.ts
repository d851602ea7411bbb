import { normal, type Random } from './random.ts';
import type { Parameter, Store } from './store.ts';

const firstRate = 0.9;
const secondRate = 0.99;
const longestGradient = 5;

/** Makes a matrix of small random numbers of deviation `scale`; 0 gives noughts. */
export const makeParameter = (store: Store, random: Random, name: string, rows: number, columns: number, scale: number): Parameter => {
  const size = rows * columns;
  const parameter = {
    name,
    rows,
    columns,
    size,
    value: store.zeros(size),
    gradient: store.zeros(size),
    mean: store.zeros(size),
    spread: store.zeros(size),
  };
  if (scale > 0) for (let index = 0; index < size; index++) store.floats[parameter.value + index] = normal(random) * scale;
  return parameter;
};

/** Rows of which a batch touches few: only those are changed. */
export interface Table {
  readonly width: number;
  readonly values: Float32Array;
  readonly means: Float32Array;
  readonly spreads: Float32Array;
  /** Row to its place in `gradients`. */
  readonly touched: Map<number, number>;
  readonly gradients: Float32Array;
}

const mostGradients = 1 << 22;

export const makeTable = (random: Random, rows: number, width: number, scale: number): Table => {
  const values = new Float32Array(rows * width);
  if (scale > 0) for (let index = 0; index < values.length; index++) values[index] = normal(random) * scale;
  return {
    width,
    values,
    means: new Float32Array(rows * width),
    spreads: new Float32Array(rows * width),
    touched: new Map(),
    gradients: new Float32Array(mostGradients),
  };
};

/** Adds the gradient that stands at `from` to that of a row. */
export const addToRow = ({ floats }: Store, { width, touched, gradients }: Table, row: number, from: number): void => {
  let place = touched.get(row);
  if (place === undefined) {
    place = touched.size * width;
    touched.set(row, place);
    gradients.fill(0, place, place + width);
  }
  for (let index = 0; index < width; index++) gradients[place + index] = (gradients[place + index] ?? 0) + (floats[from + index] ?? 0);
};

const powerOf = (base: number, exponent: number): number => {
  let power = 1;
  for (let step = 0; step < Math.min(exponent, 4000); step++) power *= base;
  return power;
};

/** One step of Adam over matrices and the touched rows of tables; gradients are noughts afterwards. */
export const adam = ({ floats }: Store, parameters: readonly Parameter[], tables: readonly Table[], rate: number, step: number): void => {
  const firstBias = 1 - powerOf(firstRate, step);
  const secondBias = 1 - powerOf(secondRate, step);
  const update = (
    gradient: number,
    values: Float32Array,
    value: number,
    means: Float32Array,
    mean: number,
    spreads: Float32Array,
    spread: number,
  ): void => {
    const first = firstRate * (means[mean] ?? 0) + (1 - firstRate) * gradient;
    const second = secondRate * (spreads[spread] ?? 0) + (1 - secondRate) * gradient * gradient;
    means[mean] = first;
    spreads[spread] = second;
    values[value] = (values[value] ?? 0) - (rate * (first / firstBias)) / (Math.sqrt(second / secondBias) + 1e-8);
  };
  const clip = clipOf(floats, parameters);
  for (const { size, value, gradient, mean, spread } of parameters) {
    for (let index = 0; index < size; index++) {
      update((floats[gradient + index] ?? 0) * clip, floats, value + index, floats, mean + index, floats, spread + index);
    }
    floats.fill(0, gradient, gradient + size);
  }
  for (const { width, values, means, spreads, touched, gradients } of tables) {
    for (const [row, place] of touched) {
      for (let index = 0; index < width; index++) {
        const at = row * width + index;
        update(gradients[place + index] ?? 0, values, at, means, at, spreads, at);
      }
    }
    touched.clear();
  }
};

/** Share of the gradient that is taken, so that no batch leaps. */
const clipOf = (floats: Float32Array, parameters: readonly Parameter[]): number => {
  let sum = 0;
  for (const { size, gradient } of parameters) for (let index = 0; index < size; index++) sum += (floats[gradient + index] ?? 0) ** 2;
  const length = Math.sqrt(sum);
  return length > longestGradient ? longestGradient / length : 1;
};

/** A running mean of everything learned, which reads better than any single step of it. */
export interface Average {
  readonly update: () => void;
  /** Exchanges the mean with the present values; twice gives them back. */
  readonly exchange: () => void;
}

export const makeAverage = (store: Store, parameters: readonly Parameter[], tables: readonly Table[], keep: number): Average => {
  const live = [...parameters.map(({ value, size }) => store.floats.subarray(value, value + size)), ...tables.map(({ values }) => values)];
  const means = live.map((values) => new Float32Array(values.length));
  let updates = 0;
  return {
    update: () => {
      const share = Math.min(keep, updates / (updates + 1));
      updates++;
      for (const [index, values] of live.entries()) {
        const mean = means[index] ?? values;
        for (let at = 0; at < values.length; at++) mean[at] = share * (mean[at] ?? 0) + (1 - share) * (values[at] ?? 0);
      }
    },
    exchange: () => {
      for (const [index, values] of live.entries()) {
        const present = values.slice();
        values.set(means[index] ?? present);
        means[index]?.set(present);
      }
    },
  };
};
