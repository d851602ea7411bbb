import { type LinearModel, mix, score } from './linear.ts';
import { type WordShape, wordShape } from './words.ts';

/** State of an arc-hybrid parse: stack, next word of the buffer, heads and children so far. */
export interface State {
  readonly count: number;
  readonly stack: number[];
  next: number;
  readonly heads: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export const moves = { shift: 0, left: 1, right: 2 } as const;
const edge: WordShape = wordShape('\u0000');

export const beginState = (count: number): State => ({
  count,
  stack: [],
  next: 0,
  heads: new Int32Array(count).fill(-2),
  left: new Int32Array(count + 1).fill(-1),
  right: new Int32Array(count + 1).fill(-1),
});

/** The root is word `count`, the last of the buffer: everything headless becomes its dependant. */
export const isLegal = (state: State, move: number): boolean => {
  const depth = state.stack.length;
  if (move === moves.shift) return state.next < state.count;
  if (move === moves.left) return depth > 0 && (state.next < state.count || depth === 1);
  return depth > 1;
};

export const isDone = (state: State): boolean => state.next >= state.count && state.stack.length === 0;

export const apply = (state: State, move: number): void => {
  if (move === moves.shift) {
    state.stack.push(state.next++);
    return;
  }
  const child = state.stack.pop() ?? 0;
  const head = move === moves.left ? state.next : (state.stack.at(-1) ?? 0);
  state.heads[child] = head;
  if (child < head && (state.left[head] ?? -1) < 0) state.left[head] = child;
  if (child < head && child < (state.left[head] ?? 0)) state.left[head] = child;
  if (child > head) state.right[head] = child;
};

export const moveFeatures = (state: State, words: readonly WordShape[], tags: readonly number[], into: Int32Array): number => {
  const { stack, next, left, right } = state;
  const s0 = stack.at(-1) ?? -1;
  const s1 = stack.at(-2) ?? -1;
  const s2 = stack.at(-3) ?? -1;
  const tag = (at: number): number => (at < 0 ? 30 : (tags[at] ?? 31));
  const word = (at: number): WordShape => words[at] ?? edge;
  const [ts0, ts1, ts2, tb0, tb1, tb2, tb3] = [tag(s0), tag(s1), tag(s2), tag(next), tag(next + 1), tag(next + 2), tag(next + 3)];
  const [ws0, ws1, wb0, wb1] = [word(s0).lower, word(s1).lower, word(next).lower, word(next + 1).lower];
  const l0 = s0 < 0 ? -1 : (left[s0] ?? -1);
  const r0 = s0 < 0 ? -1 : (right[s0] ?? -1);
  const l1 = s1 < 0 ? -1 : (left[s1] ?? -1);
  const r1 = s1 < 0 ? -1 : (right[s1] ?? -1);
  const lb = left[next] ?? -1;
  const distance = s0 < 0 ? 0 : Math.min(6, next - s0);
  const reach = s1 < 0 ? 0 : Math.min(6, s0 - s1);
  let n = 0;
  const put = (kind: number, value: number): void => {
    into[n++] = mix(value, kind * 0x3c6ef372);
  };
  const s0b0 = mix(ts0, tb0);
  const s1s0 = mix(ts1, ts0);
  put(1, ws0);
  put(2, wb0);
  put(3, ws1);
  put(4, wb1);
  put(5, mix(ws0, ts0));
  put(6, mix(wb0, tb0));
  put(7, mix(s0b0, tb1));
  put(8, mix(mix(s0b0, tb1), tb2));
  put(9, mix(s1s0, tb0));
  put(10, mix(mix(s1s0, tb0), tb1));
  put(11, mix(mix(ts2, s1s0), tb0));
  put(12, mix(ws0, wb0));
  put(13, mix(mix(ws0, ts0), tb0));
  put(14, mix(mix(wb0, tb0), ts0));
  put(15, mix(ws1, ws0));
  put(16, mix(mix(ws1, ts1), ts0));
  put(17, mix(mix(ws0, ts0), ts1));
  put(18, mix(mix(s1s0, tb0), mix(distance, reach)));
  put(19, mix(s0b0, distance));
  put(20, mix(s1s0, reach));
  put(21, mix(mix(s0b0, tag(l0)), tag(r0)));
  put(22, mix(mix(s1s0, tag(r1)), tag(l0)));
  put(23, mix(mix(s0b0, tag(lb)), ts1));
  put(24, mix(mix(s1s0, tag(l1)), tag(r0)));
  put(25, mix(mix(ws1, ts0), tb0));
  put(26, mix(mix(ws0, tb0), tb1));
  put(27, mix(mix(wb0, ts0), ts1));
  put(28, mix(mix(word(r0).lower, ts0), tb0));
  put(29, mix(mix(tb0, tb1), mix(tb2, tb3)));
  put(30, mix(mix(ws0, tb0), mix(ts1, distance)));
  put(31, mix(word(l0).lower, ws0));
  put(32, mix(mix(word(r1).lower, ts1), ts0));
  return n;
};

export const labelFeatures = (
  words: readonly WordShape[],
  tags: readonly number[],
  heads: ArrayLike<number>,
  child: number,
  into: Int32Array,
): number => {
  const head = heads[child] ?? -1;
  const c = words[child] ?? edge;
  const h = words[head] ?? edge;
  const tag = (at: number): number => tags[at] ?? 30;
  const [tc, th] = [tag(child), tag(head)];
  const side = head < child ? 1 : 2;
  const distance = Math.max(-4, Math.min(4, child - head)) * 2 + (Math.abs(child - head) > 8 ? 1 : 0);
  const grand = head < 0 || head >= words.length ? -1 : (heads[head] ?? -1);
  let n = 0;
  const put = (kind: number, value: number): void => {
    into[n++] = mix(value, kind * 0x3c6ef372);
  };
  const both = mix(mix(tc, th), side);
  let first = -1;
  let subjects = 0;
  for (let at = child - 1; at >= 0 && at > child - 12; at--) if (heads[at] === child) first = at;
  for (let at = child + 1; at < Math.max(child, head) && at < child + 12; at++) if (heads[at] === head) subjects++;
  put(1, both);
  put(2, mix(both, c.lower));
  put(3, mix(both, h.lower));
  put(4, mix(c.lower, h.lower));
  put(5, mix(both, mix(c.suffix3, h.suffix3)));
  put(6, mix(both, distance));
  put(7, mix(both, (words[first] ?? edge).lower));
  put(8, mix(both, mix(tag(child - 1), tag(child + 1))));
  put(9, mix(both, mix(tag(head - 1), tag(head + 1))));
  put(10, mix(both, tag(grand)));
  put(11, mix(both, (words[child - 1] ?? edge).lower));
  put(12, mix(both, (words[child + 1] ?? edge).lower));
  put(13, mix(c.lower, th));
  put(14, mix(both, mix(tag(first), subjects)));
  put(15, mix(both, mix(c.shape, h.shape)));
  put(16, mix(mix(both, c.lower), distance));
  put(17, mix(mix(both, (words[first] ?? edge).lower), h.lower));
  put(18, mix(both, (words[0] ?? edge).lower));
  return n;
};

const features = new Int32Array(64);
const scores = new Float64Array(128);

/** Heads of a sentence; -1 is the root, exactly one. */
export const parseHeads = (model: LinearModel, words: readonly WordShape[], tags: readonly number[]): number[] => {
  const state = beginState(words.length);
  while (!isDone(state)) {
    score(model, features, moveFeatures(state, words, tags, features), scores);
    let best = -1;
    for (let move = 0; move < 3; move++) if (isLegal(state, move) && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
    apply(state, best);
  }
  return Array.from(state.heads, (head) => (head === words.length ? -1 : head));
};

/** Index of the relation of each word to its head. */
export const labelArcs = (model: LinearModel, words: readonly WordShape[], tags: readonly number[], heads: readonly number[]): number[] =>
  heads.map((_, child) => {
    score(model, features, labelFeatures(words, tags, heads, child, features), scores);
    let best = 0;
    for (let c = 1; c < model.classes; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    return best;
  });
