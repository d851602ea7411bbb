import { plain } from './words.ts';
import { childOf, type Element, readXml } from './xml.ts';

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  readonly address: string;
  readonly title?: string;
}

/** The feeds that an OPML document lists, in all its folders, each once. Undefined where the text is no OPML. */
export function readOpml(text: string): Subscription[] | undefined {
  const read = readXml(text);
  if ('because' in read || read.root.name !== 'opml') return undefined;
  const found = new Map<string, Subscription>();
  const waiting: Element[] = [childOf(read.root, 'body') ?? read.root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const { xmlurl, title, text: shown } = element.attributes;
    const address = xmlurl?.trim();
    const name = plain(title ?? shown ?? '');
    if (address && !found.has(address)) found.set(address, { address, ...(name && name !== address ? { title: name } : {}) });
    waiting.push(...element.children.filter((child): child is Element => typeof child !== 'string').reverse());
  }
  return [...found.values()];
}

const quoted = (text: string): string =>
  text
    // XML 1.0 knows no way to write these.
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** Writes subscriptions as OPML 2.0, as every reader of feeds takes it. Two that have moved to one address stand there once. */
export function writeOpml(feeds: readonly Subscription[]): string {
  const once = new Map(feeds.toReversed().map((feed) => [feed.address, feed]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Feeds of Chancery</title></head>',
    '  <body>',
    ...feeds
      .filter((feed) => once.get(feed.address) === feed)
      .map(({ address, title }) => `    <outline type="rss" text="${quoted(title ?? address)}" xmlUrl="${quoted(address)}"/>`),
    '  </body>',
    '</opml>',
  ].join('\n');
}
