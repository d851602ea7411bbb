import type { Fact, Standing } from '#model/fact.ts';
import type { ClaimId, FactId } from '#model/id.ts';

/** How one claim stands, as an audit tells it. `contradicted`: corrected, misprinted, or spoken against by another source. */
export interface ClaimStanding {
  readonly fact: FactId;
  readonly standing: Standing | 'contradicted';
  /** One sentence. */
  readonly reason: string;
}

/** Standing of every claim that a fact holds: as support, as rival, or as an earlier step of its history. */
export function standClaims(facts: readonly Fact[]): ReadonlyMap<ClaimId, ClaimStanding> {
  const found = new Map<ClaimId, ClaimStanding>();
  for (const fact of facts) {
    for (const step of fact.history) {
      const reason = `An earlier state of the same matter: ${step.status}. ${fact.reason}`;
      for (const claim of step.claims) if (!found.has(claim)) found.set(claim, { fact: fact.id, standing: 'superseded', reason });
    }
  }
  for (const fact of facts) {
    for (const rival of fact.rivals) {
      if (rival.kind !== 'misprint' && rival.kind !== 'wording') continue;
      for (const claim of rival.claims) found.set(claim, { fact: fact.id, standing: 'contradicted', reason: rival.reason });
    }
  }
  for (const fact of facts) for (const claim of fact.supportedBy) found.set(claim, { fact: fact.id, ...standingOf(fact) });
  return found;
}

function standingOf(fact: Fact): Pick<ClaimStanding, 'standing' | 'reason'> {
  const against = fact.rivals.find(({ kind }) => kind === 'correction' || kind === 'contradiction');
  const spokenAgainst = fact.standing === 'disputed' || (fact.standing === 'superseded' && against?.kind === 'correction');
  return { standing: spokenAgainst && against ? 'contradicted' : fact.standing, reason: fact.reason };
}
