import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { namesCountry } from '#identify/setting.ts';
import { gazetteer } from '#identify/tables.ts';
import type { Document } from '#model/document.ts';
import type { Reading } from '#model/reading.ts';
import { read, readLanguage } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';

// The rooms an article walks through, in order. Sources become pages, a page becomes a document …
export { acquire, acquireAddress, acquireFile, foldersIn, webIn } from '#acquire/acquire.ts';
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

// What is asked of the ledger goes on in answers.ts: from claims to facts and briefs.
