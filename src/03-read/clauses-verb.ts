import type { Draft } from './clauses-draft.ts';
import { childBy, firstOf, nextOf, type Tree, tokenAt } from './clauses-tree.ts';
import {
  auxiliaryEffects,
  happening,
  infinitiveEffects,
  intransitive,
  nounEffects,
  performing,
  timeNouns,
  unchanging,
} from './clauses-words.ts';
import { isPastOnly } from './irregular.ts';

/** What a verb's own words say, before anything that governs it is asked. */
interface VerbGroup {
  modal: string;
  perfect: boolean;
  /** "has" and not "had". */
  presentPerfect: boolean;
  /** "is being visited". */
  being: boolean;
  /** Form of "be" among the auxiliaries: "is", "was", "be", "been"; empty where there is none. */
  be: string;
  past: boolean;
  present: boolean;
  to: boolean;
  condition: string;
  negated: boolean;
  passive: boolean;
  /** The tree calls the subject that of a passive. */
  undergoing: boolean;
  subject: boolean;
  object: boolean;
  mark: boolean;
  agent: boolean;
}

type Shape = 'base' | 'third' | 'ing' | 'past' | 'unchanging';

/** Inflection, judged by form and lemma: the tags do not tell it. */
export function shapeOf(form: string, lemma: string): Shape {
  const lower = form.toLowerCase();
  const base = lemma.toLowerCase();
  if (lower.endsWith('ing') && lower !== base) return 'ing';
  if (lower === base) return unchanging.has(base) ? 'unchanging' : 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower === 'was' ? 'past' : 'third';
  if (lower === 'are' || lower === 'am' || lower === "'re" || lower === "'m") return 'third';
  return 'past';
}

/** Reads voice, tense, modality, negation and aspect off a verb's own words. */
export function readVerbGroup(tree: Tree, draft: Draft): void {
  if (draft.kind === 'noun') {
    draft.negated = isDenied(tree, draft.site);
    return;
  }
  if (draft.lemma === 'according to') return;
  const group = collect(tree, draft);
  const token = tokenAt(tree, draft.kind === 'verb' ? draft.site : childBy(tree, draft.site, 'cop'));
  const shape = shapeOf(token.form, draft.kind === 'verb' ? token.lemma : 'be');
  const isTo = draft.kind === 'verb' && group.to && group.be !== '' && childBy(tree, draft.site, 'cop') >= 0;
  draft.negated = group.negated;
  draft.voice = isPassive(tree, draft, group, shape) ? 'passive' : 'active';
  draft.form = formOf(tree, draft, group, shape);
  draft.progressive = group.being || (shape === 'ing' && draft.kind === 'verb' && (group.be !== '' || draft.form === 'gerund'));
  draft.tense = tenseOf(tree, draft, group, shape);
  draft.ownAuxiliary = group.modal !== '' || group.past || group.present || group.perfect || (group.be !== '' && !group.to);
  setModality(tree, draft, group, isTo);
}

/** "was due to start", taken for "was to start", still is due. */
function wordBeforeTo(tree: Tree, site: number): string {
  for (let at = site - 1; at > 1 && at > site - 4; at--) {
    if (tokenAt(tree, at).form.toLowerCase() !== 'to') continue;
    const word = tokenAt(tree, at - 1).form.toLowerCase();
    return infinitiveEffects.has(word) ? word : 'be to';
  }
  return 'be to';
}

function setModality(tree: Tree, draft: Draft, group: VerbGroup, isTo: boolean): void {
  const effect = auxiliaryEffects.get(group.modal);
  if (isTo) {
    draft.modality = 'planned';
    draft.modal = wordBeforeTo(tree, draft.site);
    draft.form = 'finite';
    draft.ownAuxiliary = true;
    if (draft.tense !== 'past') draft.tense = 'future';
  } else if (effect !== undefined) {
    draft.modality = effect.modality;
    draft.modal = group.modal;
  }
  if (group.condition !== '') {
    draft.modality = 'possible';
    draft.modal = group.condition;
  }
}

const modals = new Map(
  Object.entries({
    will: 'will',
    "'ll": 'will',
    '’ll': 'will',
    wo: 'will',
    shall: 'shall',
    sha: 'shall',
    would: 'would',
    can: 'can',
    ca: 'can',
    could: 'could',
    may: 'may',
    might: 'might',
    must: 'must',
    should: 'should',
    ought: 'ought',
  }),
);
const conditions = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'supposing']);
const negators = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'scarcely']);

function collect(tree: Tree, draft: Draft): VerbGroup {
  const group: VerbGroup = {
    modal: '',
    perfect: false,
    presentPerfect: false,
    being: false,
    be: '',
    past: false,
    present: false,
    to: false,
    condition: '',
    negated: false,
    passive: false,
    undergoing: false,
    subject: false,
    object: false,
    mark: false,
    agent: false,
  };
  for (let child = firstOf(tree, draft.site); child >= 0; child = nextOf(tree, child)) {
    const { arc, form } = tokenAt(tree, child);
    const lower = form.toLowerCase();
    if (arc === 'aux' || arc === 'aux:pass' || arc === 'cop') addAuxiliary(tree, group, lower, arc, draft);
    else if (arc === 'mark') addMark(group, lower);
    else if (arc === 'advmod' || arc === 'cc:preconj' || arc === 'cc' || arc === 'det') addNegation(tree, group, child, lower);
    else addPhrase(tree, group, child, arc);
  }
  if (!group.to && isToBefore(tree, draft)) group.to = true;
  return group;
}

/** "due to leave": where the tree makes one preposition of "due to", the verb behind it is an infinitive all the same. */
function isToBefore(tree: Tree, { site, kind }: Draft): boolean {
  const { form, lemma } = tokenAt(tree, site);
  const to = tokenAt(tree, site - 1);
  return kind === 'verb' && to.form.toLowerCase() === 'to' && to.arc === 'fixed' && shapeOf(form, lemma) === 'base';
}

/** Anything else that a tree calls an auxiliary ("H.E.") is none. */
const forms = new Set(['is', 'are', 'am', 'was', 'were', 'be', 'been', "'s", '’s', "'re", '’re', "'m", '’m', 'ai']);

function addAuxiliary(tree: Tree, group: VerbGroup, lower: string, arc: string, draft: Draft): void {
  const modal = modals.get(lower);
  if (arc === 'aux:pass') group.passive = true;
  if (modal !== undefined) group.modal = modal;
  else if (lower === 'has' || lower === 'have' || lower === "'ve" || lower === '’ve' || lower === 'having')
    group.perfect = group.presentPerfect = true;
  else if (lower === 'had') group.perfect = true;
  else if (lower === "'d" || lower === '’d') addShortHad(tree, group, draft);
  else if (lower === 'did') group.past = true;
  else if (lower === 'do' || lower === 'does') group.present = true;
  else if (lower === 'get' || lower === 'gets' || lower === 'got' || lower === 'getting') group.be = lower === 'got' ? 'was' : 'is';
  else if (lower === 'being') group.being = true;
  else if (forms.has(lower) && (arc !== 'cop' || draft.kind === 'verb')) group.be = lower;
}

/** "he'd visit" is "would", "he'd visited" is "had". */
function addShortHad(tree: Tree, group: VerbGroup, draft: Draft): void {
  const { form, lemma } = tokenAt(tree, draft.site);
  if (form.toLowerCase() === lemma.toLowerCase()) group.modal = 'would';
  else group.perfect = true;
}

function addMark(group: VerbGroup, lower: string): void {
  group.mark = true;
  if (lower === 'to') group.to = true;
  else if (conditions.has(lower)) group.condition = lower;
  else if (lower === 'without') group.negated = true;
}

function addNegation(tree: Tree, group: VerbGroup, child: number, lower: string): void {
  if (lower === 'longer') {
    if (tokenAt(tree, child - 1).form.toLowerCase() === 'no') group.negated = true;
    return;
  }
  if (!negators.has(lower)) return;
  const following = tokenAt(tree, child + 1).form.toLowerCase();
  // "not only visited …" and "not just" affirm.
  if (following !== 'only' && following !== 'just' && following !== 'merely' && following !== 'least') group.negated = true;
}

function addPhrase(tree: Tree, group: VerbGroup, child: number, arc: string): void {
  if (arc === 'nsubj' || arc === 'nsubj:pass' || arc === 'nsubj:outer') {
    group.subject = true;
    if (arc === 'nsubj:pass') group.undergoing = true;
    if (isDenied(tree, child)) group.negated = true;
  } else if (arc === 'ccomp') {
    group.object = true;
  } else if (arc === 'obj') {
    group.object = true;
    if (isDenied(tree, child)) group.negated = true;
  } else if (arc === 'obl:agent') group.agent = !timeNouns.has(tokenAt(tree, child).lemma) && tokenAt(tree, child).tag !== 'NUM';
}

const nobody = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one']);

/** "no visit", "neither side", "nobody", "without talks". */
function isDenied(tree: Tree, index: number): boolean {
  if (nobody.has(tokenAt(tree, index).form.toLowerCase())) return true;
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    const { arc, form } = tokenAt(tree, child);
    const lower = form.toLowerCase();
    if ((arc === 'det' || arc === 'advmod') && (lower === 'no' || lower === 'neither')) return true;
    if (arc === 'case' && lower === 'without') return true;
  }
  return false;
}

function isPassive(tree: Tree, draft: Draft, group: VerbGroup, shape: Shape): boolean {
  if (draft.kind !== 'verb' || intransitive.has(draft.lemma)) return false;
  if (shape !== 'past' && shape !== 'unchanging') return false;
  if (group.passive || group.being || (group.be !== '' && !group.to)) return true;
  if (group.perfect || group.past || group.present || group.modal !== '') return false;
  if (group.undergoing) return true;
  if (isPastOnly(tokenAt(tree, draft.site).form.toLowerCase())) return false;
  const { arc } = tokenAt(tree, draft.site);
  if (arc === 'acl' || arc === 'amod') {
    if (shape === 'unchanging') return !group.object && !group.subject;
    return !group.subject && !(group.object && followsComma(tree, draft.site));
  }
  if (isHeadlinePassive(tree, draft, group)) return true;
  if (shape !== 'past') return false;
  // "the accord signed by Gondor", even where the tree takes it for a sentence.
  if (group.agent && !group.object) return true;
  if (group.subject) return false;
  return (arc === 'advcl' || arc === 'xcomp') && !group.object;
}

/** "Treaty signed in Gondor", "Talks put off": headlines leave the auxiliary out. */
function isHeadlinePassive(tree: Tree, draft: Draft, group: VerbGroup): boolean {
  if (tree.sentence.role !== 'headline' || !group.subject || group.object) return false;
  if (!performing.has(draft.lemma) && !nounEffects.has(draft.lemma)) return false;
  const { tag } = tokenAt(tree, childBy(tree, draft.site, 'nsubj'));
  return tag === 'NOUN' && !happening.has(draft.lemma);
}

/** "Faramir, signed the treaty": a comma and an object make a finite verb of what the tree calls a participle. */
const followsComma = (tree: Tree, index: number): boolean => tokenAt(tree, index - 1).form === ',';

function formOf(tree: Tree, draft: Draft, group: VerbGroup, shape: Shape): Draft['form'] {
  if (group.to) return 'infinitive';
  if (draft.kind === 'copula') return shape === 'ing' ? 'gerund' : 'finite';
  const auxiliary = group.modal !== '' || group.be !== '' || group.being || group.perfect || group.past || group.present;
  if (auxiliary) return group.be === '' && group.being ? 'gerund' : 'finite';
  if (shape === 'ing') return 'gerund';
  const { arc } = tokenAt(tree, draft.site);
  if (draft.voice === 'passive' && !group.passive && !group.undergoing) return 'participle';
  if (shape === 'base' && arc === 'xcomp' && !group.subject) return 'infinitive';
  return 'finite';
}

function tenseOf(tree: Tree, draft: Draft, group: VerbGroup, shape: Shape): Draft['tense'] {
  if (group.modal === 'will' || group.modal === 'shall') return 'future';
  if (group.modal !== '') return group.perfect ? 'past' : group.modal === 'can' ? 'present' : 'future';
  // What has been so, or has been going on, still is; what has been done is past.
  if (group.presentPerfect && (draft.kind === 'copula' || draft.progressive)) return 'present';
  if (group.perfect || group.past) return 'past';
  if (group.present) return 'present';
  if (group.be === 'was' || group.be === 'were') return 'past';
  if (group.be !== '' && group.be !== 'be') return 'present';
  if (draft.form !== 'finite') return 'none';
  if (shape === 'past') return 'past';
  if (shape === 'unchanging') return tree.sentence.role === 'headline' ? 'present' : 'past';
  if (draft.kind === 'copula') return tokenAt(tree, childBy(tree, draft.site, 'cop')).form.toLowerCase() === 'be' ? 'none' : 'present';
  return 'present';
}
