import { isInstitution, namesPublisher } from '../byline.ts';
import { bare } from '../draft.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { Outline } from './outline.ts';
import { addressOf, type Found, found, hostOf, metaNamed } from './said.ts';
import { ofPage } from './title.ts';

/** Who publishes the page: what it says of itself, else its window's title, else its host. */
export function outletOf(outline: Outline, linked: LinkedArticle): Found | undefined {
  const said = [
    ...metaNamed(outline, ['og:site_name']),
    ...found(linked.publisher, 'linked data publisher'),
    ...metaNamed(outline, [
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'application-name',
      'apple-mobile-web-app-title',
      'cre',
      'copyright',
    ]),
  ].filter(({ value }) => !/^https?:/iu.test(value));
  const host = hostOf(addressOf(outline)?.value ?? '');
  // Agencies' names and parts of the paper stand where the paper's should; its host and window know it.
  const borne = said.find(({ value }) => isBorne(nameIn(value), outline.said.title, host));
  const [first] = said;
  const best = borne ?? first;
  if (best) return { value: nameIn(best.value), place: best.place };
  return inTitle(outline.said.title) ?? (host === undefined ? undefined : { value: host, place: 'address' });
}

const nameIn = (said: string): string => said.replace(/^(?:©|copyright)\s*(?:\d{4}\s*)?/iu, '').replace(/\s(?:[|»]|[–—-]\s).*$/u, '');

const isBorne = (name: string, title: string, host: string | undefined): boolean => {
  const letters = bare(name);
  return letters.length >= 2 && (bare(host ?? '').includes(letters) || bare(title).endsWith(letters) || title.startsWith(`${name} `));
};

function inTitle(title: string): Found | undefined {
  const parts = title.split(/\s+[|»·–—-]\s+/u);
  const named = title.includes(': ') ? title.slice(0, title.indexOf(': ')) : '';
  if (parts.length === 1 && isInstitution(named)) return { value: named, place: '<title>' };
  const last = parts.find((part) => namesPublisher(part) && !ofPage.test(part) && part.split(' ').length <= 8) ?? parts[parts.length - 1];
  return parts.length > 1 && last && last.split(' ').length <= 5 ? { value: last, place: '<title>' } : undefined;
}
