import { decode } from '../decode.ts';
import type { Feed } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { readOpml, type Subscription } from './opml.ts';
import { readSitemap } from './sitemap.ts';
import { readXml } from './xml.ts';
import { readXmlFeed } from './xml-feed.ts';

/** A list of articles, or of such lists, or why it is neither. */
export type ReadList = { readonly feed: Feed } | { readonly subscriptions: readonly Subscription[] } | { readonly because: string };

/**
 * Reads any kind of feed, a sitemap or OPML, told by its content and not by the type it was sent with. Texts that are none are
 * refused with what they are instead. `address` is where relative links in it start from.
 */
export function readList(bytes: Uint8Array, address?: string, type?: string): ReadList {
  const decoded = decodeXml(bytes, type);
  if ('because' in decoded) return decoded;
  const text = decoded.text.replace(/^\ufeff/u, '').trimStart();
  if (text === '') return { because: 'it is empty' };
  if (text.startsWith('{')) {
    const feed = readJsonFeed(text, address);
    return feed ? { feed } : { because: 'it is JSON, but no JSON feed' };
  }
  const read = readXml(text);
  if ('because' in read) return isPage(text) ? aPage : read;
  if (read.root.name === 'opml') return { subscriptions: readOpml(text) ?? [] };
  const feed = readXmlFeed(read.root, address) ?? readSitemap(read.root, address);
  if (feed) return { feed };
  return isPage(text) ? aPage : { because: `it is XML of another kind (its root is "${read.root.name.slice(0, 40)}")` };
}

const aPage = { because: 'it is a page, not a feed; the site may name its feed in the page’s head' };

const isPage = (text: string): boolean =>
  /^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, 5000));

/** True for the first bytes of what `readList` may read: such a file is a list and no article. */
export function looksLikeList(start: string): boolean {
  const text = start.replace(/^\ufeff/u, '').slice(0, 5000);
  if (/^\s*\{[\s\S]{0,400}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/u.test(text)) return true;
  const first = /<([a-z][\w.-]*:)?(rss|rdf|feed|opml|urlset|sitemapindex)[\s>/]/iu.exec(text);
  return first !== null && !/<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, first.index)) && /^\s*<[?!a-z]/iu.test(text);
}

const declaredInXml = /^[\s\S]{0,20}?<\?xml\b[^>]{0,200}?encoding\s{0,3}=\s{0,3}["']([\w.:-]{2,40})["']/iu;

/** As its sender declares it where the bytes bear that out; else as they look. */
function decodeXml(bytes: Uint8Array, type: string | undefined): { readonly text: string } | { readonly because: string } {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const labels = [/charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(type ?? '')?.[1], declaredInXml.exec(start)?.[1]];
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0xef || bytes.subarray(0, 4).includes(0);
  for (const label of isMarked ? [] : labels) {
    // UTF-16 is told by its bytes: a text that could be read this far is none, whatever it declares.
    if (label === undefined || /^(?:utf-?16|ucs-?2|iso-10646)/iu.test(label)) continue;
    const text = strictly(label, bytes);
    if (text !== undefined) return { text };
  }
  return decode(bytes);
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
