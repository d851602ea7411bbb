import { words } from '../words.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function momentInWords(text: string): string {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  if (!year) return text;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** "2026-03-19" as "19 March 2026", an interval as "1 May 2026 – 3 May 2026", what is open as "since 2014". */
export function dayInWords(edtf: string | undefined): string {
  if (!edtf) return words.undated;
  const [from = '', until] = edtf.split('/');
  if (until === undefined) return momentInWords(from);
  if (until === '..' || until === '') return `${words.facts.since} ${momentInWords(from)}`;
  if (from === '..' || from === '') return `${words.facts.until} ${momentInWords(until)}`;
  return `${momentInWords(from)} – ${momentInWords(until)}`;
}

/** First and last day that an EDTF date can mean, as years with a fraction; undefined where it names none. */
export function spanOf(edtf: string | undefined): readonly [number, number] | undefined {
  if (!edtf) return undefined;
  const [from = '', until = from] = edtf.split('/');
  const begin = yearOf(from, false);
  const end = yearOf(until, true);
  if (begin === undefined && end === undefined) return undefined;
  return [begin ?? end ?? 0, end ?? begin ?? 0];
}

function yearOf(text: string, isEnd: boolean): number | undefined {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Number(year) + (isEnd ? 0.999 : 0);
  if (day === undefined) return Number(year) + (Number(month) - (isEnd ? 0.01 : 1)) / 12;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** YYYY-MM-DD, so many days later. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
export const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
