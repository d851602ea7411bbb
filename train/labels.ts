import { dropOut, ramp } from './dropout.ts';
import type { Encoded } from './encoding.ts';
import { softmaxBack } from './losses.ts';
import type { Model } from './model.ts';
import type { Random } from './random.ts';
import { backward, forward, type Store, upTo4 } from './store.ts';

/** Rows of the heads, counted over the batch; -1 for the root. */
const headRows = (ends: readonly number[], heads: readonly number[]): number[] => {
  const rows: number[] = [];
  let start = 0;
  for (const end of ends) {
    for (let row = start; row < end; row++) rows.push((heads[row] ?? -1) < 0 ? -1 : start + (heads[row] ?? 0));
    start = end;
  }
  return rows;
};

/** Learns the names of arcs from the right heads; adds to the gradient of the states at `down`. */
export const learnLabels = (
  store: Store,
  model: Model,
  random: Random,
  { rows, states }: Encoded,
  heads: readonly number[],
  arcs: readonly number[],
  dropping: number,
  down: number,
): number => {
  const { floats } = store;
  const width = model.shape.label;
  const { count } = rows;
  const root = model.matrix('rootL');
  const own = forward(store, states, count, model.matrix('Wld'), model.matrix('bl'));
  const above = forward(store, states, count, model.matrix('Wla'));
  const joined = store.zeros(upTo4(count) * width);
  const headOf = headRows(rows.ends, heads);
  for (const [row, head] of headOf.entries()) {
    const from = head < 0 ? root.value : above + head * width;
    for (let unit = 0; unit < width; unit++)
      floats[joined + row * width + unit] = (floats[own + row * width + unit] ?? 0) + (floats[from + unit] ?? 0);
  }
  ramp(store, joined, count * width);
  const mask = dropOut(store, random, joined, count * width, dropping);
  const names = forward(store, joined, count, model.matrix('Wo'), model.matrix('bo'));
  const columns = model.matrix('Wo').columns;
  const result = softmaxBack(store, names, count, columns, columns, (row) => arcs[row] ?? -1, 1 / count);
  const joinedBack = store.zeros(upTo4(count) * width);
  backward(store, joined, count, model.matrix('Wo'), model.matrix('bo'), result.down, joinedBack);
  const ownBack = store.zeros(upTo4(count) * width);
  const aboveBack = store.zeros(upTo4(count) * width);
  for (const [row, head] of headOf.entries()) {
    const to = head < 0 ? root.gradient : aboveBack + head * width;
    for (let unit = 0; unit < width; unit++) {
      const at = row * width + unit;
      if ((floats[joined + at] ?? 0) === 0) continue;
      const slope = (floats[joinedBack + at] ?? 0) * (floats[mask + at] ?? 0);
      floats[ownBack + at] = slope;
      floats[to + unit] = (floats[to + unit] ?? 0) + slope;
    }
  }
  backward(store, states, count, model.matrix('Wld'), model.matrix('bl'), ownBack, down);
  backward(store, states, count, model.matrix('Wla'), undefined, aboveBack, down);
  return result.loss;
};

/** Learns one tag a word; `matrix` and `bias` name the layer. */
export const learnTags = (
  store: Store,
  model: Model,
  { rows, states }: Encoded,
  [matrix, bias]: readonly [string, string],
  right: readonly number[],
  weight: number,
  down: number,
): number => {
  const { columns } = model.matrix(matrix);
  const scores = forward(store, states, rows.count, model.matrix(matrix), model.matrix(bias));
  const result = softmaxBack(store, scores, rows.count, columns, columns, (row) => right[row] ?? -1, weight / rows.count);
  backward(store, states, rows.count, model.matrix(matrix), model.matrix(bias), result.down, down);
  return result.loss;
};
