import { type Kernel, makeKernel } from './kernel.ts';

// Fixed point: states and weights in 1/4096, so that their products count in 1/2^24; ramps in 1/512; what is set against ramps in 1/256.
export const stateBits = 12;
export const weightBits = 12;
export const sumBits = stateBits + weightBits;
export const rampBits = 9;
export const leftBits = 8;

/** Memory that the kernel computes in, handed out from front to back and never taken back. */
export interface Arena {
  readonly kernel: Kernel;
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  readonly ints: Int32Array;
  /** Address of `bytes` bytes, a multiple of 64. */
  readonly reserve: (bytes: number) => number;
}

export const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;
export const clamp16 = (value: number): number => Math.max(-32_768, Math.min(32_767, value));

export const makeArena = (bytes: number): Arena => {
  const kernel = makeKernel(bytes);
  let top = 64;
  const reserve = (size: number): number => {
    const address = top;
    top = roundUp(top + size, 64);
    if (top > kernel.buffer.byteLength)
      throw new RangeError(`The reader asked for ${top} bytes of ${kernel.buffer.byteLength}; count its memory anew in network.ts.`);
    return address;
  };
  return {
    kernel,
    floats: new Float32Array(kernel.buffer),
    shorts: new Int16Array(kernel.buffer),
    ints: new Int32Array(kernel.buffer),
    reserve,
  };
};

/** A learned matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Addresses of a matrix in pairs of rows, as the integer product reads it, and of what its sums begin with. */
export interface Layer {
  readonly address: number;
  readonly depth: number;
  readonly columns: number;
  readonly begin: number;
}

/** Puts a matrix into the arena, in `bits` of fraction; `bias` counts in `biasBits`. */
export const makeLayer = (arena: Arena, { rows, columns, values }: Matrix, bits: number, bias?: Matrix, biasBits = 0): Layer => {
  const address = arena.reserve(rows * columns * 2);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = address / 2 + (row >> 1) * columns * 2 + column * 2 + (row & 1);
      arena.shorts[place] = clamp16(Math.round((values[row * columns + column] ?? 0) * 2 ** bits));
    }
  }
  const begin = arena.reserve(columns * 4);
  for (let column = 0; bias !== undefined && column < columns; column++)
    arena.ints[begin / 4 + column] = Math.round((bias.values[column] ?? 0) * 2 ** biasBits);
  return { address, depth: rows, columns, begin };
};

/** `target` = `count` rows of `source` times the layer, with its bias. Rows up to the next multiple of 4 are overwritten too. */
export const multiply = ({ kernel }: Arena, source: number, target: number, count: number, layer: Layer): void =>
  kernel.pairs(source, layer.address, target, roundUp(count, 4), layer.depth / 2, layer.columns, layer.begin);

/** In each of `count` rows of `stride` sums, the column, of the first `columns`, that holds most. */
export const bestColumns = ({ ints }: Arena, sums: number, count: number, stride: number, columns: number): number[] => {
  const chosen: number[] = [];
  for (let row = 0; row < count; row++) {
    const from = sums / 4 + row * stride;
    let best = 0;
    let most = ints[from] ?? 0;
    for (let column = 1; column < columns; column++) {
      const sum = ints[from + column] ?? 0;
      if (sum > most) {
        most = sum;
        best = column;
      }
    }
    chosen.push(best);
  }
  return chosen;
};
