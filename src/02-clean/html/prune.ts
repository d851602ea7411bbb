import { bare, saysLetters, wordsIn } from '../draft.ts';
import { roleOfLine } from '../line-rule.ts';
import { type MainPart, totals } from './main-element.ts';
import { type Block, type Outline, tagOf } from './outline.ts';
import { headings } from './tags.ts';

/** The reason of captions that belong to the article; they stay, with their role. */
export const captionOfArticle = 'caption in the article';

/** The reason of a lead beside the article's element; it stays, with its role. */
export const leadOfArticle = 'lead beside the article';

/** A sentence or the like; names of photographers and agencies alone are left out. */
const isCaption = (block: Block | undefined): boolean =>
  block !== undefined && block.text.split(' ').length >= 6 && block.linked < block.text.length * 0.5;

type Reasons = (string | undefined)[];

/** For each block why it is left out of the article; undefined where it stays. */
export function reasonsToDrop(outline: Outline, part: MainPart, title: string | undefined): Reasons {
  const inside = insideOf(outline, part.element);
  const sought = title === undefined ? undefined : bare(title);
  const reasons = outline.blocks.map((block) => {
    const because = dropFor(part.dropped[block.element], block);
    if (!inside[block.element]) return because ?? 'outside the article';
    return because ?? (isTitle(outline, block, sought) ? 'the headline, kept as the title' : undefined);
  });
  keepLead(outline, reasons, sought);
  markCaptions(outline, reasons, part.element);
  dropLinks(outline, reasons);
  dropEmptyHeadings(outline, reasons);
  return reasons.map((because, index) =>
    because === 'caption' && inside[outline.blocks[index]?.element ?? -1] && isCaption(outline.blocks[index]) ? captionOfArticle : because,
  );
}

/** Pages print the agency's credit in the type of a picture's. */
const dropFor = (because: string | undefined, block: Block): string | undefined =>
  because === 'caption' && block.text.length < 200 && roleOfLine(block.text)?.role === 'credit' ? undefined : because;

function insideOf({ elements }: Outline, main: number): boolean[] {
  const inside: boolean[] = [];
  elements.forEach(({ parent }, index) => {
    inside.push(index === main || (inside[parent] ?? false));
  });
  return inside;
}

const isTitle = (outline: Outline, block: Block, sought: string | undefined): boolean =>
  sought !== undefined && headings.has(tagOf(outline, block)) && saysLetters(block.text, sought);

/** Blocks between the heading and the article that may be its lead; more are something else. */
const mostLeads = 3;

/** Many pages set the standfirst beside the article's element: sentences right between the heading and the first paragraph. */
function keepLead({ blocks, elements }: Outline, reasons: Reasons, sought: string | undefined): void {
  const first = reasons.indexOf(undefined);
  if (first < 0 || sought === undefined) return;
  let heading = first - 1;
  while (
    heading >= 0 &&
    heading > first - 40 &&
    !(elements[blocks[heading]?.element ?? -1]?.tag === 'h1' || saysLetters(blocks[heading]?.text ?? '', sought))
  )
    heading--;
  if (heading < 0 || heading <= first - 40) return;
  const leads: number[] = [];
  for (let index = heading + 1; index < first; index++) {
    const block = blocks[index];
    if (block && reasons[index] === 'outside the article' && (isLead(block) || isNamedLead(elements, block))) leads.push(index);
  }
  if (leads.length <= mostLeads) for (const index of leads) reasons[index] = leadOfArticle;
}

const isLead = (block: Block): boolean =>
  block.text.length < 600 &&
  block.linked < block.text.length * 0.3 &&
  wordsIn(block.text) >= 8 &&
  /[.!?…]["'”’)]{0,2}$/u.test(block.text) &&
  roleOfLine(block.text) === undefined;

const namesLead = /(?:^|[\s_-])(?:stand-?first|sub-?titles?|sub-?head(?:line|ing)?|dek|deck|strap-?line|lede|excerpt)(?:[\s_-]|$)/iu;

/** A line that its element, or the one around it, calls a standfirst; it need not close like a sentence. */
function isNamedLead(elements: Outline['elements'], block: Block): boolean {
  const own = elements[block.element];
  const named = [own, elements[own?.parent ?? -1]].some((element) => element !== undefined && namesLead.test(element.label));
  return named && block.text.length < 600 && block.linked < block.text.length * 0.3 && wordsIn(block.text) >= 4;
}

/** The share of a list's entries that must be links for the list to lead away. */
const mostOfList = 0.7;

const isLink = (block: Block): boolean => block.linked >= block.text.length * 0.85;

/** UTF-16 units: what a picture's frame may hold beside it and still be its caption. */
const longestCaption = 320;

/** A short text in the same small frame as a picture is its caption, unless the frame holds most of the article: some are that short. */
function markCaptions(outline: Outline, reasons: Reasons, main: number): void {
  const sizes = totals(outline, ({ text }, index) => (reasons[index] === undefined ? text.length : 0));
  const largest = Math.min(longestCaption, (sizes[main] ?? 0) / 2);
  const frames = new Set<number>();
  for (const image of outline.images) {
    for (let at = image, steps = 0; at > 0 && steps < 4 && (sizes[at] ?? 0) <= largest; at = outline.elements[at]?.parent ?? -1, steps++)
      frames.add(at);
  }
  for (const [index, block] of outline.blocks.entries())
    if (!reasons[index] && frames.has(block.element) && tagOf(outline, block) !== 'li') reasons[index] = 'caption';
}

/** A paragraph that is one link, and a list most of whose entries are, lead away from the article. */
function dropLinks(outline: Outline, reasons: Reasons): void {
  const lists = new Map<number, { links: number; all: number }>();
  for (const [index, block] of outline.blocks.entries()) {
    if (reasons[index] || tagOf(outline, block) !== 'li') continue;
    const parent = outline.elements[block.element]?.parent ?? -1;
    const list = lists.get(parent) ?? { links: 0, all: 0 };
    lists.set(parent, { links: list.links + (isLink(block) ? 1 : 0), all: list.all + 1 });
  }
  for (const [index, block] of outline.blocks.entries()) {
    if (reasons[index]) continue;
    const list = tagOf(outline, block) === 'li' ? lists.get(outline.elements[block.element]?.parent ?? -1) : undefined;
    if (list ? list.links > list.all * mostOfList : isLink(block) && !block.text.includes(' | '))
      reasons[index] = 'links to other articles';
  }
}

/** A heading over nothing that stays is the heading of what was left out. */
function dropEmptyHeadings(outline: Outline, reasons: Reasons): void {
  let below: 'nothing' | 'dropped' | 'text' = 'nothing';
  for (let index = outline.blocks.length - 1; index >= 0; index--) {
    const block = outline.blocks[index];
    if (block === undefined || reasons[index] === 'outside the article') continue;
    if (reasons[index]) {
      if (reasons[index] === 'links to other articles') below = 'dropped';
      continue;
    }
    const heading = headings.has(tagOf(outline, block)) || (block.bold >= block.text.length * 0.9 && block.text.length < 80);
    if (heading && below !== 'text') reasons[index] = 'heading with nothing below it';
    else if (!heading && below !== 'text' && roleOfLine(block.text)?.role !== 'furniture') below = 'text';
  }
}
