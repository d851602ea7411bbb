import type { Document } from '#model/document.ts';
import { documentId } from '#model/id.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { cleanPage } from './html/clean-page.ts';
import { fillFromText } from './lift.ts';
import { findSegments } from './segments.ts';

/**
 * Finds the text people wrote in a page, and says of each part what it is. The text of a plain page stays as it is; that of
 * an HTML page is composed from its blocks. A page without words is refused.
 */
export function clean(page: Page): Document | RefusedPage {
  const { given, content } = page;
  if (!/[\p{L}\p{N}]/u.test(content)) return { from: page.from, because: 'it holds no text; nothing was kept' };
  const base = { id: documentId(given.doc ?? page.hash), page: page.id, from: page.from };
  if (page.form === 'text') {
    const segments = findSegments(content, given);
    return { ...base, ...fillFromText(content, segments, given), text: content, segments, dropped: [] };
  }
  const { text, segments, metadata, dropped } = cleanPage(content);
  if (!/[\p{L}\p{N}]/u.test(text)) return { from: page.from, because: 'no text was found in the page; it may be drawn by a script' };
  const { body: _, byline, ...said } = metadata;
  return {
    ...base,
    ...fillFromText(text, segments, { ...said, ...given }, byline),
    text,
    segments,
    dropped,
  };
}
