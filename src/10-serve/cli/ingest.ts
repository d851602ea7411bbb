import { acquire } from '#pipeline';
import type { Ledger } from '#store/ledger.ts';
import { watchedTexts } from '#store/watched.ts';
import { type Revision, takeIn } from '../ingest.ts';
import { version } from '../version.ts';
import { countAhead, tellProgress } from './ahead.ts';
import { asOfDay, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { listenForStop } from './stop.ts';
import { webOptions, worldOf } from './web-options.ts';

const mostNamed = 50;

export const ingest: Command = {
  usage: 'SOURCE…',
  about:
    'Takes files (text, HTML, Markdown, PDF, DOCX, EML, NDJSON of documents, ninjs), archives (WARC, ARC, WACZ, ZIP), folders, addresses, feeds, lists of feeds (OPML) and - (standard input) into the ledger, which is made where there is none. What it has already changes nothing. What it refuses is named and counted, and the rest goes in: the status is 1 where a source that was named could not be read or nothing went in, 0 where only parts of one (lines, records, files of a folder) were refused. Ctrl-C keeps what has been read.',
  examples: [
    'ingest articles/ --ledger trade.db',
    'ingest documents.ndjson',
    'ingest https://example.org/news.rss',
    'ingest - < article.txt',
  ],
  options: { ...ledgerOption, ...webOptions },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (call) => withLedger(call, 'write', (ledger) => ingestInto(ledger, call)),
};

async function ingestInto(ledger: Ledger, call: Call): Promise<void> {
  const stop = listenForStop();
  const sources = new Set(call.words);
  let refused = 0;
  let revised = 0;
  const ahead = call.out.isWatched ? await countAhead(call.words) : undefined;
  const tally = await takeIn(ledger, acquire(call.words, process.stdin, worldOf(call)), {
    program: version,
    clock: () => new Date().toISOString(),
    stop,
    onProgress: (gone) => call.out.progress(() => tellProgress(gone, Date.now() - call.now.getTime(), ahead)),
    onRefused: ({ from, because }) => {
      refused += 1;
      if (refused <= mostNamed) call.out.note(`${from} was refused: ${because}`);
      if (sources.has(from)) process.exitCode = 1;
    },
    onRevision: (revision) => {
      revised += 1;
      if (revised <= mostNamed) call.out.note(tellRevision(revision));
    },
  });
  call.out.progress();
  if (refused > mostNamed) call.out.note(`… and ${refused - mostNamed} more refused.`);
  if (revised > mostNamed) call.out.note(`… and ${revised - mostNamed} more with other words than before.`);
  await call.out.print(
    `${tally.added} new, ${tally.known} known, ${tally.refused} refused; ${tally.claims} claims.${notInEnglish(tally.foreign)} The ledger is ${ledger.file}.`,
  );
  if (tally.claims > 0 && !stop.aborted) await tellWatched(ledger, call);
  if (tally.added + tally.known === 0) process.exitCode = 1;
  if (stop.aborted) endStopped(ledger, call);
}

/** Texts under watch are audited again when claims have come in; what changed in them is told. */
async function tellWatched(ledger: Ledger, call: Call): Promise<void> {
  if (watchedTexts(ledger).length === 0) return;
  const [{ auditWatched }, { linesOf }] = await Promise.all([import('../audit.ts'), import('./audit.ts')]);
  const changed = auditWatched(ledger, asOfDay(call), call.now.toISOString()).filter((text) => text.changed.length > 0);
  await call.out.printAll(changed.flatMap(linesOf));
}

/** Both texts stay, with what each says. */
export const tellRevision = ({ from, version: { number, of }, correction }: Revision): string =>
  `${from} has other words than before; this is version ${number} of ${of}${correction === undefined ? '' : `, and a correction: “${correction}”`}`;

const notInEnglish = (count: number): string =>
  count === 0 ? '' : ` ${count} not in English ${count === 1 ? 'is' : 'are'} kept and not read.`;

// A source that is still open would keep the process waiting.
function endStopped(ledger: Ledger, call: Call): void {
  call.out.note('Stopped. What is counted above is kept; run the same command again to go on.');
  ledger.close();
  process.exit(130);
}
