import type { Fact } from '#model/fact.ts';
import type { DocumentId } from '#model/id.ts';
import type { Ledger } from './ledger.ts';
import { textOf } from './row.ts';

/**
 * Groups of claims that can speak of some countries, each named by the codes in them: "JPN", "JPN-PAK". A claim that names one country is
 * in that country's, one that names several in each of their pairs'; so a new claim touches no other group.
 */
export function dyadsOf(codes: readonly string[]): readonly string[] {
  const ordered = [...new Set(codes)].sort().slice(0, mostCodes);
  if (ordered.length < 2) return ordered;
  return ordered.flatMap((one, index) => ordered.slice(index + 1).map((other) => `${one}-${other}`));
}

/** A summit of twenty states has 190 pairs; beyond so many codes the others are left out. */
const mostCodes = 40;

/** The groups whose claims can speak of a pair, or of a country alone: its own and each country's. */
export const groupsFor = (countries: readonly string[]): readonly string[] => [...new Set([...dyadsOf(countries), ...countries])];

/** Files a new claim under its groups. Call it inside a transaction. */
export function fileClaim(ledger: Ledger, claim: string, actors: Iterable<string>): void {
  const codes = [...actors].filter((actor) => /^[A-Z]{3}$/.test(actor));
  for (const dyad of dyadsOf(codes))
    ledger.run('insert or ignore into dyad_claim (dyad, claim) values (?, (select number from claim where id = ?))', dyad, claim);
}

/** What facts kept for some countries rest on: the newest claim of each group, and the newest judgement. Anything else leaves them as they are. */
export function stampOf(ledger: Ledger, countries: readonly string[], program: string): string {
  const newest = groupsFor(countries).map(
    (dyad) => ledger.first('select max(claim) as newest from dyad_claim where dyad = ?', dyad)?.newest ?? 0,
  );
  const judged = ledger.first('select max(number) as newest from judgement')?.newest ?? 0;
  return [program, ...newest, judged].join(' ');
}

/** Facts kept for some countries as of a day, where nothing they rest on has changed; undefined where they must be added up. */
export function keptFacts(ledger: Ledger, countries: readonly string[], asOf: string, stamp: string): readonly Fact[] | undefined {
  const row = ledger.first('select facts from kept_facts where dyad = ? and as_of = ? and stamp = ?', nameOfGroup(countries), asOf, stamp);
  if (!row) return undefined;
  const facts: readonly Fact[] = JSON.parse(textOf(row, 'facts'));
  return facts;
}

const nameOfGroup = (countries: readonly string[]): string => [...countries].sort().join('-');

/** Keeps what some countries' claims add up to, instead of what was kept before. Derived: it can be dropped at any time. Call it inside a transaction. */
export function keepFacts(ledger: Ledger, countries: readonly string[], asOf: string, stamp: string, facts: readonly Fact[]): void {
  const dyad = nameOfGroup(countries);
  ledger.run('insert or replace into kept_facts (dyad, as_of, stamp, facts) values (?, ?, ?, ?)', dyad, asOf, stamp, JSON.stringify(facts));
  for (const { id } of facts) ledger.run('insert or replace into kept_fact (id, dyad) values (?, ?)', id, dyad);
}

/** The countries for which a fact of this id was kept last; undefined where none was. */
export function countriesOfFact(ledger: Ledger, id: string): readonly string[] | undefined {
  const row = ledger.first('select dyad from kept_fact where id = ?', id);
  return row && textOf(row, 'dyad').split('-');
}

export const hasKeptFacts = (ledger: Ledger): boolean => ledger.first('select 1 from kept_facts limit 1') !== undefined;

/**
 * Forgets facts kept for countries of which claims of these documents speak: it has become known that their texts come from elsewhere, and no
 * claim tells of that. Call it inside a transaction.
 */
export function forgetFactsOf(ledger: Ledger, documents: readonly DocumentId[]): void {
  // The groups of a pair "JPN-PAK" are itself and each of its countries: see groupsFor.
  ledger.run(
    `delete from kept_facts where exists (
       select 1 from dyad_claim
       where dyad in (kept_facts.dyad, substr(kept_facts.dyad, 1, 3), substr(kept_facts.dyad, 5, 3))
         and claim in (select c.number from claim c join document d on d.number = c.document where d.id in (select value from json_each(?))))`,
    JSON.stringify(documents),
  );
}

/** Forgets all kept facts: documents were read anew, so other claims may count. Call it inside a transaction. */
export function forgetFacts(ledger: Ledger): void {
  ledger.run('delete from kept_facts');
  ledger.run('delete from kept_fact');
}
