import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, documentId, pageId } from '#model/id.ts';

/** A document of these words, for tests. */
export const documentOf = (id: string, text: string, more: Partial<Document> = {}): Document => ({
  id: documentId(id),
  page: pageId(text),
  from: id,
  text,
  segments: [],
  dropped: [],
  ...more,
});

/** A claim read from these words of a document, for tests. */
export const claimIn = (document: Document, attribution: readonly string[] = [], words = '', roles: Claim['roles'] = {}): Claim => {
  const start = Math.max(0, document.text.indexOf(words));
  return {
    id: claimId(document.id, [attribution, words]),
    document: document.id,
    type: 'any',
    roles,
    status: 'reported',
    attribution,
    evidence: [{ start, end: start + words.length, exact: words }],
    confidence: 1,
    author: 'machine',
    frame: '',
  };
};
