import { type Arena, type Layer, multiply, sumBits } from './arena.ts';
import { formBits } from './lexicon.ts';

/**
 * The recurrent layers: each word's state, after what stands before it and after it.
 * `begin` puts the first layer's sums; gives a function that returns the address of the states, one row a word.
 */
export const makeEncoder = (
  arena: Arena,
  begin: (forms: readonly string[], sums: number) => void,
  upper: readonly Layer[],
  hidden: number,
  rows: number,
) => {
  const { kernel, reserve } = arena;
  const gates = 4 * hidden;
  const state = 2 * hidden;
  const sums = reserve(rows * gates * 4);
  const nothing = reserve(rows * state * 2);
  const states = [reserve(rows * state * 2), reserve(rows * state * 2)] as const;

  /** Both directions over the sums, which count in `2 ** -bits`; the states below are added. */
  const recur = (count: number, bits: number, below: number, target: number): void => {
    const one = 2 ** bits;
    const step = state * 2;
    kernel.recur(sums, below, target, count, gates * 4, step, hidden * 4, hidden * 2, one);
    const last = hidden * 2 + (count - 1) * step;
    const lastSums = sums + hidden * 8 + (count - 1) * gates * 4;
    kernel.recur(lastSums, below + last, target + last, count, -gates * 4, -step, hidden * 4, hidden * 2, one);
  };

  return (forms: readonly string[]): number => {
    const count = forms.length;
    begin(forms, sums);
    let [current, other] = states;
    recur(count, formBits, nothing, current);
    for (const layer of upper) {
      multiply(arena, current, sums, count, layer);
      recur(count, sumBits, current, other);
      [current, other] = [other, current];
    }
    return current;
  };
};
