import type { ArcScores } from './arcs.ts';
import type { Arena } from './arena.ts';
import { roundUp } from './arena.ts';

/** Charts over spans, by what their spans are: see kernel-tree.ts. */
type Chart = 'right' | 'left' | 'rightOpen' | 'leftOpen';
type Span = readonly [chart: Chart, from: number, to: number];

/**
 * Finds the best tree over scores of arcs: one word on the root, no arcs that cross (Eisner 1996). It costs the cube of the words,
 * which longer sentences than `longest` would feel. Gives a function that returns the head of each word, -1 for the root.
 */
export const makeTreeFinder = ({ kernel, ints, reserve }: Arena, longest: number) => {
  const widest = roundUp(longest, 4) * 4;
  const charts: Readonly<Record<Chart, number>> = {
    right: reserve(longest * widest),
    left: reserve((longest + 1) * widest),
    rightOpen: reserve(longest * widest),
    leftOpen: reserve(longest * widest),
  };
  const inside = reserve(widest);

  /** Where the two parts of a span meet, which are found again from their sum: the end of the first part. */
  const splitOf = ([chart, from, to]: Span, pitch: number, sum: number): number => {
    const isOpen = chart === 'rightOpen' || chart === 'leftOpen';
    const first = charts[chart === 'right' ? 'rightOpen' : chart === 'left' ? 'left' : 'right'] / 4 + from * pitch;
    const second = charts[chart === 'right' ? 'right' : chart === 'left' ? 'leftOpen' : 'left'] / 4 + to + (isOpen ? pitch : 0);
    let split = chart === 'right' ? from + 1 : from;
    while (split < to && (ints[first + split] ?? 0) + (ints[second + split * pitch] ?? 0) !== sum) split++;
    return split;
  };

  /** Walks from the whole sentence down to single arcs. */
  const trace = (count: number, root: number, pitch: number, { address, stride }: ArcScores): number[] => {
    const heads = new Array<number>(count).fill(-1);
    const open: Span[] = [
      ['left', 0, root],
      ['right', root, count - 1],
    ];
    for (let span = open.pop(); span !== undefined; span = open.pop()) {
      const [chart, from, to] = span;
      if (from === to) continue;
      const isOpen = chart === 'rightOpen' || chart === 'leftOpen';
      const [child, head] = chart === 'rightOpen' ? [to, from] : [from, to];
      const arc = isOpen ? (ints[address / 4 + child * stride + head] ?? 0) : 0;
      const split = splitOf(span, pitch, (ints[charts[chart] / 4 + from * pitch + to] ?? 0) - arc);
      if (isOpen) heads[child] = head;
      if (chart === 'right') open.push(['rightOpen', from, split], ['right', split, to]);
      else if (chart === 'left') open.push(['left', from, split], ['leftOpen', split, to]);
      else open.push(['right', from, split], ['left', split + 1, to]);
    }
    return heads;
  };

  return (scores: ArcScores, count: number): number[] => {
    const { address, stride } = scores;
    const pitch = roundUp(count, 4);
    const last = (count - 1) * pitch * 4;
    const { right, left, rightOpen, leftOpen } = charts;
    const own = address + (count - 1) * (stride + 1) * 4;
    kernel.spans(own, stride * 4, right + last, left + last, rightOpen + last, leftOpen + last, inside, pitch * 4, count * 4);
    let root = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let word = 0; word < count; word++) {
      const sum =
        (ints[left / 4 + word] ?? 0) + (ints[right / 4 + word * pitch + count - 1] ?? 0) + (ints[address / 4 + word * stride + count] ?? 0);
      if (sum <= most) continue;
      most = sum;
      root = word;
    }
    return trace(count, root, pitch, scores);
  };
};
