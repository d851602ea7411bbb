import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, digest, documentId, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { addClaim } from './claims.ts';
import { addDocument } from './documents.ts';
import { type Ledger, openLedger } from './ledger.ts';

/** An instant for tests; the ledger never asks a clock itself. */
export const learned = '2031-05-04T00:00:00.000Z';

/** A folder that is gone when the test is over. */
export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty ledger in a file, closed and gone when the test is over. */
export function temporaryLedger(context: TestContext): Ledger {
  const ledger = openLedger(join(temporaryFolder(context), 'test.db'), { for: 'write' });
  context.after(() => ledger.close());
  return ledger;
}

/** A page with its document of one body segment. */
export function inventDocument(id: string, text: string, more: Partial<Document> = {}): { page: Page; document: Document } {
  const page: Page = { id: pageId(text), hash: digest(text), form: 'text', content: text, from: `${id}.txt`, given: { doc: id } };
  const segments = [{ start: 0, end: text.length, role: 'body', reason: 'paragraph' } as const];
  return { page, document: { id: documentId(id), page: page.id, from: page.from, text, segments, dropped: [], ...more } };
}

/** A claim of which the whole text is the evidence. */
export const inventClaim = (document: Document, more: Partial<Claim> = {}): Claim => ({
  id: claimId(document.id, JSON.stringify(more)),
  document: document.id,
  type: 'visit',
  roles: { visitor: 'Imrahil', host: 'GON' },
  status: 'reported',
  attribution: [],
  evidence: [{ start: 0, end: document.text.length, exact: document.text }],
  confidence: 0.9,
  author: 'import',
  frame: 'visits',
  ...more,
});

/** Keeps an invented document with one claim, and gives both back. */
export function keepOne(ledger: Ledger, id: string, text: string): { document: Document; claim: Claim } {
  const { page, document } = inventDocument(id, text);
  const claim = inventClaim(document);
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addClaim(ledger, claim, learned);
  });
  return { document, claim };
}
