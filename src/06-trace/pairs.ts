import type { Fingerprint } from './fingerprint.ts';

/** Two documents, by their places in the list, and in how many anchors they were seen together. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/** So many documents of an anchor are compared each with each; every further one with the first few only, so that a story printed a
 * thousand times costs a thousand looks and not a million. */
const mostSharing = 24;
const firstFew = 4;

/**
 * Pairs that may share a text, found through what is rare: every eighth shingle (by its own letters, so that both texts choose the same
 * ones), quoted words, names and figures. No pair is looked at that shares none.
 */
export function findCandidates(prints: readonly Fingerprint[]): readonly Candidate[] {
  const byAnchor = new Map<string, number[]>();
  prints.forEach((print, index) => {
    for (const anchor of anchorsOf(print)) {
      const sharing = byAnchor.get(anchor);
      if (!sharing) byAnchor.set(anchor, [index]);
      else sharing.push(index);
    }
  });
  const counts = new Map<string, number>();
  for (const sharing of byAnchor.values()) {
    for (let i = 0; i < sharing.length; i++) {
      for (let j = i + 1; j < (i < firstFew ? sharing.length : Math.min(mostSharing, sharing.length)); j++) {
        const pair = `${sharing[i]} ${sharing[j]}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([pair, shared]) => {
    const [left = 0, right = 0] = pair.split(' ').map(Number);
    return { left, right, shared };
  });
}

function anchorsOf(print: Fingerprint): ReadonlySet<string> {
  const chosen = [...print.shingles].filter((shingle) => hash(shingle) % 8 === 0);
  return new Set([
    ...chosen,
    ...[...print.quoted].map((words) => `"${words}`),
    ...[...print.names].map((words) => `@${words}`),
    ...[...print.figures].filter((words) => words.length >= 3).map((words) => `#${words}`),
  ]);
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
