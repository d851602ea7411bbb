import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Brief, BriefEvent } from '#model/brief.ts';
import type { Status } from '#model/claim.ts';
import { nameOf } from '#values/country.ts';
import { addDays, daysBetween, earliest, inWords, isDay, latest } from '#values/day.ts';

/** Days that an entry may span: what is known by its year alone has no place in a calendar. */
const longest = 62;

/**
 * The events as a calendar (iCalendar, RFC 5545). What is reported is CONFIRMED; what is planned or aimed at is TENTATIVE; what was cancelled,
 * or put off from a day, is CANCELLED on that day. Texts give days and not hours, so that entries take whole days and no zone. An entry keeps
 * its UID when its day moves.
 */
export function toCalendar(brief: Brief): string {
  const name = `${brief.countries.map(nameOf).join(' – ')}, as of ${inWords(brief.asOf)}`;
  const calendar = ical({ name, prodId: { company: 'Chancery', product: 'Brief', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });
  for (const event of brief.events) addTo(calendar, event, brief);
  return calendar.toString().replace(/\r?\n/g, '\r\n');
}

function addTo(calendar: ReturnType<typeof ical>, event: BriefEvent, brief: Brief): void {
  const { date } = event;
  if (date === undefined || !isDay(date) || daysBetween(earliest(date), latest(date)) > longest) return;
  calendar.createEvent({
    id: `${event.id}@chancery`,
    start: new Date(`${earliest(date)}T00:00:00Z`),
    end: new Date(`${addDays(latest(date), 1)}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    stamp: new Date(`${brief.asOf}T00:00:00Z`),
    status: statusOf(event.status),
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: printable(event.title),
    description: printable(describe(event, brief)),
    ...(event.place !== undefined && { location: printable(event.place) }),
    categories: [{ name: event.type }],
  });
}

function statusOf(status: Status): ICalEventStatus {
  if (status === 'postponed' || status === 'cancelled') return ICalEventStatus.CANCELLED;
  return status === 'planned' || status === 'proposed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The sentence, how well it is supported, and the documents behind it. */
function describe(event: BriefEvent, brief: Brief): string {
  const claims = new Set<string>(event.supportedBy);
  const notes = brief.notes.filter(({ claim }) => claims.has(claim));
  const sources = notes.map(({ outlet, published, document }) =>
    [outlet ?? document, published !== undefined && isDay(published) ? inWords(published) : 'undated'].join(', '),
  );
  const support = `${event.documents} ${event.documents === 1 ? 'document' : 'documents'}, ${event.origins} ${event.origins === 1 ? 'origin' : 'origins'}`;
  const vague =
    event.date === undefined || isWholeDay(event.date) ? [] : [`The day is not on file; the sources give ${inWords(event.date)}.`];
  return [event.says, ...vague, `On file: ${support}.`, ...new Set(sources)].join('\n');
}

const isWholeDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(date);

/** What calendars cannot hold: control characters. */
const printable = (text: string): string => text.replace(/\p{Cc}+/gu, (run) => (run === '\n' ? run : ' '));
