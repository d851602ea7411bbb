import { sure } from './decide.ts';

/** Two places in a list with how well they go together; above 0 is rather together. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Of larger groups the first members stand for all. */
const largestAveraged = 60;

/**
 * Groups by average linkage over the edges at hand, the strongest first: a text between two groups does not chain them together unless
 * they fit on the whole. `unseen` is what a pair counts that was never compared, because it shared nothing worth a look; in `crowds`,
 * where only some pairs of many alike are compared, such pairs may outvote the others at most one to one. Edges of one score are taken in
 * the order of their places, so that the order of arrival never matters.
 */
export function mergeByAverage(size: number, edges: readonly Edge[], unseen: number, crowds: boolean): readonly (readonly number[])[] {
  const scores = new Map(edges.map((edge) => [edge.left * size + edge.right, edge.score]));
  const groupOf = Array.from({ length: size }, (_, index) => index);
  const members = new Map(groupOf.map((index) => [index, [index]]));
  const ordered = edges.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const average = (home: readonly number[], guests: readonly number[]): number => {
    let [sum, known] = [0, 0];
    for (const one of home) {
      for (const other of guests) {
        const score = scores.get(Math.min(one, other) * size + Math.max(one, other));
        if (score === undefined) continue;
        sum += score;
        known++;
      }
    }
    const unknown = home.length * guests.length - known;
    const missing = crowds ? Math.min(unknown, known) : unknown;
    return (sum + missing * unseen) / (known + missing);
  };
  for (const { left, right, score } of ordered) {
    const [into, from] = [groupOf[left] ?? left, groupOf[right] ?? right].sort((a, b) => a - b);
    if (into === undefined || from === undefined || into === from) continue;
    const [home, guests] = [members.get(into) ?? [], members.get(from) ?? []];
    if (score < sure && !(average(home.slice(0, largestAveraged), guests.slice(0, largestAveraged)) > 0)) continue;
    for (const guest of guests) groupOf[guest] = into;
    home.push(...guests);
    members.delete(from);
  }
  return [...members.values()].map((group) => group.sort((a, b) => a - b));
}
