import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Page, RefusedPage } from '#model/page.ts';
import { temporaryFolder } from '#store/invented.ts';
import { foldersIn, webIn } from '../acquire.ts';
import { usualLimits } from '../web/reach.ts';
import { realWorld } from '../web/world.ts';
import { adviceOn } from './advice.ts';
import type { FeedState } from './feed-state.ts';
import { hostOf, openInventedWeb, type Site } from './invented-web.ts';
import { Memory } from './memory.ts';
import { subscribe, watch } from './watch.ts';

const hour = 3_600_000;
const day = 24 * hour;
const began = Date.UTC(2031, 4, 3, 8);

const article = (name: string): string =>
  `<html><head><title>${name}</title></head><body><article><h1>${name}</h1><p>Imrahil of Gondor came to Fornost on Monday and spoke at length about ${name}.</p></article></body></html>`;

/** A list of what was published in the last two days, one article each so many hours. */
function listAt(now: number, every: number, host: string): string {
  const items: string[] = [];
  for (let number = Math.floor((now - began) / (every * hour)); number >= 0 && items.length < 12; number--) {
    const at = new Date(began + number * every * hour).toUTCString();
    items.push(
      `<item><guid isPermaLink="false">${host}-${number}</guid><title>News ${number}</title><link>/a/${number}</link><pubDate>${at}</pubDate></item>`,
    );
  }
  return `<rss version="2.0"><channel><title>News of ${host}</title>${items.join('')}</channel></rss>`;
}

const feedOf =
  (every: number): Site =>
  (request, response, now) => {
    const list = listAt(now, every, hostOf(request));
    const etag = `"${list.length}-${Math.floor((now - began) / (every * hour))}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(list);
  };

const answers =
  (status: number, headers: Record<string, string> = {}): Site =>
  (_, response) =>
    void response.writeHead(status, headers).end();
const page =
  (text: string): Site =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(text);

/** Hosts by how their feed behaves. */
const feeds: Readonly<Record<string, Site>> = {
  'hourly.test': feedOf(1),
  'daily.test': feedOf(24),
  'moved.test': (request, response, now) =>
    request.url === '/feed' ? answers(301, { location: '/new-feed' })(request, response, now) : feedOf(2)(request, response, now),
  'gone.test': answers(410),
  'page.test': page('<!doctype html><html><body><p>Welcome.</body></html>'),
  'tired.test': (request, response, now) =>
    (now < began + 5 * hour ? answers(429, { 'retry-after': '18000' }) : feedOf(3))(request, response, now),
  'silent.test': (request, response, now) => feedOf(2)(request, response, Math.min(now, began + day)),
  'turning.test': (request, response, now) =>
    (now < began + day
      ? feedOf(2)
      : page('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_text":"Only words"}]}'))(
      request,
      response,
      now,
    ),
  'faulty.test': (request, response, now) => (Math.floor(now / hour) % 3 === 0 ? answers(500) : feedOf(1))(request, response, now),
};

const site: Site = (request, response, now) => {
  const { url = '' } = request;
  if (url === '/robots.txt') return answers(404)(request, response, now);
  if (url === '/a/7') return answers(404)(request, response, now);
  if (url.startsWith('/a/')) return page(article(`${hostOf(request)} ${url}`))(request, response, now);
  return (feeds[hostOf(request)] ?? answers(404))(request, response, now);
};

interface Watched {
  readonly pages: readonly (Page | RefusedPage)[];
  readonly states: ReadonlyMap<string, FeedState>;
  readonly advice: (host: string) => string;
  readonly requests: ReadonlyMap<string, number>;
}

/** Watches the feeds of these hosts for a time, ended and begun anew as often as asked. */
async function watchFor(context: TestContext, hosts: readonly string[], time: number, runs = 1, feed?: Site): Promise<Watched> {
  const own: Site = (request, response, now) => (feed && request.url === '/feed' ? feed : site)(request, response, now);
  const web = await openInventedWeb(hosts, own, began);
  context.after(web.close);
  const file = join(temporaryFolder(context), 'watch.db');
  const pages: (Page | RefusedPage)[] = [];
  for (let run = 1; run <= runs; run++) {
    const memory = new Memory(file);
    const stopping = new AbortController();
    subscribe(
      memory,
      hosts.map((host) => ({ address: web.at(host, '/feed') })),
      web.world.now(),
    );
    const ending = web.world.sleep(began + (time * run) / runs - web.world.now()).then(() => stopping.abort());
    const take = async (taken: Page | RefusedPage): Promise<void> => void pages.push(taken);
    await watch({ web: webIn(web.world, stopping.signal), memory, take, folders: [], stop: stopping.signal });
    await ending;
    memory.close();
  }
  const memory = new Memory(file);
  const states = new Map(memory.feeds().map((feed) => [new URL(feed.address).hostname, feed]));
  memory.close();
  const advice = (host: string): string => {
    const feed = states.get(host);
    const { standing, says = '' } = feed ? adviceOn(feed, began + time) : { standing: 'none' };
    return `${standing}: ${says}`;
  };
  return { pages, states, advice, requests: web.requests };
}

const pathsOf = (pages: readonly (Page | RefusedPage)[], host: string): string[] =>
  pages.flatMap((taken) => (!('because' in taken) && taken.from.includes(`//${host}`) ? new URL(taken.from).pathname : [])).sort();
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `/a/${number}`)
    .filter((path) => path !== '/a/7')
    .sort();

test('two days of feeds on a virtual clock: everything comes in once, and what ails a feed is said', {
  timeout: 60_000,
}, async (context) => {
  const hosts = Object.keys(feeds);
  const { pages, advice, requests, states } = await watchFor(context, hosts, 2 * day, 3);
  deepEqual(pathsOf(pages, 'hourly.test'), numbered(48));
  deepEqual(pathsOf(pages, 'daily.test'), numbered(2));
  deepEqual(pathsOf(pages, 'moved.test'), numbered(24));
  deepEqual(pathsOf(pages, 'tired.test'), numbered(16));
  ok(pathsOf(pages, 'faulty.test').length >= 45);
  equal(states.get('hourly.test')?.lost, 1);
  match(advice('hourly.test'), /^well/);
  match(advice('daily.test'), /^well/);
  match(advice('moved.test'), /^moved: It has moved for good to .*\/new-feed.*Put that address/);
  match(advice('gone.test'), /^gone: .*Take it out of your list/);
  match(advice('page.test'), /^failing: .*it is a page, not a feed/);
  match(advice('turning.test'), /^changed: .*RSS with links and with dates.*JSON feed without links and without dates/);
  equal(requests.get('gone.test'), 2);
  // Twice an hour and the pages; a day's feed a dozen times a day.
  ok((requests.get('hourly.test') ?? 0) < 48 * 5, `${requests.get('hourly.test')} requests`);
  ok((requests.get('daily.test') ?? 0) < 40, `${requests.get('daily.test')} requests`);
  ok((requests.get('page.test') ?? 0) < 30, `${requests.get('page.test')} requests`);
});

test('a feed that falls silent against its habit is told', { timeout: 60_000 }, async (context) => {
  const { advice } = await watchFor(context, ['silent.test', 'daily.test'], 9 * day);
  match(advice('silent.test'), /^silent: Nothing new for 8 days, where something every 2 hours was usual/);
  match(advice('daily.test'), /^well/);
});

test('the same web and the same lot give the same requests', { timeout: 60_000 }, async (context) => {
  const [first, second] = [await watchFor(context, ['hourly.test'], day), await watchFor(context, ['hourly.test'], day)];
  deepEqual([...first.requests], [...second.requests]);
});

test('a page whose feed says that it changed is fetched again, and one that always says so only so often', {
  timeout: 60_000,
}, async (context) => {
  const stamp = (time: number): string => new Date(time).toISOString();
  const corrected = began + 5 * hour;
  const feed: Site = (_, response, now) => {
    const entry = (path: string, updated: number): string =>
      `<entry><id>${path}</id><title>${path}</title><link href="/a/${path}"/><published>${stamp(began)}</published><updated>${stamp(updated)}</updated></entry>`;
    const entries = [entry('still', began), entry('corrected', now < corrected ? began : corrected), entry('restless', now)];
    response.writeHead(200, { 'content-type': 'application/atom+xml' });
    response.end(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Changes</title>${entries.join('')}</feed>`);
  };
  const { pages } = await watchFor(context, ['changing.test'], day / 2, 2, feed);
  const times = (path: string): number => pathsOf(pages, 'changing.test').filter((taken) => taken === `/a/${path}`).length;
  deepEqual([times('still'), times('corrected'), times('restless')], [1, 2, 6]);
});

test('a folder: new files and changed ones are taken once, others not', { timeout: 20_000 }, async (context) => {
  const root = temporaryFolder(context);
  const folder = join(root, 'in');
  mkdirSync(folder);
  const world = realWorld({ allowed: new Set(), agent: '', limits: usualLimits, resolve: async () => [] }, '');
  const memory = new Memory(join(root, 'watch.db'));
  context.after(() => memory.close());
  const put = (name: string, text: string, age = 60): void => {
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
  };
  const look = async (): Promise<string[]> => {
    const texts: string[] = [];
    const take = async (taken: Page | RefusedPage): Promise<void> => void texts.push('because' in taken ? taken.because : taken.content);
    await watch({ web: webIn(world), memory, take, folders: foldersIn([folder]), once: true, stop: new AbortController().signal });
    return texts;
  };
  put('a.txt', 'First.');
  put('b.txt', 'Half writ', 0);
  put('.hidden.txt', 'Never.');
  put('c.xlsx', 'Never.');
  deepEqual(await look(), ['First.']);
  deepEqual(await look(), []);
  put('a.txt', 'First, mended.', 30);
  put('b.txt', 'Half written.', 30);
  deepEqual((await look()).sort(), ['First, mended.', 'Half written.']);
  deepEqual(await look(), []);
});
