import type { JudgementId } from './id.ts';

/** A decision about claims, kept as a row for ever; undoing one adds another. */
export interface Judgement {
  readonly id: JudgementId;
  readonly verdict: 'confirm' | 'reject' | 'same' | 'different' | 'unsure' | 'undo';
  /** Claim, fact or document ids; two for same and different; the judgement's own id for undo. */
  readonly about: readonly string[];
  /** "rule: NAME" or the person. */
  readonly by: string;
  readonly because: string;
  /** How sure a rule was, in its own points; absent for persons. */
  readonly score?: number;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}
