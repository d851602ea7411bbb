import { type Fingerprint, hash } from './fingerprint.ts';

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
 * Pairs that may share a text, found through what is rare: every eighth shingle (by its own number, so that both texts choose the same
 * ones), quoted words, names and figures. No pair is looked at that shares none.
 */
export function findCandidates(prints: readonly Fingerprint[]): readonly Candidate[] {
  const byAnchor = new Map<number, number[]>();
  prints.forEach((print, index) => {
    for (const anchor of anchorsOf(print)) {
      const sharing = byAnchor.get(anchor);
      if (!sharing) byAnchor.set(anchor, [index]);
      else sharing.push(index);
    }
  });
  // A pair as one number: left times the number of documents, plus right.
  const counts = new Map<number, number>();
  for (const sharing of byAnchor.values()) {
    sharing.forEach((left, at) => {
      const end = at < firstFew ? sharing.length : Math.min(mostSharing, sharing.length);
      for (const right of sharing.slice(at + 1, end)) {
        const pair = left * prints.length + right;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([pair, shared]) => ({ left: Math.floor(pair / prints.length), right: pair % prints.length, shared }));
}

function anchorsOf(print: Fingerprint): ReadonlySet<number> {
  const anchors = new Set<number>();
  for (const shingle of print.shingles) if (shingle % 8 === 0) anchors.add(shingle);
  for (const shingle of print.quoted) anchors.add(hash(`"${shingle}`));
  for (const name of print.names) anchors.add(hash(`@${name}`));
  for (const figure of print.figures) if (figure.length >= 3) anchors.add(hash(`#${figure}`));
  return anchors;
}
