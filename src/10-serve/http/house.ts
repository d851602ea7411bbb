import { statSync } from 'node:fs';
import type { World } from '#acquire/web/world.ts';
import type { Ledger } from '#store/ledger.ts';
import { numberOf } from '#store/row.ts';
import { remember } from '#values/remember.ts';
import { ownWordsBeside } from '../own-words.ts';
import type { AheadOfAskers } from './ahead.ts';
import type { Writer } from './writer.ts';

/** What answers rest on: a ledger open for reading, whoever writes into it, and the clock on the wall. */
export interface House {
  readonly ledger: Ledger;
  readonly writer: Writer;
  /** Absent where this thread itself works out what is not kept. */
  readonly answerers?: AheadOfAskers;
  readonly now: () => Date;
  /** The web as a person’s addresses are fetched from it; absent where nothing is fetched. */
  readonly world?: World;
  /** IANA name; absent: the machine's. */
  readonly zone?: string;
}

/** Today's date where the house stands. */
export const todayIn = ({ now, zone = '' }: House): string => calendarOf(zone).format(now());

const calendarOf = remember(
  (zone) => new Intl.DateTimeFormat('en-CA', { ...(zone && { timeZone: zone }), year: 'numeric', month: '2-digit', day: '2-digit' }),
);

/** Changes with every row that is added, and with the house’s own words: two equal stamps mean equal answers, also across restarts. */
export function stampOf({ ledger }: House): string {
  const row = ledger.first(
    `select coalesce((select max(number) from document), 0) as documents, coalesce((select max(number) from reading), 0) as readings,
     coalesce((select max(number) from claim), 0) as claims, coalesce((select max(number) from judgement), 0) as judgements`,
  );
  const numbers = row ? ['documents', 'readings', 'claims', 'judgements'].map((name) => numberOf(row, name)) : [];
  const written = statSync(ownWordsBeside(ledger.file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [...numbers, Math.trunc(written)].map((number) => number.toString(36)).join('.');
}
