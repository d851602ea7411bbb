import { atomAt, isApostrophe, isYearNumber, type Line, skipDash, wordAt } from './atoms.ts';
import { fromMonth, yearAfter } from './dates-calendar.ts';
import type { Match, When, YearHint } from './dates-forms.ts';
import { anaphors, deictics } from './dates-words.ts';
import { yearRange } from './dates-years.ts';
import { numberAt, ordinalAt } from './numbers.ts';

const months = (first: number, last: number, hint: YearHint): When => ({ is: 'months', first, last, hint });

const isOpen = ({ year, shift, anaphor }: YearHint): boolean => year === undefined && shift === undefined && anaphor === undefined;

/** "first quarter of 2009", "third-quarter", "the second half of last year", "the first five months of 2020". */
export function fromOrdinal(line: Line, index: number): Match | undefined {
  const last = wordAt(line, index) === 'last' || wordAt(line, index) === 'final';
  const ordinal = last ? { value: -1, to: index + 1 } : ordinalAt(line, index);
  if (!ordinal || ordinal.value > 53) return undefined;
  const at = skipDash(line, ordinal.to);
  const word = wordAt(line, at);
  if (word === 'quarter' && wordAt(line, index) === 'last' && yearAfter(line, at + 1).to === at + 1) return undefined;
  if (word === 'quarter') return quarter(line, index, at + 1, ordinal.value === -1 ? 4 : ordinal.value);
  if (word === 'half' || word === 'semester') return half(line, index, at + 1, ordinal.value === -1 ? 2 : ordinal.value);
  if (word === 'week' || word === 'day' || word === 'weekend' || word === 'days' || word === 'weeks')
    return withinMonth(line, index, at + 1);
  const number = numberAt(line, at);
  if (number && wordAt(line, number.to) === 'months') return firstMonths(line, index, number.to + 1, ordinal.value, number.value);
  return undefined;
}

function quarter(line: Line, from: number, at: number, number: number): Match | undefined {
  if (number < 1 || number > 4) return undefined;
  const { hint, to } = yearAfter(line, at);
  if (to === at && wordAt(line, at) === 'of') return undefined;
  return { from, to, when: months(number * 3 - 2, number * 3, hint) };
}

function half(line: Line, from: number, at: number, number: number): Match | undefined {
  const { hint, to } = yearAfter(line, at);
  if (number < 1 || number > 2 || isOpen(hint)) return undefined;
  return { from, to, when: number === 1 ? months(1, 6, hint) : months(7, 12, hint) };
}

function firstMonths(line: Line, from: number, at: number, ordinal: number, count: number): Match | undefined {
  const { hint, to } = yearAfter(line, at);
  if (isOpen(hint) || count < 1 || count > 12 || (ordinal !== 1 && ordinal !== -1) || count % 1 !== 0) return undefined;
  return { from, to, when: ordinal === 1 ? months(1, count, hint) : months(13 - count, 12, hint) };
}

/** "the first week of November" is dated no closer than its month. */
function withinMonth(line: Line, from: number, at: number): Match | undefined {
  if (wordAt(line, at) !== 'of') return undefined;
  const month = fromMonth(line, at + 1);
  return month?.when.is === 'month' ? { ...month, from } : undefined;
}

/** "Q3 2023", "H1", "FY2023", "FY 2023-24", "1Q 2023". */
export function abbreviated(line: Line, index: number): Match | undefined {
  const letter = atomAt(line, index);
  const number = atomAt(line, index + 1);
  if (letter.word === 'fy') return fiscalYear(line, index, index + 1);
  if (number.kind !== 'number' || !number.joined || number.digits !== 1 || !letter.capital) return undefined;
  const { hint, to } = yearAfter(line, skipDash(line, index + 2));
  if (letter.word === 'q')
    return number.value >= 1 && number.value <= 4
      ? { from: index, to, when: months(number.value * 3 - 2, number.value * 3, hint) }
      : undefined;
  if (letter.word !== 'h' || isOpen(hint) || number.value < 1 || number.value > 2) return undefined;
  return { from: index, to, when: number.value === 1 ? months(1, 6, hint) : months(7, 12, hint) };
}

/** The year or pair of years of a fiscal year at `at`: "2023", "2023-24", "'23". */
function fiscalYear(line: Line, from: number, at: number): Match | undefined {
  const range = yearRange(line, at);
  if (range?.when.is === 'span' && range.when.from.is === 'year' && range.when.to.is === 'year') {
    return { from, to: range.to, when: { is: 'fiscal', from: range.when.from.year, to: range.when.to.year } };
  }
  const year = atomAt(line, at);
  if (isYearNumber(year)) return { from, to: at + 1, when: { is: 'fiscal', from: year.value, to: year.value } };
  const short = isApostrophe(year.word) ? atomAt(line, at + 1) : year;
  if (short.kind !== 'number' || short.digits !== 2 || !short.joined) return undefined;
  return { from, to: isApostrophe(year.word) ? at + 2 : at + 1, when: { is: 'fiscal', from: 2000 + short.value, to: 2000 + short.value } };
}

const isFiscal = (word: string): boolean => word === 'fiscal' || word === 'financial';

/** "fiscal 2023", "financial year 2023-24", "the fiscal year that ended in June", "last fiscal year". */
export function fiscal(line: Line, index: number): Match | undefined {
  const shift = deictics.get(wordAt(line, index)) ?? anaphors.get(wordAt(line, index));
  const at = shift === undefined ? index : index + 1;
  if (!isFiscal(wordAt(line, at))) return undefined;
  const named = wordAt(line, at + 1) === 'year' ? 1 : 0;
  if (shift !== undefined) return named ? { from: index, to: at + 2, when: { is: 'fiscalShift', shift } } : undefined;
  const dated = fiscalYear(line, index, at + 1 + named);
  if (dated) return dated;
  if (!named) return undefined;
  return ending(line, index, at + 2, 12) ?? { from: index, to: at + 2, when: { is: 'fiscalShift', shift: 0 } };
}

/** "2023-24 financial year", "2023/24 fiscal year". */
export function fiscalAfter(line: Line, range: Match): Match {
  const { when } = range;
  const isPair = when.is === 'span' && when.from.is === 'year' && when.to.is === 'year';
  if (!isFiscal(wordAt(line, range.to)) || wordAt(line, range.to + 1) !== 'year') return range;
  if (isPair && when.from.is === 'year' && when.to.is === 'year')
    return { ...range, to: range.to + 2, when: { is: 'fiscal', from: when.from.year, to: when.to.year } };
  return when.is === 'year' ? { ...range, to: range.to + 2, when: { is: 'fiscal', from: when.year, to: when.year } } : range;
}

/** "… to June 2025", "… ended March 31, 2024", "… that ended in June", after "year" or "nine months". */
export function ending(line: Line, from: number, at: number, count: number): Match | undefined {
  const that = wordAt(line, at) === 'that' || wordAt(line, at) === 'which' ? 1 : 0;
  const verb = wordAt(line, at + that);
  if (!['to', 'ended', 'ending', 'ends', 'through', 'until'].includes(verb)) return undefined;
  const on = ['in', 'on', 'at'].includes(wordAt(line, at + that + 1)) ? 1 : 0;
  const the = wordAt(line, at + that + on + 1) === 'the' ? 1 : 0;
  const end = wordAt(line, at + that + on + the + 1) === 'end' ? (wordAt(line, at + that + on + the + 2) === 'of' ? 2 : 1) : 0;
  const last = endPoint(line, at + that + on + the + end + 1);
  return last && { from, to: last.to, when: { is: 'ending', months: count, at: last.when } };
}

function endPoint(line: Line, at: number): Match | undefined {
  const month = fromMonth(line, at);
  return month && (month.when.is === 'month' || month.when.is === 'day') ? month : monthEvenDoubtful(line, at);
}

/** After "the year to" a doubtful month is a month. */
function monthEvenDoubtful(line: Line, at: number): Match | undefined {
  const atom = atomAt(line, at);
  const found = ['march', 'april', 'may', 'june', 'august'].indexOf(atom.word);
  const number = [3, 4, 5, 6, 8][found];
  return number !== undefined && atom.capital ? { from: at, to: at + 1, when: { is: 'month', month: number, hint: {} } } : undefined;
}

/** "year to June 2025", "nine months ended December". */
export function yearEnding(line: Line, index: number): Match | undefined {
  if (wordAt(line, index) === 'year') return ending(line, index, index + 1, 12);
  const number = numberAt(line, index);
  if (!number || !['months', 'month'].includes(wordAt(line, skipDash(line, number.to)))) return undefined;
  const at = skipDash(line, number.to) + 1;
  const period = wordAt(line, at) === 'period' ? 1 : 0;
  return number.value <= 60 && number.value % 1 === 0 ? ending(line, index, at + period, number.value) : undefined;
}
