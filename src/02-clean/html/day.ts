import { dayIn, isDayLine } from '../dateline.ts';
import { bare, saysLetters, wordsIn } from '../draft.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { MainPart } from './main-element.ts';
import { type Block, type Outline, tagOf } from './outline.ts';
import { addressOf, type Found, found, marked, metaNamed } from './said.ts';

/** Names under which pages give their day, the commonest first. */
const dayNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date',
  'article.published',
  'originalpublicationdate',
  'display-date',
  'pub_date',
  'article_date_original',
  'ptime',
  'vr:published_time',
  'cxenseparse:recs:publishtime',
  'live_date',
  'dat',
];
const changeNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'updated-date',
  'article_date_updated',
  'revised',
];

/** The day of publication; "?" behind it where only the day of the last change is known. */
export function publishedOf(
  outline: Outline,
  part: MainPart,
  linked: LinkedArticle,
  title: string | undefined,
  modified: string | undefined,
): Found | undefined {
  const stated = firstDay([
    ...found(linked.published, 'linked data datePublished'),
    ...metaNamed(outline, dayNames),
    ...marked(outline, 'datepublished', 'time datepublished'),
    ...unchanged(marked(outline, 'time')),
    ...marked(outline, 'datecreated'),
  ]);
  const shown = [dayInAddress(outline), printedDay(outline, part, title)].flatMap((day) => day ?? []);
  if (stated === undefined) return shown[0] ?? changedOn(outline);
  // An instant in Greenwich time may fall on the day after or before the one that the outlet prints.
  return shown.find(({ value }) => isNextTo(stated.value, value) && value !== modified) ?? stated;
}

/** The day of the last change, where the page gives one. */
export const modifiedOf = (outline: Outline, linked: LinkedArticle): Found | undefined =>
  firstDay([
    ...found(linked.modified, 'linked data dateModified'),
    ...metaNamed(outline, changeNames),
    ...marked(outline, 'datemodified', 'time datemodified'),
  ]) ?? changedDay(outline);

function firstDay(said: readonly Found[]): Found | undefined {
  for (const { value, place } of said) {
    const day = dayIn(value);
    // Programs write year 1 where they know no day.
    if (day && Number(day.slice(0, 4)) >= firstYear) return { value: day, place };
  }
  return undefined;
}

const firstYear = 1400;

const unchanged = (times: readonly Found[]): Found[] => times.filter(({ value }) => !changed.test(value));

const isNextTo = (first: string, second: string): boolean =>
  first.length === 10 && second.length === 10 && Math.abs(Date.parse(first) - Date.parse(second)) === dayLength;
const dayLength = 86_400_000;

function dayInAddress(outline: Outline): Found | undefined {
  const path = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/u.exec(addressOf(outline)?.value ?? '');
  const day = path ? dayIn(`${path[1]}-${path[2]?.padStart(2, '0')}-${path[3]?.padStart(2, '0')}`) : undefined;
  return day === undefined ? undefined : { value: day, place: 'address' };
}

const changed = /\b(?:(?:last|date|page) )?(?:updated?|modified|reviewed|changed)\b/iu;
const publishes = /\b(?:published|posted|released)\b/iu;

/** The first day printed between the headline and the first paragraph, or right above the headline. */
function printedDay(outline: Outline, part: MainPart, title: string | undefined): Found | undefined {
  const { blocks } = outline;
  const heading = Math.max(0, headingAt(outline, title));
  for (const [index, block] of blocks.slice(Math.max(0, heading - 3), heading + 15).entries()) {
    if (index > 3 && wordsIn(block.text) >= longParagraph && !part.dropped[block.element]) return undefined;
    const day = block.text.length <= 160 && isBeside(outline, block, part) ? dayIn(beforeChange(block.text)) : undefined;
    if (day && day.length === 10) return { value: day, place: 'printed near the headline' };
  }
  return undefined;
}

const longParagraph = 25;

function headingAt({ blocks, elements }: Outline, title: string | undefined): number {
  const sought = title && bare(title);
  const own = sought ? blocks.findIndex((block) => block.text.length < 300 && saysLetters(block.text, sought)) : -1;
  return own >= 0 ? own : blocks.findIndex((block) => elements[block.element]?.tag === 'h1');
}

const isBeside = (outline: Outline, block: Block, part: MainPart): boolean =>
  isDayLine(block.text) ||
  part.dropped[block.element] === 'byline' ||
  publishes.test(block.text) ||
  // A day with a name and the hour, in any language; in lists days are those of treaties and visits.
  (!inLists.has(tagOf(outline, block)) && wordsIn(block.text) <= mostBeside);

const mostBeside = 9;
const inLists: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'tr', 'td', 'th']);

/** What stands before the note on the last change. */
function beforeChange(text: string): string {
  const at = changed.exec(text)?.index ?? text.length;
  const published = text.search(/\b(?:first )?(?:published|posted)\b/iu);
  return published > at ? text.slice(published) : text.slice(0, at);
}

/** The day that a note on the page's last change prints. */
function changedDay({ blocks }: Outline): Found | undefined {
  const note = /\b(?:last|date|page) (?:updated?|modified|reviewed|changed)\b/iu;
  const said = blocks.find((block) => note.test(block.text.slice(0, 200)));
  const day = said && dayIn(said.text.slice(said.text.search(note)));
  return day === undefined ? undefined : { value: day, place: 'printed note on the last change' };
}

/** The text was there by the day of the last change. */
const changedOn = (outline: Outline): Found | undefined => {
  const day = changedDay(outline);
  return day && { value: `${day.value}?`, place: day.place };
};
