import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { Reading } from '#model/reading.ts';
import { isReport } from '#model/segment.ts';
import { addMonths, coarsen, earliest, isDay, latest, monthsBetween } from '#values/day.ts';
import { speaksAhead } from './audit-words.ts';
import { compareText } from './saying.ts';

/** When a text was written, as far as it and the facts show. */
export interface Written {
  /** EDTF: a day, a year, or an interval. Absent where nothing tells. */
  readonly date?: string;
  /** First and last day on which it can have been written, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  readonly because: string;
}

/** A day to reckon a text's age from: its last possible one, but no later than a year and a half after the newest thing that it tells. */
export function dayOfText({ from, to }: Written): string | undefined {
  if (from === undefined || to === undefined) return to ?? from;
  const likely = addMonths(from, 18);
  return likely < to ? likely : to;
}

/** What a text speaks of as past or present: dates of what it reports, and those in sentences that do not look ahead. */
function pastDays(reading: Reading, own: readonly Claim[]): readonly string[] {
  const said = own.filter(({ status }) => status === 'reported' || status === 'ongoing' || status === 'former');
  const reported = said.flatMap(({ date }) => (date !== undefined && isDay(date) && !/\.\.$|\/$/.test(date) ? [date] : []));
  const begun = said.flatMap(({ date }) => (date !== undefined && isDay(date) && /\.\.$|\/$/.test(date) ? [date.split('/')[0] ?? ''] : []));
  const mentioned = reading.dates.flatMap(({ value, sentence }) => {
    const line = reading.sentences[sentence];
    if (value === undefined || !isDay(value) || !line || !isReport(line.role) || /\.\./.test(value)) return [];
    return speaksAhead(line.tokens.map(({ form }) => form).join(' ')) ? [] : [value];
  });
  return [...reported, ...begun.filter(isDay), ...mentioned];
}

/** The first day on which all that a text reports can have been reported: that of the newest thing in it. A year counts from its beginning. */
export function earliestWriting(reading: Reading, own: readonly Claim[], asOf: string): string | undefined {
  const days = pastDays(reading, own)
    .map((date) => earliest(date))
    .filter((day) => day <= asOf);
  return days.sort(compareText).at(-1);
}

/**
 * Dates a text by what it says: after the newest thing that it reports, before what it announces, and before others took the offices that it
 * fills. Its own date is believed where it is sure.
 */
export function dateText(document: Document, reading: Reading, own: readonly Claim[], facts: readonly Fact[], asOf: string): Written {
  const { published } = document;
  if (published !== undefined && isDay(published) && !published.endsWith('?'))
    return { date: published, from: earliest(published), to: latest(published), because: `It is dated ${published}.` };
  const from = earliestWriting(reading, own, asOf);
  const bounds = [
    ...(published !== undefined && isDay(published)
      ? [{ day: latest(published), because: `it is thought to be of ${published.replace('?', '')}` }]
      : []),
    ...announced(own, from),
    ...takenOver(own, facts, from),
    { day: asOf, because: 'it was audited then' },
  ];
  const [first] = bounds.filter(({ day }) => from === undefined || day >= from).sort((a, b) => compareText(a.day, b.day));
  if (from === undefined) return { ...(first && { to: first.day }), because: 'It dates nothing, so only its end is known.' };
  const to = first?.day ?? asOf;
  const because = `It reports what happened by ${from.slice(0, 7)}; written before ${to.slice(0, 7)}, since ${first?.because ?? ''}.`;
  return { date: intervalOf(from, to), from, to, because };
}

/** "2021/2022" where years apart, "2026-03/2026-05" within a year. */
function intervalOf(from: string, to: string): string {
  const grain = monthsBetween(from, to) >= 12 || from.endsWith('-01-01') ? 'year' : 'month';
  const [first, last] = [coarsen(from, grain), coarsen(to, grain)];
  return first === last ? first : `${first}/${last}`;
}

/** What it announces for a day was still to come. */
const announced = (own: readonly Claim[], from: string | undefined) =>
  own.flatMap(({ status, date }) => {
    if ((status !== 'planned' && status !== 'proposed') || date === undefined || !isDay(date) || date.includes('..')) return [];
    const day = latest(date);
    return from === undefined || day >= from ? [{ day, because: `it announces something for ${date}` }] : [];
  });

/** Whom it calls the holder was followed by somebody else on a known day. */
function takenOver(own: readonly Claim[], facts: readonly Fact[], from: string | undefined) {
  const said = new Set(own.filter(({ status }) => status === 'reported').map(({ id }) => id));
  return facts.flatMap((fact) => {
    const end = fact.status === 'former' && fact.date?.includes('/') ? fact.date.split('/')[1] : undefined;
    if (end === undefined || end === '' || end === '..' || !isDay(end) || !fact.supportedBy.some((id) => said.has(id))) return [];
    const day = latest(end);
    return from === undefined || day >= from ? [{ day, because: `what it says of an office ended ${end}` }] : [];
  });
}
