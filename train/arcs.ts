import { distanceClass, distanceClasses } from '#read/arcs.ts';
import { dropOut, ramp, rampBack } from './dropout.ts';
import type { Encoded } from './encoding.ts';
import { softmaxBack } from './losses.ts';
import type { Model } from './model.ts';
import type { Random } from './random.ts';
import { backward, forward, product, type Store, transpose, upTo4, upTo8 } from './store.ts';

const impossible = -1e9;

/** Adds the `size` floats at `from` to those at `to`. */
const addTo = ({ floats }: Store, to: number, from: number, size: number): void => {
  for (let index = 0; index < size; index++) floats[to + index] = (floats[to + index] ?? 0) + (floats[from + index] ?? 0);
};

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly leftBack: number;
  readonly rightBack: number;
}

/** One sentence of a batch: its rows, and both sides of its words, the root behind the last on the right. */
interface Stretch {
  readonly start: number;
  readonly count: number;
  /** Columns of the scores: a head each, the root, and noughts up to a multiple of 8. */
  readonly stride: number;
  readonly left: number;
  readonly right: number;
}

const cutStretch = (store: Store, model: Model, sides: Sides, start: number, end: number): Stretch => {
  const { floats, zeros } = store;
  const width = model.shape.arc;
  const count = end - start;
  const stride = upTo8(count + 1);
  const root = model.matrix('root');
  const left = zeros(upTo4(count) * width);
  floats.copyWithin(left, sides.left + start * width, sides.left + end * width);
  const right = zeros(stride * width);
  floats.copyWithin(right, sides.right + start * width, sides.right + end * width);
  floats.copyWithin(right + count * width, root.value, root.value + width);
  return { start, count, stride, left, right };
};

const stepOf = (child: number, head: number, count: number): number => (head === count ? 0 : distanceClass(head - child));

/** Scores of all heads for all words: what the two sides say, and what their distance says. */
const scoreStretch = (store: Store, model: Model, { count, stride, left, right }: Stretch): number => {
  const { floats, zeros, take } = store;
  const width = model.shape.arc;
  const turned = take(width * stride);
  transpose(store, right, count + 1, width, turned, stride);
  const scores = zeros(upTo4(count) * stride);
  product(store, left, turned, scores, count, width, stride);
  const steps = zeros(upTo4(count) * distanceClasses);
  const turnedPosition = take(width * distanceClasses);
  transpose(store, model.matrix('pos').value, distanceClasses, width, turnedPosition);
  product(store, left, turnedPosition, steps, count, width, distanceClasses);
  for (let child = 0; child < count; child++) {
    for (let head = 0; head <= count; head++) {
      const at = scores + child * stride + head;
      const step = floats[steps + child * distanceClasses + stepOf(child, head, count)] ?? 0;
      floats[at] = head === child ? impossible : (floats[at] ?? 0) + step;
    }
  }
  return scores;
};

/** Brings the gradient of the scores, at `down`, to both sides, the root and the distances. */
const stretchBack = (store: Store, model: Model, sides: Sides, { start, count, stride, left, right }: Stretch, down: number): void => {
  const { floats, zeros, take } = store;
  const width = model.shape.arc;
  const position = model.matrix('pos');
  const stepsDown = zeros(upTo4(count) * distanceClasses);
  for (let child = 0; child < count; child++) {
    for (let head = 0; head <= count; head++) {
      if (head === child) continue;
      const at = stepsDown + child * distanceClasses + stepOf(child, head, count);
      floats[at] = (floats[at] ?? 0) + (floats[down + child * stride + head] ?? 0);
    }
  }
  const leftDown = zeros(upTo4(count) * width);
  product(store, down, right, leftDown, count, stride, width);
  product(store, stepsDown, position.value, leftDown, count, distanceClasses, width);
  addTo(store, sides.leftBack + start * width, leftDown, count * width);
  const downTurned = take(stride * upTo4(count));
  transpose(store, down, count, stride, downTurned, upTo4(count));
  const rightDown = zeros(stride * width);
  product(store, downTurned, left, rightDown, stride, upTo4(count), width);
  addTo(store, sides.rightBack + start * width, rightDown, count * width);
  addTo(store, model.matrix('root').gradient, rightDown + count * width, width);
  const stepsTurned = take(distanceClasses * upTo4(count));
  transpose(store, stepsDown, count, distanceClasses, stepsTurned, upTo4(count));
  product(store, stepsTurned, left, position.gradient, distanceClasses, upTo4(count), width);
};

/** Learns heads over a batch; adds to the gradient of the states at `down`. */
export const learnArcs = (
  store: Store,
  model: Model,
  random: Random,
  encoded: Encoded,
  heads: readonly number[],
  dropping: number,
  down: number,
): number => {
  const { rows, states } = encoded;
  const width = model.shape.arc;
  const { count } = rows;
  const size = count * width;
  const dependant = forward(store, states, count, model.matrix('Wd'), model.matrix('bd'));
  const right = forward(store, states, count, model.matrix('Wa'), model.matrix('ba'));
  ramp(store, dependant, size);
  ramp(store, right, size);
  const dependantMask = dropOut(store, random, dependant, size, dropping);
  const rightMask = dropOut(store, random, right, size, dropping);
  const left = forward(store, dependant, count, model.matrix('U'), model.matrix('bu'));
  const sides: Sides = { left, right, leftBack: store.zeros(upTo4(count) * width), rightBack: store.zeros(upTo4(count) * width) };
  let loss = 0;
  let start = 0;
  for (const end of rows.ends) {
    const stretch = cutStretch(store, model, sides, start, end);
    const { start: first, count: words, stride } = stretch;
    const scores = scoreStretch(store, model, stretch);
    const headOf = (row: number): number => ((heads[first + row] ?? -1) < 0 ? words : (heads[first + row] ?? 0));
    const result = softmaxBack(store, scores, words, stride, words + 1, headOf, 1 / count);
    stretchBack(store, model, sides, stretch, result.down);
    loss += result.loss;
    start = end;
  }
  const dependantBack = store.zeros(upTo4(count) * width);
  backward(store, dependant, count, model.matrix('U'), model.matrix('bu'), sides.leftBack, dependantBack);
  rampBack(store, dependantBack, dependant, dependantMask, size);
  rampBack(store, sides.rightBack, right, rightMask, size);
  backward(store, states, count, model.matrix('Wd'), model.matrix('bd'), dependantBack, down);
  backward(store, states, count, model.matrix('Wa'), model.matrix('ba'), sides.rightBack, down);
  return loss;
};
