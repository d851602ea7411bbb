import type { Document, Dropped } from '#model/document.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import type { Segment, SegmentRole } from '#model/segment.ts';
import { cut } from '#model/span.ts';
import { clean, documentOfArticle, hasWords } from './clean.ts';
import { openingReason } from './dateline.ts';
import { cleanPage } from './html/clean-page.ts';
import { leadOfArticle } from './html/prune.ts';

/** What `chancery clean --json` prints of one page. */
export interface PrintedArticle {
  readonly title?: string;
  readonly articleBody: string;
  readonly published?: string;
  readonly modified?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly places?: Document['places'];
  readonly segments: readonly Segment[];
  readonly dropped: readonly Dropped[];
  /** What the page is instead of an article, such as a stub behind a paywall; ingest refuses such a page. */
  readonly instead?: string;
}

/** The article in a page, without headline, byline, captions, comments and furniture; refused where it holds no words. */
export function articleOf(page: Page): PrintedArticle | RefusedPage {
  if (page.form === 'text') {
    const document = clean(page);
    return 'because' in document ? document : print(document);
  }
  const article = cleanPage(page.content);
  if (hasWords(article.text)) return print(documentOfArticle(page, article), article.instead);
  return {
    from: page.from,
    because: article.instead ? `it is ${article.instead}` : 'no text was found in the page; it may be drawn by a script',
  };
}

function print(document: Document, instead?: string): PrintedArticle {
  const { id: _id, page: _page, from: _from, text: _text, title, ...rest } = document;
  return {
    ...(title === undefined ? {} : { title }),
    articleBody: bodyOf(document),
    ...rest,
    ...(instead === undefined ? {} : { instead }),
  };
}

const printed: ReadonlySet<SegmentRole> = new Set(['body', 'crosshead', 'standfirst', 'summary', 'key points', 'pull quote']);

/** Datelines on lines of their own stand beside the article, those before a sentence in it. */
const isPrinted = ({ role, reason }: Segment): boolean =>
  role === 'dateline' ? reason === openingReason : printed.has(role) && reason !== leadOfArticle;

/** The words of the article, its segments joined as they stand: on one line, on the next, or as paragraphs. */
export function bodyOf({ text, segments }: Pick<Document, 'text' | 'segments'>): string {
  let body = '';
  let end = 0;
  for (const segment of segments) {
    if (!isPrinted(segment)) continue;
    const between = text.slice(end, segment.start);
    const joint = body === '' ? '' : /\n\s*\n/u.test(between) ? '\n\n' : between.includes('\n') ? '\n' : ' ';
    body += joint + cut(text, segment);
    end = segment.end;
  }
  return body;
}
