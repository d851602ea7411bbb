import { prepositionOf } from './clauses-arguments.ts';
import { argumentIn, type Draft, type DraftArgument, type Drafts, type Filler, mostArguments } from './clauses-draft.ts';
import { weight } from './clauses-modality.ts';
import { tokenAt } from './clauses-tree.ts';
import {
  callingOff,
  type Effect,
  happening,
  hosting,
  motions,
  naming,
  nounEffects,
  performing,
  prepositionalNouns,
} from './clauses-words.ts';

/** Lets a verb tell of the event nouns it carries: who does them, when, where, and how real they are. */
export function carryNouns(drafts: Drafts, verb: Draft): void {
  if (verb.kind === 'noun') return;
  for (const argument of [...verb.arguments]) {
    for (const head of argument.heads) {
      const noun = drafts.nounAt[head];
      if (noun !== undefined && noun !== verb) carry(drafts, verb, noun, argument);
    }
  }
}

function carry(drafts: Drafts, verb: Draft, noun: Draft, argument: DraftArgument): void {
  switch (argument.role) {
    case 'object':
      carryObject(drafts, verb, noun, argument);
      return;
    case 'subject':
      if (happening.has(verb.lemma) || isHappeningCopula(drafts, verb)) give(drafts, verb, noun, argument, undefined);
      return;
    case 'oblique':
      carryOblique(drafts, verb, noun, argument);
      return;
    case 'predicate':
      if (verb.kind === 'verb' && naming.has(verb.lemma)) {
        const named = argumentIn(verb, 'object') ?? argumentIn(verb, 'subject');
        give(drafts, verb, noun, argument, named);
      } else if (verb.kind === 'copula') give(drafts, verb, noun, argument, undefined);
  }
}

/** "The talks are in Gondor", "the visit is on Sunday". */
const isHappeningCopula = ({ tree }: Drafts, verb: Draft): boolean =>
  verb.kind === 'copula' && verb.head !== verb.site && tokenAt(tree, verb.site).arc !== 'xcomp';

function carryObject(drafts: Drafts, verb: Draft, noun: Draft, argument: DraftArgument): void {
  const effect = nounEffects.get(verb.lemma);
  const subject = argumentIn(verb, 'subject');
  if (effect !== undefined) {
    give(drafts, verb, noun, argument, subject);
    colour(verb, noun, effect, verb.lemma);
  } else if (performing.has(verb.lemma)) give(drafts, verb, noun, argument, subject);
  else if (hosting.has(verb.lemma)) give(drafts, verb, noun, argument, undefined);
}

/** A noun that is planned, wished for or called off takes the verb's word for its own `modal`. */
function colour(verb: Draft, noun: Draft, effect: Effect, modal: string): void {
  if (effect.negated === true) noun.negated = !noun.negated;
  if (effect.modality === 'fact' || (noun.modal !== undefined && callingOff.has(noun.modal))) return;
  const isCalledOff = callingOff.has(verb.lemma);
  if (isCalledOff) noun.negated = false;
  else if (weight[verb.modality] > weight[effect.modality]) return;
  noun.modality = effect.modality;
  noun.modal = modal;
  noun.tense = 'future';
}

function carryOblique(drafts: Drafts, verb: Draft, noun: Draft, argument: DraftArgument): void {
  const { preposition } = argument;
  const form = tokenAt(drafts.tree, noun.site).form.toLowerCase();
  if (preposition !== undefined && prepositionalNouns.get(form)?.includes(preposition) === true) return;
  const isMotion = motions.has(verb.lemma) && (preposition === 'for' || preposition === 'on' || preposition === 'upon');
  const isState =
    verb.kind === 'copula' && noun.site === verb.site && (preposition === 'on' || preposition === 'in' || preposition === 'at');
  const isPart = preposition === 'in' && (verb.lemma === 'participate' || verb.lemma === 'engage' || verb.lemma === 'take');
  const isNamed = preposition === 'as' && naming.has(verb.lemma);
  const isEntered = preposition === 'into' && verb.lemma === 'enter';
  const called = preposition === undefined ? undefined : nounEffects.get(`${verb.lemma} ${preposition}`);
  if (called !== undefined) {
    give(drafts, verb, noun, argument, undefined);
    colour(verb, noun, called, `${verb.lemma} ${preposition ?? ''}`);
  } else if (isNamed) give(drafts, verb, noun, argument, argumentIn(verb, 'object') ?? argumentIn(verb, 'subject'));
  else if (isMotion || isState || isPart || isEntered) give(drafts, verb, noun, argument, argumentIn(verb, 'subject'));
}

/** Hands over what the verb knows; what the noun knows itself stays. */
function give(drafts: Drafts, verb: Draft, noun: Draft, role: DraftArgument, subject: Filler | undefined): void {
  if (!noun.carried) {
    noun.carried = true;
    noun.tense = verb.tense;
    noun.progressive = verb.progressive;
    if (verb.modality !== 'fact' || noun.modal === prepositionOf(drafts.tree, noun.site)) {
      noun.modality = verb.modality;
      noun.modal = verb.modal;
    }
    if (verb.negated) noun.negated = true;
  }
  if (subject !== undefined && argumentIn(noun, 'subject') === undefined && !subject.heads.includes(noun.site))
    noun.arguments.unshift({ role: 'subject', heads: subject.heads, from: subject.from, to: subject.to });
  for (const argument of verb.arguments) {
    if (argument === role || (argument.role !== 'oblique' && argument.role !== 'indirect')) continue;
    if (argument.heads.includes(noun.site) || noun.arguments.some(({ heads }) => heads[0] === argument.heads[0])) continue;
    if (noun.arguments.length < mostArguments) noun.arguments.push(argument);
  }
}
