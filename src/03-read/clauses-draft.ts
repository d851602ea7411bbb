import type { Clause, GrammaticalRole } from '#model/clause.ts';
import type { Tree } from './clauses-tree.ts';

/** What fills a role: the heads of a phrase and its stretch of tokens. */
export interface Filler {
  readonly heads: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** An argument while its clause is still being put together. */
export interface DraftArgument extends Filler {
  readonly role: GrammaticalRole;
  readonly preposition?: string;
  /** The clause that fills it. */
  readonly governs?: Draft;
}

/** How a verb stands in its clause: with a tense of its own, after "to", or as a participle. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A clause in the making; the steps of `clauses.ts` fill it in turn. */
export interface Draft {
  /** Token of the predicate, as the finished clause names it. */
  readonly head: number;
  /** Token under which the arguments hang: the same, but for "is in Tokyo", where `be` is the predicate and `Tokyo` the site. */
  readonly site: number;
  readonly lemma: string;
  readonly kind: Clause['kind'];
  voice: Clause['voice'];
  tense: Clause['tense'];
  modality: Clause['modality'];
  modal: string | undefined;
  negated: boolean;
  progressive: boolean;
  form: VerbForm;
  /** An auxiliary of its own settles tense and modality against whatever governs it. */
  ownAuxiliary: boolean;
  arguments: DraftArgument[];
  /** Subject as it stands in the sentence, before the passive is turned round: what conjuncts and infinitives share. */
  surface: Filler | undefined;
  parent: Draft | undefined;
  relation: Clause['relation'] | undefined;
  said: Draft | undefined;
  /** A noun whose verb has given it subject, tense and modality. */
  carried: boolean;
  /** Index among the clauses of the reading, once that is known. */
  place: number;
}

/** The drafts of one sentence, and where they sit. */
export interface Drafts {
  readonly tree: Tree;
  /** Each after the one it stands in. */
  readonly all: Draft[];
  /** Verb or copula at a site. */
  readonly verbAt: (Draft | undefined)[];
  /** Noun at a site; a copula with a noun has both only where that noun stands behind a preposition ("is on a visit"). */
  readonly nounAt: (Draft | undefined)[];
}

/** A draft with nothing known about it yet. */
export const blankDraft = (head: number, site: number, lemma: string, kind: Draft['kind']): Draft => ({
  head,
  site,
  lemma,
  kind,
  voice: 'active',
  tense: 'none',
  modality: 'fact',
  modal: undefined,
  negated: false,
  progressive: false,
  form: 'finite',
  ownAuxiliary: false,
  arguments: [],
  surface: undefined,
  parent: undefined,
  relation: undefined,
  said: undefined,
  carried: false,
  place: -1,
});

/** Arguments of one clause beyond which nothing more is handed on to it. */
export const mostArguments = 40;

/** The first argument in a role, if there is one. */
export const argumentIn = (draft: Draft, role: GrammaticalRole): DraftArgument | undefined =>
  draft.arguments.find((argument) => argument.role === role);
