import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Segment } from '#model/segment.ts';

/** A claim as a line of the exchange form; `id`, `author` and `frame` are Chancery's own additions to it. */
export const printClaim = (claim: Claim): string =>
  JSON.stringify({
    doc: claim.document,
    type: claim.type,
    roles: claim.roles,
    value: claim.value,
    date: claim.date,
    status: claim.status,
    attribution: claim.attribution,
    evidence: claim.evidence.map(({ start, end, exact, in: where }) => ({ start, end, exact, in: where })),
    confidence: claim.confidence,
    id: claim.id,
    frame: claim.frame,
    author: claim.author,
  });

/** A document as a line of the exchange form, so that it can be taken in again elsewhere with the same offsets. */
export const printDocument = (document: Document): string =>
  JSON.stringify({
    doc: document.id,
    outlet: document.outlet,
    published: document.published,
    title: document.title,
    url: document.url,
    lang: document.lang,
    translation_of: document.translationOf?.said,
    text: document.text,
  });

/** A segment as a line of the exchange form. */
export const printSegment = (document: Document, { start, end, role, reason }: Segment): string =>
  JSON.stringify({ doc: document.id, start, end, role, reason });
