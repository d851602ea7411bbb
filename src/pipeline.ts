import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { namesCountry } from '#identify/setting.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Document } from '#model/document.ts';
import type { Reading } from '#model/reading.ts';
import { read, readLanguage } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { type ReconcileInput, reconcile } from '#reconcile/reconcile.ts';

// The rooms an article walks through, in order. Sources become pages, a page becomes a document …
export { acquire, acquireFile, foldersIn, webIn } from '#acquire/acquire.ts';
export { articleOf } from '#clean/article.ts';
export { clean } from '#clean/clean.ts';

/** … the document is read … */
export const readText = (document: Pick<Document, 'text' | 'segments' | 'published'>) =>
  read(document.text, document.segments, document.published, loadWeights());

/** … unless it names no country, and nothing in it can matter … */
export const extractClaims = (document: Document) =>
  claimsIn(document, namesCountry(document, gazetteer) ? readText(document) : readLanguage(document.text, document.segments));

/** … its actors are identified, and its clauses become claims, or stay in the remainder. */
export function claimsIn(document: Document, reading: Reading) {
  const { claims, remainder } = extract(document, reading, identify(document, reading, gazetteer), factTypes);
  return { document: document.id, claims, remainder, language: reading.language };
}

// Many documents are traced to their origins …
export { AnchorIndex } from '#trace/anchor-index.ts';
export type { Evidence, Traced } from '#trace/evidence.ts';
export { groupUp, type Placed } from '#trace/groups.ts';
export { place, positionFor, postedUnder } from '#trace/place.ts';
export { startOf } from '#trace/position.ts';
export { fingerprint, type Tracing, trace, tracingOf } from '#trace/trace.ts';

/** … their claims add up to facts, as of a day … */
export const addUp = (known: Omit<ReconcileInput, 'types'>) => reconcile({ ...known, types: factTypes });

// … and facts are drawn up as a brief.
export { auditToMarkdown } from '#brief/audit-markdown.ts';

export { draw, sayFacts, toDot, toHtml, toJson, toMarkdown, toSvg } from '#brief/index.ts';

export { auditText } from '#reconcile/audit.ts';
export { dateText, earliestWriting } from '#reconcile/audit-written.ts';
export { type Doubt, judgeEpisodes, listDoubts } from '#reconcile/doubts.ts';
export { reckon } from '#reconcile/reckon.ts';
