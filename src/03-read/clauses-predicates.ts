import type { Token } from '#model/sentence.ts';
import { blankDraft, type Draft, type Drafts } from './clauses-draft.ts';
import { baseOf, childBy, firstOf, nextOf, type Tree, tokenAt } from './clauses-tree.ts';
import { phrasal, timeNouns } from './clauses-words.ts';

/** Finds every predicate of a sentence, and in which other each one stands. */
export function findPredicates(tree: Tree): Drafts {
  const drafts: Drafts = { tree, all: [], verbAt: [], nounAt: [] };
  const { verbAt, nounAt, all } = drafts;
  const isCredited = tree.tokens.some(({ form }) => form.length === 9 && form.toLowerCase() === 'according');
  for (const index of tree.order) {
    const verb = verbOrCopula(tree, index);
    if (verb !== undefined) {
      verbAt[index] = verb;
      all.push(verb);
    }
    if ((verb === undefined || verb.head !== index || isPointedAt(tree, index)) && isNounWithArguments(tree, index)) {
      const noun = blankDraft(index, index, nounLemma(tokenAt(tree, index)), 'noun');
      nounAt[index] = noun;
      all.push(noun);
    }
    const source = isCredited ? sourcePreposition(tree, index) : -1;
    if (source >= 0) {
      const according = blankDraft(source, source, 'according to', 'verb');
      verbAt[source] = according;
      all.push(according);
    }
  }
  for (const draft of all) place(drafts, draft);
  return drafts;
}

const pointers = new Set(['it', 'this', 'that', 'these', 'those', 'which', 'what', 'here']);

/** "It is the first visit by Imrahil to Gondor": the noun tells of an event, and nothing is said to be one. */
function isPointedAt(tree: Tree, index: number): boolean {
  const subject = childBy(tree, index, 'nsubj');
  return tokenAt(tree, index).tag === 'NOUN' && subject >= 0 && pointers.has(tokenAt(tree, subject).form.toLowerCase());
}

/** A noun's lemma in lower case; in a title ("Peace Talks") the tagger leaves proper nouns their plural. */
export function nounLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (token.tag !== 'PROPN' || lemma.length < 5 || !lemma.endsWith('s') || /(?:ss|us|is)$/.test(lemma)) return lemma;
  return lemma.endsWith('ies') ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
}

function verbOrCopula(tree: Tree, index: number): Draft | undefined {
  const token = tokenAt(tree, index);
  const copula = childBy(tree, index, 'cop');
  if (token.tag === 'VERB' || isMistaggedVerb(tree, index, copula)) {
    return isFunctionWord(token) ? undefined : blankDraft(index, index, verbLemma(tree, index), 'verb');
  }
  if (token.tag === 'AUX' && !isFunctionWord(token)) return blankDraft(index, index, verbLemma(tree, index), 'verb');
  if (copula < 0) return undefined;
  const isPlace = childBy(tree, index, 'case') >= 0 && childBy(tree, index, 'case') < index;
  return isPlace ? blankDraft(copula, index, 'be', 'copula') : blankDraft(index, index, nounLemma(token), 'copula');
}

/** Auxiliaries, copulas, prepositions ("including") and parts of fixed phrases are no predicates of their own. */
function isFunctionWord({ arc }: Token): boolean {
  const base = baseOf(arc);
  return (
    base === 'aux' || base === 'cop' || base === 'case' || base === 'mark' || base === 'fixed' || base === 'flat' || base === 'goeswith'
  );
}

/** A "noun" with a subject, or with an auxiliary, is a verb that the tagger missed: "Alvi visits Gondor". */
function isMistaggedVerb(tree: Tree, index: number, copula: number): boolean {
  const { tag } = tokenAt(tree, index);
  if (copula >= 0 || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ')) return false;
  let subjects = false;
  let objects = false;
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    const { arc } = tokenAt(tree, child);
    if (arc === 'aux' || arc === 'aux:pass') return true;
    if (arc === 'nsubj' || arc === 'nsubj:pass') subjects = true;
    if (arc === 'obj' || arc === 'ccomp' || arc === 'xcomp') objects = true;
  }
  return subjects && objects;
}

/** Lemma with the particle: "put off". "take place" and "take part" count as verbs of two words. */
function verbLemma(tree: Tree, index: number): string {
  const lemma = tokenAt(tree, index).lemma.toLowerCase();
  const particle = childBy(tree, index, 'compound:prt');
  if (particle >= 0) return `${lemma} ${tokenAt(tree, particle).form.toLowerCase()}`;
  const adverb = tokenAt(tree, index + 1);
  if (adverb.arc === 'advmod' && adverb.head === index && phrasal.has(`${lemma} ${adverb.form.toLowerCase()}`))
    return `${lemma} ${adverb.form.toLowerCase()}`;
  const swallowed = swallowedParticle(tree, index, lemma);
  if (swallowed >= 0) return `${lemma} ${tokenAt(tree, childBy(tree, swallowed, 'case')).form.toLowerCase()}`;
  const object = childBy(tree, index, 'obj');
  const partner = lemma === 'take' && object >= 0 ? tokenAt(tree, object).form.toLowerCase() : '';
  return partner === 'place' || partner === 'effect' ? `take ${partner}` : lemma;
}

/** The noun that the tree put behind a "preposition" which is the verb's particle: "called off talks"; else -1. */
export function swallowedParticle(tree: Tree, index: number, lemma: string): number {
  const noun = childBy(tree, index, 'obl');
  const mark = noun < 0 ? -1 : childBy(tree, noun, 'case');
  return mark === index + 1 && phrasal.has(`${lemma} ${tokenAt(tree, mark).form.toLowerCase()}`) ? noun : -1;
}

const bareParts = new Set(['fixed', 'flat', 'goeswith', 'case', 'cc', 'mark', 'punct', 'det', 'reparandum']);
const telling = new Set(['nmod', 'nmod:poss', 'nmod:unmarked', 'compound', 'acl', 'appos', 'obl', 'nmod:desc']);

/** Whether a noun has a dependent that a frame could ask for, or stands where a verb could carry it. */
function isNounWithArguments(tree: Tree, index: number): boolean {
  const { tag, arc, lemma } = tokenAt(tree, index);
  if ((tag !== 'NOUN' && tag !== 'PROPN') || bareParts.has(arc) || timeNouns.has(lemma.toLowerCase())) return false;
  if (tag === 'NOUN' && (arc === 'obj' || arc === 'obl' || arc === 'conj' || arc.startsWith('nsubj') || arc === 'appos' || arc === 'xcomp'))
    return true;
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    const dependent = tokenAt(tree, child);
    if (dependent.arc === 'amod' ? isCapital(dependent.form) && tag === 'NOUN' : isTelling(dependent, tag)) return true;
  }
  return (arc === 'nmod:desc' && !lemma.endsWith('.')) || arc === 'appos';
}

const isTelling = ({ arc, tag, lemma }: Token, nounTag: string): boolean =>
  telling.has(arc) && (nounTag === 'NOUN' || (arc !== 'compound' && tag !== 'NUM' && !timeNouns.has(lemma.toLowerCase())));

function isCapital(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** The word "according" in "according to …", found from the noun behind it; else -1. */
function sourcePreposition(tree: Tree, index: number): number {
  const mark = childBy(tree, index, 'case');
  return mark >= 0 && tokenAt(tree, mark).form.toLowerCase() === 'according' ? mark : -1;
}

/** Sets what a predicate stands in: the nearest predicate above it. */
function place(drafts: Drafts, draft: Draft): void {
  const { tree, verbAt, nounAt } = drafts;
  if (draft.kind === 'noun' && verbAt[draft.site] !== undefined) {
    draft.parent = verbAt[draft.site];
    draft.relation = 'noun';
    return;
  }
  draft.relation = relationOf(tree, draft);
  let index = draft.site;
  const arc = baseOf(tokenAt(tree, index).arc);
  // The climb is bounded, so that a chain of a thousand nouns costs no more than it should.
  for (let steps = 0; steps < 12; steps++) {
    index = tokenAt(tree, index).head;
    if (index < 0) return;
    const above =
      (arc === 'acl' || draft.kind === 'noun' ? (nounAt[index] ?? verbAt[index]) : (verbAt[index] ?? nounAt[index])) ?? undefined;
    if (above === undefined || above === draft) continue;
    draft.parent = above;
    return;
  }
}

function relationOf(tree: Tree, draft: Draft): Draft['relation'] {
  const { arc, form } = tokenAt(tree, draft.site);
  if (draft.kind === 'noun') return 'noun';
  if (arc === 'acl:relcl' || arc === 'advcl:relcl') return 'relative';
  switch (baseOf(arc)) {
    case 'acl':
    case 'amod':
      return childBy(tree, draft.site, 'mark') >= 0 || childBy(tree, draft.site, 'nsubj') >= 0 ? 'complement' : 'participle';
    case 'advcl':
      return form.endsWith('ing') && childBy(tree, draft.site, 'mark') < 0 && childBy(tree, draft.site, 'nsubj') < 0
        ? 'participle'
        : 'adverbial';
    case 'conj':
    case 'parataxis':
    case 'list':
      return 'conjunct';
    case 'case':
      return 'adverbial';
    default:
      return 'complement';
  }
}
