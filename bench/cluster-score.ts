// Scores of a grouping, as ../shared/eval/clusters.mjs reckons them, and the plain methods to compare with.

/** Document by group. */
export type Grouping = ReadonlyMap<string, string>;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** Of documents that stand in `gold`; what `got` lacks stands alone. */
export function scoreGroups(gold: Grouping, got: Grouping): { readonly pairwise: Score; readonly bcubed: Score } {
  const of = (id: string): string => got.get(id) ?? `alone ${id}`;
  const [inGold, inGot, joint] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const [id, group] of gold) {
    count(inGold, group);
    count(inGot, of(id));
    count(joint, `${group}\t${of(id)}`);
  }
  let [precision, recall] = [0, 0];
  for (const [key, n] of joint) {
    const [wanted = '', found = ''] = key.split('\t');
    precision += (n * n) / (inGot.get(found) ?? 1) / gold.size;
    recall += (n * n) / (inGold.get(wanted) ?? 1) / gold.size;
  }
  const pairs = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return { pairwise: scoreOf(share(pairs(joint), pairs(inGot)), share(pairs(joint), pairs(inGold))), bcubed: scoreOf(precision, recall) };
}

export const groupingOf = (groups: readonly { readonly id: string; readonly documents: readonly string[] }[]): Grouping =>
  new Map(groups.flatMap(({ id, documents }) => documents.map((document) => [document, id] as const)));

export interface Text {
  readonly id: string;
  readonly text: string;
}

export const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every `size` words that follow each other. */
export function shingles(text: string, size: number): ReadonlySet<string> {
  const words = plainWords(text);
  return new Set(words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' ')));
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Whatever is joined by a chain of pairs, and the rest alone. */
export function joined(texts: readonly Text[], pairs: readonly (readonly [string, string])[]): Grouping {
  const parent = new Map(texts.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    return at;
  };
  for (const [a, b] of pairs) parent.set(root(a), root(b));
  return new Map(texts.map(({ id }) => [id, root(id)]));
}

/** The plain way to find copies: Jaccard of word triples above one threshold. */
export function byJaccard(texts: readonly Text[], threshold: number): Grouping {
  const sets = texts.map(({ text }) => shingles(text, 3));
  const pairs = texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b, after): readonly (readonly [string, string])[] => {
      const [one, other] = [sets[at], sets[at + 1 + after]];
      return one && other && jaccard(one, other) >= threshold ? [[a.id, b.id]] : [];
    }),
  );
  return joined(texts, pairs);
}

/** The plain way to find stories: each text goes to the group whose mean it is most like, if it is like it enough. */
export function bySinglePass(texts: readonly Text[], threshold: number): Grouping {
  const counts = texts.map(({ text }) => {
    const found = new Map<string, number>();
    for (const word of plainWords(text)) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  const spread = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weighed = [...words].map(([word, n]) => [word, (1 + Math.log(n)) * Math.log(texts.length / (spread.get(word) ?? 1))] as const);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return weighed.map(([word, weight]) => [word, weight / length] as const);
  });
  const groups: { readonly sum: Map<string, number>; size: number }[] = [];
  const found = new Map<string, string>();
  vectors.forEach((vector, at) => {
    const likeness = groups.map(({ sum }) => {
      const length = Math.sqrt([...sum.values()].reduce((so, weight) => so + weight * weight, 0)) || 1;
      return vector.reduce((so, [word, weight]) => so + weight * (sum.get(word) ?? 0), 0) / length;
    });
    let best = likeness.indexOf(Math.max(...likeness));
    if (best < 0 || (likeness[best] ?? 0) < threshold) best = groups.push({ sum: new Map(), size: 0 }) - 1;
    const group = groups[best];
    if (!group) return;
    group.size++;
    for (const [word, weight] of vector) group.sum.set(word, (group.sum.get(word) ?? 0) + weight);
    found.set(texts[at]?.id ?? '', String(best));
  });
  return found;
}

/** The threshold that scores best on the very set: flattering to the plain method. */
export function bestOf(
  gold: Grouping,
  thresholds: readonly number[],
  by: (threshold: number) => Grouping,
): { readonly threshold: number; readonly got: Grouping } {
  const tried = thresholds.map((threshold) => ({ threshold, got: by(threshold) }));
  const [first, ...rest] = tried;
  if (!first) throw new Error('No threshold to try.');
  return rest.reduce((best, one) => (scoreGroups(gold, one.got).pairwise.f1 > scoreGroups(gold, best.got).pairwise.f1 ? one : best), first);
}

export const line = (name: string, { pairwise, bcubed }: ReturnType<typeof scoreGroups>): string => {
  const print = ({ precision, recall, f1 }: Score): string => `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(34)} pairwise ${print(pairwise)}   B-cubed ${print(bcubed)}`;
};
