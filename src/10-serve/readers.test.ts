import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import type { Page } from '#model/page.ts';
import { acquire } from '#pipeline';
import { makeReaders } from './readers.ts';
import { readPage } from './reading.ts';

const line = (number: number): string =>
  JSON.stringify({
    doc: `d-${number}`,
    published: '2031-05-03',
    text: `Prime Minister Imrahil Rohan of Portugal visited Malaysia on 3 May 2031 and signed agreement ${number} on the road to Fornost.`,
  });

async function invented(count: number): Promise<Page[]> {
  const lines = Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const pages = await Array.fromAsync(acquire(['-'], Readable.from([Buffer.from(lines)])));
  return pages.flatMap((page) => ('because' in page ? [] : [page]));
}

test('threads read what one alone reads, in the same order, and what cannot be read keeps nobody else from it', async () => {
  const pages = await invented(240);
  const readers = makeReaders(2);
  try {
    const here = await readers.read(pages.slice(0, 200));
    ok(here.every((one) => 'pass' in one && one.pass.claims.length > 0));
    const apart = await Promise.all([readers.read(pages.slice(200, 220)), readers.read(pages.slice(220))]);
    deepEqual(apart.flat(), pages.slice(200).map(readPage));

    const [broken, ...whole] = pages.slice(0, 3);
    if (broken) Reflect.set(broken.given, 'title', () => 'no text at all');
    const [refused, ...others] = await readers.read([broken, ...whole].filter((page) => page !== undefined));
    match(refused && 'because' in refused ? refused.because : '', /could not be read .*could not be cloned.*; please report it/);
    equal(refused && 'from' in refused && refused.from, broken?.from);
    deepEqual(others, whole.map(readPage));
  } finally {
    await readers.close();
  }
});
