import { deepEqual, equal, match } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { allDocuments } from '#store/documents.ts';
import { temporaryFolder } from '#store/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { chancery, ended, startChancery } from './spawned.ts';

/** The first words of a page for each address of the site. */
const papers = Array.from({ length: 4 }, (_, number) => `/paper/${number}`);
const article = (path: string): string =>
  `<html><head><title>Paper ${path}</title></head><body><article><h1>Paper ${path}</h1><p>Imrahil of Gondor came to Fornost on Monday, and spoke at length of the matters in paper ${path}.</p></article></body></html>`;

/** A site on loopback with a feed of papers; `served` lists what was asked for, and `onPaper` is told before an answer. */
async function openSite(context: TestContext, onPaper: (served: number) => void = () => undefined) {
  const served: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/feed') {
      const items = papers.map((paper) => `<item><title>${paper}</title><link>${paper}</link></item>`).join('');
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      return void response.end(`<rss version="2.0"><channel><title>Papers</title>${items}</channel></rss>`);
    }
    if (!papers.includes(path)) return void response.writeHead(404).end();
    served.push(path);
    onPaper(served.length);
    response.writeHead(200, { 'content-type': 'text/html' }).end(article(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.closeAllConnections());
  context.after(() => server.close());
  const bound = server.address();
  const feed = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}/feed`;
  return { feed, served };
}

/** Where the documents of a ledger came from, sorted. */
function pathsIn(folder: string): string[] {
  const ledger = openLedger(join(folder, 'chancery.db'), { for: 'read' });
  const paths = [...allDocuments(ledger)].map(({ url }) => new URL(url ?? '').pathname).sort();
  ledger.close();
  return paths;
}

const watching = (feed: string): string[] => ['watch', feed, '--once', '--allow', '127.0.0.1', '--contact', 'desk@gondor.example'];

test('a watch that is killed goes on where it was: every page comes in, none twice', { timeout: 120_000 }, async (context) => {
  const folder = temporaryFolder(context);
  let kill = (): void => undefined;
  const { feed, served } = await openSite(context, (count) => (count === 2 ? kill() : undefined));
  const child = startChancery(folder, watching(feed));
  kill = () => child.kill('SIGKILL');
  equal(await ended(child), null);
  equal(served.length, 2);
  const again = startChancery(folder, watching(feed));
  equal(await ended(again), 0);
  deepEqual(pathsIn(folder), papers);
  // The page under way when it was killed is asked for once more, and no other.
  deepEqual(
    served.slice(2).sort(),
    papers.filter((paper) => !served.slice(0, 1).includes(paper)),
  );
  const { out } = chancery(folder, ['feeds']);
  match(out, /^1 feed, 0 of them to look at; 0 pages wait to be fetched\./);
  match(out, /well +Papers|new +Papers/);
});

test('a second watch of a ledger is told that there is one', { timeout: 120_000 }, async (context) => {
  const folder = temporaryFolder(context);
  const first = startChancery(folder, ['watch', folder]);
  context.after(() => first.kill('SIGKILL'));
  writeFileSync(join(folder, 'letter.txt'), 'Imrahil of Gondor came to Fornost on Monday.');
  const isThere = (): boolean => chancery(folder, ['feeds']).status === 0;
  for (let tries = 0; tries < 20 && !isThere(); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  const { status, err } = chancery(folder, ['watch', folder, '--once']);
  equal(status, 1);
  match(err, /is being watched already by another process\. End that one first/);
});

const wrong: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [['watch', 'nowhere.opml'], /nowhere\.opml is not there\. Give a list of feeds/],
  [['watch', 'words.txt'], /words\.txt is no list of feeds/],
  [['feeds'], /No feeds are watched for chancery\.db\. Begin with/],
];
for (const [words, says] of wrong) {
  test(`said to a person: ${words.join(' ')}`, (context) => {
    const folder = temporaryFolder(context);
    writeFileSync(join(folder, 'words.txt'), 'Only words.');
    const { status, err } = chancery(folder, words);
    equal(status, 1);
    match(err, says);
  });
}
