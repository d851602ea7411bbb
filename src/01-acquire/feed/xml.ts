import { Parser } from 'htmlparser2';

/** An element of an XML document. Children stand in their order; text is decoded. */
export interface Element {
  /** Lower case, with the prefix that is usual for its namespace whatever the document calls it: "dc:date", "link". */
  readonly name: string;
  /** Lower case, as written otherwise: "href", "xml:base". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Nesting beyond this is no feed but an attack; real ones stay under twenty. */
const deepest = 100;
/** Elements beyond this are not read; the largest news sitemaps have 1,000 entries of a dozen elements, other sitemaps 50,000. */
const most = 600_000;

const usual: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['', /^http:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#|example\.com\/newformat#)/u],
  [
    '',
    /^http:\/\/(?:purl\.org\/(?:rss|net\/rss1?\.?1?)\/|my\.netscape\.com\/|channel\.netscape\.com\/|backend\.userland\.com\/|blogs\.law\.harvard\.edu\/)/u,
  ],
  ['', /^https?:\/\/(?:www\.sitemaps\.org|www\.google\.com)\/schemas\/sitemap\/0/u],
  ['content', /^http:\/\/purl\.org\/rss\/1\.0\/modules\/content/u],
  ['sy', /^http:\/\/purl\.org\/rss\/1\.0\/modules\/syndication/u],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\//u],
  ['dcterms', /^http:\/\/purl\.org\/dc\/terms\//u],
  ['rdf', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#/u],
  ['itunes', /^http:\/\/(?:www\.itunes\.com|example\.com)\/dtds\/podcast-1\.0\.dtd/u],
  ['media', /^http:\/\/search\.yahoo\.com\/mrss/u],
  ['news', /^https?:\/\/www\.google\.com\/schemas\/sitemap-news/u],
  ['feedburner', /^http:\/\/rssnamespace\.org\/feedburner\//u],
  ['xhtml', /^http:\/\/www\.w3\.org\/1999\/xhtml/u],
  ['xml', /^http:\/\/www\.w3\.org\/xml\/1998\/namespace/u],
];

const prefixFor = (namespace: string): string | undefined => {
  const folded = namespace.trim().toLowerCase();
  return usual.find(([, pattern]) => pattern.test(folded))?.[0];
};

class Unreadable extends Error {}

interface Open {
  readonly element: Element & { readonly children: (Element | string)[] };
  readonly prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads XML, also such as is cut off, badly nested or declares no prefixes. Nothing outside the text is looked at: entities that
 * a document declares are left as written, so that none can refer to a file or grow beyond the text.
 */
export function readXml(text: string): { readonly root: Element } | { readonly because: string } {
  const top: Open = { element: { name: '', attributes: {}, children: [] }, prefixes: new Map([['xml', 'xml']]) };
  const open: Open[] = [top];
  let count = 0;
  const last = (): Open => open.at(-1) ?? top;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count++;
        if (open.length > deepest) throw new Unreadable(`it is nested more than ${deepest} elements deep`);
        if (count > most) throw new Unreadable(`it has more than ${most} elements`);
        const child = opened(name, attributes, last().prefixes);
        last().element.children.push(child.element);
        open.push(child);
      },
      ontext: (said) => addText(last().element.children, said),
      onclosetag: () => open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  try {
    parser.end(withoutDoctype(text));
  } catch (error) {
    if (error instanceof Unreadable) return { because: error.message };
    throw error;
  }
  const root = top.element.children.find((child) => typeof child !== 'string');
  return root === undefined || typeof root === 'string' ? { because: 'it holds no element of XML' } : { root };
}

const prolog = /^\s*(?:<\?[^>]{0,500}>\s*|<!--(?:(?!-->)[\s\S]){0,5000}-->\s*)*<!doctype/iu;

/** A document type may hold declarations with ">" in them, which are nobody's text. */
function withoutDoctype(text: string): string {
  const start = prolog.exec(text.slice(0, 20_000))?.[0].length;
  if (start === undefined) return text;
  const end = text.indexOf('>', start);
  const inner = text.indexOf('[', start);
  if (inner < 0 || inner > end) return end < 0 ? '' : text.slice(end + 1);
  const close = /\]\s{0,100}>/u.exec(text.slice(inner));
  return close ? text.slice(inner + close.index + close[0].length) : '';
}

function opened(name: string, given: Readonly<Record<string, string>>, outer: ReadonlyMap<string, string>): Open {
  const declared = Object.entries(given).filter(([key]) => /^xmlns(?::|$)/iu.test(key));
  const prefixes =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([key, namespace]) => declaration(key.slice(6).toLowerCase(), namespace))]);
  const attributes: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(given)) attributes[inUsual(key.toLowerCase(), prefixes, true)] = value;
  return { element: { name: inUsual(name.toLowerCase(), prefixes, false), attributes, children: [] }, prefixes };
}

const declaration = (prefix: string, namespace: string): [string, string] => [prefix, prefixFor(namespace) ?? prefix];

function inUsual(name: string, prefixes: ReadonlyMap<string, string>, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  if (isAttribute && colon < 0) return local;
  const known = prefixes.get(prefix) ?? (/^(?:atom|rss)\d*$/u.test(prefix) ? '' : prefix);
  return known === '' ? local : `${known}:${local}`;
}

// Many short pieces come for one text with entities; joined here, they stay one string.
function addText(children: (Element | string)[], said: string): void {
  const before = children.at(-1);
  if (typeof before === 'string') children[children.length - 1] = before + said;
  else children.push(said);
}

/** The elements of this name directly below. */
export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string' && child.name === name);

/** The first element directly below that has one of these names, tried in their order. */
export function childOf(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const [found] = childrenOf(element, name);
    if (found) return found;
  }
  return undefined;
}

/** All text below an element, without marks. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'col', 'source', 'wbr']);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands below an element, written as HTML. */
export const markupIn = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const name = child.name.replace(/^(?:xhtml|h):/u, '');
      const attributes = Object.entries(child.attributes)
        .filter(([key]) => !/^xmlns(?::|$)/u.test(key))
        .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
        .join('');
      return empty.has(name) ? `<${name}${attributes} />` : `<${name}${attributes}>${markupIn(child)}</${name}>`;
    })
    .join('');
