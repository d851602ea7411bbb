import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Lineage, Origin, Story } from '#model/story.ts';
import { once } from '#values/table.ts';
import { readCredits } from './credit.ts';
import { readFingerprint } from './fingerprint.ts';
import { findLineages, type Traced } from './lineage.ts';
import { chainOf, originOf, type Provenance } from './origin.ts';
import { findCandidates } from './pairs.ts';
import { findStories } from './story.ts';

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

/** Traces documents, in whatever order they come: the same documents always give the same answer. */
export function trace(documents: readonly Document[]): Tracing {
  const ordered = [...new Map(documents.map((document) => [document.id, document])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const traced = ordered.map((document): Traced => ({ document, print: readFingerprint(document), credits: readCredits(document) }));
  const lineages = findLineages(traced, findCandidates(traced.map(({ print }) => print)));
  // Briefs ask for origins and not for stories, which cost most.
  const stories = once(() => findStories(traced, lineages));
  const outlets = [...new Set(ordered.map(({ outlet }) => outlet).filter((outlet) => outlet !== undefined))].sort();
  const known = new Map<DocumentId, Provenance>();
  const credits = new Map(traced.map((one) => [one.document.id, one.credits]));
  for (const lineage of lineages) for (const id of lineage.documents) known.set(id, { lineage, credits: credits.get(id) ?? none, outlets });
  const provenanceOf = (document: Document): Provenance =>
    known.get(document.id) ?? { lineage: alone(document), credits: readCredits(document), outlets };
  return {
    lineages,
    get stories() {
      return stories();
    },
    originOf: (claim, document) => originOf(claim, document, provenanceOf(document)),
    chainOf: (claim, document) => chainOf(claim, document, provenanceOf(document)),
  };
}

const none = { cited: [], unnamedAgencies: false } as const;
const alone = ({ id }: Document): Lineage => ({ id: `l-${id}`, documents: [id], because: 'It was not compared with others.' });
