import { asSentence, body, listed } from '#facts/phrase.ts';
import type { Absence } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import type { Reckoning } from '#model/reckoning.ts';
import { theName } from '#values/country.ts';
import { inWords, isDay } from '#values/day.ts';
import type { Chosen } from './choose.ts';
import { countriesOf, type Desk, daysAgo } from './desk.ts';
import type { Draft } from './say.ts';

/** What follows from what is on file: anniversaries to come, rounds that are due or overdue. */
export const drawDue = (desk: Desk): readonly Draft[] =>
  (desk.reckonings ?? [])
    .filter(
      ({ kind, due, fits }) =>
        due !== undefined && (kind === 'anniversary' || kind === 'rounds') && (fits === false || due.slice(0, 7) >= desk.asOf.slice(0, 7)),
    )
    .flatMap((reckoning) => reckoned(reckoning, desk));

/** Seats against their chamber and its thresholds. */
export const drawSeats = (desk: Desk, country: string): readonly Draft[] =>
  (desk.reckonings ?? [])
    .filter(({ kind }) => kind === 'threshold')
    .flatMap((reckoning) => reckoned(reckoning, desk))
    .filter(({ facts: [first] }) => countriesOf(first, desk).has(country));

function reckoned({ says, facts: ids }: Reckoning, desk: Desk): readonly Draft[] {
  const [first, ...others] = ids.flatMap((id) => desk.facts.find((fact) => fact.id === id) ?? []);
  if (first === undefined) return [];
  const inProse = says.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (day) => (isDay(day) ? inWords(day) : day));
  // A party or coalition at the head of it stands with its article.
  const text = asSentence(inProse.replace(/^(.+?)(?= (?:has a majority|is \d+ short)\b)/u, (party) => body(party)));
  return [{ text, facts: [first, ...others], borrowed: [], follows: true }];
}

const lately = 365;
const mostPartners = 5;

/** In a brief on one country: with whom most is on file of late, counted in facts of the last year. */
export function drawPartners(chosen: readonly Chosen[], desk: Desk): readonly Draft[] {
  const [country, ...rest] = desk.countries;
  if (country === undefined || rest.length > 0) return [];
  const partners = new Map<string, Fact[]>();
  for (const { fact, weight } of chosen) {
    const days = daysAgo(fact, desk);
    if (weight <= 0 || days === undefined || days > lately) continue;
    for (const other of countriesOf(fact, desk))
      if (other !== country && other !== 'WLD') partners.set(other, [...(partners.get(other) ?? []), fact]);
  }
  const most = [...partners].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1)).slice(0, mostPartners);
  const [fact, ...others] = [...new Set(most.flatMap(([, facts]) => facts))];
  if (fact === undefined) return [];
  const entries = most.map(
    ([other, { length }], index) => `${theName(other)} (${length}${index === 0 ? (length === 1 ? ' fact' : ' facts') : ''})`,
  );
  return [{ text: `Most active, last twelve months: with ${listed(entries)}.`, facts: [fact, ...others], borrowed: [], counted: true }];
}

const mostNeighbours = 3;

/** Where nothing is on file about a pair together: that this is so, and with whom else something is. */
export function drawNeighbours(chosen: readonly Chosen[], desk: Desk): readonly Absence[] {
  const [one, other] = desk.countries;
  if (one === undefined || other === undefined || chosen.some(({ section }) => section !== 'leadership')) return [];
  const pairs = desk.otherPairs?.() ?? [];
  const known = [one, other].flatMap((country) => {
    const partners = neighboursOf(country, pairs);
    return partners.length === 0 ? [] : [`on ${theName(country)} with ${listed(partners)}`];
  });
  const elsewhere = known.length === 0 ? '' : ` There is something ${known.join(', and ')}.`;
  return [{ missing: `Nothing on ${theName(one)} and ${theName(other)} together is on file.${elsewhere}` }];
}

type Pairs = ReturnType<NonNullable<Desk['otherPairs']>>;

/** The countries of which most is on file together with this one. */
function neighboursOf(country: string, pairs: Pairs): readonly string[] {
  const own = pairs.filter(({ countries }) => countries.includes(country)).toSorted((a, b) => b.claims - a.claims);
  return own.slice(0, mostNeighbours).flatMap(({ countries, claims }) => {
    const partner = countries.find((one) => one !== country);
    return partner === undefined ? [] : [`${theName(partner)} (${claims} ${claims === 1 ? 'claim' : 'claims'})`];
  });
}
