import type { Sentence } from '#model/sentence.ts';
import { isCapitalised, listed } from './names-lists.ts';

/** What the rest of the document shows about a capitalised word, as bits. */
export const elsewhere = {
  /** The word stands in small letters too. */
  small: 1,
  /** With a capital inside a sentence. */
  inside: 2,
  /** Behind a title or a given name: somebody's name. */
  personal: 4,
  /** Behind "in", "at" or "near": a place. */
  located: 8,
  /** Behind "the": an organisation or a thing. */
  articled: 16,
  /** Before "said" and its like. */
  speaking: 32,
  /** Behind "from" or "to", where persons stand as well. */
  reached: 64,
} as const;

const locating = new Set(['in', 'at', 'near', 'into', 'across', 'around', 'throughout', 'outside', 'within', 'inside']);
const reaching = new Set(['from', 'to', 'toward', 'towards', 'via']);
const saying = new Set(['said', 'says', 'told', 'added', 'say', 'announced', 'wrote', 'noted']);

/** What one document shows of a capitalised word. */
export interface Showing {
  /** Bits of `elsewhere`. */
  bits: number;
  /** How often it stands with a capital, and how often of those behind "in" or "at". */
  total: number;
  located: number;
}

/** Words of one document with what their places in it show; built once, asked for every token. */
export type DocumentWords = ReadonlyMap<string, Showing>;

/** Looks through a whole document. `marks` are those of `lookUp`, one array a sentence. */
export function surveyWords(sentences: readonly Sentence[], marks: readonly Int32Array[]): DocumentWords {
  const words = new Map<string, Showing>();
  const showing = (form: string): Showing => {
    const known = words.get(form);
    if (known) return known;
    const made = { bits: 0, total: 0, located: 0 };
    words.set(form, made);
    return made;
  };
  const add = (form: string, bit: number): void => {
    showing(form).bits |= bit;
  };
  for (const [nth, { tokens, role }] of sentences.entries()) {
    if (role === 'headline') continue;
    const known = marks[nth];
    for (let index = 0; index < tokens.length; index++) {
      const form = tokens[index]?.form ?? '';
      if (!isCapitalised(form)) {
        if (form.length > 2) add(capital(form), elsewhere.small);
        continue;
      }
      showing(form).total++;
      const before = tokens[index - 1];
      const after = tokens[index + 1]?.form.toLowerCase() ?? '';
      if (saying.has(after)) add(form, elsewhere.speaking);
      if (before === undefined) continue;
      const previous = before.form.toLowerCase();
      if (before.tag !== 'PUNCT') add(form, elsewhere.inside);
      if (locating.has(previous)) {
        add(form, elsewhere.located);
        showing(form).located++;
      }
      if (reaching.has(previous)) add(form, elsewhere.reached);
      if (previous === 'the') add(form, elsewhere.articled);
      const mark = known?.[index - 1] ?? 0;
      if ((mark & (listed.title | listed.given)) !== 0 && isCapitalised(before.form)) add(form, elsewhere.personal);
    }
  }
  return words;
}

const capital = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);
