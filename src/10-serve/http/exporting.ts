import { allClaims } from '#store/claims.ts';
import { allDocuments } from '#store/documents.ts';
import { printClaim, printDocument } from '#store/exchange.ts';
import { openLedger } from '#store/ledger.ts';
import type { House } from './house.ts';
import { type Route, sends } from './route.ts';

const lines = 'application/x-ndjson';

/** Walks a ledger over a connection of its own, so that two exports, and an export beside other questions, do not disturb each other. */
function* walk({ ledger }: House, print: (own: typeof ledger) => Iterable<string>): Generator<string> {
  const own = openLedger(ledger.file, { for: 'read' });
  try {
    yield* print(own);
  } finally {
    own.close();
  }
}

/** The ledger's content in bulk, one JSON object a line. */
export const exporting: readonly Route[] = [
  sends({ path: '/api/v1/export/claims', says: 'All claims in exchange form.', sends: [lines] }, (house) => ({
    type: `${lines}; charset=utf-8`,
    body: walk(house, (own) => allClaims(own).map(printClaim)),
    file: 'claims.ndjson',
  })),
  sends({ path: '/api/v1/export/documents', says: 'All documents in exchange form.', sends: [lines] }, (house) => ({
    type: `${lines}; charset=utf-8`,
    body: walk(house, (own) => allDocuments(own).map(printDocument)),
    file: 'documents.ndjson',
  })),
];
