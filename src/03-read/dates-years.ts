import { type Atom, atomAt, isApostrophe, isDash, isYearNumber, type Line, skipDash, wordAt } from './atoms.ts';
import { yearAfter } from './dates-calendar.ts';
import type { Match, When } from './dates-forms.ts';
import { countedThings, decadeNames, numberedThings, seasons, timePrepositions, yearPrepositions } from './dates-words.ts';
import { ordinalAt } from './numbers.ts';

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
  if (number.digits === 4 && number.value >= 1000 && number.value <= 2100) {
    // "The 1600s" are a century; of "the 1900s" and "the 2000s" English mostly means the first ten years.
    const isCentury = number.value % 100 === 0 && number.value < 1900;
    return { from: index, to, when: { is: isCentury ? 'century' : 'decade', year: number.value } };
  }
  if (number.digits !== 2 || number.value < 20 || !(marked || definite)) return undefined;
  return { from: index, to, when: { is: 'decade', year: 1900 + number.value } };
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
  if (!definite && before === 'in' && word !== 'fall' && alone && next.word !== 'of' && !isDash(next.word))
    return { from: index, to: index + 1, when: { is: 'season', season: value, hint: {}, bare: true } };
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

/** "AD 842", "347 CE". */
export function eraYear(line: Line, index: number): Match | undefined {
  const before = isEra(atomAt(line, index)) ? 1 : 0;
  const number = atomAt(line, index + before);
  const after = before === 0 && isEra(atomAt(line, index + 1)) ? 1 : 0;
  if (before + after === 0 || number.kind !== 'number' || number.grouped || number.value < 1 || number.value > 2100) return undefined;
  return { from: index, to: index + 1 + before + after, when: { is: 'year', year: number.value } };
}

const isEra = ({ word, capital }: Atom): boolean => capital && (word === 'ad' || word === 'ce');

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
    isJoinedCode(before.word, atom.joined, next.word, next.joined && atomAt(line, index + 2).joined)
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
