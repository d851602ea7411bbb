import { factTypeOf } from '#facts/index.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { digest } from '#model/id.ts';
import { allClaims } from './claims.ts';
import { allDocuments, documentById } from './documents.ts';
import type { Ledger } from './ledger.ts';
import { receivedPages } from './pages.ts';
import { textOf } from './row.ts';

/** Everything in the ledger that is not as it must be, one sentence each. Walks the whole ledger in bounded memory. */
export function* faultsIn(ledger: Ledger): Generator<string> {
  yield* faultsOfFile(ledger);
  for (const { hash, bytes } of receivedPages(ledger))
    if (digest(bytes) !== hash) yield `page ${hash}: its bytes are not those that were received`;
  for (const document of allDocuments(ledger)) yield* faultsOfDocument(ledger, document);
  for (const claim of allClaims(ledger)) yield* faultsOfClaim(ledger, claim);
}

function* faultsOfFile(ledger: Ledger): Generator<string> {
  for (const row of ledger.all('pragma integrity_check(20)')) {
    const said = textOf(row, 'integrity_check');
    if (said !== 'ok') yield `the file: ${said}`;
  }
  for (const row of ledger.all('pragma foreign_key_check'))
    yield `a row of ${textOf(row, 'table')} refers to a missing row of ${textOf(row, 'parent')}`;
  const unproved = ledger.all('select id from claim where number not in (select claim from evidence)');
  for (const row of unproved) yield `claim ${textOf(row, 'id')} has no evidence`;
}

function* faultsOfDocument(ledger: Ledger, document: Document): Generator<string> {
  const row = ledger.first('select text_hash from document where id = ?', document.id);
  if (!row || textOf(row, 'text_hash') !== digest(document.text))
    yield `document "${document.id}": its text is not the one that was taken in`;
  let covered = 0;
  for (const { start, end, role } of document.segments) {
    if (start < covered || end <= start || end > document.text.length)
      yield `document "${document.id}": the ${role} at ${start}–${end} is out of place`;
    if (document.text.slice(covered, start).trim())
      yield `document "${document.id}": the text at ${covered}–${start} belongs to no segment`;
    covered = Math.max(covered, end);
  }
  if (document.text.slice(covered).trim())
    yield `document "${document.id}": the text at ${covered}–${document.text.length} belongs to no segment`;
}

function* faultsOfClaim(ledger: Ledger, claim: Claim): Generator<string> {
  const declared = factTypeOf(claim.type);
  if (!declared) yield `claim ${claim.id}: "${claim.type}" is no claim type`;
  for (const [name, role] of Object.entries(declared?.roles ?? {})) {
    if (role.needed && !(name in claim.roles)) yield `claim ${claim.id}: the role "${name}" is missing`;
  }
  const document = documentById(ledger, claim.document);
  for (const { start, end, exact, in: where } of claim.evidence) {
    const whole = where ? document?.title : document?.text;
    if (whole?.slice(start, end) !== exact)
      yield `claim ${claim.id}: its evidence at ${start}–${end} is not what document "${claim.document}" says there`;
  }
}
