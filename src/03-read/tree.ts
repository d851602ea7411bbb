import { isProjective, projectiveTree } from './projective.ts';

/**
 * The best tree over arc scores: `scores[child * stride + head]`, heads 0 to count - 1, and `count` for the root.
 * Exactly one word hangs on the root, and in sentences of at most a hundred words no arcs cross. Gives the head of each word, -1 for the root.
 */
export const bestTree = (scores: Int32Array, count: number, stride: number): number[] => {
  if (count === 1) return [-1];
  const heads = bestHeads(scores, count, stride);
  const isTree = hasOneRoot(heads, count) && findCycles(heads, count).length === 0;
  if (!isTree && count > longestProjective) mend(scores, heads, count, stride);
  const tree = heads.map((head) => (head === count ? -1 : head));
  // Where each word's best head gives a tree without crossings, as for most sentences, there is none better.
  return count > longestProjective || (isTree && isProjective(tree)) ? tree : projectiveTree(scores, count, stride);
};

/** In longer sentences arcs may cross: to uncross them costs the cube of the words. */
const longestProjective = 100;

/** Makes a tree of what are no more than the best heads. */
const mend = (scores: Int32Array, heads: number[], count: number, stride: number): void => {
  if (!hasOneRoot(heads, count)) {
    const root = chooseRoot(scores, count, stride);
    for (let child = 0; child < count; child++) {
      if (heads[child] === count || child === root) heads[child] = child === root ? count : bestWord(scores, child, count, stride);
    }
  }
  const cycles = findCycles(heads, count);
  if (cycles.length > mostCycles) cutCycles(heads, cycles, (child, head) => scores[child * stride + head] ?? 0);
  else if (cycles.length > 0 && !enterCycles(scores, heads, cycles, stride)) breakCycles(scores, heads, count, stride);
};

const bestWord = (scores: Int32Array, child: number, count: number, stride: number): number => {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let head = 0; head < count; head++) {
    const score = scores[child * stride + head] ?? 0;
    if (score > most && head !== child) {
      most = score;
      best = head;
    }
  }
  return best;
};

const bestHeads = (scores: Int32Array, count: number, stride: number): number[] => {
  const heads: number[] = [];
  for (let child = 0; child < count; child++) {
    const word = bestWord(scores, child, count, stride);
    heads.push((scores[child * stride + count] ?? 0) >= (scores[child * stride + word] ?? 0) ? count : word);
  }
  return heads;
};

const hasOneRoot = (heads: readonly number[], count: number): boolean =>
  heads.indexOf(count) >= 0 && heads.indexOf(count) === heads.lastIndexOf(count);

/** Of all words, the one that would lose most by another head than the root. */
const chooseRoot = (scores: Int32Array, count: number, stride: number): number => {
  let chosen = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let child = 0; child < count; child++) {
    const margin = (scores[child * stride + count] ?? 0) - (scores[child * stride + bestWord(scores, child, count, stride)] ?? 0);
    if (margin > most) {
      most = margin;
      chosen = child;
    }
  }
  return chosen;
};

/** The cycles among `heads`; `count` is the root. */
const findCycles = (heads: readonly number[], count: number): number[][] => {
  const seenFrom = new Int32Array(count);
  const cycles: number[][] = [];
  for (let start = 0; start < count; start++) {
    let at = start;
    while (at !== count && seenFrom[at] === 0) {
      seenFrom[at] = start + 1;
      at = heads[at] ?? count;
    }
    if (at === count || seenFrom[at] !== start + 1) continue;
    const cycle = [at];
    for (let next = heads[at] ?? count; next !== at; next = heads[next] ?? count) cycle.push(next);
    cycles.push(cycle);
  }
  return cycles;
};

/**
 * Enters each cycle by the arc that costs least. Where that leaves no cycle it is the best tree, and no graph need be drawn:
 * so it is for most sentences that have a cycle at all. Otherwise the heads stay as they were.
 */
const enterCycles = (scores: Int32Array, heads: number[], cycles: readonly (readonly number[])[], stride: number): boolean => {
  const entered = heads.slice();
  for (const cycle of cycles) {
    let most = Number.NEGATIVE_INFINITY;
    let chosen = 0;
    for (const child of cycle) {
      const held = scores[child * stride + (heads[child] ?? 0)] ?? 0;
      for (let head = 0; head < heads.length; head++) {
        const gain = (scores[child * stride + head] ?? 0) - held;
        if (gain <= most || cycle.includes(head)) continue;
        most = gain;
        chosen = child * stride + head;
      }
    }
    entered[Math.floor(chosen / stride)] = chosen % stride;
  }
  if (findCycles(entered, heads.length).length > 0) return false;
  for (const [child, head] of entered.entries()) heads[child] = head;
  return true;
};

const never = -(2 ** 40);

/** Cycles, and rounds of solving them, beyond which they are cut: what needs more is no sentence, and must not cost the cube of its length. */
const mostCycles = 6;
const mostRounds = 5;

/** Hangs one word of each cycle, the one that loses least by it, on the word below the root; `weigh` gives the score of an arc. */
const cutCycles = (heads: number[], cycles: readonly (readonly number[])[], weigh: (child: number, head: number) => number): void => {
  const top = heads.indexOf(heads.length);
  const gain = (word: number): number => weigh(word, top) - weigh(word, heads[word] ?? top);
  for (const cycle of cycles) heads[cycle.reduce((best, word) => (gain(word) > gain(best) ? word : best))] = top;
};

/** A graph in which cycles have been drawn together; the root is the last column. `from` and `to` name the words that an arc joins. */
interface Graph {
  readonly size: number;
  readonly weights: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const emptyGraph = (size: number): Graph => ({
  size,
  weights: new Float64Array(size * (size + 1)).fill(never),
  from: new Int32Array(size * (size + 1)),
  to: new Int32Array(size * (size + 1)),
});

/**
 * Chu, Liu and Edmonds: a cycle is drawn together into one word, and the smaller graph solved. Nearly all sentences need one round or two.
 */
const breakCycles = (scores: Int32Array, heads: number[], count: number, stride: number): void => {
  const root = heads.indexOf(count);
  const graph = emptyGraph(count);
  for (let child = 0; child < count; child++) {
    for (let head = 0; head <= count; head++) {
      const at = child * (count + 1) + head;
      graph.from[at] = child;
      graph.to[at] = head;
      if (child === root ? head === count : head !== child && head !== count) graph.weights[at] = scores[child * stride + head] ?? 0;
    }
  }
  for (const [child, head] of solve(graph, mostRounds)) heads[child] = head;
};

const bestColumn = ({ weights, size }: Graph, row: number): number => {
  let best = size;
  let most = weights[row * (size + 1) + size] ?? never;
  for (let column = 0; column < size; column++) {
    const weight = weights[row * (size + 1) + column] ?? never;
    if (weight > most && column !== row) {
      most = weight;
      best = column;
    }
  }
  return best;
};

type Arc = readonly [child: number, head: number];

/** The arcs of the graph's best tree, one for each row. */
const solve = (graph: Graph, rounds: number): Arc[] => {
  const heads = Array.from({ length: graph.size }, (_, row) => bestColumn(graph, row));
  const cycles = findCycles(heads, graph.size);
  if (rounds === 0) cutCycles(heads, cycles, (child, head) => graph.weights[child * (graph.size + 1) + head] ?? never);
  const cycle = rounds === 0 ? undefined : cycles[0];
  const arc = (row: number): Arc => {
    const at = row * (graph.size + 1) + (heads[row] ?? 0);
    return [graph.from[at] ?? 0, graph.to[at] ?? 0];
  };
  if (cycle === undefined) return heads.map((_, row) => arc(row));
  const { smaller, entered } = contract(graph, heads, cycle);
  const solved = solve(smaller, rounds - 1);
  // One arc enters the cycle, and takes the place of the arc by which the cycle held the word it enters.
  const broken = solved.map(([child]) => entered.get(child)).find((row) => row !== undefined);
  return [...solved, ...cycle.filter((row) => row !== broken).map(arc)];
};

/** Draws the cycle together into the last row and column of a smaller graph; `entered` gives the row of the cycle for each word by which it may be entered. */
const contract = (graph: Graph, heads: readonly number[], cycle: readonly number[]): { smaller: Graph; entered: Map<number, number> } => {
  const wide = graph.size + 1;
  const inside = new Set(cycle);
  const rest = heads.map((_, row) => row).filter((row) => !inside.has(row));
  const smaller = emptyGraph(rest.length + 1);
  const entered = new Map<number, number>();
  const put = (row: number, column: number, at: number, weight: number): void => {
    const to = row * (smaller.size + 1) + column;
    smaller.weights[to] = weight;
    smaller.from[to] = graph.from[at] ?? 0;
    smaller.to[to] = graph.to[at] ?? 0;
  };
  const weightAt = (at: number): number => graph.weights[at] ?? never;
  const better = (a: number, b: number, value: (at: number) => number): number => (value(b) > value(a) ? b : a);
  const gain = (at: number): number => weightAt(at) - weightAt(Math.floor(at / wide) * wide + (heads[Math.floor(at / wide)] ?? 0));
  const columns = [...rest, graph.size];
  for (const [row, child] of rest.entries()) {
    for (const [index, head] of columns.entries())
      put(row, index < rest.length ? index : smaller.size, child * wide + head, weightAt(child * wide + head));
    const out = cycle.map((head) => child * wide + head).reduce((a, b) => better(a, b, weightAt));
    put(row, rest.length, out, weightAt(out));
  }
  for (const [index, head] of columns.entries()) {
    const into = cycle.map((child) => child * wide + head).reduce((a, b) => better(a, b, gain));
    put(rest.length, index < rest.length ? index : smaller.size, into, gain(into));
    entered.set(graph.from[into] ?? 0, Math.floor(into / wide));
  }
  return { smaller, entered };
};
