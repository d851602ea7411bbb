import { atomAt, isApostrophe, isDash, isYearNumber, type Line, skipDash, wordAt } from './atoms.ts';
import { fromMonth, fromWeekday } from './dates-calendar.ts';
import type { Match, When } from './dates-forms.ts';
import { fromOrdinal } from './dates-periods.ts';
import { anaphors, dayWords, deictics, partsOfDay, type Unit, units, weekdays } from './dates-words.ts';
import { season } from './dates-years.ts';
import { numberAt } from './numbers.ts';

/** How many units: a number, or no number for "several" and "a few". */
interface Amount {
  readonly count: number | undefined;
  readonly to: number;
}

const vague = new Set(['several', 'few', 'many', 'some', 'recent', 'numerous']);

/** "two", "a", "several", "a few", "a couple of", "two and a half". */
function amountAt(line: Line, index: number): Amount | undefined {
  const word = wordAt(line, index);
  const article = word === 'a' || word === 'an' ? 1 : 0;
  const next = wordAt(line, index + article);
  if (next === 'couple') return { count: 2, to: wordAt(line, index + article + 1) === 'of' ? index + article + 2 : index + article + 1 };
  if (vague.has(next)) return { count: undefined, to: index + article + 1 };
  if (article === 1) return { count: 1, to: index + 1 };
  const number = numberAt(line, index);
  if (!number) return undefined;
  const half = wordAt(line, number.to) === 'and' && wordAt(line, number.to + 1) === 'a' && wordAt(line, number.to + 2) === 'half';
  return half ? { count: number.value, to: number.to + 3 } : { count: number.value, to: number.to };
}

const unitAt = (line: Line, index: number): Unit | undefined => units.get(wordAt(line, index));

const unit = (name: Unit, shift: number, anaphoric = false): When => ({ is: 'unit', unit: name, shift, anaphoric });

/** "today", "yesterday morning", "the day before yesterday". "Russia Today" is a name. */
export function dayWord(line: Line, index: number): Match | undefined {
  const atom = atomAt(line, index);
  if (atom.word === 'day' && (wordAt(line, index + 1) === 'before' || wordAt(line, index + 1) === 'after')) {
    const around = wordAt(line, index + 2);
    const shift = around === 'yesterday' && wordAt(line, index + 1) === 'before' ? -2 : around === 'tomorrow' ? 2 : 0;
    return shift === 0 ? undefined : { from: index, to: index + 3, when: unit('day', shift) };
  }
  const shift = dayWords.get(atom.word);
  const before = atomAt(line, index - 1);
  if (shift === undefined || (atom.capital && before.kind === 'word' && before.capital)) return undefined;
  if (isApostrophe(wordAt(line, index + 1)) && wordAt(line, index + 2) === 's' && wordAt(line, index + 3) === 'world') return undefined;
  return { from: index, to: partsOfDay.has(wordAt(line, index + 1)) ? index + 2 : index + 1, when: unit('day', shift) };
}

const ofTheNew = new Set(['in', 'into', 'early', 'during', 'until', 'by', 'of', 'for', 'before']);

/** "in the new year", not "the New Year holiday". */
export function newYear(line: Line, index: number, definite: boolean): Match | undefined {
  const atom = atomAt(line, index);
  if (!definite || atom.capital || wordAt(line, index + 1) !== 'year' || !ofTheNew.has(wordAt(line, index - 2))) return undefined;
  return { from: index, to: index + 2, when: { is: 'newYear' } };
}

const beforeEnd = new Set(['by', 'before', 'at', 'until', 'till', 'towards', 'toward']);

/** "before the year is out", "before the year ends", "by year's end": the text's own year. */
export function endingYear(line: Line, index: number, definite: boolean): Match | undefined {
  const [next, second, third] = [1, 2, 3].map((at) => wordAt(line, index + at));
  const isOut = definite && ((next === 'is' && second === 'out') || next === 'ends');
  const isEnd = isApostrophe(next ?? '') ? second === 's' && third === 'end' : isDash(next ?? '') && second === 'end';
  if (!isOut && !(isEnd && beforeEnd.has(wordAt(line, index - 1)))) return undefined;
  return { from: index, to: isEnd && isApostrophe(next ?? '') ? index + 4 : index + 3 - (next === 'ends' ? 1 : 0), when: unit('year', 0) };
}

/** "on this date", in a paper that bears one. */
export function thisDate(line: Line, index: number): Match | undefined {
  const isDate = wordAt(line, index) === 'this' && wordAt(line, index + 1) === 'date' && wordAt(line, index - 1) === 'on';
  return isDate ? { from: index, to: index + 2, when: unit('day', 0) } : undefined;
}

/** "this week", "last night", "next Tuesday", "last October", "next two years"; `definite` tells that "the" stands before. */
export function fromDeictic(line: Line, index: number, definite: boolean): Match | undefined {
  const toward = deictics.get(wordAt(line, index));
  if (toward === undefined) return undefined;
  const next = wordAt(line, index + 1);
  if (partsOfDay.has(next) && !definite) {
    if (toward === 1 || next === 'noon') return undefined;
    return { from: index, to: index + 2, when: unit('day', toward) };
  }
  const name = units.get(next);
  if (name !== undefined) return deicticUnit(line, index, name, toward, definite);
  const inner = weekdays.has(next) ? fromWeekday(line, index + 1) : (fromMonth(line, index + 1) ?? season(line, index + 1, true, toward));
  if (inner) return pointed(inner, index, toward, definite && toward === 1);
  return toward === 0 ? undefined : lengthAt(line, index, index + 1, toward);
}

function deicticUnit(line: Line, index: number, name: Unit, toward: -1 | 0 | 1, definite: boolean): Match | undefined {
  const word = wordAt(line, index);
  const written = wordAt(line, index + 1);
  const to = index + 2;
  if (name === 'instant') return undefined;
  if (name === 'weekend' && word === 'past') return { from: index, to, when: { is: 'weekend' } };
  if (written.endsWith('s') && written !== 's')
    return toward === 0 ? undefined : { from: index, to, when: { is: 'length', unit: name, count: undefined, toward } };
  if (name === 'day') {
    if (word === 'next') return { from: index, to, when: unit('day', 1, true) };
    return undefined;
  }
  const rolling = (word === 'past' && name !== 'century') || (definite && toward !== 0 && (name === 'year' || name === 'decade'));
  if (rolling && toward !== 0 && word !== 'upcoming') return { from: index, to, when: { is: 'length', unit: name, count: 1, toward } };
  if (definite && word === 'last' && (name === 'quarter' || wordAt(line, to) === 'of')) return undefined;
  const part = name === 'year' && isApostrophe(wordAt(line, to)) && wordAt(line, to + 1) === 's' ? fromOrdinal(line, to + 2) : undefined;
  if (part?.when.is === 'months') return { from: index, to: part.to, when: { ...part.when, hint: { shift: toward } } };
  return { from: index, to, when: unit(name, toward) };
}

/** A month or weekday with the direction that stands before it. */
function pointed(inner: Match, from: number, toward: -1 | 0 | 1, anaphoric: boolean): Match | undefined {
  const { when } = inner;
  if (when.is === 'weekday') return { ...inner, from, when: { ...when, toward, anaphoric } };
  if (when.is === 'month' || when.is === 'day') {
    const known = when.hint.year !== undefined || when.hint.shift !== undefined || when.hint.anaphor !== undefined;
    return known ? { ...inner, from } : { ...inner, from, when: { ...when, hint: { toward } } };
  }
  return when.is === 'season' || when.is === 'span' ? { ...inner, from } : undefined;
}

/** "last two years", "past few months": the amount at `at`, the direction word at `index`. */
function lengthAt(line: Line, index: number, at: number, toward: -1 | 1): Match | undefined {
  const amount = amountAt(line, at);
  if (!amount) return undefined;
  const name = unitAt(line, amount.to);
  if (name === undefined || name === 'instant' || wordAt(line, amount.to + 1) === 'of') return undefined;
  return { from: index, to: amount.to + 1, when: { is: 'length', unit: name, count: amount.count, toward } };
}

/** "the same day", "that year", "the following month", "the previous two years". */
export function fromAnaphor(line: Line, index: number, definite: boolean): Match | undefined {
  const word = wordAt(line, index);
  const shift = anaphors.get(word);
  if (shift === undefined || (!definite && word !== 'that' && word !== 'same')) return undefined;
  const next = wordAt(line, index + 1);
  const same = word === 'same' && (next === 'period' || next === 'month' || next === 'quarter') ? samePeriod(line, index) : undefined;
  if (same) return same;
  const name = units.get(next);
  if (name !== undefined && name !== 'instant' && !next.endsWith('s')) {
    return isDash(wordAt(line, index + 2)) ? undefined : { from: index, to: index + 2, when: unit(name, shift, true) };
  }
  return undefined;
}

/** "same period of 2017", "same month last year", "same quarter a year earlier": what stands before, in another year. */
function samePeriod(line: Line, index: number): Match | undefined {
  const of = wordAt(line, index + 2) === 'of' || wordAt(line, index + 2) === 'in' ? 1 : 0;
  const at = index + 2 + of;
  const number = atomAt(line, at);
  if (isYearNumber(number)) return { from: index, to: at + 1, when: { is: 'samePeriod', hint: { year: number.value } } };
  const the = wordAt(line, at) === 'the' || wordAt(line, at) === 'a' || wordAt(line, at) === 'one' ? 1 : 0;
  const word = wordAt(line, at + the);
  if (word === 'year' && the === 1 && ['ago', 'earlier', 'before'].includes(wordAt(line, at + 2))) {
    return { from: index, to: at + 3, when: { is: 'samePeriod', hint: { anaphor: -1 } } };
  }
  const [shift, anaphor] = [deictics.get(word), anaphors.get(word)];
  if (wordAt(line, at + the + 1) !== 'year' || (shift === undefined && anaphor === undefined)) return undefined;
  return { from: index, to: at + the + 2, when: { is: 'samePeriod', hint: shift === undefined ? { anaphor: anaphor ?? 0 } : { shift } } };
}

/** "year earlier", "month later", "year before", after "the" or "a" and without more to it. */
function distance(line: Line, at: number, name: Unit, count: number | undefined): { readonly to: number; readonly when: When } | undefined {
  if (count === undefined && wordAt(line, at) === 'ago') return { to: at + 1, when: { is: 'vague' } };
  if (count === undefined || name === 'instant') return undefined;
  if (name === 'decade' || name === 'century') return distance(line, at, 'year', count * (name === 'decade' ? 10 : 100));
  const word = wordAt(line, at);
  if (word === 'ago') return { to: at + 1, when: unit(name, -count) };
  if (word === 'from' && wordAt(line, at + 1) === 'now') return { to: at + 2, when: unit(name, count) };
  const next = atomAt(line, at + 1);
  const ends = next.kind === 'mark' || next.word === 'and' || next.word === 'in' || next.word === 'to';
  if ((word === 'earlier' || word === 'later' || word === 'afterwards') && next.word !== 'than' && next.word !== 'of') {
    return { to: at + 1, when: unit(name, word === 'earlier' ? -count : count, true) };
  }
  if ((word === 'before' || word === 'after') && ends) return { to: at + 1, when: unit(name, word === 'before' ? -count : count, true) };
  return undefined;
}

/** "two years ago", "three days later", "in two weeks' time", "18 months", "two-day", "the year to June". */
export function fromAmount(line: Line, index: number): Match | undefined {
  const amount = amountAt(line, index);
  if (!amount) return undefined;
  const hyphenated = isDash(wordAt(line, amount.to));
  const at = skipDash(line, amount.to);
  const name = unitAt(line, at);
  if (name === undefined) return undefined;
  const half = wordAt(line, at + 1) === 'and' && wordAt(line, at + 2) === 'a' && wordAt(line, at + 3) === 'half' ? 3 : 0;
  const to = at + 1 + half;
  const far = distance(line, to, name, amount.count);
  if (far) return { from: index, to: far.to, when: far.when };
  if (isApostrophe(wordAt(line, to)) && wordAt(line, to + 1) === 'time' && amount.count !== undefined) {
    return { from: index, to: to + 2, when: unit(name, amount.count) };
  }
  if (wordAt(line, index) === 'a' || wordAt(line, index) === 'an' || wordAt(line, index) === 'one' || wordAt(line, index) === 'some')
    return undefined;
  const age = isDash(wordAt(line, to)) ? wordAt(line, to + 1) : wordAt(line, to);
  if (age === 'old' || (age === 'of' && wordAt(line, to + 1) === 'age') || age === 'olds') return undefined;
  return hyphenated || name !== 'instant' || amount.count !== undefined ? { from: index, to, when: { is: 'lasting' } } : undefined;
}

const aroundWeekends: ReadonlySet<string> = new Set(['over', 'at', 'during', 'on', 'for', 'by', 'until', 'since', 'through']);

/** "over the weekend". */
export function theWeekend(line: Line, index: number, definite: boolean): Match | undefined {
  if (!definite || wordAt(line, index) !== 'weekend' || !aroundWeekends.has(wordAt(line, index - 2))) return undefined;
  return { from: index - 1, to: index + 1, when: { is: 'weekend' } };
}

/** "the year before", "the day after": the article is not part of the amount. */
export function fromBareUnit(line: Line, index: number): Match | undefined {
  const name = unitAt(line, index);
  if (name === undefined || wordAt(line, index).endsWith('s')) return undefined;
  const far = distance(line, index + 1, name, 1);
  return far ? { from: index, to: far.to, when: far.when } : undefined;
}

/** "every year", "each Monday", "every two weeks", "on Mondays". */
export function repeated(line: Line, index: number): Match | undefined {
  const word = wordAt(line, index);
  if (word === 'every' || word === 'each') {
    const number = numberAt(line, index + 1);
    const other = wordAt(line, index + 1) === 'other' || wordAt(line, index + 1) === 'second' ? index + 2 : index + 1;
    const at = number ? number.to : other;
    const next = wordAt(line, at);
    const counts =
      units.has(next) || (weekdays.has(next) && atomAt(line, at).capital) || fromMonth(line, at) !== undefined || partsOfDay.has(next);
    return counts ? { from: index, to: at + 1, when: { is: 'repeated' } } : undefined;
  }
  if (!word.endsWith('days') || !weekdays.has(word.slice(0, -1)) || !atomAt(line, index).capital) return undefined;
  return { from: index, to: index + 1, when: { is: 'repeated' } };
}
