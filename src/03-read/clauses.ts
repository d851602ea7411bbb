import type { Argument, Clause } from '#model/clause.ts';
import type { Sentence } from '#model/sentence.ts';
import { readArguments } from './clauses-arguments.ts';
import { carryNouns } from './clauses-carried.ts';
import type { Draft, DraftArgument } from './clauses-draft.ts';
import { settleModality } from './clauses-modality.ts';
import { findPredicates } from './clauses-predicates.ts';
import { attribute } from './clauses-speech.ts';
import { shareArguments } from './clauses-subjects.ts';
import { plant } from './clauses-tree.ts';
import { readVerbGroup } from './clauses-verb.ts';

/**
 * Reads the clauses of parsed sentences: every verb, copula and noun with arguments, in the order of the text.
 * Roles are logical: the subject of a passive is an object, and infinitives, participles, relative clauses, conjuncts
 * and nouns carried by a verb ("paid a visit") have the subjects that English leaves unsaid.
 */
export function readClauses(sentences: readonly Sentence[]): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const drafts = draftClauses(sentence);
    for (const [nth, draft] of drafts.entries()) draft.place = clauses.length + nth;
    for (const draft of drafts) clauses.push(finish(draft, index));
  }
  return clauses;
}

/** Drafts of one sentence in the order of their predicates. */
function draftClauses(sentence: Sentence): Draft[] {
  const drafts = findPredicates(plant(sentence));
  const { all } = drafts;
  for (const draft of all) {
    readVerbGroup(drafts.tree, draft);
    readArguments(drafts, draft);
  }
  for (const draft of all) {
    shareArguments(drafts, draft);
    settleModality(drafts, draft);
  }
  for (const draft of all) carryNouns(drafts, draft);
  attribute(drafts);
  const telling = all.filter(isTelling);
  for (const draft of telling) while (draft.parent !== undefined && !isTelling(draft.parent)) draft.parent = draft.parent.parent;
  return telling.sort((left, right) => left.head - right.head);
}

/** A noun that nothing is said of is no clause. */
const isTelling = (draft: Draft): boolean => draft.kind !== 'noun' || draft.carried || draft.arguments.length > 0;

function finish(draft: Draft, sentence: number): Clause {
  const { parent, relation, said, modal } = draft;
  let from = draft.head;
  let to = from + 1;
  for (const argument of draft.arguments) {
    if (argument.from < from) from = argument.from;
    if (argument.to > to) to = argument.to;
  }
  const clause: Writable<Clause> = {
    sentence,
    head: draft.head,
    lemma: draft.lemma,
    kind: draft.kind,
    voice: draft.voice,
    tense: draft.tense,
    modality: draft.modality,
    negated: draft.negated,
    progressive: draft.progressive,
    arguments: draft.arguments.map(finishArgument),
    from,
    to,
  };
  if (modal !== undefined && draft.modality !== 'fact') clause.modal = modal;
  if (parent !== undefined && parent.place >= 0) {
    clause.within = parent.place;
    if (relation !== undefined) clause.relation = relation;
  }
  if (said !== undefined && said.place >= 0) clause.saidIn = said.place;
  return clause;
}

// Absent members are left out by assignment: spreading them in costs more than all the grammar.
type Writable<T> = { -readonly [K in keyof T]: T[K] };

function finishArgument(argument: DraftArgument): Argument {
  if (argument.governs === undefined) return argument;
  const { role, heads, from, to, governs } = argument;
  const finished: Writable<Argument> = { role, heads, from, to };
  if (governs.place >= 0) finished.clause = governs.place;
  return finished;
}
