import type { Document } from '#model/document.ts';
import { bare } from '../draft.ts';
import { modifiedOf, publishedOf } from './day.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import type { MainPart } from './main-element.ts';
import { outletOf } from './outlet.ts';
import type { Outline } from './outline.ts';
import { addressOf, type Found, found, marked, metaNamed, tidy } from './said.ts';
import { titleOf } from './title.ts';

/** What a page says about its article; `body` is the article's text where the page's linked data repeats it. */
export type Metadata = Pick<Document, 'title' | 'outlet' | 'byline' | 'published' | 'modified' | 'lang' | 'url' | 'places'> & {
  readonly body?: string;
  readonly translationOf?: string;
};

/** Gathers what is said of the article: in linked data, Open Graph, meta, marked elements and in print, in this order. */
export function readMetadata(outline: Outline, part: MainPart): Metadata {
  const linked = readLinkedData(outline.said.linkedData);
  const outlet = outletOf(outline, linked);
  const title = titleOf(outline, part, linked, outlet?.value);
  const modified = modifiedOf(outline, linked);
  const fields: readonly (readonly [keyof Metadata & string, Found | undefined])[] = [
    ['title', title],
    ['outlet', outlet],
    ['byline', bylineOf(outline, part, linked, outlet?.value)],
    ['published', publishedOf(outline, part, linked, title?.value, modified?.value)],
    ['modified', modified],
    ['lang', languageOf(outline, linked)],
    ['url', addressOf(outline) ?? found(linked.url, 'linked data url').find(({ value }) => /^https?:\/\//iu.test(value))],
  ];
  const said = fields.flatMap(([name, one]) => (one?.value ? [[name, one] as const] : []));
  return {
    ...Object.fromEntries(said.map(([name, { value }]) => [name, value])),
    ...(said.length > 0 ? { places: Object.fromEntries(said.map(([name, { place }]) => [name, place])) } : {}),
    ...(linked.body ? { body: linked.body } : {}),
    ...(linked.translationOf ? { translationOf: linked.translationOf } : {}),
  };
}

function bylineOf(outline: Outline, part: MainPart, linked: LinkedArticle, outlet: string | undefined): Found | undefined {
  const printed = outline.blocks.filter((block) => part.dropped[block.element] === 'byline' && /^by\s/iu.test(block.text));
  const said = [
    ...found(linked.author, 'linked data author'),
    ...metaNamed(outline, [
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
      'article:author_name',
      'cxenseparse:author',
    ]),
    ...marked(outline, 'author', 'creator'),
    ...printed.slice(0, 1).flatMap((block) => found(block.text, 'byline')),
  ];
  for (const { value, place } of said) {
    const name = writerIn(value);
    if (name && name.length <= 120 && !nobody.test(name) && bare(name) !== bare(outlet ?? '')) return { value: name, place };
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

function languageOf(outline: Outline, linked: LinkedArticle): Found | undefined {
  const [said] = [
    ...found(outline.said.lang, '<html lang>'),
    ...found(linked.language, 'linked data inLanguage'),
    ...metaNamed(outline, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  const tag = said && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}/iu.exec(said.value)?.[0];
  if (said === undefined || tag === undefined) return undefined;
  const value = tag
    .replace(/_/gu, '-')
    .replace(/-([a-z]{2})$/iu, (region) => region.toUpperCase())
    .replace(/^[a-z]{2,3}/iu, (language) => language.toLowerCase());
  return { value, place: said.place };
}
