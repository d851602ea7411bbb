import { isCapitalised, type Line } from '#model/line.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A title as it stands in a line, without what belongs to it. */
export interface TitleWords {
  /** The plain form of an abbreviation: "prime minister" for "PM". */
  readonly spelt?: string;
  readonly from: number;
  readonly to: number;
  readonly rank: number;
  readonly plural: boolean;
  readonly counterpart: boolean;
}

const counterparts = new Set(['counterpart', 'counterparts', 'colleague', 'colleagues']);

/** "vice‑president" as the tables write it. */
const withHyphens = (words: string): string => (/[‐‑–]/.test(words) ? words.replace(/[‐‑–]/g, '-') : words);

const singularOf = (form: string): string =>
  form.endsWith('men')
    ? form.replace(/(men|women)$/, (end) => (end === 'men' ? 'man' : 'woman'))
    : form.endsWith('s')
      ? form.slice(0, -1)
      : form;

/** What was found of words before: texts repeat them. */
const reaches = { by: (_: string): number => 0, ofWords: new Map<string, number>() };
const mostWords = 16_384;

/** Letters of the longest title that a word begins, or its part before a hyphen; 0 for "counterpart", and -1 for all others. */
function reachFrom(word: string, { titleReach }: Gazetteer): number {
  if (reaches.by !== titleReach || reaches.ofWords.size > mostWords) {
    reaches.by = titleReach;
    reaches.ofWords.clear();
  }
  const known = reaches.ofWords.get(word);
  if (known !== undefined) return known;
  const first = withHyphens(word);
  const hyphen = first.indexOf('-');
  const reach = titleReach(hyphen < 0 ? first : first.slice(0, hyphen));
  const found = reach === 0 && !counterparts.has(first) ? -1 : reach;
  reaches.ofWords.set(word, found);
  return found;
}

/** The longest title that begins at a token, in singular or plural; also "counterpart" and "colleague", who hold what another does. */
export function titleAt(line: Line, from: number, gazetteer: Gazetteer): TitleWords | undefined {
  const word = line.lower[from] ?? '';
  if (word === 'leader' && leadsBody(line, from, gazetteer)) return { from, to: from + 1, rank: 6, plural: false, counterpart: false };
  const reach = reachFrom(word, gazetteer);
  if (reach < 0) return undefined;
  // "Harbour Party Chair": the party's name ends here, and its office begins with the next word.
  if (line.tokens[from]?.form === 'Party' && isCapitalised(line.tokens[from - 1])) return undefined;
  const last = Math.min(from + 6, line.tokens.length);
  const lengthOf = (at: number): number => (line.tokens[at]?.end ?? 0) - (line.tokens[at]?.start ?? 0);
  let letters = 0;
  for (let at = from; at < last; at++) letters += lengthOf(at);
  for (let to = last; to > from; to--) {
    const least = letters;
    letters -= lengthOf(to - 1);
    // No title is longer, but for the letter of its plural.
    if (to > from + 1 && least > reach + 1) continue;
    const worded = line.words(from, to);
    if (to > from + 1 && worded.length > reach + 1) continue;
    const form = withHyphens(worded.toLowerCase());
    const singular = singularOf(form);
    const entry =
      gazetteer.title(worded) ??
      (form === worded ? undefined : gazetteer.title(form)) ??
      (singular === form ? undefined : gazetteer.title(singular));
    const counterpart = to === from + 1 && counterparts.has(form);
    if (counterpart) return { from, to, rank: 5, plural: form.endsWith('s'), counterpart };
    if (entry?.kind === 'office')
      return {
        // "MP" is what everyone says; "PM" is short for an office.
        ...(/^(?!MPs?$)\p{Lu}{2,4}s?$/u.test(worded) && { spelt: entry.plain }),
        from,
        to,
        rank: entry.rank,
        plural: singular !== form && gazetteer.title(singular) !== undefined,
        counterpart: false,
      };
  }
  return undefined;
}

const smallWords = /^(?:the|of|and|&|for|'s|’s)$/;

/** "leader of Fine Gael", "Labour leader": of a party or body with a name; a state's leader is no office. */
function leadsBody(line: Line, at: number, gazetteer: Gazetteer): boolean {
  const isName = (i: number): boolean => {
    const token = line.tokens[i];
    return token !== undefined && i > 0 && isCapitalised(token) && token.tag !== 'VERB' && !gazetteer.countryAt(line.text, token.start);
  };
  if (line.titleCase) return false;
  if (line.lower[at + 1] === 'of') return isName(line.lower[at + 2] === 'the' ? at + 3 : at + 2);
  // "People's Party of Gondor leader"
  if (line.lower[at - 2] === 'of' && /^(?:Party|Congress|Alliance|Union)$/.test(line.tokens[at - 3]?.form ?? '')) return true;
  return isName(at - 1) && !smallWords.test(line.lower[at - 1] ?? '') && line.tokens[at - 1]?.tag === 'PROPN';
}
