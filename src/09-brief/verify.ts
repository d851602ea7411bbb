import { figureOf, grouped } from '#facts/phrase.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { monthNames } from '#values/calendar.ts';
import { adjectiveOf, isCountry, theName } from '#values/country.ts';
import { inWords, isDay } from '#values/day.ts';

/** Words with a capital that say nothing about the world, wherever they stand in a sentence of a brief. */
const neutral = new Set(
  [
    ...monthNames,
    'No',
    'In',
    'On',
    'The',
    'A',
    'An',
    'It',
    'Latest',
    'Next',
    'Relations',
    'Disputed',
    'One',
    'According',
    'US',
    'EU',
    'UN',
  ].map((word) => word.toLowerCase()),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
const numbersIn = (text: string): readonly string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).map((number) => number.replace(/,/g, ''));

/** Everything that the claims say: their roles, values, dates and passages, in the forms in which a sentence may print them. */
function saidBy(
  claims: readonly Claim[],
  documents: readonly Document[],
): { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<string> } {
  const texts: string[] = documents.flatMap((document) => [
    document.outlet ?? '',
    document.published ?? '',
    dateWords(document.published),
    document.title ?? '',
  ]);
  for (const claim of claims) {
    const actors = Object.values(claim.roles).flat();
    texts.push(...actors, ...claim.attribution, ...claim.evidence.map((part) => part.exact), dateWords(claim.date), claim.date ?? '');
    for (const actor of actors) if (isCountry(actor)) texts.push(theName(actor), adjectiveOf(actor));
    if (claim.value) texts.push(...Object.values(claim.value).map(String), figureOf(claim.value));
    if (claim.value && 'count' in claim.value) texts.push(grouped(claim.value.count));
  }
  return { words: new Set(texts.flatMap(wordsIn)), numbers: new Set(texts.flatMap(numbersIn)) };
}

const dateWords = (date: string | undefined): string =>
  date === undefined || !isDay(date) ? '' : `${inWords(date)} ${date.split('/').filter(isDay).map(inWords).join(' ')}`;

const meant =
  /\b(?:plan\w*|due|to|propos\w*|means?|meant|aimed|postponed|cancelled|denied|will|expected|misprint|disputed|comparable|corrected|put off|agreed but|include|on record|“)/i;

/** What was only ever meant must not be told as done. */
function tellsPlanAsDone(text: string, claims: readonly Claim[]): boolean {
  const own = claims.filter(({ status }) => status !== 'former');
  return own.length > 0 && own.every(({ status }) => status === 'planned' || status === 'proposed') && !meant.test(text);
}

/**
 * Why a sentence says more than its claims, or undefined when it does not: every name and every number in it must occur in them,
 * and a plan must be told as one. A first word that is no name of theirs is taken for a plain word.
 */
export function verify(text: string, claims: readonly Claim[], documents: readonly Document[]): string | undefined {
  const said = saidBy(claims, documents);
  for (const number of numbersIn(text))
    if (!said.numbers.has(number) && !said.numbers.has(String(Number(number)))) return `The number ${number} is in none of its claims.`;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu)) {
    const name = match[0].toLowerCase();
    if (said.words.has(name) || neutral.has(name)) continue;
    const starts = match.index === 0 || /[.:;→] $/.test(text.slice(0, match.index));
    if (!starts) return `The name "${match[0]}" is in none of its claims.`;
  }
  return tellsPlanAsDone(text, claims) ? 'It tells a plan as done.' : undefined;
}
