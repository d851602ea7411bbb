import { type Feed, type FeedItem, given } from './feed.ts';
import { resolved } from './words.ts';
import { childOf, childrenOf, type Element, textIn } from './xml.ts';

/** Reads a sitemap, a news sitemap, or an index of them. Undefined where the element is the root of none. */
export function readSitemap(root: Element, address: string | undefined): Feed | undefined {
  if (root.name !== 'urlset' && root.name !== 'sitemapindex') return undefined;
  const lists = childrenOf(root, 'sitemap').flatMap((map) => placeOf(map, address) ?? []);
  return { format: 'sitemap', items: childrenOf(root, 'url').flatMap((url) => readEntry(url, address)), lists };
}

const saidIn = (element: Element | undefined, name: string): string | undefined => {
  const child = element && childOf(element, name);
  return child && (textIn(child).trim() || undefined);
};

function placeOf(element: Element, address: string | undefined): string | undefined {
  const place = saidIn(element, 'loc');
  return place === undefined ? undefined : resolved(place, address);
}

function readEntry(url: Element, address: string | undefined): FeedItem[] {
  const link = placeOf(url, address);
  if (link === undefined) return [];
  const news = childOf(url, 'news:news');
  const publication = news && childOf(news, 'news:publication');
  const item = given({
    id: link,
    link,
    title: saidIn(news, 'news:title'),
    published: saidIn(news, 'news:publication_date'),
    updated: saidIn(url, 'lastmod'),
    language: saidIn(publication, 'news:language'),
    outlet: saidIn(publication, 'news:name'),
  });
  return [item];
}
