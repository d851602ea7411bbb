import { momentOf } from '../feed/moment.ts';

const longest = 7 * 86_400_000;

/** Milliseconds from `now` for which a host asks to be left alone, in seconds or as a date; at most a week. Undefined where it says nothing readable. */
export function restFrom(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const said = value.trim();
  const until = momentOf(said)?.at;
  const rest = /^\d{1,9}$/u.test(said) ? Number(said) * 1000 : until === undefined ? undefined : until - now;
  return rest === undefined ? undefined : Math.min(Math.max(rest, 0), longest);
}
