import { remember, rememberOfTwo } from '#values/remember.ts';
import { plain } from './wording.ts';

/**
 * How two names go together. `same`: spellings, longer and shorter forms, or other order of one name. `clash`: they share a family name but not
 * the given name, so they are two people, or one misprinted. `other`: nothing in common.
 */
export type NameMatch = 'same' | 'clash' | 'other';

const honorifics = new Set(
  'mr mrs ms miss dr sir dame lord lady sheikh shaikh hon prof professor jr sr king queen prince princess president emperor ayatollah general gen'.split(
    ' ',
  ),
);

// Short forms of given names, and one name in several languages; each goes to the first of its line.
const alike = new Map(
  [
    'william bill',
    'joseph joe',
    'anthony tony',
    'robert bob',
    'james jim jimmy',
    'michael mike',
    'thomas tom',
    'edward ted',
    'richard dick',
    'timothy tim',
    'elizabeth liz',
    'christopher chris',
    'vladimir volodymyr wolodymyr wladimir',
    'alexander aleksandr aleksandar alyaksandr oleksandr alexandr',
    'al el',
  ].flatMap((line) => line.split(' ').map((name, _, [first = name]) => [name, first] as const)),
);

/** Plain tokens of a name: hyphens opened, initials apart, honorifics dropped, short forms of given names made long. At most twelve. */
export const nameTokens: (name: string) => readonly string[] = remember((name) => {
  const initialsApart = name.replace(/^H\.? ?E\.? /, '').replace(/(?<!\p{L})(\p{Lu})\.(?=\p{Lu})/gu, '$1. ');
  const all = (plain(initialsApart).match(/[\p{L}\p{N}]+/gu) ?? []).map((token) => alike.get(token) ?? token.replace(/^abd[eu]l/, 'abdal'));
  const kept = all.filter((token) => !honorifics.has(token));
  return (kept.length > 0 ? kept : all).slice(0, 12);
});

/** Consonants of a token, doubles made one, letters that transliterations share made one: "Qaddafi" and "Gadhafi" both give "kdf". */
export const skeleton: (token: string) => string = remember((token) => {
  const one = token
    .replace(/kh|gh|[qg]/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/zh/g, 'j');
  return (
    one.slice(0, 1) +
    one
      .slice(1)
      .replace(/[aeiouyw]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
});

/** True for spellings of one name: one letter apart in five, two in eight, or the same consonants. */
export function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 5) return false;
  if (skeleton(a) === skeleton(b) && skeleton(a).length >= 3) return true;
  return isFewEditsApart(a, b, length >= 8 ? 2 : 1);
}

/** True where no more than `most` edits lie between two words. What they begin and end with alike is passed over: most words end it there. */
function isFewEditsApart(a: string, b: string, most: number): boolean {
  if (!isWithinLength(a, b, most)) return false;
  const [left, right] = [a.slice(0, mostLetters), b.slice(0, mostLetters)];
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && left.charCodeAt(left.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)) tail++;
  const apart = Math.max(left.length, right.length) - head - tail;
  if (apart <= most) return true;
  return most > 1 && distance(left.slice(head, left.length - tail), right.slice(head, right.length - tail)) <= most;
}

/** Letters that are compared; what follows is passed over. */
const mostLetters = 40;

/** False where the lengths alone make words further apart than `most`: most words are, and counting edits costs much more. */
const isWithinLength = (a: string, b: string, most: number): boolean =>
  Math.abs(Math.min(a.length, mostLetters) - Math.min(b.length, mostLetters)) <= most;

/** Edits between two short words; capped inputs keep it cheap. */
export function distance(a: string, b: string): number {
  const [left, right] = [a.slice(0, mostLetters), b.slice(0, mostLetters)];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

const fitsToken = (short: string, long: string): boolean => nearly(short, long) || (short.length === 1 && long.startsWith(short));

const spell = remember((name) => {
  const tokens = nameTokens(name);
  const [, ...given] = ofTwoSyllables.exec(plain(name)) ?? [];
  return { tokens, joined: tokens.join(''), ordered: [...tokens].sort().join(' '), given };
});
const ofTwoSyllables = /(?<!\S)(?!al|el)(\p{L}{1,6})[-‐‑](\p{L}{1,6})(?!\S)/u;

/** Compares two names of people. */
export const compareNamesOfPeople: (a: string, b: string) => NameMatch = rememberOfTwo(compareAnew);

function compareAnew(a: string, b: string): NameMatch {
  const [one, other] = [spell(a), spell(b)];
  const [left, right] = [one.tokens, other.tokens];
  if (left.length === 0 || right.length === 0) return 'other';
  if (one.joined === other.joined || one.ordered === other.ordered) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const isApart = otherMiddle(short, long) || isHalfOfGiven(short, (left === long ? one : other).given);
  const isSplit = left.length !== right.length && one.joined.length > 11 && isFewEditsApart(one.joined, other.joined, 1);
  if (
    !isApart &&
    (isSplit || isWithin(short, long) || isLettersOf(a, right) || isLettersOf(b, left) || differsInVowels(left, right, a + b))
  )
    return 'same';
  const family = (short.at(-1) ?? '') === (long.at(-1) ?? '') || (short.length > 1 && short[0] === long[0]);
  return family ? 'clash' : 'other';
}

const particle = /^(?:da|de|do|dos|del|di|van|von|der|den|bin|al)$/;

/** Every token of the short name stands in the long one, and a lone token at its head or end, or before a particle, where family names stand. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const [only = ''] = short;
  if (short.length === 1)
    return (
      only.length > 2 &&
      (nearly(only, long.at(-1) ?? '') || only === long[0] || long.some((token, at) => token === only && particle.test(long[at + 1] ?? '')))
    );
  const free = [...long];
  const isInitials = (long[0] ?? '').length === 1;
  for (const [index, token] of short.entries()) {
    // A family name is never an initial, nor is a given name another than the first.
    const mayBeInitial = index < short.length - 1 && (index > 0 || isInitials);
    const at = free.findIndex((other) => fitsToken(token, other) || (mayBeInitial && other.length === 1 && token.startsWith(other)));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  return true;
}

/** "George H. W." and "George W.": of two names that begin and end alike, the initials between them differ. */
function otherMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 3 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  const [few, many] = [short.slice(1, -1), long.slice(1, -1)];
  return (
    (few.some((token) => token.length === 1) || many.every((token) => token.length === 1)) &&
    few.some((token, at) => token[0] !== many[at]?.[0])
  );
}

/** "Li Qiang" is not "Li Ke-qiang": a given name of two syllables is one. */
function isHalfOfGiven(short: readonly string[], [first = '', second = '']: readonly string[]): boolean {
  return second !== '' && short.length === 2 && short.includes(second) && !short.includes(first);
}

/** "MBS", "AMLO": the first letters of a name. */
const isLettersOf = (letters: string, tokens: readonly string[]): boolean =>
  /^\p{Lu}{3,5}$/u.test(letters) &&
  tokens
    .map(([first = '']) => first)
    .join('')
    .startsWith(letters.toLowerCase());

/** "Jong-un" and "Jong Eun", "Suk-yeol" and "Seok-youl": names of syllables whose vowels are spelled in several ways. */
function differsInVowels(left: readonly string[], right: readonly string[], raw: string): boolean {
  const isSyllables =
    left.length === 3 && right.length === 3 && /\p{L}[-‐‑]\p{L}/u.test(raw) && [...left, ...right].every((token) => token.length <= 5);
  const consonants = (token: string): string => token.replace(/[aeiou]/g, '');
  return isSyllables && left[0] === right[0] && left.every((token, at) => consonants(token) === consonants(right[at] ?? ''));
}

/** True when what differs in two names looks like a slip of the pen: "Armand" for "Arnand". */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [nameTokens(a), nameTokens(b)];
  const own = (tokens: readonly string[], others: readonly string[]): string => tokens.filter((token) => !others.includes(token)).join('');
  const [mine, theirs] = [own(left, right), own(right, left)];
  return mine !== '' && theirs !== '' && distance(mine, theirs) <= Math.max(mine.length, theirs.length) / 3;
}
