import { fileURLToPath } from 'node:url';
import { acquire } from '#pipeline';
import type { Ledger } from '#store/ledger.ts';
import { takeIn } from './ingest.ts';

/** Takes the samples into a ledger, as learned on 12 June 2026, for tests. */
export async function takeInSamples(ledger: Ledger): Promise<void> {
  await takeIn(ledger, acquire([fileURLToPath(new URL('../../samples', import.meta.url))]), {
    program: 'test',
    clock: () => '2026-06-12T08:00:00.000Z',
    stop: new AbortController().signal,
    onProgress: () => undefined,
    onRefused: ({ from, because }) => {
      throw new Error(`${from} is among the samples and was refused: ${because}`);
    },
  });
}
