import type { Dropped } from '#model/document.ts';
import type { Segment } from '#model/segment.ts';
import { findSegmentsOfPage } from '../segments.ts';
import { type Composed, composeArticle, type Place } from './compose.ts';
import { findMainPart } from './main-element.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { outlinePage } from './parse.ts';
import { whatElse } from './refuse.ts';

/** An article taken out of a page. */
export interface Article {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly metadata: Metadata;
  readonly dropped: readonly Dropped[];
  /** What the page is where it is no article: an error page, a list of headlines and the like. */
  readonly instead?: string;
}

/** Finds the article in a page of HTML; an empty text where the page holds no words. */
export function cleanPage(html: string): Article {
  const outline = outlinePage(html);
  const part = findMainPart(outline);
  const metadata = readMetadata(outline, part);
  const { text, known, dropped, places } = fuller(composeArticle(outline, part, metadata.title), metadata.body);
  const segments = placed(findSegmentsOfPage(text, metadata, known), places);
  const title = metadata.title === undefined ? {} : { title: metadata.title };
  const instead = whatElse({ outline, text, known, dropped, segments, ...title });
  return { text, segments, metadata, dropped, ...(instead === undefined ? {} : { instead }) };
}

/** Segments with where they stand in the page: both lists are in the order of the text, so that one walk joins them. */
function placed(segments: readonly Segment[], places: readonly Place[]): Segment[] {
  let at = 0;
  return segments.map((segment) => {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= segment.start) at++;
    const first = places[at];
    if (first === undefined) return segment;
    let last = first;
    for (let next = at + 1; (places[next]?.start ?? segment.end) < segment.end; next++) last = places[next] ?? last;
    return { ...segment, page: { start: first.page.start, end: last.page.end } };
  });
}

/** UTF-16 units from which a body in linked data is surely more than a description. */
const leastBody = 600;
/** The same where the page shows nothing at all. */
const leastAlone = 150;

/** The article as the page's linked data repeats it, where its elements show less than half: scripts draw the rest. */
function fuller(composed: Composed, body: string | undefined): Composed {
  const least = composed.text === '' ? leastAlone : leastBody;
  if (body === undefined || body.length < least || composed.text.length * 2 > body.length) return composed;
  const text = /<[a-z]/iu.test(body)
    ? outlinePage(body).blocks.map((block) => block.text)
    : body.split(/\n+/u).map((line) => line.replace(/\s+/gu, ' ').trim());
  const shown = composed.text === '' ? [] : [{ text: composed.text, because: 'shorter than the article in the linked data' }];
  return { text: text.filter((line) => line).join('\n\n'), known: new Map(), dropped: [...composed.dropped, ...shown], places: [] };
}
