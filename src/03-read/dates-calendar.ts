import { atomAt, isDash, isDayNumber, isYearNumber, type Line, wordAt } from './atoms.ts';
import type { Match, When, YearHint } from './dates-forms.ts';
import {
  anaphors,
  countedThings,
  deictics,
  doubtfulMonths,
  isFullWeekday,
  months,
  namedDays,
  partsOfDay,
  planWords,
  timePrepositions,
  weekdays,
} from './dates-words.ts';

const isAbbreviated = (word: string): boolean => word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';

/** A month name at an index with the index after it, its full stop included; no judgement of doubtful names. */
export function monthAt(line: Line, index: number): { readonly month: number; readonly to: number } | undefined {
  const atom = atomAt(line, index);
  const month = atom.kind === 'word' ? months.get(atom.word) : undefined;
  if (month === undefined) return undefined;
  if (!atom.capital && !((atom.word === 'june' || atom.word === 'april' || atom.word.length > 5) && atom.word !== 'august'))
    return undefined;
  const stop = atomAt(line, index + 1);
  return { month, to: isAbbreviated(atom.word) && stop.word === '.' && stop.joined ? index + 2 : index + 1 };
}

/** What follows a month or a quarter and gives its year: "2026", ", 2026", "this year", "of last year". */
export function yearAfter(line: Line, index: number): { readonly hint: YearHint; readonly to: number } {
  const comma = wordAt(line, index) === ',' ? 1 : 0;
  const number = atomAt(line, index + comma);
  if (isYearNumber(number) && !countedThings.has(wordAt(line, index + comma + 1)))
    return { hint: { year: number.value }, to: index + comma + 1 };
  const of = wordAt(line, index) === 'of' || wordAt(line, index) === 'in' ? 1 : 0;
  const after = atomAt(line, index + of);
  if (of === 1 && isYearNumber(after)) return { hint: { year: after.value }, to: index + 2 };
  const shift = deictics.get(after.word);
  if (shift !== undefined && wordAt(line, index + of + 1) === 'year') return { hint: { shift }, to: index + of + 2 };
  if (of === 1 && after.word === 'the' && wordAt(line, index + 2) === 'year') return { hint: { shift: 0 }, to: index + 3 };
  const the = after.word === 'the' ? 1 : 0;
  const anaphor = anaphors.get(wordAt(line, index + of + the));
  if (anaphor !== undefined && wordAt(line, index + of + the + 1) === 'year') return { hint: { anaphor }, to: index + of + the + 2 };
  return { hint: {}, to: index };
}

const day = (month: number, number: number, hint: YearHint): When => ({ is: 'day', month, day: number, hint });

const joinsDays = (word: string): boolean =>
  isDash(word) ||
  word === 'to' ||
  word === 'and' ||
  word === '&' ||
  word === 'through' ||
  word === 'until' ||
  word === '/' ||
  word === 'or';

/** Two days of one month: a span, unless "and" joins days that do not touch. */
function dayPair(
  first: { readonly at: number; readonly end: number; readonly day: number },
  last: Match,
  joint: string,
  hint: YearHint,
): Match {
  if (last.when.is !== 'day') return last;
  const start = day(last.when.month, first.day, hint);
  const apart = (joint === 'and' || joint === '&' || joint === 'or') && last.when.day !== first.day + 1;
  if (last.when.day <= first.day) return last;
  if (apart) return { ...last, also: { from: first.at, to: first.end, when: start } };
  return { from: first.at, to: last.to, when: { is: 'span', from: start, to: last.when } };
}

/** "19 March", "19th of March 2026". */
function dayAndMonth(line: Line, index: number): Match | undefined {
  const first = atomAt(line, index);
  if (!isDayNumber(first)) return undefined;
  const of = wordAt(line, index + 1) === 'of' && first.kind === 'ordinal' ? 2 : 1;
  const month = monthAt(line, index + of);
  if (!month) return undefined;
  const year = yearAfter(line, month.to);
  return { from: index, to: year.to, when: day(month.month, first.value, year.hint) };
}

/** "19 March", "20-24 October, 2019", "7, 8 and 9 May", "3 and 10 May". */
export function dayBeforeMonth(line: Line, index: number): Match | undefined {
  const single = dayAndMonth(line, index);
  if (single) return single;
  const first = atomAt(line, index);
  if (!isDayNumber(first)) return undefined;
  let joint = index + 1;
  while (wordAt(line, joint) === ',' && isDayNumber(atomAt(line, joint + 1)) && joint < index + 12) joint += 2;
  const listed = joint > index + 1 && wordAt(line, joint) === 'and';
  if (!listed && joint !== index + 1) return undefined;
  // "from the 22nd to the 25th of May"
  const the = first.kind === 'ordinal' && wordAt(line, joint + 1) === 'the' ? 1 : 0;
  if (!joinsDays(wordAt(line, joint)) || !isDayNumber(atomAt(line, joint + 1 + the))) return undefined;
  const last = dayAndMonth(line, joint + 1 + the);
  if (last?.when.is !== 'day') return undefined;
  return dayPair({ at: index, end: index + 1, day: first.value }, last, listed ? 'to' : wordAt(line, joint), last.when.hint);
}

/** True when a number after a month counts something: "In March 20 per cent …". */
const countsSomething = (line: Line, index: number): boolean => {
  const next = wordAt(line, index + 1);
  return next === '%' || countedThings.has(next);
};

/** "March 19", "March 19-21, 2026", "Nov. 12 to 14", "March the 19th"; else the month with its year. */
function monthThenDay(line: Line, index: number, month: number, to: number): Match | undefined {
  const the = wordAt(line, to) === 'the' && atomAt(line, to + 1).kind === 'ordinal' ? 1 : 0;
  const at = to + the;
  const first = atomAt(line, at);
  if (!isDayNumber(first) || countsSomething(line, at)) return undefined;
  const joint = wordAt(line, at + 1);
  const second = atomAt(line, at + 2);
  if (
    joinsDays(joint) &&
    isDayNumber(second) &&
    !countsSomething(line, at + 2) &&
    second.value > first.value &&
    !months.has(wordAt(line, at + 3))
  ) {
    const year = yearAfter(line, at + 3);
    const last: Match = { from: index, to: year.to, when: day(month, second.value, year.hint) };
    const pair = dayPair({ at: index, end: at + 1, day: first.value }, last, joint, year.hint);
    return pair.also ? { ...pair, from: at + 2 } : pair;
  }
  const year = yearAfter(line, at + 1);
  return { from: index, to: year.to, when: day(month, first.value, year.hint) };
}

/** True when a month word that could be something else stands like a month. */
function standsAsMonth(line: Line, index: number, to: number, hinted: boolean): boolean {
  const word = wordAt(line, index);
  if (hinted || !doubtfulMonths.has(word)) return true;
  const next = atomAt(line, to);
  const before = wordAt(line, index - 1);
  if (word === 'march' && (next.word === 'on' || next.word === 'of' || next.word === 'for' || next.word === 'against')) return false;
  if (isDash(before) && (months.has(wordAt(line, index - 2)) || wordAt(line, index - 2) === 'mid' || wordAt(line, index - 2) === 'end'))
    return true;
  if (isDash(next.word) && months.has(wordAt(line, to + 1))) return true;
  const article = before === 'a' || before === 'the' || before === 'its' || before === 'their';
  if (article && word !== 'may' && next.kind === 'word' && !next.capital) return true;
  if (!timePrepositions.has(before) && before !== 'of') return false;
  if (before === 'for' && (word !== 'may' || isPlanned(line, index - 2))) return !isGivenName(line, index, to);
  if (before === 'and' || before === 'or' || before === 'to' || before === 'for')
    return isNearMonth(line, index - 2) && !isGivenName(line, index, to);
  return !isGivenName(line, index, to);
}

/** "pencilled in for May" */
const isPlanned = (line: Line, index: number): boolean =>
  planWords.has(wordAt(line, index)) || (wordAt(line, index) === 'in' && planWords.has(wordAt(line, index - 1)));

const isNearMonth = (line: Line, index: number): boolean =>
  months.has(wordAt(line, index)) ||
  isYearNumber(atomAt(line, index)) ||
  (wordAt(line, index) === '.' && months.has(wordAt(line, index - 1)));

/** "by April Smith": a capitalised word follows that is no part of a date. */
function isGivenName(line: Line, index: number, to: number): boolean {
  const next = atomAt(line, to);
  const word = wordAt(line, index);
  return (
    (word === 'april' || word === 'june' || word === 'august' || word === 'may' || word === 'jan') &&
    next.kind === 'word' &&
    next.capital &&
    !months.has(next.word)
  );
}

/** "in April and July last year": both of the year that stands behind the second. */
function monthPair(line: Line, index: number, { month, to }: { readonly month: number; readonly to: number }): Match | undefined {
  const other = wordAt(line, to) === 'and' ? monthAt(line, to + 1) : undefined;
  const year = other && yearAfter(line, other.to);
  if (!other || !year || year.to === other.to) return undefined;
  const first: Match = { from: index, to, when: { is: 'month', month, hint: year.hint } };
  return { from: to + 1, to: year.to, when: { is: 'month', month: other.month, hint: year.hint }, also: first };
}

/** Everything that starts with a month name. */
export function fromMonth(line: Line, index: number): Match | undefined {
  const found = monthAt(line, index);
  if (!found) return undefined;
  const dated = monthThenDay(line, index, found.month, found.to);
  if (dated) return dated;
  const year = yearAfter(line, found.to);
  const hinted = year.to > found.to;
  const pair = hinted ? undefined : monthPair(line, index, found);
  if (pair) return pair;
  if (!standsAsMonth(line, index, found.to, hinted)) return undefined;
  return { from: index, to: year.to, when: { is: 'month', month: found.month, hint: year.hint } };
}

/** "Sunday", "Thursday (19 March)", "Sunday, 8 February 2026", "Friday the 13th", "Tuesday of next week". */
export function fromWeekday(line: Line, index: number): Match | undefined {
  const atom = atomAt(line, index);
  const weekday = weekdays.get(atom.word);
  if (weekday === undefined || !atom.capital) return undefined;
  let to = index + 1;
  if (!isFullWeekday(atom.word) && wordAt(line, to) === '.' && atomAt(line, to).joined) to += 1;
  if (partsOfDay.has(wordAt(line, to))) to += 1;
  const dated = dateAfterWeekday(line, to);
  if (dated) return dated.when.is === 'day' ? { from: index, to: dated.to, when: { ...dated.when, weekday } } : { ...dated, from: index };
  if (!isFullWeekday(atom.word) || isNamedDay(line, index)) return undefined;
  const of = wordAt(line, to) === 'of' ? 1 : 0;
  const weeks = wordAt(line, to + of + 1) === 'week' ? deictics.get(wordAt(line, to + of)) : undefined;
  if (weeks !== undefined) return { from: index, to: to + of + 2, when: { is: 'weekday', weekday, weeks } };
  // "next Thursday, and the Thursday after that"
  const isAfterThat = wordAt(line, to) === 'after' && wordAt(line, to + 1) === 'that';
  return { from: index, to: isAfterThat ? to + 2 : to, when: { is: 'weekday', weekday, ...(isAfterThat && { anaphoric: true }) } };
}

function dateAfterWeekday(line: Line, index: number): Match | undefined {
  const mark = wordAt(line, index);
  const at = mark === ',' || mark === '(' ? index + 1 : index;
  const the = wordAt(line, at) === 'the' ? 1 : 0;
  const dated = dayBeforeMonth(line, at + the) ?? (the ? undefined : fromMonth(line, at));
  if (dated) return dated.when.is === 'day' || dated.when.is === 'span' ? dated : undefined;
  const ordinal = atomAt(line, at + the);
  return the && ordinal.kind === 'ordinal' && isDayNumber(ordinal)
    ? { from: at, to: at + 2, when: { is: 'dayOfMonth', day: ordinal.value } }
    : undefined;
}

/** "Black Friday", "The Sunday Times", "Friday prayers" keep their own meaning. */
function isNamedDay(line: Line, index: number): boolean {
  const before = atomAt(line, index - 1);
  const next = atomAt(line, index + 1);
  if (before.capital && namedDays.has(before.word)) return true;
  const isTitle = next.kind === 'word' && next.capital && !partsOfDay.has(next.word) && !months.has(next.word);
  return isTitle && before.word === 'the';
}
