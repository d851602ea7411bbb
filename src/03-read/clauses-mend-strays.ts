import type { Token } from '#model/sentence.ts';

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
