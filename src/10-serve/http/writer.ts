import { Worker } from 'node:worker_threads';
import type { Document } from '#model/document.ts';
import type { Judgement } from '#model/judgement.ts';
import type { RefusedPage } from '#model/page.ts';
import type { ByHand, ClaimByHand } from '../by-hand.ts';
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
  /** Undefined where there was nothing to take back. */
  readonly judge: { readonly asks: { readonly decision: Decision; readonly undo: boolean }; readonly gives: Judgement | undefined };
  readonly claim: { readonly asks: ClaimByHand; readonly gives: ByHand };
  /** False where the text was under no watch. */
  readonly watch: {
    readonly asks: { readonly text: Document; readonly asOf: string; readonly at: string; readonly end: boolean };
    readonly gives: boolean;
  };
}

/** The one who writes. Questions go on being answered while it works. */
export interface Writer {
  readonly do: <Name extends keyof Work>(name: Name, asks: Work[Name]['asks']) => Promise<Work[Name]['gives']>;
  readonly close: () => Promise<void>;
}

/** One piece of work as it crosses to the writer's thread. */
export type Order = { [Name in keyof Work]: { readonly name: Name; readonly asks: Work[Name]['asks'] } }[keyof Work];
export type Reply = { readonly number: number } & ({ readonly gives: never } | { readonly failed: string });

/** Starts a thread with the only connection that writes, so that a long ingest keeps nobody waiting for an answer. */
export function startWriter(file: string): Writer {
  const worker = new Worker(new URL('./writer-worker.ts', import.meta.url), { workerData: { file } });
  const waiting = new Map<number, { readonly resolve: (gives: never) => void; readonly reject: (error: Error) => void }>();
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
  return {
    do: (name, asks) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, order: { name, asks } });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
