import { type Feed, type FeedItem, given } from './feed.ts';
import { baseIn, plain, resolved, wordsIn } from './words.ts';
import { childOf, childrenOf, type Element, textIn } from './xml.ts';

/** Reads RSS in all its versions, RDF, Atom 0.3 and 1.0, and CDF. Undefined where the element is the root of none. */
export function readXmlFeed(root: Element, address: string | undefined): Feed | undefined {
  const format = formatOf(root);
  if (!format) return undefined;
  const channel = format === 'RSS' || format === 'RDF' ? (childOf(root, 'channel') ?? root) : root;
  const base = baseIn(channel, baseIn(root, address));
  const items = [...itemsIn(channel), ...(channel === root ? [] : itemsIn(root))];
  return {
    format,
    ...given({
      title: say(channel, base, 'title', 'dc:title', 'itunes:title'),
      link: linkOf(channel, base),
      author: authorOf(channel) ?? personOf(childOf(channel, 'webmaster')),
      id: idOf(channel, base),
      published: say(channel, undefined, ...publishedIn),
      language: languageOf(channel) ?? root.attributes['xml:lang'],
    }),
    ...restOf(channel),
    items: items.map((item) => readItem(item, baseIn(item, base))),
    lists: [],
  };
}

function formatOf({ name }: Element): Feed['format'] | undefined {
  if (name === 'rss') return 'RSS';
  if (name === 'rdf:rdf' || name === 'rdf') return 'RDF';
  if (name === 'feed' || name === 'entry') return 'Atom';
  return name === 'channel' ? 'CDF' : undefined;
}

const itemsIn = (element: Element): Element[] =>
  element.name === 'entry'
    ? [element]
    : element.children.filter((child): child is Element => typeof child !== 'string' && (child.name === 'item' || child.name === 'entry'));

const publishedIn = ['published', 'pubdate', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'created', 'news:publication_date'];

function readItem(item: Element, base: string | undefined): FeedItem {
  const whole = childOf(item, 'content:encoded', 'content', 'fullitem', 'xhtml:body', 'body');
  const content = whole && wordsIn(whole, base);
  const summary = say(item, base, 'summary', 'description', 'abstract', 'dc:description', 'itunes:summary', 'itunes:subtitle');
  return given({
    id: idOf(item, base),
    link: linkOf(item, base),
    title: say(item, base, 'title', 'dc:title', 'media:title', 'itunes:title') ?? attributeOf(item, 'title'),
    summary: summary ?? content,
    content,
    published: say(item, undefined, ...publishedIn),
    updated: say(item, undefined, 'updated', 'modified', 'dcterms:modified'),
    author: authorOf(item),
    language: languageOf(item),
    outlet: outletOf(item),
  });
}

/** The first of these elements that says something. */
function say(element: Element, base: string | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const said = wordsIn(child, base);
      if (said !== '') return said;
    }
  }
  return undefined;
}

const attributeOf = (element: Element, name: string): string | undefined => element.attributes[name];

function linkOf(element: Element, base: string | undefined): string | undefined {
  const links = childrenOf(element, 'link');
  const written = links.map((link) => textIn(link).trim()).find((text) => text !== '');
  if (written !== undefined) return resolved(written, base);
  const page = links.filter(({ attributes }) => attributes.href !== undefined && /^(?:alternate)?$/iu.test(attributes.rel ?? ''));
  const best = page.find(({ attributes }) => /^(?:text\/html|application\/xhtml\+xml)?$/iu.test(attributes.type ?? '')) ?? page[0];
  if (best) return resolved(best.attributes.href ?? '', baseIn(best, base));
  const own = element.attributes.href ?? childOf(element, 'a')?.attributes.href;
  if (own !== undefined) return resolved(own, base);
  return permanentLink(element) ?? relatedLink(links, base);
}

/** A guid is an address unless it says that it is none. */
function permanentLink(element: Element): string | undefined {
  const guid = childOf(element, 'guid');
  const said = guid && textIn(guid).trim();
  if (said && /^https?:\/\//iu.test(said) && guid.attributes.ispermalink?.toLowerCase() !== 'false') return said;
  const about = element.name === 'item' ? element.attributes['rdf:about'] : undefined;
  return about && /^https?:\/\//iu.test(about) ? about : undefined;
}

function relatedLink(links: readonly Element[], base: string | undefined): string | undefined {
  const href = links.find(({ attributes }) => attributes.rel?.toLowerCase() === 'related')?.attributes.href;
  return href === undefined ? undefined : resolved(href, base);
}

function idOf(element: Element, base: string | undefined): string | undefined {
  const child = childOf(element, 'guid', 'id', 'dc:identifier');
  const said = child && textIn(child).trim();
  if (said) return child.name === 'id' && said.includes('/') ? resolved(said, baseIn(child, base)) : said;
  return element.attributes['rdf:about'];
}

function authorOf(element: Element): string | undefined {
  for (const name of ['author', 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor', 'media:credit']) {
    const person = personOf(childOf(element, name));
    if (person) return person;
  }
  return undefined;
}

/** "Name (address)" where both are given, as RSS writes it. */
function personOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const name = childOf(element, 'name');
  const mail = childOf(element, 'email');
  if (!name && !mail) return plain(textIn(element)) || undefined;
  const parts = [name, mail].map((part) => (part ? textIn(part).trim() : ''));
  return parts[0] && parts[1] ? `${parts[0]} (${parts[1]})` : parts[0] || parts[1] || undefined;
}

const languageOf = (element: Element): string | undefined => {
  const child = childOf(element, 'language', 'dc:language');
  return (child && textIn(child).trim()) || element.attributes['xml:lang'];
};

/** Who first published an entry that a gathering feed passes on. */
function outletOf(item: Element): string | undefined {
  const source = childOf(item, 'source');
  if (!source) return undefined;
  const title = childOf(source, 'title');
  return plain(textIn(title ?? source)) || undefined;
}

const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

function restOf(channel: Element): Pick<Feed, 'rest'> {
  const ttl = Number(say(channel, undefined, 'ttl'));
  if (ttl > 0 && ttl < 1e6) return { rest: ttl };
  const period = periods[say(channel, undefined, 'sy:updateperiod')?.toLowerCase() ?? ''];
  if (period === undefined) return {};
  const frequency = Number(say(channel, undefined, 'sy:updatefrequency') ?? 1);
  return { rest: period / (frequency >= 1 && frequency <= 10_000 ? frequency : 1) };
}
