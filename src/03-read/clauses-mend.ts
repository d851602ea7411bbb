import type { Token } from '#model/sentence.ts';
import { sayingVerbs } from '#values/saying.ts';
import { mendActive, mendClear } from './clauses-mend-active.ts';
import { isUnder, mendApposed, mendJoined, mendLabel, mendStray } from './clauses-mend-strays.ts';
import { mendVisit } from './clauses-mend-visit.ts';
import { shapeOf } from './clauses-verb.ts';
import { intransitive, speech, timeNouns } from './clauses-words.ts';

/** Sentences with more tokens are taken as they come: each mend looks through the whole sentence. */
const longest = 200;
/** The farthest that a speaker's noun is looked for before "said". */
const reach = 16;

/**
 * Puts right what parsers of news most often get wrong, where the words leave no doubt:
 * "Imrahil, who …, met …" taken as "Imrahil" with two relative verbs, and ", officials from Arnor said" without its subject.
 * Trees that show none of this come back as they are.
 */
export function mend(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length > longest) return tokens;
  const changed = [...tokens];
  let changes = false;
  for (let index = 0; index < changed.length; index++)
    if (
      mendNoun(changed, index) ||
      mendVisitor(changed, index) ||
      mendTimed(changed, index) ||
      mendHelped(changed, index) ||
      mendStray(changed, index) ||
      mendJoined(changed, index) ||
      mendVisit(changed, index) ||
      mendLabel(changed, index) ||
      mendApposed(changed, index)
    )
      changes = true;
  if (mendVerb(changed)) changes = true;
  if (mendCopula(changed)) changes = true;
  if (mendCloser(changed) || mendMainVerb(changed) || mendOpening(changed) || mendAsked(changed)) changes = true;
  for (let index = 0; index < changed.length; index++) {
    if (
      mendInverted(changed, index) ||
      mendSpeaker(changed, index) ||
      mendContent(changed, index) ||
      mendTold(changed, index) ||
      mendActive(changed, index) ||
      mendClear(changed, index)
    )
      changes = true;
  }
  return changes ? changed : tokens;
}

const attach = (tokens: Token[], index: number, head: number, arc: string): void => {
  const token = tokens[index];
  if (token !== undefined) tokens[index] = { ...token, head, arc };
};

const isNominal = (token: Token | undefined): boolean => token?.tag === 'PROPN' || token?.tag === 'NOUN' || token?.tag === 'PRON';

/** A capital tells a name that the tagger took for something else. */
const isName = (token: Token | undefined): boolean =>
  isNominal(token) || (token !== undefined && token.tag !== 'VERB' && /^\p{Lu}/u.test(token.form));

const hasChild = (tokens: readonly Token[], head: number, arcs: readonly string[]): boolean =>
  tokens.some((token) => token.head === head && arcs.includes(token.arc));

const nounFollowers = new Set(['between', 'with', 'on', 'of', 'in', 'to', 'from', 'by', 'over', 'about', 'at']);

/** "Talks between Arnor and Gondor were held": a verb in the third person without subject at the head of a sentence is a plural noun. */
function mendNoun(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const isThird = token?.tag === 'VERB' && shapeOf(token.form, token.lemma) === 'third' && token.form.length > 3;
  if (token === undefined || !isThird) return false;
  const follower = tokens[index + 1]?.form.toLowerCase() ?? '';
  // A finite verb cannot be an infinitive's stand-in: "denied reports that …".
  const isOpen = token.arc === 'xcomp' && token.head === index - 1;
  const isFirst = (index === 0 && !speech.has(token.lemma)) || token.form.toLowerCase() === 'talks';
  if (!isOpen && !(isFirst && nounFollowers.has(follower))) return false;
  if (tokens.some(({ head, arc }, child) => head === index && child < index && (arc.startsWith('nsubj') || arc === 'aux'))) return false;
  const { head } = token;
  if (head < 0) return false;
  for (let child = index + 1; child < tokens.length; child++) {
    const { head: above, arc: relation } = tokens[child] ?? { head: -1, arc: '' };
    if (above === index && (relation === 'obl' || relation === 'ccomp')) attach(tokens, child, index, relation === 'obl' ? 'nmod' : 'acl');
  }
  const hasSubject = tokens.some((other) => other.head === head && other.arc.startsWith('nsubj'));
  const arc = tokens[head]?.tag === 'VERB' && !hasSubject ? (hasChild(tokens, head, ['aux:pass']) ? 'nsubj:pass' : 'nsubj') : 'obj';
  tokens[index] = { ...token, tag: 'NOUN', arc };
  return true;
}

const titled =
  /^(?:president|minister|premier|chancellor|king|queen|leader|secretary|delegation|official|officials|envoy|counterpart|commander|chief)$/i;

/** "talks with visiting Gondorian President Imrahil": no one visits him; he is the visitor. */
function mendVisitor(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.form !== 'visiting' || token.tag !== 'VERB' || !/^(?:ADP|SCONJ|DET|CCONJ)$/.test(before?.tag ?? '')) return false;
  const guest = tokens.findIndex(({ head, arc }, at) => at > index && head === index && arc === 'obj');
  const isTitled = tokens.slice(index + 1, guest + 1).some(({ form, lemma }) => titled.test(form) || titled.test(lemma));
  if (guest < 0 || guest - index > 8 || !(isTitled || before?.form === 'with') || token.head < 0) return false;
  const { head } = token;
  const isMarked = before?.head === index && /^(?:ADP|SCONJ)$/.test(before.tag);
  const arc = isMarked ? 'obl' : token.arc === 'advcl' ? 'obj' : token.arc;
  tokens.forEach((other, at) => {
    if (other.head === index && at !== guest) attach(tokens, at, at > guest ? head : guest, other.arc);
  });
  if (isMarked && before) tokens[index - 1] = { ...before, tag: 'ADP', head: guest, arc: 'case' };
  attach(tokens, guest, head, arc);
  tokens[index] = { ...token, tag: 'ADJ', head: guest, arc: 'amod' };
  return true;
}

/** "New Gondor has so far given": whatever hangs on an auxiliary belongs to its verb. */
function mendHelped(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const helper = token === undefined || !/^(?:nsubj|obl|advmod|obj)/.test(token.arc) ? undefined : tokens[token.head];
  if (token === undefined || helper?.tag !== 'AUX' || !helper.arc.startsWith('aux') || helper.head < 0) return false;
  attach(tokens, index, helper.head, token.arc === 'nsubj' && helper.arc === 'aux:pass' ? 'nsubj:pass' : token.arc);
  return true;
}

const times = new Set(['after', 'before', 'since', 'while', 'when', 'until', 'once']);

/** "agreed to a deal after the king held talks": when something was done is no part of the thing. */
function mendTimed(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.arc !== 'acl' || token.tag !== 'VERB') return false;
  const isTimed = tokens.some(({ head, arc, form }) => head === index && arc === 'mark' && times.has(form.toLowerCase()));
  if (!isTimed) return false;
  let above = token.head;
  for (let steps = 0; steps < 8 && above >= 0 && tokens[above]?.tag !== 'VERB'; steps++) above = tokens[above]?.head ?? -1;
  if (above < 0 || above === index || tokens[above]?.tag !== 'VERB') return false;
  attach(tokens, index, above, 'advcl');
  return true;
}

/** "Denethor controls 52 seats": what has an object, and a name before it where a noun would have an article, is a verb in the third person. */
function mendVerb(tokens: Token[]): boolean {
  const index = tokens.findIndex(({ tag, form, head }, at) => tag === 'NOUN' && head < 0 && /^\p{Ll}+s$/u.test(form) && at > 0);
  const token = tokens[index];
  const name = tokens[index - 1];
  if (token === undefined || name?.head !== index || name.tag !== 'PROPN' || name.arc !== 'compound') return false;
  if (!tokens.some(({ head, arc }, at) => head === index && at > index && arc === 'obj')) return false;
  if (hasChild(tokens, index, ['det', 'case', 'nmod:poss', 'cop'])) return false;
  attach(tokens, index - 1, index, 'nsubj');
  tokens[index] = { ...token, tag: 'VERB' };
  return true;
}

/** "Imrahil, who was ill, met Denethor": the root is a noun, and the main verb hangs in or beside its relative clause. */
function mendMainVerb(tokens: Token[]): boolean {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!isName(tokens[root]) || hasChild(tokens, root, ['cop', 'nsubj', 'aux'])) return false;
  const relative = tokens.findIndex(({ head, arc }) => head === root && (arc === 'acl:relcl' || arc === 'appos'));
  if (relative < 0) return false;
  const main = tokens.findIndex((_, index) => index > relative && isMainVerb(tokens, index, root, relative));
  if (main < 0) return false;
  const isPassive = hasChild(tokens, main, ['aux:pass']);
  for (let index = 0; index < tokens.length; index++) {
    const { head, arc } = tokens[index] ?? { head: -1, arc: '' };
    if (head === main && index > main && arc === 'nsubj') attach(tokens, index, main, 'obj');
    else if (head === root && index > main) attach(tokens, index, main, arc === 'nmod' ? 'obl' : arc);
    else if (head === relative && index > main) attach(tokens, index, main, arc);
  }
  attach(tokens, main, -1, 'root');
  attach(tokens, root, main, isPassive ? 'nsubj:pass' : 'nsubj');
  return true;
}

/** "Asked about the treaty, Imrahil declined to comment": the opening participle was taken for the main verb. */
function mendOpening(tokens: Token[]): boolean {
  const root = tokens.findIndex(({ head }) => head < 0);
  const opening = tokens[root];
  if (opening?.tag !== 'VERB' || root > 2 || hasChild(tokens, root, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop'])) return false;
  const shape = shapeOf(opening.form, opening.lemma);
  if (shape !== 'ing' && shape !== 'past') return false;
  const main = tokens.findIndex(
    ({ head, arc, tag }, index) =>
      head === root &&
      index > root &&
      tag === 'VERB' &&
      (arc === 'parataxis' || arc === 'conj') &&
      hasChild(tokens, index, ['nsubj', 'nsubj:pass']),
  );
  if (main < 0 || hasChild(tokens, main, ['cc', 'mark'])) return false;
  attach(tokens, main, -1, 'root');
  attach(tokens, root, main, 'advcl');
  return true;
}

/** "was due to leave", with "was" hung on "leave": the copula stands before its adjective. */
function mendCopula(tokens: Token[]): boolean {
  const adjective = tokens.findIndex(
    ({ tag, arc }) => tag === 'ADJ' && (arc === 'root' || arc === 'ccomp' || arc === 'acl:relcl' || arc === 'conj'),
  );
  if (adjective < 1 || hasChild(tokens, adjective, ['cop']) || !hasChild(tokens, adjective, ['nsubj'])) return false;
  const copula = adjective - 1;
  const token = tokens[copula];
  const verb = token?.arc === 'cop' ? tokens[token.head] : undefined;
  if (token === undefined || verb?.tag !== 'VERB' || verb.head !== adjective || token.head < adjective) return false;
  attach(tokens, copula, adjective, 'cop');
  return true;
}

/** "Arnor to host talks, says Imrahil": a verb of saying and a name close the sentence. */
function mendCloser(tokens: Token[]): boolean {
  let name = tokens.length - 1;
  while (name > 0 && tokens[name]?.tag === 'PUNCT') name--;
  const end = name;
  while (name > 0 && end - name < 5 && /^\p{Lu}/u.test(tokens[name - 1]?.form ?? '')) name--;
  const verb = name - 1;
  const token = tokens[verb];
  if (token === undefined || verb < 3 || !/^(?:says|said)$/.test(token.form) || tokens[verb - 1]?.tag !== 'PUNCT') return false;
  if (
    !/^\p{Lu}/u.test(tokens[name]?.form ?? '') ||
    tokens.some(({ head, arc }, at) => head === verb && at > verb && arc.startsWith('nsubj'))
  )
    return false;
  const isLeft = (wanted: (token: Token) => boolean): number =>
    tokens.findIndex((each, at) => at < verb && each.head === verb && wanted(each));
  const verbal = token.head < 0 ? isLeft(({ tag }) => tag === 'VERB') : token.head;
  const main = verbal < 0 ? isLeft(isNominal) : verbal;
  if (main < 0) return false;
  for (const [at, { head, arc }] of tokens.entries()) if (head === verb && at < verb && at !== main) attach(tokens, at, main, arc);
  for (let at = name; at <= end; at++) attach(tokens, at, at === name ? verb : name, at === name ? 'nsubj' : 'flat');
  tokens[name] = { ...(tokens[name] ?? token), tag: 'PROPN' };
  if (token.head < 0) attach(tokens, main, -1, 'root');
  attach(tokens, verb, main, 'parataxis');
  return true;
}

/** "Asked about the treaty, Imrahil said: …": the opening participle was taken for what is said. */
function mendAsked(tokens: Token[]): boolean {
  const opening = tokens.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'ADV');
  const verb = tokens[opening];
  if (verb?.tag !== 'VERB' || verb.arc !== 'ccomp' || verb.head < opening || shapeOf(verb.form, verb.lemma) !== 'past') return false;
  if (hasChild(tokens, opening, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj'])) return false;
  attach(tokens, opening, verb.head, 'advcl');
  return true;
}

function isMainVerb(tokens: readonly Token[], index: number, root: number, relative: number): boolean {
  const token = tokens[index];
  if (token === undefined || (token.head !== root && token.head !== relative) || token.arc === 'acl:relcl') return false;
  const isVerb = token.tag === 'VERB' || hasChild(tokens, index, ['cop']);
  if (!isVerb || shapeOf(token.form, token.lemma) === 'ing' || hasChild(tokens, index, ['cc', 'mark'])) return false;
  if (tokens.some(({ head, arc }, child) => head === index && child < index && arc.startsWith('nsubj'))) return false;
  let before = index - 1;
  while (before > relative && tokens[before]?.head === index && tokens[before]?.tag !== 'PUNCT') before--;
  return tokens[before]?.tag === 'PUNCT';
}

/** ", officials from both sides said Thursday": a verb of saying without a subject takes the bare noun before it. */
function mendSpeaker(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb === undefined || verb.tag !== 'VERB' || !sayingVerbs.has(verb.lemma) || verb.arc === 'amod' || verb.arc.startsWith('acl'))
    return false;
  const shape = shapeOf(verb.form, verb.lemma);
  const isAfterNoun = shape === 'third' && isName(tokens[index - 1]);
  if (verb.arc === 'conj' || (shape !== 'past' && !isAfterNoun)) return false;
  if (tokens.some(({ head, arc }) => head === index && (arc.startsWith('nsubj') || arc === 'aux' || arc === 'aux:pass' || arc === 'mark')))
    return false;
  const subject = speakerBefore(tokens, index);
  if (subject < 0) return false;
  const noun = tokens[subject];
  if (noun === undefined || noun.arc.startsWith('nsubj')) return false;
  // The verb may hang below its own subject; it then takes the subject's place.
  const isBelow = isUnder(tokens, index, subject);
  const holder = isBelow ? noun.head : verb.head;
  attach(tokens, subject, index, 'nsubj');
  if (isBelow && holder < 0) attach(tokens, index, -1, 'root');
  else if (isBelow || (holder >= 0 && verb.arc !== 'ccomp')) attach(tokens, index, holder, 'parataxis');
  return true;
}

/** "…, reported the Gondor Herald": behind the words it tells of, a verb of saying has a name for its subject. */
function mendInverted(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb?.tag !== 'VERB' || !sayingVerbs.has(verb.lemma) || tokens[index - 1]?.tag !== 'PUNCT') return false;
  if (verb.arc !== 'parataxis' && !tokens.some(({ head, arc }, child) => head === index && child < index && arc === 'ccomp')) return false;
  if (tokens.some(({ head, arc }) => head === index && (arc.startsWith('nsubj') || arc.startsWith('aux')))) return false;
  const name = tokens.findIndex(({ head, arc, tag }, child) => head === index && child > index && arc === 'obj' && tag === 'PROPN');
  if (name < 0) return false;
  attach(tokens, name, index, 'nsubj');
  return true;
}

/** The leftmost noun without preposition between a comma, or a verb, and the verb of saying. */
function speakerBefore(tokens: readonly Token[], index: number): number {
  let found = -1;
  let commas = 0;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX') break;
    if (token.tag === 'PUNCT' && token.form !== '-') {
      // An apposition between commas, "a spokesman, Rex, said", lies inside the phrase.
      if (found >= 0 && !(commas === 1 && tokens[found]?.arc === 'appos')) break;
      commas++;
      continue;
    }
    if ((isNominal(token) || (at === 0 && isName(token))) && !hasChild(tokens, at, ['case']) && !isInside(tokens, at, index)) found = at;
  }
  return found;
}

/** Part of another noun of the same stretch: a compound, a title, a possessor. */
function isInside(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isPart = /^(?:compound|flat|nmod|det|amod|nummod)/.test(token.arc) && token.arc !== 'nmod:unmarked';
  return isPart && token.head >= 0 && token.head < limit && isNominal(tokens[token.head]);
}

/** Nouns whose "that" says what they consist of: "denied reports that its boats had …". */
const contentNouns = new Set([
  'report',
  'claim',
  'allegation',
  'rumour',
  'rumor',
  'announcement',
  'suggestion',
  'news',
  'belief',
  'view',
  'hope',
  'fear',
  'concern',
  'fact',
  'idea',
  'assurance',
  'warning',
  'accusation',
  'speculation',
  'possibility',
]);

/** A clause behind a noun that is no relative one: "told the Herald that Arnor wanted …", "reports that Arnor had …", "Talks would resume, he told …". */
function mendTold(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  const noun = verb === undefined || !verb.arc.startsWith('acl') || verb.head < 0 ? undefined : tokens[verb.head];
  if (verb === undefined || noun === undefined) return false;
  const governor = noun.head < 0 ? undefined : tokens[noun.head];
  const isSaying = governor !== undefined && speech.has(governor.lemma);
  if (hasThat(tokens, index) && hasChild(tokens, index, ['nsubj', 'nsubj:pass'])) {
    const isTold = isSaying && (noun.arc === 'iobj' || noun.arc === 'obj') && hearers.has(governor.lemma);
    if (isTold || (isSaying && isSaidThen(tokens, index, noun))) attach(tokens, index, noun.head, 'ccomp');
    else if (verb.arc === 'acl:relcl' && contentNouns.has(noun.lemma)) attach(tokens, index, verb.head, 'acl');
    else return false;
    return true;
  }
  return isSaying && mendDoubleSubject(tokens, index, verb.head);
}

/** "said on Monday that Arnor would stay", "wrote in a letter that Arnor had the right": a day, a place or a paper of which the clause has nothing to say. */
const isSaidThen = (tokens: readonly Token[], index: number, noun: Token): boolean =>
  noun.arc.startsWith('obl') &&
  (timeNouns.has(noun.lemma.toLowerCase()) ||
    noun.tag === 'PROPN' ||
    hasChild(tokens, index, ['obj', 'cop', 'nsubj:pass', 'xcomp', 'ccomp']));

const hearers = new Set(['tell', 'inform', 'assure', 'remind', 'warn', 'advise', 'notify', 'convince', 'persuade', 'show']);

const hasThat = (tokens: readonly Token[], index: number): boolean =>
  tokens.some(({ head, form, arc }) => head === index && form.toLowerCase() === 'that' && (arc === 'mark' || arc === 'obj'));

/** "Talks would resume in May, Imrahil told parliament": of two subjects the first is that of the verb that hangs on it. */
function mendDoubleSubject(tokens: Token[], index: number, subject: number): boolean {
  const saying = tokens[subject]?.head ?? -1;
  const isSecond = ({ head, arc }: Token, at: number): boolean => head === saying && at > index && arc.startsWith('nsubj');
  if (!tokens[subject]?.arc.startsWith('nsubj') || !tokens.some(isSecond)) return false;
  if (hasChild(tokens, index, ['nsubj', 'nsubj:pass', 'mark'])) return false;
  attach(tokens, index, saying, 'ccomp');
  attach(tokens, subject, index, hasChild(tokens, index, ['aux:pass']) ? 'nsubj:pass' : 'nsubj');
  return true;
}

/** "analysts say the pact could anger Rohan": what is said, taken for an object with a clause of its own. */
function mendContent(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb === undefined || verb.arc !== 'acl' || verb.head < 0) return false;
  const noun = tokens[verb.head];
  const governor = noun === undefined || noun.head < 0 ? undefined : tokens[noun.head];
  if (noun?.arc !== 'obj' || governor === undefined || !speech.has(governor.lemma) || intransitive.has(governor.lemma)) return false;
  if (!tokens.some(({ head, arc, tag }) => head === index && arc === 'aux' && tag === 'AUX')) return false;
  if (hasChild(tokens, index, ['nsubj', 'mark'])) return false;
  const object = verb.head;
  attach(tokens, index, noun.head, 'ccomp');
  attach(tokens, object, index, hasChild(tokens, index, ['aux:pass']) ? 'nsubj:pass' : 'nsubj');
  return true;
}
