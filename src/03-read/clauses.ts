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
    const places = new Map<Draft, number>();
    for (const [nth, draft] of drafts.entries()) places.set(draft, clauses.length + nth);
    for (const draft of drafts) clauses.push(finish(draft, index, places));
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

function finish(draft: Draft, sentence: number, places: ReadonlyMap<Draft, number>): Clause {
  const within = draft.parent === undefined ? undefined : places.get(draft.parent);
  const saidIn = draft.said === undefined ? undefined : places.get(draft.said);
  let { head: from } = draft;
  let to = from + 1;
  for (const argument of draft.arguments) {
    from = Math.min(from, argument.from);
    to = Math.max(to, argument.to);
  }
  return {
    sentence,
    head: draft.head,
    lemma: draft.lemma,
    kind: draft.kind,
    voice: draft.voice,
    tense: draft.tense,
    modality: draft.modality,
    ...(draft.modal === undefined || draft.modality === 'fact' ? {} : { modal: draft.modal }),
    negated: draft.negated,
    progressive: draft.progressive,
    arguments: draft.arguments.map((argument) => finishArgument(argument, places)),
    ...(within === undefined ? {} : { within }),
    ...(within === undefined || draft.relation === undefined ? {} : { relation: draft.relation }),
    ...(saidIn === undefined ? {} : { saidIn }),
    from,
    to,
  };
}

function finishArgument(argument: DraftArgument, places: ReadonlyMap<Draft, number>): Argument {
  const clause = argument.clause === undefined ? undefined : places.get(argument.clause);
  return {
    role: argument.role,
    ...(argument.preposition === undefined ? {} : { preposition: argument.preposition }),
    heads: argument.heads,
    from: argument.from,
    to: argument.to,
    ...(clause === undefined ? {} : { clause }),
  };
}
