import type { Span } from '#model/span.ts';

/** A line of a text without its blanks at both ends; several joined where the text was wrapped at a fixed width. */
export interface Line extends Span {
  readonly text: string;
  /** True where a blank line, or the start of the text, stands before it. */
  readonly opens: boolean;
}

/** The lines of a text that are not blank, in order. */
export function listLines(text: string): Line[] {
  const lines = splitLines(text);
  return isWrapped(lines) ? joinWrapped(text, lines) : lines;
}

export interface RawLine extends Line {
  readonly indent: number;
}

/** Lines told apart in one text; what follows stands as one line. No article comes near it, hostile texts do. */
const mostLines = 50_000;

/** The lines as they stand, for texts that are known not to be wrapped. */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let opens = true;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (!endsLine(text, at) || lines.length >= mostLines)) continue;
    const line = trimmed(text, from, at, opens);
    opens = line === undefined;
    if (line) lines.push(line);
    if (text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === newline) at++;
    from = at + 1;
  }
  return lines;
}

const newline = 10;
const carriageReturn = 13;
const endsLine = (text: string, at: number): boolean => text.charCodeAt(at) === newline || text.charCodeAt(at) === carriageReturn;

function trimmed(text: string, from: number, to: number, opens: boolean): RawLine | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end, text: text.slice(start, end), opens, indent: start - from } : undefined;
}

/** What String.prototype.trim calls blank, and the marks that print nothing. */
export const isBlank = (code: number): boolean =>
  code < 0xa0
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x200e ||
      code === 0x200f ||
      code === 0xfeff ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x3000 ||
      code === 0x1680 ||
      code === 0x202f ||
      code === 0x205f;

const longestWrapped = 100;
const bulletStart = /^(?:[•▪▸►◦‣●○■□*–—-]\s|\(?\d{1,3}[.)]\s|\([ivxa-z]{1,4}\)\s)/u;
export const isBullet = (line: string): boolean => bulletStart.test(line);

const unfinished = /\b(?:an?|and|as|at|by|for|from|his|her|in|is|its|of|on|or|our|that|the|their|this|to|was|we|with)$/iu;
/** True for a line that stops before the noun or clause that its last word announces: no heading ends so. */
export const breaksOff = (line: string): boolean => unfinished.test(line.slice(-12));

/** Text wrapped by a machine breaks inside its sentences: many lines of much the same length go on in lower case. */
function isWrapped(lines: readonly RawLine[]): boolean {
  if (lines.length < 4 || widthOf(lines) > longestWrapped) return false;
  let inner = 0;
  let goesOn = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.opens || next.indent > line.indent || isBullet(next.text)) continue;
    inner++;
    if (!/[.!?:;"”’)\]]$/u.test(line.text) && /^[\p{Ll}]/u.test(next.text)) goesOn++;
  }
  return inner >= 3 && goesOn >= inner * 0.35;
}

/** The length that hardly a line exceeds: where pages were joined, two lines may have become one. */
function widthOf(lines: readonly RawLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
}

function joinWrapped(text: string, lines: readonly RawLine[]): Line[] {
  const width = widthOf(lines);
  const joined: Line[] = [];
  let start = -1;
  let opens = false;
  for (const [index, line] of lines.entries()) {
    if (start < 0) {
      start = line.start;
      opens = line.opens;
    }
    const next = lines[index + 1];
    if (next !== undefined && continues(line, next, width)) continue;
    joined.push({ start, end: line.end, text: text.slice(start, line.end), opens });
    start = -1;
  }
  return joined;
}

function continues(line: RawLine, next: RawLine, width: number): boolean {
  const closed = /[.!?:;…]["”’»)\]]{0,3}$/u.test(line.text);
  // A page break leaves a blank line within a sentence.
  if (next.opens) return !closed && /^\p{Ll}/u.test(next.text) && line.text.length > width / 2;
  if (isBullet(next.text) || next.indent > line.indent) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (!closed) return line.text.length > width / 2 || breaksOff(line.text);
  // A line that leaves room for the next word was ended on purpose.
  const word = next.text.search(/\s/u);
  return line.text.length + 1 + (word < 0 ? next.text.length : word) > width - 8;
}
