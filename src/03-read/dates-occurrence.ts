import { type CivilDay, dayNumber, monthLength } from '#values/calendar.ts';
import type { YearHint } from './dates-forms.ts';
import { partsOfText } from './dates-text.ts';
import type { Direction } from './tense.ts';

/** What expressions are resolved against. */
export interface Setting {
  /** The text's own date; absent parts are unknown. */
  readonly published: Partial<CivilDay>;
  /** Which way the clause points. */
  readonly direction: () => Direction;
  /** The date named before this one, as EDTF. */
  readonly antecedent: string | undefined;
  /** The order of numeric dates in this text, where it shows one. */
  readonly dayFirst: boolean | undefined;
  /** The text tells of other years than its own: a day without a year belongs to the year told of. */
  readonly chronicle: boolean;
  /** The date named before stands near by and names a year long past: what has happened after it without a year is of that time too. */
  readonly isRecalled: boolean;
  /** Whoever speaks means the day of speaking: "we are here today". */
  readonly isSpoken: boolean;
}

/** How far, in days, a yearless day may lie on the side where its clause does not point: writers give the year of days long past. */
const tolerance = 75;

/** The occurrence of a month (and day) that its hint, else the direction of the clause, points to. */
export function yearOf(month: number, day: number | undefined, hint: YearHint, setting: Setting): number | undefined {
  const { published } = setting;
  if (hint.year !== undefined) return hint.year;
  const told = partsOfText(setting.antecedent);
  if (hint.anaphor !== undefined) return told.year === undefined ? undefined : told.year + hint.anaphor;
  const isOpen = told.year !== undefined && hint.shift === undefined && hint.toward === undefined;
  if (told.year !== undefined && isOpen && (setting.chronicle ? setting.direction() <= 0 : setting.isRecalled && setting.direction() < 0)) {
    return told.month !== undefined && month < told.month - 6 ? told.year + 1 : told.year;
  }
  if (published.year === undefined) return told.year;
  if (hint.shift !== undefined) return published.year + hint.shift;
  if (hint.toward === 0 || published.month === undefined) return published.year;
  if (hint.toward !== undefined) {
    const [here, there] = day === undefined || published.day === undefined ? [0, 0] : [published.day, day];
    return yearToward(month * 100 + there, published.year, published.month * 100 + here, hint.toward);
  }
  const direction = setting.direction();
  if (day !== undefined && published.day !== undefined)
    return yearOfDay(month, day, { year: published.year, month: published.month, day: published.day }, direction);
  if (month === published.month) return published.year;
  const isLater = month > published.month;
  if (direction === 0 || direction === 0.5) return nearestYear(month, published.year, published.month);
  return direction < 0 ? published.year - (isLater ? 1 : 0) : published.year + (isLater ? 0 : 1);
}

/** Months and days are compared as 1231 for 31 December. */
const yearToward = (there: number, year: number, here: number, toward: -1 | 1): number =>
  toward < 0 ? (there < here ? year : year - 1) : there > here ? year : year + 1;

function nearestYear(month: number, year: number, current: number): number {
  const gap = month - current;
  return gap > 5 ? year - 1 : gap < -6 ? year + 1 : year;
}

function yearOfDay(month: number, day: number, published: CivilDay, direction: Direction): number {
  const today = dayNumber(published);
  const distances = [-1, 0, 1].map(
    (shift) => dayNumber({ year: published.year + shift, month, day: Math.min(day, monthLength(published.year + shift, month)) }) - today,
  );
  let best = 0;
  distances.forEach((distance, index) => {
    if (Math.abs(distance) < Math.abs(distances[best] ?? 0)) best = index;
  });
  const distance = distances[best] ?? 0;
  if (direction < 0 && distance > tolerance) best -= 1;
  if (direction === 1 && distance < -tolerance) best += 1;
  return published.year + Math.min(1, Math.max(-1, best - 1));
}
