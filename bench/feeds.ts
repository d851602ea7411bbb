// Reads every feed of the feedparser project's tests (../shared/data/feeds/feedparser.tgz), and holds what is read of title, link, summary,
// published, author and id against the plain expectations that stand in the files' first comments.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feed, FeedItem } from '#acquire/feed/feed.ts';
import { readList } from '#acquire/feed/read.ts';

const archive = fileURLToPath(new URL('../../shared/data/feeds/feedparser.tgz', import.meta.url));
const folder = fileURLToPath(new URL('../.cache/feedparser/', import.meta.url));
/** Where the project's own tests serve the files: expectations on relative links name it. */
const served = 'http://127.0.0.1:8097/';
const fields = ['title', 'link', 'summary', 'published', 'author', 'id'] as const;

if (!existsSync(archive)) throw new Error(`${archive} is missing; it lies beside the checkout where the public sets are.`);
mkdirSync(folder, { recursive: true });
execFileSync('tar', ['xzf', archive, '-C', folder]);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

interface Expectation {
  readonly of: 'feed' | 'entry';
  readonly field: (typeof fields)[number];
  readonly value: string;
}

/** One field of the feed or of its first entry, said to equal one text; all other expectations are of other things, or of several. */
function expectationIn(bytes: Buffer): Expectation | 'other' | undefined {
  const [, said] = /Expect:\s*(.*)/.exec(bytes.toString('latin1')) ?? [];
  if (said === undefined) return undefined;
  const [, of, name, , value = ''] = /^(?:not )?bozo and (feed|entries\[0\])\['(\w+)'\] == u?(['"])(.*)\3$/.exec(said.trim()) ?? [];
  const field = fields.find((each) => each === name);
  if (!field || /['"] (?:and|or) /.test(value)) return 'other';
  const plain = value
    .replace(/\\(['"\\])/g, '$1')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { of: of === 'feed' ? 'feed' : 'entry', field, value: plain };
}

const valueIn = ({ of, field }: Expectation, feed: Feed): string | undefined => {
  const { items, ...own } = feed;
  const first: FeedItem | undefined = items[0];
  if (of === 'entry') return first?.[field];
  return field === 'summary' ? undefined : own[field];
};

const tally = { files: 0, read: 0, refused: 0, simple: 0, held: 0, cleansing: 0, other: 0 };
for (const file of files) {
  const bytes = readFileSync(file);
  const name = relative(folder, file);
  const place = /Header:\s+Content-Location:\s+(\S+)/i.exec(bytes.toString('latin1'))?.[1] ?? '';
  const list = readList(bytes, new URL(place, served + name).href);
  tally.files++;
  if ('feed' in list) tally.read++;
  else tally.refused++;
  const expected = expectationIn(bytes);
  if (expected === undefined || expected === 'other') tally.other++;
  // Expectations of HTML made harmless for showing: we show no HTML of a feed, and pass its text on as it came.
  else if (name.includes('sanitize')) tally.cleansing++;
  else {
    const found = 'feed' in list ? valueIn(expected, list.feed) : undefined;
    tally.simple++;
    if (found === expected.value) tally.held++;
    else
      console.log(`${name}: ${expected.of} ${expected.field} is ${JSON.stringify(found)} and should be ${JSON.stringify(expected.value)}`);
  }
}

const entries = Array.from(
  { length: 50 },
  (_, at) =>
    `<item><title>News ${at} of Fornost</title><link>https://gondor.example/a/${at}</link><description>&lt;p&gt;${'What was said. '.repeat(20)}&lt;/p&gt;</description><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate></item>`,
);
const fifty = Buffer.from(`<rss version="2.0"><channel>${entries.join('')}</channel></rss>`);
for (let warm = 0; warm < 200; warm++) readList(fifty);
const before = process.cpuUsage();
for (let round = 0; round < 500; round++) readList(fifty);
const { user, system } = process.cpuUsage(before);

console.log(`${tally.files} files: ${tally.read} read as feeds, ${tally.refused} refused by name, none crashed`);
console.log(
  `simple expectations: ${tally.held} of ${tally.simple} hold (${(tally.held / tally.simple).toFixed(3)}); left out: ${tally.cleansing} of cleansed HTML, ${tally.other} of other fields or several things`,
);
console.log(`a feed of 50 entries: ${((user + system) / 500_000).toFixed(2)} ms`);
