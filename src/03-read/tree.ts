import type { ArcScores } from './arcs.ts';
import type { Arena } from './arena.ts';
import { roundUp } from './arena.ts';

/** What a span hangs on: its first word or its last; `Open` ones end with an arc. Each sort has a chart of its own. */
const [right, left, rightOpen, leftOpen] = [0, 1, 2, 3];

/**
 * Finds the best tree over scores of arcs: one word on the root, no arcs that cross (Eisner 1996). It costs the cube of the words,
 * which longer sentences than `longest` would feel. Gives a function that returns the head of each word, -1 for the root.
 */
export const makeTreeFinder = ({ kernel, ints, reserve }: Arena, longest: number) => {
  const widest = roundUp(longest, 4) * 4;
  const charts = [right, left, rightOpen, leftOpen].map(() => reserve((longest + 1) * widest));
  const inside = reserve(widest);
  const open = new Int32Array(6 * longest + 6);

  /** The split of a span where the sums of `first`, up to it, and of `second`, from `gap` behind it, make `sum`. */
  const splitOf = (first: number, second: number, from: number, to: number, gap: number, pitch: number, sum: number): number => {
    const row = (charts[first] ?? 0) / 4 + from * pitch;
    const column = (charts[second] ?? 0) / 4 + to + gap * pitch;
    let split = first === rightOpen ? from + 1 : from;
    while (split < to && (ints[row + split] ?? 0) + (ints[column + split * pitch] ?? 0) !== sum) split++;
    return split;
  };

  /** Walks from the whole sentence down to single arcs. Splits are found again from their sums, which costs less than to keep them. */
  const trace = (count: number, root: number, pitch: number, { address, stride }: ArcScores): number[] => {
    const heads = new Array<number>(count).fill(-1);
    let top = 0;
    const push = (chart: number, from: number, to: number): void => {
      if (from === to) return;
      open[top] = chart;
      open[top + 1] = from;
      open[top + 2] = to;
      top += 3;
    };
    push(left, 0, root);
    push(right, root, count - 1);
    while (top > 0) {
      top -= 3;
      const [chart, from, to] = [open[top] ?? 0, open[top + 1] ?? 0, open[top + 2] ?? 0];
      const sum = ints[(charts[chart] ?? 0) / 4 + from * pitch + to] ?? 0;
      if (chart === right) {
        const split = splitOf(rightOpen, right, from, to, 0, pitch, sum);
        push(rightOpen, from, split);
        push(right, split, to);
      } else if (chart === left) {
        const split = splitOf(left, leftOpen, from, to, 0, pitch, sum);
        push(left, from, split);
        push(leftOpen, split, to);
      } else {
        const [child, head] = chart === rightOpen ? [to, from] : [from, to];
        heads[child] = head;
        const split = splitOf(right, left, from, to, 1, pitch, sum - (ints[address / 4 + child * stride + head] ?? 0));
        push(right, from, split);
        push(left, split + 1, to);
      }
    }
    return heads;
  };

  return (scores: ArcScores, count: number): number[] => {
    const { address, stride } = scores;
    const pitch = roundUp(count, 4);
    const last = (count - 1) * pitch * 4;
    const [atRight = 0, atLeft = 0, atRightOpen = 0, atLeftOpen = 0] = charts;
    const own = address + (count - 1) * (stride + 1) * 4;
    kernel.spans(own, stride * 4, atRight + last, atLeft + last, atRightOpen + last, atLeftOpen + last, inside, pitch * 4, count * 4);
    let root = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < count; word++) {
      const before = ints[atLeft / 4 + word] ?? 0;
      const behind = ints[atRight / 4 + word * pitch + count - 1] ?? 0;
      const sum = before + behind + (ints[address / 4 + word * stride + count] ?? 0);
      if (sum <= most) continue;
      most = sum;
      root = word;
    }
    return trace(count, root, pitch, scores);
  };
};
