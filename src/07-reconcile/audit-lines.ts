import { isReport } from '#model/segment.ts';
import type { Sentence } from '#model/sentence.ts';
import { addMonths, isDay, latest, monthsBetween } from '#values/day.ts';
import type { AuditInput, Verdict } from './audit.ts';
import { linesLike, type Others, ownNames, quote, tell } from './audit-others.ts';
import type { Passage } from './audit-passages.ts';
import { bodiesIn, isOnlyMeant, rhythmIn, speaksAhead, speaksOfItsDay } from './audit-words.ts';
import { dayOfText, type Written } from './audit-written.ts';
import { compareText } from './saying.ts';

/** How long words such as "still" and "recently" can be true. Months. */
const dayLasts = 24;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** EDTF values of the dates in it. */
  readonly dates: readonly string[];
}

/**
 * Sentences of the text that gave no claim: those whose own day has passed, those that others' sentences repeat, and those that say something
 * which could be checked and that nobody else says. Pleasantries are passed over.
 */
export function judgeLines(input: AuditInput, written: Written, taken: readonly Passage[], others: Others): readonly Passage[] {
  return linesOf(input).flatMap((line) => {
    if (taken.some((passage) => passage.start < line.end && line.start < passage.end)) return [];
    const passed = byOwnDay(line, written, input.asOf, others);
    if (passed) return [{ start: line.start, end: line.end, verdict: passed }];
    const bodies = judgeBodies(line, input, others);
    if (bodies.length > 0) return bodies;
    const verdict = tell('current', linesLike(line.text, others), likeWords) ?? alone(line, input.document.published, others);
    return verdict ? [{ start: line.start, end: line.end, verdict }] : [];
  });
}

function linesOf({ document, reading }: AuditInput): readonly Line[] {
  return reading.sentences.flatMap((sentence: Sentence, index) => {
    if (!isReport(sentence.role) || sentence.role === 'headline' || sentence.role === 'crosshead') return [];
    const dates = reading.dates.flatMap((date) =>
      date.sentence === index && date.value !== undefined && isDay(date.value) ? [date.value] : [],
    );
    return [{ text: document.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end, dates }];
  });
}

export const likeWords = (line: Parameters<typeof quote>[0]): string => `Said in like words: ${quote(line)}.`;

/** What it expected has had its day; what it calls recent is old; what it only meant may have come. */
function byOwnDay(line: Line, written: Written, asOf: string, others: Others): Verdict | undefined {
  if (speaksAhead(line.text)) {
    const due = line.dates
      .map((date) => latest(date))
      .sort(compareText)
      .at(-1);
    if (due !== undefined && due < asOf && (written.from === undefined || due >= written.from))
      return {
        standing: 'stale',
        since: due,
        reason: 'The day of which it speaks has passed; no report of what came of it is on file.',
        claims: [],
      };
  }
  if (isOnlyMeant(line.text)) {
    const came = linesLike(line.text, others, 0.3).filter(({ claims }) => claims.length > 0);
    const verdict = tell('superseded', came, (newest) => `What was only meant then is told further by others: ${quote(newest)}.`);
    if (verdict) return verdict;
  }
  const word = speaksOfItsDay(line.text);
  const day = dayOfText(written);
  if (word === undefined || day === undefined || monthsBetween(day, asOf) < dayLasts) return undefined;
  return {
    standing: 'stale',
    since: day,
    reason: `It speaks of its own day (“${word}”), and was written about ${written.date ?? day}.`,
    claims: [],
  };
}

/** Committees and dialogues that a sentence only lists, each by its own name. */
function judgeBodies(line: Line, input: AuditInput, others: Others): readonly Passage[] {
  const bodies = bodiesIn(line.text);
  if (bodies.length < 2) return [];
  return bodies.map(({ name, index }) => {
    const named = others.lines.filter(({ text }) => text.includes(name));
    const verdict = tell('current', named, (newest) => `Named as going on: ${quote(newest)}.`) ?? unheard(input.document.published);
    return { start: line.start + index, end: line.start + index + name.length, verdict };
  });
}

/** A statement with a name or a figure could be checked; nobody says it but this text. */
function alone(line: Line, published: string | undefined, others: Others): Verdict | undefined {
  if (ownNames(line.text, others).length === 0 && !/\d/.test(line.text)) return undefined;
  return line.text.split(/\s+/).length < 4 ? undefined : unheard(published);
}

export const unheard = (published: string | undefined): Verdict => ({
  standing: 'unconfirmed',
  ...(published !== undefined && { since: published }),
  reason: 'Nobody else on file says so, nor otherwise.',
  claims: [],
});

/**
 * "It meets every two years; the last round was in March 2018": two turns missed and nothing on file make the whole sentence stale, whatever
 * of it is merely unconfirmed.
 */
export function judgeRhythms(input: AuditInput, taken: readonly Passage[]): readonly Passage[] {
  return linesOf(input).flatMap((line) => {
    const months = rhythmIn(line.text);
    const last = line.dates
      .filter((date) => !speaksAhead(date))
      .map((date) => latest(date))
      .filter((day) => day <= input.asOf)
      .sort(compareText)
      .at(-1);
    if (months === undefined || last === undefined || monthsBetween(last, input.asOf) < 2 * months) return [];
    const within = taken.filter((passage) => passage.start >= line.start && passage.end <= line.end);
    if (within.some(({ verdict }) => verdict.standing === 'current' || verdict.standing === 'contradicted')) return [];
    const missed = Math.floor(monthsBetween(last, input.asOf) / months);
    const since = addMonths(last, months);
    const reason = `By its own rhythm ${missed} rounds have been due since ${last}; none is on file.`;
    return [{ start: line.start, end: line.end, verdict: { standing: 'stale', since, reason, claims: [] } }];
  });
}
