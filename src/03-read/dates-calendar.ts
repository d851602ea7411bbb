import { ordinals } from '#values/count.ts';
import type { Atom } from './atoms.ts';
import {
  atomAt,
  isApostrophe,
  isDash,
  isDayNumber,
  isYearNumber,
  type Line,
  type Match,
  skipDash,
  type When,
  wordAt,
  type YearHint,
} from './dates-forms.ts';
import {
  anaphors,
  countedThings,
  decadeNames,
  deictics,
  doubtfulMonths,
  isFullWeekday,
  months,
  namedDays,
  numberedThings,
  partsOfDay,
  planWords,
  seasons,
  timePrepositions,
  weekdays,
  yearPrepositions,
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
  if (!joinsDays(wordAt(line, joint)) || !isDayNumber(atomAt(line, joint + 1))) return undefined;
  const last = dayAndMonth(line, joint + 1);
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

/** Everything that starts with a month name. */
export function fromMonth(line: Line, index: number): Match | undefined {
  const found = monthAt(line, index);
  if (!found) return undefined;
  const dated = monthThenDay(line, index, found.month, found.to);
  if (dated) return dated;
  const year = yearAfter(line, found.to);
  const hinted = year.to > found.to;
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
  return { from: index, to, when: { is: 'weekday', weekday } };
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

/** "the 1990s", "'90s", "the nineties". `definite` tells that "the" or a part word stands before. */
export function decade(line: Line, index: number, definite: boolean): Match | undefined {
  const marked = isApostrophe(wordAt(line, index));
  const at = marked ? index + 1 : index;
  const number = atomAt(line, at);
  const named = decadeNames.get(number.word);
  if (named !== undefined) return definite ? { from: index, to: at + 1, when: { is: 'decade', year: 1900 + named } } : undefined;
  if (number.kind !== 'number' || number.grouped || number.value % 10 !== 0) return undefined;
  const apostrophe = isApostrophe(wordAt(line, at + 1)) ? 1 : 0;
  const plural = atomAt(line, at + 1 + apostrophe);
  if (plural.word !== 's' || !plural.joined) return undefined;
  const to = at + 2 + apostrophe;
  if (number.digits === 4 && number.value >= 1000 && number.value <= 2100)
    return { from: index, to, when: { is: 'decade', year: number.value } };
  if (number.digits !== 2 || number.value < 20 || !(marked || definite)) return undefined;
  return { from: index, to, when: { is: 'decade', year: 1900 + number.value } };
}

/** The value of an ordinal in digits or words ("19th", "twenty-first"), with the index after it. */
export function ordinalAt(line: Line, index: number): { readonly value: number; readonly to: number } | undefined {
  const atom = atomAt(line, index);
  if (atom.kind === 'ordinal') return { value: atom.value, to: index + 1 };
  const plain = ordinals.get(atom.word);
  if (plain !== undefined) return { value: plain, to: index + 1 };
  const tens = atom.word === 'twenty' ? 20 : atom.word === 'thirty' ? 30 : 0;
  if (tens === 0) return undefined;
  const at = skipDash(line, index + 1);
  const ones = ordinals.get(wordAt(line, at));
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: at + 1 } : undefined;
}

/** "the 19th century", "twenty-first-century". */
export function century(line: Line, index: number): Match | undefined {
  const ordinal = ordinalAt(line, index);
  if (!ordinal || ordinal.value > 21 || ordinal.value < 1) return undefined;
  const at = skipDash(line, ordinal.to);
  if (wordAt(line, at) !== 'century') return undefined;
  const era = wordAt(line, at + 1);
  if (era === 'bc' || era === 'bce' || (era === 'b' && wordAt(line, at + 2) === '.')) return undefined;
  return { from: index, to: at + 1, when: { is: 'century', year: (ordinal.value - 1) * 100 } };
}

/** "spring 2021", "the summer of 2019", "the spring", "last autumn" (through `toward`). */
export function season(line: Line, index: number, definite: boolean, toward?: -1 | 0 | 1): Match | undefined {
  const word = wordAt(line, index);
  const value = seasons.get(word);
  if (value === undefined) return undefined;
  const year = yearAfter(line, index + 1);
  if (year.to > index + 1) return { from: index, to: year.to, when: { is: 'season', season: value, hint: year.hint } };
  if (toward !== undefined) return { from: index, to: index + 1, when: { is: 'season', season: value, hint: { toward } } };
  const before = definite ? wordAt(line, index - 2) : wordAt(line, index - 1);
  const next = atomAt(line, index + 1);
  const alone = next.kind === 'mark' || timePrepositions.has(next.word);
  if (!alone || next.word === 'of' || isDash(next.word) || word === 'fall' || !definite) return undefined;
  return timePrepositions.has(before) && before !== 'of' && before !== 'from'
    ? { from: index, to: index + 1, when: { is: 'season', season: value, hint: {} } }
    : undefined;
}

const wholeNumber = (line: Line, index: number, digits: readonly number[]): number | undefined => {
  const { kind, value, digits: length, grouped } = atomAt(line, index);
  return kind === 'number' && !grouped && digits.includes(length) ? value : undefined;
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** "2026-03-19", "19/03/2026", "19.3.26", "(10/07)". */
export function numeric(line: Line, index: number): Match | undefined {
  const mark = atomAt(line, index + 1);
  const second = wholeNumber(line, index + 2, [1, 2]);
  if (!mark.joined || !atomAt(line, index + 2).joined || second === undefined) return undefined;
  if (mark.word !== '-' && mark.word !== '/' && mark.word !== '.') return undefined;
  const tail = atomAt(line, index + 3).word === mark.word && atomAt(line, index + 3).joined && atomAt(line, index + 4).joined;
  const year = wholeNumber(line, index, [4]);
  if (year !== undefined) {
    const third = tail ? wholeNumber(line, index + 4, [1, 2]) : undefined;
    if (third === undefined || second > 12 || third > 31 || second < 1 || third < 1) return undefined;
    return { from: index, to: index + 5, when: { is: 'fixed', value: `${year}-${pad(second)}-${pad(third)}` } };
  }
  const first = wholeNumber(line, index, [1, 2]);
  if (first === undefined || first > 31 || second > 31 || first < 1 || second < 1) return undefined;
  const last = tail ? wholeNumber(line, index + 4, mark.word === '.' ? [2, 4] : [2, 4]) : undefined;
  if (last !== undefined) {
    const full = last < 100 ? last + (last < 50 ? 2000 : 1900) : last;
    return { from: index, to: index + 5, when: { is: 'numeric', first, second, year: full } };
  }
  const enclosed = wordAt(line, index - 1) === '(' && wordAt(line, index + 3) === ')';
  if (!enclosed || mark.word !== '/') return undefined;
  return { from: index, to: index + 3, when: { is: 'numeric', first, second, year: undefined } };
}

/** "2017-2019", "2023-24", "2026-03" (a month where it cannot be a range), then "financial year". */
export function yearRange(line: Line, index: number): Match | undefined {
  const first = atomAt(line, index);
  const joint = wordAt(line, index + 1);
  const last = atomAt(line, index + 2);
  if (!isYearNumber(first) || !(isDash(joint) || joint === '/') || last.kind !== 'number' || last.grouped) return undefined;
  const tight = atomAt(line, index + 1).joined && last.joined;
  const paired = tight || (joint === '–' && !countedThings.has(wordAt(line, index + 3)));
  if (first.value < 1900 && [':', ',', 'pp', 'p'].includes(wordAt(line, index - 1))) return undefined;
  if (isDash(wordAt(line, index + 3)) && atomAt(line, index + 3).joined && atomAt(line, index + 4).kind === 'number') return undefined;
  const end = last.digits === 4 ? last.value : last.digits === 2 && paired ? Math.floor(first.value / 100) * 100 + last.value : 0;
  if (end > first.value && end <= 2200)
    return { from: index, to: index + 3, when: spanOf({ is: 'year', year: first.value }, { is: 'year', year: end }) };
  if (joint !== '-' || !tight || last.digits !== 2 || last.value < 1 || last.value > 12) return undefined;
  return { from: index, to: index + 3, when: { is: 'fixed', value: `${first.value}-${pad(last.value)}` } };
}

const spanOf = (from: When, to: When): When => ({ is: 'span', from, to });

/** A year on its own, where nothing beside it says that it is a count or a number of something. */
export function year(line: Line, index: number): Match | undefined {
  const atom = atomAt(line, index);
  if (!isYearNumber(atom)) return undefined;
  const match: Match = { from: index, to: index + 1, when: { is: 'year', year: atom.value } };
  const before = atomAt(line, index - 1);
  const next = atomAt(line, index + 1);
  if (
    countedThings.has(next.word) ||
    next.word === '%' ||
    isMoneyMark(before.word) ||
    isJoinedCode(before.word, atom.joined, next.word, next.joined)
  )
    return undefined;
  if (atom.joined && isDash(before.word) && before.joined && isCodeWord(atomAt(line, index - 2))) return undefined;
  if (yearPrepositions.has(before.word) || followsYear(line, index) || isCirca(line, index)) return match;
  const bracketed = before.word === '(' && (next.word === ')' || next.word === ',' || next.word === ';');
  if (atom.value < 1900 || atom.value >= 2060) return (bracketed || datesNoun(line, index)) && atom.value < 2060 ? match : undefined;
  if (
    numberedThings.has(before.word) &&
    !(before.word === 'about' || before.word === 'around' || before.word === 'than' || before.word === 'over')
  )
    return undefined;
  const counts = atom.value % 100 === 0 && next.kind === 'word' && next.word.endsWith('s') && !['the', 'of', 's'].includes(before.word);
  return counts ? undefined : match;
}

/** "In 1687 and 1689": the second of two years. */
const followsYear = (line: Line, index: number): boolean => {
  const joint = wordAt(line, index - 1);
  return (
    (joint === 'and' || joint === 'or' || joint === ',') &&
    isYearNumber(atomAt(line, index - 2)) &&
    yearPrepositions.has(wordAt(line, index - 3))
  );
};

/** "A-2019" is a code, "mid-2019" and "Post-2019" are not. */
const isCodeWord = ({ kind, capital, word }: Atom): boolean =>
  kind === 'number' || (capital && !['mid', 'end', 'early', 'late', 'pre', 'post'].includes(word));

const isCirca = (line: Line, index: number): boolean =>
  wordAt(line, index - 1) === '.' && (wordAt(line, index - 2) === 'c' || wordAt(line, index - 2) === 'ca');

/** "the 1829 abolition", "Rome's 1648 treaty": an old year before one thing. */
function datesNoun(line: Line, index: number): boolean {
  const before = wordAt(line, index - 1);
  const next = atomAt(line, index + 1);
  const treaty = before === 'of' && atomAt(line, index - 2).capital;
  if (treaty && atomAt(line, index).value >= 1500) return next.kind === 'mark' || !next.word.endsWith('s');
  const owned = ['the', 'this', 'its', 'their', 's', 'a'].includes(before);
  return owned && atomAt(line, index).value >= 1500 && next.kind === 'word' && !next.capital && !next.word.endsWith('s');
}

const isMoneyMark = (word: string): boolean => '$€£¥₹₩₽₺₦'.includes(word) && word !== '';

/** "A-2019", "2019.pdf", "1080:2019": part of a code. */
const isJoinedCode = (before: string, joined: boolean, next: string, nextJoined: boolean): boolean =>
  (joined && (before === ':' || before === '.' || before === '_' || before === '#' || before === '/' || before === '@')) ||
  (nextJoined && (next === '_' || next === ':' || next === '@' || next === '/'));
