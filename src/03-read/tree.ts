/**
 * The best tree over arc scores: `scores[child * stride + head]`, heads 0 to count - 1, and `count` for the root.
 * Exactly one word hangs on the root. Gives the head of each word, -1 for the root.
 */
export const bestTree = (scores: Int32Array, count: number, stride: number): number[] => {
  if (count === 1) return [-1];
  const greedy = greedyTree(scores, count, stride);
  if (greedy !== undefined) return greedy;
  const root = chooseRoot(scores, count, stride);
  const weights: number[][] = [];
  for (let child = 0; child < count; child++) {
    const row: number[] = [];
    for (let head = 0; head < count; head++) row.push(child === head || child === root ? never : (scores[child * stride + head] ?? never));
    row.push(child === root ? 0 : never);
    weights.push(row);
  }
  return spanningTree(weights, count).map((head) => (head === count ? -1 : head));
};

const never = -1e12;

/** Each word's best head, if that is already a tree with one root: so it is for most sentences. */
const greedyTree = (scores: Int32Array, count: number, stride: number): number[] | undefined => {
  const heads: number[] = [];
  let roots = 0;
  for (let child = 0; child < count; child++) {
    const from = child * stride;
    let best = count;
    for (let head = 0; head < count; head++)
      if (head !== child && (scores[from + head] ?? never) > (scores[from + best] ?? never)) best = head;
    if (best === count) roots++;
    heads.push(best);
  }
  if (roots !== 1 || findCycle(heads, count) !== undefined) return undefined;
  return heads.map((head) => (head === count ? -1 : head));
};

/** Of the words that want to be the root, the one that would lose most by another head. */
const chooseRoot = (scores: Int32Array, count: number, stride: number): number => {
  let chosen = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let child = 0; child < count; child++) {
    let other = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < count; head++) {
      const score = scores[child * stride + head] ?? never;
      if (head !== child && score > other) other = score;
    }
    const margin = (scores[child * stride + count] ?? never) - other;
    if (margin > most) {
      most = margin;
      chosen = child;
    }
  }
  return chosen;
};

const bestHead = (row: readonly number[], child: number): number => {
  let best = child === 0 ? 1 : 0;
  for (let head = 0; head < row.length; head++) if (head !== child && (row[head] ?? never) > (row[best] ?? never)) best = head;
  return best;
};

/** A cycle among `heads`, or none; `count` is the root. */
const findCycle = (heads: readonly number[], count: number): number[] | undefined => {
  const seenFrom = new Int32Array(count);
  for (let start = 0; start < count; start++) {
    let at = start;
    while (at !== count && seenFrom[at] === 0) {
      seenFrom[at] = start + 1;
      at = heads[at] ?? count;
    }
    if (at === count || seenFrom[at] !== start + 1) continue;
    const cycle = [at];
    for (let next = heads[at] ?? count; next !== at; next = heads[next] ?? count) cycle.push(next);
    return cycle;
  }
  return undefined;
};

/**
 * Chu, Liu and Edmonds: each word takes its best head; a cycle is drawn together into one word and the smaller graph solved.
 * Each round removes a word, so a sentence of n words costs at most n rounds; most need none.
 */
const spanningTree = (weights: readonly (readonly number[])[], count: number): number[] => {
  const heads = weights.map((row, child) => (count === 1 ? 1 : bestHead(row, child)));
  const cycle = findCycle(heads, count);
  if (cycle === undefined) return heads;
  const inside = new Set(cycle);
  const rest = heads.map((_, word) => word).filter((word) => !inside.has(word));
  const smaller = contract(weights, heads, cycle, rest, count);
  const solved = spanningTree(smaller.weights, rest.length + 1);
  const back = (head: number): number => (head === rest.length + 1 ? count : (rest[head] ?? count));
  const result = heads.slice();
  for (const [index, word] of rest.entries()) {
    const head = solved[index] ?? 0;
    result[word] = head === rest.length ? (smaller.leaves[index] ?? word) : back(head);
  }
  const enters = solved[rest.length] ?? 0;
  const broken = smaller.enters[enters === rest.length + 1 ? rest.length : enters] ?? cycle[0] ?? 0;
  result[broken] = back(enters);
  return result;
};

interface Contracted {
  readonly weights: number[][];
  /** For each remaining word, the word of the cycle that would be its head. */
  readonly leaves: number[];
  /** For each remaining word and the root, the word of the cycle it would be head of. */
  readonly enters: number[];
}

const contract = (
  weights: readonly (readonly number[])[],
  heads: readonly number[],
  cycle: readonly number[],
  rest: readonly number[],
  count: number,
): Contracted => {
  const at = (child: number, head: number): number => weights[child]?.[head] ?? never;
  const pick = (value: (word: number) => number): number => cycle.reduce((best, word) => (value(word) > value(best) ? word : best));
  const leaves = rest.map((child) => pick((head) => at(child, head)));
  const gain = (child: number, head: number): number => at(child, head) - at(child, heads[child] ?? count);
  const enters = [...rest, count].map((head) => pick((child) => gain(child, head)));
  const rows = rest.map((child, index) => [
    ...rest.map((head) => (head === child ? never : at(child, head))),
    at(child, leaves[index] ?? child),
    at(child, count),
  ]);
  const own = [...rest, count].map((head, index) => gain(enters[index] ?? 0, head));
  rows.push([...own.slice(0, -1), never, own.at(-1) ?? never]);
  return { weights: rows, leaves, enters };
};
