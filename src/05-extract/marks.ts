import type { Clause } from '#model/clause.ts';
import type { Quotation } from '#model/reading.ts';
import type { Place, Scene } from './scene.ts';

// Where the words of a view stand to quotation marks: what is between them is a statement's.

/** “Rohan is strong,” calling it a rock: whoever is spoken of between the marks does nothing outside them. */
export function isQuotedSubject({ line: { tokens }, quotations }: Place, clause: Clause): boolean {
  const subject = tokens[clause.arguments.find(({ role }) => role === 'subject')?.heads[0] ?? -1];
  const verb = tokens[clause.head];
  const holds = (each: Quotation, at: number): boolean => each.parts.some(({ start, end }) => start <= at && at < end);
  return subject !== undefined && verb !== undefined && quotations.some((each) => holds(each, subject.start) && !holds(each, verb.start));
}

/** “All countries” should be concerned: a quotation at the head of the words, with more of them behind it than in it. */
export const isPartlyQuoted = (place: Place, start: number, end: number): boolean =>
  place.quotations.some((each) => each.start >= start - 1 && each.start <= start + 1 && each.end - start < (end - start) / 2);

/** A mark that closes a whole sentence which none here has opened. */
export const endsQuotation = (words: string): boolean => /[,.?!]["”»]/.test(words) && (words.match(/["“”«»]/g)?.length ?? 0) % 2 === 1;

/** Words of a quotation that runs over several sentences: a mark opened before them and closed behind them. */
export function isInMarks(scene: Scene, place: Place, start: number, end: number): boolean {
  const { sentence } = place.line;
  const before = scene.document.text.slice(sentence.start, start);
  const behind = scene.document.text.slice(end, sentence.end);
  const marks = (words: string): number => words.match(/["“”]/g)?.length ?? 0;
  return marks(before) % 2 === 1 && marks(behind) % 2 === 1;
}

// Words between quotation marks are a statement's, not a view in the reporter's words.
export const wordsIn = (text: string, quotation: Quotation): number =>
  quotation.parts.reduce((sum, part) => sum + text.slice(part.start, part.end).trim().split(/\s+/).length, 0);
