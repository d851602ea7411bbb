import type { Dropped } from '#model/document.ts';
import type { Segment } from '#model/segment.ts';
import { findSegmentsOfPage } from '../segments.ts';
import { composeArticle } from './compose.ts';
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
  const { text, known, dropped } = composeArticle(outline, part, metadata.title);
  const segments = findSegmentsOfPage(text, metadata, known);
  const instead = whatElse({ outline, text, known, dropped, segments, ...(metadata.title === undefined ? {} : { title: metadata.title }) });
  return { text, segments, metadata, dropped, ...(instead === undefined ? {} : { instead }) };
}
