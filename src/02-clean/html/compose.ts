import type { Dropped } from '#model/document.ts';
import type { Span } from '#model/span.ts';
import type { Decision } from '../draft.ts';
import type { Known } from '../segments.ts';
import type { MainPart } from './main-element.ts';
import { type Block, entryOf, type Outline, tagOf } from './outline.ts';
import { captionOfArticle, leadOfArticle, reasonsToDrop } from './prune.ts';
import { headings } from './tags.ts';

/** The text of a page's article, what its tags say of its lines, and what was left out of it. */
export interface Composed {
  readonly text: string;
  readonly known: Known;
  readonly dropped: readonly Dropped[];
  readonly places: readonly Place[];
}

/** Where a stretch of the text stands in the page. */
export interface Place extends Span {
  readonly page: Span;
}

/** Parts beside the article's paragraphs that are its author's all the same. */
const keptFor: Readonly<Record<string, Decision>> = {
  [captionOfArticle]: { role: 'caption', reason: 'text of a picture' },
  [leadOfArticle]: { role: 'standfirst', reason: leadOfArticle },
};

/** Joins the blocks of the main part: paragraphs by blank lines, list entries and table rows line by line. */
export function composeArticle(outline: Outline, part: MainPart, title: string | undefined): Composed {
  const reasons = reasonsToDrop(outline, part, title);
  const known = new Map<number, Decision>();
  const dropped: Dropped[] = [];
  const places: Place[] = [];
  const pieces: string[] = [];
  let length = 0;
  let lineStart = 0;
  let before: Block | undefined;
  for (const [index, block] of outline.blocks.entries()) {
    const because = reasons[index];
    const kept = because === undefined ? undefined : keptFor[because];
    if (because && !kept) {
      keepDropped(dropped, block.text, because);
      continue;
    }
    const beside = before !== undefined && inNextCell(outline, before, block);
    const joint = before === undefined ? '' : beside ? ' | ' : jointOf(outline, before, block);
    if (beside) known.set(lineStart, tableRow);
    else lineStart = length + joint.length;
    const text = `${joint}${opensEntry(outline, before, block) ? '• ' : ''}${block.text}`;
    const decision = kept ?? decisionByTag(outline, block);
    if (decision && !beside) known.set(lineStart, decision);
    pieces.push(text);
    length += text.length;
    places.push({ start: length - block.text.length, end: length, page: { start: block.from, end: block.to } });
    before = block;
  }
  return { text: pieces.join(''), known, dropped, places };
}

const mostDropped = 2000;

function keepDropped(dropped: Dropped[], text: string, because: string): void {
  const last = dropped[dropped.length - 1];
  if (last?.because === because) dropped[dropped.length - 1] = { text: `${last.text}\n${text}`, because };
  else if (dropped.length < mostDropped) dropped.push({ text, because });
}

/** What stands between two blocks: a term and what is said of it share a line. */
function jointOf(outline: Outline, first: Block, second: Block): string {
  if (tagOf(outline, first) === 'dt' && tagOf(outline, second) === 'dd') return first.text.endsWith(':') ? ' ' : ': ';
  return sameList(outline, first, second) ? '\n' : '\n\n';
}

/** Neighbours in one list or one table stand on lines of their own without a blank line between. */
function sameList(outline: Outline, first: Block, second: Block): boolean {
  const [one, other] = [entryOf(outline, first), entryOf(outline, second)];
  if (one >= 0 && other >= 0 && (one !== other || tagOf(outline, first) === 'li'))
    return outline.elements[one]?.parent === outline.elements[other]?.parent;
  const tags = [tagOf(outline, first), tagOf(outline, second)];
  return tags.every((tag) => tag === 'tr' || tag === 'td' || tag === 'th');
}

/** True for a block in a list entry, but for the later ones of several paragraphs. */
function opensEntry(outline: Outline, before: Block | undefined, block: Block): boolean {
  const entry = entryOf(outline, block);
  return entry >= 0 && (tagOf(outline, block) === 'li' || before === undefined || entryOf(outline, before) !== entry);
}

const tableRow: Decision = { role: 'body', reason: 'table row' };

/** UTF-16 units: cells of data are short, those that lay out a page are not. */
const longestCell = 200;

/** True for paragraphs in two neighbouring cells of one row, as pages write tables whose cells hold blocks. */
function inNextCell(outline: Outline, first: Block, second: Block): boolean {
  if (first.text.length > longestCell || second.text.length > longestCell || first.text.includes('\n') || second.text.includes('\n'))
    return false;
  const [left, right] = [cellOf(outline, first), cellOf(outline, second)];
  if (left === undefined || right === undefined || left === right) return false;
  return outline.elements[left]?.parent === outline.elements[right]?.parent;
}

/** The cell a few levels around a block. */
function cellOf({ elements }: Outline, block: Block): number | undefined {
  for (let at = block.element, steps = 0; at > 0 && steps < 5; at = elements[at]?.parent ?? -1, steps++) {
    const tag = elements[at]?.tag;
    if (tag === 'td' || tag === 'th') return at;
  }
  return undefined;
}

function decisionByTag(outline: Outline, block: Block): Decision | undefined {
  const tag = tagOf(outline, block);
  if ((tag === 'tr' || tag === 'td' || tag === 'th') && block.text.includes(' | ')) return tableRow;
  if (tag === 'h1') return { role: 'headline', reason: 'heading <h1>' };
  if (headings.has(tag)) return { role: 'crosshead', reason: `heading <${tag}>` };
  return undefined;
}
