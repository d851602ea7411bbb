import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addressOf, open, serveSamples, sizes, skip, violations } from './desk-in-browser.ts';

/*
 * Every view at three sizes without a fault of script, style or access, and what it weighs.
 */

serveSamples();

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

test('axe finds nothing in the briefs that are one page', { skip }, async () => {
  const { page, close } = await open('/');
  for (const pair of ['MYS,PRT', 'FIN,OMN']) {
    await page.setContent(await (await fetch(addressOf(`/api/v1/brief.html?countries=${pair}`))).text());
    deepEqual(await violations(page), [], pair);
  }
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
