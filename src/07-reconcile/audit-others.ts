import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { ClaimId } from '#model/id.ts';
import { adjectiveOf, nameOf } from '#values/country.ts';
import { remember } from '#values/remember.ts';
import type { AuditInput, Verdict } from './audit.ts';
import { markedWords, namesIn } from './audit-words.ts';
import type { Written } from './audit-written.ts';
import { compareText } from './saying.ts';
import { contentWords, overlap } from './wording.ts';

/** A sentence of another document, from the time of the text on, with the claims that it gave. */
export interface OtherLine {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly published?: string;
  readonly claims: readonly ClaimId[];
  readonly document: Document;
}

/** What others say in their sentences, whether or not a claim was read there. */
export interface Others {
  /** The newest document first. */
  readonly lines: readonly OtherLine[];
  /** Words that name the countries of the text: they tell no sentence apart. */
  readonly common: ReadonlySet<string>;
}

/** Beyond so many sentences the older ones are left out. */
const mostLines = 40_000;

/** Splits every other document that is not older than the text into its sentences. */
export function readOthers(input: AuditInput, written: Written): Others {
  const claims = Map.groupBy(input.claims, ({ document }) => document);
  const lines: OtherLine[] = [];
  const later = input.documents
    .filter(({ id, published }) => id !== input.document.id && !input.copies.has(id) && (published ?? '') >= (written.from ?? ''))
    .sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id));
  for (const document of later) {
    if (lines.length >= mostLines) break;
    lines.push(...linesOf(document, claims.get(document.id) ?? []));
  }
  return { lines, common: countryWords(input.own) };
}

/** Points within numbers and abbreviations end no sentence here: a blank or the end of the line must follow. */
const sentences = /[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]*)*/g;

function linesOf(document: Document, claims: readonly Claim[]): readonly OtherLine[] {
  return [...document.text.matchAll(sentences)].map(({ 0: text, index }) => ({
    text,
    words: markedWords(text),
    names: namesIn(text),
    ...(document.published !== undefined && { published: document.published }),
    claims: claims
      .filter(({ evidence: [place] }) => place.in === undefined && place.start < index + text.length && index < place.end)
      .map(({ id }) => id),
    document,
  }));
}

const wordsForCountry: (code: string) => readonly string[] = remember((code) => [
  ...contentWords(nameOf(code)),
  ...contentWords(adjectiveOf(code)),
]);

const countryWords = (own: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    [...new Set(own.flatMap(({ roles }) => Object.values(roles).flat()))]
      .filter((name) => /^[A-Z]{3}$/.test(name))
      .slice(0, 12)
      .flatMap(wordsForCountry),
  );

/** Names in some words that are not the countries'. */
export const ownNames = (text: string, { common }: Others): readonly string[] =>
  namesIn(text).filter((name) => contentWords(name).some((word) => !common.has(word)));

/**
 * Sentences that say nearly the same: at least three in five of the words that mark these, and one of the names in them where they hold names.
 * `share` asks for fewer of the words, and more of them in number.
 */
export function linesLike(text: string, others: Others, share = 0.6): readonly OtherLine[] {
  const words = new Set([...markedWords(text)].filter((word) => !others.common.has(word)));
  const names = ownNames(text, others);
  const fewest = share < 0.6 ? 4 : names.length > 0 ? 2 : 3;
  if (words.size < fewest) return [];
  return others.lines.filter((line) => {
    let both = 0;
    for (const word of words) if (line.words.has(word)) both++;
    if (both < fewest || overlap(words, line.words).contained < Math.min(share, 0.6)) return false;
    return names.length === 0 || names.some((name) => line.names.some((theirs) => theirs.includes(name) || name.includes(theirs)));
  });
}

/** What sentences of others show, told by the newest of them. */
export function tell(standing: Verdict['standing'], lines: readonly OtherLine[], says: (line: OtherLine) => string): Verdict | undefined {
  const [newest] = lines;
  if (!newest) return undefined;
  const first = lines.flatMap(({ published }) => published ?? []).sort(compareText);
  const since = standing === 'current' ? newest.published : first[0];
  return {
    standing,
    ...(since !== undefined && { since }),
    reason: says(newest),
    claims: [...new Set(lines.flatMap(({ claims }) => claims))].slice(0, 6),
  };
}

/** "Nordvind Dagblad, 2026-03-04: “…”", for reasons. */
export const quote = ({ document, text, published }: OtherLine): string =>
  `${document.outlet ?? document.id}${published === undefined ? '' : `, ${published}`}: “${text.trim().replace(/\s+/g, ' ').slice(0, 200)}”`;
