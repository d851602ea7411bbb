import { titles } from './abbreviations.ts';
import { isCloser, isLower, isOpener, isUpper, isWordUnit, kind, kindOf } from './characters.ts';
import { dateLineStart } from './datelines.ts';
import type { TokenSpans } from './tokens.ts';

/** Token ranges of sentences, over spans in which a full stop that ends a sentence stands alone. */
export interface SentenceCuts {
  readonly spans: TokenSpans;
  /** Index of the first token of each sentence; the first is 0 unless there are no tokens. */
  readonly firsts: readonly number[];
}

/** Sentences longer than this many tokens are cut: nobody wrote them, and the parser's cost must stay linear. */
export const longestSentence = 256;
/** Closing marks that one sentence takes along; more are no end of a sentence but rubbish. */
const mostClosers = 8;

const terminal = /^(?:[.!?…。！？]+)$/;
const starters = new Set(
  `the a an this that these those it he she we they i you in on at but and or so if when while after before as for from by with however
  his her their our its there here what who why how one some many most all both last earlier meanwhile since although though not no
  asked according under during despite instead now then another other such each`.split(/\s+/),
);
const speech = new Set(
  'said says asked asks replied told added wrote writes shouted answered wondered announced declared warned'.split(' '),
);
const acronym = /^(?:\p{L}\.){2,}$/u;

/** "2." at the beginning of a sentence counts what follows. */
const listNumber = /^\d{1,3}$/;

/** Cuts tokens of one paragraph into sentences. */
export const cutSentences = (text: string, spans: TokenSpans): SentenceCuts => {
  const out: TokenSpans = { starts: [], ends: [] };
  const firsts: number[] = [];
  let open = true;
  let quotes = 0;
  const count = spans.starts.length;
  const form = (index: number): string => text.slice(spans.starts[index] ?? 0, spans.ends[index] ?? 0);
  const dateLine = dateLineStart(form, count);
  const begin = (): void => {
    firsts.push(out.starts.length);
    open = false;
  };
  for (let index = 0; index < count; index++) {
    const start = spans.starts[index] ?? 0;
    const end = spans.ends[index] ?? 0;
    // What begins and ends with a letter or digit neither ends a sentence nor begins a line.
    const isWord = isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(end - 1));
    const word = isWord || end - start > 40 ? '' : text.slice(start, end);
    if (
      !open &&
      (out.starts.length - (firsts.at(-1) ?? 0) >= longestSentence || startsLine(text, spans, index, word) || index === dateLine)
    )
      open = true;
    if (open) begin();
    if (isWord) {
      out.starts.push(start);
      out.ends.push(end);
      continue;
    }
    const counts = word === '.' && out.starts.length - 1 === firsts.at(-1) && listNumber.test(form(index - 1));
    const ends = counts ? 0 : endOfSentence(text, spans, index, word, quotes, form);
    if (word === '"') quotes++;
    const stop = ends > 0 && word.length > 1 && word.endsWith('.') && !terminal.test(word) && !acronym.test(word);
    out.starts.push(start);
    out.ends.push(stop ? end - 1 : end);
    if (stop) {
      out.starts.push(end - 1);
      out.ends.push(end);
    }
    // A little picture at the head of a paragraph is no word of its first sentence.
    if (ends === 0 && isPicture(word) && out.starts.length - 1 === firsts.at(-1)) open = true;
    if (ends === 0) continue;
    // What closes a quotation or bracket belongs to the sentence it closes.
    for (let closer = 1; closer < ends; closer++) {
      index++;
      if (form(index) === '"') quotes++;
      out.starts.push(spans.starts[index] ?? 0);
      out.ends.push(spans.ends[index] ?? 0);
    }
    open = true;
  }
  return { spans: out, firsts };
};

const isPicture = (word: string): boolean => word.charCodeAt(0) > 0x203b && /^\p{Extended_Pictographic}/u.test(word);

const bullets = new Set(['•', '‣', '◦', '▪', '●', '·', '*', '-', '–', '—', '■', '►']);

/** A line that begins with a bullet is a sentence of its own, whatever the line above ends with. */
const startsLine = (text: string, spans: TokenSpans, index: number, word: string): boolean => {
  if (!bullets.has(word)) return word === '•';
  if (word === '•' || word === '●' || word === '■' || word === '▪') return true;
  return text.slice(spans.ends[index - 1] ?? 0, spans.starts[index] ?? 0).includes('\n') && gap(text, spans, index + 1);
};

const gap = (text: string, spans: TokenSpans, index: number): boolean =>
  kindOf(text.charCodeAt((spans.starts[index] ?? 0) - 1)) === kind.space;

/** 0 where the sentence goes on; else the number of tokens, this one and closing marks, that still belong to it. */
const endOfSentence = (
  text: string,
  spans: TokenSpans,
  index: number,
  word: string,
  quotes: number,
  form: (index: number) => string,
): number => {
  const isMark = terminal.test(word);
  if (!isMark && !(word.length > 1 && word.endsWith('.'))) return 0;
  if (isInBrackets(text, spans.ends[index] ?? 0)) return 0;
  const count = spans.starts.length;
  let after = index + 1;
  let marks = quotes;
  while (after < count && after - index < mostClosers && closes(text, spans, after, form(after), marks)) {
    if (form(after) === '"') marks++;
    after++;
  }
  const taken = after - index;
  if (after >= count) return taken;
  const next = form(after).slice(0, 40);
  if (isMark) return endsAtMark(spans, index, after, word, next, form) ? taken : 0;
  return endsAtAbbreviation(word, next, form(after + 1)) ? taken : 0;
};

const bracketed = /^[\w.]{1,6}>/;
/** "<SUMI.T>": the sign by which an exchange knows a firm. */
const isInBrackets = (text: string, end: number): boolean =>
  bracketed.test(text.slice(end, end + 8)) && /<[\w.]{1,8}$/.test(text.slice(Math.max(0, end - 9), end));

/** A closing mark that touches what stands before it; a straight quotation mark closes when an odd number stands before. */
const closes = (text: string, spans: TokenSpans, index: number, form: string, quotes: number): boolean => {
  if (faces.has(form)) return true;
  if (terminal.test(form)) return true;
  if (!isCloser(form)) return isReference(text, spans, index);
  const touches = spans.starts[index] === spans.ends[index - 1];
  if (form === '"' || form === "'" || form === '’' || form === "''") {
    // The end of a text is as good as a blank: what stands behind a paragraph tells nothing of it.
    const end = spans.ends[index] ?? 0;
    const isFollowed = end < text.length && kindOf(text.charCodeAt(end)) !== kind.space;
    if (touches) return form !== '"' || quotes % 2 === 1 || !isFollowed;
    return form === '"' && quotes % 2 === 1 && !isFollowed;
  }
  return touches || form === '”' || form === ')' || form === ']';
};

const faces = new Set([':)', ':(', ':-)', ':-(', ';)', ';-)', ':D', '=)', '=(']);
const reference = /^\[\d{1,3}\]/;

/** "[3]" after a full stop notes its source: three tokens that belong to what stands before. */
const isReference = (text: string, spans: TokenSpans, index: number): boolean => {
  for (let back = 0; back < 3; back++) {
    const start = spans.starts[index - back] ?? 0;
    const found = reference.exec(text.slice(start, start + 6));
    if (found !== null) return (spans.starts[index] ?? 0) < start + found[0].length;
  }
  return false;
};

const endsAtMark = (
  spans: TokenSpans,
  index: number,
  after: number,
  word: string,
  next: string,
  form: (index: number) => string,
): boolean => {
  const first = next.charAt(0);
  const touching = spans.starts[after] === spans.ends[after - 1];
  if (isLower(first)) return !touching && after === index + 1 && endsBeforeSmall(word, form(index - 1));
  if (next === ',' || next === ';' || next === ':' || (isCloser(next) && !isOpener(next))) return false;
  if (word.length > 1 && word.startsWith('.')) return !touching && (isUpper(first) || isOpener(next));
  if (word === '.' && index === 0) return false;
  if (touching && word === '.' && !isUpper(first) && !isOpener(next)) return false;
  // "Why?" Khan asked. / "Go!" he said.
  if (after > index + 1 && word !== '.')
    return !(speech.has(form(after + 1)) || speech.has(form(after + 2)) || speech.has(next.toLowerCase()));
  return true;
};

/** Before a small letter only a whole word and its stop end a sentence: short words may be abbreviations that no list has. */
const endsBeforeSmall = (word: string, before: string): boolean => {
  if (word.startsWith('?') || word.startsWith('!')) return true;
  return word === '.' && before.length >= shortestWord && isLower(before.charAt(0));
};
const shortestWord = 4;

const endsAtAbbreviation = (word: string, next: string, following: string): boolean => {
  const stem = word.slice(0, -1);
  const first = next.charAt(0);
  if (!isUpper(first) && !isOpener(next)) return false;
  if (stem !== 'V' && titles.has(stem.toLowerCase())) return false;
  if (/^\d+$/.test(stem)) return false;
  const word2 = isOpener(next) ? following : next;
  return starters.has(word2.toLowerCase());
};
