import { type Period, periodOf, type Saying } from './saying.ts';

/** How far from publication an undated report may lie, and an undated plan. Days. */
const reach = { report: 45, plan: 400, news: 30 };

/** Said to lie ahead, also where a text speaks of a coming day as if it were past. */
export function isAhead({ claim, period, published }: Saying): boolean {
  if (claim.status === 'planned' || claim.status === 'proposed') return true;
  return claim.status === 'reported' && period !== undefined && published !== undefined && period.from > published.to;
}

/** What is done or going on, rather than meant or called off. */
export const isDone = (saying: Saying): boolean =>
  (saying.claim.status === 'reported' || saying.claim.status === 'ongoing') && !isAhead(saying);
/**
 * A report without a date, from days in which others announce the same for a later day, tells of the plan and not of the deed.
 * `others` are the claims of one episode.
 */
export function tellsOfPlan(saying: Saying, others: readonly Saying[]): boolean {
  const { claim, period, published } = saying;
  if (claim.status !== 'reported' || period || !published) return false;
  return others.some(
    (other) =>
      isAhead(other) &&
      other.period &&
      other.published &&
      other.period.from > published.to &&
      touch(published, other.published, reach.news),
  );
}

export const isOff = ({ claim }: Saying): boolean => claim.status === 'postponed' || claim.status === 'cancelled';

/** The days on which it can have happened, or begun: its date, else those around publication. */
export function windowOf(saying: Saying): Period | undefined {
  const { claim, period, published } = saying;
  if (period) {
    const begins = Number.isFinite(period.to) ? undefined : periodOf(claim.date?.split('/')[0]);
    return begins ?? period;
  }
  if (!published) return undefined;
  if (isAhead(saying)) return { from: published.from, to: published.to + reach.plan };
  if (isOff(saying)) return { from: published.from - reach.report, to: published.to + reach.plan };
  return { from: published.from - reach.report, to: published.to };
}

/** Days that a period spans beyond the first; 0 for a day. */
export const width = (period: Period | undefined): number => (period ? period.to - period.from : Number.POSITIVE_INFINITY);

export const touch = (a: Period, b: Period, slack = 0): boolean => a.from <= b.to + slack && b.from <= a.to + slack;
