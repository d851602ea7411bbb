import { allClaims } from '#store/claims.ts';
import { allDocuments } from '#store/documents.ts';
import { printClaim, printDocument, printSegment } from '#store/exchange.ts';
import type { Ledger } from '#store/ledger.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { WrongUsage } from './complaint.ts';

/** Imported only when asked for: these need every stage, the others none. */
async function groups(ledger: Ledger, kind: 'stories' | 'lineages'): Promise<string[]> {
  const { askGroups } = await import('../questions.ts');
  const lines = askGroups(ledger)[kind].flatMap(({ id, documents }) => documents.map((document) => `${document}\t${id}`));
  return lines.sort((a, b) => (a < b ? -1 : 1));
}

async function origins(ledger: Ledger): Promise<string[]> {
  const { askOrigins } = await import('../questions.ts');
  return askOrigins(ledger).map(({ claim, document, origin: { name, kind, country, interested } }) =>
    JSON.stringify({ claim, doc: document, origin: name, kind, ...(country !== undefined && { country }), interested }),
  );
}

const kinds: Readonly<Record<string, (ledger: Ledger) => Iterable<string> | Promise<Iterable<string>>>> = {
  claims: (ledger) => allClaims(ledger).map(printClaim),
  documents: (ledger) => allDocuments(ledger).map(printDocument),
  segments: (ledger) => allDocuments(ledger).flatMap((document) => document.segments.map((segment) => printSegment(document, segment))),
  stories: (ledger) => groups(ledger, 'stories'),
  lineages: (ledger) => groups(ledger, 'lineages'),
  origins,
};

export const exportCommand: Command = {
  usage: [...Object.keys(kinds), 'pages'].join('|'),
  about:
    'Writes what the ledger holds in exchange form, in an order that does not depend on how it came in: claims, documents, segments and the origin of each claim as one JSON object a line; stories and lineages as document, tab, group; pages as they were received as a web archive (WARC).',
  examples: ['export claims > claims.ndjson', 'export segments --ledger trade.db', 'export pages --format warc.gz > pages.warc.gz'],
  options: {
    ...ledgerOption,
    format: { type: 'string', value: 'warc|warc.gz', says: 'for pages: plain, or each record packed (default: warc)' },
  },
  takes: [1, 1],
  run: (call) => {
    const [kind = ''] = call.words;
    if (kind === 'pages') return exportPages(call);
    if (call.option('format') !== undefined) throw new WrongUsage(`An export of ${kind} has one form only. Leave --format out.`);
    const lines = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!lines) throw new WrongUsage(`There is no export of "${kind}". Name one of ${Object.keys(kinds).join(', ')}, pages.`);
    return withLedger(call, 'read', async (ledger) => call.out.printAll(await lines(ledger)));
  },
};

async function exportPages(call: Call): Promise<void> {
  const format = call.option('format') ?? 'warc';
  if (format !== 'warc' && format !== 'warc.gz') throw new WrongUsage(`"${format}" is no form for pages. Give --format warc or warc.gz.`);
  const { warcRecords } = await import('#store/warc.ts');
  await withLedger(call, 'read', (ledger) => call.out.send(warcRecords(ledger, format === 'warc.gz')));
}
