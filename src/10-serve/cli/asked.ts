import type { Ledger, Opening } from '#store/ledger.ts';
import { openLedger } from '#store/ledger.ts';
import { parseDay } from '#values/day.ts';
import type { Call, Option } from './command.ts';
import { WrongUsage } from './complaint.ts';

/** Options that many commands share. */
export const ledgerOption = {
  ledger: { type: 'string', value: 'FILE', says: 'the ledger (default: chancery.db)' },
} as const satisfies Record<string, Option>;
export const asOfOptions = {
  'as-of': { type: 'string', value: 'DAY', says: 'as things stood on that day (default: today)' },
  zone: { type: 'string', value: 'ZONE', says: 'the time zone in which today is today (default: the machine’s)' },
} as const satisfies Record<string, Option>;
export const knownAtOption = {
  'known-at': { type: 'string', value: 'DAY', says: 'only what the ledger had learned by the end of that day' },
} as const satisfies Record<string, Option>;

/** Opens the ledger a call names, does the work, and closes it whatever happens. */
export async function withLedger<Result>(
  call: Call,
  purpose: Opening['for'],
  work: (ledger: Ledger) => Promise<Result> | Result,
): Promise<Result> {
  const ledger = openLedger(call.option('ledger') ?? 'chancery.db', { for: purpose });
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

/**
 * The day of `--as-of`, else today in `--zone`.
 * @throws WrongUsage where it is no day of the calendar or the zone is unknown.
 */
export function asOfDay(call: Call): string {
  const given = call.option('as-of');
  return given === undefined ? today(call.now, call.option('zone')) : fullDay(given, '--as-of');
}

/** The last instant of the day of `--known-at`, in UTC; undefined where it was not asked for. */
export function knownAtInstant(call: Call): string | undefined {
  const given = call.option('known-at');
  return given === undefined ? undefined : `${fullDay(given, '--known-at')}T23:59:59.999Z`;
}

/** The day as it was given. @throws WrongUsage where it is none. */
export function fullDay(text: string, option: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : undefined;
  if (!day) throw new WrongUsage(`"${text.slice(0, 40)}" is no day. Give ${option} as year-month-day, such as 2026-02-11.`);
  return text;
}

function today(now: Date, zone: string | undefined): string {
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      ...(zone ? { timeZone: zone } : {}),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    return parts.format(now);
  } catch {
    throw new WrongUsage(`"${zone}" is no time zone. Give --zone as in Asia/Tokyo or UTC.`);
  }
}
