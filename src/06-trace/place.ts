import type { AnchorIndex } from './anchor-index.ts';
import { withoutBackground } from './background.ts';
import { scoreLineage, scoreStory } from './decide.ts';
import { compare, type Evidence, type Traced } from './evidence.ts';
import { dayAt, type Position, positionOf, startOf } from './position.ts';
import { mix } from './words.ts';

/** Two texts that were compared and may belong together. */
export interface Tie {
  readonly earlier: Position;
  readonly later: Position;
  /** Log odds that they descend from one text, and that they tell of one event. */
  readonly lineage: number;
  readonly story: number;
  readonly evidence: Evidence;
}

/** What a placement needs of those who keep texts. */
export interface Shelf {
  readonly index: AnchorIndex;
  /** The text at a position; undefined where it is not at hand any more: then it is not compared. */
  readonly at: (position: Position) => Traced | undefined;
  /** The nearest text before or after a position that has the same words in the same order, however long ago. */
  readonly twin: (identity: string, position: Position, side: 'before' | 'after') => Position | undefined;
  /** What texts were held against when their ties were made last, as far as it is remembered: then those are spared for whom nothing changes. */
  readonly sights?: Map<Position, Sight>;
}

/** What a text is held against. As long as that is the same, so are its ties. */
export interface Sight {
  /** The text before it that has the same words. */
  readonly twin?: Position;
  /** Texts before it that share most of its anchors; none where its twin stands for them. */
  readonly candidates: readonly Position[];
}

/** All ties of a text to earlier ones, in place of those it had. */
export interface Retied {
  readonly later: Position;
  readonly ties: readonly Tie[];
}

/** Texts are compared only within so many days of each other, unless their words are the same. */
export const windowDays = 45;
/** Of those that share an anchor the nearest are looked at, and of all those found the ones that share most. */
const mostSharing = 12;
const mostCompared = 8;
/** So near its twin a text is compared with nothing else. */
const twinDays = 6;
/** One anchor in common is chance; a run of words is an anchor too, so copies share several. */
const fewestShared = 2;
/** Below this they do not belong together, and nothing is kept. */
const faint = -2.5;

/** Where a text goes: its own position, or the next that is free. */
export function positionFor({ document, print }: Traced, isTaken: (position: Position) => boolean): Position {
  let position = positionOf(document.id, print.published, print.minute);
  while (isTaken(position)) position++;
  return position;
}

/**
 * Places a text among those on the shelf, which must know it by then as a twin of others. What it is tied to depends on the texts before it in the order of positions alone, each anchor's nearest
 * few; so a text that comes late changes the ties of few, and the ties come out the same in whatever order texts arrive.
 */
export function place(traced: Traced, position: Position, shelf: Shelf): readonly Retied[] {
  const { anchors, identity } = traced.print;
  shelf.index.add(position, postedUnder(anchors, position));
  const later = followersOf(position, anchors, traced, shelf);
  const own = sightOf(position, traced, shelf);
  shelf.sights?.set(position, own);
  const retied: Retied[] = [{ later: position, ties: tiesOf(position, traced, own, shelf) }];
  for (const one of later) {
    const text = shelf.at(one);
    const before = shelf.sights?.get(one);
    if (!text) {
      retied.push({ later: one, ties: [] });
      continue;
    }
    // Only a text with its own words can come between it and its twin.
    const sight = sightOf(one, text, shelf, text.print.identity === identity ? undefined : before);
    if (before && isSame(before, sight)) continue;
    shelf.sights?.set(one, sight);
    retied.push({ later: one, ties: tiesOf(one, text, sight, shelf) });
  }
  return retied;
}

const isSame = (a: Sight, b: Sight): boolean =>
  a.twin === b.twin && a.candidates.length === b.candidates.length && a.candidates.every((one, at) => one === b.candidates[at]);

/** What a text at a position is held against; its twin is as before where that is known. */
function sightOf(position: Position, { print }: Traced, shelf: Shelf, before?: Sight): Sight {
  if (print.anchors.length === 0) return { candidates: [] };
  const twin = before ? before.twin : shelf.twin(print.identity, position, 'before');
  if (twin === undefined || !shelf.at(twin)) return { candidates: candidatesOf(position, print.anchors, shelf) };
  // What the same words were tied to days ago, these are tied to through them.
  const [one, other] = [dayAt(position), dayAt(twin)];
  const isNear = one === undefined || other === undefined || one - other <= twinDays;
  return { twin, candidates: isNear ? [] : candidatesOf(position, print.anchors, shelf) };
}

/** Texts without a date are kept apart: a dated one looks among the last of them, they look among themselves. */
const undated = (anchor: number): number => mix(anchor, 0x77);
const undatedEnd = startOf(-719_527);
export const postedUnder = (anchors: Iterable<number>, position: Position): Iterable<number> =>
  dayAt(position) === undefined ? [...anchors].map(undated) : anchors;

/** Later texts that look back on this one, or lose another from sight by it. */
function followersOf(position: Position, anchors: readonly number[], { print }: Traced, shelf: Shelf): readonly Position[] {
  const found = new Set<Position>();
  const count = (after: Position): void => void found.add(after);
  const day = dayAt(position);
  for (const anchor of anchors) {
    if (day !== undefined) shelf.index.after(anchor, position, startOf(day + windowDays + 1), mostSharing).forEach(count);
    else {
      shelf.index.after(undated(anchor), position, undatedEnd, mostSharing).forEach(count);
      // Whoever has it among the last undated ones; such pages are few, and come seldom.
      shelf.index.after(anchor, position, Infinity, Infinity).forEach(count);
    }
  }
  const twin = print.anchors.length === 0 ? undefined : shelf.twin(print.identity, position, 'after');
  if (twin !== undefined) found.add(twin);
  return [...found];
}

/** The ties of a text to those before it. */
function tiesOf(position: Position, traced: Traced, sight: Sight, shelf: Shelf): readonly Tie[] {
  const seen = new Set([traced.print.identity]);
  const ties: Tie[] = [];
  const tie = (one: Traced, earlier: Position, other: Traced): void => {
    const evidence = compare(one, other);
    const [lineage, story] = [scoreLineage(evidence), scoreStory(evidence)];
    if (lineage > faint || story > faint) ties.push({ earlier, later: position, lineage, story, evidence });
  };
  const same = sight.twin === undefined ? undefined : shelf.at(sight.twin);
  if (sight.twin !== undefined && same) tie(traced, sight.twin, same);
  const candidates: (readonly [Position, Traced])[] = [];
  for (const earlier of sight.candidates) {
    const other = shelf.at(earlier);
    // Of texts with the same words the nearest stands for all.
    if (!other || seen.has(other.print.identity)) continue;
    seen.add(other.print.identity);
    candidates.push([earlier, other]);
  }
  const fresh = withoutBackground(
    traced,
    candidates.map(([, other]) => other),
  );
  for (const [earlier, other] of candidates) tie(fresh, earlier, other);
  return ties;
}

function candidatesOf(position: Position, anchors: readonly number[], shelf: Shelf): readonly Position[] {
  const counts = new Map<Position, number>();
  const count = (before: Position): void => void counts.set(before, (counts.get(before) ?? 0) + 1);
  const day = dayAt(position);
  for (const anchor of anchors) {
    if (day !== undefined) shelf.index.before(anchor, position, startOf(day - windowDays), mostSharing).forEach(count);
    shelf.index.before(undated(anchor), Math.min(position, undatedEnd), 0, mostSharing).forEach(count);
  }
  return [...counts]
    .filter(([, shared]) => shared >= fewestShared)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, mostCompared)
    .map(([before]) => before);
}
