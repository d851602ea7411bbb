import { type Draft, type DraftArgument, type Drafts, type Filler, mostArguments } from './clauses-draft.ts';
import { swallowedParticle } from './clauses-predicates.ts';
import { baseOf, childBy, firstOf, nextOf, type Tree, tokenAt } from './clauses-tree.ts';
import { prepositionalAdverbs, prepositionalNouns, timeNouns } from './clauses-words.ts';

/** Conjuncts of one argument that are read; a longer list of names is cut off here. */
const mostHeads = 60;

/** Fills a draft with what hangs from its own predicate; what it shares with others comes later. */
export function readArguments(drafts: Drafts, draft: Draft): void {
  const { tree } = drafts;
  if (draft.lemma === 'according to' && tokenAt(tree, draft.head).arc === 'case') {
    draft.surface = fillerOf(drafts, tokenAt(tree, draft.head).head);
    return;
  }
  if (draft.kind === 'copula') addPredicate(drafts, draft);
  for (let child = firstOf(tree, draft.site); child >= 0; child = nextOf(tree, child)) addChild(drafts, draft, child);
  if (draft.kind === 'noun') addNames(drafts, draft);
}

/** The phrase under a token, with its conjuncts; a conjunct behind another preposition is left to stand by itself. */
export function fillerOf(drafts: Drafts, index: number): Filler {
  const { tree, verbAt } = drafts;
  const heads = [index];
  const own = childBy(tree, index, 'case');
  for (let at = 0; at < heads.length && heads.length < mostHeads; at++) {
    for (let child = firstOf(tree, heads[at] ?? -1); child >= 0; child = nextOf(tree, child)) {
      const isApposed = tokenAt(tree, child).arc === 'appos' && isListed(drafts, heads[at] ?? -1, child);
      if ((tokenAt(tree, child).arc !== 'conj' && !isApposed) || (verbAt[child] !== undefined && drafts.nounAt[child] === undefined))
        continue;
      const other = childBy(tree, child, 'case');
      if (other < 0 || (own >= 0 && tokenAt(tree, other).form === tokenAt(tree, own).form)) heads.push(child);
    }
  }
  return { heads, ...stretch(tree, index) };
}

const edges = new Set([
  'case',
  'mark',
  'cc',
  'cop',
  'aux',
  'aux:pass',
  'punct',
  'nsubj',
  'nsubj:pass',
  'nsubj:outer',
  'discourse',
  'parataxis',
]);

/** The phrase under a token without the preposition before it or the "'s" after it. */
function stretch(tree: Tree, index: number): { from: number; to: number } {
  let from = index;
  let to = index + 1;
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    const { arc } = tokenAt(tree, child);
    if (edges.has(arc) || arc === 'acl:relcl' || arc === 'advcl' || (arc === 'appos' && child > index)) continue;
    from = Math.min(from, tree.from[child] ?? child);
    to = Math.max(to, tree.to[child] ?? child);
  }
  return { from, to };
}

const joins = new Set(['advmod', 'cc', 'amod', 'root', 'obl', 'nmod', 'mark']);

const narrowing = /^(?:chiefly|mainly|mostly|largely|principally|primarily|partly|notably|especially|particularly|only|even|also|just)$/i;

/** Preposition before a noun in lower case, of all its words; empty where there is none. */
export function prepositionOf(tree: Tree, index: number): string {
  let text = '';
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    const { arc, form } = tokenAt(tree, child);
    if (arc !== 'case' || form === "'s" || form === '’s' || form === "'" || form === '’') continue;
    // "chiefly for the railway": which of several is no part of how they stand.
    if (narrowing.test(form)) continue;
    const before = tokenAt(tree, child - 1);
    const adverb = before.form.toLowerCase();
    if (text === '' && joins.has(before.arc) && prepositionalAdverbs.has(adverb)) text = adverb;
    text = text === '' ? form.toLowerCase() : `${text} ${form.toLowerCase()}`;
    for (let part = firstOf(tree, child); part >= 0; part = nextOf(tree, part)) {
      if (tokenAt(tree, part).arc === 'fixed') text += ` ${tokenAt(tree, part).form.toLowerCase()}`;
    }
  }
  return text;
}

/** Whether a token is a date, a figure or a word for a time: no agent and no place. */
export function isTimeOrNumber(tree: Tree, index: number): boolean {
  const { tag, lemma, form } = tokenAt(tree, index);
  return tag === 'NUM' || tag === 'SYM' || timeNouns.has(lemma.toLowerCase()) || /^\d/.test(form);
}

function addChild(drafts: Drafts, draft: Draft, child: number): void {
  const { tree } = drafts;
  const { arc } = tokenAt(tree, child);
  switch (baseOf(arc)) {
    case 'nsubj':
    case 'csubj':
      addSubject(drafts, draft, child);
      return;
    case 'obj':
      if (draft.kind === 'verb' && prepositionOf(tree, child) !== '') addPhrase(drafts, draft, child, arc);
      else addObject(drafts, draft, child);
      return;
    case 'iobj':
      add(draft, { role: 'indirect', ...fillerOf(drafts, child) });
      return;
    case 'obl':
    case 'nmod':
      addPhrase(drafts, draft, child, arc);
      return;
    case 'advmod':
      addAdverb(drafts, draft, child);
      return;
    case 'amod':
      if (draft.kind !== 'verb') add(draft, { role: 'modifier', heads: [child], ...stretch(tree, child) });
      return;
    case 'compound':
      if (arc === 'compound' && draft.kind !== 'verb') add(draft, { role: 'compound', ...fillerOf(drafts, child) });
      return;
    case 'appos':
      if (draft.kind !== 'verb') add(draft, { role: 'apposition', ...fillerOf(drafts, child) });
      return;
    case 'xcomp':
    case 'ccomp':
    case 'acl':
      addComplement(drafts, draft, child, arc);
  }
}

const relative = new Set(['which', 'that', 'whom', 'who']);

/** "Arnor, Gondor sign accords": names with a comma between them, as headlines list them. */
const isListed = ({ tree }: Drafts, name: number, other: number): boolean =>
  tree.sentence.role === 'headline' &&
  tokenAt(tree, name).tag === 'PROPN' &&
  tokenAt(tree, other).tag === 'PROPN' &&
  tokenAt(tree, (tree.from[other] ?? 0) - 1).form === ',';

/** Of two subjects, "which Gondor hosted", the pronoun is the object. */
function addSubject(drafts: Drafts, draft: Draft, child: number): void {
  const before = draft.surface;
  if (before === undefined) draft.surface = fillerOf(drafts, child);
  else if (isListed(drafts, before.heads.at(-1) ?? -1, child)) {
    const { heads, to } = fillerOf(drafts, child);
    draft.surface = { heads: [...before.heads, ...heads], from: before.from, to };
  } else if (draft.kind === 'verb' && relative.has(tokenAt(drafts.tree, before.heads[0] ?? -1).form.toLowerCase())) {
    add(draft, { role: 'object', ...before });
    draft.surface = fillerOf(drafts, child);
  }
}

const add = (draft: Draft, argument: DraftArgument): void => {
  if (draft.arguments.length < mostArguments) draft.arguments.push(argument);
};

/** Verbs that have no object. */
const goes = /^(?:travel|go|come|fly|arrive|head|depart|return)$/;

function addObject(drafts: Drafts, draft: Draft, child: number): void {
  if (draft.lemma === 'take place' || draft.lemma === 'take effect') return;
  const { tree } = drafts;
  // "will travel to Gondor, a trip that …": what sums up a journey is not travelled.
  if (goes.test(draft.lemma) && tokenAt(tree, (tree.from[child] ?? child) - 1).form === ',') return;
  const isSum = tokenAt(tree, child).tag === 'SYM' || childBy(tree, child, 'nummod') >= 0;
  const receiver = isSum ? firstOf(tree, child) : -1;
  // "lent Gondor $500 million": the name before the sum is who gets it.
  if (
    receiver >= 0 &&
    receiver < child - 1 &&
    tokenAt(tree, receiver).form.length > 3 &&
    tokenAt(tree, receiver).arc !== 'nmod:poss' &&
    /^\p{Lu}/u.test(tokenAt(tree, receiver).form)
  )
    add(draft, { role: 'indirect', heads: [receiver], from: receiver, to: receiver + 1 });
  receiveFirst(drafts, draft, child);
  add(draft, { role: 'object', ...fillerOf(drafts, child) });
}

/** "lent Gondor 500 million dollars": of two objects a name that stands first is who gets the other. */
function receiveFirst({ tree }: Drafts, draft: Draft, child: number): void {
  const at = draft.arguments.findIndex(({ role }) => role === 'object');
  const first = draft.arguments[at];
  const [name = -1] = first?.heads ?? [];
  const isListed = (first?.heads.length ?? 0) > 1 || (first?.to ?? child) > child;
  if (draft.kind !== 'verb' || name < 0 || name > child || isListed || tokenAt(tree, name).tag !== 'PROPN') return;
  if (tokenAt(tree, name).head !== tokenAt(tree, child).head || baseOf(tokenAt(tree, child).arc) !== 'obj') return;
  const isSum = tokenAt(tree, name + 1).tag === 'NUM' || tokenAt(tree, name + 1).tag === 'SYM';
  draft.arguments[at] = { role: 'indirect', heads: [name], from: first?.from ?? name, to: isSum ? name + 1 : (first?.to ?? name + 1) };
}

function addComplement(drafts: Drafts, draft: Draft, child: number, arc: string): void {
  const { tree, verbAt } = drafts;
  const clause = verbAt[child];
  const isRelative = arc === 'acl:relcl';
  if (isRelative || (arc === 'acl' && (draft.kind === 'verb' || childBy(tree, child, 'mark') < 0))) return;
  if (clause !== undefined) {
    add(draft, { role: 'complement', governs: clause, heads: [child], from: tree.from[child] ?? child, to: tree.to[child] ?? child });
  } else {
    add(draft, { role: 'predicate', ...fillerOf(drafts, child) });
  }
}

function addPhrase(drafts: Drafts, draft: Draft, child: number, arc: string): void {
  const { tree } = drafts;
  if (arc === 'nmod:poss') {
    add(draft, { role: 'possessor', ...fillerOf(drafts, child) });
    return;
  }
  if (arc === 'nmod:desc') return;
  if (drafts.verbAt[child]?.head === child && drafts.verbAt[child]?.kind === 'copula') {
    addComplement(drafts, draft, child, 'ccomp');
    return;
  }
  const preposition = prepositionOf(tree, child);
  if (addSwallowed(drafts, draft, child, preposition)) return;
  const role = draft.kind === 'verb' && draft.relation === 'relative' && preposition === '' ? pronounRole(tree, child) : undefined;
  if (role !== undefined) {
    add(draft, { role, ...fillerOf(drafts, child) });
    return;
  }
  if (arc === 'obl:agent' || (preposition === 'by' && draft.kind !== 'copula' && !isTimeOrNumber(tree, child))) {
    if (draft.voice === 'passive' || draft.kind === 'noun') {
      add(draft, { role: 'subject', ...fillerOf(drafts, child) });
      return;
    }
  }
  if (isObjectInDisguise(drafts, draft, child, preposition)) addObject(drafts, draft, child);
  else addOblique(drafts, draft, child, preposition);
}

/** "handed over to the minister the invitation": a bare noun behind an active verb without object. */
function isObjectInDisguise({ tree }: Drafts, draft: Draft, child: number, preposition: string): boolean {
  if (preposition !== '' || draft.kind !== 'verb' || draft.voice === 'passive' || child < draft.site) return false;
  const { arc, tag } = tokenAt(tree, child);
  if (arc !== 'obl' || (tag !== 'NOUN' && tag !== 'PROPN') || isTimeOrNumber(tree, child)) return false;
  return childBy(tree, draft.site, 'obj') < 0 && childBy(tree, child, 'det') >= 0;
}

/** "called off talks", "sworn in as minister": the first word of the preposition is the verb's particle. */
function addSwallowed(drafts: Drafts, draft: Draft, child: number, preposition: string): boolean {
  const blank = draft.lemma.indexOf(' ');
  if (draft.kind !== 'verb' || blank < 0) return false;
  if (swallowedParticle(drafts.tree, draft.site, draft.lemma.slice(0, blank)) !== child) return false;
  const rest = preposition.slice(draft.lemma.length - blank).trim();
  if (rest === '') add(draft, { role: 'object', ...fillerOf(drafts, child) });
  else addOblique(drafts, draft, child, rest);
  return true;
}

/** "a visit that Imrahil paid": a bare pronoun is the object, whatever the tree calls it. */
const pronounRole = (tree: Tree, child: number): 'object' | undefined =>
  relative.has(tokenAt(tree, child).form.toLowerCase()) ? 'object' : undefined;

function addOblique(drafts: Drafts, draft: Draft, child: number, preposition: string): void {
  add(draft, { role: 'oblique', ...(preposition === '' ? {} : { preposition }), ...fillerOf(drafts, child) });
  addConjoinedPhrases(drafts, draft, child, preposition);
  addInner(drafts, draft, child, preposition);
}

/** "in Tokyo and at Osaka": the second place has a preposition of its own. */
function addConjoinedPhrases(drafts: Drafts, draft: Draft, child: number, preposition: string): void {
  const { tree } = drafts;
  for (let next = firstOf(tree, child); next >= 0; next = nextOf(tree, next)) {
    if (tokenAt(tree, next).arc !== 'conj') continue;
    const other = prepositionOf(tree, next);
    if (other !== '' && other !== preposition) add(draft, { role: 'oblique', preposition: other, ...fillerOf(drafts, next) });
  }
}

/** "on behalf of Arnor", "at Arnor's invitation": the noun inside a preposition of several words is an argument too. */
function addInner(drafts: Drafts, draft: Draft, child: number, preposition: string): void {
  const { tree } = drafts;
  const form = tokenAt(tree, child).form.toLowerCase();
  if (!prepositionalNouns.get(form)?.includes(preposition)) return;
  for (let inner = firstOf(tree, child); inner >= 0; inner = nextOf(tree, inner)) {
    const { arc } = tokenAt(tree, inner);
    if (arc === 'nmod:poss') add(draft, { role: 'oblique', preposition: `${preposition} ${form} of`, ...fillerOf(drafts, inner) });
    else if (baseOf(arc) === 'nmod' || baseOf(arc) === 'obl') {
      const link = prepositionOf(tree, inner);
      if (link !== '') add(draft, { role: 'oblique', preposition: `${preposition} ${form} ${link}`, ...fillerOf(drafts, inner) });
    }
  }
}

const signs = new Set(['not', "n't", 'n’t', 'never', 'no', 'longer']);

/** An adverb is an oblique without preposition; one that opens a phrase ("along with Arnor") lends it its name. */
function addAdverb(drafts: Drafts, draft: Draft, child: number): void {
  const { tree } = drafts;
  const form = tokenAt(tree, child).form.toLowerCase();
  if (signs.has(form) || (draft.kind === 'verb' && draft.lemma.endsWith(` ${form}`))) return;
  for (let inner = firstOf(tree, child); inner >= 0; inner = nextOf(tree, inner)) {
    if (baseOf(tokenAt(tree, inner).arc) !== 'obl') continue;
    const link = prepositionOf(tree, inner);
    if (link === '') continue;
    const preposition = link.startsWith(`${form} `) || narrowing.test(form) ? link : `${form} ${link}`;
    add(draft, { role: 'oblique', preposition, ...fillerOf(drafts, inner) });
    return;
  }
  if (prepositionalAdverbs.has(form) && tokenAt(tree, child + 1).arc === 'case') return;
  add(draft, { role: 'oblique', heads: [child], ...stretch(tree, child) });
}

/** What a copula says of its subject. */
function addPredicate(drafts: Drafts, draft: Draft): void {
  const { tree } = drafts;
  if (draft.head === draft.site) {
    add(draft, { role: 'predicate', ...fillerOf(drafts, draft.site) });
    return;
  }
  addOblique(drafts, draft, draft.site, prepositionOf(tree, draft.site));
}

/** A noun that stands by a name as title or apposition names it: "Prime Minister Imrahil", "Imrahil, prime minister of Arnor". */
function addNames(drafts: Drafts, draft: Draft): void {
  const { tree } = drafts;
  let { arc, head } = tokenAt(tree, draft.site);
  // "Imrahil, chairman of the board and head of the bank": the second of two appositions hangs on the first.
  if (arc === 'conj' && tokenAt(tree, head).arc === 'appos') ({ arc, head } = tokenAt(tree, head));
  if (head < 0) return;
  const isTitle = arc === 'nmod:desc' || (arc === 'compound' && tokenAt(tree, head).tag === 'PROPN');
  if (!isTitle && arc !== 'appos') return;
  add(draft, { role: 'apposition', ...fillerOf(drafts, head) });
  if (!isTitle) return;
  // "Minister of Education Eowyn": the tree hangs "of Education" on the name, though it stands between.
  for (let other = firstOf(tree, head); other >= 0 && other < head; other = nextOf(tree, other)) {
    const { arc: relation } = tokenAt(tree, other);
    if (relation === 'nmod' && other > draft.site) addOblique(drafts, draft, other, prepositionOf(tree, other));
    else if (other < draft.site && (relation === 'compound' || relation === 'nmod:poss' || relation === 'amod'))
      add(draft, { role: roleBefore(relation), ...fillerOf(drafts, other) });
  }
}

const roleBefore = (relation: string): 'compound' | 'possessor' | 'modifier' =>
  relation === 'compound' ? 'compound' : relation === 'amod' ? 'modifier' : 'possessor';
