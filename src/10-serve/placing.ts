import {
  AnchorIndex,
  type Evidence,
  fingerprint,
  groupUp,
  type Placed,
  place,
  positionFor,
  postedUnder,
  type Sight,
  startOf,
  type Traced,
  type Tracing,
  trace,
  tracingOf,
} from '#answers';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Lineage, Story } from '#model/story.ts';
import { allDocuments, documentsOf } from '#store/documents.ts';
import { doubtAnswers, hasAnswers } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import {
  addPlace,
  anchorsBetween,
  clearPlaces,
  documentAt,
  isAnyUnplaced,
  type PlaceOnFile,
  placesOnFile,
  positionsOf,
  replaceTies,
  stateOf,
  tiesOnFile,
  twinOf,
  unplaced,
} from '#store/placements.ts';
import { overridesBeside } from './sources.ts';

/** Texts compared lately are compared again soon; older ones are read from the ledger. */
const mostAtHand = 3000;
/** The index is read from the ledger a month at a time, as documents of the month come. */
const monthDays = 31;
/** A text looks so far back, and so far ahead for those that look back on it. */
const reachMonths = 2;

/** Of a text copied more often than that, all that is kept is doubted sooner than all its copies looked at. */
const mostDoubted = 300;

const placings = new WeakMap<Ledger, Placing>();

/** Who places the documents that come into a ledger: what was read of the others for one serves the next as well. */
export function placingOf(ledger: Ledger): Placing {
  const placing = placings.get(ledger) ?? new Placing(ledger);
  placings.set(ledger, placing);
  return placing;
}

const documentsATransaction = 200;

/** Places documents among those of a ledger as they arrive. */
export class Placing {
  readonly #ledger: Ledger;
  #index = new AnchorIndex();
  #loaded = new Set<number>();
  #atHand = new Map<number, Traced>();
  #sights = new Map<number, Sight>();
  #state: number;
  #isCaughtUp = false;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#state = stateOf(ledger);
  }

  /** Forgets what it holds where another process has written meanwhile. Call it before each transaction. */
  refresh(): void {
    const state = stateOf(this.#ledger);
    if (state === this.#state) return;
    this.#state = state;
    this.forget();
  }

  /** Call it when a transaction failed: what it placed is not there. */
  forget(): void {
    this.#index = new AnchorIndex();
    this.#loaded = new Set();
    this.#atHand = new Map();
    this.#sights = new Map();
  }

  /** Places documents that an older version took in, or that no ingest brought. Until then questions about them trace all that they touch. */
  catchUp(): void {
    if (this.#isCaughtUp) return;
    this.#isCaughtUp = true;
    const ids = unplaced(this.#ledger);
    for (let from = 0; from < ids.length; from += documentsATransaction)
      this.#ledger.transaction(() => {
        for (const document of documentsOf(this.#ledger, ids.slice(from, from + documentsATransaction))) this.put(document);
      });
  }

  /** Call it inside a transaction, for a document that was just added. */
  put(document: Document): void {
    const traced = fingerprint(document);
    this.#load(traced.print.published);
    const position = positionFor(traced, (at) => this.#index.has(at));
    this.#keep(position, traced);
    const { print, credits } = traced;
    addPlace(this.#ledger, {
      document: document.id,
      position,
      identity: print.identity,
      words: print.length,
      anchors: print.anchors,
      credits,
    });
    const retied = place(traced, position, {
      index: this.#index,
      at: (at) => this.#traced(at),
      twin: (identity, at, side) => twinOf(this.#ledger, identity, at, side),
      sights: this.#sights,
    });
    for (const { later, ties } of retied) replaceTies(this.#ledger, later, ties);
    this.#doubtFacts(retied.map(({ later }) => later));
  }

  /** Facts rest on origins: those kept of texts whose lineage may be another now are added up when they are next asked for. */
  #doubtFacts(positions: readonly number[]): void {
    if (!hasAnswers(this.#ledger)) return;
    const reached = reach(this.#ledger, positions, mostDoubted);
    if (reached.size > mostDoubted) doubtAnswers(this.#ledger);
    else if (reached.size > 1) doubtAnswers(this.#ledger, documentsAt(this.#ledger, [...reached]));
  }

  #traced(position: number): Traced | undefined {
    const known = this.#atHand.get(position);
    if (known) return known;
    const document = documentAt(this.#ledger, position);
    if (!document) return undefined;
    const traced = fingerprint(document);
    this.#keep(position, traced);
    return traced;
  }

  #keep(position: number, traced: Traced): void {
    this.#atHand.set(position, traced);
    const [oldest] = this.#atHand.size > mostAtHand ? this.#atHand.keys() : [];
    if (oldest === undefined) return;
    this.#atHand.delete(oldest);
    this.#sights.delete(oldest);
  }

  /** Undated texts look among all undated ones, and all look among those. */
  #load(day: number | undefined): void {
    this.#loadRange(undated, 0, startOf(firstDay));
    if (day === undefined) {
      this.#loadRange(everything, startOf(firstDay), Number.MAX_SAFE_INTEGER);
      return;
    }
    const month = Math.floor(day / monthDays);
    for (let one = month - reachMonths; one <= month + reachMonths; one++)
      this.#loadRange(one, startOf(one * monthDays), startOf((one + 1) * monthDays));
  }

  #loadRange(name: number, from: number, to: number): void {
    if (this.#loaded.has(name) || (this.#loaded.has(everything) && name !== undated)) return;
    this.#loaded.add(name);
    for (const [position, anchors] of anchorsBetween(this.#ledger, from, to))
      if (!this.#index.has(position)) this.#index.add(position, postedUnder(anchors, position));
  }
}

const undated = Number.NEGATIVE_INFINITY;
const everything = Number.POSITIVE_INFINITY;
const firstDay = -719_527;

const toPlaced = ({ credits, ...place }: PlaceOnFile): Placed => ({ ...place, credits: JSON.parse(credits) });

/** Places all documents anew, in the order of ids; the outcome is the same in any. */
export function placeAnew(ledger: Ledger): void {
  ledger.transaction(() => {
    clearPlaces(ledger);
    const placing = new Placing(ledger);
    for (const document of [...allDocuments(ledger)]) placing.put(document);
  });
}

/**
 * What the ledger knows of where these documents come from, by texts that it had learned by `knownAt` (absent: all). Groups are whole, also
 * where others of them are not asked about.
 */
export function tracingOnFile(ledger: Ledger, documents: readonly Document[], knownAt?: string): Tracing {
  const wanted = new Set(documents.map(({ id }) => id));
  const positions = positionsOf(ledger, [...wanted]);
  if (positions.size < wanted.size) return trace(documents, overridesBeside(ledger.file));
  const reached = reach(ledger, [...positions.keys()]);
  const places = placesAt(ledger, positions, reached, knownAt);
  const traced =
    places.length < reached.size ? trace(documentsOf(ledger, idsOf(places)), overridesBeside(ledger.file)) : tracingAt(ledger, places);
  return {
    ...traced,
    lineages: traced.lineages.map((lineage) => within(lineage, wanted)).filter(({ documents: kept }) => kept.length > 0),
  };
}

/** Places that an open ledger has read lately, by position. */
const readLately = new WeakMap<Ledger, Map<number, Placed>>();
/** Beyond so many all are forgotten. */
const mostRead = 60_000;

/** The places at the positions reached, some of which are known to be of these documents. What was read lately is not read again. */
function placesAt(
  ledger: Ledger,
  known: ReadonlyMap<number, DocumentId>,
  reached: ReadonlySet<number>,
  knownAt: string | undefined,
): readonly Placed[] {
  if (knownAt !== undefined) return placesOnFile(ledger, [...reached], knownAt).map(toPlaced);
  const atHand = readLately.get(ledger) ?? new Map<number, Placed>();
  readLately.set(ledger, atHand);
  const found: Placed[] = [];
  const missing: number[] = [];
  for (const position of reached) {
    const one = atHand.get(position);
    if (one && one.document.id === known.get(position)) found.push(one);
    else missing.push(position);
  }
  const read = placesOnFile(ledger, missing).map(toPlaced);
  if (atHand.size + read.length > mostRead) atHand.clear();
  if (!ledger.isWriting && read.length <= mostRead) for (const one of read) atHand.set(one.position, one);
  return [...found, ...read].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}

const idsOf = (places: readonly Placed[]): readonly DocumentId[] => places.map(({ document }) => document.id);

/** By the ties on file. Those of texts that came later have taken the place of earlier ones, so they tell nothing of what was known before. */
function tracingAt(ledger: Ledger, places: readonly Placed[]): Tracing {
  const ties = tiesOnFile<Evidence>(
    ledger,
    places.map(({ position }) => position),
  );
  const { lineages, stories } = groupUp(places, ties);
  const credits = new Map(places.map(({ document, credits: read }) => [document.id, read]));
  const known = places.map(({ document }) => document);
  return tracingOf(known, credits, lineages, stories, overridesBeside(ledger.file));
}

const within = (lineage: Lineage, wanted: ReadonlySet<DocumentId>): Lineage =>
  lineage.documents.every((id) => wanted.has(id)) ? lineage : { ...lineage, documents: lineage.documents.filter((id) => wanted.has(id)) };

const documentsAt = (ledger: Ledger, positions: readonly number[]): readonly DocumentId[] =>
  placesOnFile(ledger, positions).map(({ document }) => document.id);

/** All texts that hang together with those at the positions by lineage, or a few more than `most` of them. */
function reach(ledger: Ledger, positions: readonly number[], most = Number.POSITIVE_INFINITY): ReadonlySet<number> {
  const found = new Set(positions);
  let edge = [...found];
  while (edge.length > 0 && found.size <= most) {
    const next = new Set<number>();
    for (const { earlier, later, lineage } of tiesOnFile<Evidence>(ledger, edge))
      if (lineage > 0) for (const end of [earlier, later]) if (!found.has(end)) next.add(end);
    for (const position of next) found.add(position);
    edge = [...next];
  }
  return found;
}

/** All documents by the event they tell of, and by the text they descend from. */
export function groupsOnFile(ledger: Ledger): { readonly stories: readonly Story[]; readonly lineages: readonly Lineage[] } {
  if (isAnyUnplaced(ledger)) return trace([...allDocuments(ledger)]);
  return groupUp(placesOnFile(ledger).map(toPlaced), tiesOnFile<Evidence>(ledger));
}
