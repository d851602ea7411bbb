import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { type Advice, adviceOn } from '#acquire/watch/advice.ts';
import type { FeedState } from '#acquire/watch/feed-state.ts';
import { Memory } from '#acquire/watch/memory.ts';
import { subscribe, type Watch, watch } from '#acquire/watch/watch.ts';
import type { Web } from '#acquire/web/pages.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import type { Ledger } from '#store/ledger.ts';
import { LedgerRefusal } from '#store/refusal.ts';
import { type Surroundings, type Tally, takeIn } from './ingest.ts';

/** The file beside a ledger in which its watch remembers what it has seen. */
export const memoryBeside = (ledger: string): string => `${ledger.replace(/\.db$/u, '')}.feeds.db`;

/**
 * Takes the one place that there is for a watch of a ledger: two would ask every host twice as often as it is polite. The place is a lock on a file of
 * its own, which the system gives free with the process, however that ends. Gives how to leave it.
 * @throws LedgerRefusal where another process has it.
 */
function watchAlone(ledger: string): () => void {
  const place = new DatabaseSync(`${ledger.replace(/\.db$/u, '')}.watch.lock`, { timeout: 0 });
  try {
    place.exec('begin exclusive');
  } catch (error) {
    place.close();
    throw new LedgerRefusal(
      `${ledger} is being watched already by another process. End that one first, or name another ledger with --ledger.`,
      {
        cause: error,
      },
    );
  }
  return () => place.close();
}

/** A feed that is watched, how it stands, and what to do about it. */
export interface FeedNews {
  readonly address: string;
  readonly title?: string;
  readonly standing: Advice['standing'];
  readonly says?: string;
  /** Documents that came from it. */
  readonly taken: number;
}

/** How the feeds stand that are watched for a ledger, at an instant in milliseconds; those that need care first. None where none are watched. */
export function askFeeds(ledger: string, now: number): readonly FeedNews[] {
  const file = memoryBeside(ledger);
  if (!existsSync(file)) return [];
  const memory = new Memory(file);
  try {
    const told = memory
      .feeds()
      .filter(({ dropped }) => !dropped)
      .map((feed): FeedNews => {
        const { address, title, taken } = feed;
        return { address, ...(title !== undefined && { title }), ...adviceOn(feed, now), taken };
      });
    const isWell = ({ standing }: FeedNews): boolean => standing === 'well' || standing === 'new';
    return [...told.filter((feed) => !isWell(feed)), ...told.filter(isWell)];
  } finally {
    memory.close();
  }
}

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

/**
 * Goes on taking into the ledger what feeds and folders bring, until it is stopped. Gives what came in all.
 * @throws LedgerRefusal where another process watches for the same ledger.
 */
export async function takeInWatching(ledger: Ledger, watched: Watched, web: Web, around: WatchSurroundings): Promise<Tally> {
  const leave = watchAlone(ledger.file);
  const memory = new Memory(memoryBeside(ledger.file));
  let tally = nothing;
  // A page that has been fetched is kept also while the watch is ending.
  const kept = { ...around, stop: new AbortController().signal, onProgress: () => undefined };
  const take = async (page: Page | RefusedPage): Promise<void> => {
    const one = await takeIn(ledger, only(page), kept);
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
    leave();
  }
}

async function* only(page: Page | RefusedPage): AsyncGenerator<Page | RefusedPage> {
  yield page;
}
