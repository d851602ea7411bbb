import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Lineage, Origin, Story } from '#model/story.ts';
import { AnchorIndex } from './anchor-index.ts';
import { type Credits, readCredits } from './credit.ts';
import type { Traced } from './evidence.ts';
import { readFingerprint } from './fingerprint.ts';
import { groupUp } from './groups.ts';
import { chainOf, originOf, type Provenance } from './origin.ts';
import { place, positionFor, type Tie } from './place.ts';
import type { Position } from './position.ts';

/** Who copied whom, which documents tell of one event, and where a claim comes from. */
export interface Tracing {
  /** Every document is in one; most stand alone. */
  readonly lineages: readonly Lineage[];
  readonly stories: readonly Story[];
  /** The end of the chain as far as the texts show. For a document that was not traced: what its own fields say. */
  readonly originOf: (claim: Claim, document: Document) => Origin;
  /** Names of everything the claim passed through; two claims that share one are not independent of each other. */
  readonly chainOf: (claim: Claim, document: Document) => readonly string[];
}

/** A document with what betrays where it comes from. */
export const fingerprint = (document: Document): Traced => ({
  document: {
    id: document.id,
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...(document.url !== undefined && { url: document.url }),
  },
  print: readFingerprint(document),
  credits: readCredits(document),
});

/** Traces documents, in whatever order they come: the same documents always give the same answer. */
export function trace(documents: readonly Document[]): Tracing {
  const ordered = [...new Map(documents.map((document) => [document.id, document])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const traced = new Map<Position, Traced>();
  for (const document of ordered) {
    const one = fingerprint(document);
    traced.set(
      positionFor(one, (position) => traced.has(position)),
      one,
    );
  }
  const placed = [...traced].map(([position, { document, print, credits }]) => ({ document, position, length: print.length, credits }));
  const { lineages, stories } = groupUp(placed, tiesAmong(traced));
  return tracingOf(ordered, new Map(placed.map(({ document, credits }) => [document.id, credits])), lineages, stories);
}

/** Answers where claims come from, out of what is known of lineages. */
export function tracingOf(
  documents: readonly Document[],
  credits: ReadonlyMap<DocumentId, Credits>,
  lineages: readonly Lineage[],
  stories: readonly Story[],
): Tracing {
  const outlets = [...new Set(documents.map(({ outlet }) => outlet).filter((outlet) => outlet !== undefined))].sort();
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.documents.map((id) => [id, lineage] as const)));
  const provenanceOf = (document: Document): Provenance => ({
    lineage: lineageOf.get(document.id) ?? alone(document),
    credits: credits.get(document.id) ?? readCredits(document),
    outlets,
  });
  return {
    lineages,
    stories,
    originOf: (claim, document) => originOf(claim, document, provenanceOf(document)),
    chainOf: (claim, document) => chainOf(claim, document, provenanceOf(document)),
  };
}

const alone = ({ id }: Document): Lineage => ({ id: `l-${id}`, documents: [id], because: 'It was not compared with others.' });

/** Places all on a shelf of their own, first to last, so that none has to be looked at again. */
function tiesAmong(traced: ReadonlyMap<Position, Traced>): readonly Tie[] {
  const last = new Map<string, Position>();
  const index = new AnchorIndex();
  const ties: Tie[] = [];
  for (const [position, one] of [...traced].sort((a, b) => a[0] - b[0])) {
    const shelf = {
      index,
      at: (at: Position) => traced.get(at),
      twin: (identity: string, _: Position, side: 'before' | 'after') => (side === 'before' ? last.get(identity) : undefined),
    };
    for (const { ties: found } of place(one, position, shelf)) ties.push(...found);
    last.set(one.print.identity, position);
  }
  return ties;
}
