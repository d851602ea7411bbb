import { type Kernel, makeKernel } from '#read/kernel.ts';

/** Floats that the kernel computes with. Places are indexes of floats; what is taken after `keep` is given back by `reset`. */
export interface Store {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
  readonly take: (size: number) => number;
  /** The same, filled with noughts. */
  readonly zeros: (size: number) => number;
  readonly keep: () => void;
  readonly reset: () => void;
}

export const makeStore = (bytes: number): Store => {
  const kernel = makeKernel(bytes);
  const floats = new Float32Array(kernel.buffer);
  let top = 16;
  let kept = 16;
  const take = (size: number): number => {
    const place = top;
    top += Math.ceil(size / 16) * 16;
    if (top > floats.length) throw new RangeError(`Training needs more than ${floats.length} floats at a time; take smaller batches.`);
    return place;
  };
  return {
    kernel,
    floats,
    take,
    zeros: (size) => {
      const place = take(size);
      floats.fill(0, place, place + size);
      return place;
    },
    keep: () => {
      kept = top;
    },
    reset: () => {
      top = kept;
    },
  };
};

export const upTo4 = (size: number): number => (size + 3) & ~3;
export const upTo8 = (size: number): number => (size + 7) & ~7;

/** C += A·B. Rows are rounded up to 4: the places must have room, and the rows of A behind the last must be noughts where C is a sum. */
export const product = ({ kernel }: Store, a: number, b: number, c: number, rows: number, depth: number, columns: number): void => {
  kernel.floats(a * 4, b * 4, c * 4, upTo4(rows), depth, columns);
};

/** Puts `rows` × `columns` at `from` as `columns` × `wide`, with noughts behind `rows`. */
export const transpose = ({ floats }: Store, from: number, rows: number, columns: number, to: number, wide = rows): void => {
  for (let column = 0; column < columns; column++) {
    const start = to + column * wide;
    for (let row = 0; row < rows; row++) floats[start + row] = floats[from + row * columns + column] ?? 0;
    for (let row = rows; row < wide; row++) floats[start + row] = 0;
  }
};

/** Something learned: its values, and places of its gradient and of the two means that Adam keeps. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly size: number;
  readonly value: number;
  readonly gradient: number;
  readonly mean: number;
  readonly spread: number;
}

/** `count` rows at `from` times the matrix, plus the bias; the place of the result. */
export const forward = (store: Store, from: number, count: number, matrix: Parameter, bias?: Parameter): number => {
  const { columns } = matrix;
  const to = store.zeros(upTo4(count) * columns);
  if (bias !== undefined)
    for (let row = 0; row < count; row++) store.floats.copyWithin(to + row * columns, bias.value, bias.value + columns);
  product(store, from, matrix.value, to, count, matrix.rows, columns);
  return to;
};

/** Adds to the gradients of matrix and bias, and to that of the rows at `from` (at `back`), what the gradient at `down` says. */
export const backward = (
  store: Store,
  from: number,
  count: number,
  matrix: Parameter,
  bias: Parameter | undefined,
  down: number,
  back: number,
): void => {
  const { floats } = store;
  const { rows, columns } = matrix;
  if (bias !== undefined) {
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < columns; column++) {
        floats[bias.gradient + column] = (floats[bias.gradient + column] ?? 0) + (floats[down + row * columns + column] ?? 0);
      }
    }
  }
  const turned = store.take(rows * upTo4(count));
  transpose(store, from, count, rows, turned, upTo4(count));
  product(store, turned, down, matrix.gradient, rows, upTo4(count), columns);
  const across = store.take(rows * columns);
  transpose(store, matrix.value, rows, columns, across);
  product(store, down, across, back, count, columns, rows);
};
