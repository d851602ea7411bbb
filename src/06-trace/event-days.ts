import { civilDay, dayNumber, monthNames, weekdayOf } from '#values/calendar.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = monthNames.map((name) => name.toLowerCase());
const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const monthDay = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames.join('|')}|[A-Z][a-z]{2})\\b|(${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)\\.? (\\d{1,2})\\b)(?:,? ((?:19|20)\\d\\d))?`,
  'g',
);

/**
 * Days that a text's opening names, counted from 1970-01-01: dates with their month, and weekdays as the nearest one up to the day of
 * publication. A plain look, for comparing two openings; claims take their dates from the reader.
 */
export function daysIn(text: string, published: number | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  if (published === undefined) return found;
  for (const [name] of text.matchAll(weekday)) {
    const wanted = weekdays.indexOf(name.toLowerCase()) + 1;
    found.add(published - ((weekdayOf(published) - wanted + 7) % 7));
  }
  const yearHere = civilDay(published).year;
  for (const [, before, monthAfter, monthBefore, after, year] of text.matchAll(monthDay)) {
    const month = monthOf(monthAfter ?? monthBefore ?? '');
    const day = Number(before ?? after);
    if (month > 0 && day >= 1 && day <= 31) found.add(dayNumber({ year: Number(year ?? yearHere), month, day }));
  }
  return found;
}

const monthOf = (name: string): number => months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
