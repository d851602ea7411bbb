import { plain } from './forms.ts';
import { listIn, once, readTable } from './table.ts';

/** For each form of a column the countries where it is usual. */
function countriesBy(column: string): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const row of readTable('name-origins.tsv'))
    for (const form of column === 'letters' ? (row.get(column) ?? '') : listIn(row, column))
      for (const code of listIn(row, 'countries')) forms.set(form, (forms.get(form) ?? new Set()).add(code));
  return forms;
}

const words = once(() => countriesBy('words'));
const endings = once(() => countriesBy('endings'));
const beginnings = once(() => countriesBy('beginnings'));
const letters = once(() => countriesBy('letters'));

// A whole word says most, the ending or beginning of one less: they occur by chance.
const [wholeWord, endOfWord, beginningOfWord, itsLetters] = [1, 0.8, 0.6, 1];
/** An ending is one only behind a stem. */
const shortestStem = 2;

/**
 * How much a person's name speaks for each of some countries, from -1 to 1: 1 where it is at home in one of them alone, 0 where it is in all or in
 * none. "Bekmuratov" of Kazakhstan and Ireland: 1 and -1.
 */
export function originAmong(name: string, countries: readonly string[]): ReadonlyMap<string, number> {
  const weights = weightsOf(name);
  const fits = countries.map((code) => weights.get(code) ?? 0);
  return new Map(
    countries.map((code, at) => {
      const best = Math.max(0, ...fits.filter((_, other) => other !== at));
      return [code, Math.max(-1, Math.min(1, (fits[at] ?? 0) - best))];
    }),
  );
}

/** For each country what the words of the name say for it, summed up. */
function weightsOf(name: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const parts = plain(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  for (const weights of [...parts.map(weightsOfWord), weightsOfLetters(name.toLowerCase())])
    for (const [code, weight] of weights) sums.set(code, (sums.get(code) ?? 0) + weight);
  return sums;
}

function weightsOfWord(word: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const raise = (codes: Iterable<string> | undefined, weight: number) => {
    for (const code of codes ?? []) weights.set(code, Math.max(weight, weights.get(code) ?? 0));
  };
  raise(words().get(word), wholeWord);
  for (let length = 1; length <= word.length - shortestStem; length++) {
    raise(endings().get(word.slice(-length)), endOfWord);
    raise(beginnings().get(word.slice(0, length)), beginningOfWord);
  }
  return weights;
}

function weightsOfLetters(name: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const letter of name) for (const code of letters().get(letter) ?? []) weights.set(code, itsLetters);
  return weights;
}
