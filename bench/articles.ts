import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articleOf, type PrintedArticle } from '#clean/article.ts';
import { bare } from '#clean/draft.ts';
import { digest, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { type Extractor, findExtractors } from './article-rivals.ts';
import { asMeasured, inBrackets } from './pace.ts';

// Article bodies of news pages against gold: shared runs of four words, counted with multiplicity; precision and recall
// averaged over pages, F1 from the two averages; the time a page takes; and title, outlet and day against
// articles-metadata.tsv, which was written by reading each page. Other extractors, where they are installed, in the same table.
// Run: node bench/articles.ts [--misses] [--alone]

const folder = new URL('../../shared/data/articles/', import.meta.url);
const rounds = 15;

/** Runs of four words, and how often each occurs; one run for a text of fewer words. */
function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ');
    if (run) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

interface Score {
  readonly id: string;
  readonly precision: number | undefined;
  readonly recall: number;
}

function score(id: string, gold: string, found: string): Score {
  const [right, given] = [runsOf(gold), runsOf(found)];
  const shared = sum([...right].map(([run, count]) => Math.min(count, given.get(run) ?? 0)));
  const all = sum(given.values());
  return { id, precision: all > 0 ? shared / all : right.size === 0 ? 1 : undefined, recall: shared / sum(right.values()) };
}

function readGold(): Map<string, string> {
  const gold: unknown = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'));
  const bodies = new Map<string, string>();
  for (const [id, value] of Object.entries(gold ?? {})) {
    if (typeof value === 'object' && value !== null && 'articleBody' in value && typeof value.articleBody === 'string')
      bodies.set(id, value.articleBody);
  }
  return bodies;
}

function readPages(): Page[] {
  return readdirSync(new URL('html/', folder)).map((name) => {
    const content = gunzipSync(readFileSync(new URL(`html/${name}`, folder))).toString('utf8');
    return { id: pageId(content), hash: digest(content), form: 'html', content, from: name.replace(/\.html\.gz$/u, ''), given: {} };
  });
}

/** Processor time of one round in milliseconds a page; the best of several, since the first rounds warm the engine up. */
async function timeOf(pages: readonly Page[], read: (page: Page) => unknown, times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const before = process.cpuUsage();
    for (const page of pages) await read(page);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / pages.length);
  }
  return best;
}

const headings = ['', 'P', 'R', 'F1', 'exact', 'ms a page'];
const widths = [28, 8, 8, 8, 7, 14];
const printRow = (cells: readonly string[]): void =>
  console.log(
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('')
      .trimEnd(),
  );

function printScores(name: string, scores: readonly Score[], time: number): void {
  const precision = mean(scores.flatMap((one) => (one.precision === undefined ? [] : [one.precision])));
  const recall = mean(scores.map((one) => one.recall));
  const exact = scores.filter((one) => one.precision === 1 && one.recall === 1).length;
  const shares = [precision, recall, (2 * precision * recall) / (precision + recall)].map((share) => share.toFixed(4));
  printRow([name, ...shares, String(exact), asMeasured(time)]);
}

async function measure(pages: readonly Page[], gold: ReadonlyMap<string, string>, { name, read }: Extractor, times: number): Promise<void> {
  const scores: Score[] = [];
  for (const page of pages) {
    const text = await read(page.content).catch(() => '');
    scores.push(score(page.from, gold.get(page.from) ?? '', text));
  }
  printScores(name, scores, await timeOf(pages, ({ content }) => read(content).catch(() => ''), times));
}

/** What a reader finds on a page: its day, the day that its head states where that is another, its title as a hash, its outlet's names. */
interface Facts {
  readonly published: string;
  readonly stated: string;
  readonly title: string;
  readonly outlets: readonly string[];
}

function readFacts(): Map<string, Facts> {
  const lines = readFileSync(new URL('articles-metadata.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(
    lines.map((line) => {
      const [page = '', published = '', stated = '', title = '', outlets = ''] = line.split('\t');
      return [page, { published, stated, title, outlets: outlets.split('|') }];
    }),
  );
}

function compareFacts(pages: readonly Page[], articles: ReadonlyMap<string, PrintedArticle>, tells: boolean): void {
  const facts = readFacts();
  const right = { published: 0, 'published or the day stated in the head': 0, title: 0, outlet: 0 };
  for (const { from } of pages) {
    const fact = facts.get(from.slice(0, 16));
    const said = articles.get(from);
    if (fact === undefined) continue;
    const day = said?.published === fact.published;
    const title = digest(bare(said?.title ?? '')).slice(0, 16) === fact.title;
    const outlet = fact.outlets.some((name) => bare(name) === bare(said?.outlet ?? ''));
    right.published += Number(day);
    right['published or the day stated in the head'] += Number(day || said?.published === fact.stated);
    right.title += Number(title);
    right.outlet += Number(outlet);
    if (tells && !(day && title && outlet))
      console.log(
        from.slice(0, 12),
        day ? '' : `day ${said?.published}, not ${fact.published}`,
        title ? '' : `title ${said?.title}`,
        outlet ? '' : `outlet ${said?.outlet}, not ${fact.outlets[0]}`,
      );
  }
  for (const [name, count] of Object.entries(right)) console.log(`${name}: ${count} of ${facts.size} (${(count / facts.size).toFixed(3)})`);
}

async function run(): Promise<void> {
  const gold = readGold();
  const pages = readPages();
  const articles = new Map<string, PrintedArticle>();
  for (const page of pages) {
    const article = articleOf(page);
    if ('articleBody' in article) articles.set(page.from, article);
  }
  const kilobytes = mean(pages.map((page) => page.content.length)) / 1000;
  console.log(
    `${pages.length} pages of ${kilobytes.toFixed(0)} KB; refused: ${[...articles.values()].filter(({ instead }) => instead).length + pages.length - articles.size}\n`,
  );
  console.log(`ms a page, ${inBrackets}`);
  printRow(headings);
  const scores = pages.map((page) => score(page.from, gold.get(page.from) ?? '', articles.get(page.from)?.articleBody ?? ''));
  const time = await timeOf(pages, articleOf, rounds);
  printScores('Chancery', scores, time);
  if (!process.argv.includes('--alone')) for (const rival of await findExtractors()) await measure(pages, gold, rival, 2);
  console.log('');
  compareFacts(pages, articles, process.argv.includes('--misses'));
  if (process.argv.includes('--misses')) printMisses(scores);
}

function printMisses(scores: readonly Score[]): void {
  const worst = scores
    .filter((one) => (one.precision ?? 0) + one.recall < 1.96)
    .sort((a, b) => (a.precision ?? 0) + a.recall - (b.precision ?? 0) - b.recall);
  for (const one of worst) console.log(`${one.id.slice(0, 12)}  P ${(one.precision ?? 0).toFixed(3)}  R ${one.recall.toFixed(3)}`);
}

if (existsSync(folder)) await run();
else console.log('../shared/data/articles is not there; nothing was measured');
