import { plain } from './forms.ts';
import { listIn, once, readTable } from './table.ts';

interface Origin {
  readonly countries: readonly string[];
  readonly endings: readonly string[];
  readonly beginnings: readonly string[];
  readonly letters: string;
}

const origins = once((): readonly Origin[] =>
  readTable('name-origins.tsv').map((row) => ({
    countries: listIn(row, 'countries'),
    endings: listIn(row, 'endings'),
    beginnings: listIn(row, 'beginnings'),
    letters: row.get('letters') ?? '',
  })),
);

/** The countries where a word is a name. */
const countriesOfWord = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const words = new Map<string, Set<string>>();
  for (const row of readTable('name-origins.tsv'))
    for (const word of listIn(row, 'words'))
      for (const code of listIn(row, 'countries')) words.set(word, (words.get(word) ?? new Set()).add(code));
  return words;
});

// A whole word says most, the ending or beginning of one less: they occur by chance.
const [wholeWord, endOfWord, beginningOfWord, itsLetters] = [1, 0.8, 0.6, 1];
/** An ending is one only behind a stem. */
const shortestStem = 2;

/**
 * How much a person's name speaks for each of some countries, from -1 to 1: 1 where it is at home in one of them alone, 0 where it is in all or in
 * none. "Annaberdiyev" of Turkmenistan and Ireland: 1 and -1.
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
  const words = plain(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  for (const weights of [...words.map(weightsOfWord), weightsOfLetters(name.toLowerCase())])
    for (const [code, weight] of weights) sums.set(code, (sums.get(code) ?? 0) + weight);
  return sums;
}

function weightsOfWord(word: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const raise = (code: string, weight: number) => weights.set(code, Math.max(weight, weights.get(code) ?? 0));
  for (const code of countriesOfWord().get(word) ?? []) raise(code, wholeWord);
  for (const { countries, endings, beginnings } of origins()) {
    const holds = (part: string): boolean => word.length >= part.length + shortestStem;
    const weight = endings.some((part) => holds(part) && word.endsWith(part))
      ? endOfWord
      : beginnings.some((part) => holds(part) && word.startsWith(part))
        ? beginningOfWord
        : 0;
    if (weight > 0) for (const code of countries) raise(code, weight);
  }
  return weights;
}

function weightsOfLetters(name: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { countries, letters } of origins())
    if ([...letters].some((letter) => name.includes(letter))) for (const code of countries) weights.set(code, itsLetters);
  return weights;
}
