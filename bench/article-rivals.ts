import { createRequire } from 'node:module';
import { join } from 'node:path';

/*
 * Other extractors in JavaScript, for the same table. They are no dependency of the house; to have them in the table:
 *   npm install --ignore-scripts --prefix .cache/rivals @mozilla/readability linkedom@0.18.12 defuddle @extractus/article-extractor
 */

/** An extractor that gives the article's text of a page, or nothing. */
export interface Extractor {
  readonly name: string;
  readonly read: (html: string) => Promise<string>;
}

const load = createRequire(join(import.meta.dirname, '../.cache/rivals/package.json'));

/** The text of markup that an extractor hands back, blocks apart. */
const textIn = (html: string): string => {
  const { document } = load('linkedom').parseHTML(
    `<!doctype html><html><body>${html.replace(/<\/(?:p|div|li|h\d|tr|blockquote)>|<br\s*\/?>/giu, '$&\n')}</body></html>`,
  );
  return String(document.body.textContent);
};

const readability = (): Extractor => {
  const { Readability } = load('@mozilla/readability');
  const { parseHTML } = load('linkedom');
  return {
    name: 'Readability with linkedom',
    read: async (html) => String(new Readability(parseHTML(html).document).parse()?.textContent ?? ''),
  };
};

/** It names no entry for `require`. */
const defuddlePath = join(import.meta.dirname, '../.cache/rivals/node_modules/defuddle/dist/node.js');

const defuddle = async (): Promise<Extractor> => {
  const { Defuddle } = await import(defuddlePath);
  const { parseHTML } = load('linkedom');
  return {
    name: 'defuddle with linkedom',
    read: async (html) => textIn(String((await Defuddle(parseHTML(html).document, 'https://page.example/')).content)),
  };
};

const articleExtractor = (): Extractor => {
  const { extractFromHtml } = load('@extractus/article-extractor');
  return {
    name: 'article-extractor',
    read: async (html) => textIn(String((await extractFromHtml(html, 'https://page.example/'))?.content ?? '')),
  };
};

/** Those that are installed. */
export async function findExtractors(): Promise<Extractor[]> {
  const made = await Promise.allSettled([readability, defuddle, articleExtractor].map(async (make) => make()));
  return made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
