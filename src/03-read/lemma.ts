import type { Tag } from '#model/sentence.ts';
import { irregularBase } from './irregular.ts';
import { isVerb } from './verbs.ts';

/** Learned exceptions: lower-case form, tab, tag, to lemma. */
export type LemmaTable = ReadonlyMap<string, string>;

const vowels = 'aeiou';
const isVowel = (character: string): boolean => character !== '' && vowels.includes(character);

/** Base of a stem left by cutting -ed or -ing: "stopp" gives "stop", "mak" gives "make". */
const restoreStem = (stem: string, known: (lemma: string) => boolean): string => {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  const undoubled = last === before ? stem.slice(0, -1) : stem;
  for (const candidate of last === before && !'sl'.includes(last) ? [undoubled, stem] : [stem, `${stem}e`, undoubled]) {
    if (known(candidate)) return candidate;
  }
  if (last === before && !'slfz'.includes(last)) return undoubled;
  if (/(?:at|iz|is|us|uc|ag|rg|dg|nc|lv|rv|iv|av|ov|ur|ir|bl|dl|gl|kl|pl|tl|fl|zl|ut|id|od|ok)$/.test(stem) && stem.length > 3)
    return `${stem}e`;
  if (stem.length <= 3 && !isVowel(last) && isVowel(before) && !'wxy'.includes(last)) return `${stem}e`;
  return stem;
};

const verbLemma = (word: string, known: (lemma: string) => boolean): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 4) return restoreStem(word.slice(0, -3), known);
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed') && word.length > 3) return restoreStem(word.slice(0, -2), known);
  return word;
};

const nounLemma = (word: string, known: (lemma: string) => boolean): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ses') && known(word.slice(0, -2))) return word.slice(0, -2);
  if (word.endsWith('oes')) return known(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 2) return word.slice(0, -1);
  return word;
};

const degreeLemma = (word: string, known: (lemma: string) => boolean): string => {
  const cut = word.endsWith('est') ? 3 : word.endsWith('er') ? 2 : 0;
  if (cut === 0 || word.length < cut + 3) return word;
  const stem = word.slice(0, -cut);
  if (stem.endsWith('i') && known(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  for (const candidate of [stem, `${stem}e`, undoubled]) if (known(candidate)) return candidate;
  return word;
};

/** "US", "iPhone": a capital behind the first letter says that the word is a name or an acronym as it stands. */
const hasInnerCapital = (form: string): boolean => form.slice(1).toLowerCase() !== form.slice(1);

const longestForm = 40;

/** Dictionary form of a word with its tag: lower case but for proper nouns and acronyms. */
export const lemmaOf = (form: string, tag: Tag, table: LemmaTable): string => {
  if (form.length > longestForm) return form;
  const lower = form.toLowerCase().replace(/’/g, "'");
  const learned = table.get(`${lower}\t${tag}`);
  if (tag === 'PROPN' || tag === 'X' || tag === 'SYM') return learned !== undefined && learned.toLowerCase() !== lower ? learned : form;
  if (tag === 'PUNCT' || tag === 'NUM') return form.toLowerCase();
  const irregular = tag === 'VERB' ? irregularBase(lower) : undefined;
  if (irregular !== undefined) return irregular;
  if (learned !== undefined) return learned;
  if (hasInnerCapital(form) && form.toUpperCase() !== form) return form;
  if (tag === 'VERB' || tag === 'AUX') return verbLemma(lower, (lemma) => isVerb(lemma) || table.has(`${lemma}\tVERB`));
  if (tag === 'NOUN') return nounLemma(lower, (lemma) => table.has(`${lemma}\tNOUN`));
  if (tag === 'ADJ' || tag === 'ADV') return degreeLemma(lower, (lemma) => table.has(`${lemma}\t${tag}`));
  return lower;
};

/** Pairs of form and tag that are remembered at a time. */
const remembered = 20_000;

/** `lemmaOf` that remembers what it was asked before: texts repeat their words. */
export const makeLemmatizer = (table: LemmaTable): ((form: string, tag: Tag) => string) => {
  const byTag = new Map<Tag, Map<string, string>>();
  return (form, tag) => {
    if (form.length > longestForm) return form;
    let seen = byTag.get(tag);
    if (seen === undefined || seen.size > remembered) {
      seen = new Map();
      byTag.set(tag, seen);
    }
    let lemma = seen.get(form);
    if (lemma === undefined) {
      lemma = lemmaOf(form, tag, table);
      seen.set(form, lemma);
    }
    return lemma;
  };
};
