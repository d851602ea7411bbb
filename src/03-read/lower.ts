import type { Token } from '#model/sentence.ts';

/** No word that is looked up is longer; a longer form is read once by the tokenizer and never again. */
const longest = 24;

/** A token's form in lower case; empty where there is no token, or one too long to be in any list. */
export const lowerOf = (token: Token | undefined): string =>
  token === undefined || token.form.length > longest ? '' : token.form.toLowerCase();
