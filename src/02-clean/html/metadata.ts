import type { Document } from '#model/document.ts';
import { isInstitution, namesPublisher } from '../byline.ts';
import { dayIn, isDayLine } from '../dateline.ts';
import { bare } from '../draft.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import type { MainPart } from './main-element.ts';
import type { Outline } from './outline.ts';

/** What a page says about its article; `body` is the article's text where the page's linked data repeats it. */
export type Metadata = Pick<Document, 'title' | 'outlet' | 'byline' | 'published' | 'lang' | 'url'> & {
  readonly body?: string;
  readonly translationOf?: string;
};

/** Gathers title, outlet, writer, day, language and address from linked data, Open Graph, meta and marked elements, in this order. */
export function readMetadata(outline: Outline, part: MainPart): Metadata {
  const linked = readLinkedData(outline.said.linkedData);
  const meta = (...names: string[]) => firstMeta(outline, names);
  const outlet = outletOf(outline, linked, meta);
  const title = titleOf(outline, part, linked, meta, outlet);
  const published = publishedOf(outline, part, linked, meta);
  const byline = bylineOf(outline, part, linked, meta, outlet);
  const url = outline.said.canonical || meta('og:url') || linked.url;
  const lang = languageOf(outline, linked, meta);
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
    ...(url && /^https?:\/\//iu.test(url) ? { url } : {}),
    ...(linked.body ? { body: linked.body } : {}),
    ...(linked.translationOf ? { translationOf: linked.translationOf } : {}),
  };
}

type Meta = (...names: string[]) => string | undefined;

function firstMeta({ said }: Outline, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = said.meta.find(([key, content]) => key === name && content.trim());
    if (found) return tidy(found[1]);
  }
  return undefined;
}

const tidy = (text: string): string =>
  text
    .replace(/&(?:amp|#0?38);/gu, '&')
    .replace(/&(?:quot|#0?34);/gu, '"')
    .replace(/&(?:#0?39|apos|#x27);/gu, "'")
    .replace(/<[^<>]{0,200}>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The heading of the article where the page's head says the same; else what the head says, without the outlet's name. */
function titleOf(outline: Outline, part: MainPart, linked: LinkedArticle, meta: Meta, outlet: string | undefined): string | undefined {
  const said = [
    linked.headline && tidy(linked.headline),
    meta('og:title'),
    meta('twitter:title'),
    meta('dc.title', 'dcterms.title', 'title'),
    outline.said.title,
  ].flatMap((title) => (title ? [title] : []));
  const headings = outline.blocks.filter(
    (block) => outline.elements[block.element]?.tag === 'h1' && block.text.length < 300 && bare(block.text) !== bare(outlet ?? ''),
  );
  const heading = headings.find((block) => said.some((title) => alike(title, block.text)));
  if (heading) return heading.text.replace(/\n/gu, ' ');
  const kept = headings.find((block) => !part.dropped[block.element]);
  // A page without any words for machines has a heading that says it better than its window's title.
  if (kept && said.length <= 1) return kept.text.replace(/\n/gu, ' ');
  const first = said[0];
  return first ? withoutOutlet(first, outlet) : kept?.text.replace(/\n/gu, ' ');
}

const alike = (title: string, heading: string): boolean => {
  const [long, short] = [bare(title), bare(heading)];
  return (
    short.length >= 8 && (long.startsWith(short) || short.startsWith(long) || long.includes(short) || sharedWords(title, heading) >= 0.75)
  );
};

/** The share of the shorter one's words that the other has too. */
function sharedWords(title: string, heading: string): number {
  const [first, second] = [title, heading].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!first || !second || Math.min(first.size, second.size) < 4) return 0;
  return [...first].filter((word) => second.has(word)).length / Math.min(first.size, second.size);
}

const titleBreak = /\s+(?:[|»·•–—-]|::?)\s+/u;

function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet !== undefined && title.startsWith(`${outlet}: `)) return title.slice(outlet.length + 2);
  const parts = title.split(titleBreak);
  const [first = '', last = ''] = [parts[0], parts[parts.length - 1]];
  if (parts.length < 2) return title;
  if (outlet !== undefined && bare(first) === bare(outlet)) return title.slice(first.length).replace(/^\s+(?:[|»·•–—-]|::?)\s+/u, '');
  const drops =
    (outlet !== undefined && (bare(last) === bare(outlet) || bare(outlet).startsWith(bare(last)))) ||
    /\.(?:com|org|net|co|in|uk)\b/iu.test(last);
  if (!drops && !(last.split(' ').length <= 4 && /[|»·]/u.test(title))) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|»·•–—-]|::?)\s+$/u, '');
}

function outletOf(outline: Outline, linked: LinkedArticle, meta: Meta): string | undefined {
  const said =
    meta('og:site_name') ??
    (linked.publisher && tidy(linked.publisher)) ??
    meta('publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'apple-mobile-web-app-title', 'cre', 'copyright');
  if (said && !/^https?:/iu.test(said)) return said.replace(/^(?:©|copyright)\s*(?:\d{4}\s*)?/iu, '').replace(/\s(?:[|»]|[–—-]\s).*$/u, '');
  const title = outline.said.title;
  const parts = title.split(/\s+[|»·–—-]\s+/u);
  const named = title.includes(': ') ? title.slice(0, title.indexOf(': ')) : '';
  if (parts.length === 1 && isInstitution(named)) return named;
  const last = parts.find((part) => namesPublisher(part) && part.split(' ').length <= 8) ?? parts[parts.length - 1];
  if (parts.length > 1 && last && last.split(' ').length <= 5) return last;
  return hostOf(outline.said.canonical || meta('og:url') || '');
}

const hostOf = (address: string): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]{4,80})/iu.exec(address)?.[1]?.toLowerCase();

/** Names under which pages give their day, the commonest first. */
const dayNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date',
  'article.published',
  'originalpublicationdate',
  'display-date',
  'pub_date',
  'article_date_original',
  'ptime',
  'vr:published_time',
  'cxenseparse:recs:publishtime',
  'live_date',
  'dat',
];

function publishedOf(outline: Outline, part: MainPart, linked: LinkedArticle, meta: Meta): string | undefined {
  const marked = (name: string) => outline.said.marked.filter((mark) => mark.name === name).map((mark) => mark.value || mark.text);
  const said = [
    linked.published,
    meta(...dayNames),
    ...marked('datepublished'),
    ...marked('time datepublished'),
    ...marked('time'),
    ...marked('datecreated'),
  ];
  for (const value of said) {
    const day = value && dayIn(value);
    if (day) return day;
  }
  const path = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/u.exec(outline.said.canonical || meta('og:url') || '');
  const day = path ? dayIn(`${path[1]}-${path[2]?.padStart(2, '0')}-${path[3]?.padStart(2, '0')}`) : undefined;
  return day ?? printedDay(outline, part) ?? changedOn(outline);
}

const changed = /\b(?:last|date|page) (?:updated?|modified|reviewed|changed)\b/iu;

/** The first day printed on a line of its own near the article's heading. */
function printedDay({ blocks, elements }: Outline, part: MainPart): string | undefined {
  const heading = blocks.findIndex((block) => elements[block.element]?.tag === 'h1');
  const near = blocks.slice(Math.max(0, heading - 3), Math.max(0, heading) + 15);
  for (const block of near) {
    const beside =
      isDayLine(block.text) || part.dropped[block.element] === 'byline' || /\b(?:published|posted|released)\b/iu.test(block.text);
    const day = beside && block.text.length <= 120 && !changed.test(block.text) ? dayIn(block.text) : undefined;
    if (day && day.length === 10) return day;
  }
  return undefined;
}

/** The day of the page's last change, marked as inferred: the text was there by then. */
function changedOn({ blocks }: Outline): string | undefined {
  const said = blocks.find((block) => changed.test(block.text.slice(0, 200)));
  const day = said && dayIn(said.text.replace(/^.*?\b(?=(?:last|date|page) (?:updated?|modified|reviewed|changed)\b)/isu, ''));
  return day && `${day}?`;
}

function bylineOf(outline: Outline, part: MainPart, linked: LinkedArticle, meta: Meta, outlet: string | undefined): string | undefined {
  const marked = outline.said.marked
    .filter((mark) => mark.name === 'author' || mark.name === 'creator')
    .map((mark) => mark.value || mark.text);
  const printed = outline.blocks.filter((block) => part.dropped[block.element] === 'byline').map((block) => block.text);
  const said = [
    linked.author,
    meta(
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
      'article:author_name',
      'cxenseparse:author',
    ),
    ...marked,
    ...printed.filter((text) => /^by\s/iu.test(text)).slice(0, 1),
  ];
  for (const value of said) {
    const name = value && writerIn(value);
    if (name && name.length <= 120 && !nobody.test(name) && bare(name) !== bare(outlet ?? '')) return name;
  }
  return undefined;
}

const nobody = /^https?:|^@|\.com\b|^\d+$|^(?:by|admin|administrator|editor|author|staff|guest|user|webmaster|root|null|undefined)$/iu;

/** The name without "By", and without the day or place that runs on behind it. */
const writerIn = (said: string): string =>
  tidy(said)
    .replace(/^(?:by|author|written by):?\s+/iu, '')
    .replace(
      /\s*(?:\||•|·|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:updated|published|posted)\b|\b\p{L}{3,9} \d{1,2}, \d{4}).*$/isu,
      '',
    )
    .replace(/[\s,;.–—-]+$/u, '');

function languageOf(outline: Outline, linked: LinkedArticle, meta: Meta): string | undefined {
  const said = outline.said.lang || linked.language || meta('content-language', 'language', 'dc.language', 'og:locale') || '';
  const tag = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}/iu.exec(said.trim())?.[0];
  return tag
    ?.replace(/_/gu, '-')
    .replace(/-([a-z]{2})$/iu, (region) => region.toUpperCase())
    .replace(/^[a-z]{2,3}/iu, (language) => language.toLowerCase());
}
