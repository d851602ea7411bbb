import { Parser } from 'htmlparser2';
import { type Element, markupIn, textIn } from './xml.ts';

/** An address resolved against where it stands; as written where it is none. */
export function resolved(address: string, base: string | undefined): string {
  const trimmed = address.trim();
  return base !== undefined && URL.canParse(trimmed, base) ? absolute(trimmed, base) : trimmed;
}

// An absolute address stays as it is written: its spelling is what a feed's id is known by.
const absolute = (address: string, base: string): string => (/^[a-z][a-z0-9+.-]*:/iu.test(address) ? address : new URL(address, base).href);

const linking = /(<[a-z][^<>]{0,2000}?\s(?:href|src|cite|action|longdesc|background)\s{0,5}=\s{0,5})(["'])([^"'<>]{0,4000})\2/giu;

/** Marks of HTML with the addresses in them made absolute. */
export const withAbsoluteLinks = (html: string, base: string | undefined): string =>
  base === undefined || !html.includes('<')
    ? html
    : html.replace(linking, (_, before: string, quote: string, address: string) => `${before}${quote}${resolved(address, base)}${quote}`);

/** What an element says, as text or HTML, whichever way it carries it: escaped, as marks of its own, or in base 64. */
export function wordsIn(element: Element, base: string | undefined): string {
  const { mode, type } = element.attributes;
  const own = baseIn(element, base);
  if (mode?.toLowerCase() === 'base64' || isBinary(type)) return withAbsoluteLinks(fromBase64(textIn(element)), own);
  if (type === 'xhtml') return withAbsoluteLinks(withoutDiv(element), own);
  const said = element.children.some((child) => typeof child !== 'string') ? markupIn(element) : textIn(element);
  return withAbsoluteLinks(said.trim(), own);
}

/** Where addresses below this element start from. */
export function baseIn(element: Element, base: string | undefined): string | undefined {
  const own = element.attributes['xml:base']?.trim();
  return own ? (URL.canParse(own, base) ? new URL(own, base).href : base) : base;
}

const isBinary = (type: string | undefined): boolean => type !== undefined && /^(?!text\/|xhtml$|html$)[a-z]+\/(?!.*xml$)/iu.test(type);

const fromBase64 = (text: string): string => Buffer.from(text.replace(/\s+/gu, ''), 'base64').toString('utf8').trim();

// Atom wraps XHTML in a div that is nobody's text.
function withoutDiv(element: Element): string {
  const [only, ...more] = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const isWrapped = more.length === 0 && only !== undefined && typeof only !== 'string' && /(?:^|:)div$/u.test(only.name);
  return markupIn(isWrapped ? only : element).trim();
}

/** Text without marks and with its entities read, on one line: for titles and names. */
export function plain(html: string): string {
  if (!/[<&]/u.test(html)) return html.replace(/\s+/gu, ' ').trim();
  const said: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'script' || name === 'style') hidden++;
      if (/^(?:br|p|div|li|tr|td)$/u.test(name)) said.push(' ');
    },
    ontext: (text) => {
      if (hidden === 0) said.push(text);
    },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') hidden--;
    },
  });
  parser.end(html);
  return said.join('').replace(/\s+/gu, ' ').trim();
}
