import { judgementId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { claimById } from '#store/claims.ts';
import { documentById } from '#store/documents.ts';
import { addJudgement, judgementsAbout } from '#store/judgements.ts';
import { countriesOfFact } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { askWhyFact } from './questions.ts';

/** What a person decides; the ledger keeps it as a row for ever. */
export interface Decision {
  readonly verdict: 'confirm' | 'reject' | 'same' | 'different' | 'unsure';
  /** Ids of claims, facts or documents: one, or two for same, different and unsure. */
  readonly about: readonly string[];
  readonly by: string;
  readonly because: string;
  /** ISO instant in UTC. */
  readonly at: string;
}

/** Keeps a decision. */
export function judge(ledger: Ledger, decision: Decision): Judgement {
  const { verdict, about, by, because, at } = decision;
  const judgement: Judgement = { id: judgementId(verdict, about, by, at), verdict, about, by, because, at };
  ledger.transaction(() => addJudgement(ledger, judgement));
  return judgement;
}

/** Takes back the newest decision of this verdict about these; both stay on file. Undefined where there is none that stands. */
export function undo(ledger: Ledger, { verdict, about, by, because, at }: Decision): Judgement | undefined {
  const [first = ''] = about;
  const standing = judgementsAbout(ledger, first)
    .filter((one) => one.verdict === verdict && one.about.toSorted().join() === about.toSorted().join())
    .filter((one) => !judgementsAbout(ledger, one.id).some((later) => later.verdict === 'undo'))
    .at(-1);
  if (!standing) return undefined;
  const judgement: Judgement = { id: judgementId('undo', [standing.id], by, at), verdict: 'undo', about: [standing.id], by, because, at };
  ledger.transaction(() => addJudgement(ledger, judgement));
  return judgement;
}

/** True for a claim or document on file, and for a fact that was told before or that the claims on file give as of a day. */
export const isOnFile = (ledger: Ledger, id: string, asOf: string): boolean =>
  claimById(ledger, id) !== undefined ||
  documentById(ledger, id) !== undefined ||
  countriesOfFact(ledger, id) !== undefined ||
  askWhyFact(ledger, id, asOf) !== undefined;
