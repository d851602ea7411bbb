import type { Span } from '#model/span.ts';

/** A stretch between quotation marks in one paragraph. `inner` is the words, `outer` has the marks. */
export interface Quoted {
  readonly outer: Span;
  readonly inner: Span;
  /** It had no closing mark: the paragraph ended first. */
  readonly open: boolean;
  /** The mark it opened with. */
  readonly mark: string;
}

/** Longest stretch between single marks: beyond it the first was an apostrophe. */
const longestSingle = 1000;

const openers = new Set(['“', '„', '«', '‟', '"', '‘', "'", '‹', '`']);
const closers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['"', new Set(['"', '”', '″'])],
  ['“', new Set(['”', '"', '″'])],
  ['‟', new Set(['”', '"'])],
  ['„', new Set(['“', '”', '"'])],
  ['«', new Set(['»'])],
  ['‹', new Set(['›'])],
  ['‘', new Set(['’', "'"])],
  ["'", new Set(["'", '’'])],
  ['`', new Set(["'", '’'])],
]);

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '`';
const isBlank = (char: string): boolean => char === '' || char.trim() === '';
const isWordChar = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
/** Marks after which a neutral mark opens. */
const beforeOpening = '([{—–-/:,;“‘"\'…';

const elisions = /^(?:\d0?s\b|\d\ds?\b|em\b|til\b|till\b|cause\b|tis\b|twas\b|n\b|round\b|bout\b)/i;

/** True where a mark at an offset can open a quotation. */
function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = text.charAt(at);
  if (markLength(text, at) === 2) return opensTwin(text, at, start);
  const before = at > start ? text.charAt(at - 1) : '';
  const after = at + 1 < end ? text.charAt(at + 1) : '';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‟' || mark === '‹')
    return !isBlank(after) || !isBlank(before) || at === start;
  if (isBlank(after) && !isSingle(mark)) return isBlank(before) && at + 1 < end;
  const free = isBlank(before) || beforeOpening.includes(before);
  if (!free || isBlank(after)) return false;
  if (!isSingle(mark)) return true;
  return (isWordChar(after) || '$€£¥“"[('.includes(after)) && !elisions.test(text.slice(at + 1, at + 7));
}

/** "``We agree,''": two single marks that stand for a double one. */
const opensTwin = (text: string, at: number, start: number): boolean =>
  (at === start || isBlank(text.charAt(at - 1)) || beforeOpening.includes(text.charAt(at - 1))) && isWordChar(text.charAt(at + 2));

/** Length of the mark at an offset: "''" and "``" are one. */
const markLength = (text: string, at: number): number => {
  const mark = text.charAt(at);
  return (mark === "'" || mark === '`') && text.charAt(at + 1) === mark ? 2 : 1;
};

/** Offset of the mark that closes a single one, or -1: one that no letter follows, and that is no plural's apostrophe. */
function singleEnd(text: string, from: number, limit: number, end: number, mark: string): number {
  const closing = closers.get(mark);
  let possible = -1;
  for (let at = from; at < limit; at += 1) {
    const char = text.charAt(at);
    if (!closing?.has(char)) continue;
    const before = text.charAt(at - 1);
    const after = at + 1 < end ? text.charAt(at + 1) : '';
    if (isWordChar(after) || isBlank(before)) continue;
    const plural = before === 's' && after === ' ' && /[a-z]/.test(text.charAt(at + 2));
    if (!plural) return at;
    if (possible < 0) possible = at;
  }
  return possible;
}

/** Offset of the mark that closes a double one, `~offset` of a new opening where it never closes, or the end. */
function doubleEnd(text: string, from: number, end: number, mark: string): number {
  const closing = closers.get(mark);
  for (let at = from; at < end; at += 1) {
    const char = text.charAt(at);
    if (closing?.has(char)) {
      const reopened = char === '"' && isBlank(text.charAt(at - 1)) && !isBlank(text.charAt(at + 1)) && at + 1 < end;
      if (!reopened) return at;
      return ~at;
    }
    if (char === '“' && mark !== '„' && at > from) return ~at;
  }
  return end;
}

/** The quoted stretches of one paragraph, in order, the outermost only. Linear: single marks look ahead a bounded way. */
export function quotedIn(text: string, { start, end }: Span): Quoted[] {
  const found: Quoted[] = [];
  let at = start;
  // No single mark closes anything before this offset: openings before it need not look there again.
  let barren = start;
  while (at < end) {
    // Lower-case letters are most of any text, and no marks lie between them and « in Unicode.
    const code = text.charCodeAt(at);
    if (code > 96 && code < 171) {
      at += 1;
      continue;
    }
    const mark = text.charAt(at);
    if (!openers.has(mark) || !opens(text, at, start, end)) {
      at += 1;
      continue;
    }
    const length = markLength(text, at);
    const from = at + length;
    const asDouble = !isSingle(mark) || length === 2;
    const limit = Math.min(end, from + longestSingle);
    const close = asDouble
      ? length === 2
        ? twinEnd(text, from, end)
        : doubleEnd(text, from, end, mark)
      : singleEnd(text, Math.max(from, barren), limit, end, mark);
    if (close < 0 && !asDouble) barren = Math.max(barren, limit);
    if (close < 0) {
      at = asDouble ? ~close : at + 1;
      continue;
    }
    const isOpen = close >= end;
    const outer: Span = { start: at, end: isOpen ? end : close + length };
    if (close > from) found.push({ outer, inner: { start: from, end: close }, open: isOpen, mark });
    at = outer.end;
  }
  return found;
}

/** Offset of "''" after "``" or "''"; the end where there is none. */
function twinEnd(text: string, from: number, end: number): number {
  for (let at = from; at + 1 < end; at += 1) {
    if (text.charAt(at) === "'" && text.charAt(at + 1) === "'") return at;
  }
  return end;
}
