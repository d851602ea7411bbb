import type { Draft, Drafts } from './clauses-draft.ts';
import { baseOf, childBy, tokenAt } from './clauses-tree.ts';
import { announcing, hearsay, speech } from './clauses-words.ts';

/** Finds who says what: fills `said` of every clause, and puts what is said under the verb that says it. */
export function attribute(drafts: Drafts): void {
  for (const draft of drafts.all) if (isAside(drafts, draft)) invert(draft);
  for (const draft of drafts.all) draft.said ??= speakerOf(drafts, draft, 0);
  const conditional = new Set(drafts.all.filter(({ modal }) => modal === 'if' || modal === 'unless').map(({ parent }) => parent));
  for (const draft of drafts.all) if (!conditional.has(draft)) shiftBack(draft);
}

/** "said it would sign": reported speech moves "will" one step back, unless a condition is named. */
function shiftBack(draft: Draft): void {
  if (draft.modal === 'would' && draft.modality === 'possible' && draft.said?.tense === 'past') draft.modality = 'planned';
}

/** "…, Imrahil said.", "as Imrahil said", "according to Imrahil": the words said are what the clause stands in. */
function isAside({ tree }: Drafts, draft: Draft): boolean {
  if (draft.lemma === 'according to') return true;
  if (draft.kind !== 'verb' || !speech.has(draft.lemma) || draft.form !== 'finite' || draft.parent === undefined) return false;
  if (hasComplement(draft)) return false;
  const { arc } = tokenAt(tree, draft.site);
  if (arc === 'parataxis') return draft.surface !== undefined && draft.voice === 'active';
  // "Arnor to host talks, says Imrahil": the tree may take the two for conjuncts.
  if (arc === 'conj') return childBy(tree, draft.site, 'cc') < 0 && childBy(tree, draft.site, 'nsubj') >= 0 && announcing.has(draft.lemma);
  if (draft.surface === undefined || draft.voice === 'passive') return false;
  return arc === 'advcl' && tokenAt(tree, childBy(tree, draft.site, 'mark')).form.toLowerCase() === 'as';
}

const hasComplement = (draft: Draft): boolean => draft.arguments.some(({ governs }) => governs !== undefined);

/** Names the source of its content; a speech verb set beside its content takes its place above it. */
function invert(source: Draft): void {
  const content = source.parent;
  if (content === undefined) return;
  content.said = source;
  if (source.lemma === 'according to') return;
  source.parent = content.parent;
  source.relation = content.relation;
  content.parent = source;
  content.relation = 'complement';
}

/** The nearest saying above; the climb is as long as clauses are nested, and cut off for safety. */
function speakerOf(drafts: Drafts, draft: Draft, depth: number): Draft | undefined {
  const { parent } = draft;
  if (parent === undefined || depth > 200) return undefined;
  if ((draft.relation === 'complement' || draft.relation === 'adverbial') && speech.has(parent.lemma) && isContent(drafts, draft, parent))
    return parent;
  if (draft.relation === 'conjunct' && isAnnounced(drafts, draft, parent)) return parent;
  // Who says the words does not say that he says them.
  if (parent.said === draft) return undefined;
  parent.said ??= speakerOf(drafts, parent, depth + 1);
  return parent.said;
}

/** "agreed to sign" is the subject's own doing; "is said to have signed" is another's word. */
function isContent({ tree }: Drafts, draft: Draft, parent: Draft): boolean {
  const base = baseOf(tokenAt(tree, draft.site).arc);
  // "Imrahil should visit, analysts said": words before the verb of saying, taken for an adverbial clause without its "if".
  if (base === 'advcl' && tokenAt(tree, childBy(tree, draft.site, 'mark')).form.toLowerCase() === 'that') return true;
  if (base === 'advcl')
    return (
      draft.site < parent.site &&
      draft.form === 'finite' &&
      childBy(tree, draft.site, 'mark') < 0 &&
      draft.surface !== undefined &&
      !hasComplement(parent)
    );
  if (base === 'xcomp') return hearsay.has(parent.lemma) && (parent.voice === 'passive' || parent.lemma === 'claim');
  return base !== 'nsubj' && base !== 'csubj';
}

const opens = new Set([':', '"', '“', '«', "'", '‘', '``']);

/** "Imrahil said: …": words that follow a colon or stand beside a verb of saying without a complement of its own. */
function isAnnounced({ tree }: Drafts, draft: Draft, parent: Draft): boolean {
  if (tokenAt(tree, draft.site).arc !== 'parataxis' || !speech.has(parent.lemma) || parent.kind !== 'verb') return false;
  const mark = tokenAt(tree, (tree.from[draft.site] ?? 0) - 1).form;
  return draft.site > parent.site && opens.has(mark) && !hasComplement(parent);
}
