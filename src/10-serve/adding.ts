import { addUp, Things } from '#answers';
import { factTypeOf, factTypes } from '#facts/index.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import { claimsAround, claimsElsewhere, claimsNaming } from '#store/claims.ts';
import { documentsAtHand } from '#store/documents.ts';
import { groupsFor } from '#store/dyads.ts';
import { allJudgements } from '#store/judgements.ts';
import type { Grounds } from '#store/kept.ts';
import type { Stretch, Wanted } from '#store/kept-items.ts';
import type { Ledger } from '#store/ledger.ts';
import { isCountry } from '#values/country.ts';
import { once } from '#values/table.ts';
import { askKeptItems, stateFor } from './keeping.ts';
import { tracingOnFile } from './placing.ts';

/** What every question about countries says. */
export interface Asked {
  /** One code or two, in alphabetical order. */
  readonly countries: readonly string[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** ISO instant: only what the ledger had learned by then. Absent: all. */
  readonly knownAt?: string;
}

/** Some claims, with what is needed to add them up; each part is read when it is first looked at. */
export type OnFile = ReturnType<typeof fileOf>;

/** What some claims come to, known by its grounds. */
export function fileOf(
  ledger: Ledger,
  { asOf, knownAt }: Omit<Asked, 'countries'>,
  read: { readonly claims: () => readonly Claim[]; readonly restsOn: () => Grounds },
) {
  const claims = once(read.claims);
  const documents = once(() => {
    const from = claims().map(({ document }) => document);
    return documentsAtHand(ledger, from);
  });
  const known = once(() => ({
    documents: documents(),
    claims: claims(),
    judgements: allJudgements(ledger, knownAt),
    traced: tracingOnFile(ledger, documents(), knownAt),
    asOf,
    things: thingsOf(ledger),
  }));
  let added: readonly Fact[] | undefined;
  const facts = (): readonly Fact[] => {
    added ??= addUp(known());
    return added;
  };
  return { claims, documents, known, homes: once(() => homesIn(claims())), facts, added: () => added, restsOn: once(read.restsOn) };
}

const remembered = new WeakMap<Ledger, Things>();

/** What things came to in answers that were worked out for this open ledger. */
function thingsOf(ledger: Ledger): Things {
  const things = remembered.get(ledger) ?? new Things();
  remembered.set(ledger, things);
  return things;
}

/**
 * All that the ledger holds about the countries. For a pair, what either does with others tells something only where it stands in a text
 * about both, and other texts tell who is of another country; a country's people may be named without it, such as on visits elsewhere.
 */
export function fileAbout(ledger: Ledger, { countries, asOf, knownAt }: Asked): OnFile {
  const asked = { countries, asOf, ...(knownAt !== undefined && { knownAt }) };
  const name = JSON.stringify([asked, stateFor(ledger)]);
  const lately = filesLately.get(ledger) ?? new Map<string, OnFile>();
  filesLately.set(ledger, lately);
  const file = lately.get(name) ?? readAbout(ledger, asked);
  lately.delete(name);
  // What is read inside a transaction may never have been.
  if (!ledger.isWriting) lately.set(name, file);
  for (const oldest of lately.keys()) if (lately.size > mostFiles) lately.delete(oldest);
  return file;
}

/** What was read for one question serves the next about the same, until the ledger learns more. */
const filesLately = new WeakMap<Ledger, Map<string, OnFile>>();
const mostFiles = 2;

function readAbout(ledger: Ledger, asked: Asked): OnFile {
  const { countries, knownAt } = asked;
  if (countries.length < 2) {
    const actors = once(() => [...new Set([...countries, ...homesIn(claimsNaming(ledger, countries, knownAt)).keys()])]);
    return fileOf(ledger, asked, { claims: () => claimsNaming(ledger, actors(), knownAt), restsOn: () => ({ actors: actors() }) });
  }
  const around = once(() => claimsAround(ledger, countries, knownAt));
  const persons = once(() => personsOf(countries, around()));
  return fileOf(ledger, asked, {
    claims: () => {
      const known = new Set<string>(around().map(({ id }) => id));
      const others = claimsElsewhere(ledger, { persons: persons(), types: slots, countries, knownAt });
      return [...around(), ...others.filter(({ id }) => !known.has(id))].sort((a, b) => compare(a.id, b.id));
    },
    restsOn: () => ({ groups: groupsFor(countries), actors: [...persons().keys()] }),
  });
}

const slots = factTypes.filter(({ identity }) => identity.kind === 'slot').map(({ type }) => type);

/**
 * Persons whom claims give one of the countries, each with how many claims that give another are enough to tell whether that is right: a
 * text that means a visitor by "the finance minister" gives him the country that it is about.
 */
function personsOf(countries: readonly string[], claims: readonly Claim[]): ReadonlyMap<string, number> {
  const given = [...givenCountries(claims)].filter(([name, own]) => name.includes(' ') && countries.some((country) => own.has(country)));
  return new Map(given.map(([name, own]) => [name, 10 + 2 * Math.max(...[...own.values()].map((documents) => documents.size))]));
}

/** Facts that name all the countries, or one and no other, are about them; what else their claims came to is beside. */
export function askAdded(
  ledger: Ledger,
  asked: Asked,
  wanted: Wanted & { readonly part: 'about' | 'beside' },
  file = fileAbout(ledger, asked),
): Stretch<Fact> {
  return askKeptItems(ledger, { ask: 'facts', ...asked }, wanted, () => {
    const [about, beside] = partsOf(file, asked.countries);
    return { items: { about, beside }, restsOn: file.restsOn(), facts: about, countries: asked.countries };
  });
}

const partsOf = (file: OnFile, countries: readonly string[]): readonly [about: Fact[], beside: Fact[]] =>
  partition(file.facts(), (fact) => isAbout(fact, countries, file.homes()));

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly [Item[], Item[]] {
  const parts: [Item[], Item[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
}

/** All facts that the claims on file about the countries come to, in order: those that were just added up, else those kept. */
export const factsOnFile = (ledger: Ledger, asked: Asked, file: OnFile): readonly Fact[] => file.added() ?? factsKept(ledger, asked, file);

/** The same as they are kept; kept now, where they were not. */
export function factsKept(ledger: Ledger, asked: Asked, file: OnFile): readonly Fact[] {
  const [about, beside] = (['about', 'beside'] as const).map((part) => askAdded(ledger, asked, { part }, file).items);
  return [...(about ?? []), ...(beside ?? [])].sort((a, b) => compare(a.type, b.type) || compare(a.key, b.key) || compare(a.id, b.id));
}

/** Of these facts those that are about the countries. */
export const aboutOnFile = (ledger: Ledger, asked: Asked, file: OnFile): readonly Fact[] =>
  file.added() ? partsOf(file, asked.countries)[0] : askAdded(ledger, asked, { part: 'about' }, file).items;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True where a fact names all the countries, or one and no other. People stand for their countries. */
function isAbout({ roles }: Fact, countries: readonly string[], homes: ReadonlyMap<string, readonly string[]>): boolean {
  const named = Object.values(roles).flat();
  const meant = new Set(named.flatMap((name) => (isCountry(name) ? [name] : (homes.get(name) ?? []))));
  return countries.every((country) => meant.has(country)) || (meant.size > 0 && [...meant].every((country) => countries.includes(country)));
}

/** By person, the countries of what he or she holds, as most documents give them. */
function homesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...givenCountries(claims)].map(([name, own]) => {
      const most = Math.max(...[...own.values()].map((documents) => documents.size));
      return [name, [...own].flatMap(([country, documents]) => (documents.size === most ? [country] : []))];
    }),
  );
}

/** Who holds what of whom, by person and country: the documents that say so. */
function givenCountries(claims: readonly Claim[]): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const given = new Map<string, Map<string, Set<string>>>();
  for (const { type, roles, document } of claims) {
    const identity = factTypeOf(type)?.identity;
    if (identity?.kind !== 'slot') continue;
    const countries = identity.by.flatMap((role) => roles[role] ?? []).filter(isCountry);
    for (const holder of [roles[identity.holder] ?? []].flat()) {
      const own = given.get(holder) ?? new Map<string, Set<string>>();
      given.set(holder, own);
      for (const country of countries) own.set(country, (own.get(country) ?? new Set()).add(document));
    }
  }
  return given;
}
