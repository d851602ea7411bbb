import { type Forms, indexForms } from './forms.ts';
import { listIn, once, readTable } from './table.ts';

/** Countries that a word such as "South Asian", "Nordic" or "sultanate" can mean, by ISO 3166-1 alpha-3. */
export interface Region {
  readonly countries: ReadonlySet<string>;
}

const regions = once(() =>
  readTable('regions.tsv').map((row) => ({
    words: listIn(row, 'words'),
    names: listIn(row, 'names'),
    region: { countries: new Set(listIn(row, 'codes')) },
  })),
);

/** Words that describe a country by where it lies or what kind of state it is: they stand before "country", "nation", "state", or alone ("the sultanate"). */
export const regionWords: () => Forms<Region> = once(() =>
  indexForms(regions().flatMap(({ words, region }) => words.map((word): [string, Region] => [word, region]))),
);

/** The one country among these that the word fits; undefined when it fits none or several, or is not known. */
export function fitting(word: string, among: Iterable<string>): string | undefined {
  const [region] = regionWords().of(word);
  const found = [...new Set(among)].filter((code) => region?.countries.has(code));
  return found.length === 1 ? found[0] : undefined;
}

/** Names of regions themselves ("the Gulf", "Southeast Asia"): places that are no country. */
export const regionNames: () => Forms<Region> = once(() =>
  indexForms(regions().flatMap(({ names, region }) => names.map((name): [string, Region] => [name, region]))),
);
