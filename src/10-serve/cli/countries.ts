import { countryFrom, nameOf, nearestCountries } from '#values/country.ts';
import { Complaint } from './complaint.ts';

/**
 * One country or a pair, as names or codes in any case, as codes in alphabetical order.
 * @throws Complaint on an unknown country, with the nearest names, and on the same one twice.
 */
export function readCountries(words: readonly string[]): readonly string[] {
  const codes = words.map(readCountry);
  const [first, second] = codes;
  if (first !== undefined && first === second) {
    throw new Complaint(
      `"${words[0]}" and "${words[1]}" are the same country, ${nameOf(first)}. Name two, or name it once for a brief on it alone.`,
    );
  }
  return codes.sort();
}

function readCountry(word: string): string {
  const code = countryFrom(word);
  if (code) return code;
  const near = nearestCountries(word, 3).map((country) => `${country.name} (${country.code})`);
  throw new Complaint(`There is no country "${word.slice(0, 60)}". The nearest names are ${near.join(', ')}.`);
}
