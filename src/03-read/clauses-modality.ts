import type { Clause } from '#model/clause.ts';
import { prepositionOf } from './clauses-arguments.ts';
import type { Draft, Drafts } from './clauses-draft.ts';
import { isCalled } from './clauses-subjects.ts';
import { baseOf, tokenAt } from './clauses-tree.ts';
import {
  adjectiveEffects,
  alongside,
  beforehand,
  clauseEffects,
  type Effect,
  implicatives,
  infinitiveEffects,
  nounEffects,
  objectCallers,
} from './clauses-words.ts';

/** How far from fact: where two words bear on one clause, the heavier one counts. */
export const weight: Readonly<Record<Clause['modality'], number>> = { fact: 0, planned: 1, wished: 2, possible: 3 };

/** Lets what governs a clause say how real it is; what it stands in must have been settled before. */
export function settleModality(drafts: Drafts, draft: Draft): void {
  const { parent } = draft;
  const { arc } = tokenAt(drafts.tree, draft.site);
  if (draft.kind === 'noun') {
    settleNoun(drafts, draft);
    return;
  }
  likelihood(drafts, draft);
  if (draft.form === 'infinitive' && (parent === undefined || arc === 'root')) {
    // "Alvi to visit Tokyo", as headlines announce.
    if (draft.modality === 'fact') set(draft, 'planned', 'to', 'future');
    return;
  }
  if (parent === undefined) {
    // A participle that heads its sentence: "Agreement signed in Gondor".
    if (draft.form === 'participle') draft.tense = 'past';
    return;
  }
  switch (baseOf(arc)) {
    case 'xcomp':
      settleInfinitive(draft, parent);
      return;
    case 'ccomp':
    case 'csubj':
      settleThat(draft, parent);
      return;
    case 'acl':
      if (draft.form === 'infinitive' && !infinitiveEffects.has(parent.lemma)) settleTo(drafts, draft, parent);
      else if (draft.form === 'infinitive' || draft.relation === 'complement') settleInfinitive(draft, parent);
      else inherit(draft, parent, draft.voice === 'passive' ? 'past' : parent.tense);
      return;
    case 'advcl':
      settleAdverbial(drafts, draft, parent);
      return;
    case 'conj':
      settleConjunct(draft, parent);
  }
}

function set(draft: Draft, modality: Clause['modality'], modal: string | undefined, tense: Clause['tense']): void {
  draft.modality = modality;
  draft.modal = modality === 'fact' ? undefined : modal;
  if (draft.form !== 'finite' || draft.tense === 'none') draft.tense = tense;
}

const maybes = new Set(['perhaps', 'maybe', 'possibly', 'probably', 'likely', 'presumably']);

/** "will probably visit". */
function likelihood({ tree }: Drafts, draft: Draft): void {
  if (draft.modality !== 'fact' && draft.modality !== 'planned') return;
  for (const { role, heads } of draft.arguments) {
    const adverb = role === 'oblique' ? tokenAt(tree, heads[0] ?? -1).form.toLowerCase() : '';
    if (maybes.has(adverb)) set(draft, 'possible', adverb, draft.tense);
  }
}

/** What a governor does, together with what governs it. */
function combine(draft: Draft, governor: Draft, effect: Effect, tense: Clause['tense']): void {
  // "would like to" wishes; "would" adds no doubt of its own.
  const isPolite = governor.modal === 'would' && effect.modality === 'wished';
  const isHeavier = isPolite || weight[effect.modality] > weight[governor.modality];
  const modality = isHeavier ? effect.modality : governor.modality;
  set(draft, modality, isHeavier ? governor.lemma : governor.modal, tense);
  if (effect.negated === true) draft.negated = !draft.negated || !governor.negated;
  if (governor.negated) draft.negated = true;
}

function settleInfinitive(draft: Draft, governor: Draft): void {
  if (draft.ownAuxiliary && draft.form === 'finite') {
    settleThat(draft, governor);
    return;
  }
  const effect = infinitiveEffects.get(governor.lemma);
  if (effect === undefined || (draft.form === 'gerund' && implicatives.has(governor.lemma))) {
    inherit(draft, governor, governor.tense);
    if (governor.negated) draft.negated = true;
    return;
  }
  if (governor.lemma === 'go' && !governor.progressive) {
    inherit(draft, governor, governor.tense);
    return;
  }
  const isState = governor.kind === 'copula' || governor.voice === 'passive';
  const isDone = effect.modality === 'fact' || (isState && governor.tense === 'past');
  combine(draft, governor, effect, isDone ? governor.tense : 'future');
}

/** "Imrahil to visit Gondor" announces; "the first to visit Gondor" tells. */
function settleTo({ tree }: Drafts, draft: Draft, parent: Draft): void {
  const rank = parent.arguments.some(
    ({ role, heads }) => role === 'modifier' && ranks.has(tokenAt(tree, heads[0] ?? -1).form.toLowerCase()),
  );
  if (rank || ranks.has(parent.lemma)) inherit(draft, parent, parent.parent?.tense ?? 'none');
  else if (draft.modality === 'fact') set(draft, 'planned', 'to', 'future');
}

const ranks = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'next', 'one']);

/** A clause without tense of its own is as real, and of the time, as the one it stands in. */
function inherit(draft: Draft, parent: Draft, tense: Clause['tense']): void {
  if (draft.ownAuxiliary && draft.form === 'finite') return;
  if (draft.form === 'finite' && draft.tense !== 'none') return;
  if (weight[parent.modality] > weight[draft.modality]) set(draft, parent.modality, parent.modal, tense);
  else if (draft.tense === 'none') draft.tense = tense;
}

function settleThat(draft: Draft, governor: Draft): void {
  if (draft.form !== 'finite') {
    settleInfinitive(draft, governor);
    return;
  }
  if (draft.modal === 'would' && draft.modality === 'possible' && governor.tense === 'past') {
    // Reported speech moves "will" one step back.
    draft.modality = 'planned';
  }
  const effect = clauseEffects.get(governor.lemma) ?? denialOf(governor);
  if (effect === undefined) return;
  if (effect.negated === true) draft.negated = !draft.negated;
  else if (weight[effect.modality] > weight[draft.modality]) {
    draft.modality = effect.modality;
    draft.modal = governor.lemma;
  }
}

/** "denied reports that …": the verb denies what the noun says. */
function denialOf({ kind, parent }: Draft): Effect | undefined {
  const effect = kind === 'noun' && parent !== undefined ? clauseEffects.get(parent.lemma) : undefined;
  return effect?.negated === true ? effect : undefined;
}

function settleAdverbial(drafts: Drafts, draft: Draft, parent: Draft): void {
  if (draft.form === 'finite') return;
  if (draft.form !== 'infinitive') {
    inherit(draft, parent, draft.form === 'participle' && parent.tense !== 'future' ? 'past' : parent.tense);
    return;
  }
  const isGoverned = parent.kind !== 'verb' || parent.voice === 'passive' || isCalling(drafts, parent) || draft.site - parent.head <= 3;
  if (infinitiveEffects.has(parent.lemma) && isGoverned) {
    settleInfinitive(draft, parent);
    return;
  }
  // A purpose: whether it was reached is not said.
  if (parent.modality === 'fact') set(draft, 'planned', 'to', parent.tense);
  else set(draft, parent.modality, parent.modal, 'future');
}

/** "called on Gondor to". */
const isCalling = (drafts: Drafts, { lemma, arguments: phrases }: Draft): boolean =>
  objectCallers.has(lemma) && phrases.some((phrase) => isCalled(drafts, phrase));

/** "will visit Gondor and meet": the second verb leans on the first one's auxiliary; `shareArguments` has copied its form. */
function settleConjunct(draft: Draft, first: Draft): void {
  if (draft.modal === 'would' && first.modal === 'would') draft.modality = first.modality;
  if (first.kind === 'noun' || (draft.form === 'finite' && (draft.ownAuxiliary || draft.tense !== 'none'))) return;
  if (weight[first.modality] > weight[draft.modality]) set(draft, first.modality, first.modal, first.tense);
  else if (draft.tense === 'none') draft.tense = first.tense;
  if (first.negated && draft.form === first.form && draft.form !== 'finite') draft.negated = true;
}

/** An event noun that no verb carries: "the planned visit", "ahead of the visit", "during the visit". */
function settleNoun(drafts: Drafts, draft: Draft): void {
  const { tree } = drafts;
  for (const { role, heads } of draft.arguments) {
    if (role !== 'modifier') continue;
    const { form, lemma } = tokenAt(tree, heads[0] ?? -1);
    const effect = adjectiveEffects.get(lemma.toLowerCase()) ?? adjectiveEffects.get(form.toLowerCase());
    if (effect !== undefined && weight[effect.modality] > weight[draft.modality]) {
      draft.modality = effect.modality;
      draft.modal = lemma.toLowerCase();
    }
  }
  const preposition = prepositionOf(tree, draft.site);
  if (preposition === '' || draft.parent === undefined) return;
  if (beforehand.has(preposition) && draft.modality === 'fact') {
    draft.modality = 'planned';
    draft.modal = preposition;
  } else if (alongside.has(preposition) && draft.parent.kind !== 'noun') inherit(draft, draft.parent, draft.parent.tense);
  const called = nounEffects.get(`${draft.parent.lemma} ${preposition}`);
  if (called !== undefined) combine(draft, draft.parent, called, 'future');
}
