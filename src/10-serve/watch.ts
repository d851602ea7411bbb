import type { FeedState } from '#acquire/watch/feed-state.ts';
import { Memory } from '#acquire/watch/memory.ts';
import { subscribe, type Watch, watch } from '#acquire/watch/watch.ts';
import type { Web } from '#acquire/web/pages.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import type { Ledger } from '#store/ledger.ts';
import { type Surroundings, type Tally, takeIn, type WayIn } from './ingest.ts';

/** The file beside a ledger in which its watch remembers what it has seen. */
export const memoryBeside = (ledger: string): string => `${ledger.replace(/\.db$/u, '')}.feeds.db`;

/** What surrounds a watch. */
export interface WatchSurroundings extends Omit<Surroundings, 'onProgress'> {
  readonly onFeed: (feed: FeedState) => void;
  readonly onTally: (tally: Tally) => void;
  /** Ends when nothing more is due. */
  readonly once: boolean;
}

/** What is watched: feeds by their addresses, folders by their paths. */
export interface Watched {
  readonly feeds: readonly { readonly address: string; readonly title?: string }[];
  readonly folders: Watch['folders'];
}

const nothing: Tally = { added: 0, known: 0, refused: 0, claims: 0, foreign: 0 };

/** Goes on taking into the ledger what feeds and folders bring, until it is stopped. Gives what came in all. */
export async function takeInWatching(ledger: Ledger, watched: Watched, web: Web, way: WayIn, around: WatchSurroundings): Promise<Tally> {
  const memory = new Memory(memoryBeside(ledger.file));
  let tally = nothing;
  // A page that has been fetched is kept also while the watch is ending.
  const kept = { ...around, stop: new AbortController().signal, onProgress: () => undefined };
  const take = async (page: Page | RefusedPage): Promise<void> => {
    const one = await takeIn(ledger, only(page), way, kept);
    tally = {
      added: tally.added + one.added,
      known: tally.known + one.known,
      refused: tally.refused + one.refused,
      claims: tally.claims + one.claims,
      foreign: tally.foreign + one.foreign,
    };
    around.onTally(tally);
  };
  try {
    subscribe(memory, watched.feeds, web.world.now());
    await watch({ web, memory, take, folders: watched.folders, onFeed: around.onFeed, once: around.once, stop: around.stop });
    return tally;
  } finally {
    memory.close();
  }
}

async function* only(page: Page | RefusedPage): AsyncGenerator<Page | RefusedPage> {
  yield page;
}
