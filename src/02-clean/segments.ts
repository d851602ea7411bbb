import type { Segment } from '#model/segment.ts';
import { leakedMetadata, openingDateline, openingReason } from './dateline.ts';
import { body, type Decision, type Draft, furniture } from './draft.ts';
import { arrangeHead, endOfHead } from './head.ts';
import { isBlank, type Line, listLines, splitLines } from './line.ts';
import { barReason, type LineRole, roleOfLine } from './line-rule.ts';
import { arrangeBody } from './main-part.ts';
import { openSections } from './section.ts';
import { spokenLines } from './transcript.ts';

/** What the source says apart from the text that helps to tell a headline. */
export interface Hints {
  readonly title?: string;
  readonly outlet?: string;
}

/** Roles known before the words are looked at, by where their line starts. */
export type Known = ReadonlyMap<number, Decision>;

/** Divides a pasted text into segments: one for each paragraph or line, in order, covering all that is not blank. */
export const findSegments = (text: string, hints: Hints = {}): Segment[] => divideLines(text, listLines(text), hints, undefined);

/** As `findSegments`, for a text whose lines are known to be whole. */
export const findSegmentsOfPage = (text: string, hints: Hints, known: Known): Segment[] =>
  divideLines(text, splitLines(text), hints, known);

function divideLines(text: string, lines: readonly Line[], hints: Hints, known: Known | undefined): Segment[] {
  const own = lines.map((line) => roleOfLine(line.text));
  const draft: Draft = {
    lines,
    own,
    spoken: spokenLines(lines, own),
    pasted: known === undefined,
    decided: lines.map((line, index) => presetFor(known?.get(line.start), own[index])),
    ...hints,
  };
  openSections(draft);
  const head = endOfHead(draft);
  arrangeHead(draft, head);
  arrangeBody(draft, head);
  const first = draft.decided.findIndex((decision) => decision?.role === 'body');
  return lines.flatMap((line, index) => {
    const decision = draft.decided[index] ?? body('paragraph');
    return decision.role === 'body'
      ? divide(text, line, decision, index === first && !draft.spoken.has(index))
      : [{ start: line.start, end: line.end, ...decision }];
  });
}

/** What a heading says of itself weighs more than that it is a heading. */
const presetFor = (known: Decision | undefined, own: LineRole | undefined): Decision | undefined =>
  (known?.role === 'crosshead' && (own?.role === 'furniture' || own?.role === 'comment') && !own.heads) ||
  (known?.role === 'body' && own?.reason === barReason)
    ? own
    : known;

const closingCredit =
  /(?<=[.!?…]["”’)]{0,2}\s{0,3})(?:\(\p{Lu}[\p{Lu}&/-]{1,14}\)|[-–—]{1,2}\s?\p{Lu}{2,12}|REUTERS?|Reuters|\/END\/|ENDS|\((?:ends?|END)\))\.*$/u;

/** Parts what stands in front of a paragraph's first sentence, and the credit behind its last one, from its words. */
function divide(text: string, line: Line, decision: Decision, first: boolean): Segment[] {
  const parts: Segment[] = [];
  let start = line.start;
  let end = line.end;
  const leaked = first ? leakedMetadata(line.text) : 0;
  if (leaked > 0) {
    parts.push({ start, end: start + leaked, role: 'furniture', reason: 'metadata that ran into the text' });
    start = skipBlank(text, start + leaked);
  }
  const opening = first ? openingDateline(text.slice(start, Math.min(end, start + 200))) : undefined;
  if (opening && start + opening.length < end) {
    parts.push({ start, end: start + opening.length, role: 'dateline', reason: openingReason });
    start = skipBlank(text, start + opening.length);
  }
  const tailFrom = Math.max(start, end - 40);
  const closing = closingCredit.exec(text.slice(tailFrom, end));
  const credit: Segment[] = [];
  if (closing && tailFrom + closing.index > start) {
    const closes = /end/iu.test(closing[0]);
    const said: Decision = closes ? furniture('end mark') : { role: 'credit', reason: 'agency credit behind the last sentence' };
    credit.push({ start: tailFrom + closing.index, end, ...said });
    end = tailFrom + closing.index;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  }
  return [...parts, { start, end, ...decision }, ...credit];
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}
