import type { Outline } from './outline.ts';

/** A value, and the place in the page that gives it, in words: "meta og:title", "<h1>", "linked data datePublished". */
export interface Found {
  readonly value: string;
  readonly place: string;
}

export const found = (value: string | undefined, place: string): Found[] => (value?.trim() ? [{ value: tidy(value), place }] : []);

/** What the page's meta elements say under these names, in the order of the names. */
export const metaNamed = ({ said }: Outline, names: readonly string[]): Found[] =>
  names.flatMap((name) => found(said.meta.get(name), `meta ${name}`));

/** What the elements marked with one of these properties say. */
export const marked = ({ said }: Outline, ...names: readonly string[]): Found[] =>
  names.flatMap((name) =>
    said.marked
      .filter((mark) => mark.name === name)
      .flatMap((mark) => found(mark.value || mark.text, name.startsWith('time') ? '<time>' : `marked as ${name}`)),
  );

/** Entities that were written twice, tags and blanks taken out. */
export const tidy = (text: string): string => (/[&<]|[^\S ]| {2}/u.test(text) ? mended(text) : text).trim();

const mended = (text: string): string =>
  text
    .replace(/&(?:amp|#0?38);/gu, '&')
    .replace(/&(?:quot|#0?34);/gu, '"')
    .replace(/&(?:#0?39|apos|#x27);/gu, "'")
    .replace(/<[^<>]{0,200}>/gu, '')
    .replace(/\s+/gu, ' ');

/** The address that the page gives for itself. */
export const addressOf = (outline: Outline): Found | undefined =>
  [...found(outline.said.canonical, 'canonical link'), ...metaNamed(outline, ['og:url'])].find(({ value }) => /^https?:\/\//iu.test(value));

export const hostOf = (address: string): string | undefined => /^https?:\/\/(?:www\.)?([^/:?#]{4,80})/iu.exec(address)?.[1]?.toLowerCase();
