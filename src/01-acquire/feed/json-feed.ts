import { z } from 'zod';
import { type Feed, type FeedItem, given } from './feed.ts';
import { resolved } from './words.ts';

const said = z.string().optional().catch(undefined);
const Authors = z
  .array(z.looseObject({ name: said, url: said }))
  .optional()
  .catch(undefined);
const Author = z.looseObject({ name: said, url: said }).optional().catch(undefined);

/** A field of the wrong kind is as good as none: of a feed that is half right, the right half is read. */
const Item = z.looseObject({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: said,
  external_url: said,
  title: said,
  summary: said,
  content_html: said,
  content_text: said,
  date_published: said,
  date_modified: said,
  authors: Authors,
  author: Author,
  language: said,
});
const JsonFeed = z.looseObject({
  version: z.string().regex(/jsonfeed\.org/u),
  title: said,
  home_page_url: said,
  feed_url: said,
  next_url: said,
  authors: Authors,
  author: Author,
  language: said,
  items: z.array(z.unknown()),
});

/** Reads a JSON feed (jsonfeed.org, versions 1 and 1.1). Undefined where the text is none. */
export function readJsonFeed(text: string, address: string | undefined): Feed | undefined {
  const read = JsonFeed.safeParse(parse(text));
  if (!read.success) return undefined;
  const { title, home_page_url, feed_url, next_url, authors, author, language, items } = read.data;
  return {
    format: 'JSON feed',
    ...given({ title, link: home_page_url, id: feed_url, author: authors?.[0]?.name ?? author?.name, language }),
    items: items.flatMap((item) => readItem(item, address)),
    lists: next_url === undefined ? [] : [resolved(next_url, address)],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

function readItem(raw: unknown, address: string | undefined): FeedItem[] {
  const read = Item.safeParse(raw);
  if (!read.success) return [];
  const { id, url, external_url, title, summary, content_html, content_text, authors, author, language, ...dates } = read.data;
  const link = url ?? external_url;
  const item = given({
    id: id === undefined ? undefined : String(id),
    link: link === undefined ? undefined : resolved(link, address),
    title,
    summary: summary ?? content_text ?? content_html,
    content: content_html ?? (content_text === undefined ? undefined : paragraphs(content_text)),
    published: dates.date_published,
    updated: dates.date_modified,
    author: authors?.[0]?.name ?? author?.name,
    language,
  });
  return [item];
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/u)
    .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
