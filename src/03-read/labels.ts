import { type Arena, bestColumns, type Layer, type Matrix, multiply, rampBits, roundUp, sumBits } from './arena.ts';

interface LabelMatrices {
  readonly own: Layer;
  readonly head: Layer;
  readonly naming: Layer;
  readonly root: Matrix;
}

/** Names the relation of each word to its head: the ramp of what both say together, through one more layer. */
export const makeLabeller = (arena: Arena, { own, head, naming, root }: LabelMatrices, longest: number) => {
  const { kernel, shorts, ints, reserve } = arena;
  const width = own.columns;
  const rows = roundUp(longest, 4);
  const sums = reserve(rows * Math.max(width, naming.columns) * 4);
  const mine = reserve(rows * width * 2);
  const heads = reserve((rows + 8) * width * 2);
  const joined = reserve(rows * width * 2);
  const above = reserve(rows * 4);
  const rootRow = Int16Array.from(root.values, (value) => Math.round(value * 2 ** rampBits));

  return (states: number, count: number, headOf: readonly number[]): number[] => {
    const size = roundUp(count * width, 8) * 2;
    multiply(arena, states, sums, count, own);
    kernel.narrow(sums, mine, size, sumBits - rampBits, -32_768);
    multiply(arena, states, sums, count, head);
    kernel.narrow(sums, heads, size, sumBits - rampBits, -32_768);
    shorts.set(rootRow, heads / 2 + count * width);
    for (let word = 0; word < count; word++) {
      const head = headOf[word] ?? -1;
      ints[above / 4 + word] = heads + (head < 0 ? count : head) * width * 2;
    }
    kernel.join(mine, above, joined, count, width * 2);
    multiply(arena, joined, sums, count, naming);
    return bestColumns(arena, sums, count, naming.columns, naming.columns);
  };
};
