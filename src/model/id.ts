import { createHash, hash } from 'node:crypto';

declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Names a page by the bytes it came in. */
export type PageId = Id<'page'>;
/** Names a document: the id its source gave it, else the hash of its page. */
export type DocumentId = Id<'document'>;
/** Names a claim by what it says and where: the same words read twice give the same id. */
export type ClaimId = Id<'claim'>;
/** Names a fact by its type and the thing it is about. */
export type FactId = Id<'fact'>;
/** Names a judgement by its subject, verdict, author and time. */
export type JudgementId = Id<'judgement'>;

// The one place where a string becomes an id; everywhere else ids are passed, never made.
export const pageId = (bytes: Uint8Array | string): PageId => digest(bytes) as PageId;
export const documentId = (given: string): DocumentId => given as DocumentId;
export const claimId = (...parts: readonly unknown[]): ClaimId => `c-${digest(JSON.stringify(parts)).slice(0, 16)}` as ClaimId;
export const factId = (...parts: readonly unknown[]): FactId => `f-${digest(JSON.stringify(parts)).slice(0, 16)}` as FactId;
export const judgementId = (...parts: readonly unknown[]): JudgementId => `j-${digest(JSON.stringify(parts)).slice(0, 16)}` as JudgementId;
/** Trusts an id that the ledger or a person hands back; whether it exists is the ledger's to say. */
export const knownClaim = (text: string): ClaimId => text as ClaimId;
export const knownPage = (text: string): PageId => text as PageId;
export const knownJudgement = (text: string): JudgementId => text as JudgementId;

/** SHA-256 in hexadecimal. */
export const digest = (content: Uint8Array | string): string => hash('sha256', content);

/** That of a list as JSON, item by item: of a whole ledger it is longer than a string can be. */
export function digestOfList(items: Iterable<object>): string {
  const sum = createHash('sha256').update('[');
  let before = '';
  for (const item of items) {
    sum.update(before + JSON.stringify(item));
    before = ',';
  }
  return sum.update(']').digest('hex');
}
