import type { Fingerprint } from './fingerprint.ts';

/** What two texts have in common, each share between 0 and 1. */
export interface Likeness {
  /** Shingles of the one with fewer that the other has too. */
  readonly copied: number;
  /** Sentences of the one with fewer that correspond to one of the other. */
  readonly corresponding: number;
  /** Of those, the share that stand in the same order. */
  readonly inOrder: number;
  /** Quoted words, figures and names of the one with fewer that the other has too; undefined where one has none. */
  readonly quoted: number | undefined;
  readonly figures: number | undefined;
  readonly names: number | undefined;
  readonly sentences: number;
}

export function compare(a: Fingerprint, b: Fingerprint): Likeness {
  const copied = contained(a.shingles, b.shingles) ?? 0;
  const names = contained(a.names, b.names);
  const hopeless = copied < leastCopied && (names ?? 0) < leastNames;
  const aligned = hopeless ? unaligned : align(a.sentences, b.sentences);
  return { copied, ...aligned, quoted: contained(a.quoted, b.quoted), figures: contained(a.figures, b.figures), names };
}

/** Below both, no rewrite was found in any set: sentences are not worth comparing. */
const leastCopied = 0.02;
const leastNames = 0.3;
const unaligned = { corresponding: 0, inOrder: 0, sentences: 1 } as const;

/** Share of the smaller set that the larger has too; undefined where one is empty. */
export function contained<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number | undefined {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return undefined;
  let both = 0;
  for (const one of small) if (large.has(one)) both++;
  return both / small.size;
}

/** Two sentences correspond when the shorter shares two in five of its content words with the longer, and three at least. */
const enoughWords = 0.4;

function align(
  a: readonly ReadonlySet<string>[],
  b: readonly ReadonlySet<string>[],
): Pick<Likeness, 'corresponding' | 'inOrder' | 'sentences'> {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const places: number[] = [];
  for (const sentence of few) {
    let best = { at: -1, share: 0 };
    many.forEach((other, at) => {
      let both = 0;
      for (const word of sentence) if (other.has(word)) both++;
      const share = both / Math.min(sentence.size, other.size);
      if (both >= 3 && share > best.share) best = { at, share };
    });
    if (best.share >= enoughWords) places.push(best.at);
  }
  const inOrder = places.length === 0 ? 0 : longestRise(places) / places.length;
  return { corresponding: few.length === 0 ? 0 : places.length / few.length, inOrder, sentences: few.length };
}

/** Length of the longest part that never falls. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    let at = ends.findIndex((end) => end > place);
    if (at < 0) at = ends.length;
    ends[at] = place;
  }
  return ends.length;
}
