// Watches 500 feeds for a day on a virtual clock: a real server on this machine answers under 500 names, the reader's own code asks it,
// and every article that was published must have come in once. Feeds of three tempers, a tenth of the hosts faulty now and then.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webIn } from '#acquire/acquire.ts';
import { hostOf, openInventedWeb, type Site } from '#acquire/watch/invented-web.ts';
import { Memory } from '#acquire/watch/memory.ts';
import { subscribe, watch } from '#acquire/watch/watch.ts';
import type { Page, RefusedPage } from '#model/page.ts';

const hour = 3_600_000;
const began = Date.UTC(2031, 4, 3);
const ends = began + 24 * hour;
/** What was published late in the day may come in after it; the watch goes on for so long, and nothing new is published. */
const after = 13 * hour;
const hosts = Array.from({ length: 500 }, (_, at) => `feed-${at}.test`);
/** Hours between two articles: of every twenty feeds one has an article each half hour, nine one in three hours, ten one a day. */
const everyOf = (host: string): number => {
  const temper = numberOf(host) % 20;
  return temper === 0 ? 0.5 : temper < 10 ? 3 : 24;
};
const numberOf = (host: string): number => Number(/\d+/.exec(host)?.[0] ?? 0);
/** The first article of a host comes somewhere within its first beat; ten lie before the day. */
const firstOf = (host: string): number =>
  began + (((numberOf(host) * 7919) % 1000) / 1000) * everyOf(host) * hour - 10 * everyOf(host) * hour;
const publishedBy = (host: string, now: number): number =>
  Math.max(0, Math.floor((Math.min(now, ends) - firstOf(host)) / (everyOf(host) * hour)) + 1);

const site: Site = (request, response, now) => {
  const host = hostOf(request);
  const { url = '' } = request;
  if (url === '/robots.txt') return void response.writeHead(404).end();
  // A tenth of the hosts fails one hour in six.
  if (numberOf(host) % 10 === 3 && Math.floor(now / hour) % 6 === 2) return void response.writeHead(503, { 'retry-after': '900' }).end();
  if (url !== '/feed')
    return void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<html><body><article><p>${host} ${url}: Imrahil of Gondor came to Fornost.</article></body></html>`);
  const count = publishedBy(host, now);
  const etag = `"${count}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const items = Array.from({ length: Math.min(count, 10) }, (_, back) => {
    const number = count - 1 - back;
    const at = new Date(firstOf(host) + number * everyOf(host) * hour).toUTCString();
    return `<item><guid isPermaLink="false">${number}</guid><link>/a/${number}</link><title>News ${number}</title><pubDate>${at}</pubDate></item>`;
  });
  response
    .writeHead(200, { etag, 'content-type': 'application/rss+xml' })
    .end(`<rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`);
};

const folder = mkdtempSync(join(tmpdir(), 'chancery-polling-'));
const web = await openInventedWeb(hosts, site, began);
const memory = new Memory(join(folder, 'watch.db'));
const stopping = new AbortController();
subscribe(
  memory,
  hosts.map((host) => ({ address: web.at(host, '/feed') })),
  began,
);
const came = new Map<string, number>();
let mostMemory = 0;
const take = async (page: Page | RefusedPage): Promise<void> => {
  came.set(page.from, (came.get(page.from) ?? 0) + 1);
  if (came.size % 200 === 0) mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
};
let atEnd: readonly number[] = [];
void web.world.sleep(ends - began).then(() => {
  atEnd = hosts.map((host) => web.requests.get(host) ?? 0).sort((a, b) => a - b);
});
void web.world.sleep(ends + after - began).then(() => stopping.abort());
const before = process.cpuUsage();
await watch({ web: webIn(web.world, stopping.signal), memory, take, folders: [], stop: stopping.signal });
const { user, system } = process.cpuUsage(before);

/** All that was published in the day, and the ten of each feed that lay before. */
const due = hosts.flatMap((host) => {
  const late = publishedBy(host, ends);
  const early = Math.max(0, publishedBy(host, began) - 10);
  return Array.from({ length: late - early }, (_, at) => web.at(host, `/a/${early + at}`));
});
const counts = atEnd;
const total = counts.reduce((sum, count) => sum + count, 0);
console.log(
  `500 feeds, 24 hours: ${total} requests; of a host ${counts[0]} at least, ${counts[250]} in the middle, ${counts[499]} at most; in its busiest hour ${web.busiestHour()}`,
);
console.log(
  `${came.size} articles came in; of ${due.length} that were published ${due.filter((address) => !came.has(address)).length} lost, ${[...came.values()].filter((count) => count > 1).length} came twice`,
);
console.log(
  `memory at most ${(mostMemory / 1e6).toFixed(0)} MB; ${((user + system) / 1e6).toFixed(1)} s of processor time, server included`,
);
memory.close();
web.close();
rmSync(folder, { recursive: true });
