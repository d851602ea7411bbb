import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openLedger } from '#store/ledger.ts';
import { loadAssets } from '../http/assets.ts';
import { type Serving, startServing } from '../http/serve.ts';
import { takeInSamples } from '../invented-samples.ts';
import { buildPage } from './build.ts';
import { chromiumHere, launch } from './chromium.ts';

/*
 * The desk on the ledger of the samples, and a real browser in front of it: for the tests of the page.
 */

const executable = chromiumHere();
/** Why the tests of the page are passed over; false where they can run. */
export const skip = executable === undefined ? 'no Chromium on this machine (Debian: apt-get install chromium)' : false;
export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 820 },
  wall: { width: 2560, height: 1440 },
} as const;
const today = '2026-06-12';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that is open, and what went wrong in it so far. */
interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

let browser: Browser | undefined;
let desk: Serving | undefined;

/** Starts desk and browser before the tests of the file that calls it, and ends both after them. */
export function serveSamples(): void {
  let folder = '';
  before(async () => {
    if (executable === undefined) return;
    folder = mkdtempSync(join(tmpdir(), 'chancery-page-'));
    const file = join(folder, 'samples.db');
    const ledger = openLedger(file, { for: 'write' });
    await takeInSamples(ledger);
    ledger.close();
    const assets = loadAssets(await buildPage());
    desk = await startServing({ ledger: file, port: 0, assets, zone: 'UTC', now: () => new Date(`${today}T12:00:00Z`) });
    browser = await launch(executable);
  });
  after(async () => {
    await browser?.close();
    await desk?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
}

/** The whole address of a path of the desk. */
export const addressOf = (path: string): string => `${desk?.url}${path}`;

/** A page of the desk that collects what went wrong in it. */
export async function open(path: string, size: keyof typeof sizes = 'laptop', from?: BrowserContext): Promise<Opened> {
  if (!browser || !desk) throw new Error('the browser was not started');
  // axe is put into the page by the test; the page's own policy would refuse it, and is tested over HTTP.
  const context = from ?? (await browser.newContext({ viewport: sizes[size], bypassCSP: true, reducedMotion: 'reduce' }));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(desk?.url ?? '') && !request.url().startsWith('data:')) faults.push(`leaves the house: ${request.url()}`);
  });
  await page.goto(desk.url + path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => globalThis.document.querySelector('.waiting') === null);
  return { page, faults, close: () => context.close() };
}

/** Violations of WCAG that axe finds, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { violations: found } = await Reflect.get(globalThis, 'axe').run(globalThis.document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}
