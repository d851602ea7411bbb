import type { FactType } from '#facts/define.ts';
import type { Audit, AuditStanding, Finding } from '#model/audit.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { DocumentId } from '#model/id.ts';
import type { Reading } from '#model/reading.ts';
import { standOwnClaims } from './audit-claims.ts';
import { judgeLines, judgeRhythms } from './audit-lines.ts';
import { readOthers } from './audit-others.ts';
import { cutApart, type Passage } from './audit-passages.ts';
import { judgeByTexts } from './audit-texts.ts';
import { judgeViews } from './audit-views.ts';
import type { Written } from './audit-written.ts';

export interface AuditInput {
  /** The text under audit. Where it bears no date, the one that its facts allow. */
  readonly document: Document;
  readonly reading: Reading;
  /** What the text itself says. */
  readonly own: readonly Claim[];
  /** What others say, as of the day. */
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  /** What all of them add up to, the text's own claims among them. */
  readonly facts: readonly Fact[];
  /** Documents that pass on this same text: no support for it. */
  readonly copies: ReadonlySet<DocumentId>;
  readonly types: readonly FactType[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** What was found about some words, before they have their place. */
export interface Verdict {
  readonly standing: AuditStanding;
  readonly since?: string;
  readonly reason: string;
  readonly claims: Finding['claims'];
}

/**
 * Compares a text with what others say: claim by claim, then its judgements, then the sentences that gave no claim. A text's own claims, and
 * those of its copies, are no support for it.
 */
export function auditText(input: AuditInput, written: Written): Audit {
  const others = readOthers(input, written);
  const claims = standOwnClaims(input).map(({ claim, ...passage }) => {
    const told = judgeByTexts(claim, passage.verdict, input, others);
    return told ? { ...passage, verdict: told } : passage;
  });
  const rhythms = judgeRhythms(input, claims);
  const isOvertaken = ({ start, end }: Passage): boolean => rhythms.some((line) => line.start <= start && end <= line.end);
  const taken = [...claims.filter((passage) => !isOvertaken(passage)), ...rhythms, ...judgeViews(input, written)];
  const lines = judgeLines(input, written, taken, others);
  return {
    document: input.document.id,
    asOf: input.asOf,
    ...(written.date !== undefined && { written: written.date }),
    writtenBecause: written.because,
    findings: cutApart([...taken, ...lines], input.document.text).map((passage) => findingOf(passage, input.document.text)),
  };
}

const findingOf = ({ start, end, verdict }: Passage, text: string): Finding => ({
  start,
  end,
  exact: text.slice(start, end),
  standing: verdict.standing,
  ...(verdict.since !== undefined && { since: verdict.since }),
  reason: verdict.reason,
  claims: verdict.claims,
});
