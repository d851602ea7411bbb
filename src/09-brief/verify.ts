import { figureOf, grouped } from '#facts/phrase.ts';
import type { Claim, Status } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { monthNames } from '#values/calendar.ts';
import { adjectiveOf, countryFrom, isCountry, theName } from '#values/country.ts';
import { inWords, isDay } from '#values/day.ts';
import { nameOfDocument, titleOf } from './desk.ts';

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
    nameOfDocument(document),
    document.published ?? '',
    dateWords(document.published),
    titleOf(document) ?? '',
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

/** A way in which sentences of briefs say how something stands, the statuses of claims that bear it out, and words of a passage that do too. */
interface Saying {
  readonly says: RegExp;
  readonly by: ReadonlySet<Status>;
  readonly words: RegExp;
  readonly fault: string;
}

const sayings: readonly Saying[] = [
  {
    says: /\b(?:postponed|put off)\b/i,
    by: new Set<Status>(['postponed']),
    words: /\b(?:postpon|put off|delay|defer|reschedul|moved)/i,
    fault: 'It tells as put off what none of its claims puts off.',
  },
  {
    says: /\b(?:cancelled|called off)\b/i,
    by: new Set<Status>(['cancelled']),
    words: /\b(?:cancel|called? off|scrap|drop|fell through)/i,
    fault: 'It tells as called off what none of its claims calls off.',
  },
  {
    says: /\b(?:is|are|was|were) (?:planned|due|expected)\b/i,
    by: new Set<Status>(['planned', 'proposed', 'postponed', 'cancelled']),
    words: /\b(?:plan|will|due|expect|schedul|to be|next|upcoming)/i,
    fault: 'It tells as planned what none of its claims plans.',
  },
  {
    says: /\b(?:is|are) denied\b/i,
    by: new Set<Status>(['denied']),
    words: /\b(?:den(?:y|ies|ied)|reject|not)\b/i,
    fault: 'It tells as denied what none of its claims denies.',
  },
];

/** How a sentence says that something happened, whatever else it says of plans. */
const done = /\b(?:visited|took place|was held|were held|(?<!but )(?:signed|met)|came to|rose by|fell by)\b/i;
const meant =
  /\b(?:plan\w*|due|to|propos\w*|means?|meant|aimed|postponed|cancelled|denied|will|expected|misprint|disputed|comparable|corrected|put off|agreed but|include|on record|“)/i;
/** Sentences that set two claims beside each other, or an earlier day's words beside today's, speak of both. */
const ofTwo = /^(?:Disputed|Corrected|Not comparable|A misprint|Changed)\b/;

/** What was only ever meant must not be told as done. */
function tellsPlanAsDone(text: string, own: string, all: readonly Claim[]): boolean {
  // The others say who somebody is.
  const claims = all.filter(({ type, status }) => type === all[0]?.type && status !== 'former');
  const isMeant = ({ status }: Claim): boolean => status === 'planned' || status === 'proposed';
  const isUndone = ({ status }: Claim): boolean => status === 'postponed' || status === 'cancelled' || status === 'denied';
  if (!claims.some(isMeant) || !claims.every((claim) => isMeant(claim) || isUndone(claim))) return false;
  return !meant.test(text) || (done.test(own) && !/\b(?:planned|due|proposed|agreed|expected|plans?|means?)\b/i.test(own));
}

/** How the sentence says that things stand must be how one of its claims, or a passage, says it. Words that it quotes are somebody's own. */
function faultInStatus(text: string, claims: readonly Claim[]): string | undefined {
  const own = text.replace(/“[^”]*”?/g, '');
  if (ofTwo.test(own)) return undefined;
  if (tellsPlanAsDone(text, own, claims)) return 'It tells a plan as done.';
  const unborne = sayings.find(
    ({ says, by, words }) =>
      says.test(own) && !claims.some(({ status, evidence }) => by.has(status) || evidence.some(({ exact }) => words.test(exact))),
  );
  return unborne?.fault;
}

/**
 * Why a sentence says more than its claims, or undefined when it does not: every name and every number in it must occur in them,
 * and how things stand must be as they say. A first word that begins no name of two words and is no country's is taken for a plain word.
 */
export function verify(text: string, claims: readonly Claim[], documents: readonly Document[]): string | undefined {
  const said = saidBy(claims, documents);
  for (const number of numbersIn(text))
    if (!said.numbers.has(number) && !said.numbers.has(String(Number(number)))) return `The number ${number} is in none of its claims.`;
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu)) {
    const name = match[0].toLowerCase();
    if (said.words.has(name) || neutral.has(name)) continue;
    const starts = match.index === 0 || /[.:;→] $/.test(text.slice(0, match.index));
    // A name of two words, or a country's, is no plain word.
    const [, next] = /^['’]?[\p{L}\p{M}]*(?:['’]s)? (\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(match.index + 1)) ?? [];
    const isName = (next !== undefined && !neutral.has(next.toLowerCase())) || countryFrom(match[0]) !== undefined;
    if (!starts || isName) return `The name "${match[0]}" is in none of its claims.`;
  }
  return faultInStatus(text, claims);
}
