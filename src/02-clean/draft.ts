import type { SegmentRole } from '#model/segment.ts';
import { isBlank, type Line } from './line.ts';
import type { LineRole } from './line-rule.ts';

export interface Decision {
  readonly role: SegmentRole;
  readonly reason: string;
}

/** A text whose lines are being given roles, pass after pass; a later pass fills only what the earlier ones left open. */
export interface Draft {
  readonly lines: readonly Line[];
  /** What each line's own words say. */
  readonly own: readonly (LineRole | undefined)[];
  readonly decided: (Decision | undefined)[];
  /** Lines of a transcript that name their speaker. */
  readonly spoken: ReadonlySet<number>;
  /** True for text as people paste it; in a page the elements have told what leads elsewhere. */
  readonly pasted: boolean;
  readonly title?: string;
  readonly outlet?: string;
}

export const body = (reason: string): Decision => ({ role: 'body', reason });
export const furniture = (reason: string): Decision => ({ role: 'furniture', reason });

/** Stretches between blanks; counted no further than to `enough`. */
export function wordsIn(line: string, enough = Number.POSITIVE_INFINITY): number {
  let words = 0;
  let blank = true;
  for (let at = 0; at < line.length && words < enough; at++) {
    const before = blank;
    blank = isBlank(line.charCodeAt(at));
    if (before && !blank) words++;
  }
  return words;
}
/** True where a line closes like a sentence, or announces words that follow. */
export const isSentence = (line: string): boolean => /[.!?…:;,]["”’»'()\]]{0,3}$/u.test(line.slice(-4));
/** True for lines long and closed enough to be an author's paragraph. */
export function isProse(line: string): boolean {
  const words = wordsIn(line, 20);
  return words >= 20 || (words >= 8 && isSentence(line));
}

/** Letters and figures alone, so that two printings of one title compare equal. */
export const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True for a line whose letters and figures are these, as `bare` gives them. Most lines are too short, which is seen at once. */
export const saysLetters = (line: string, letters: string): boolean => line.length >= letters.length && bare(line) === letters;
