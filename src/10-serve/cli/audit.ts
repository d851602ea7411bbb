import { auditToMarkdown } from '#answers';
import type { Audit } from '#model/audit.ts';
import type { Document } from '#model/document.ts';
import { acquire, clean } from '#pipeline';
import { documentById } from '#store/documents.ts';
import type { Ledger } from '#store/ledger.ts';
import { watchedTexts } from '#store/watched.ts';
import { type Audited, askAudit, auditWatched, type Reaudited, unwatch, watch } from '../audit.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';

const formats: Readonly<Record<string, (audited: Audited) => string | Promise<Uint8Array>>> = {
  md: (audited) => auditToMarkdown(audited).trimEnd(),
  json: ({ audit }) => printJson(audit),
  // The library is large and wanted seldom.
  docx: async (audited) => (await import('#brief/audit-docx.ts')).auditToDocx(audited),
};

export const audit: Command = {
  usage: '[DOCUMENT]',
  about:
    'What in a text (a file, - for standard input, or the id of a document in the ledger) is superseded, stale, contradicted, unconfirmed or still good, since when, why and by which claims; and when it was probably written. With --watch the text stays under watch: after each ingest, and by "audit" without a document, it is audited again and what changed is told.',
  examples: [
    'audit old-brief.txt --as-of 2026-02-11',
    'audit seed-4 --format json',
    'audit old-brief.txt --format docx > old-brief.docx',
    'audit old-brief.txt --watch',
    'audit',
  ],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    format: {
      type: 'string',
      value: 'FORMAT',
      says: `${Object.keys(formats).join(', ')} (default: md); docx has the findings as comments`,
    },
    watch: { type: 'boolean', says: 'keep the text under watch from now on' },
    unwatch: { type: 'boolean', says: 'give up the watch' },
  },
  takes: [0, 1],
  run: (call) => {
    const [named] = call.words;
    const print = formatOf(call);
    const asOf = asOfDay(call);
    if (named === undefined) return withLedger(call, 'write', (ledger) => tellWatched(ledger, asOf, call));
    const purpose = call.isSet('watch') || call.isSet('unwatch') ? 'write' : 'read';
    return withLedger(call, purpose, async (ledger) => {
      const text = await textOf(ledger, named);
      if (call.isSet('unwatch')) return giveUp(ledger, text, call);
      const audited = call.isSet('watch') ? watch(ledger, text, asOf, call.now.toISOString()) : askAudit(ledger, text, asOf);
      if (call.isSet('watch')) call.out.note(`Under watch as ${text.id}. "chancery audit" tells what changes.`);
      const printed = await print(audited);
      return typeof printed === 'string' ? call.out.print(printed) : call.out.printBytes(printed);
    });
  },
};

function formatOf(call: Call): (audited: Audited) => string | Promise<Uint8Array> {
  const format = call.option('format') ?? 'md';
  const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!print) throw new WrongUsage(`There is no format "${format}". Give --format as one of ${Object.keys(formats).join(', ')}.`);
  if (call.isSet('watch') && call.isSet('unwatch')) throw new WrongUsage('--watch and --unwatch exclude each other. Give one of them.');
  return print;
}

/** The exchange form of commands.md; `written` is absent where nothing tells. */
const printJson = ({ written, findings }: Audit): string => JSON.stringify({ written, findings }, null, 1);

async function textOf(ledger: Ledger, named: string): Promise<Document> {
  const onFile = documentById(ledger, named) ?? watchedTexts(ledger).find(({ document }) => document.id === named)?.document;
  if (onFile) return onFile;
  for await (const page of acquire([named])) {
    const text = 'because' in page ? page : clean(page);
    if ('because' in text) throw new Complaint(`${named} is no document of the ledger, and no text that can be audited: ${text.because}.`);
    return text;
  }
  throw new Complaint(`${named} holds no text. Give a file with text in it, - for standard input, or the id of a document.`);
}

function giveUp(ledger: Ledger, text: Document, call: Call): Promise<void> {
  if (!unwatch(ledger, text.id, call.now.toISOString()))
    throw new Complaint(`${call.words[0]} is not under watch. "chancery audit" lists the texts that are.`);
  return call.out.print(`${text.id} is no longer under watch.`);
}

function tellWatched(ledger: Ledger, asOf: string, call: Call): Promise<void> {
  const texts = auditWatched(ledger, asOf, call.now.toISOString());
  if (texts.length === 0) call.out.note('No text is under watch. "chancery audit DOCUMENT --watch" puts one there.');
  return call.out.printAll(texts.flatMap(linesOf));
}

/** A watched text, and what of it changed: one line each. */
export const linesOf = ({ document, since, changed }: Reaudited): string[] => [
  `${document.id}  ${changed.length === 0 ? 'nothing changed' : `${changed.length} changed`} since the audit as of ${since}`,
  ...changed.map(({ finding, was }) =>
    `  ${was} → ${finding.standing}  “${finding.exact.replace(/\s+/g, ' ')}”: ${finding.reason} ${finding.claims.join(', ')}`.trimEnd(),
  ),
];
