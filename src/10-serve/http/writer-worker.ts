import { workerData } from 'node:worker_threads';
import type { Page, RefusedPage } from '#model/page.ts';
import { acquire } from '#pipeline';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { unwatch, watch } from '../audit.ts';
import { addByHand } from '../by-hand.ts';
import { takeIn } from '../ingest.ts';
import { judge, undo } from '../judge.ts';
import { takeOrders } from '../thread.ts';
import { version } from '../version.ts';
import type { Order, Taken, Work } from './writer.ts';

/*
 * The thread that writes. It does one piece of work at a time, in the order in which it was asked.
 */

const { file }: { readonly file: string } = workerData;
const ledger = openLedger(file, { for: 'write' });

takeOrders((order: Order) => carryOut(order, ledger));

async function carryOut(order: Order, into: Ledger): Promise<Work[keyof Work]['gives']> {
  switch (order.name) {
    case 'ingest':
      return ingest(order.asks, into);
    case 'judge':
      return order.asks.undo ? undo(into, order.asks.decision) : judge(into, order.asks.decision);
    case 'claim':
      return addByHand(into, order.asks);
    case 'watch': {
      const { text, asOf, at, end } = order.asks;
      return end ? unwatch(into, text.id, at) : watch(into, text, asOf, at) !== undefined;
    }
  }
}

async function ingest({ lines, pages }: Work['ingest']['asks'], into: Ledger): Promise<Taken> {
  const documents: string[] = [];
  const refusals: Taken['refusals'][number][] = [];
  const tally = await takeIn(into, brought(lines, pages), {
    program: version,
    clock: () => new Date().toISOString(),
    onRefused: (refused) => refusals.push(refused),
    onRead: (document) => documents.push(document),
    onProgress: () => undefined,
    stop: new AbortController().signal,
  });
  return { ...tally, documents, refusals };
}

async function* brought(lines: string, pages: readonly Page[]): AsyncGenerator<Page | RefusedPage> {
  if (lines !== '') yield* acquire(['-'], bytesOf(lines));
  yield* pages;
}

async function* bytesOf(lines: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(lines);
}
