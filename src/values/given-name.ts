import { plain } from './forms.ts';
import { once, readLines } from './table.ts';

const givenNames = once((): ReadonlySet<string> => new Set(readLines('names.txt').flatMap((name) => [name, plain(name)])));

/** True for a word that is a common given name somewhere: "Sanae", "José", "JOSÉ". Some are places too: a hint, not a proof. */
export const isGivenName = (word: string): boolean =>
  givenNames().has(word) ||
  (word.length > 2 && word === word.toUpperCase() && givenNames().has(word.charAt(0) + word.slice(1).toLowerCase()));
