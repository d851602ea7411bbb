/** Numbers from 0 to 1, the same sequence for the same seed on every machine (mulberry32). */
export type Random = () => number;

export const makeRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Roughly normal, with mean 0 and deviation 1: the sum of six even numbers. */
export const normal = (random: Random): number => {
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += random();
  return (sum - 3) * Math.SQRT2;
};

export const shuffle = <T>(items: readonly T[], random: Random): T[] => {
  const shuffled = items.slice();
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
};

/**
 * e to the power of x, by sums and products alone. Math.exp may round differently from one engine to the next;
 * addition, multiplication and division may not, and training must give the same bytes everywhere.
 */
export const exponential = (x: number): number => {
  if (x < -80) return 0;
  const whole = Math.floor(Math.min(x, 80) / Math.LN2 + 0.5);
  const rest = Math.min(x, 80) - whole * Math.LN2;
  const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24 + rest * (1 / 120 + rest * (1 / 720 + rest / 5040))))));
  let power = 1;
  for (let step = 0; step < Math.abs(whole); step++) power *= 2;
  return whole < 0 ? series / power : series * power;
};
