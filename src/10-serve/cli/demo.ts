import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toHtml, toMarkdown } from '#answers';
import { acquire } from '#pipeline';
import { busiestPair } from '#store/claims.ts';
import { newestDay } from '#store/documents.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { countryCodes } from '#values/country.ts';
import { latest } from '#values/day.ts';
import { takeIn } from '../ingest.ts';
import { askBrief } from '../questions.ts';
import { version } from '../version.ts';
import type { Call, Command } from './command.ts';
import { Complaint } from './complaint.ts';

const home = fileURLToPath(new URL('../../../', import.meta.url));

export const demo: Command = {
  usage: '',
  about:
    'Reads the articles in samples/ into a ledger of its own and prints the brief on the two countries they speak of most, as of the day of the newest.',
  examples: ['demo'],
  options: {},
  takes: [0, 0],
  run: async (call) => {
    const samples = join(home, 'samples');
    if (!existsSync(samples))
      throw new Complaint(`There is no folder ${samples}; it comes with a checkout. Try "chancery ingest" with articles of your own.`);
    const building = buildingPlace();
    const ledger = openLedger(join(building, 'demo.db'), { for: 'write' });
    let asked: { countries: readonly string[]; asOf: string };
    try {
      asked = await fill(ledger, samples, call);
      const { brief, documents, lineages } = askBrief(ledger, asked);
      writeFileSync(join(building, 'brief.html'), toHtml(brief, documents, lineages));
      await call.out.print(toMarkdown(brief));
    } finally {
      ledger.close();
    }
    sayNext(call, moveIn(building), asked);
  },
};

async function fill(ledger: Ledger, samples: string, call: Call): Promise<{ countries: readonly string[]; asOf: string }> {
  const tally = await takeIn(ledger, acquire([samples]), {
    program: version,
    clock: () => call.now.toISOString(),
    stop: new AbortController().signal,
    onProgress: (gone) => call.out.progress(() => `${gone} articles read`),
    onRefused: ({ from, because }) => call.out.note(`${from} was refused: ${because}`),
  });
  call.out.progress();
  const countries = busiestPair(ledger, countryCodes());
  const newest = newestDay(ledger);
  if (!countries || newest === undefined)
    throw new Complaint(`The ${tally.added} articles in ${samples} speak of no two countries, or bear no date.`);
  call.out.note(`${tally.added} articles, ${tally.claims} claims.\n`);
  return { countries, asOf: latest(newest) };
}

/** Built beside its place and moved in whole, so that two demos at once do not meet in one file. */
function buildingPlace(): string {
  try {
    const cache = join(home, '.cache');
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, 'demo-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'chancery-demo-'));
  }
}

function moveIn(building: string): string {
  const place = join(building, '..', 'demo');
  try {
    rmSync(place, { recursive: true, force: true });
    renameSync(building, place);
    return place;
  } catch {
    return building;
  }
}

function sayNext(call: Call, place: string, { countries, asOf }: { countries: readonly string[]; asOf: string }): void {
  const file = relative(process.cwd(), join(place, 'demo.db'));
  const where = file.startsWith('..') ? join(place, 'demo.db') : file;
  call.out.note(
    [
      '',
      `The same as a page, in which each sentence opens its passage: ${pathToFileURL(join(place, 'brief.html')).href}`,
      `The desk in your browser, with all of it as of any day: ./chancery serve --ledger ${where}`,
      'Ask on:',
      `  ./chancery facts ${countries.join(' ')} --as-of ${asOf} --ledger ${where}`,
      `  ./chancery remainder ${countries.join(' ')} --ledger ${where}`,
      '  ./chancery ingest YOUR-ARTICLES/',
    ].join('\n'),
  );
}
