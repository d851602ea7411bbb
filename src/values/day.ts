import { type CivilDay, civilDay, dayNumber, monthLength, monthNames, weekdayOf } from './calendar.ts';
import { remember } from './remember.ts';

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/**
 * A day, month, season, year, decade or century. `year` is the first of a decade or century.
 * `season` is EDTF's 21 (spring) to 24 (winter), reckoned for the northern half of the earth.
 */
export interface Moment {
  readonly precision: Precision;
  readonly year: number;
  readonly month?: number;
  readonly season?: number;
  readonly day?: number;
  /** EDTF's "?": the source is not sure of it. */
  readonly uncertain: boolean;
  /** EDTF's "~": about then. */
  readonly approximate: boolean;
}

/** An end of an interval: `open` goes on without end (".."), `unknown` has an end that nobody gave (""). */
export type End = Moment | 'open' | 'unknown';

/** An EDTF date of level 1. A single date starts and ends with the same moment. */
export interface Day {
  readonly kind: 'date' | 'interval';
  readonly start: End;
  readonly end: End;
}

/** Thrown where a date was needed and the text is none. */
export class InvalidDay extends Error {
  constructor(text: string) {
    super(`"${text.slice(0, 40)}" is no EDTF date of level 1. Write it as 2026-03-19, 2026-03, 2026, 2014/.. or 2019-10-20/2019-10-24.`);
  }
}

const momentPattern =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?([?~%]?)$/;
const longest = 80;

function parseMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, mark = ''] = match;
  const doubt = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  const year = Number(yearText.replaceAll('X', '0'));
  const masked = yearText.length - yearText.replaceAll('X', '').length;
  if (masked > 0) {
    if (monthText !== undefined && monthText !== 'XX') return undefined;
    return { precision: masked === 1 ? 'decade' : 'century', year, ...doubt };
  }
  if (monthText === undefined || monthText === 'XX') {
    return dayText === undefined || dayText === 'XX' ? { precision: 'year', year, ...doubt } : undefined;
  }
  return parseWithinYear(year, Number(monthText), dayText, doubt);
}

function parseWithinYear(
  year: number,
  month: number,
  dayText: string | undefined,
  doubt: Pick<Moment, 'uncertain' | 'approximate'>,
): Moment | undefined {
  if (month >= 21 && month <= 24) return dayText === undefined ? { precision: 'season', year, season: month, ...doubt } : undefined;
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === 'XX') return { precision: 'month', year, month, ...doubt };
  const day = Number(dayText);
  if (day < 1 || day > monthLength(year, month)) return undefined;
  return { precision: 'day', year, month, day, ...doubt };
}

const parseEnd = (text: string): End | undefined => (text === '..' ? 'open' : text === '' ? 'unknown' : parseMoment(text));

/**
 * Reads an EDTF date of level 1, years 0000 to 9999. Times of day are accepted and dropped; masked months and days ("2004-XX") read
 * as the coarser date. `undefined` where the text is none, does not exist (2026-02-30), or ends before it starts.
 */
export const parseDay = (text: string): Day | undefined => (text.length > longest ? undefined : dayIn(text));

const dayIn = remember(parseAnew);

function parseAnew(text: string): Day | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const moment = parseMoment(text);
    return moment && { kind: 'date', start: moment, end: moment };
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') return undefined;
  if (typeof start !== 'string' && typeof end !== 'string' && dayNumber(firstDay(start)) > dayNumber(lastDay(end))) return undefined;
  return { kind: 'interval', start, end };
}

/** As `parseDay`, for text that must be a date. Throws `InvalidDay`. */
export function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidDay(text);
  return day;
}

export const isDay = (text: string): boolean => parseDay(text) !== undefined;

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const doubtMark = ({ uncertain, approximate }: Moment): string => (uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '');

function printMoment(moment: Moment): string {
  const year = pad(moment.year, 4);
  const mark = doubtMark(moment);
  switch (moment.precision) {
    case 'century':
      return `${year.slice(0, 2)}XX${mark}`;
    case 'decade':
      return `${year.slice(0, 3)}X${mark}`;
    case 'year':
      return year + mark;
    case 'season':
      return `${year}-${moment.season ?? 21}${mark}`;
    case 'month':
      return `${year}-${pad(moment.month ?? 1, 2)}${mark}`;
    case 'day':
      return `${year}-${pad(moment.month ?? 1, 2)}-${pad(moment.day ?? 1, 2)}${mark}`;
  }
}

const printEnd = (end: End): string => (end === 'open' ? '..' : end === 'unknown' ? '' : printMoment(end));

/** The EDTF text of a date. */
export const printDay = (day: Day): string =>
  day.kind === 'interval' ? `${printEnd(day.start)}/${printEnd(day.end)}` : printEnd(day.start);

function firstDay(moment: Moment): CivilDay {
  const month = moment.season === undefined ? (moment.month ?? 1) : (moment.season - 20) * 3;
  return { year: moment.year, month, day: moment.day ?? 1 };
}

function lastDay(moment: Moment): CivilDay {
  const { year, precision } = moment;
  if (precision === 'day') return firstDay(moment);
  if (precision === 'season') {
    const next = (moment.season ?? 21) === 24 ? { year: year + 1, month: 2 } : { year, month: ((moment.season ?? 21) - 20) * 3 + 2 };
    return { ...next, day: monthLength(next.year, next.month) };
  }
  if (precision === 'month') return { year, month: moment.month ?? 1, day: monthLength(year, moment.month ?? 1) };
  return { year: year + (precision === 'century' ? 99 : precision === 'decade' ? 9 : 0), month: 12, day: 31 };
}

const beginning: CivilDay = { year: 0, month: 1, day: 1 };
const ending: CivilDay = { year: 9999, month: 12, day: 31 };
const lowest = dayNumber(beginning);
const highest = dayNumber(ending);

const startNumber = ({ start }: Day): number => (typeof start === 'string' ? lowest : dayNumber(firstDay(start)));
const endNumber = ({ end }: Day): number => Math.min(highest, typeof end === 'string' ? highest : dayNumber(lastDay(end)));

/** ISO text of a day number (days since 1970-01-01), held within the years 0000 to 9999. */
export function printIso(number: number): string {
  const { year, month, day } = civilDay(Math.min(highest, Math.max(lowest, number)));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** First day of an EDTF date as YYYY-MM-DD; 0000-01-01 where it is open. Throws `InvalidDay`. */
export const earliest = (edtf: string): string => printIso(startNumber(readDay(edtf)));

/** Last day of an EDTF date as YYYY-MM-DD; 9999-12-31 where it is open. Throws `InvalidDay`. */
export const latest = (edtf: string): string => printIso(endNumber(readDay(edtf)));

/** Order of two EDTF dates by first day, then by last day; below 0 where `a` comes first. Throws `InvalidDay`. */
export function compareDays(a: string, b: string): number {
  const [left, right] = [readDay(a), readDay(b)];
  return startNumber(left) - startNumber(right) || endNumber(left) - endNumber(right);
}

/** True when all of `a` lies within `b`: 2026-03-19 fits 2026-03, and not the other way round. Throws `InvalidDay`. */
export function fits(a: string, b: string): boolean {
  const [inner, outer] = [readDay(a), readDay(b)];
  return startNumber(outer) <= startNumber(inner) && endNumber(inner) <= endNumber(outer);
}

/** True when both can be true of one event: either fits the other. Throws `InvalidDay`. */
export const agree = (a: string, b: string): boolean => fits(a, b) || fits(b, a);

/** True when the two share at least a day. Throws `InvalidDay`. */
export function share(a: string, b: string): boolean {
  const [left, right] = [readDay(a), readDay(b)];
  return startNumber(left) <= endNumber(right) && startNumber(right) <= endNumber(left);
}

/** ISO weekday of the first day of a date: 1 is Monday, 7 is Sunday. Throws `InvalidDay`. */
export const weekday = (edtf: string): number => weekdayOf(startNumber(readDay(edtf)));

/** The first day of a date moved by `count` days, as YYYY-MM-DD. Throws `InvalidDay`. */
export const addDays = (edtf: string, count: number): string => printIso(startNumber(readDay(edtf)) + count);

/**
 * A date moved by `count` months, in its own precision: 2026-01-31 plus one is 2026-02-28, 2026-03 plus one is 2026-04.
 * Years move by whole years; an interval moves from its start. Throws `InvalidDay`.
 */
export function addMonths(edtf: string, count: number): string {
  const day = readDay(edtf);
  const start = typeof day.start === 'string' ? beginning : firstDay(day.start);
  const precision = typeof day.start === 'string' ? 'day' : day.start.precision;
  const months = Math.min(ending.year * 12 + 11, Math.max(0, start.year * 12 + start.month - 1 + count));
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const moved = `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(start.day, monthLength(year, month)), 2)}`;
  return precision === 'day' ? moved : precision === 'month' ? moved.slice(0, 7) : moved.slice(0, 4);
}

/** Days from the first day of `a` to the first day of `b`; negative when `b` comes first. Throws `InvalidDay`. */
export const daysBetween = (a: string, b: string): number => startNumber(readDay(b)) - startNumber(readDay(a));

/** Whole months from the first day of `a` to the first day of `b`; negative when `b` comes first. Throws `InvalidDay`. */
export function monthsBetween(a: string, b: string): number {
  const from = civilDay(startNumber(readDay(a)));
  const to = civilDay(startNumber(readDay(b)));
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  return months < 0 && to.day > from.day ? months + 1 : months;
}

/**
 * A single date cut to `to`, with its doubt: 2026-03-19 to the month is 2026-03. Dates that are as coarse already, and intervals,
 * come back as they are. Throws `InvalidDay`.
 */
export function coarsen(edtf: string, to: 'month' | 'year' | 'decade'): string {
  const day = readDay(edtf);
  if (day.kind === 'interval' || typeof day.start === 'string') return edtf;
  const { year, month, precision, uncertain, approximate } = day.start;
  const doubt = { uncertain, approximate };
  if (to === 'month') return precision === 'day' && month ? printMoment({ precision: 'month', year, month, ...doubt }) : edtf;
  if (precision === 'century' || (precision === 'decade' && to === 'year')) return edtf;
  return printMoment(to === 'year' ? { precision: 'year', year, ...doubt } : { precision: 'decade', year: year - (year % 10), ...doubt });
}

const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

const ordinal = (number: number): string => {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
};

function plainWords(moment: Moment, parts: { readonly month: boolean; readonly year: boolean } = { month: true, year: true }): string {
  const month = parts.month ? (monthNames[(moment.month ?? 0) - 1] ?? '') : '';
  const year = parts.year ? String(moment.year) : '';
  switch (moment.precision) {
    case 'century':
      return `the ${ordinal(moment.year / 100 + 1)} century`;
    case 'decade':
      return `the ${moment.year}s`;
    case 'season':
      return `${seasonNames[(moment.season ?? 21) - 21] ?? ''} ${year}`.trim();
    default:
      return [moment.day === undefined ? '' : String(moment.day), month, year].filter((part) => part !== '').join(' ');
  }
}

const doubtedWords = (moment: Moment): string =>
  `${moment.approximate ? 'about ' : ''}${plainWords(moment)}${moment.uncertain ? ' (inferred)' : ''}`;

function intervalWords(start: Moment, end: Moment): string {
  const doubted = start.uncertain || end.uncertain || start.approximate || end.approximate;
  const sameYear = start.year === end.year && start.precision === end.precision && start.precision !== 'decade' && !doubted;
  const to = doubtedWords(end);
  if (!sameYear || start.precision === 'season') {
    const tight = start.precision === 'year' && end.precision === 'year' && !doubted;
    return tight ? `${plainWords(start)}–${to}` : `${doubtedWords(start)} – ${to}`;
  }
  const sameMonth = start.month === end.month;
  const from = plainWords(start, { month: start.precision === 'month' || !sameMonth, year: false });
  return start.precision === 'month' || sameMonth ? `${from}–${to}` : `${from} – ${to}`;
}

/**
 * A date as a brief prints it: "19 March 2026", "March 2026", "20–24 October 2019", "since 2014", "until December 2012",
 * "2022 (inferred)", "about 2022", "the 2010s". Throws `InvalidDay`.
 */
export function inWords(edtf: string): string {
  const { kind, start, end } = readDay(edtf);
  if (typeof start === 'string') return typeof end === 'string' ? '' : `until ${doubtedWords(end)}`;
  if (kind === 'date') return doubtedWords(start);
  return typeof end === 'string' ? `since ${doubtedWords(start)}` : intervalWords(start, end);
}
