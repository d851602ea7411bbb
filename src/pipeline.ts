import type { Document } from '#model/document.ts';
import type { Reading } from '#model/reading.ts';
import { read } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';

// The rooms an article walks through, in order. Sources become pages, a page becomes a document …
export { acquire } from '#acquire/acquire.ts';
export { clean } from '#clean/clean.ts';

/** … the document's sentences are read … */
export const readText = (document: Pick<Document, 'text' | 'segments' | 'published'>): Reading =>
  read(document.text, document.segments, document.published, loadWeights());

/** … and say claims, or stay in the remainder. */
export const extractClaims = (document: Document) => ({ document: document.id, claims: [], remainder: [] });
