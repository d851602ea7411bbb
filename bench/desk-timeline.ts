import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAssets } from '#serve/http/assets.ts';
import { startServing } from '#serve/http/serve.ts';
import { buildPage } from '#serve/web/build.ts';
import { chromiumHere, launch } from '#serve/web/chromium.ts';

/*
 * Scrolling through a timeline of ten thousand invented events in headless Chromium: how long each frame took, and how much of that the page's
 * own thread worked. The desk and the page are real, on an empty ledger; only the list of facts is invented.
 *
 *   ./chancery node bench/desk-timeline.ts [events, 10000]
 */

const events = Number(process.argv[2] ?? 10_000);
const executable = chromiumHere();
if (executable === undefined) throw new Error('There is no Chromium here (Debian: apt-get install chromium).');

const kinds = ['visit', 'meeting', 'agreement', 'action'];
const inventedFact = (number: number) => {
  const day = new Date(Date.UTC(1990, 0, 1) + number * 31_536_000).toISOString().slice(0, 10);
  const type = kinds[number % kinds.length] ?? 'visit';
  return {
    id: `f-${number.toString(16).padStart(16, '0')}`,
    type,
    key: `${type} ${number}`,
    status: 'reported',
    standing: 'current',
    date: day,
    sentence: `${type} ${number}: Foreign Minister Ada Orn of Finland and her Omani counterpart met${' and spoke of trade, ports and fisheries'.repeat(number % 3)}.`,
    roles: {},
    support: { documents: 1, origins: 1 },
  };
};

const folder = mkdtempSync(join(tmpdir(), 'chancery-timeline-'));
const desk = await startServing({ ledger: join(folder, 'desk.db'), port: 0, assets: loadAssets(await buildPage()), zone: 'UTC' });
const browser = await launch(executable);
const page = await browser.newPage({ viewport: { width: 1366, height: 820 } });
await page.route('**/api/v1/facts?*', (route) => {
  const asked = new URL(route.request().url()).searchParams;
  const from = Number(asked.get('cursor') ?? 0);
  const until = Math.min(events, from + Number(asked.get('limit') ?? 500));
  const items = Array.from({ length: until - from }, (_, index) => inventedFact(from + index));
  return route.fulfill({ json: { items, total: events, ...(until < events && { next: String(until) }) } });
});

const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');
/** Seconds for which the page's thread has worked, and what of it went into layout and style. */
async function workedFor(): Promise<{ readonly all: number; readonly layout: number }> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { all: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Turns the wheel, a notch each frame, from where the page stands; milliseconds from each frame to the next. Runs in the page. */
const framesWhile = (notches: number, step: number): Promise<readonly number[]> =>
  page.evaluate(`new Promise((resolve) => {
    const times = [];
    let last = performance.now();
    const frame = (now) => {
      times.push(now - last);
      last = now;
      scrollBy({ top: ${step}, behavior: 'instant' });
      if (times.length <= ${notches}) requestAnimationFrame(frame);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(frame);
  })`);

const begin = performance.now();
await page.goto(`${desk.url}/timeline/FIN-OMN`);
await page.locator('.timeline ol li').first().waitFor();
console.log(`first events seen after ${(performance.now() - begin).toFixed(0)} ms`);
await page.locator('.timeline[aria-busy=false]').waitFor({ timeout: 300_000 });
const loaded = await workedFor();
const rows = await page.locator('.timeline ol li').count();
console.log(
  `all ${events} here after ${(performance.now() - begin).toFixed(0)} ms, ${loaded.all.toFixed(1)} s of the page's thread; ${rows} in the page`,
);

const share = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1).padStart(7);
console.log('scrolling             frames     p50     p90     p99    most (ms)  over 33 ms  thread ms a frame, of that layout and style');
for (const [name, notches, step] of [
  ['a notch a frame', 150, 100],
  ['a page a frame', 150, 800],
] as const) {
  const before = await workedFor();
  const times = await framesWhile(notches, step);
  const after = await workedFor();
  const sorted = times.toSorted((a, b) => a - b);
  const each = (from: number, to: number): string => (((to - from) * 1000) / times.length).toFixed(1);
  const late = times.filter((time) => time > 33.4).length;
  console.log(
    `${name.padEnd(20)} ${String(times.length).padStart(7)} ${[0.5, 0.9, 0.99, 1].map((part) => share(sorted, part)).join(' ')}  ${String(late).padStart(13)}  ${each(before.all, after.all)}, ${each(before.layout, after.layout)}`,
  );
}
await browser.close();
await desk.close();
rmSync(folder, { recursive: true, force: true });
