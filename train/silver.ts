import type { Weights } from '#read/weights.ts';
import { type Example, type Inventory, toSilver } from './examples.ts';

const shortest = 6;
const longest = 50;
const ending = /^[.?!"”]$/;
const word = /^\p{L}[\p{L}'’.-]*$/u;
/** Share of a sentence that must be words: tables and lists of prices teach nothing. */
const wordShare = 0.7;

/** Whether raw text is a sentence such as an editor would let pass. */
const isSentence = (forms: readonly string[]): boolean => {
  if (forms.length < shortest || forms.length > longest || !ending.test(forms.at(-1) ?? '')) return false;
  if (!/^[\p{Lu}"“]/u.test(forms[0] ?? '')) return false;
  return forms.filter((form) => word.test(form)).length >= wordShare * forms.length;
};

/** About `words` words of raw sentences, evenly spread over the text, as the teacher reads them. */
export const readSilver = (sentences: readonly (readonly string[])[], teacher: Weights, inventory: Inventory, words: number): Example[] => {
  const usable = sentences.filter(isSentence);
  const total = usable.reduce((sum, forms) => sum + forms.length, 0);
  const share = Math.min(1, words / Math.max(1, total));
  const chosen = usable.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
  return chosen.map((forms) => toSilver(forms, teacher.network.parse(forms), inventory));
};
