import type { Value } from '#values/value.ts';
import type { Roles, Status } from './claim.ts';
import type { ClaimId, FactId } from './id.ts';

export type Standing = 'current' | 'superseded' | 'disputed' | 'unconfirmed' | 'stale';

/** Claims about the same thing that say otherwise, and how they differ. */
export interface Rival {
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly kind: 'update' | 'correction' | 'precision' | 'scope' | 'different thing' | 'wording' | 'misprint' | 'contradiction';
  /** The rival's value in words: "Fumio Takaichi", "2026-03-20". */
  readonly says: string;
  readonly reason: string;
}

/** One step in the life of an episode: announced, moved, postponed, held. */
export interface Step {
  readonly status: Status;
  readonly date?: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  /** When it was said: the day of the earliest document that says it. */
  readonly said?: string;
}

/** What all claims about the same thing add up to, as of a day. Computed, never typed. */
export interface Fact {
  readonly id: FactId;
  readonly type: string;
  /** Names the thing, from the roles that its type's identity declares. */
  readonly key: string;
  readonly roles: Roles;
  readonly value?: Value;
  /** EDTF: when it holds or happened. */
  readonly date?: string;
  readonly status: Status;
  readonly supportedBy: readonly [ClaimId, ...ClaimId[]];
  readonly rivals: readonly Rival[];
  /** Claims that took its place: the next holder's, a later figure's. Absent where nothing did, or nobody says what. */
  readonly supersededBy?: readonly [ClaimId, ...ClaimId[]];
  readonly history: readonly Step[];
  /** Origins are independent of each other; the disinterested ones have no stake in it. */
  readonly support: { readonly documents: number; readonly origins: number; readonly disinterested: number };
  /** Sources named for it, nearest first, of the best supported claim. */
  readonly attribution: readonly string[];
  /** EDTF: publication day of the newest document that says it. */
  readonly lastConfirmed?: string;
  /** The person who confirmed it by hand. */
  readonly confirmedBy?: string;
  readonly standing: Standing;
  /** One sentence: why it has this standing. */
  readonly reason: string;
}
