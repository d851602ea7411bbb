import type { Ledger } from './ledger.ts';

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
