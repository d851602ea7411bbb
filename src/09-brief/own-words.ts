import type { OwnWords } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import { inWords, isDay } from '#values/day.ts';
import { type Desk, isLapsed } from './desk.ts';

/** A paragraph or a note as somebody of the house wrote it. */
export interface Written {
  readonly under: string;
  readonly text: string;
  readonly restsOn: readonly string[];
  /** YYYY-MM-DD: the day on which its writer last looked at what it rests on. */
  readonly checked?: string;
}

/** The heading under which notes on single sentences stand. */
export const notesHeading = 'Notes';

/** The words as they stand, each with the reasons for which its writer must look at it again. */
export const flagOwnWords = (written: readonly Written[], desk: Desk): readonly OwnWords[] =>
  written.map(({ checked, ...words }) => ({ ...words, flags: words.restsOn.flatMap((id) => flagsOf(id, checked, desk)) }));

function flagsOf(id: string, checked: string | undefined, desk: Desk): readonly string[] {
  const fact = factNamed(id, desk);
  if (fact === undefined) return [`${id} is no longer on file as it was when this was written.`];
  if (fact.standing === 'superseded') return [`${id} has been superseded.`];
  if (fact.standing === 'stale') return [`${id} has gone stale: nothing has confirmed it lately.`];
  if (fact.standing === 'disputed') return [`${id} is disputed.`];
  if (isLapsed(fact, desk)) return [`The day of ${id} has passed without a report of what came of it.`];
  if (!isKept(id, fact)) return [`${id} has moved on: it is ${fact.status} now.`];
  const later =
    checked === undefined
      ? []
      : fact.history.flatMap(({ said, status }) => (said !== undefined && said > checked ? [{ said, status }] : []));
  const [first] = later.sort((a, b) => (a.said < b.said ? -1 : 1));
  return first === undefined
    ? []
    : [`${id} was said to be ${first.status} on ${isDay(first.said) ? inWords(first.said) : first.said}, after this was last checked.`];
}

/** The fact of this id, or the one for which the claim of this id counts. */
const factNamed = (id: string, { facts, claimOf }: Desk): Fact | undefined =>
  facts.find((fact) => fact.id === id) ??
  facts.find(
    ({ supportedBy, history }) =>
      supportedBy.some((claim) => claim === id && claimOf(claim)) || history.some(({ claims }) => claims.some((claim) => claim === id)),
  );

/** False for a claim that was only an earlier step of what has happened since. */
const isKept = (id: string, fact: Fact): boolean => fact.id === id || fact.supportedBy.some((claim) => claim === id);

/** The notes on one of these facts or claims. */
export const remarksOn = (ids: readonly string[], words: readonly OwnWords[]): readonly OwnWords[] =>
  words.filter(({ under, restsOn }) => under === notesHeading && restsOn.some((id) => ids.includes(id)));
