import type { ClaimId, DocumentId } from './id.ts';

export const auditStandings = ['superseded', 'stale', 'contradicted', 'unconfirmed', 'current'] as const;
export type AuditStanding = (typeof auditStandings)[number];

/** What is wrong with the words of a text, or still right, judged by what others say. */
export interface Finding {
  /** UTF-16 offsets in the text; findings do not overlap, and stand in its order. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly standing: AuditStanding;
  /** EDTF: the day on which it stopped being so, or on which it was last confirmed. Absent where nobody says. */
  readonly since?: string;
  /** One or two sentences. */
  readonly reason: string;
  /** Others' claims that show it, the newest first; none where nobody speaks of it. */
  readonly claims: readonly ClaimId[];
}

/** A text compared, passage by passage, with what others say. */
export interface Audit {
  readonly document: DocumentId;
  readonly asOf: string;
  /** EDTF: its own date where it gives one, else the time in which all it says could be said. Absent where nothing tells. */
  readonly written?: string;
  /** Why it is thought to have been written then. */
  readonly writtenBecause: string;
  readonly findings: readonly Finding[];
}
