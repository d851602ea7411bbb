import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Reading } from '#model/reading.ts';
import { read } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { reconcile } from '#reconcile/reconcile.ts';

// The rooms an article walks through, in order. Sources become pages, a page becomes a document …
export { acquire } from '#acquire/acquire.ts';
export { articleOf } from '#clean/article.ts';
export { clean } from '#clean/clean.ts';
export { toConllu } from '#read/conllu.ts';
export { segmentsOfPlain } from '#read/read.ts';

/** … the document is read … */
export const readText = (document: Pick<Document, 'text' | 'segments' | 'published'>): Reading =>
  read(document.text, document.segments, document.published, loadWeights());

/** … its actors are identified, and its clauses become claims, or stay in the remainder. */
export function extractClaims(document: Document) {
  const reading = readText(document);
  const { claims, remainder } = extract(document, reading, identify(document, reading, gazetteer), factTypes);
  return { document: document.id, claims, remainder };
}

/** Many documents' claims are traced to their origins and add up to facts, as of a day … */
export const addUp = (documents: readonly Document[], claims: readonly Claim[], judgements: readonly Judgement[], asOf: string): Fact[] =>
  reconcile({ documents, claims, judgements, traced: untraced, types: factTypes, asOf });

// … and facts are drawn up as a brief.
export { draw, toJson, toMarkdown } from '#brief/index.ts';

const untraced = {
  originOf: (_claim: Claim, document: Document) => ({ name: document.outlet ?? document.id, kind: 'unknown' as const, interested: false }),
  chainOf: () => [],
};
