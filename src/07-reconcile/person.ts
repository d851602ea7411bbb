import { plain, remember } from './wording.ts';

/**
 * How two names go together. `same`: spellings, longer and shorter forms, or other order of one name. `clash`: they share a family name but not
 * the given name, so they are two people, or one misprinted. `other`: nothing in common.
 */
export type NameMatch = 'same' | 'clash' | 'other';

const honorifics = new Set(
  'mr mrs ms miss dr sir dame lord lady sheikh shaikh h e hon prof professor jr sr king queen prince princess president emperor ayatollah general gen'.split(
    ' ',
  ),
);

/** Plain tokens of a name, hyphens opened, honorifics dropped. At most twelve. */
export const nameTokens: (name: string) => readonly string[] = remember((name) => {
  const all = plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((token) => !honorifics.has(token));
  return (kept.length > 0 ? kept : all).slice(0, 12);
});

/** Consonants of a token, doubles made one: "mohammed" and "muhammad" both give "mhmd". */
export const skeleton = (token: string): string =>
  token.slice(0, 1) +
  token
    .slice(1)
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** True for spellings of one name: one letter apart in five, two in eight, or the same consonants. */
export function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length >= 5 && skeleton(a) === skeleton(b) && skeleton(a).length >= 3) return true;
  return length >= 5 && distance(a, b) <= (length >= 8 ? 2 : 1);
}

/** Edits between two short words; capped inputs keep it cheap. */
export function distance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 40), b.slice(0, 40)];
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

/** Compares two names of people. */
export function compareNamesOfPeople(a: string, b: string): NameMatch {
  const [left, right] = [nameTokens(a), nameTokens(b)];
  if (left.length === 0 || right.length === 0) return 'other';
  if (left.join('') === right.join('') || [...left].sort().join(' ') === [...right].sort().join(' ')) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (isWithin(short, long)) return 'same';
  const family = (short.at(-1) ?? '') === (long.at(-1) ?? '') || (short.length > 1 && short[0] === long[0]);
  return family ? 'clash' : 'other';
}

/** Every token of the short name stands in the long one, and a lone token at its head or end, where family names stand. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  const [only = ''] = short;
  if (short.length === 1) return only.length > 2 && (nearly(only, long.at(-1) ?? '') || only === long[0]);
  const free = [...long];
  for (const token of short) {
    const at = free.findIndex((other) => fitsToken(token, other) || (other.length === 1 && token.startsWith(other)));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  return true;
}

/** True when what differs in two names looks like a slip of the pen: "Armand" for "Arnand". */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [nameTokens(a), nameTokens(b)];
  const own = (tokens: readonly string[], others: readonly string[]): string => tokens.filter((token) => !others.includes(token)).join('');
  const [mine, theirs] = [own(left, right), own(right, left)];
  return mine !== '' && theirs !== '' && distance(mine, theirs) <= Math.max(mine.length, theirs.length) / 3;
}
