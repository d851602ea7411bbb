import type { Actor } from './actor.ts';

/** A phrase that means an actor. Token indexes count in the sentence; `to` is not included. */
export interface Mention {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Token on which the phrase hangs: the arcs of this token lead to the clause. */
  readonly head: number;
  /** One actor; several for "the two leaders", "both nations". */
  readonly actors: readonly Actor[];
  /** How it was known: "name", "demonym", "capital", "title", "pronoun", "description". */
  readonly by: string;
}
