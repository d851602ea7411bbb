import type { Value } from '#values/value.ts';
import type { ClaimId, DocumentId } from './id.ts';
import type { Span } from './span.ts';

export const statuses = ['reported', 'planned', 'ongoing', 'postponed', 'cancelled', 'proposed', 'denied', 'former'] as const;
export type Status = (typeof statuses)[number];

/** Where a document says it: the words, and the place from which they can be cut again. */
export interface Evidence extends Span {
  readonly exact: string;
  /** Present when the words stand in the title that is given apart from the text. */
  readonly in?: 'title';
}

export type RoleValue = string | readonly string[];
export type Roles = Readonly<Record<string, RoleValue>>;

/** What one document says, at one place in its text, about one thing, by whom. */
export interface Claim {
  readonly id: ClaimId;
  readonly document: DocumentId;
  /** Name of a fact type of `facts/`. */
  readonly type: string;
  readonly roles: Roles;
  readonly value?: Value;
  /** EDTF level 1, at the precision the text supports. */
  readonly date?: string;
  readonly status: Status;
  /** Sources the text names for it, nearest first; the outlet itself is not among them. */
  readonly attribution: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Between 0 and 1: of the claims at 0.9, about nine in ten are right. */
  readonly confidence: number;
  /** "machine", "import", or the person who entered it. */
  readonly author: string;
  /** The frame that made it, so that a bad claim leads back to one line. */
  readonly frame: string;
}

/** What rests on machines' claims of less confidence alone is put before a person, and briefs wait for that. */
export const leastConfidence = 0.8;
