import type { Feed } from '../feed/feed.ts';
import { momentOf } from '../feed/moment.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** However lively a feed is, and however dead. */
const shortest = 5 * minute;
const longest = 12 * hour;
/** Where a feed has not said or shown how often it is added to. */
const usual = hour;

/** How a feed is added to, as far as the list at hand shows. All in milliseconds; absent where fewer than three entries are dated. */
export interface Rhythm {
  /** Since 1970: the newest entry that is not of the future. */
  readonly newest?: number | undefined;
  /** Between one entry and the next, in the middle of all. */
  readonly beat?: number | undefined;
  /** The longest silence between two entries. */
  readonly pause?: number | undefined;
  /** From the oldest entry to the newest: after this time an entry has fallen off the list. */
  readonly span?: number | undefined;
}

/** Dates ahead of the clock by more than this are mistakes, or announce something. */
const ahead = hour;

/** Learns from the dates of a feed's entries. */
export function rhythmOf({ items }: Feed, now: number): Rhythm {
  const dates = items
    .flatMap((item) => momentOf(item.published ?? item.updated)?.at ?? [])
    .filter((at) => at <= now + ahead)
    .sort((a, b) => a - b);
  const newest = dates.at(-1);
  if (newest === undefined) return {};
  const gaps = dates.slice(1).map((at, index) => at - (dates[index] ?? at));
  const sorted = gaps.toSorted((a, b) => a - b);
  const beat = sorted[sorted.length >> 1];
  if (gaps.length < 2 || beat === undefined) return { newest };
  return { newest, beat, pause: sorted.at(-1) ?? beat, span: newest - (dates[0] ?? newest) };
}

/** What decides when a feed is asked next. */
export interface Pace extends Rhythm {
  /** Milliseconds for which the feed or its host asks not to be asked again. */
  readonly rest?: number | undefined;
  /** Polls in a row that brought nothing new. */
  readonly dry: number;
  /** Between 0 and 1. */
  readonly chance: number;
}

/**
 * Milliseconds until the next poll: twice for each entry to be expected, less often while nothing comes, never sooner than the feed
 * asks for, but soon enough that no entry falls off the list unseen.
 */
export function waitFor({ beat, span, rest, dry, chance }: Pace): number {
  const wish = within((beat === undefined ? usual : beat / 2) * 1.3 ** Math.min(dry, 8), shortest, longest);
  const asked = Math.max(wish, Math.min(rest ?? 0, day));
  const safe = span === undefined || span === 0 ? asked : Math.min(asked, span / 2);
  // Spread, so that feeds which began together do not all ask together for ever; never sooner than was asked for.
  return Math.max(safe, shortest) * (rest === undefined ? 0.9 + chance * 0.2 : 1 + chance * 0.1);
}

/** Milliseconds to stay away after so many failures in a row. */
export const waitAfterFailures = (failures: number, chance: number): number =>
  within(shortest * 2 ** Math.min(failures, 12), shortest, day) * (0.9 + chance * 0.2);

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A feed is silent when it has been so for longer than ever before by far, and for days. */
export const isSilent = ({ newest, beat, pause }: Rhythm, now: number): boolean =>
  newest !== undefined && now - newest > Math.max(3 * day, 3 * (pause ?? 10 * day), 10 * (beat ?? day));

/** Milliseconds for which an answer says of itself that it stays fresh. */
export function freshnessOf(header: (name: string) => string | undefined, now: number): number | undefined {
  const control = header('cache-control') ?? '';
  const age = /(?:^|[\s,])(?:s-maxage|max-age)\s*=\s*"?(\d{1,9})/iu.exec(control)?.[1];
  if (/\bno-(?:cache|store)\b/iu.test(control)) return undefined;
  if (age !== undefined) return Number(age) * 1000 || undefined;
  const until = momentOf(header('expires'))?.at;
  return until !== undefined && until > now ? until - now : undefined;
}
