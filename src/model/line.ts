import type { Sentence, Token } from './sentence.ts';

/** A sentence with its text at hand, as identification walks over it. */
export interface Line {
  /** Index in the reading's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The whole document's text, in which tokens have their offsets. */
  readonly text: string;
  /** Nearly every word is capitalised, so that capitals tell nothing. */
  readonly titleCase: boolean;
  /** The document's text from token `from` up to, not including, token `to`, with single blanks. */
  readonly words: (from: number, to: number) => string;
}

export function lineOf(text: string, sentence: Sentence, index: number): Line {
  const { tokens } = sentence;
  const words = (from: number, to: number): string => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || to <= from) return '';
    const cut = text.slice(first.start, last.end);
    return /\s\s|[\n\t\u00a0]/.test(cut) ? cut.replace(/\s+/g, ' ') : cut;
  };
  return { index, sentence, tokens, text, titleCase: isTitleCase(tokens), words };
}

// Headlines in title case hold long words in capitals that are no names; short words stay small in every style.
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.form.length > 3 && /\p{L}/u.test(token.form));
  return long.length >= 4 && long.filter((token) => /^\p{Lu}/u.test(token.form)).length / long.length > 0.75;
}

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.form);

/** Written without a blank before it: the second half of "Abad-Sison" where the hyphen is a token of its own. */
export const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.start === tokens[at - 1]?.end;

const hyphens = new Set(['-', '‐', '‑', '–']);
export const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
  hyphens.has(tokens[at]?.form ?? '') && isGlued(tokens, at) && isGlued(tokens, at + 1);

/** The token of a stretch whose arc leaves it; the last one where the tree does not say. */
export function headOf(line: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = line.tokens[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return to - 1;
}
