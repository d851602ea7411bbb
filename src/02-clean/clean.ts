import type { Document } from '#model/document.ts';
import { documentId } from '#model/id.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { correctionIn } from './correction.ts';
import { type Article, cleanPage } from './html/clean-page.ts';
import { fillFromText } from './lift.ts';
import { findSegments } from './segments.ts';

/**
 * Finds the text people wrote in a page, and says of each part what it is. The text of a plain page stays as it is; that of
 * an HTML page is composed from its blocks. Pages without words, error pages, cookie walls, stubs behind a paywall, live
 * blogs and lists of headlines are refused by name.
 */
export function clean(page: Page): Document | RefusedPage {
  if (!hasWords(page.content)) return { from: page.from, because: 'it holds no text; nothing was kept' };
  if (page.form === 'text') return documentOfText(page);
  const article = cleanPage(page.content);
  if (article.instead) return { from: page.from, because: `it is ${article.instead}; give the article itself` };
  if (!hasWords(article.text)) return { from: page.from, because: 'no text was found in the page; it may be drawn by a script' };
  return documentOfArticle(page, article);
}

export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function documentOfText(page: Page): Document {
  const { content, given } = page;
  const segments = findSegments(content, given);
  const dropped = page.dropped ?? [];
  return {
    ...identityOf(page),
    ...fillFromText(content, segments, { ...addressOf(page), ...given, places: placesOf(page, {}) }),
    ...translatedFrom(given.translationOf),
    ...correctedBy(correctionIn(content, given.title, segments, dropped)),
    text: content,
    segments,
    dropped,
  };
}

/** What the source gives goes before what the page says, and that before what a feed said of the page. */
export function documentOfArticle(page: Page, { text, segments, metadata, dropped: left }: Article): Document {
  const { body: _, places = {}, ...said } = metadata;
  const given = { ...addressOf(page), ...page.offered, ...said, ...page.given };
  const dropped = [...(page.dropped ?? []), ...left];
  return {
    ...identityOf(page),
    ...fillFromText(text, segments, { ...given, places: placesOf(page, places) }),
    ...translatedFrom(given.translationOf),
    ...correctedBy(correctionIn(text, given.title, segments, dropped)),
    text,
    segments,
    dropped,
  };
}

function placesOf(page: Page, said: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const given = Object.fromEntries(Object.keys(page.given).map((name) => [name, 'given by the source']));
  return { ...(page.receipt?.address === undefined ? {} : { url: 'address it was fetched from' }), ...said, ...given };
}

/** The address that gave a page stands for it until the page names its own. */
const addressOf = ({ receipt }: Page) => (receipt?.address === undefined ? {} : { url: receipt.address });
const translatedFrom = (said: string | undefined) => (said === undefined ? {} : { translationOf: { said } });
const correctedBy = (correction: string | undefined) => (correction === undefined ? {} : { correction });

const identityOf = (page: Page) => ({ id: documentId(page.given.doc ?? page.hash), page: page.id, from: page.from });
