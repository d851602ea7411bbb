import { digest } from '#model/id.ts';
import type { Lineage, Story } from '#model/story.ts';
import { daysBetween, isDay } from '#values/day.ts';
import { contentOf } from './fingerprint.ts';
import type { Traced } from './lineage.ts';
import { type Edge, mergeByAverage } from './merge.ts';

/** Documents are told of one event when their telling words weigh so much of both. Set on the development half of ECB+ and the dossiers. */
const threshold = 0.095;
const mostDays = 6;
/** By how much publication on one day raises likeness; it fades within the days above. */
const nearness = 1.2;
const scale = 5;
/** A word of so many documents tells of no event. */
const commonShare = 0.35;
const mostSharing = 60;

/** Words weighed by how few documents have them, as a vector of length one. */
type Vector = ReadonlyMap<string, number>;

function weigh(documents: readonly Traced[]): readonly Vector[] {
  const sets = documents.map(({ document, print }) => contentOf(`${document.title ?? ''}\n${print.text.slice(0, 6000)}`));
  const spread = new Map<string, number>();
  for (const words of sets) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  return sets.map((words) => {
    const weighed = [...words].map((word) => [word, Math.log((documents.length + 1) / (spread.get(word) ?? 1))] as const);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    // A word of one text alone lengthens its vector, and can be met in no other.
    return new Map(weighed.filter(([word]) => (spread.get(word) ?? 1) > 1).map(([word, weight]) => [word, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Groups of documents about one event: each lineage whole, joined by telling words and near dates. */
export function findStories(traced: readonly Traced[], lineages: readonly Lineage[]): readonly Story[] {
  const vectors = weigh(traced);
  const at = new Map(traced.map(({ document }, index) => [document.id, index]));
  const heads = lineages.map(({ documents }) => documents.map((id) => at.get(id) ?? 0));
  const edges = pairsOf(vectors, heads).map(([left, right]): Edge => ({ left, right, score: scoreStories(left, right) }));
  function scoreStories(left: number, right: number): number {
    const [mine, theirs] = [(heads[left] ?? []).slice(0, 4), (heads[right] ?? []).slice(0, 4)];
    const likeness = mine.flatMap((a) => theirs.map((b) => cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map())));
    const days = Math.min(...mine.flatMap((a) => theirs.map((b) => daysApart(traced[a], traced[b]) ?? mostDays)));
    const mean = likeness.reduce((sum, one) => sum + one, 0) / Math.max(1, likeness.length);
    return days > mostDays ? -1 : (mean * (1 + nearness * Math.max(0, 1 - days / mostDays)) - threshold) * scale;
  }
  return mergeByAverage(lineages.length, edges, -threshold * scale, false).map((group) => {
    const documents = group.flatMap((index) => lineages[index]?.documents ?? []).sort();
    const because =
      group.length > 1
        ? `${group.length} texts share their telling words and were published within ${mostDays} days of each other.`
        : 'No other text tells of the same event.';
    return { id: `s-${digest(documents.join('\n')).slice(0, 12)}`, documents, because };
  });
}

/** Undefined where one carries no date: then nearness says nothing. */
function daysApart(a: Traced | undefined, b: Traced | undefined): number | undefined {
  const [left, right] = [a?.document.published, b?.document.published];
  return left !== undefined && right !== undefined && isDay(left) && isDay(right) ? Math.abs(daysBetween(left, right)) : undefined;
}

/** Pairs of lineages that share telling words, found through the words that few have. */
function pairsOf(vectors: readonly Vector[], heads: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const limit = Math.max(12, Math.min(mostSharing, Math.ceil(heads.length * commonShare)));
  const byWord = new Map<string, number[]>();
  heads.forEach((members, lineage) => {
    const words = new Set(members.slice(0, 4).flatMap((index) => heaviest(vectors[index])));
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), lineage]);
  });
  const counts = new Map<string, number>();
  for (const sharing of byWord.values()) {
    if (sharing.length > limit) continue;
    for (let i = 0; i < sharing.length; i++)
      for (let j = i + 1; j < sharing.length; j++)
        counts.set(`${sharing[i]} ${sharing[j]}`, (counts.get(`${sharing[i]} ${sharing[j]}`) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([pair]) => {
      const [left = 0, right = 0] = pair.split(' ').map(Number);
      return [left, right] as const;
    });
}

const heaviest = (vector: Vector | undefined): readonly string[] =>
  [...(vector ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 60)
    .map(([word]) => word);
