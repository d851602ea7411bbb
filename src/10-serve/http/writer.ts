import { Worker } from 'node:worker_threads';
import type { Judgement } from '#model/judgement.ts';
import type { RefusedPage } from '#model/page.ts';
import type { Tally } from '../ingest.ts';
import type { Decision } from '../judge.ts';

/** What became of texts that were brought. */
export interface Taken extends Tally {
  /** Ids of all documents that were read, new or known. */
  readonly documents: readonly string[];
  readonly refusals: readonly RefusedPage[];
}

/** Work that changes the ledger, by name: what is asked, and what comes of it. */
export interface Work {
  readonly ingest: { readonly asks: { readonly lines: string }; readonly gives: Taken };
  readonly judge: { readonly asks: { readonly decision: Decision; readonly undo: boolean }; readonly gives: Judgement | undefined };
}

/** The one who writes. Questions go on being answered while it works. */
export interface Writer {
  readonly ingest: (lines: string) => Promise<Taken>;
  /** Undefined where there was nothing to take back. */
  readonly judge: (decision: Decision, undo: boolean) => Promise<Judgement | undefined>;
  readonly close: () => Promise<void>;
}

/** One piece of work as it crosses to the writer's thread. */
export type Order = { [Name in keyof Work]: { readonly name: Name; readonly asks: Work[Name]['asks'] } }[keyof Work];
export type Reply = { readonly number: number } & ({ readonly gives: unknown } | { readonly failed: string });

/** Starts a thread with the only connection that writes, so that a long ingest keeps nobody waiting for an answer. */
export function startWriter(file: string): Writer {
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { workerData: { file } });
  const waiting = new Map<number, { readonly resolve: (gives: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ('failed' in reply) asked?.reject(new Error(reply.failed));
    else asked?.resolve(reply.gives);
  });
  worker.on('error', (error) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  });
  const send = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ number: last, order });
    });
  return {
    ingest: async (lines) => received(await send({ name: 'ingest', asks: { lines } }), isTaken),
    judge: async (decision, undo) => received(await send({ name: 'judge', asks: { decision, undo } }), isJudgementOrNone),
    close: async () => {
      await worker.terminate();
    },
  };
}

function received<Gives>(gives: unknown, is: (value: unknown) => value is Gives): Gives {
  if (is(gives)) return gives;
  throw new TypeError('the writer answered with something else than was asked');
}
const isTaken = (value: unknown): value is Taken => typeof value === 'object' && value !== null && 'refusals' in value;
const isJudgementOrNone = (value: unknown): value is Judgement | undefined =>
  value === undefined || (typeof value === 'object' && value !== null && 'verdict' in value);
