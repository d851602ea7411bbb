import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { docxOf, paragraph } from '#acquire/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { type Assets, loadAssets } from '../http/assets.ts';
import { type Serving, startServing } from '../http/serve.ts';
import { takeInSamples } from '../invented-samples.ts';
import { buildPage } from './build.ts';
import { chromiumHere, launch } from './chromium.ts';

/*
 * The page in a real browser, on the ledger of the samples: every view at three sizes without a fault of script, style or access, and the
 * journeys that a desk makes.
 */

const executable = chromiumHere();
const skip = executable === undefined ? 'no Chromium on this machine (Debian: apt-get install chromium)' : false;
const today = '2026-06-12';
const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1366, height: 820 }, wall: { width: 2560, height: 1440 } } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder = '';
let browser: Browser | undefined;
let desk: Serving | undefined;
let assets: Assets | undefined;

before(async () => {
  if (executable === undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'chancery-page-'));
  const file = join(folder, 'samples.db');
  const ledger = openLedger(file, { for: 'write' });
  await takeInSamples(ledger);
  ledger.close();
  assets = loadAssets(await buildPage());
  desk = await startServing({ ledger: file, port: 0, assets, zone: 'UTC', now: () => new Date(`${today}T12:00:00Z`) });
  browser = await launch(executable);
});
after(async () => {
  await browser?.close();
  await desk?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A page of the desk that collects what went wrong in it. */
async function open(
  path: string,
  size: keyof typeof sizes = 'laptop',
  from?: BrowserContext,
): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
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
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    const { violations: found } = await Reflect.get(globalThis, 'axe').run(globalThis.document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

const views = [
  '/',
  '/brief/MYS-PRT',
  '/brief/MYS-PRT?open=1.0',
  '/brief/PRT',
  '/brief/PER-TCD',
  '/changes/MYS-PRT?since=2026-05-01',
  '/timeline/MYS-PRT',
  '/map',
  '/map/MYS',
  '/facts/MYS-PRT/office',
  '/facts/MYS-PRT/flow',
  '/facts/MYS-PRT/visit',
  '/remainder/MYS-PRT',
  '/stories',
  '/search?words=Lisbon',
  '/add',
  '/audit',
  '/review',
  '/nowhere',
];
for (const view of views) {
  test(`${view}: no fault, nothing wider than a phone or a laptop, axe finds nothing`, { skip }, async () => {
    const { page, faults, close } = await open(view);
    deepEqual(await violations(page), []);
    for (const size of [sizes.phone, sizes.wall, sizes.laptop]) {
      await page.setViewportSize(size);
      const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      ok(width <= size.width, `the page is ${width} wide on ${size.width}`);
    }
    deepEqual(faults, []);
    await close();
  });
}

test('on a phone axe finds nothing in the brief with its evidence open', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?open=1.0', 'phone');
  deepEqual(await violations(page), []);
  await close();
});

test('axe finds nothing in the dark either', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?open=1.0');
  await page.emulateMedia({ colorScheme: 'dark' });
  deepEqual(await violations(page), []);
  await close();
});

test('first brief: two countries typed, by keyboard alone', { skip }, async () => {
  const { page, close } = await open('/');
  await page.locator('#countries option').first().waitFor({ state: 'attached' });
  await page.getByLabel('First country').focus();
  await page.keyboard.type('Portugal');
  await page.keyboard.press('Tab');
  await page.keyboard.type('mys');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Malaysia.*Portugal/ }).waitFor();
  await page.getByText('Diplomatic since 18 August 1977.').waitFor();
  await close();
});

test('a country that there is not: the field says so', { skip }, async () => {
  const { page, close } = await open('/');
  await page.getByLabel('First country').fill('Gondor');
  await page.getByRole('button', { name: 'Open' }).click();
  match((await page.getByRole('alert').textContent()) ?? '', /no country of this name/);
  await close();
});

test('from a sentence to the words it rests on, to the document, and back', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT');
  await page
    .getByRole('link', { name: /Rui Castanheira/ })
    .first()
    .click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const passage = (await evidence.locator('.cited').first().textContent()) ?? '';
  ok(passage.length > 10);
  await evidence.getByRole('link', { name: 'Open the document' }).first().click();
  await page.locator('#cited').waitFor();
  ok(passage.startsWith(((await page.locator('#cited').textContent()) ?? '').slice(0, 10)));
  await page.goBack();
  await evidence.waitFor();
  await page.keyboard.press('Escape');
  equal(await evidence.count(), 0);
  await close();
});

test('what was known on an earlier day, by its address', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?asOf=2026-05-20');
  const text = (await page.locator('main').textContent()) ?? '';
  ok(!text.includes('Helena Brandão has been prime minister'));
  await close();
});

test('find what changed: the day of the last reading is remembered', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT');
  await page.getByRole('button', { name: 'Follow' }).click();
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByLabel('Since').fill('2026-05-20');
  await page.getByRole('heading', { name: /^New/ }).waitFor();
  await page.getByRole('link', { name: 'Desk', exact: true }).click();
  await page.getByText('No change since 12 June 2026').waitFor();
  await close();
});

test('reject a claim and take it back: the brief follows', { skip }, async () => {
  const { page, close } = await open('/facts/MYS-PRT/ties');
  const line = page.getByRole('link', { name: /established diplomatic relations/ });
  await line.click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  const document = await evidence.getByRole('link', { name: 'Open the document' }).getAttribute('href');
  await evidence.getByRole('button', { name: 'Reject' }).nth(1).click();
  await evidence.getByLabel('Your name, kept with what you judge').fill('Ioreth');
  await evidence.getByRole('button', { name: 'rejected' }).click();
  await line.waitFor({ state: 'detached' });
  await page.goto(`${desk?.url}${document}`);
  await page.getByRole('link', { name: /ties/ }).first().click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Reject' }).waitFor();
  await page.goto(`${desk?.url}/facts/MYS-PRT/ties`);
  await line.waitFor();
  await close();
});

test('a pasted text is read and shown with its claims', { skip }, async () => {
  const { page, close } = await open('/add');
  await page
    .getByLabel('The text, as you have it')
    .fill('Norway and Kenya established diplomatic relations on 12 December 1964, the Norwegian embassy said.');
  await page.getByLabel('Published').fill('2026-06-01');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('link', { name: /ties/ }).first().waitFor();
  await close();
});

test('audit a pasted brief: marked line by line, with what shows it', { skip }, async () => {
  const { page, faults, close } = await open('/audit');
  await page
    .getByLabel('The text to audit')
    .fill(
      'Portugal and Malaysia established diplomatic relations on 18 August 1977. Prime Minister Rui Castanheira of Portugal visited Porto.',
    );
  await page.getByRole('button', { name: 'Audit', exact: true }).click();
  await page.locator('.findings .superseded').first().waitFor();
  await page.locator('.findings .current').first().waitFor();
  ok((await page.locator('.text a.found').count()) >= 2);
  deepEqual(await violations(page), []);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download/ }).click()]);
  equal(file.suggestedFilename(), 'audit.docx');
  deepEqual(faults, []);
  await close();
});

test('a Word file dropped on the audit is marked as a pasted text is', { skip }, async () => {
  const { page, faults, close } = await open('/audit');
  const bytes = docxOf(paragraph('Prime Minister Rui Castanheira of Portugal visited Porto.')).toString('base64');
  await page.locator('form.adding').evaluate((form, base64) => {
    const carried = new DataTransfer();
    carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'old <b>brief</b>.docx'));
    form.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  }, bytes);
  await page.locator('.findings .superseded').first().waitFor();
  await page.getByRole('heading', { name: 'old <b>brief</b>.docx' }).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download/ }).click()]);
  equal(file.suggestedFilename(), 'audit.docx');
  deepEqual(faults, []);
  await close();
});

test('a document has its audit in the margin, which leads to the claims and can be put away', { skip }, async () => {
  const { page, close } = await open('/search?words=postponed');
  await page.locator('.found a').first().click();
  await page.getByLabel('Audit in the margin').check();
  await page.locator('.line .findings .standing').first().waitFor();
  deepEqual(await violations(page), []);
  match((await page.locator('.findings a[href^="/document/"]').first().getAttribute('href')) ?? '', /\?claim=c-/);
  await page.getByLabel('Audit in the margin').uncheck();
  await page.locator('.findings').first().waitFor({ state: 'detached' });
  await close();
});

test('a story shows who has a text from whom', { skip }, async () => {
  const { page, faults, close } = await open('/stories');
  match((await page.locator('.group img').first().getAttribute('alt')) ?? '', /sentences of .* correspond/);
  deepEqual(faults, []);
  await close();
});

test('axe finds nothing in the briefs that are one page', { skip }, async () => {
  const { page, close } = await open('/');
  for (const pair of ['MYS,PRT', 'FIN,OMN']) {
    await page.setContent(await (await fetch(`${desk?.url}/api/v1/brief.html?countries=${pair}`)).text());
    deepEqual(await violations(page), [], pair);
  }
  await close();
});

test('a claim is made from selected words', { skip }, async () => {
  const { page, close } = await open('/search?words=postponed');
  await page.locator('.found a').first().click();
  await page.locator('.document .text').waitFor();
  const words = page.locator('.document .text span[data-from]').first();
  await words.selectText();
  await page.getByRole('button', { name: 'Make a claim' }).click();
  const form = page.locator('.claiming');
  await form.getByLabel('Kind').selectOption('visit');
  await form.getByLabel(/^visitor/).fill('Rahim Zulkarnain');
  await form.getByLabel(/^host/).fill('PRT');
  await form.getByLabel('Your name').fill('Ioreth');
  await form.getByRole('button', { name: 'Keep the claim' }).click();
  await page.getByText('by hand').waitFor();
  await close();
});

test('own words are written beside the facts they rest on, changed in place, and taken out', { skip }, async () => {
  const { page, close } = await open('/brief/MYS-PRT?asOf=2026-06-12');
  await page
    .getByRole('link', { name: /Rui Castanheira/ })
    .first()
    .click();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await evidence.getByText('Write about this').click();
  await evidence.getByLabel('Under').selectOption('Position');
  await evidence.getByLabel(/^Your words/).fill('We congratulate her.');
  await evidence.getByRole('button', { name: 'Keep', exact: true }).click();
  const own = page.locator('.own', { hasText: 'We congratulate her.' });
  await own.waitFor();
  await own.getByRole('button', { name: 'Change' }).click();
  await own.getByLabel(/^Your words/).fill('');
  await own.getByRole('button', { name: 'Keep', exact: true }).click();
  await own.waitFor({ state: 'detached' });
  await close();
});

test('markup in a text is shown, not run', { skip }, async () => {
  const { page, faults, close } = await open('/add');
  const markup = '<img src=x onerror="document.title=1">';
  await page
    .getByLabel('The text, as you have it')
    .fill(`${markup} Kenya and Norway signed an agreement on fisheries on 3 May 2026, the ministry said.`);
  await page.getByLabel('Outlet').fill(markup);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('onerror').first().waitFor();
  equal(await page.locator('main img').count(), 0);
  deepEqual(faults, []);
  await close();
});

for (const view of ['/', '/brief/MYS-PRT']) {
  test(`${view} weighs at most 150 KB at first view, gzipped, with all that it asks for`, { skip }, async (context) => {
    const { page, close } = await open(view);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    let bytes = 0;
    for (const file of [page.url(), ...files.filter((name) => !name.endsWith('/events'))]) {
      bytes += gzipSync(new Uint8Array(await (await fetch(file)).arrayBuffer())).length;
    }
    context.diagnostic(`${bytes} bytes`);
    ok(bytes > 1000 && bytes <= 150_000, `${bytes} bytes`);
    await close();
  });
}
