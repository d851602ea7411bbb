import { ordinals, smallNumbers } from '#values/count.ts';
import { atomAt, isApostrophe, isDash, isDayNumber, isYearNumber, type Line, wordAt } from './atoms.ts';
import { dayBeforeMonth, fromMonth, fromWeekday, monthAt, yearAfter } from './dates-calendar.ts';
import { eraAt, eraPrepositions } from './dates-eras.ts';
import type { Match, When } from './dates-forms.ts';
import { abbreviated, fiscal, fiscalAfter, fromOrdinal, yearEnding } from './dates-periods.ts';
import {
  dayWord,
  endingYear,
  fromAmount,
  fromAnaphor,
  fromBareUnit,
  fromDeictic,
  newYear,
  repeated,
  theWeekend,
  thisDate,
} from './dates-relative.ts';
import {
  afterDay,
  anaphors,
  dayWords,
  decadeNames,
  deictics,
  events,
  months,
  movingVerbs,
  partWords,
  seasons,
  timePrepositions,
  touchingParts,
  units,
  weekdays,
} from './dates-words.ts';
import { century, decade, eraYear, numeric, season, year, yearRange } from './dates-years.ts';

type Rule = (line: Line, index: number, definite: boolean) => Match | undefined;

const ruleTable = (entries: readonly (readonly [Iterable<string>, readonly Rule[]])[]): ReadonlyMap<string, readonly Rule[]> => {
  const table = new Map<string, readonly Rule[]>();
  for (const [words, rules] of entries) {
    for (const word of words) table.set(word, [...(table.get(word) ?? []), ...rules]);
  }
  return table;
};

/** "this coming Friday", "this past week". */
const fromThis: Rule = (line, index) => {
  const next = wordAt(line, index + 1);
  if (wordAt(line, index) !== 'this' || (next !== 'coming' && next !== 'past')) return undefined;
  const inner = fromDeictic(line, index + 1, false);
  return inner && { ...inner, from: index };
};

/** Which rules a word may start; the first that matches is taken. */
const rules = ruleTable([
  [months.keys(), [fromMonth]],
  [weekdays.keys(), [fromWeekday]],
  [[...weekdays.keys()].map((word) => `${word}s`), [repeated]],
  [['every', 'each'], [repeated]],
  [[...dayWords.keys(), 'day'], [dayWord]],
  [deictics.keys(), [fiscal]],
  [['last', 'final'], [fromOrdinal]],
  [['this'], [thisDate, fromThis]],
  [['new'], [newYear]],
  [deictics.keys(), [fromDeictic]],
  [anaphors.keys(), [fiscal, fromAnaphor]],
  [['fiscal', 'financial'], [fiscal]],
  [['fy', 'q', 'h'], [abbreviated]],
  [['ad', 'ce'], [eraYear]],
  [seasons.keys(), [season]],
  [decadeNames.keys(), [decade]],
  [ordinals.keys(), [century, fromOrdinal]],
  [['twenty', 'thirty'], [century]],
  [['year'], [yearEnding, endingYear]],
  [[...smallNumbers.keys()], [yearEnding]],
  [['weekend'], [theWeekend]],
  [units.keys(), [fromBareUnit]],
  [[...smallNumbers.keys(), 'a', 'an', 'several', 'few', 'many', 'couple', 'some'], [fromAmount]],
]);

const shortNumber: readonly Rule[] = [
  eraYear,
  numeric,
  dayBeforeMonth,
  decade,
  century,
  fromOrdinal,
  quarterBefore,
  yearEnding,
  fromAmount,
];
/** "2019, 5 November: …", "2019 (Sept): …", the head of an entry in a list. */
const yearFirst: Rule = (line, index) => {
  const first = atomAt(line, index);
  if (!isYearNumber(first)) return undefined;
  const inside =
    wordAt(line, index + 1) === '(' ? (dayBeforeMonth(line, index + 2) ?? fromMonthEvenDoubtful(line, index + 2, false)) : undefined;
  if (inside && wordAt(line, inside.to) === ')' && (inside.when.is === 'day' || inside.when.is === 'month'))
    return { from: index, to: inside.to + 1, when: { ...inside.when, hint: { year: first.value } } };
  const at = wordAt(line, index + 1) === ',' ? index + 2 : index + 1;
  const day = dayBeforeMonth(line, at) ?? fromMonth(line, at);
  const month = day ? undefined : monthAt(line, at);
  if (wordAt(line, month?.to ?? day?.to ?? index) !== ':') return undefined;
  if (month) return { from: index, to: month.to, when: { is: 'month', month: month.month, hint: { year: first.value } } };
  if (day?.when.is !== 'day' && day?.when.is !== 'month') return undefined;
  return { from: index, to: day.to, when: { ...day.when, hint: { year: first.value } } };
};

const longNumber: readonly Rule[] = [
  numeric,
  yearFirst,
  eraYear,
  (line, index) => {
    const range = yearRange(line, index);
    return range && fiscalAfter(line, range);
  },
  decade,
  (line, index) => {
    const single = year(line, index);
    return single && fiscalAfter(line, single);
  },
  fromAmount,
];

/** Between brackets behind a year a doubtful month is a month. */
const fromMonthEvenDoubtful: Rule = (line, index) => {
  const month = monthAt(line, index);
  return fromMonth(line, index) ?? (month && { from: index, to: month.to, when: { is: 'month', month: month.month, hint: {} } });
};

/** "1Q 2023". */
function quarterBefore(line: Line, index: number): Match | undefined {
  const { value, digits } = atomAt(line, index);
  const letter = atomAt(line, index + 1);
  if (letter.word !== 'q' || !letter.joined || !letter.capital || digits !== 1 || value < 1 || value > 4) return undefined;
  const { hint, to } = yearAfter(line, index + 2);
  return { from: index, to, when: { is: 'months', first: value * 3 - 2, last: value * 3, hint } };
}

/** "the 19th", where no noun follows that it could count. */
function dayOfMonth(line: Line, index: number): Match | undefined {
  const atom = atomAt(line, index);
  if (atom.kind !== 'ordinal' || !isDayNumber(atom) || wordAt(line, index - 1) !== 'the') return undefined;
  const before = wordAt(line, index - 2);
  if (!(timePrepositions.has(before) || before === '')) return undefined;
  const next = atomAt(line, index + 1);
  if (next.kind === 'mark' ? next.word === '-' : !afterDay.has(next.word)) return undefined;
  const pair = next.word === 'and' || next.word === 'to' || next.word === 'or';
  const the = wordAt(line, index + 2) === 'the' ? 1 : 0;
  const other = atomAt(line, index + 2 + the);
  const after = atomAt(line, index + 3 + the);
  if (pair && other.kind === 'ordinal' && after.kind === 'word' && !afterDay.has(after.word) && !months.has(after.word)) return undefined;
  if (pair && other.kind === 'word' && (before === 'in' || before === 'for')) return undefined;
  return { from: index - 1, to: index + 1, when: { is: 'dayOfMonth', day: atom.value } };
}

/** Expressions that the article belongs to. */
const keepsArticle = (when: When): boolean =>
  when.is !== 'lasting' && when.is !== 'year' && when.is !== 'month' && when.is !== 'weekday' && when.is !== 'day';

function firstOf(candidates: readonly Rule[], line: Line, index: number, definite: boolean): Match | undefined {
  for (const rule of candidates) {
    const match = rule(line, index, definite);
    if (match) return match;
  }
  return undefined;
}

/** One expression without "since", "from" or a partner. */
function phraseAt(line: Line, index: number, definite = false, depth = 0): Match | undefined {
  const atom = atomAt(line, index);
  if (atom.kind === 'number') return firstOf(atom.digits === 4 ? longNumber : shortNumber, line, index, definite);
  if (atom.kind === 'ordinal') return firstOf(shortNumber, line, index, definite) ?? (definite ? dayOfMonth(line, index) : undefined);
  if (atom.kind === 'mark') return isApostrophe(atom.word) ? decade(line, index, definite) : undefined;
  if (atom.word === 'the') {
    const inner = definite ? undefined : phraseAt(line, index + 1, true, depth);
    return inner && keepsArticle(inner.when) && inner.from <= index + 1 ? { ...inner, from: index } : inner;
  }
  if (partWords.has(atom.word) && depth < 2) {
    const part = partOf(line, index, depth + 1);
    if (part) return part;
  }
  const candidates = rules.get(atom.word);
  return candidates && firstOf(candidates, line, index, definite);
}

/** "end of last year", "mid-2023", "later in the year": the whole keeps the value of what it is a part of. */
function partOf(line: Line, index: number, depth: number): Match | undefined {
  let at = index + 1;
  while (
    at < index + 6 &&
    (isDash(wordAt(line, at)) || wordAt(line, at) === 'to' || wordAt(line, at) === 'or') &&
    touchingParts.has(wordAt(line, at + 1))
  )
    at += 2;
  const joint = wordAt(line, at);
  const linked = joint === 'of' || joint === 'in' || isDash(joint);
  if (!linked && !touchingParts.has(wordAt(line, index))) return undefined;
  const inner = phraseAt(line, linked ? at + 1 : at, false, depth) ?? (linked ? thePeriod(line, at + 1) : undefined);
  if (!inner || inner.also || !isPeriod(inner.when)) return undefined;
  return { ...inner, from: index };
}

const isPeriod = ({ is }: When): boolean => is !== 'lasting' && is !== 'repeated' && is !== 'length';

/** "the year", "the month", where a part of it is spoken of. */
function thePeriod(line: Line, index: number): Match | undefined {
  const name = wordAt(line, index) === 'the' ? units.get(wordAt(line, index + 1)) : undefined;
  if (name === undefined || name === 'instant' || name === 'day' || wordAt(line, index + 1).endsWith('s')) return undefined;
  return { from: index, to: index + 2, when: { is: 'unit', unit: name, shift: 0, anaphoric: false } };
}

/** Expressions that can start or end a period. */
const isEnd = ({ is }: When): boolean =>
  is === 'day' ||
  is === 'month' ||
  is === 'year' ||
  is === 'weekday' ||
  is === 'fixed' ||
  is === 'decade' ||
  is === 'season' ||
  is === 'numeric';

const isLooseEnd = (when: When): boolean =>
  isEnd(when) || when.is === 'unit' || when.is === 'dayOfMonth' || when.is === 'months' || when.is === 'century';

const reaches = (word: string): boolean => word === 'to' || word === 'through' || word === 'until' || word === 'till' || word === 'thru';

const spanOf = (from: number, first: Match, last: Match): Match => ({
  from,
  to: last.to,
  when: { is: 'span', from: first.when, to: last.when },
});

/** The later end: an expression, or a bare year. */
const endAt = (line: Line, index: number): Match | undefined => phraseAt(line, index) ?? bareYear(line, index);

function bareYear(line: Line, index: number): Match | undefined {
  const atom = atomAt(line, index);
  return isYearNumber(atom) ? { from: index, to: index + 1, when: { is: 'year', year: atom.value } } : undefined;
}

/** "the September 11 attacks": a day without a year that every reader knows by what follows it. */
function eventful(line: Line, match: Match): Match {
  const { when } = match;
  if (when.is !== 'day' || when.hint.year !== undefined) return match;
  const event = events.find(({ month, day, words }) => month === when.month && day === when.day && words.includes(wordAt(line, match.to)));
  return event ? { ...match, when: { ...when, hint: { year: event.year } } } : match;
}

/** "2013–present", "2013 to date". */
const toPresent: ReadonlySet<string> = new Set(['present', 'now', 'date']);

/** An expression, with its partner where a dash or "to" follows. */
function rangeAt(line: Line, index: number): Match | undefined {
  const found = phraseAt(line, index);
  const first = found && eventful(line, found);
  if (!first || first.also || !isEnd(first.when)) return first;
  const joint = wordAt(line, first.to);
  if (!isDash(joint) && !reaches(joint)) return first;
  if (toPresent.has(wordAt(line, first.to + 1)) && first.when.is !== 'weekday') {
    return { from: first.from, to: first.to + 2, when: { is: 'since', from: first.when } };
  }
  const last = endAt(line, first.to + 1);
  if (!last || !isEnd(last.when) || last.also) return first;
  if (!isDash(joint) && (first.when.is === 'weekday' || first.when.is !== last.when.is)) return first;
  return spanOf(first.from, first, last);
}

/** "from March to May 2025", "from 2027 onwards"; a mere "from March" is left to the rule for "March". */
function fromAt(line: Line, index: number): Match | undefined {
  for (let before = index - 1; before >= index - 5 && before >= 0; before -= 1) {
    if (movingVerbs.has(wordAt(line, before))) return undefined;
  }
  const first = phraseAt(line, index + 1) ?? bareYear(line, index + 1);
  if (!first) return undefined;
  if (first.when.is === 'span') return { ...first, from: index };
  if (!isLooseEnd(first.when)) return undefined;
  const joint = wordAt(line, first.to);
  if (joint === 'onward' || joint === 'onwards' || (joint === 'on' && atomAt(line, first.to + 1).kind === 'mark')) {
    return { from: index, to: first.to + 1, when: { is: 'since', from: first.when } };
  }
  const last = isDash(joint) || reaches(joint) ? endAt(line, first.to + 1) : undefined;
  return last && isLooseEnd(last.when) ? spanOf(index, first, last) : undefined;
}

/** "between August 2024 and August 2025". */
function betweenAt(line: Line, index: number): Match | undefined {
  const first = phraseAt(line, index + 1) ?? bareYear(line, index + 1);
  if (!first) return undefined;
  if (first.also) return { from: index, to: first.to, when: { is: 'span', from: first.also.when, to: first.when } };
  if (first.when.is === 'span') return { ...first, from: index };
  if (!isLooseEnd(first.when) || wordAt(line, first.to) !== 'and') return undefined;
  const last = endAt(line, first.to + 1);
  return last && isLooseEnd(last.when) ? spanOf(index, first, last) : undefined;
}

const sinceFillers = new Set(['at', 'least', 'about', 'around', 'roughly', 'approximately', 'as', 'early', 'back', 'in', 'late']);

/** "since 2014", "since at least early 2023". */
function sinceAt(line: Line, index: number): Match | undefined {
  let at = index + 1;
  let found = phraseAt(line, at) ?? bareYear(line, at);
  while (!found && at < index + 5 && sinceFillers.has(wordAt(line, at))) {
    at += 1;
    found = phraseAt(line, at) ?? bareYear(line, at);
  }
  if (!found || found.also || !isLooseEnd(found.when)) return undefined;
  return { from: index, to: found.to, when: { is: 'since', from: found.when } };
}

/** "until 2030"; after "not" the day itself is meant, and the rule for the day takes it. */
function untilAt(line: Line, index: number): Match | undefined {
  for (let before = index - 1; before >= index - 8 && before >= 0; before -= 1) {
    const word = wordAt(line, before);
    if (word === 'not' || word === 'never' || (word === 't' && isApostrophe(wordAt(line, before - 1)))) return undefined;
  }
  const found = phraseAt(line, index + 1) ?? (wordAt(line, index) === 'through' ? undefined : bareYear(line, index + 1));
  if (!found || found.also || !isLooseEnd(found.when)) return undefined;
  return { from: index, to: found.to, when: { is: 'until', to: found.when } };
}

const starters: ReadonlySet<string> = new Set([
  ...rules.keys(),
  ...partWords,
  'since',
  'until',
  'till',
  'through',
  'between',
  'from',
  'the',
  ...eraPrepositions,
]);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Whether a word can start an expression; after an article the next word must be able to as well. */
function mayStart(line: Line, index: number, word: string): boolean {
  if (!starters.has(word)) return false;
  if (!articles.has(word)) return true;
  const next = atomAt(line, index + 1);
  return next.kind !== 'word' || starters.has(next.word);
}

/** The time expression that starts at an atom, the longest that the grammar knows. Looks a bounded number of atoms ahead. */
export function dateAt(line: Line, index: number): Match | undefined {
  const { kind, word } = atomAt(line, index);
  if (kind === 'word' ? !mayStart(line, index, word) : kind === 'mark' && !isApostrophe(word)) return undefined;
  const era = kind === 'word' ? eraAt(line, index) : undefined;
  if (era) return era;
  switch (word) {
    case 'since':
      return sinceAt(line, index);
    case 'until':
    case 'till':
    case 'through':
      return untilAt(line, index);
    case 'between':
      return betweenAt(line, index);
    case 'from':
      return fromAt(line, index);
    default:
      return rangeAt(line, index);
  }
}
