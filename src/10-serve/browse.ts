import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Span } from '#model/span.ts';
import { claimsOf, pairsLately } from '#store/claims.ts';
import { documentById, newestDocuments } from '#store/documents.ts';
import type { Ledger } from '#store/ledger.ts';
import { remainderOf } from '#store/readings.ts';
import type { Asked } from './adding.ts';
import { askToldFacts, type ToldFact } from './questions.ts';

/** A document as a person reads it: with what was understood in it, and what was not. */
export interface OpenDocument {
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** Sentences that name two countries and gave no claim. */
  readonly remainder: readonly Span[];
}

/** One document with its claims; undefined where the ledger has none of this id. */
export function askDocument(ledger: Ledger, id: string): OpenDocument | undefined {
  const document = documentById(ledger, id);
  const claims = claimsOf(ledger, id).sort((a, b) => a.evidence[0].start - b.evidence[0].start);
  return document && { document, claims, remainder: remainderOf(ledger, document.id) };
}

/** The documents that the ledger learned last, newest first. */
export const askNewest = (ledger: Ledger, most: number): Document[] => newestDocuments(ledger, most);

/** A pair of countries and how many of the claims learned lately name both. */
export interface ActivePair {
  readonly countries: readonly [string, string];
  readonly claims: number;
}

/** Claims looked at for the pairs that are active: bounds the cost in a ledger of any size. */
const lately = 5_000;

/** Pairs that the newest claims name together, most first. */
export const askPairs = (ledger: Ledger, most: number): ActivePair[] => pairsLately(ledger, lately, most);

/** What became of a fact between two days on which the ledger was read. */
export interface Change {
  readonly kind: 'new' | 'changed' | 'gone' | 'stale';
  /** As it stands now; for what is gone, as it stood. */
  readonly fact: ToldFact;
  /** As it stood before; absent for what is new. */
  readonly before?: ToldFact;
}

/** Facts that are new, say otherwise, went stale or fell away between the end of the day `since` and now. */
export function askChanges(ledger: Ledger, asked: Asked, since: string): Change[] {
  const before = new Map(
    askToldFacts(ledger, { ...asked, asOf: since, knownAt: `${since}T23:59:59.999Z` }).map((fact) => [fact.id, fact] as const),
  );
  const now = askToldFacts(ledger, asked);
  const gone = new Map(before);
  for (const { id } of now) gone.delete(id);
  return [
    ...now.flatMap((fact): Change[] => changeOf(fact, before.get(fact.id))),
    ...[...gone.values()].map((fact): Change => ({ kind: 'gone', fact, before: fact })),
  ];
}

function changeOf(fact: ToldFact, before: ToldFact | undefined): Change[] {
  if (before === undefined) return [{ kind: 'new', fact }];
  if (fact.standing === 'stale' && before.standing !== 'stale') return [{ kind: 'stale', fact, before }];
  const says = ({ sentence, status, date, standing }: ToldFact): string => [sentence, status, date ?? '', standing].join('\n');
  return says(fact) === says(before) ? [] : [{ kind: 'changed', fact, before }];
}
