import {
  currencyCountries,
  currencyMarks,
  currencyOf,
  currencyPrefixes,
  isCurrency,
  isCurrencyWord,
  isDoubtfulCurrency,
  isFaintPrefix,
  needsCountry,
} from '#values/money.ts';
import { atomAt, type Line, wordAt } from './atoms.ts';

/** How often a text names a country; asked only where a currency word needs it. */
export type CountryCount = (name: string) => number;

/** A currency beside a figure: the first of its atoms, and the first after it. `unit` is absent where the word fits several countries. */
export interface CurrencyFound {
  readonly from: number;
  readonly to: number;
  readonly unit: string | undefined;
}

const isMark = (word: string): boolean => word.length === 1 && currencyMarks.has(word);

/** The code behind a table entry: a code as it is, a word by its country. */
const codeOf = (entry: string, countries: CountryCount): string | undefined =>
  entry === entry.toLowerCase() ? currencyOf(entry, undefined, countries) : entry;

const isDoubtfulCode = /^(?:ALL|TOP|TRY|CUP|MOP|GEL|SOS|LAK|COP|RON|BAM|ANG)$/;

/** "$", "US$", "Rs.", "EUR", "RM" before the figure at an index. */
export function currencyBefore(line: Line, index: number, countries: CountryCount): CurrencyFound | undefined {
  const stop = wordAt(line, index - 1) === '.' && atomAt(line, index - 1).joined ? 1 : 0;
  const at = index - 1 - stop;
  const atom = atomAt(line, at);
  if (stop === 0 && isMark(atom.word)) return markBefore(line, at, index, countries);
  if (atom.kind !== 'word') return undefined;
  const touches = atomAt(line, index).joined;
  const code = atom.capital ? currencyPrefixes.get(atom.word) : undefined;
  if (code !== undefined) return isFaintPrefix(atom.word) && !touches ? undefined : { from: at, to: index, unit: codeOf(code, countries) };
  const upper = atom.word.toUpperCase();
  // "KES. 5.8 billion" as some papers write; "All." ends a sentence.
  if (
    atom.capital &&
    atom.word.length === 3 &&
    isCurrency(upper) &&
    atom.end - atom.start === 3 &&
    (stop === 0 || !isDoubtfulCode.test(upper))
  )
    return { from: at, to: index, unit: upper };
  return undefined;
}

/** A currency mark with the letters or dots that touch it. */
function markBefore(line: Line, at: number, index: number, countries: CountryCount): CurrencyFound | undefined {
  const mark = atomAt(line, at);
  const letters = atomAt(line, at - 1);
  if (mark.joined && letters.kind === 'word') {
    const entry = currencyMarks.get(letters.word + mark.word);
    if (entry !== undefined) return { from: at - 1, to: index, unit: codeOf(entry, countries) };
  }
  const dotted = mark.joined && letters.word === '.' && wordAt(line, at - 2) === 's' && wordAt(line, at - 4) === 'u';
  const entry = currencyMarks.get(mark.word) ?? '';
  return { from: dotted ? at - 4 : at, to: index, unit: codeOf(entry, countries) };
}

/** "dlrs", "Canadian dollars", "US dollars", "pounds sterling", "EUR", "€" after a figure that ends before an index. */
export function currencyAfter(line: Line, index: number, scaled: boolean, countries: CountryCount): CurrencyFound | undefined {
  const atom = atomAt(line, index);
  if (isMark(atom.word)) return { from: index, to: index + 1, unit: codeOf(currencyMarks.get(atom.word) ?? '', countries) };
  if (atom.kind !== 'word') return hyphenated(line, index, countries);
  if (isCurrencyWord(atom.word) && !(isDoubtfulCurrency(atom.word) && !scaled)) return named(line, index, index, undefined, countries);
  const upper = atom.word.toUpperCase();
  if (atom.capital && atom.word.length === 3 && isCurrency(upper) && !isCurrencyWord(atom.word))
    return { from: index, to: index + 1, unit: upper };
  const found = countryAt(line, index);
  return found && isCurrencyWord(wordAt(line, found.to)) ? named(line, index, found.to, found.country, countries) : undefined;
}

/** "billion-dollar" */
function hyphenated(line: Line, index: number, countries: CountryCount): CurrencyFound | undefined {
  const atom = atomAt(line, index + 1);
  if (atomAt(line, index).word !== '-' || !atom.joined || !isCurrencyWord(atom.word)) return undefined;
  return named(line, index, index + 1, undefined, countries);
}

/** Countries whose initials stand before a currency: "U.S. dollars". */
const initials: ReadonlyMap<string, string> = new Map([
  ['us', 'us'],
  ['uk', 'uk'],
  ['nz', 'zealand'],
  ['hk', 'kong'],
]);

/** The country named at an index ("Egyptian", "Hong Kong", "N.Z.") with the index after it. */
function countryAt(line: Line, index: number): { readonly country: string; readonly to: number } | undefined {
  if (wordAt(line, index + 1) === '.' && atomAt(line, index + 1).joined) {
    const country = initials.get(wordAt(line, index) + wordAt(line, index + 2));
    return country === undefined ? undefined : { country, to: wordAt(line, index + 3) === '.' ? index + 4 : index + 3 };
  }
  if (currencyCountries.has(wordAt(line, index))) return { country: wordAt(line, index), to: index + 1 };
  const next = wordAt(line, index + 1);
  return currencyCountries.has(next) && atomAt(line, index).capital ? { country: next, to: index + 2 } : undefined;
}

function named(line: Line, from: number, at: number, country: string | undefined, countries: CountryCount): CurrencyFound {
  const word = wordAt(line, at);
  const sterling = wordAt(line, at + 1) === 'sterling';
  const unit = currencyOf(word, country, needsCountry(word) ? countries : undefined);
  return { from, to: sterling ? at + 2 : at + 1, unit };
}

/** Counts country words in a text, once, when first asked. */
export function countryCounter(text: string): CountryCount {
  let counts: Map<string, number> | undefined;
  return (name) => {
    if (counts === undefined) {
      counts = new Map();
      for (const [word] of text.matchAll(/[A-Za-zü]{2,20}/g)) {
        const lower = word.toLowerCase();
        if (currencyCountries.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
      }
    }
    return counts.get(name) ?? 0;
  };
}
