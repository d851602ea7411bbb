import type { Actor } from '#model/actor.ts';
import type { Argument, Clause, GrammaticalRole } from '#model/clause.ts';
import { holdsAny } from '#values/stems.ts';
import { isOfMany, namesFirm } from './bound.ts';
import type { ClausePassage, Condition, Headed, Passage } from './passage.ts';

// What frames ask of a passage, besides its predicate. A new condition is one more function here: no stage knows their names.

/** The head of an argument in the role has one of the lemmas: `requires('object', ['agreement', 'treaty'])`. Of several things listed there only such are meant. */
export const requires = (role: GrammaticalRole, lemmas: readonly string[]): Condition<ClausePassage> => {
  const heads = { role, lemmas: new Set(lemmas) };
  return { cost: 'arguments', isMet: (passage) => isHeaded(passage, heads), heads };
};
/** As `requires`, but none of which it may have: needs are met by nobody's minister. */
export const excludes = (role: GrammaticalRole, lemmas: readonly string[]): Condition<ClausePassage> => {
  const heads = { role, lemmas: new Set(lemmas) };
  return { cost: 'arguments', isMet: (passage) => !isHeaded(passage, heads) };
};
/** Grammatical roles that must be filled: "called the plan a mistake" has an object and what it is called. */
export const has = (...roles: readonly GrammaticalRole[]): Condition<ClausePassage> => ({
  cost: 'arguments',
  isMet: ({ clause }) => roles.every((role) => clause.arguments.some((argument) => argument.role === role)),
});
/** Grammatical roles that must stay empty: "returned the island to Gondor" is no journey. */
export const lacks = (...roles: readonly GrammaticalRole[]): Condition<ClausePassage> => ({
  cost: 'arguments',
  isMet: ({ clause }) => !clause.arguments.some(({ role }) => roles.includes(role)),
});

/** The clause is denied: "does not accept". */
export const isNegated: Condition<ClausePassage> = { cost: 'arguments', isMet: ({ clause }) => clause.negated };

/** Lemmas, one of which must be that of the clause that carries this one: "called to discuss". */
export const carriedBy = (lemmas: readonly string[]): Condition<ClausePassage> => ({
  cost: 'carrier',
  isMet: ({ carrier }) => lemmas.includes(carrier?.lemma ?? ''),
});
/** Lemmas of the clause that carries a noun, for which it is another's: who hosts for a visit does not travel. */
export const notCarriedBy = (lemmas: readonly string[]): Condition<ClausePassage> => ({
  cost: 'carrier',
  isMet: ({ clause, carrier }) => clause.kind !== 'noun' || !lemmas.includes(carrier?.lemma ?? ''),
});

/** Words, or their beginnings, one of which the passage must hold. Lower case. */
export const mentions = (words: readonly string[]): Condition => ({ cost: 'words', isMet: (passage) => holdsAny(passage.words, words) });
/** As `mentions`, but none of which it may hold. */
export const without = (words: readonly string[]): Condition => ({ cost: 'words', isMet: (passage) => !holdsAny(passage.words, words) });
/** As `without`, for the whole sentence in which a name stands. */
export const sentenceWithout = (words: readonly string[]): Condition => ({
  cost: 'words',
  isMet: ({ line }) => !holdsAny(line.words(0, line.tokens.length), words),
});

/** As `mentions`, for the whole sentence, of which the passage is a part. */
export const sentenceMentions = (words: readonly string[]): Condition => ({
  cost: 'words',
  isMet: ({ line }) => holdsAny(line.words(0, line.tokens.length), words),
});
/** Words, one of which the text holds from the sentence on to the end of the next one: an invitation that "was accepted". */
export const thenTold = (told: RegExp): Condition => ({
  cost: 'text',
  isMet: ({ line, document }) => told.test(document.text.slice(line.sentence.start, line.sentence.end + 160).replace(/\n[\s\S]*/, '')),
});

/** No firm stands in the passage: what firms sign and sell binds no state. */
export const ofNoFirm: Condition = { cost: 'words', isMet: (passage) => !namesFirm(passage.words) };
/** No more than two are bound: "the accord of seven nations" is not that of the two a text speaks of. */
export const ofTwo: Condition = { cost: 'text', isMet: (passage) => !isOfMany(passage) };
/** The predicate is no name: "the joint committee", not "the Joint Committee". */
export const inSmallLetters: Condition<ClausePassage> = {
  cost: 'arguments',
  isMet: ({ clause, line }) => /^\p{Ll}/u.test(line.tokens[clause.head]?.form ?? ''),
};
/** Two states are named in the passage. */
export const namesTwo: Condition = { cost: 'actors', isMet: ({ countriesIn, from, to }) => countriesIn(from, to).length > 1 };
/** The noun is not that of a bloc: "the League Leaders' Meeting" is held by its members together. */
export const ofNoBloc: Condition<ClausePassage> = { cost: 'actors', isMet: (passage) => !isOfBloc(passage) };
/** The object is no state: what one state asks of another, or blames it for, is an act. */
export const ofNoState: Condition<ClausePassage> = {
  cost: 'actors',
  isMet: (passage) => !passage.clause.arguments.some((argument) => isTarget(argument) && isState(passage, argument)),
};
/** The subject is no state: one that blames another acts. */
export const byNoState: Condition<ClausePassage> = {
  cost: 'actors',
  isMet: (passage) => !passage.clause.arguments.some((argument) => argument.role === 'subject' && isState(passage, argument)),
};

/** Whoever stands behind "with" is somebody, and no state: what is raised with a state is asked of it. */
export const withSomebody: Condition<ClausePassage> = {
  cost: 'actors',
  isMet: ({ clause, actorsAt }) =>
    clause.arguments.some(
      ({ preposition, heads }) =>
        preposition === 'with' && heads.some((head) => actorsAt(head).some(({ kind }) => kind === 'person' || kind === 'role')),
    ),
};

/** An argument of the role has one of the lemmas as a head. */
const isHeaded = ({ clause, line }: ClausePassage, { role, lemmas }: Headed): boolean =>
  clause.arguments.some((argument) => argument.role === role && argument.heads.some((head) => lemmas.has(line.lemmas[head] ?? '')));

/** "urged Rohan to withdraw", "called on the government of Rohan". */
const isTarget = ({ role, preposition }: Argument): boolean =>
  role === 'object' || role === 'indirect' || (role === 'oblique' && preposition === 'on');

const isState = ({ actorsAt }: Passage, { heads }: Argument): boolean =>
  heads.some((head) => actorsAt(head).some(({ kind }) => kind === 'country'));

/** "the League summit", "the League Leaders' Meeting"; "League talks with Gondor" and "the Gondor–League summit" are of two. */
function isOfBloc({ clause, line, mentions }: ClausePassage): boolean {
  if (!/^(?:meeting|summit|conference|forum|session)$/.test(clause.lemma)) return false;
  if (clause.arguments.some(({ preposition }) => preposition === 'with' || preposition === 'between')) return false;
  const from = startOfName(line.tokens, clause);
  const of = clause.arguments.filter(({ preposition }) => preposition === 'of');
  const actorsOf = (isMeant: (mention: Passage['mentions'][number]) => boolean): Actor[] =>
    mentions.filter(isMeant).flatMap(({ actors }) => actors);
  const before = actorsOf((mention) => mention.from >= from && mention.to <= clause.head);
  const behind = actorsOf((mention) => of.some((argument) => mention.from >= argument.from && mention.to <= argument.to));
  return [before, behind].some((some) => some.some(isBloc) && some.every((actor) => isBloc(actor) || actor.kind !== 'country'));
}

const isBloc = ({ kind, name }: Actor): boolean => kind === 'bloc' || name === 'EUE';

/** Where the words with capitals before a noun begin. */
function startOfName(tokens: Passage['line']['tokens'], { head }: Clause): number {
  let from = head;
  while (from > 0 && head - from < 6 && /^(?:\p{Lu}|['’]s?$|[-–]$)/u.test(tokens[from - 1]?.form ?? '')) from--;
  return from;
}
