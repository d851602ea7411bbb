import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fetch, fetchWithin } from './fetch.ts';
import type { Reach } from './reach.ts';

/** What a reader of the web takes from outside. A virtual one drives the same code through a day in seconds. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, without an error, when it is stopped. */
  readonly sleep: (milliseconds: number, stop?: AbortSignal) => Promise<void>;
  /** Between 0 and 1, always the same about the same words. */
  readonly chance: (about: string) => number;
  readonly fetch: Fetch;
}

const longestTimer = 2 ** 31 - 1;

/** The world as it is. */
export const realWorld = (reach: Reach, seed: string): World => ({
  now: Date.now,
  sleep: (milliseconds, stop) =>
    wait(Math.min(Math.max(milliseconds, 0), longestTimer), undefined, stop ? { signal: stop } : {}).catch(() => undefined),
  chance: chanceFrom(seed),
  fetch: fetchWithin(reach),
});

/** Chances by lot, where the lot is the words: whoever asks first changes nothing for the others. */
export const chanceFrom =
  (seed: string): World['chance'] =>
  (about) =>
    createHash('sha256').update(seed).update('\0').update(about).digest().readUInt32BE(0) / 2 ** 32;
