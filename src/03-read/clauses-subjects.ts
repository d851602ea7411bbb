import { fillerOf, isTimeOrNumber, prepositionOf } from './clauses-arguments.ts';
import { argumentIn, type Draft, type DraftArgument, type Drafts, type Filler, mostArguments } from './clauses-draft.ts';
import { baseOf, childBy, firstOf, nextOf, tokenAt } from './clauses-tree.ts';
import { addressed, aims, intransitive, isOwnerControlled, nounEffects, objectCallers, subjectKeepers, thanking } from './clauses-words.ts';

/** Gives a clause the arguments it does not name itself; what it stands in must have been finished before. */
export function shareArguments(drafts: Drafts, draft: Draft): void {
  liftPhrases(drafts, draft);
  if (draft.kind === 'noun') return;
  const before = conjunctOf(drafts, draft);
  if (before !== undefined) shareForm(drafts, draft, before);
  if (draft.relation === 'relative') fillGap(drafts, draft);
  draft.surface = resolvePronoun(drafts, draft.surface) ?? findSubject(drafts, draft);
  if (isAim(drafts, draft)) draft.surface = undefined;
  resolvePronouns(drafts, draft);
  if (before !== undefined) shareObject(draft, before);
  renameObject(draft);
  turnRound(draft);
}

const appointing = new Set([
  'appoint',
  'name',
  'elect',
  'designate',
  'nominate',
  'declare',
  'crown',
  're-elect',
  'reappoint',
  'make',
  'call',
  'choose',
  'select',
]);

/** "was appointed ambassador", "appointed him ambassador": what the tree may call an object is what someone becomes. */
function renameObject(draft: Draft): void {
  const object = argumentIn(draft, 'object');
  if ((draft.lemma === 'become' || draft.lemma === 'remain') && object !== undefined) {
    draft.arguments = draft.arguments.map((argument) => (argument === object ? { ...argument, role: 'predicate' } : argument));
    return;
  }
  if (!appointing.has(draft.lemma)) return;
  const indirect = argumentIn(draft, 'indirect');
  if (object === undefined || (draft.voice === 'active' && indirect === undefined)) return;
  draft.arguments = draft.arguments.map((argument) => {
    if (argument === object) return { ...argument, role: 'predicate' };
    return argument === indirect ? { ...argument, role: 'object' } : argument;
  });
}

/** The subject of the sentence becomes the logical one: the object of a passive. */
function turnRound(draft: Draft): void {
  const { surface } = draft;
  if (surface === undefined) return;
  const role = draft.voice === 'passive' ? 'object' : 'subject';
  const taken = role === 'object' && draft.arguments.some((argument) => argument.role === 'object');
  // "was given the note": what is given stays the object, who got it is the indirect one.
  const { heads, from, to } = surface;
  const argument: DraftArgument = { role: taken ? 'indirect' : role, heads, from, to };
  draft.arguments.unshift(argument);
}

const conjunctOf = (drafts: Drafts, draft: Draft): Draft | undefined =>
  draft.relation === 'conjunct' && tokenAt(drafts.tree, draft.site).arc === 'conj' && draft.parent?.kind !== 'noun'
    ? draft.parent
    : undefined;

function resolvePronouns(drafts: Drafts, draft: Draft): void {
  for (const [at, argument] of draft.arguments.entries()) {
    const filler = resolvePronoun(drafts, argument);
    if (filler !== undefined && filler !== argument) draft.arguments[at] = { ...argument, ...filler };
  }
}

/** "was arrested and charged", "to visit and meet": a conjunct without words of its own takes the form of the first. */
function shareForm(drafts: Drafts, draft: Draft, first: Draft): void {
  const { form, lemma } = tokenAt(drafts.tree, draft.site);
  if (draft.ownAuxiliary || draft.surface !== undefined || draft.kind !== 'verb') return;
  const isBase = form.toLowerCase() === lemma.toLowerCase();
  const isParticiple = !isBase && !form.endsWith('ing') && !form.endsWith('s');
  if (isParticiple && first.voice === 'passive' && !intransitive.has(draft.lemma) && argumentIn(draft, 'object') === undefined) {
    draft.voice = 'passive';
    draft.form = first.form;
    draft.tense = first.tense;
  } else if (isBase && (first.form === 'infinitive' || first.ownAuxiliary)) {
    draft.form = first.form === 'infinitive' ? 'infinitive' : 'finite';
    draft.tense = first.tense;
  } else return;
  draft.ownAuxiliary = first.ownAuxiliary;
  if (draft.modality === 'fact') {
    draft.modality = first.modality;
    draft.modal = first.modal;
  }
  if (first.negated) draft.negated = true;
}

/** "negotiated and signed the accord": what stands after both belongs to both. */
function shareObject(draft: Draft, first: Draft): void {
  if (draft.voice === 'passive' || argumentIn(draft, 'object') !== undefined || intransitive.has(draft.lemma)) return;
  const object = argumentIn(first, 'object');
  if (object !== undefined && first.voice === 'active' && object.from > draft.site) draft.arguments.push(object);
}

/** A subject taken from the clause, noun or conjunct in which this one stands. */
function findSubject(drafts: Drafts, draft: Draft): Filler | undefined {
  const { tree } = drafts;
  const { parent } = draft;
  const { arc, head } = tokenAt(tree, draft.site);
  if (draft.relation === 'relative') return hasGap(drafts, draft) ? undefined : antecedentOf(drafts, draft);
  switch (baseOf(arc)) {
    case 'amod':
      return fillerOf(drafts, head);
    case 'acl':
      return subjectOfNounClause(drafts, draft);
    case 'conj':
      return parent?.kind === 'noun' ? undefined : parent?.surface;
    case 'xcomp':
      return controllerOf(drafts, parent);
    case 'ccomp':
      return draft.form === 'finite' ? undefined : controllerOf(drafts, parent);
    case 'advcl':
      return subjectOfAdverbial(drafts, draft);
    case 'root':
    case 'parataxis':
      return undefined;
    default:
      return draft.form === 'finite' || parent?.kind === 'noun' ? undefined : parent?.surface;
  }
}

/** "the accord signed by", "a delegation visiting", "plans to visit". */
function subjectOfNounClause(drafts: Drafts, draft: Draft): Filler | undefined {
  const { tree } = drafts;
  const noun = tokenAt(tree, draft.site).head;
  const mark = childBy(tree, draft.site, 'mark');
  if (draft.form === 'gerund' && (mark < 0 || tokenAt(tree, mark).form.toLowerCase() === 'as')) return fillerOf(drafts, noun);
  if (draft.form === 'participle') return fillerOf(drafts, noun);
  // A finite verb behind a comma is rather the main verb's fellow than the noun's: "came for a visit, invited …".
  if (draft.form === 'finite' && tokenAt(tree, noun).tag !== 'PROPN' && mark < 0 && tokenAt(tree, draft.site - 1).form === ',')
    return draft.parent?.kind === 'noun' ? draft.parent.parent?.surface : draft.parent?.surface;
  if (draft.form === 'finite') return childBy(tree, draft.site, 'mark') < 0 ? fillerOf(drafts, noun) : undefined;
  const { lemma } = tokenAt(tree, noun);
  if (!isOwnerControlled(lemma.toLowerCase()) && draft.form === 'infinitive') return fillerOf(drafts, noun);
  return ownerOf(drafts, noun, lemma.toLowerCase());
}

/** Who has the plan, makes the decision, was sent the invitation. */
function ownerOf(drafts: Drafts, noun: number, lemma: string): Filler | undefined {
  const { tree, nounAt, verbAt } = drafts;
  const own = nounAt[noun] ?? verbAt[noun];
  if (!addressed.has(lemma)) {
    const owner =
      own?.arguments.find(
        ({ role, preposition }) => role === 'possessor' || role === 'subject' || (role === 'oblique' && preposition === 'by'),
      ) ??
      own?.arguments.find(({ role, preposition }) => role === 'oblique' && (preposition === 'of' || preposition === 'between')) ??
      own?.arguments.find(({ role, heads }) => role === 'modifier' && /^[A-Z]/.test(tokenAt(tree, heads[0] ?? -1).form)) ??
      own?.arguments.find(({ role, heads }) => role === 'compound' && tokenAt(tree, heads[0] ?? -1).tag === 'PROPN');
    return owner ?? own?.parent?.surface;
  }
  const recipient = own?.arguments.find(
    ({ role, preposition }) => role === 'oblique' && (preposition === 'to' || preposition === 'for' || preposition === 'on'),
  );
  if (recipient !== undefined) return recipient;
  const carrier = own?.parent;
  const given = carrier?.arguments.find(({ role, preposition }) => role === 'indirect' || (role === 'oblique' && preposition === 'to'));
  return given ?? (carrier !== undefined && receiving.has(carrier.lemma) ? carrier.surface : undefined);
}

const receiving = new Set(['accept', 'receive', 'get', 'decline', 'welcome', 'have', 'obey', 'heed', 'reject', 'refuse', 'ignore']);

/** "called on Gondor", and not "called on Friday". */
export const isCalled = ({ tree }: Drafts, { role, preposition, heads }: DraftArgument): boolean =>
  role === 'oblique' &&
  (preposition === 'on' || preposition === 'upon' || preposition === 'to' || preposition === 'for') &&
  !isTimeOrNumber(tree, heads[0] ?? -1);

/** Who is to do what a verb's infinitive says: its object where it has one ("asked her to go"), else its subject. */
function controllerOf(drafts: Drafts, governor: Draft | undefined): Filler | undefined {
  if (governor === undefined) return undefined;
  if (governor.kind === 'noun') return ownerOf(drafts, governor.site, governor.lemma);
  if (governor.voice === 'passive') return governor.surface;
  if (!subjectKeepers.has(governor.lemma)) {
    const object = argumentIn(governor, 'object') ?? argumentIn(governor, 'indirect');
    if (object !== undefined) return object;
    if (objectCallers.has(governor.lemma)) {
      const called = governor.arguments.find((phrase) => isCalled(drafts, phrase));
      if (called !== undefined) return called;
    }
  }
  return governor.surface;
}

/** How far back the noun of "… planned for May" may stand. */
const eventReach = 16;

/** "discussed the visit of Imrahil to Gondor planned for May": the participle is of the noun before it, whatever it hangs on; else -1. */
function eventBefore({ tree }: Drafts, { site, form, voice, lemma, parent }: Draft): number {
  if (form !== 'participle' || voice !== 'passive' || !nounEffects.has(lemma) || parent === undefined || site < parent.site) return -1;
  if (tokenAt(tree, site - 1).tag === 'PUNCT') return -1;
  for (let at = site - 1; at > Math.max(parent.site, site - eventReach); at--) {
    const { tag, arc } = tokenAt(tree, at);
    if (tag === 'NOUN' && arc !== 'compound' && !isTimeOrNumber(tree, at)) return at;
  }
  return -1;
}

function subjectOfAdverbial(drafts: Drafts, draft: Draft): Filler | undefined {
  const { tree } = drafts;
  const { parent } = draft;
  const mark = tokenAt(tree, childBy(tree, draft.site, 'mark')).form.toLowerCase();
  if (mark === 'as' || mark === 'than') return undefined;
  const event = mark === '' ? eventBefore(drafts, draft) : -1;
  if (event >= 0) return fillerOf(drafts, event);
  if (parent !== undefined && (mark === 'for' || mark === 'of') && thanking.has(parent.lemma)) return controllerOf(drafts, parent);
  if (draft.form === 'infinitive' && parent !== undefined && (parent.kind === 'noun' || objectCallers.has(parent.lemma)))
    return controllerOf(drafts, parent);
  return parent?.surface;
}

/** The noun a relative clause says more about; with its conjuncts where the clause stands after the last of them. */
function antecedentOf(drafts: Drafts, draft: Draft): Filler | undefined {
  const { head } = tokenAt(drafts.tree, draft.site);
  const { arc } = tokenAt(drafts.tree, draft.site);
  if (head < 0 || arc !== 'acl:relcl') return undefined;
  const filler = fillerOf(drafts, head);
  const heads = filler.heads.filter((index) => index < draft.site);
  return heads.length === filler.heads.length ? filler : { ...filler, heads };
}

const pronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'whoever']);

/** "who", "which", "that" in a relative clause stand for the noun before it. */
export function resolvePronoun(drafts: Drafts, filler: Filler | undefined): Filler | undefined {
  if (filler === undefined) return undefined;
  const { tree } = drafts;
  const token = tokenAt(tree, filler.heads[0] ?? -1);
  const form = token.form.toLowerCase();
  if (!pronouns.has(form) || (form === 'that' && token.tag === 'DET')) return filler;
  let index = filler.heads[0] ?? -1;
  for (let steps = 0; steps < 6 && index >= 0; steps++) {
    const { arc, head } = tokenAt(tree, index);
    if (arc === 'acl:relcl' && head >= 0 && head < index) return { ...fillerOf(drafts, head), heads: headsBefore(drafts, head, index) };
    index = head;
  }
  return nounBefore(drafts, filler.heads[0] ?? -1) ?? filler;
}

/** "…, which was signed": where the tree does not say what a pronoun stands for, it is the noun before the comma. */
function nounBefore(drafts: Drafts, pronoun: number): Filler | undefined {
  const { tree } = drafts;
  if (tokenAt(tree, pronoun - 1).form !== ',' || tokenAt(tree, pronoun).form.toLowerCase() === 'that') return undefined;
  const { tag, arc, head } = tokenAt(tree, pronoun - 2);
  if (tag !== 'NOUN' && tag !== 'PROPN') return undefined;
  return fillerOf(drafts, arc === 'flat' && head >= 0 ? head : pronoun - 2);
}

const headsBefore = (drafts: Drafts, head: number, limit: number): number[] =>
  fillerOf(drafts, head).heads.filter((index) => index < limit);

function hasPronoun(drafts: Drafts, draft: Draft): boolean {
  const { tree } = drafts;
  for (let child = firstOf(tree, draft.site); child >= 0; child = nextOf(tree, child)) {
    const { form, arc, tag } = tokenAt(tree, child);
    const lower = form.toLowerCase();
    if ((pronouns.has(lower) && arc !== 'mark' && tag !== 'DET') || lower === 'where' || lower === 'when') return true;
    const inner = tokenAt(tree, childBy(tree, child, 'nmod:poss')).form.toLowerCase();
    if (inner === 'whose') return true;
    if (baseOf(arc) === 'nmod' || baseOf(arc) === 'obl' || arc === 'obj' || arc.startsWith('nsubj')) {
      const deeper = tokenAt(tree, childBy(tree, child, 'nmod')).form.toLowerCase();
      if (deeper === 'which' || deeper === 'whom') return true;
    }
  }
  return false;
}

/** Whether a relative clause has a subject of its own, so that its noun fills another place: "a visit that Alvi paid". */
function hasGap({ tree }: Drafts, draft: Draft): boolean {
  return childBy(tree, draft.site, 'nsubj') >= 0 || childBy(tree, draft.site, 'nsubj:pass') >= 0;
}

/** "the accord Arnor plans to sign": the noun before is the object of the innermost verb that lacks one. */
function fillGap(drafts: Drafts, draft: Draft): void {
  const { tree } = drafts;
  if (!hasGap(drafts, draft) || draft.kind !== 'verb' || hasPronoun(drafts, draft)) return;
  const antecedent = antecedentOf(drafts, draft);
  if (antecedent === undefined) return;
  if (isTimeOrNumber(tree, antecedent.heads[0] ?? -1)) {
    draft.arguments.push({ role: 'oblique', ...antecedent });
    return;
  }
  let inner = draft;
  for (let steps = 0; steps < 3; steps++) {
    const complement: Draft | undefined = argumentIn(inner, 'complement')?.governs;
    if (complement === undefined || complement.kind !== 'verb') break;
    inner = complement;
  }
  if (inner.voice === 'active' && !intransitive.has(inner.lemma) && argumentIn(inner, 'object') === undefined)
    inner.arguments.push({ role: 'object', ...antecedent });
}

/** "The aim is to visit": an aim visits nobody. */
const isAim = ({ tree }: Drafts, { surface, modal }: Draft): boolean =>
  modal === 'be to' && surface !== undefined && aims.has(tokenAt(tree, surface.heads[0] ?? -1).lemma.toLowerCase());

const lifting = new Set(['object', 'oblique', 'indirect', 'subject']);
const ownOfNames = new Set(['of', '', 'between', 'like', 'including', 'such as', 'as', 'than', 'per']);

/**
 * "visited Gondor with Faramir on Sunday", "the visit of Imrahil to Gondor": whether a phrase belongs to the noun before it
 * or to what governs both is the hardest question for a parser, so what hangs on an argument serves the predicate as well, last in line.
 */
function liftPhrases(drafts: Drafts, draft: Draft): void {
  const count = draft.arguments.length;
  for (let at = 0; at < count && draft.arguments.length < mostArguments; at++) {
    const argument = draft.arguments[at];
    if (argument === undefined || !lifting.has(argument.role)) continue;
    liftFrom(drafts, draft, argument.heads.at(-1) ?? -1, 0);
  }
}

function liftFrom(drafts: Drafts, draft: Draft, noun: number, depth: number): void {
  const { tree } = drafts;
  if (noun < 0 || drafts.verbAt[noun] !== undefined || depth > 2) return;
  for (let child = firstOf(tree, noun); child >= 0; child = nextOf(tree, child)) {
    if (child < noun || child < draft.site || !tokenAt(tree, child).arc.startsWith('nmod')) continue;
    const preposition = prepositionOf(tree, child);
    if (preposition === 'of' && !isTimeOrNumber(tree, child)) liftFrom(drafts, draft, child, depth + 1);
    else if (!ownOfNames.has(preposition)) draft.arguments.push({ role: 'oblique', preposition, ...fillerOf(drafts, child) });
  }
}
