import { type Forms, type Found, indexForms, plain } from './forms.ts';
import { listIn, once, type Row, readLines, readTable } from './table.ts';

/** What kind of word leads to the country. */
export type CountryWord = 'name' | 'historical' | 'adjective' | 'demonym' | 'capital' | 'metonym' | 'city';

/** One thing that a surface form may mean. */
export interface CountryMeaning {
  /** ISO 3166-1 alpha-3, of former states ISO 3166-3; XKX, EUE. */
  readonly code: string;
  readonly kind: CountryWord;
  /** Why the form may mean something else: the hints of data/countries.tsv ("person", "state", …). Absent for what is plain. */
  readonly ambiguous?: readonly string[];
  /** EDTF interval in which a historical name was in use: "1971/1997". */
  readonly years?: string;
}

interface Country {
  readonly code: string;
  readonly name: string;
  readonly article: boolean;
  readonly adjective?: string;
  readonly capital?: string;
  readonly years?: string;
}

const rows = once(() => readTable('countries.tsv'));
const cell = (row: Row, column: string): string => row.get(column) ?? '';

const countries = once(
  (): ReadonlyMap<string, Country> =>
    new Map(
      rows().map((row) => {
        const [adjective] = listIn(row, 'adjectives');
        const [capital] = listIn(row, 'capitals');
        const years = cell(row, 'years');
        const country = {
          code: cell(row, 'code'),
          name: cell(row, 'name'),
          article: cell(row, 'article') === 'the',
          ...(adjective && { adjective }),
          ...(capital && { capital }),
          ...(years && { years }),
        };
        return [country.code, country];
      }),
    ),
);

/** Hints by form: "Jordan" → ["person"]. */
function hintsOf(row: Row): ReadonlyMap<string, readonly string[]> {
  return new Map(
    listIn(row, 'ambiguous').map((entry) => {
      const colon = entry.lastIndexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1).split(',')];
    }),
  );
}

const formerIn = (row: Row): readonly { name: string; years: string; code: string }[] =>
  listIn(row, 'former').map((entry) => {
    const [name = '', years = '', code = ''] = entry.split('@');
    return { name, years, code };
  });

function* meaningsIn(row: Row): Generator<readonly [string, CountryMeaning]> {
  const code = cell(row, 'code');
  const hints = hintsOf(row);
  const ended = /^\d+\/\d+$/.test(cell(row, 'years')) ? cell(row, 'years') : undefined;
  // One object for all plain forms of a kind, so that spellings that fall together are not listed twice.
  const made = new Map<string, CountryMeaning>();
  const meaning = (form: string, kind: CountryWord, years?: string): readonly [string, CountryMeaning] => {
    const ambiguous = hints.get(form);
    const key = `${kind} ${years} ${ambiguous}`;
    const known = made.get(key) ?? { code, kind, ...(ambiguous && { ambiguous }), ...(years && { years }) };
    made.set(key, known);
    return [form, known];
  };
  for (const form of [cell(row, 'name'), ...listIn(row, 'names')]) yield meaning(form, ended ? 'historical' : 'name', ended);
  for (const { name, years } of formerIn(row)) yield meaning(name, 'historical', years);
  for (const form of listIn(row, 'adjectives')) yield meaning(form, 'adjective', ended);
  for (const form of listIn(row, 'people').flatMap((pair) => pair.split('>'))) yield meaning(form, 'demonym', ended);
  for (const form of listIn(row, 'capitals')) yield meaning(form, 'capital', ended);
  for (const form of listIn(row, 'metonyms')) yield meaning(form, 'metonym', ended);
  for (const form of listIn(row, 'cities')) yield meaning(form, 'city', ended);
}

const isSeldom = ([, { ambiguous }]: readonly [string, CountryMeaning]): number => (ambiguous?.includes('seldom') ? 1 : 0);

/** Every form that leads to a country, with everything it may mean, the usual meaning first. */
export const countryForms: () => Forms<CountryMeaning> = once(() =>
  indexForms(
    rows()
      .flatMap((row) => [...meaningsIn(row)])
      .sort((a, b) => isSeldom(a) - isSeldom(b)),
  ),
);

/** Phrases that hold a country's name and mean no country: "French fries", "Indian Ocean". */
export const otherThings: () => Forms<true> = once(() => indexForms(readLines('other-things.txt').map((line) => [line, true])));

/** Letters before a place in which a longer phrase may begin: the longest phrases are shorter. */
const reach = 40;

/** True where a phrase that means no country holds the stretch: it begins at or before it and ends behind it. */
function isInOtherThing(text: string, start: number, end: number): boolean {
  for (let at = start; at >= Math.max(0, start - reach); at--) {
    const isWordStart = at === start || (text.charAt(at - 1) === ' ' && text.charAt(at) !== ' ') || at === 0;
    const other = isWordStart ? otherThings().at(text, at) : undefined;
    if (other && other.end >= end && (at < start || other.end > end)) return true;
  }
  return false;
}

/** The longest form of a country at a place in a text; undefined too where a longer phrase around it means no country. */
export function countryAt(text: string, start: number): Found<CountryMeaning> | undefined {
  const found = countryForms().at(text, start);
  return found && isInOtherThing(text, start, found.end) ? undefined : found;
}

/** Every mention of a country by one of its forms between two places of a text, in order, without overlap, the longest first. */
export function countriesIn(text: string, from = 0, to = text.length): readonly (Found<CountryMeaning> & { readonly start: number })[] {
  const found: (Found<CountryMeaning> & { start: number })[] = [];
  const word = /[\p{L}\p{N}\p{M}]+/gu;
  word.lastIndex = from;
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const country = countryAt(text, match.index);
    if (country && country.end <= to) found.push({ ...country, start: match.index });
    word.lastIndex = Math.max(word.lastIndex, country?.end ?? 0);
  }
  return found;
}

/** Folds what people vary when they type a name: case, diacritics, points, apostrophes, "the", "&", "St". */
const fold = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[.,'’()]/g, '')
    .replace(/ and |[\s&_-]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/^st /, 'saint ');

const namingKinds: readonly CountryWord[] = ['name', 'historical', 'adjective', 'demonym'];

/** Folded code or name → code. A former state's own name leads to it, a former name of a present state to that. */
const codesByName = once((): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  const add = (text: string, code: string): void => {
    if (!codes.has(text)) codes.set(text, code);
  };
  for (const code of countries().keys()) add(code.toLowerCase(), code);
  const known = [...countryForms().forms];
  for (const wanted of namingKinds) {
    for (const [form, meanings] of known) {
      for (const { code, kind } of meanings) if (kind === wanted) add(fold(form), code);
    }
  }
  for (const row of rows()) for (const { code } of formerIn(row)) if (code) add(code.toLowerCase(), cell(row, 'code'));
  return codes;
});

/** "Congo, Republic of" as it is said; a name with another in brackets as both. */
function readings(text: string): readonly string[] {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  const [, last, first] = /^([^,]+),([^,]+)$/.exec(text) ?? [];
  return [text, ...(last && first ? [`${first} ${last}`] : []), ...(before && inside ? [before, inside] : [])];
}

/** The code for a code or any name, adjective or demonym, however it is typed; undefined when there is none. Capitals and cities do not count. */
export function countryFrom(text: string): string | undefined {
  if (text.length > 100) return undefined;
  for (const reading of readings(text)) {
    const code = codesByName().get(fold(reading));
    if (code) return code;
  }
  return undefined;
}

/** True for a code of the table, in capitals. */
export const isCountry = (code: string): boolean => countries().has(code);

/** Steps of writing that lead from one word to another. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const swapped = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The `count` countries whose names are written most alike, nearest first: for "there is no such country, did you mean …". */
export function nearestCountries(text: string, count: number): readonly { readonly code: string; readonly name: string }[] {
  const wanted = fold(text.slice(0, 60));
  const best = new Map<string, number>();
  for (const [name, code] of codesByName()) {
    // A code is three steps from any word of six letters; it is near only to what could be a code.
    if (name.length < 4 && wanted.length > 4) continue;
    const away = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
    if (away < (best.get(code) ?? Number.POSITIVE_INFINITY)) best.set(code, away);
  }
  return [...best]
    .sort(([codeA, a], [codeB, b]) => a - b || (codeA < codeB ? -1 : 1))
    .slice(0, count)
    .map(([code]) => ({ code, name: nameOf(code) }));
}

/** The name without article: "United States". Gives back what it does not know, so that other actors' names pass through. */
export const nameOf = (code: string): string => (code === 'WLD' ? 'world' : (countries().get(code)?.name ?? code));

/** The name as it stands in running text: "the United States", "Japan", "the world" for WLD. */
export const theName = (code: string): string => (code === 'WLD' || countries().get(code)?.article ? `the ${nameOf(code)}` : nameOf(code));

/** The possessive in running text: "Japan's", "the United States'". */
export const possessiveOf = (code: string): string => `${theName(code)}${nameOf(code).endsWith('s') ? "'" : "'s"}`;

/** The adjective: "Japanese". Where a territory has none in use, its name. */
export const adjectiveOf = (code: string): string => countries().get(code)?.adjective ?? nameOf(code);

/** The capital, where the country has one of another name: "Islamabad". */
export const capitalOf = (code: string): string | undefined => countries().get(code)?.capital;

/** EDTF interval of a state that is no more, or of a bloc: "1922/1991", "1993/..". Undefined for present states. */
export const yearsOf = (code: string): string | undefined => countries().get(code)?.years;

const formerSeats = once((): readonly { code: string; seat: string; first: number; last: number }[] =>
  rows().flatMap((row) => {
    const [first = '', last = ''] = cell(row, 'years').split('/');
    return cell(row, 'seat') ? [{ code: cell(row, 'code'), seat: cell(row, 'seat'), first: Number(first), last: Number(last) }] : [];
  }),
);

/** The state that stood where this one stands in a year, as its capital and people were spoken of: RUS in 1987 is SUN. */
export const stateIn = (code: string, year: number): string =>
  formerSeats().find(({ seat, first, last }) => seat === code && first <= year && year < last)?.code ?? code;

/** All codes of the table, in alphabetical order. */
export const countryCodes = (): readonly string[] => [...countries().keys()];
