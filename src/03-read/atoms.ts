import type { Span } from '#model/span.ts';

/**
 * The smallest piece that dates and figures are made of: a run of letters, a number, or one mark. They are cut from the text itself and
 * not from the tokens, so that "mid-2023", "US$127m" and "20-24 October" read alike however a tokenizer divides them.
 */
export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'ordinal' | 'mark';
  /** Lower case; empty for words longer than any that is looked up. */
  readonly word: string;
  /** The number, for numbers and for ordinals in digits; NaN elsewhere. */
  readonly value: number;
  /** Number of digits before any decimal point, 0 for words; "07" has two. */
  readonly digits: number;
  /** The number is written with thousands marks or a decimal point, so that it is no year and no day. */
  readonly grouped: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the atom before it. */
  readonly joined: boolean;
}

const longestWord = 24;
const longestNumber = 15;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x3040 && code < 0xfe00);
const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0xfeff;

/** One past the run of digits that starts at `from`. */
function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** One past the digits with their thousands marks: "1,270", "3,12,400". */
function groupsEnd(text: string, first: number, end: number, start: number): number {
  if (first - start > 3) return first;
  let at = first;
  let whole = first;
  while (at < end && text.charCodeAt(at) === 44) {
    const next = digitsEnd(text, at + 1, Math.min(end, at + 5));
    const length = next - at - 1;
    if (length !== 2 && length !== 3) return whole;
    at = next;
    if (length === 3) whole = at;
  }
  return whole;
}

function readNumber(text: string, start: number, end: number, joined: boolean): Atom {
  const plain = digitsEnd(text, start, end);
  const whole = groupsEnd(text, plain, end, start);
  let stop = whole;
  const follows = start > 1 && text.charCodeAt(start - 1) === 46 && isDigit(text.charCodeAt(start - 2));
  if (!follows && whole < end && text.charCodeAt(whole) === 46) {
    const decimals = digitsEnd(text, whole + 1, end);
    const another = decimals < end && text.charCodeAt(decimals) === 46 && isDigit(text.charCodeAt(decimals + 1));
    if (decimals > whole + 1 && !another) stop = decimals;
  }
  const value =
    stop - start > longestNumber + 5 || plain - start > longestNumber ? Number.NaN : Number(text.slice(start, stop).replaceAll(',', ''));
  const suffix = stop === plain && stop + 2 <= end ? text.slice(stop, stop + 2).toLowerCase() : '';
  const isOrdinal =
    (suffix === 'th' || suffix === 'st' || suffix === 'nd' || suffix === 'rd') && !(stop + 2 < end && isLetter(text.charCodeAt(stop + 2)));
  return {
    start,
    end: isOrdinal ? stop + 2 : stop,
    kind: isOrdinal ? 'ordinal' : 'number',
    word: '',
    value,
    digits: plain - start,
    grouped: stop !== plain,
    capital: false,
    joined,
  };
}

function readWord(text: string, start: number, end: number, joined: boolean): Atom {
  let at = start + 1;
  while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  const written = at - start > longestWord ? '' : text.slice(start, at);
  const word = written.toLowerCase();
  return {
    start,
    end: at,
    kind: 'word',
    word,
    value: Number.NaN,
    digits: 0,
    grouped: false,
    capital: written !== '' && isCapital(written, word),
    joined,
  };
}

const isCapital = (written: string, word: string): boolean => written.charCodeAt(0) !== word.charCodeAt(0);

/** The atoms of a stretch of text, in order; blanks are left out. Linear in its length. */
export function atomsOf(text: string, { start, end }: Span): Atom[] {
  const atoms: Atom[] = [];
  const stop = Math.min(end, text.length);
  let at = Math.max(0, start);
  let last = -1;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    const joined = at === last;
    const atom = isDigit(code)
      ? readNumber(text, at, stop, joined)
      : isLetter(code)
        ? readWord(text, at, stop, joined)
        : markAt(text, at, joined);
    atoms.push(atom);
    at = atom.end;
    last = at;
  }
  return atoms;
}

const markAt = (text: string, start: number, joined: boolean): Atom => ({
  start,
  end: start + 1,
  kind: 'mark',
  word: text.charAt(start),
  value: Number.NaN,
  digits: 0,
  grouped: false,
  capital: false,
  joined,
});

/** The atoms of one sentence. */
export type Line = readonly Atom[];

const nothing: Atom = {
  start: -1,
  end: -1,
  kind: 'mark',
  word: '',
  value: Number.NaN,
  digits: 0,
  grouped: false,
  capital: false,
  joined: false,
};

/** The atom at an index, or an empty mark beyond the ends. */
export const atomAt = (line: Line, index: number): Atom => line[index] ?? nothing;
export const wordAt = (line: Line, index: number): string => atomAt(line, index).word;

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '‑' || word === '−';
export const isApostrophe = (word: string): boolean => word === "'" || word === '’';

/** A number of at most two digits from 1 to 31 that nothing marks as a count. */
export const isDayNumber = ({ kind, value, digits, grouped }: Atom): boolean =>
  (kind === 'number' || kind === 'ordinal') && digits <= 2 && !grouped && value >= 1 && value <= 31;

/** A number that can be a year where the words around it say so. */
export const isYearNumber = ({ kind, value, digits, grouped }: Atom): boolean =>
  kind === 'number' && digits === 4 && !grouped && value >= 1000 && value <= 2100;

/** Skips one blank-free or spaced hyphen. */
export const skipDash = (line: Line, index: number): number => (isDash(wordAt(line, index)) ? index + 1 : index);
