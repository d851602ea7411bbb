import { beforeDigits, contractions, domains, isAbbreviation, prefixes, units } from './abbreviations.ts';
import { isApostrophe, isHyphen, isLower, isUpper, isWordUnit, kind, kindOf } from './characters.ts';

/** Offsets of syntactic words in one text: `starts[i]` to `ends[i]`, in order, never overlapping, never empty. */
export interface TokenSpans {
  readonly starts: number[];
  readonly ends: number[];
}

const stop = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
const isDigitAt = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === kind.digit;
const isLetterAt = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === kind.letter;

/** Longest word that is looked up in lists or patterns; longer runs of letters are one token and nothing else. */
const longestLookUp = 40;

/** Cuts `text` between `from` and `to` into syntactic words as the English Universal Dependencies treebanks do. */
export const tokenise = (text: string, from: number, to: number): TokenSpans => {
  const spans: TokenSpans = { starts: [], ends: [] };
  let at = from;
  while (at < to) {
    if (kindOf(text.charCodeAt(at)) === kind.space) {
      at++;
      continue;
    }
    let end = at;
    while (end < to && kindOf(text.charCodeAt(end)) === kind.letter) end++;
    const letters = end;
    while (end < to && kindOf(text.charCodeAt(end)) !== kind.space) end++;
    // Three chunks of four are letters and nothing else.
    if (end === letters) addLetters(text, at, end, spans);
    else if (end < to && isListNumber(text, from, at, end)) add(spans, at, end);
    else chunk(text, at, end, spans);
    at = end;
  }
  return spans;
};

const listNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}\.|[a-zA-Z]\.)$/;

/** "2." at the start of a line counts an item; its full stop ends nothing. */
const isListNumber = (text: string, from: number, at: number, end: number): boolean =>
  end - at <= 12 && (at === from || text.charAt(at - 1) === '\n') && listNumber.test(text.slice(at, end));

const add = (spans: TokenSpans, start: number, end: number): void => {
  spans.starts.push(start);
  spans.ends.push(end);
};

/** Splits what stands between two blanks. */
const chunk = (text: string, from: number, to: number, spans: TokenSpans): void => {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    let end = addressEnd(text, at, from, to);
    if (end === at) end = isWordUnit(unit) ? wordEnd(text, at, to) : symbolEnd(text, at, to);
    if (isWordUnit(unit)) addWord(text, at, end, spans);
    else add(spans, at, end);
    at = end;
  }
};

const addressStart = /^(?:https?:\/\/|www\.|mailto:|ftp:\/\/|doi:)/i;
const mailAddress = /^[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/;

/** End of a web or mail address that begins at `at`, or `at` where there is none. Only the first word of a chunk is tried, so the cost stays linear. */
const addressEnd = (text: string, at: number, from: number, to: number): number => {
  if (at - from > 3 || (at > from && isWordUnit(text.charCodeAt(at - 1)))) return at;
  const head = text.slice(at, Math.min(to, at + 400));
  if (addressStart.test(head)) return trimAddress(text, at, to);
  const mail = head.includes('@') ? mailAddress.exec(head) : null;
  return mail === null ? at : trimAddress(text, at, at + mail[0].length);
};

const trimAddress = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from + 1 && '.,;:!?)]}>"\'”’'.includes(text.charAt(end - 1))) end--;
  return end;
};

const faces = new Set([':)', ':(', ':-)', ':-(', ';)', ';-)', ':D', ':P', ':/', '=)', '=(', '<3', ':-D', ':o']);
const repeated = '.-–—!?*=_~#+<>|/\\`';
const currencies = '$€£¥₹';

/** End of a token that begins with neither letter nor digit. */
const symbolEnd = (text: string, at: number, to: number): number => {
  const character = text.charAt(at);
  const next = at + 1;
  if (character === '.' && isDigitAt(text, next) && next < to) return wordEnd(text, next, to);
  if (isApostrophe(text.charCodeAt(at))) return apostropheEnd(text, at, to);
  if ((character === '#' || character === '@') && isLetterAt(text, next) && next < to) return plainEnd(text, next, to);
  if (character === '+' && isDigitAt(text, next) && next < to) return wordEnd(text, next, to);
  for (const length of [3, 2])
    if (at + length <= to && faces.has(text.slice(at, at + length)) && !isWordUnit(text.charCodeAt(at + length))) return at + length;
  if (text.codePointAt(at) !== text.charCodeAt(at)) return pairEnd(text, at, to);
  if (character === '?' || character === '!') return runEnd(text, at, to, '?!');
  if (character === '[' && text.startsWith('[...]', at) && at + 5 <= to) return at + 5;
  return repeated.includes(character) ? runEnd(text, at, to, character) : next;
};

const runEnd = (text: string, at: number, to: number, same: string): number => {
  let end = at + 1;
  while (end < to && same.includes(text.charAt(end))) end++;
  return end;
};

/** A pair of surrogates and the marks that modify it. */
const pairEnd = (text: string, at: number, to: number): number => {
  let end = Math.min(to, at + 2);
  while (end < to && (text.charCodeAt(end) === 0x200d || text.charCodeAt(end) === 0xfe0f)) end++;
  return end;
};

const plainEnd = (text: string, at: number, to: number): number => {
  let end = at;
  while (end < to && (isWordUnit(text.charCodeAt(end)) || text.charAt(end) === '_')) end++;
  return end;
};

const clitics = new Set(['s', 'm', 're', 've', 'll', 'd']);
const shortened = new Set(['em', 'til', 'cause', 'tis', 'twas', 'n', 'bout', 'round']);

/** A mark that begins a token: clitic ("'s" after a bracket), shortened word or year ("'90s", "'em"), or a quotation mark. */
const apostropheEnd = (text: string, at: number, to: number): number => {
  const end = plainEnd(text, at + 1, Math.min(to, at + 8));
  const rest = text.slice(at + 1, end).toLowerCase();
  const joined = at > 0 && kindOf(text.charCodeAt(at - 1)) !== kind.space;
  if (joined && clitics.has(rest)) return end;
  if (!joined && (shortened.has(rest) || /^\d\d(?:s|ers)?$/.test(rest))) return end;
  return text.charAt(at + 1) === text.charAt(at) && at + 1 < to ? at + 2 : at + 1;
};

/** End of a run that begins with a letter or digit, up to where a new token must begin. */
const wordEnd = (text: string, from: number, to: number): number => {
  let at = from;
  for (;;) {
    while (at < to && isWordUnit(text.charCodeAt(at))) at++;
    if (at >= to) return at;
    if (currencies.includes(text.charAt(at)) && at - from <= 3 && isUpper(text.slice(from, at)) && !isDigitAt(text, from)) return at + 1;
    const next = joined(text, from, at, to);
    if (next === at) return at;
    if (next < 0) return -next;
    at = next;
  }
};

/**
 * What the mark at `at` does to the word before it: a place behind the mark where the word goes on,
 * `at` where the word ends before it, or minus a place where the word ends with the mark.
 */
const joined = (text: string, from: number, at: number, to: number): number => {
  const unit = text.charCodeAt(at);
  if (unit === stop) return atStop(text, from, at, to);
  if (at + 1 >= to || !isWordUnit(text.charCodeAt(at + 1))) return at;
  if (isApostrophe(unit)) return isLetterAt(text, at + 1) ? at + 1 : at;
  if (isHyphen(unit)) return atHyphen(text, from, at, to);
  const digits = isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
  if (unit === comma) return digits && groupOfThree(text, at + 1, to) ? at + 1 : at;
  if (unit === colon) return digits ? at + 1 : at;
  if (unit === slash) return digits || joinsSlash(text, from, at, to) ? at + 1 : at;
  if (text.charAt(at) === '&') return at - from <= 3 && isUpper(text.charAt(at - 1)) && isUpper(text.charAt(at + 1)) ? at + 1 : at;
  return text.charAt(at) === '_' || unit === 0xb7 ? at + 1 : at;
};

const slashed = new Set(['w/o', 's/he', 'c/o', 'n/a', 'a/c']);
const joinsSlash = (text: string, from: number, at: number, to: number): boolean =>
  at - from === 1 && slashed.has(text.slice(from, Math.min(to, at + 3)).toLowerCase()) && !isWordUnit(text.charCodeAt(at + 3));

const groupOfThree = (text: string, at: number, to: number): boolean =>
  at + 3 <= to && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !(at + 3 < to && isDigitAt(text, at + 3));

const atStop = (text: string, from: number, at: number, to: number): number => {
  const next = at + 1;
  const follows = next < to && isWordUnit(text.charCodeAt(next));
  if (next < to && text.charCodeAt(next) === stop) return at;
  const word = at - from <= longestLookUp ? text.slice(from, at) : '';
  if (!follows) return at > from && (keepsStop(word) || numbers(text, next, word)) ? -next : at;
  if (isDigitAt(text, next)) return afterDigitStop(text, at, word);
  const initial = at - from === 1 || text.charCodeAt(at - 2) === stop;
  const acronym = initial && isLetterAt(text, at - 1) && !isWordUnit(text.charCodeAt(next + 1));
  if (acronym) return next;
  if (initial && isLetterAt(text, at - 1) && isUpper(text.charAt(next))) return -next;
  if (isDomain(text, next, to)) return next;
  if (isAbbreviation(word)) return -next;
  if (isUpper(text.charAt(next))) return at;
  return isDigitAt(text, at - 1) ? at : next;
};

const afterDigitStop = (text: string, at: number, word: string): number => {
  if (isDigitAt(text, at - 1)) return at + 1;
  if (beforeDigits.has(word.toLowerCase()) || isAbbreviation(word)) return -(at + 1);
  return word.length > 0 && word.length <= 2 ? at + 1 : at;
};

const isDomain = (text: string, at: number, to: number): boolean => {
  const end = plainEnd(text, at, Math.min(to, at + 8));
  return isLower(text.charAt(at)) && domains.has(text.slice(at, end).toLowerCase());
};

/** A word before a full stop and a blank (or mark) that keeps the stop: abbreviation, initial, acronym. */
const keepsStop = (word: string): boolean => {
  if (word === '' || word === 'I') return false;
  if (word.length === 1) return isUpper(word) || 'cbpdmv'.includes(word);
  if (isAbbreviation(word)) return true;
  return acronym.test(word);
};
const acronym = /^(?:\p{L}\.)+\p{L}$/u;

/** "No. 5", "pp. 12": the stop belongs to the word only where a number follows. */
const numbers = (text: string, at: number, word: string): boolean =>
  beforeDigits.has(word.toLowerCase()) && text.charAt(at) === ' ' && isDigitAt(text, at + 1);

const phone = /^\d{2,5}(?:-\d{3,4})+(?!\d)/;
const day = /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/;

const atHyphen = (text: string, from: number, at: number, to: number): number => {
  if (at - from > longestLookUp) return at;
  if (isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) {
    const found = phone.exec(text.slice(from, Math.min(to, from + 24))) ?? day.exec(text.slice(from, Math.min(to, from + 12)));
    return found !== null && from + found[0].length > at ? at + 1 : at;
  }
  if (prefixes.has(text.slice(from, at).toLowerCase()) && isLetterAt(text, at + 1)) return at + 1;
  return isGivenName(text, from, at, to) ? at + 1 : prefixedNumber(text, from, at);
};

const syllable =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|gw|gy|hs|hw|hy|kh|kw|ky|my|ng|ny|ph|py|sh|sy|th|ts|tz|zh|by)?(?:[aeiou]{1,3}|y[aeiou]{1,2})(?:ng|[hklmnprtw])?$/i;
const longestSyllable = 6;

/** "Chun-ying" in "Leung Chun-ying": two syllables of the Chinese or Korean kind behind a name. Such names are one word. */
const isGivenName = (text: string, from: number, at: number, to: number): boolean => {
  if (at - from > longestSyllable || !isUpper(text.charAt(from)) || !followsName(text, from)) return false;
  const end = plainEnd(text, at + 1, Math.min(to, at + 2 + longestSyllable));
  return end - at <= longestSyllable + 1 && syllable.test(text.slice(from, at)) && syllable.test(text.slice(at + 1, end));
};

/** Whether the word before, a blank between, begins with a capital letter. */
const followsName = (text: string, from: number): boolean => {
  let at = from - 1;
  if (text.charAt(at) !== ' ' || !isLetterAt(text, at - 1)) return false;
  while (at > 0 && from - at < longestLookUp && isLetterAt(text, at - 1)) at--;
  return isUpper(text.charAt(at));
};

/** "mid-1990s", "pre-2014". */
const prefixedNumber = (text: string, from: number, at: number): number =>
  isDigitAt(text, at + 1) && prefixes.has(text.slice(from, at).toLowerCase()) && at - from > 1 ? at + 1 : at;

/** Adds a run of word characters, cut before clitics ("do|n't", "Japan|'s"), in contractions and before units. */
const addWord = (text: string, start: number, end: number, spans: TokenSpans): void => {
  if (end - start > longestLookUp || end - start < 2) {
    add(spans, start, end);
    return;
  }
  const place = isDigitAt(text, start) ? unitStart(text, start, end) : cliticStart(text, start, end);
  if (place > start) add(spans, start, place);
  if (place < end) {
    const rest = cliticStart(text, place, end);
    if (place > start && rest > place && rest < end) {
      add(spans, place, rest);
      add(spans, rest, end);
    } else add(spans, place, end);
  }
};

const lengths = [...contractions.keys()].map(({ length }) => length);
const [shortestContraction, longestContraction] = [Math.min(...lengths), Math.max(...lengths)];

/** Adds a run of letters, which may be a contraction without its mark ("cannot") and is cut nowhere else. */
const addLetters = (text: string, start: number, end: number, spans: TokenSpans): void => {
  const mayBeCut = end - start >= shortestContraction && end - start <= longestContraction;
  const place = mayBeCut ? (contractions.get(text.slice(start, end).toLowerCase()) ?? 0) : 0;
  if (place > 0) add(spans, start, start + place);
  add(spans, start + place, end);
};

const unitStart = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && !isLetterAt(text, at)) at++;
  if (at === end) return start;
  if (isApostrophe(text.charCodeAt(at - 1))) return cliticStart(text, start, end);
  const unit = text.slice(at, end);
  return isDigitAt(text, at - 1) && units.has(unit.toLowerCase().replace(/\.$/, '')) && (isLower(unit.charAt(0)) || unit.length > 1)
    ? at
    : start;
};

const cliticStart = (text: string, start: number, end: number): number => {
  const word = text.slice(start, end).toLowerCase();
  const whole = contractions.get(word);
  if (whole !== undefined) return start + whole;
  const negated = word.length > 3 && word.endsWith('t') && isApostrophe(text.charCodeAt(end - 2)) && word.charAt(word.length - 3) === 'n';
  if (negated) return end - 3;
  for (let length = 2; length <= 3 && length < word.length; length++) {
    if (isApostrophe(text.charCodeAt(end - length))) return clitics.has(word.slice(1 - length)) ? end - length : start;
  }
  return start;
};
