import type { Fact, Rival } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { isCountry } from '#values/country.ts';
import type { Desk } from './desk.ts';

/** Documents that must name one holder of a post for each that names another, before the other is taken for a slip. */
export const outvoted = 3;

/** False for a rival that no reader would take for one: a misread name, the slip of a copy, one voice against three. */
export const isSerious = (rival: Rival, fact: Fact, desk: Desk): boolean =>
  rival.kind !== 'precision' &&
  !isCountry(rival.says) &&
  !isOutvoted(rival, fact, desk) &&
  rival.claims.some((id) => isFromOriginal(id, desk));

function isOutvoted(rival: Rival, fact: Fact, desk: Desk): boolean {
  if (rival.kind !== 'contradiction' || desk.typeOf(fact)?.identity.kind !== 'slot') return false;
  const documents = new Set(rival.claims.flatMap((id) => desk.claimOf(id)?.document ?? []));
  return documents.size * outvoted <= fact.support.documents;
}

const isFromOriginal = (id: ClaimId, desk: Desk): boolean => {
  const claim = desk.claimOf(id);
  return claim !== undefined && desk.isOriginal(claim);
};

/** True when sources truly disagree about a fact. */
export const isDisputed = (fact: Fact, desk: Desk): boolean =>
  fact.standing === 'disputed' && (fact.rivals.length === 0 || fact.rivals.some((rival) => isSerious(rival, fact, desk)));
