import type { Random } from './random.ts';
import type { Store } from './store.ts';

/** Blots out a share of the numbers, and raises the others, so that no unit comes to lean on another; the place of the mask. */
export const dropOut = ({ floats, take }: Store, random: Random, at: number, size: number, share: number): number => {
  const mask = take(size);
  const raise = 1 / (1 - share);
  for (let index = 0; index < size; index++) {
    const factor = random() < share ? 0 : raise;
    floats[mask + index] = factor;
    floats[at + index] = (floats[at + index] ?? 0) * factor;
  }
  return mask;
};

export const applyMask = ({ floats }: Store, at: number, mask: number, size: number): void => {
  for (let index = 0; index < size; index++) floats[at + index] = (floats[at + index] ?? 0) * (floats[mask + index] ?? 0);
};

/** Replaces negative numbers by noughts. */
export const ramp = ({ floats }: Store, at: number, size: number): void => {
  for (let index = at; index < at + size; index++) if ((floats[index] ?? 0) < 0) floats[index] = 0;
};

/** Blots out the gradient where the ramp, or the mask after it, let nothing through; elsewhere the mask's factor applies. */
export const rampBack = ({ floats }: Store, gradient: number, value: number, mask: number, size: number): void => {
  for (let index = 0; index < size; index++) {
    floats[gradient + index] = (floats[value + index] ?? 0) > 0 ? (floats[gradient + index] ?? 0) * (floats[mask + index] ?? 0) : 0;
  }
};
