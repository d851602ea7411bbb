import type { Document } from '#model/document.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import type { ByHand, ClaimByHand } from '../by-hand.ts';
import type { Tally } from '../ingest.ts';
import type { Decision } from '../judge.ts';
import { makeThread } from '../thread.ts';

/** What became of texts that were brought. */
export interface Taken extends Tally {
  /** Ids of all documents that were read, new or known. */
  readonly documents: readonly string[];
  readonly refusals: readonly RefusedPage[];
}

/** Work that changes the ledger, by name: what is asked, and what comes of it. */
export interface Work {
  readonly ingest: { readonly asks: { readonly lines: string; readonly pages: readonly Page[] }; readonly gives: Taken };
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

/** A thread with the only connection that writes, so that a long ingest keeps nobody waiting for an answer. */
export function makeWriter(file: string): Writer {
  const { ask, close } = makeThread<{ readonly name: keyof Work; readonly asks: Work[keyof Work]['asks'] }>(
    new URL('./writer-worker.ts', import.meta.url),
    { file },
  );
  return { do: (name, asks) => ask({ name, asks }), close };
}
