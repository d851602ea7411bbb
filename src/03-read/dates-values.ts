import { type CivilDay, dayNumber, monthLength, weekdayOf } from '#values/calendar.ts';
import { printIso } from '#values/day.ts';
import type { When, YearHint } from './dates-forms.ts';
import { type Setting, yearOf } from './dates-occurrence.ts';
import { endsOf, four, known, monthIndexOf, monthText, numberOf, partsOfText, two } from './dates-text.ts';
import type { Unit } from './dates-words.ts';

function dayText(when: When & { is: 'day' }, setting: Setting): string | undefined {
  const byTense = yearOf(when.month, when.day, when.hint, setting);
  const open = when.hint.year === undefined && when.hint.shift === undefined && when.hint.toward === undefined;
  const { published } = setting;
  if (byTense === undefined) return undefined;
  const write = (year: number): string => `${four(year)}-${two(when.month)}-${two(when.day)}`;
  if (when.weekday === undefined || !open || published.year === undefined || setting.chronicle) return known(write(byTense));
  const candidates = [byTense, published.year, published.year - 1, published.year + 1];
  const fitting = candidates.find(
    (year) =>
      when.day <= monthLength(year, when.month) && weekdayOf(dayNumber({ year, month: when.month, day: when.day })) === when.weekday,
  );
  return known(write(fitting ?? byTense));
}

function dayOfMonthText(day: number, setting: Setting): string | undefined {
  const near = partsOfText(setting.antecedent);
  const { published } = setting;
  const base = monthIndexOf(near.day !== undefined && published.day === undefined ? near : published);
  if (base === undefined || published.day === undefined) return base === undefined ? undefined : known(`${monthText(base)}-${two(day)}`);
  const direction = setting.direction();
  const shift = direction > 0 && day < published.day ? 1 : direction <= 0 && day > published.day ? -1 : 0;
  return known(`${monthText(base + (direction === 0 && day - published.day < 15 ? 0 : shift))}-${two(day)}`);
}

function weekdayText(when: When & { is: 'weekday' }, setting: Setting): string | undefined {
  const told = when.anaphoric ? numberOf(partsOfText(setting.antecedent)) : undefined;
  if (told !== undefined) return printIso(told + 7 - ((weekdayOf(told) - when.weekday + 7) % 7));
  const today = numberOf(setting.published);
  if (today === undefined) return undefined;
  const current = weekdayOf(today);
  const monday = today - current + 1;
  const inWeek = (weeks: number): string => printIso(monday + weeks * 7 + when.weekday - 1);
  if (when.weeks !== undefined) return inWeek(when.weeks);
  const back = (current - when.weekday + 7) % 7;
  if (when.toward === -1) return printIso(today - (back === 0 ? 7 : back));
  if (when.toward === 1) return inWeek(1);
  const direction = setting.direction();
  if (when.toward === 0) return direction > 0 && when.weekday < current ? inWeek(1) : inWeek(0);
  return printIso(direction > 0 && back > 0 ? today + 7 - back : today - back);
}

/** The period of a unit that lies `shift` units from a date, in the unit's own precision. */
function unitText(unit: Unit, shift: number, base: Partial<CivilDay>): string | undefined {
  const today = numberOf(base);
  const month = monthIndexOf(base);
  if (shift % 1 !== 0 || Math.abs(shift) > 100_000) return undefined;
  switch (unit) {
    case 'day':
      return today === undefined ? undefined : printIso(today + shift);
    case 'week':
    case 'weekend': {
      if (today === undefined) return undefined;
      const monday = today - weekdayOf(today) + 1 + shift * 7;
      return `${printIso(unit === 'week' ? monday : monday + 5)}/${printIso(monday + 6)}`;
    }
    case 'month':
      return month === undefined ? undefined : known(monthText(month + shift));
    case 'quarter': {
      if (month === undefined) return undefined;
      const first = (Math.floor(month / 3) + shift) * 3;
      return known(`${monthText(first)}/${monthText(first + 2)}`);
    }
    default:
      return base.year === undefined ? undefined : longUnitText(unit, shift, base.year);
  }
}

function longUnitText(unit: Unit, shift: number, year: number): string | undefined {
  if (unit === 'year') return known(four(year + shift));
  if (unit === 'decade') return known(`${four((Math.floor(year / 10) + shift) * 10).slice(0, 3)}X`);
  if (unit === 'century') return known(`${four((Math.floor(year / 100) + shift) * 100).slice(0, 2)}XX`);
  return undefined;
}

const smallerUnits: Partial<Record<Unit, readonly [Unit, number]>> = {
  week: ['day', 7],
  decade: ['year', 10],
  century: ['year', 100],
  quarter: ['month', 3],
};

/** "the past two decades": from so long ago until the text's date, in the precision of the unit. */
function lengthText(when: When & { is: 'length' }, { published }: Setting): string | undefined {
  if (when.count === undefined) return undefined;
  const [unit, factor] = smallerUnits[when.unit] ?? [when.unit, 1];
  if (unit === 'instant' || unit === 'weekend' || unit === 'season') return undefined;
  const here = unitText(unit, 0, published);
  const there = unitText(unit, when.toward * Math.round(when.count * factor), published);
  if (here === undefined || there === undefined || here === there) return undefined;
  return when.toward < 0 ? `${there}/${here}` : `${here}/${there}`;
}

function anaphoricText(unit: Unit, shift: number, setting: Setting): string | undefined {
  const [smaller, factor] = shift === 0 || unit === 'week' ? [unit, 1] : (smallerUnits[unit] ?? [unit, 1]);
  const found = unitText(smaller, shift * factor, partsOfText(setting.antecedent));
  if (found !== undefined || shift === 0) return found;
  return unit === 'day' ? undefined : unitText(smaller, shift * factor, setting.published);
}

/** "The weekend" is the last one begun, unless the clause looks ahead. */
function weekendText({ published, direction }: Setting): string | undefined {
  const today = numberOf(published);
  if (today === undefined) return undefined;
  return unitText('weekend', direction() > 0 || weekdayOf(today) > 5 ? 0 : -1, published);
}

function namedUnitText({ unit, shift, anaphoric }: When & { is: 'unit' }, setting: Setting): string | undefined {
  if (anaphoric) return anaphoricText(unit, shift, setting);
  const { published, chronicle, direction, isSpoken } = setting;
  // "Today" in a history is no day but "nowadays".
  if (chronicle && unit === 'day' && shift === 0 && !isSpoken) return undefined;
  const today = numberOf(published);
  // On a Monday or a Tuesday "this weekend" is the one just over, unless the clause looks ahead.
  const isJustOver = unit === 'weekend' && shift === 0 && today !== undefined && weekdayOf(today) <= 2 && direction() < 0;
  return unitText(unit, isJustOver ? -1 : shift, published);
}

/** Fiscal years start between April and October; only from October to March do all of them agree on the current one. */
function fiscalShiftText(shift: number, { published }: Setting): string | undefined {
  const { year, month } = published;
  if (year === undefined || month === undefined || (month > 3 && month < 10)) return undefined;
  const start = (month >= 10 ? year : year - 1) + shift;
  return `${four(start)}/${four(start + 1)}`;
}

function monthsText(when: When & { is: 'months' }, setting: Setting): string | undefined {
  const year =
    when.hint.year === undefined && when.hint.shift === undefined
      ? recentYear(when.first, when.last, setting)
      : yearOf(when.last, undefined, when.hint, setting);
  return year === undefined ? undefined : known(`${four(year)}-${two(when.first)}/${four(year)}-${two(when.last)}`);
}

/** A quarter without a year is the last that has begun, or the next that has not ended. */
function recentYear(first: number, last: number, setting: Setting): number | undefined {
  const { year, month } = setting.published;
  if (year === undefined || month === undefined) return year ?? partsOfText(setting.antecedent).year;
  if (setting.direction() > 0) return last >= month ? year : year + 1;
  return first <= month ? year : year - 1;
}

function endingText(when: When & { is: 'ending' }, setting: Setting): string | undefined {
  const last = resolve(when.at, { ...setting, direction: () => -1 });
  const end = monthIndexOf(partsOfText(last));
  return end === undefined ? undefined : known(`${monthText(end - when.months + 1)}/${monthText(end)}`);
}

/** "will meet in the new year": the next one, but for a text that is written in its first weeks. */
function newYearText({ published: { year, month: current } }: Setting): string | undefined {
  if (year === undefined || current === undefined) return undefined;
  return current >= 4 ? four(year + 1) : four(year);
}

function samePeriodText(hint: YearHint, setting: Setting): string | undefined {
  const base = setting.published.year;
  const told = partsOfText(setting.antecedent).year ?? base;
  const near = hint.anaphor === undefined ? undefined : told === undefined ? undefined : told + hint.anaphor;
  const year = hint.year ?? near ?? (base === undefined || hint.shift === undefined ? undefined : base + hint.shift);
  if (year === undefined) return undefined;
  const [from, to] = endsOf(setting.antecedent ?? '');
  const moved = (text: string): string => (/^\d{4}/.test(text) ? four(year) + text.slice(4) : '');
  if (moved(from) === '' || moved(to) === '' || from.slice(0, 4) !== to.slice(0, 4)) return four(year);
  return known(from === to ? moved(from) : `${moved(from)}/${moved(to)}`) ?? four(year);
}

function numericText(when: When & { is: 'numeric' }, setting: Setting): string | undefined {
  const read = (day: number, month: number): string | undefined =>
    month > 12
      ? undefined
      : dayText({ is: 'day', month, day, hint: when.year === undefined ? {} : { year: when.year } }, { ...setting, direction: () => 0 });
  const dayFirst = read(when.first, when.second);
  const monthFirst = read(when.second, when.first);
  if (dayFirst === monthFirst || monthFirst === undefined) return dayFirst;
  if (dayFirst === undefined) return monthFirst;
  if (setting.dayFirst !== undefined) return setting.dayFirst ? dayFirst : monthFirst;
  return nearer(dayFirst, monthFirst, setting);
}

const month = 31;

/** The one of two readings that lies within a month of the text's date, where the other does not. */
function nearer(a: string, b: string, { published }: Setting): string | undefined {
  const today = numberOf(published);
  if (today === undefined) return undefined;
  const isNear = (text: string): boolean => Math.abs((numberOf(partsOfText(text)) ?? Number.POSITIVE_INFINITY) - today) <= month;
  return isNear(a) === isNear(b) ? undefined : isNear(a) ? a : b;
}

const hasYear = (when: When): boolean =>
  when.is === 'day' || when.is === 'month' ? when.hint.year !== undefined || when.hint.shift !== undefined : true;

/** Gives the end of a span that lacks month or year those of the other end. */
function filled(from: When, to: When, setting: Setting): readonly [When, When] {
  if (from.is === 'dayOfMonth' && to.is === 'day') return filled({ is: 'day', day: from.day, month: to.month, hint: to.hint }, to, setting);
  if (from.is === 'day' && to.is === 'dayOfMonth')
    return filled(from, { is: 'day', day: to.day, month: from.month, hint: from.hint }, setting);
  if ((from.is !== 'day' && from.is !== 'month') || (to.is !== 'day' && to.is !== 'month')) return [from, to];
  if (hasYear(from) && hasYear(to)) return [from, to];
  const wraps = from.month > to.month ? 1 : 0;
  if (hasYear(from)) {
    const year = yearOf(from.month, undefined, from.hint, setting);
    return year === undefined ? [from, to] : [from, { ...to, hint: { year: year + wraps } }];
  }
  const year = yearOf(to.month, to.is === 'day' ? to.day : undefined, to.hint, setting);
  return year === undefined
    ? [from, to]
    : [
        { ...from, hint: { year: year - wraps } },
        { ...to, hint: { year } },
      ];
}

/** The last day of "from Wednesday to Friday" where today is one of them and the clause does not look back. */
function weekdaysEnd(from: number, to: number, { published, direction }: Setting): number | undefined {
  const today = numberOf(published);
  if (today === undefined || direction() < 0) return undefined;
  const left = (to - weekdayOf(today) + 7) % 7;
  return left <= (to - from + 7) % 7 ? today + left : undefined;
}

function spanText(when: When & { is: 'span' }, setting: Setting): string | undefined {
  const [from, to] = filled(when.from, when.to, setting);
  const last = resolve(to, setting);
  if (last === undefined) return undefined;
  if (from.is === 'weekday' && to.is === 'weekday') {
    const end = weekdaysEnd(from.weekday, to.weekday, setting) ?? numberOf(partsOfText(last));
    return end === undefined ? undefined : known(`${printIso(end - ((to.weekday - from.weekday + 7) % 7))}/${printIso(end)}`);
  }
  const first = resolve(from, setting);
  return first === undefined ? undefined : known(`${endsOf(first)[0]}/${endsOf(last)[1]}`);
}

/** The EDTF value of an expression, or `undefined` where text and setting do not say enough. */
export function resolve(when: When, setting: Setting): string | undefined {
  switch (when.is) {
    case 'fixed':
      return known(when.value);
    case 'year':
      return four(when.year);
    case 'decade':
      return `${four(when.year).slice(0, 3)}X`;
    case 'century':
      return `${four(when.year).slice(0, 2)}XX`;
    case 'month': {
      const year = yearOf(when.month, undefined, when.hint, setting);
      return year === undefined ? undefined : known(`${four(year)}-${two(when.month)}`);
    }
    case 'newYear':
      return newYearText(setting);
    case 'season': {
      // "The lake freezes in winter": in none more than in another.
      if (when.bare && setting.direction() === 0) return undefined;
      const year = yearOf((when.season - 20) * 3, undefined, when.hint, setting);
      return year === undefined ? undefined : `${four(year)}-${when.season}`;
    }
    case 'day':
      return dayText(when, setting);
    case 'dayOfMonth':
      return dayOfMonthText(when.day, setting);
    case 'weekday':
      return weekdayText(when, setting);
    case 'months':
      return monthsText(when, setting);
    default:
      return resolvePeriod(when, setting);
  }
}

function resolvePeriod(when: When, setting: Setting): string | undefined {
  switch (when.is) {
    case 'unit':
      return namedUnitText(when, setting);
    case 'weekend':
      return weekendText(setting);
    case 'length':
      return lengthText(when, setting);
    case 'fiscal':
      return known(when.from === when.to ? four(when.from) : `${four(when.from)}/${four(when.to)}`);
    case 'fiscalShift':
      return fiscalShiftText(when.shift, setting);
    case 'ending':
      return endingText(when, setting);
    case 'samePeriod':
      return samePeriodText(when.hint, setting);
    case 'numeric':
      return numericText(when, setting);
    case 'span':
      return spanText(when, setting);
    case 'since': {
      const from = resolve(when.from, setting);
      return from === undefined ? undefined : known(`${endsOf(from)[0]}/..`);
    }
    case 'until': {
      const to = resolve(when.to, setting);
      return to === undefined ? undefined : known(`../${endsOf(to)[1]}`);
    }
    default:
      return undefined;
  }
}
