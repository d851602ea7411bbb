import { type CivilDay, dayNumber } from '#values/calendar.ts';
import { isDay, type Moment, parseDay } from '#values/day.ts';

export const two = (number: number): string => String(number).padStart(2, '0');
export const four = (number: number): string => String(number).padStart(4, '0');
export const monthText = (index: number): string => `${four(Math.floor(index / 12))}-${two((((index % 12) + 12) % 12) + 1)}`;

/** The day number of a date whose parts are all known. */
export const numberOf = ({ year, month, day }: Partial<CivilDay>): number | undefined =>
  year === undefined || month === undefined || day === undefined ? undefined : dayNumber({ year, month, day });

export const monthIndexOf = ({ year, month }: Partial<CivilDay>): number | undefined =>
  year === undefined || month === undefined ? undefined : year * 12 + month - 1;

const partsOf = (moment: Moment): Partial<CivilDay> => {
  if (moment.precision === 'day' && moment.month && moment.day) return { year: moment.year, month: moment.month, day: moment.day };
  if (moment.precision === 'month' && moment.month) return { year: moment.year, month: moment.month };
  return moment.precision === 'year' || moment.precision === 'season' ? { year: moment.year } : {};
};

/** The known parts of the first moment of an EDTF date; none where it is open or no date. */
export function partsOfText(edtf: string | undefined): Partial<CivilDay> {
  const parsed = edtf === undefined ? undefined : parseDay(edtf);
  if (parsed === undefined) return {};
  if (typeof parsed.start !== 'string') return partsOf(parsed.start);
  return typeof parsed.end === 'string' ? {} : partsOf(parsed.end);
}

/** First and last part of an EDTF text; a single date is both. */
export const endsOf = (edtf: string): readonly [string, string] => {
  const slash = edtf.indexOf('/');
  return slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)];
};

export const known = (edtf: string | undefined): string | undefined => (edtf !== undefined && isDay(edtf) ? edtf : undefined);
