/** Two places in a list with how well they go together; above 0 is rather together. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Groups beyond this size are joined by their best edge alone; averaging over all their pairs would take too long. */
const largestAveraged = 60;

/**
 * Groups by average linkage over the edges at hand, the strongest first: a text between two groups does not chain them together unless
 * they fit on the whole. `unseen` is what a pair counts that was never compared, because it shared nothing worth a look. Edges of one score are taken in the order of their places, so that the order of arrival never matters.
 */
export function mergeByAverage(size: number, edges: readonly Edge[], unseen: number): readonly (readonly number[])[] {
  const scores = new Map(edges.map((edge) => [pairKey(edge.left, edge.right), edge.score]));
  const groupOf = Array.from({ length: size }, (_, index) => index);
  const members = new Map(groupOf.map((index) => [index, [index]]));
  const ordered = edges.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of ordered) {
    const [into, from] = [groupOf[left] ?? left, groupOf[right] ?? right].sort((a, b) => a - b);
    if (into === undefined || from === undefined || into === from) continue;
    const [home, guests] = [members.get(into) ?? [], members.get(from) ?? []];
    if (home.length * guests.length <= largestAveraged ** 2 && average(home, guests, scores, unseen) <= 0) continue;
    for (const guest of guests) groupOf[guest] = into;
    home.push(...guests);
    members.delete(from);
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b));
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function average(home: readonly number[], guests: readonly number[], scores: ReadonlyMap<string, number>, unseen: number): number {
  let [sum, known] = [0, 0];
  for (const one of home) {
    for (const other of guests) {
      const score = scores.get(pairKey(one, other));
      if (score === undefined) continue;
      sum += score;
      known++;
    }
  }
  // In a crowd only some pairs were compared, so that those which were not may outvote them at most one to one.
  const missing = Math.min(home.length * guests.length - known, known);
  return known === 0 ? unseen : (sum + missing * unseen) / (known + missing);
}
