import { parentPort, workerData } from 'node:worker_threads';
import { acquire, clean, extractClaims } from '#pipeline';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { takeIn } from '../ingest.ts';
import { judge, undo } from '../judge.ts';
import { version } from '../version.ts';
import type { Order, Reply, Taken } from './writer.ts';

/*
 * The thread that writes. It does one piece of work at a time, in the order in which it was asked.
 */

const { file }: { readonly file: string } = workerData;
const ledger = openLedger(file, { for: 'write' });
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ number, order }: { readonly number: number; readonly order: Order }) => {
  before = before.then(() => answer(number, order));
});

async function answer(number: number, order: Order): Promise<void> {
  parentPort?.postMessage(await attempt(number, order));
}

async function attempt(number: number, order: Order): Promise<Reply> {
  try {
    return { number, gives: await carryOut(order, ledger) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}

async function carryOut(order: Order, into: Ledger): Promise<unknown> {
  if (order.name === 'ingest') return ingest(order.asks.lines, into);
  return order.asks.undo ? undo(into, order.asks.decision) : judge(into, order.asks.decision);
}

async function ingest(lines: string, into: Ledger): Promise<Taken> {
  const documents: string[] = [];
  const refusals: Taken['refusals'][number][] = [];
  const tally = await takeIn(
    into,
    acquire(['-'], bytesOf(lines)),
    {
      clean: (page) => {
        const document = clean(page);
        if (!('because' in document)) documents.push(document.id);
        return document;
      },
      read: extractClaims,
    },
    {
      program: version,
      clock: () => new Date().toISOString(),
      onRefused: (refused) => refusals.push(refused),
      onProgress: () => undefined,
      stop: new AbortController().signal,
    },
  );
  return { ...tally, documents, refusals };
}

async function* bytesOf(lines: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(lines);
}
