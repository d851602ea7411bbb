import type { Document } from '#model/document.ts';
import type { Setting } from '#model/identified.ts';
import { outletFrom } from '#values/outlet.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Known } from './places.ts';

export function settingOf(document: Document, known: readonly (readonly Known[])[], gazetteer: Gazetteer): Setting {
  const counts = new Map<string, number>();
  const count = (code: string, weight: number) => counts.set(code, (counts.get(code) ?? 0) + weight);
  for (const hits of known) for (const { country } of hits) if (country && country.code !== 'WLD') count(country.code, 1);
  for (const code of countriesIn(document.title ?? '', gazetteer)) count(code, 3);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const name = document.outlet?.replace(edition, '') ?? '';
  const outlet = name ? (gazetteer.organisationAt(name, 0)?.of ?? countriesIn(name, gazetteer)[0]) : undefined;
  const dateline = document.segments
    .filter((segment) => segment.role === 'dateline')
    .flatMap((segment) => countriesIn(document.text.slice(segment.start, segment.end), gazetteer))[0];
  const year = Number(document.published?.slice(0, 4) || Number.NaN);
  return {
    ranked,
    isOfficial: outlet !== undefined && official.test(document.outlet ?? ''),
    isAgency: outletFrom(document.outlet ?? '')?.class === 'agency',
    ...signedBy(document, gazetteer),
    ...(year > 0 && { year }),
    ...(outlet && { outlet }),
    ...(dateline && { dateline }),
  };
}

/** "Joint statement of the Presidents of Gondor and Rohan", "We, the ministers of Gondor and Rohan, …": who says "we" in it. */
function signedBy({ title = '', text }: Document, gazetteer: Gazetteer): Pick<Setting, 'signatories'> {
  const opening = /^[^\n]{0,40}\bWe, the [^\n]{0,300}/.exec(text)?.[0];
  const head = opening ?? (jointPapers.test(title) ? title.replace(matter, '') : '');
  if (head === '' || (text.match(/\bWe\b/g)?.length ?? 0) < 2) return {};
  const codes = statesIn(head, gazetteer);
  return codes.length > 1 && codes.length < 5 ? { signatories: codes } : {};
}
const jointPapers = /\b(?:statement|declaration|communiqu[eé]|joint (?:article|letter|op-ed|vision|message|press release))\b/i;
/** What it is on, and where it was made. */
const matter = /\b(?:on|regarding|concerning|about|following|condemning|after|marking|for|in support of)\b.*$/i;

/** As `countriesIn`, with those whose offices and bodies are named: "the European Commission". */
const statesIn = (text: string, gazetteer: Gazetteer): string[] => {
  const bodies = [...text.matchAll(/[\p{L}\p{N}.]+/gu)].flatMap(({ index }) => gazetteer.organisationAt(text, index)?.of ?? []);
  return [...new Set([...countriesIn(text, gazetteer), ...bodies])].filter((code) => code !== 'WLD');
};

/** "(English desk)", "French service": a language, and no country. */
const edition = /\b\p{Lu}\p{Ll}+ (?:desk|edition|service|version|language)\b/u;

const official =
  /\b(government|ministry|department|embassy|high commission|consulate|office|state|foreign affairs|foreign ministry|presiden|white house|command|mission|secretariat|cabinet)/i;

/**
 * False for a text that names no country: by no form of one, by no body or outlet of one, in its title and its outlet's name neither.
 * It tells nothing of any, so that it need not be read.
 */
export const namesCountry = ({ text, title = '', outlet = '' }: Document, gazetteer: Gazetteer): boolean =>
  [title, outlet, text].some((each) => {
    for (const { index } of each.matchAll(word))
      if (gazetteer.countryAt(each, index) || gazetteer.organisationAt(each, index)?.of !== undefined) return true;
    return false;
  });

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Countries whose names, adjectives, capitals or cities stand in a short text, in its order. */
export function countriesIn(text: string, gazetteer: Gazetteer): string[] {
  const codes: string[] = [];
  for (const word of text.matchAll(/[\p{L}\p{N}.]+/gu)) {
    const entry = gazetteer.countryAt(text, word.index);
    if (entry) codes.push(entry.code);
  }
  return [...new Set(codes)];
}
