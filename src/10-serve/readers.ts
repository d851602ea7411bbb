import { availableParallelism } from 'node:os';
import type { Document } from '#model/document.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { extractClaims } from '#pipeline';
import type { Pass } from '#store/readings.ts';
import { type ReadPage, readPage, unreadable } from './reading.ts';
import { makeThread, type Thread } from './thread.ts';

/** What a thread is given to read at once. */
export type ReadingOrder = { readonly pages: readonly Page[] } | { readonly documents: readonly Document[] };

/** Those who read texts, on all cores. Nothing of what they give depends on how many they are. */
export interface Readers {
  /** How many orders keep all of them at work. */
  readonly atOnce: number;
  /** Each page read or refused, in the order given. */
  readonly read: (pages: readonly Page[]) => Promise<readonly (ReadPage | RefusedPage)[]>;
  /** What each document says, in the order given. */
  readonly readAgain: (documents: readonly Document[]) => Promise<readonly Pass[]>;
  readonly close: () => Promise<void>;
}

/** Starting threads costs more than reading so many texts. */
const textsBeforeThreads = 200;
/** Each holds tables and weights of its own, some 150 MB. */
const mostThreads = 8;

/** Readers for as many cores as there are. The first texts are read here; threads start only for many. */
export function makeReaders(cores = Math.min(availableParallelism(), mostThreads)): Readers {
  const hands = Array.from({ length: cores }, () => ({
    thread: makeThread<ReadingOrder>(new URL('./readers-worker.ts', import.meta.url)),
    orders: 0,
  }));
  let begun = 0;
  const staysHere = (texts: readonly unknown[]): boolean => {
    begun += texts.length;
    return cores === 1 || begun <= textsBeforeThreads;
  };
  const handOver = async <Result>(work: (thread: Thread<ReadingOrder>) => Promise<Result>): Promise<Result> => {
    const hand = hands.reduce((a, b) => (b.orders < a.orders ? b : a));
    hand.orders += 1;
    return work(hand.thread).finally(() => {
      hand.orders -= 1;
    });
  };
  return {
    // One at work and one waiting each, so that none waits for us.
    atOnce: 2 * cores,
    read: async (pages) => (staysHere(pages) ? pages.map(readPage) : handOver((thread) => readOver(thread, pages))),
    readAgain: async (documents) =>
      staysHere(documents) ? documents.map((document) => extractClaims(document)) : handOver((thread) => thread.ask({ documents })),
    close: async () => {
      await Promise.all(hands.map(({ thread }) => thread.close()));
    },
  };
}

/** What ends a thread is tried again, each page alone, so that the one to blame is refused by name and the others are read. */
async function readOver(thread: Thread<ReadingOrder>, pages: readonly Page[]): Promise<readonly (ReadPage | RefusedPage)[]> {
  try {
    return await thread.ask({ pages: pages.map(withoutBytes) });
  } catch (error) {
    const [first, ...others] = pages;
    if (first === undefined) return [];
    if (others.length === 0) return [unreadable(first, error)];
    const results: (ReadPage | RefusedPage)[] = [];
    for (const page of pages) results.push(...(await readOver(thread, [page])));
    return results;
  }
}

/** The bytes received are only kept: crossing to a thread, a page of an archive would take the whole archive along. */
const withoutBytes = ({ bytes: _, ...page }: Page): Page => page;
