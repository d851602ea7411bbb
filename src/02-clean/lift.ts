import type { Document } from '#model/document.ts';
import type { Segment } from '#model/segment.ts';
import { cut } from '#model/span.ts';
import { nameIn } from './byline.ts';
import { dayIn, openingDateline } from './dateline.ts';
import { bare } from './draft.ts';
import { mastheadReason } from './head.ts';
import { writerNote } from './line-rule.ts';

type Said = Pick<Document, 'outlet' | 'published' | 'modified' | 'title' | 'url' | 'lang' | 'byline' | 'agency' | 'places'>;

/** What is known of a text beside its words: what its source says, else what the lines around the article say. */
export function fillFromText(text: string, segments: readonly Segment[], given: Said): Said {
  const byline = given.byline ?? writerIn(text, segments);
  const fields: readonly (readonly [string, string | undefined, place: string])[] = [
    ['outlet', given.outlet ?? mastheadIn(text, segments), mastheadReason],
    ['published', given.published ?? dayAround(text, segments), 'printed around the text'],
    ['modified', given.modified, ''],
    ['title', given.title, ''],
    ['url', given.url, ''],
    ['lang', given.lang, ''],
    ['byline', byline !== undefined && bare(byline) === bare(given.outlet ?? '') ? undefined : byline, 'byline'],
    [
      'agency',
      agencyIn(text, segments) ?? madeFrom(text, segments) ?? (byline === undefined ? undefined : agencyBy(byline)),
      'dateline or credit',
    ],
  ];
  const said = fields.filter(([, value]) => value !== undefined);
  if (said.length === 0) return {};
  return {
    ...Object.fromEntries(said.map(([name, value]) => [name, value])),
    places: Object.fromEntries(said.map(([name, , place]) => [name, given.places?.[name] ?? place])),
  };
}

/** The writer as printed above the article; a note on the writer below it names nobody. */
function writerIn(text: string, segments: readonly Segment[]): string | undefined {
  const byline = segments.find((segment) => segment.role === 'byline' && segment.reason !== writerNote);
  return byline && nameIn(cut(text, byline));
}

/** The outlet's own name above the article. */
function mastheadIn(text: string, segments: readonly Segment[]): string | undefined {
  const found = segments.find((segment) => segment.reason === mastheadReason);
  return found && cut(text, found);
}

/** The day of the dateline; failing that the day of a publication note, or that of the last change, marked as inferred. */
function dayAround(text: string, segments: readonly Segment[]): string | undefined {
  for (const segment of segments) {
    if (segment.role === 'body') break;
    const day =
      segment.role === 'dateline' || segment.role === 'byline' || segment.role === 'furniture' ? dayIn(cut(text, segment)) : undefined;
    if (day) return day;
  }
  for (const segment of segments) {
    const day = segment.role === 'dateline' || segment.reason === 'publication note' ? dayIn(cut(text, segment)) : undefined;
    if (day) return /updated|modified|reviewed|changed/iu.test(cut(text, segment)) ? `${day}?` : day;
  }
  return undefined;
}

const stamp = /^[-–—(\s]*(\p{Lu}[\p{L}\p{N}.&-]{1,20}(?: \p{Lu}[\p{L}.&-]{1,20}){0,2})[).\s]*(?:[\p{L}]{1,4}\/[\p{L}]{1,4})?$/u;

/** The agency that a dateline or a closing credit names. */
function agencyIn(text: string, segments: readonly Segment[]): string | undefined {
  for (const segment of segments) {
    const said = cut(text, segment);
    if (segment.role === 'dateline') {
      const agency = openingDateline(`${said} X`)?.agency;
      if (agency) return agency;
    }
    if (segment.role === 'credit' && segment.reason.startsWith('agency credit')) {
      const agency = stamp.exec(said)?.[1];
      if (agency) return /^reuters?\.*$/iu.test(agency) ? 'Reuters' : agency.replace(/\.+$/u, '');
    }
  }
  return undefined;
}

/** "This article was generated from XNA copy": a note outside the article that says whose copy it is. */
function madeFrom(text: string, segments: readonly Segment[]): string | undefined {
  for (const segment of segments) {
    const said = segment.role === 'body' || segment.end - segment.start > 400 ? '' : cut(text, segment);
    const agency = /\bfrom (?:an? )?(\p{Lu}{2,6}) (?:copy|feed|report|dispatch)\b/u.exec(said)?.[1];
    if (agency) return agency;
  }
  return undefined;
}

const agencyName =
  /\b(?:AFP|AP|Reuters|ANI|PTI|IANS|UPI|Xinhua|dpa|EFE|TASS|Kyodo|Yonhap|Anadolu|Associated Press|Agence France-Presse|Press Trust of India)\b/u;

// "By XNA and Harbour Post Reporter", "XNA": letters that are nobody's name.
const letters = /^(?:By )?(\p{Lu}{3,5})(?:$| (?:and|with|via) |[,/|]\s?)/u;

/** The agency that a byline names beside or instead of a person. */
const agencyBy = (byline: string): string | undefined => agencyName.exec(byline)?.[0] ?? letters.exec(byline.trim())?.[1];
