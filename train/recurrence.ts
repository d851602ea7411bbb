import { type Store, upTo4 } from './store.ts';

/** Sentences of a batch stand one behind the other; `ends` says where each is over. */
export interface Rows {
  readonly count: number;
  readonly ends: readonly number[];
}

const soft = (x: number): number => x / (1 + Math.abs(x));
const softSlope = (y: number): number => (1 - Math.abs(y)) * (1 - Math.abs(y));

/** Rows in the order in which a direction walks them, each followed by the row before it, or -1 where a sentence begins. */
const stepsOf = ({ count, ends }: Rows, backwards: boolean): Int32Array => {
  const steps = new Int32Array(count * 2);
  let start = 0;
  let at = 0;
  for (const end of ends) {
    for (let step = 0; step < end - start; step++) {
      const row = backwards ? end - 1 - step : start + step;
      steps[at] = row;
      steps[at + 1] = step === 0 ? -1 : backwards ? row + 1 : row - 1;
      at += 2;
    }
    start = end;
  }
  return steps;
};

/**
 * Both directions of a recurrent layer over `sums`, four blocks of `hidden` columns: keep and fresh, onward; keep and fresh, backward.
 * The sums are replaced by the gates' values. carry = keep · carry before + (1 − keep) · fresh. Gives the place of the carries.
 */
export const recur = (store: Store, sums: number, rows: Rows, hidden: number): number => {
  const { floats } = store;
  const carries = store.zeros(upTo4(rows.count) * 2 * hidden);
  for (const side of [0, 1]) {
    const steps = stepsOf(rows, side === 1);
    for (let at = 0; at < steps.length; at += 2) {
      const row = steps[at] ?? 0;
      const before = steps[at + 1] ?? -1;
      const gate = sums + (row * 4 + side * 2) * hidden;
      const to = carries + (row * 2 + side) * hidden;
      const from = carries + (before * 2 + side) * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const keep = 0.5 + 0.5 * soft(floats[gate + unit] ?? 0);
        const fresh = soft(floats[gate + hidden + unit] ?? 0);
        floats[gate + unit] = keep;
        floats[gate + hidden + unit] = fresh;
        floats[to + unit] = keep * (before < 0 ? 0 : (floats[from + unit] ?? 0)) + (1 - keep) * fresh;
      }
    }
  }
  return carries;
};

/** The gradient of the sums, from that of the carries (at `down`, which is used up). */
export const recurBack = (store: Store, gates: number, carries: number, rows: Rows, hidden: number, down: number): number => {
  const { floats } = store;
  const back = store.zeros(upTo4(rows.count) * 4 * hidden);
  for (const side of [0, 1]) {
    const steps = stepsOf(rows, side === 1);
    for (let at = steps.length - 2; at >= 0; at -= 2) {
      const row = steps[at] ?? 0;
      const before = steps[at + 1] ?? -1;
      const gate = gates + (row * 4 + side * 2) * hidden;
      const to = back + (row * 4 + side * 2) * hidden;
      const own = down + (row * 2 + side) * hidden;
      const from = (before * 2 + side) * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const keep = floats[gate + unit] ?? 0;
        const fresh = floats[gate + hidden + unit] ?? 0;
        const slope = floats[own + unit] ?? 0;
        const carried = before < 0 ? 0 : (floats[carries + from + unit] ?? 0);
        floats[to + unit] = slope * (carried - fresh) * 0.5 * softSlope(2 * keep - 1);
        floats[to + hidden + unit] = slope * (1 - keep) * softSlope(fresh);
        if (before >= 0) floats[down + from + unit] = (floats[down + from + unit] ?? 0) + slope * keep;
      }
    }
  }
  return back;
};
