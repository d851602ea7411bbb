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
  /** "ex-president". */
  readonly former?: true;
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
  const peer = peerAt(line, from);
  if (peer) return peer;
  const past = formerAt(line, from, gazetteer);
  if (past) return past;
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
        ...(/^(?!MPs?$)(?:\p{Lu}{2,4}s?|Prof\.?)$/u.test(worded) && { spelt: entry.plain }),
        from,
        to,
        rank: entry.rank,
        plural: singular !== form && gazetteer.title(singular) !== undefined,
        counterpart: false,
      };
  }
  return undefined;
}

/** "her Rohirric opposite number", "his Gondorian peer": who holds what another does, in other words. */
function peerAt(line: Line, from: number): TitleWords | undefined {
  const isOwned = [1, 2, 3].some((back) => /^(?:his|her|their|its)$/.test(line.lower[from - back] ?? ''));
  const isNumber = line.lower[from] === 'opposite' && /^numbers?$/.test(line.lower[from + 1] ?? '');
  if (!isOwned || !(isNumber || /^(?:peers?|homologues?)$/.test(line.lower[from] ?? ''))) return undefined;
  const to = isNumber ? from + 2 : from + 1;
  return { from, to, rank: 5, plural: line.lower[to - 1]?.endsWith('s') === true, counterpart: true };
}

/** "ex-president", "ex-prime ministers": one token with its prefix. */
function formerAt(line: Line, from: number, gazetteer: Gazetteer): TitleWords | undefined {
  const [, first] = /^ex[-‐‑–](\p{L}+)$/u.exec(line.lower[from] ?? '') ?? [];
  if (first === undefined) return undefined;
  for (let to = Math.min(from + 3, line.tokens.length); to > from; to--) {
    const form = [first, ...line.lower.slice(from + 1, to)].join(' ');
    const [entry, one] = [gazetteer.title(form), gazetteer.title(singularOf(form))];
    const office = entry ?? one;
    if (office?.kind === 'office')
      return {
        spelt: one ? singularOf(form) : form,
        from,
        to,
        rank: office.rank,
        plural: one !== undefined && singularOf(form) !== form,
        counterpart: false,
        former: true,
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
