import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articleOf } from '#clean/article.ts';
import { digest, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';

// Article bodies of news pages against gold: shared runs of four words, counted with multiplicity; precision and recall
// averaged over pages, F1 from the two averages; and the time a page takes.
// Run: node bench/articles.ts [--misses]

const folder = new URL('../../shared/data/articles/', import.meta.url);
const rounds = 5;

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

function score(gold: string, found: string): { precision: number | undefined; recall: number } {
  const [right, given] = [runsOf(gold), runsOf(found)];
  const shared = sum([...right].map(([run, count]) => Math.min(count, given.get(run) ?? 0)));
  const all = sum(given.values());
  return { precision: all > 0 ? shared / all : right.size === 0 ? 1 : undefined, recall: shared / sum(right.values()) };
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
function timeOf(pages: readonly Page[]): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const page of pages) articleOf(page);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / pages.length;
  });
  return Math.min(...times);
}

function run(): void {
  const gold = readGold();
  const pages = readPages();
  const scores = pages.map((page) => {
    const article = articleOf(page);
    return { id: page.from, ...score(gold.get(page.from) ?? '', 'articleBody' in article ? article.articleBody : '') };
  });
  const precision = mean(scores.flatMap((one) => (one.precision === undefined ? [] : [one.precision])));
  const recall = mean(scores.map((one) => one.recall));
  const exact = scores.filter((one) => one.precision === 1 && one.recall === 1).length;
  const kilobytes = mean(pages.map((page) => page.content.length)) / 1000;
  console.log(
    `${pages.length} pages of ${kilobytes.toFixed(0)} KB · P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)} · exact ${exact}`,
  );
  console.log(`${timeOf(pages).toFixed(2)} ms a page`);
  if (!process.argv.includes('--misses')) return;
  const worst = scores
    .filter((one) => (one.precision ?? 0) + one.recall < 1.96)
    .sort((a, b) => (a.precision ?? 0) + a.recall - (b.precision ?? 0) - b.recall);
  for (const one of worst) console.log(`${one.id.slice(0, 12)}  P ${(one.precision ?? 0).toFixed(3)}  R ${one.recall.toFixed(3)}`);
}

if (existsSync(folder)) run();
else console.log('../shared/data/articles is not there; nothing was measured');
