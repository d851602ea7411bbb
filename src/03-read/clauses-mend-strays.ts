import type { Token } from '#model/sentence.ts';
import { shapeOf } from './clauses-verb.ts';

const towns =
  /^(?:town|city|capital|port|village|resort|island|province|region|district|palace|airport|castle|suburb|residence|centre|center|hotel|villa)$/;
const partners = new Set(['by', 'with', 'between']);
const toPlaces = new Set(['to', 'in', 'at', 'near', 'outside']);
/** How many names of places one inside the other are climbed: "in the hill town of Aldburg". */
const deepest = 3;

/**
 * "the visit to Rohan by Imrahil", "talks in the town of Aldburg with Rohan": whoever acts, or is acted with, belongs to the deed,
 * where the tree hangs him on the place.
 */
export function mendStray(tokens: Token[], index: number): boolean {
  const preposition = tokens[index];
  if (preposition?.arc !== 'case' || !partners.has(preposition.form)) return false;
  const stray = tokens[preposition.head];
  if ((stray?.arc !== 'nmod' && stray?.arc !== 'obl') || stray.head >= index) return false;
  const deed = aboveThePlace(tokens, stray.head);
  const token = tokens[deed];
  if (deed < 0 || token === undefined) return false;
  const isPassive = tokens.some(({ head, arc }) => head === deed && arc === 'aux:pass');
  if (token.tag !== 'NOUN' && (token.tag !== 'VERB' || (preposition.form === 'by' && !isPassive))) return false;
  tokens[preposition.head] = { ...stray, head: deed, arc: token.tag === 'NOUN' ? 'nmod' : preposition.form === 'by' ? 'obl:agent' : 'obl' };
  return true;
}

/** What the place that a token names is the place of; -1 where it names none. */
function aboveThePlace(tokens: readonly Token[], place: number): number {
  let at = place;
  for (let steps = 0; steps < deepest; steps++) {
    const token = tokens[at];
    if (token === undefined || (token.tag !== 'PROPN' && !towns.test(token.lemma)) || (token.arc !== 'nmod' && token.arc !== 'obl')) break;
    const before = tokens.find(({ head, arc }, child) => head === at && child < at && arc === 'case')?.form ?? '';
    const above = tokens[token.head];
    if (toPlaces.has(before)) return token.head;
    if (before !== 'of' || !towns.test(above?.lemma ?? '')) break;
    at = token.head;
  }
  return -1;
}

/** "Recent visits: President Imrahil paid a visit": what stands before the colon is a label, and the name behind it acts. */
export function mendLabel(tokens: Token[], index: number): boolean {
  const colon = tokens[index];
  if (colon?.form !== ':' || index > 8) return false;
  const label = tokens.findIndex(({ arc, tag }, at) => at < index && arc.startsWith('nsubj') && tag === 'NOUN');
  const name = tokens.findIndex(
    ({ head, arc, tag }, at) =>
      at > index && head === label && (arc === 'appos' || arc === 'parataxis' || arc === 'list') && tag === 'PROPN',
  );
  const [noun, actor] = [tokens[label], tokens[name]];
  if (label < 0 || noun === undefined || actor === undefined || noun.head < name) return false;
  tokens[name] = { ...actor, head: noun.head, arc: noun.arc };
  tokens[label] = { ...noun, arc: 'dep' };
  return true;
}

/** "recognised Gondor and the two states entered into relations": what stands right before a second verb without an "and" is its subject, and no second object. */
export function mendJoined(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb?.tag !== 'VERB' || verb.arc !== 'conj' || verb.head < 0) return false;
  let at = index - 1;
  while (at > 0 && tokens[at]?.head === index && /^(?:ADV|AUX)$/.test(tokens[at]?.tag ?? '')) at--;
  const noun = tokens[at];
  const fellow = noun === undefined || noun.arc !== 'conj' ? undefined : tokens[noun.head];
  if (noun === undefined || fellow?.head !== verb.head || !/^(?:obj|obl|nmod)$/.test(fellow.arc) || !/^(?:NOUN|PROPN)$/.test(noun.tag))
    return false;
  const and = tokens.findIndex(({ head, arc }, child) => head === at && arc === 'cc' && child < at);
  if (and < 0 || tokens.some(({ head, arc }) => head === index && (arc.startsWith('nsubj') || arc === 'cc'))) return false;
  const isPassive = tokens.some(({ head, arc }) => head === index && arc === 'aux:pass');
  tokens[at] = { ...noun, head: index, arc: isPassive ? 'nsubj:pass' : 'nsubj' };
  const joint = tokens[and];
  if (joint) tokens[and] = { ...joint, head: index };
  return true;
}

/** How many tokens a name between commas has at most. */
const longestName = 8;

/**
 * "On Monday his minister, Imrahil, told …", "By contrast Gondor's king, Imrahil, thanked …": a noun with a name between commas right before a verb
 * that has no other subject is its subject, where the tree hangs the noun on what stands before it.
 */
export function mendApposed(tokens: Token[], index: number): boolean {
  const verb = tokens[index];
  if (verb?.tag !== 'VERB' || tokens[index - 1]?.form !== ',' || verb.arc.startsWith('acl') || verb.arc === 'amod') return false;
  if (!/^(?:past|third)$/.test(shapeOf(verb.form, verb.lemma))) return false;
  const has = (arcs: RegExp, isLeft: boolean): boolean =>
    tokens.some(({ head, arc }, at) => head === index && (!isLeft || at < index) && arcs.test(arc));
  if (has(/^nsubj/, true) || has(/^(?:aux:pass|mark)$/, false)) return false;
  const name = nameBefore(tokens, index - 2);
  const noun = tokens[name]?.arc === 'appos' && tokens[name - 1]?.form === ',' ? (tokens[name]?.head ?? -1) : -1;
  const owner = tokens[noun];
  if (owner?.tag !== 'NOUN' || noun !== name - 2 || owner.arc.startsWith('nsubj') || owner.head > noun || owner.head < 0) return false;
  if (tokens.some(({ head, arc }) => head === noun && (arc === 'case' || arc === 'cop' || arc === 'cc'))) return false;
  if (isUnder(tokens, index, noun)) return false;
  tokens[noun] = { ...owner, head: index, arc: 'nsubj' };
  tokens.forEach((token, at) => {
    if (token.head === index && at > index && token.arc === 'nsubj') tokens[at] = { ...token, arc: 'obj' };
  });
  return true;
}

/** First token of the name that ends at a place. */
function nameBefore(tokens: readonly Token[], end: number): number {
  let at = end;
  while (end - at < longestName && tokens[at]?.arc === 'flat' && (tokens[at]?.head ?? end) < at) at = tokens[at]?.head ?? at - 1;
  return tokens[at]?.tag === 'PROPN' ? at : -1;
}

/** True for what hangs on a token, at whatever depth. */
export function isUnder(tokens: readonly Token[], index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; steps < tokens.length && at >= 0; steps++) {
    at = tokens[at]?.head ?? -1;
    if (at === above) return true;
  }
  return false;
}
