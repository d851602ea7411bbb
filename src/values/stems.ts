import { apart } from './remember.ts';

/** True where one of the words, or a word that begins with it, stands in the text: "aid" in "aided", not in "said". Lower case. */
export const holdsAny = (text: string, words: readonly string[]): boolean => patternOf(words).test(plainOf(text));

const patterns = new WeakMap<readonly string[], RegExp>();
const nothing = /(?!)/;

/** All words of a list in one pattern, each behind the blank that stands before it in a plain text; made once. */
function patternOf(words: readonly string[]): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const plain = words.map((word) => spaced(word).trimStart()).filter(Boolean);
  const made = plain.length === 0 ? nothing : new RegExp(` (?:${plain.map((word) => RegExp.escape(word)).join('|')})`);
  patterns.set(words, made);
  return made;
}

/** Many frames ask of the same few sentences, one after another. */
const plains = new Map<string, string>();
const mostPlains = 256;

function plainOf(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const plain = ` ${spaced(text.toLowerCase())} `;
  if (plains.size >= mostPlains) plains.clear();
  plains.set(apart(text), plain);
  return plain;
}

/** Text in lower case as words parted by single blanks, whatever stands between them: "vice-president" and "vice president" are the same. */
export const spaced = (lower: string): string => lower.replace(/[^\0-\x7f]/.test(lower) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ');
