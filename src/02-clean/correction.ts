import type { Dropped } from '#model/document.ts';
import type { Segment } from '#model/segment.ts';
import { cut } from '#model/span.ts';

const thisText = '(?:this|the|our)\\s+(?:news\\s+)?(?:article|story|report|piece|post|item|dispatch|headline|release|page|text)';
const mended = '(?:corrected|amended|edited to correct|updated to correct|changed to correct|revised to correct)';

/** How outlets say that a text takes back something that they published before. An update that only adds says none of this. */
const notes: readonly RegExp[] = [
  /^\W*(?:correction|corrections? (?:and|&) clarifications?|clarification|corrected|corrects|erratum)\b\s*(?:\([^)]{1,60}\)|on [^:]{1,40})?\s*[:–—,-]/iu,
  /^\W*\(?(?:corrects|recasts to correct|refiles to correct|adds correction)\b/iu,
  new RegExp(`${thisText}[^.!?]{0,60}\\b(?:has been|had been|was|is)\\s+${mended}\\b`, 'iu'),
  new RegExp(`${thisText}\\s+corrects\\b`, 'iu'),
  /\b(?:an?|the) (?:earlier|previous|prior|original) (?:version|edition|headline)\b[^.!?]{0,80}\b(?:misstated|misidentified|misspelled|misattributed|misquoted|incorrectly|wrongly|erroneously|mistakenly|gave the wrong|in error|was wrong|were wrong)\b/iu,
  /\bwe (?:regret|apologi[sz]e for) (?:the|this) error\b/iu,
];

const longest = 600;

/** The words in which an outlet says that it corrected an earlier text: in the title, in a note beside the article, or in its last lines. */
export function correctionIn(
  text: string,
  title: string | undefined,
  segments: readonly Segment[],
  dropped: readonly Dropped[],
): string | undefined {
  const lines = [
    title ?? '',
    ...segments.map((segment) => cut(text, segment)),
    ...dropped.flatMap(({ text: left }) => (mayBeNote.test(left) ? left.split('\n') : [])),
  ];
  return lines.find((line) => line.length <= longest && mayBeNote.test(line) && notes.some((note) => note.test(line)))?.trim();
}

/** No note is without one of these; most lines are, which is seen at once. */
const mayBeNote = /correct|clarif|amended|erratum|mis(?:st|id|sp|at|qu|tak)|wrong|err(?:or|one)/iu;
