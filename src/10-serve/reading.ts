import type { Document } from '#model/document.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { clean, extractClaims } from '#pipeline';
import type { Pass } from '#store/readings.ts';

/** The document found in a page, and what it says. */
export interface ReadPage {
  readonly document: Document;
  readonly pass: Pass;
}

/** Cleans and reads a page. One text that a stage fails on must not stop the others: it is refused by name, with the stage's words. */
export function readPage(page: Page): ReadPage | RefusedPage {
  try {
    const document = clean(page);
    if ('because' in document) return document;
    const pass = extractClaims(document);
    return { document: withLanguage(document, pass), pass };
  } catch (error) {
    return unreadable(page, error);
  }
}

/** The refusal of a page on which a stage failed, or the whole thread. */
export const unreadable = ({ from }: Page, error: unknown): RefusedPage => ({
  from,
  because: `it could not be read (${error instanceof Error ? error.message : String(error)}); please report it with the text`,
});

/** Texts in other languages than English are kept and shown, and not read. */
export const isForeign = (language: string | undefined): boolean => language !== undefined && language !== 'en';

/** Where a page does not say its language, and it is not English, what the reader made of it is said. */
const withLanguage = (document: Document, { language }: Pass): Document =>
  document.lang === undefined && language !== undefined && language !== 'und' && isForeign(language)
    ? { ...document, lang: language }
    : document;
