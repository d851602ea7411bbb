import type { Sentence, Token } from '#model/sentence.ts';
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
  const small = new Set<string>();
  for (const [nth, { tokens, role }] of sentences.entries()) {
    const known = marks[nth];
    for (let index = 0; index < tokens.length; index++) {
      const form = tokens[index]?.form ?? '';
      if (isCapitalised(form)) {
        const shown = words.get(form) ?? { bits: 0, total: 0, located: 0 };
        if (shown.total === 0) words.set(form, shown);
        // Headlines may write every word with a capital.
        if (role !== 'headline') look(shown, tokens, index, known?.[index - 1] ?? 0);
      } else if (form.length > 2 && role !== 'headline') small.add(form);
    }
  }
  for (const [form, shown] of words) if (small.has(form.charAt(0).toLowerCase() + form.slice(1))) shown.bits |= elsewhere.small;
  return words;
}

/** Adds what the words around a capitalised one show; `mark` is that of the word before it. */
function look(shown: Showing, tokens: readonly Token[], index: number, mark: number): void {
  shown.total++;
  const before = tokens[index - 1];
  if (saying.has(tokens[index + 1]?.form.toLowerCase() ?? '')) shown.bits |= elsewhere.speaking;
  if (before === undefined) return;
  const previous = before.form.toLowerCase();
  if (before.tag !== 'PUNCT') shown.bits |= elsewhere.inside;
  if (locating.has(previous)) {
    shown.bits |= elsewhere.located;
    shown.located++;
  }
  if (reaching.has(previous)) shown.bits |= elsewhere.reached;
  if (previous === 'the') shown.bits |= elsewhere.articled;
  if ((mark & (listed.title | listed.given)) !== 0 && isCapitalised(before.form)) shown.bits |= elsewhere.personal;
}
