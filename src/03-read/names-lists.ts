import type { Sentence, Token } from '#model/sentence.ts';
import { type CountryMeaning, countryForms } from '#values/country.ts';
import { type Forms, indexForms } from '#values/forms.ts';
import { isGivenName } from '#values/given-name.ts';
import { organisationForms } from '#values/organisation.ts';
import { apart } from '#values/remember.ts';
import { listIn, once, readLines, readTable } from '#values/table.ts';
import { titleForms } from '#values/title.ts';

/** What the tables of `data/` say of a token; a token may be several. Bits, so that they make one feature together. */
export const listed = {
  country: 1,
  adjective: 2,
  city: 4,
  given: 8,
  title: 16,
  organisation: 32,
  /** Begins what the table lists; a token inside it has the other bit and not this one. */
  begins: 64,
  /** Nouns that say what a name is of: "Corporation", "Bay", "Summit", "Treaty". */
  organisationNoun: 128,
  placeNoun: 256,
  eventNoun: 512,
  workNoun: 1024,
  place: 2048,
} as const;

const nounBits = new Map<string, number>([
  ['organisation', listed.organisationNoun],
  ['place', listed.placeNoun],
  ['event', listed.eventNoun],
  ['work', listed.workNoun],
]);
/** Bits that only say what kind of noun a word is, wherever it stands. */
export const nounMask = listed.organisationNoun | listed.placeNoun | listed.eventNoun | listed.workNoun;

const nouns = once((): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const row of readTable('name-nouns.tsv')) {
    for (const noun of listIn(row, 'nouns')) bits.set(noun, (bits.get(noun) ?? 0) | (nounBits.get(row.get('kind') ?? '') ?? 0));
  }
  return bits;
});

const nounBitsOf = (form: string): number =>
  nouns().get(form) ??
  nouns().get(form.charAt(0) + form.slice(1).toLowerCase()) ??
  (form.endsWith('s') ? nouns().get(form.slice(0, -1)) : undefined) ??
  0;

const placeForms = once((): Forms<true> => indexForms(readLines('places.txt').map((line) => [line, true])));

const countryBits = ({ kind }: CountryMeaning): number => {
  if (kind === 'adjective' || kind === 'demonym') return listed.adjective;
  if (kind === 'city' || kind === 'capital') return listed.city;
  return kind === 'metonym' ? 0 : listed.country;
};

/** Words before a capital within which a title in small letters is looked for: "prime minister of Arnor Imrahil". */
const titleReach = 4;

/** What can be said of a form alone, and in which tables something begins with its first word. */
interface FormFacts {
  readonly bits: number;
  readonly begins: number;
}
const inCountries = 1;
const inOrganisations = 2;
const inPlaces = 4;
const inTitles = 8;

const firstWord = /[\p{L}\p{N}\p{M}]+/u;

const beginnings = once((): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  const add = (forms: Forms<unknown>, table: number): void => {
    for (const form of forms.forms.keys()) {
      const word = firstWord.exec(form)?.[0] ?? form;
      words.set(word, (words.get(word) ?? 0) | table);
    }
  };
  add(countryForms(), inCountries);
  add(organisationForms(), inOrganisations);
  add(placeForms(), inPlaces);
  add(titleForms(), inTitles);
  return words;
});

/** Forms remembered at a time: texts repeat their words. */
const remembered = 8192;
const facts = new Map<string, FormFacts>();

function factsOf(form: string): FormFacts {
  const seen = facts.get(form);
  if (seen !== undefined) return seen;
  if (facts.size >= remembered) facts.clear();
  const isCapital = isCapitalised(form);
  const made = {
    bits: isCapital ? nounBitsOf(form) | (isGivenName(form) ? listed.given : 0) : 0,
    begins: beginnings().get(firstWord.exec(form)?.[0] ?? '') ?? 0,
  };
  facts.set(form, made);
  return made;
}

/** Marks the tokens of a sentence with what the tables know of them. Offsets count in `text`. */
export function lookUp({ tokens }: Sentence, text: string): Int32Array {
  const marks = new Int32Array(tokens.length);
  let nextCapital = tokens.length + titleReach + 1;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const form = tokens[index]?.form ?? '';
    const isCapital = isCapitalised(form);
    if (isCapital) nextCapital = index;
    else if (nextCapital - index > titleReach) continue;
    const { bits, begins } = factsOf(form.length > longestForm ? apart(form.slice(0, longestForm)) : form);
    marks[index] = (marks[index] ?? 0) | bits;
    if (begins !== 0) markTables(marks, tokens, index, text, isCapital ? begins : begins & inTitles);
  }
  return marks;
}

/** Longer forms are in no table. */
const longestForm = 60;

function markTables(marks: Int32Array, tokens: readonly Token[], index: number, text: string, tables: number): void {
  if ((tables & inCountries) !== 0) markForms(marks, tokens, index, text, countryForms(), countryBits);
  if ((tables & inOrganisations) !== 0) markForms(marks, tokens, index, text, organisationForms(), () => listed.organisation);
  if ((tables & inPlaces) !== 0) markForms(marks, tokens, index, text, placeForms(), () => listed.place);
  if ((tables & inTitles) !== 0) markForms(marks, tokens, index, text, titleForms(), () => listed.title);
}

export const isCapitalised = (form: string): boolean => {
  const first = form.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return form.charAt(0).toLowerCase() !== form.charAt(0);
};

function markForms<T>(
  marks: Int32Array,
  tokens: readonly Token[],
  index: number,
  text: string,
  forms: Forms<T>,
  bitOf: (meaning: T) => number,
): void {
  const token = tokens[index];
  if (token === undefined || token.end <= token.start) return;
  const found = forms.at(text, token.start);
  if (found === undefined) return;
  let bits = 0;
  for (const meaning of found.meanings) bits |= bitOf(meaning);
  if (bits === 0) return;
  marks[index] = (marks[index] ?? 0) | bits | listed.begins;
  for (let next = index + 1; next < tokens.length && (tokens[next]?.end ?? 0) <= found.end; next++) marks[next] = (marks[next] ?? 0) | bits;
}
