import { listsKept } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { type Asked, factsKept, fileAbout } from './adding.ts';

/** Lists that are compared, the newest first: each costs as much as adding its claims up. */
const mostCompared = 20;

/** Kept facts that are not what their claims add up to now, one sentence for each list of them. */
export function* faultsInKeptFacts(ledger: Ledger): Generator<string> {
  for (const { ask, ...asked } of listsKept<Asked & { readonly ask: string }>(ledger, mostCompared)) {
    if (ask !== 'facts') continue;
    const kept = factsKept(ledger, asked, fileAbout(ledger, asked));
    if (JSON.stringify(kept) !== JSON.stringify(fileAbout(ledger, asked).facts()))
      yield `the facts kept about ${asked.countries.join(' and ')} as of ${asked.asOf} are not what their claims add up to; run "chancery rebuild"`;
  }
}
