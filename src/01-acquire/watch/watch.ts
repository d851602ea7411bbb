import type { Page, RefusedPage } from '#model/page.ts';
import { readList } from '../feed/read.ts';
import { hostOf, readAddress } from '../web/address.ts';
import type { Failed } from '../web/fetch.ts';
import { fetchEntry, instead, type Web } from '../web/pages.ts';
import { restFrom } from '../web/retry-after.ts';
import { entriesOf } from './entries.ts';
import { type FeedState, newFeed } from './feed-state.ts';
import { forgetVanished, sweep, type WatchedFolder } from './folder.ts';
import type { Memory, Waiting } from './memory.ts';
import { afterFailure, afterList, afterUnchanged } from './poll.ts';

/** What a watch works with and tells. */
export interface Watch {
  readonly web: Web;
  readonly memory: Memory;
  /** Keeps a page for good before it returns; what it refuses it says itself. */
  readonly take: (page: Page | RefusedPage) => Promise<void>;
  readonly folders: readonly WatchedFolder[];
  /** Told of a feed whenever its standing changes for the worse or the better. */
  readonly onFeed?: (feed: FeedState) => void;
  /** Ends when nothing more is due at this moment, instead of waiting for what comes. */
  readonly once?: boolean;
  readonly stop: AbortSignal;
}

/** Requests that are under way together, each to another host. */
const together = 8;
const minute = 60_000;
const day = 86_400_000;

/** Feeds that the person lists, and their titles, as they stand now: new ones are asked at once, those taken out no longer. */
export function subscribe(memory: Memory, listed: readonly { readonly address: string; readonly title?: string }[], now: number): void {
  const known = new Map(memory.feeds().map((feed) => [feed.address, feed]));
  const named = new Set(listed.map(({ address }) => address));
  memory.together(() => {
    for (const { address, title } of listed) {
      const before = known.get(address);
      if (before?.dropped === undefined && before !== undefined) continue;
      const { dropped: _, ...again } = before ?? newFeed(address, title, now);
      memory.keepFeed({ ...again, due: now });
    }
    for (const feed of known.values()) if (!named.has(feed.address) && !feed.dropped) memory.keepFeed({ ...feed, dropped: true });
  });
}

/** Work that can be begun, with the host it goes to. */
interface Job {
  readonly host: string;
  readonly due: number;
  readonly work: () => Promise<void>;
}

/**
 * Polls feeds and brings in the pages that they list, until it is stopped. All that it is about to do is in its memory before it is
 * done, and is taken out only when a page is kept, so that a watch which ends anywhere goes on there.
 */
export async function watch(task: Watch): Promise<void> {
  const { world, manners } = task.web;
  const feeds = new Map(task.memory.feeds().map((feed) => [feed.address, feed]));
  const running = new Map<string, Promise<void>>();
  const looks = new Map(task.folders.map((folder) => [folder, world.now()]));
  let swept = world.now();
  while (!task.stop.aborted) {
    const now = world.now();
    if (now - swept > day) {
      task.memory.forget(now);
      forgetVanished(task.memory);
      swept = now;
    }
    const jobs = [...lookingIn(task, looks), ...jobsIn(task, feeds)].map((job) => ({
      ...job,
      asked: job.due,
      due: Math.max(job.due, manners.readyAt(job.host)),
    }));
    for (const { host, due, work } of jobs) {
      if (running.size >= together) break;
      if (due > now || running.has(host)) continue;
      running.set(
        host,
        work().finally(() => running.delete(host)),
      );
    }
    const next = Math.min(...jobs.filter(({ host }) => !running.has(host)).map(({ due }) => due), now + day);
    if (task.once && running.size === 0 && !jobs.some(({ asked, due }) => asked <= now && due <= now + minute)) return;
    const patience = new AbortController();
    const waits = running.size >= together ? [] : [world.sleep(Math.max(next - now, 0), AbortSignal.any([patience.signal, task.stop]))];
    await Promise.race([...running.values(), ...waits]);
    patience.abort();
  }
  // What is under way is stopped by its own signal, and is asked again another time.
  await Promise.allSettled(running.values());
}

/** Hosts of feeds, which are asked for at every turn. */
const hostsOfFeeds = new Map<string, string>();

function hostOfFeed({ moved, address }: FeedState): string {
  const place = moved ?? address;
  const known = hostsOfFeeds.get(place) ?? hostIn(place);
  hostsOfFeeds.set(place, known);
  return known;
}

function jobsIn(task: Watch, feeds: Map<string, FeedState>): Job[] {
  const polls = [...feeds.values()]
    .filter(({ dropped }) => !dropped)
    .map(
      (feed): Job => ({
        host: hostOfFeed(feed),
        due: feed.due,
        work: () => poll(task, feeds, feed),
      }),
    );
  const pages = task.memory.hostsWaiting().map(({ host, due }): Job => ({ host, due, work: () => bring(task, feeds, host) }));
  return [...polls, ...pages].sort((a, b) => a.due - b.due);
}

/** Looking at folders; they stand for hosts of their own. */
const lookingIn = (task: Watch, looks: Map<WatchedFolder, number>): Job[] =>
  [...looks].map(([folder, due]) => ({
    host: folder.path,
    due,
    work: async () => {
      const { now } = task.web.world;
      looks.set(folder, Number.POSITIVE_INFINITY);
      const rest = await sweep(folder, task.memory, task.take, now, task.stop);
      looks.set(folder, task.once ? Number.POSITIVE_INFINITY : now() + rest);
    },
  }));

function hostIn(address: string): string {
  const read = readAddress(address);
  return 'url' in read ? hostOf(read.url) : address;
}

async function poll(task: Watch, feeds: Map<string, FeedState>, feed: FeedState): Promise<void> {
  const after = await polled(task, feed);
  if (!after) return;
  // Pages of the feed may have come in while it was asked.
  const { taken, lost } = feeds.get(feed.address) ?? feed;
  const state = { ...after.state, taken, lost };
  feeds.set(feed.address, state);
  task.memory.together(() => {
    task.memory.keepFeed(state);
    for (const waiting of after.wanted) task.memory.wait(waiting);
    task.memory.noted(after.listed, task.web.world.now());
  });
  if ((state.failing === undefined) !== (feed.failing === undefined)) task.onFeed?.(state);
}

interface Poll {
  readonly state: FeedState;
  /** Entries never seen before, and those that have changed since. */
  readonly wanted: readonly Waiting[];
  readonly listed: readonly { readonly key: string; readonly item: Waiting['item'] }[];
}

/** Undefined where it was stopped on the way: nothing is to be concluded from that. */
async function polled({ web, memory, stop }: Watch, feed: FeedState): Promise<Poll | undefined> {
  const read = readAddress(feed.moved ?? feed.address);
  const { etag, modified } = feed;
  const answer =
    'because' in read
      ? failed(read.because)
      : await web.manners.ask({
          url: read.url,
          accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
          stop,
          ...(etag === undefined ? {} : { etag }),
          ...(modified === undefined ? {} : { modified }),
        });
  if (stop.aborted) return undefined;
  const now = web.world.now();
  const at = { now, chance: web.world.chance(`${feed.address} ${feed.polls}`) };
  if (answer.is === 'failed') return { state: afterFailure(feed, answer, at), wanted: [], listed: [] };
  if (answer.is === 'unchanged') return { state: afterUnchanged(feed, answer, at), wanted: [], listed: [] };
  const list = readList(answer.bytes, answer.url.href, answer.header('content-type'));
  if (!('feed' in list))
    return {
      state: afterFailure(feed, failed('because' in list ? list.because : 'it is a list of feeds, not a feed'), at),
      wanted: [],
      listed: [],
    };
  const listed = entriesOf(list.feed, feed.address);
  const { fresh, revised } = memory.newsIn(listed);
  const wanted = [...fresh, ...revised].map(
    ({ key, item }): Waiting => ({ key, item, feed: feed.address, host: hostIn(item.link ?? feed.address), due: now, tries: 0 }),
  );
  return { state: afterList(feed, answer, list.feed, fresh.length, at), wanted, listed };
}

const failed = (because: string): Failed => ({ is: 'failed', because, lasting: 'for good' });

/** How often a page is asked for before it is given up: a page that is not there soon, a host that does not answer for about five days. */
const triesFor = ({ lasting, status }: Failed): number => (lasting === 'for good' ? 1 : status === 403 || status === 404 ? 3 : 14);

/** Brings in the page that has waited longest for its host. */
async function bring(task: Watch, feeds: Map<string, FeedState>, host: string): Promise<void> {
  const { memory, web, stop } = task;
  const waiting = memory.nextOf(host);
  if (!waiting) return;
  const fetched = await fetchEntry(waiting.item, web);
  if (stop.aborted) return;
  if ('is' in fetched && waiting.tries + 1 < triesFor(fetched)) {
    memory.wait({ ...waiting, tries: waiting.tries + 1, due: web.world.now() + waitForPage(fetched, waiting, web) });
    return;
  }
  let isTaken = false;
  const pages = 'is' in fetched ? [instead(waiting.item, fetched.because)] : fetched.pages();
  for await (const page of pages) {
    isTaken ||= !('because' in page);
    await task.take(page);
  }
  const feed = feeds.get(waiting.feed);
  const counted = feed && { ...feed, taken: feed.taken + (isTaken ? 1 : 0), lost: feed.lost + (isTaken ? 0 : 1) };
  if (counted) feeds.set(counted.address, counted);
  memory.together(() => {
    memory.done(waiting.key);
    if (counted) memory.keepFeed(counted);
  });
}

function waitForPage({ retryAfter }: Failed, { tries, key }: Waiting, { world }: Web): number {
  const wait = Math.min(10 * minute * 2 ** tries, day / 2) * (0.9 + 0.2 * world.chance(`${key} ${tries}`));
  return Math.max(wait, restFrom(retryAfter, world.now()) ?? 0);
}
