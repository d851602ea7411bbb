import { countriesIn } from './country.ts';

/**
 * A phrase without the country it is said of: "Prime Minister of Arnor" and "Arnorian prime minister" lose Arnor, "ambassador to Gondor"
 * keeps Gondor. A phrase that is nothing else, or that goes on after the country, stays as it is.
 */
export function withoutCountry(phrase: string, code: string): string {
  const [mention] = countriesIn(phrase).filter(({ meanings }) => meanings.some((meaning) => meaning.code === code));
  if (mention === undefined) return phrase;
  const after = phrase
    .slice(mention.end)
    .replace(/^['’]s?/, '')
    .trim();
  const lead = phrase.slice(0, mention.start);
  const before = lead.replace(/\s*(?:\b(?:of|for)\b)?\s*(?:\bthe\b)?\s*$/i, '').trim();
  if (before === '') return after === '' ? phrase : after;
  return after === '' && / (?:of|for) (?:the )?$/i.test(lead) ? before : phrase;
}
