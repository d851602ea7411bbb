import { plain } from './forms.ts';
import { once, readLines } from './table.ts';

type Pronoun = 'he' | 'she';

/** Each given name, with and without diacritics, and the pronoun that goes with it; undefined where both do. */
const givenNames = once((): ReadonlyMap<string, Pronoun | undefined> => {
  const names = new Map<string, Pronoun | undefined>();
  for (const line of readLines('names.txt')) {
    const [name = '', pronoun] = line.split('\t');
    const known = pronoun === 'he' || pronoun === 'she' ? pronoun : undefined;
    for (const form of [name, plain(name)]) names.set(form, names.has(form) && names.get(form) !== known ? undefined : known);
  }
  return names;
});

/** As the table writes it: "JOSÉ" of a headline is "José". */
const asListed = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** True for a word that is a common given name somewhere: "Sanae", "José", "JOSÉ". Some are places too: a hint, not a proof. */
export const isGivenName = (word: string): boolean => givenNames().has(word) || givenNames().has(asListed(word));

/** The pronoun that nearly everybody of a given name takes: "Sanae" is "she". Undefined where both occur, and for words that are no such name. */
export const pronounOf = (word: string): Pronoun | undefined => givenNames().get(word) ?? givenNames().get(asListed(word));
