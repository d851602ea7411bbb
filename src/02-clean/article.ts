import type { Document, Dropped } from '#model/document.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import type { Segment, SegmentRole } from '#model/segment.ts';
import { cut } from '#model/span.ts';
import { clean } from './clean.ts';
import { leadOfArticle } from './html/prune.ts';

/** What `chancery clean --json` prints of one page. */
export interface PrintedArticle {
  readonly title?: string;
  readonly articleBody: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly lang?: string;
  readonly segments: readonly Segment[];
  readonly dropped: readonly Dropped[];
}

/** The article in a page, without headline, byline, captions, comments and furniture; refused as `clean` refuses. */
export function articleOf(page: Page): PrintedArticle | RefusedPage {
  const document = clean(page);
  if ('because' in document) return document;
  const { title, published, outlet, byline, agency, lang, segments, dropped } = document;
  return {
    ...(title === undefined ? {} : { title }),
    articleBody: bodyOf(document),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline }),
    ...(agency === undefined ? {} : { agency }),
    ...(lang === undefined ? {} : { lang }),
    segments,
    dropped,
  };
}

const printed: ReadonlySet<SegmentRole> = new Set(['body', 'crosshead', 'standfirst', 'summary', 'key points', 'pull quote', 'dateline']);

/** The words of the article, its segments joined as they stand: on one line, on the next, or as paragraphs. */
export function bodyOf({ text, segments }: Pick<Document, 'text' | 'segments'>): string {
  let body = '';
  let end = 0;
  for (const segment of segments) {
    if (!printed.has(segment.role) || segment.reason === leadOfArticle) continue;
    const between = text.slice(end, segment.start);
    const joint = body === '' ? '' : /\n\s*\n/u.test(between) ? '\n\n' : between.includes('\n') ? '\n' : ' ';
    body += joint + cut(text, segment);
    end = segment.end;
  }
  return body;
}
