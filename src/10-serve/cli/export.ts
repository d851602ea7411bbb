import { allClaims } from '#store/claims.ts';
import { allDocuments } from '#store/documents.ts';
import { printClaim, printDocument, printSegment } from '#store/exchange.ts';
import type { Ledger } from '#store/ledger.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './complaint.ts';

const kinds: Readonly<Record<string, (ledger: Ledger) => Iterable<string>>> = {
  claims: (ledger) => allClaims(ledger).map(printClaim),
  documents: (ledger) => allDocuments(ledger).map(printDocument),
  segments: (ledger) => allDocuments(ledger).flatMap((document) => document.segments.map((segment) => printSegment(document, segment))),
};

export const exportCommand: Command = {
  usage: Object.keys(kinds).join('|'),
  about: 'Writes what the ledger holds in exchange form, one JSON object a line, in an order that does not depend on how it came in.',
  examples: ['export claims > claims.ndjson', 'export segments --ledger trade.db'],
  options: ledgerOption,
  takes: [1, 1],
  run: (call) => {
    const [kind = ''] = call.words;
    const lines = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!lines) throw new WrongUsage(`There is no export of "${kind}". Name one of ${Object.keys(kinds).join(', ')}.`);
    return withLedger(call, 'read', (ledger) => call.out.printAll(lines(ledger)));
  },
};
