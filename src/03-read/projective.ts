/** Whether no two arcs cross: `heads` are indexes, -1 the root. */
export const isProjective = (heads: readonly number[]): boolean => {
  for (const [child, head] of heads.entries()) {
    if (head < 0) continue;
    const [low, high] = child < head ? [child, head] : [head, child];
    for (let inner = low + 1; inner < high; inner++) {
      const other = heads[inner] ?? -1;
      if (other < low || other > high) return false;
    }
  }
  return true;
};

/** Sums and split points of spans, by first and last word. `right` spans hang on their first word, `left` spans on their last. */
interface Chart {
  readonly sums: Float64Array;
  readonly splits: Int16Array;
}

const never = -1e15;

const makeChart = (count: number): Chart => ({ sums: new Float64Array(count * count), splits: new Int16Array(count * count) });

interface Charts {
  readonly rightOpen: Chart;
  readonly leftOpen: Chart;
  readonly right: Chart;
  readonly left: Chart;
}

/** The split of `from` to `to` that makes the most of two charts; `gap` is 1 where the second part begins behind the split. */
const fill = (
  into: Chart,
  at: number,
  first: Chart,
  second: Chart,
  count: number,
  from: number,
  to: number,
  splits: readonly [number, number],
  gap: number,
): void => {
  let most = never;
  let best = from;
  for (let split = splits[0]; split <= splits[1]; split++) {
    const sum = (first.sums[from * count + split] ?? 0) + (second.sums[(split + gap) * count + to] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = split;
  }
  into.sums[at] = most;
  into.splits[at] = best;
};

const fillCharts = (scores: Int32Array, count: number, stride: number): Charts => {
  const charts = { rightOpen: makeChart(count), leftOpen: makeChart(count), right: makeChart(count), left: makeChart(count) };
  const { rightOpen, leftOpen, right, left } = charts;
  for (let width = 1; width < count; width++) {
    for (let from = 0; from + width < count; from++) {
      const to = from + width;
      const at = from * count + to;
      fill(rightOpen, at, right, left, count, from, to, [from, to - 1], 1);
      leftOpen.splits[at] = rightOpen.splits[at] ?? 0;
      const inside = rightOpen.sums[at] ?? 0;
      rightOpen.sums[at] = inside + (scores[to * stride + from] ?? 0);
      leftOpen.sums[at] = inside + (scores[from * stride + to] ?? 0);
      fill(right, at, rightOpen, right, count, from, to, [from + 1, to], 0);
      fill(left, at, left, leftOpen, count, from, to, [from, to - 1], 0);
    }
  }
  return charts;
};

type Span = readonly [kind: keyof Charts, from: number, to: number];

/** Walks the splits back from the whole sentence to single arcs. */
const trace = (charts: Charts, count: number, root: number): number[] => {
  const heads = new Array<number>(count).fill(-1);
  const open: Span[] = [
    ['left', 0, root],
    ['right', root, count - 1],
  ];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [kind, from, to] = span;
    if (from === to) continue;
    const split = charts[kind].splits[from * count + to] ?? from;
    if (kind === 'right') open.push(['rightOpen', from, split], ['right', split, to]);
    else if (kind === 'left') open.push(['left', from, split], ['leftOpen', split, to]);
    else {
      if (kind === 'rightOpen') heads[to] = from;
      else heads[from] = to;
      open.push(['right', from, split], ['left', split + 1, to]);
    }
  }
  return heads;
};

/** The best tree without crossing arcs (Eisner 1996), one word on the root; it costs the cube of the words. */
export const projectiveTree = (scores: Int32Array, count: number, stride: number): number[] => {
  const charts = fillCharts(scores, count, stride);
  let root = 0;
  let most = never;
  for (let word = 0; word < count; word++) {
    const sum = (charts.left.sums[word] ?? 0) + (charts.right.sums[word * count + count - 1] ?? 0) + (scores[word * stride + count] ?? 0);
    if (sum <= most) continue;
    most = sum;
    root = word;
  }
  return trace(charts, count, root);
};
