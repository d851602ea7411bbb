import type { Sentence, Token } from './sentence.ts';

/** A sentence with its text at hand, as identification walks over it. */
export interface Line {
  /** Index in the reading's sentences. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The tokens' forms in lower case: rules ask for the same words again and again. */
  readonly lower: readonly string[];
  /** Their lemmas in lower case. */
  readonly lemmas: readonly string[];
  /** The whole document's text, in which tokens have their offsets. */
  readonly text: string;
  /** Nearly every word is capitalised, so that capitals tell nothing. */
  readonly titleCase: boolean;
  /** The document's text from token `from` up to, not including, token `to`, with single blanks. */
  readonly words: (from: number, to: number) => string;
}

const lines = new WeakMap<Sentence, Line>();

/** The line of a sentence of a text; made once, since every stage walks over it. */
export function lineOf(text: string, sentence: Sentence, index: number): Line {
  const known = lines.get(sentence);
  if (known && known.index === index && known.text === text) return known;
  const line = makeLine(text, sentence, index);
  lines.set(sentence, line);
  return line;
}

function makeLine(text: string, sentence: Sentence, index: number): Line {
  const { tokens } = sentence;
  const isSpaced = hasOtherBlanks.test(text.slice(tokens[0]?.start, tokens.at(-1)?.end));
  const cut = (from: number, to: number): string => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || to <= from) return '';
    const found = text.slice(first.start, last.end);
    return isSpaced && hasOtherBlanks.test(found) ? found.replace(/\s+/g, ' ') : found;
  };
  // Rule after rule asks for the whole sentence, or for the stretch that the one before has asked for.
  let whole: string | undefined;
  let latest = { from: 0, to: 0, words: '' };
  const words = (from: number, to: number): string => {
    if (from === 0 && to === tokens.length) {
      whole ??= cut(from, to);
      return whole;
    }
    if (latest.from !== from || latest.to !== to) latest = { from, to, words: cut(from, to) };
    return latest.words;
  };
  const lower = tokens.map(({ form }) => form.toLowerCase());
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase());
  return { index, sentence, tokens, lower, lemmas, text, titleCase: isTitleCase(tokens), words };
}

const hasOtherBlanks = /\s\s|[\n\t\u00a0]/;

// Headlines in title case hold long words in capitals that are no names; short words stay small in every style.
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ form }) => form.length > 3 && (isCapital(form) || /\p{L}/u.test(form)));
  return long.length >= 4 && long.filter(({ form }) => isCapital(form)).length / long.length > 0.75;
}

/** True for a word that begins with a capital letter of any script. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word);
}

export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && isCapital(token.form);

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
