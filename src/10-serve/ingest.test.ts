import { deepEqual, equal, rejects } from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page, RefusedPage } from '#model/page.ts';
import { acquire, extractClaims } from '#pipeline';
import { temporaryLedger } from '#store/invented.ts';
import { takeIn } from './ingest.ts';
import type { Readers } from './readers.ts';
import { readAnew } from './rebuild.ts';

const aroundOf = (stop: AbortSignal) => ({
  program: 'test',
  clock: () => '2031-05-09T00:00:00.000Z',
  onRefused: () => undefined,
  onProgress: () => undefined,
  stop,
});

const lines = (count: number) =>
  acquire(
    ['-'],
    Readable.from([
      Buffer.from(
        Array.from({ length: count }, (_, number) => JSON.stringify({ doc: `d-${number}`, text: `Letter ${number}.` })).join('\n'),
      ),
    ]),
  );

test('a signal that outlasts many ingests holds none of them', async (context) => {
  const ledger = temporaryLedger(context);
  const { signal } = new AbortController();
  for (let time = 0; time < 3; time++) await takeIn(ledger, lines(2), aroundOf(signal));
  deepEqual(getEventListeners(signal, 'abort'), []);
});

for (const [name, end] of [
  ['stopped', (stop: AbortController) => stop.abort()],
  [
    'broken off',
    () => {
      throw new Error('the disk is full');
    },
  ],
] as const)
  test(`the source of an ingest that is ${name} is closed`, async (context) => {
    const stop = new AbortController();
    let isClosed = false;
    async function* source(): AsyncGenerator<Page | RefusedPage> {
      try {
        for (;;) yield { from: 'a page', because: 'it holds no text' };
      } finally {
        isClosed = true;
      }
    }
    const around = { ...aroundOf(stop.signal), onProgress: () => end(stop) };
    const taken = takeIn(temporaryLedger(context), source(), around);
    if (name === 'stopped') equal((await taken).refused, 1);
    else await rejects(taken, /the disk is full/);
    equal(isClosed, true);
  });

test('a fault in documents read ahead is told when their turn comes', async (context) => {
  const ledger = temporaryLedger(context);
  await takeIn(ledger, lines(120), aroundOf(new AbortController().signal));
  let asked = 0;
  const readers: Readers = {
    atOnce: 4,
    read: () => Promise.reject(new Error('no page is read here')),
    readAgain: async (documents) => {
      asked += 1;
      if (asked > 1) throw new Error('the thread has ended');
      await setTimeout(20);
      return documents.map((document) => extractClaims(document));
    },
    close: () => Promise.resolve(),
  };
  const done: number[] = [];
  await rejects(
    readAnew(ledger, 'test', '2031-05-10T00:00:00.000Z', (count) => done.push(count), readers),
    /the thread has ended/,
  );
  deepEqual(done, [50]);
});
