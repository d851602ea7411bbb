import type { Document } from '#model/document.ts';
import { documentId } from '#model/id.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { fillFromText } from './lift.ts';
import { findSegments } from './segments.ts';

/** Finds the text people wrote in a page, and says of each part what it is. Refuses a page without words, by name. */
export function clean(page: Page): Document | RefusedPage {
  return cleanText(page);
}

function cleanText(page: Page): Document | RefusedPage {
  const { given, content } = page;
  if (!/[\p{L}\p{N}]/u.test(content)) return { from: page.from, because: 'it holds no text; nothing was kept' };
  const segments = findSegments(content, given);
  return {
    ...fillFromText(content, segments, given),
    id: documentId(given.doc ?? page.hash),
    page: page.id,
    from: page.from,
    text: content,
    segments,
    dropped: [],
  };
}
