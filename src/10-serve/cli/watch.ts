import { readFile, stat } from 'node:fs/promises';
import { readList } from '#acquire/feed/read.ts';
import { adviceOn } from '#acquire/watch/advice.ts';
import { isAddress } from '#acquire/web/address.ts';
import { foldersIn, webIn } from '#pipeline';
import type { Ledger } from '#store/ledger.ts';
import { version } from '../version.ts';
import { takeInWatching, type Watched } from '../watch.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint } from './complaint.ts';
import { tellRevision } from './ingest.ts';
import { listenForStop } from './stop.ts';
import { webOptions, worldOf } from './web-options.ts';

export const watchCommand: Command = {
  usage: 'FEEDS.opml…',
  about:
    'Goes on taking in what feeds bring, each asked by its own rhythm, and politely: as robots.txt says, seldom, one page of a host at a time. Takes lists of feeds (OPML), addresses of feeds, and folders, in which new and changed files are taken in. What it has seen is remembered beside the ledger; it is the list at hand that counts, and a feed that is no longer in it is no longer asked. Ctrl-C ends it, and it goes on from there when run again.',
  examples: [
    'watch feeds.opml --contact desk@example.org',
    'watch feeds.opml inbox/ --ledger trade.db',
    'watch https://example.org/news.rss --once',
  ],
  options: { ...ledgerOption, ...webOptions, once: { type: 'boolean', says: 'take in what is due now, and end' } },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async (call) => {
    const watched = await watchedIn(call.words);
    await withLedger(call, 'write', (ledger) => goOn(ledger, watched, call));
  },
};

async function goOn(ledger: Ledger, watched: Watched, call: Call): Promise<void> {
  const stop = listenForStop();
  const world = worldOf(call);
  if (call.option('contact') === undefined) call.out.note('Give --contact, so that the keepers of the sites can see who is asking.');
  const tally = await takeInWatching(ledger, watched, webIn(world, stop), {
    program: version,
    clock: () => new Date(world.now()).toISOString(),
    stop,
    once: call.isSet('once'),
    onRefused: ({ from, because }) => call.out.note(`${from} was refused: ${because}`),
    onRevision: (revision) => call.out.note(tellRevision(revision)),
    onFeed: (feed) => call.out.note(`${feed.address}: ${adviceOn(feed, world.now()).says ?? 'It answers again.'}`),
    onTally: ({ added, refused }) => call.out.progress(() => `${added} new, ${refused} refused; watching ${watched.feeds.length} feeds`),
  });
  call.out.progress();
  await call.out.print(
    `${tally.added} new, ${tally.known} known, ${tally.refused} refused; ${tally.claims} claims. The ledger is ${ledger.file}; how the feeds stand: chancery feeds`,
  );
  if (stop.aborted) {
    ledger.close();
    // What was under way would keep the process waiting.
    process.exit(0);
  }
}

/** @throws Complaint where a word leads to nothing that can be watched. */
async function watchedIn(words: readonly string[]): Promise<Watched> {
  const feeds: { address: string; title?: string }[] = [];
  const folders: string[] = [];
  for (const word of words) {
    if (isAddress(word)) feeds.push({ address: word });
    else if (await isFolder(word)) folders.push(word);
    else feeds.push(...(await feedsListedIn(word)));
  }
  return { feeds, folders: foldersIn(folders) };
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new Complaint(`${path} is not there. Give a list of feeds (OPML), the address of a feed, or a folder.`);
  }
};

async function feedsListedIn(path: string) {
  const list = readList(await readFile(path));
  if ('subscriptions' in list) return list.subscriptions;
  const is = 'feed' in list ? 'a feed; give its address, so that it can be asked again' : list.because;
  throw new Complaint(`${path} is no list of feeds (${is}). "chancery feeds --opml" writes one, and every reader of feeds exports one.`);
}
