import type { Status } from '#model/claim.ts';
import type { Clause } from '#model/clause.ts';
import type { WholeFrame } from './clause-frames.ts';
import { carrierOf, type Place, type Scene } from './scene.ts';

/** Why a clause that a frame matches gives nothing. */
export type Reason =
  | 'negated'
  | 'hypothetical'
  | 'a role is missing'
  | 'another predicate'
  | 'not told as an event'
  | 'no day'
  | 'all together';

// Verbs that say what became of an event, wherever the event stands as their subject or object.
const lifeCycle: Readonly<Record<string, Status>> = {
  postpone: 'postponed',
  'put off': 'postponed',
  delay: 'postponed',
  defer: 'postponed',
  'put back': 'postponed',
  'push back': 'postponed',
  'hold back': 'postponed',
  'hold over': 'postponed',
  pause: 'postponed',
  shelve: 'postponed',
  suspend: 'postponed',
  reschedule: 'postponed',
  cancel: 'cancelled',
  'call off': 'cancelled',
  scrap: 'cancelled',
  abandon: 'cancelled',
  drop: 'cancelled',
  axe: 'cancelled',
  ditch: 'cancelled',
  propose: 'proposed',
  suggest: 'proposed',
  invite: 'proposed',
  request: 'proposed',
  schedule: 'planned',
  plan: 'planned',
  pencil: 'planned',
  'pencil in': 'planned',
  expect: 'planned',
  prepare: 'planned',
  announce: 'planned',
  set: 'planned',
  arrange: 'planned',
  begin: 'ongoing',
  start: 'ongoing',
};
const before: Readonly<Record<string, Status>> = {
  planned: 'planned',
  upcoming: 'planned',
  forthcoming: 'planned',
  scheduled: 'planned',
  expected: 'planned',
  proposed: 'proposed',
  possible: 'proposed',
  postponed: 'postponed',
  delayed: 'postponed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  aborted: 'cancelled',
  next: 'planned',
  coming: 'planned',
  future: 'planned',
};

// What somebody is said to be guilty of is told by the accusation.
const alleging = /^(accuse|suspect|blame|charge|allege)$/;

function isAlleged(scene: Scene, clause: Clause): boolean {
  // "accused Rohan of a breach and demanded that it pay": the second is done as the first is.
  if (clause.relation === 'conjunct' && clause.tense !== 'none' && alleging.test(carrierOf(scene, clause)?.lemma ?? '')) return false;
  let above: Clause | undefined = clause;
  for (let steps = 0; above && above.relation !== 'relative' && steps < 3; steps++) {
    above = carrierOf(scene, above);
    if (above && alleging.test(above.lemma)) return true;
  }
  return false;
}

/** "Work on the plant is to start": what is told of the work is told of the plant. */
function workOn(scene: Scene, clause: Clause): Clause | undefined {
  const carrier = clause.kind === 'noun' ? carrierOf(scene, clause) : undefined;
  return carrier?.kind === 'noun' && /^(?:work|construction|building)$/.test(carrier.lemma) ? carrier : undefined;
}

/** "flew to Edoras to sign the accord": what was gone for was done. */
function isPurposeOfPast(scene: Scene, clause: Clause): boolean {
  const carrier = carrierOf(scene, clause);
  return clause.modal === 'to' && clause.relation === 'adverbial' && carrier?.tense === 'past' && carrier.modality === 'fact';
}

/** "was the first country to recognise Rohan": an infinitive that tells what was done. */
const isFirstToDo = (place: Place, clause: Clause): boolean =>
  clause.kind === 'verb' &&
  /\b(?:first|second|third|last|latest|only|earliest|youngest)\b[^,;:.]{0,60} to$/i.test(
    place.line.words(Math.max(0, clause.head - 12), clause.head),
  ) &&
  !/\b(?:will|would|to) be(?:come)? the /i.test(place.line.words(Math.max(0, clause.head - 16), clause.head));

/** What a verb of postponing or cancelling makes of whatever it has for object; undefined for other verbs. */
export const fateBy = ({ lemma, negated, modality }: Clause): Status | undefined => {
  const fate = negated || modality !== 'fact' ? undefined : lifeCycle[lemma];
  return fate === 'postponed' || fate === 'cancelled' ? fate : undefined;
};

/** "without signing a treaty", "the prospect of reaching an accord", "interest in reaching one". */
const isOnlyInView = (place: Place, { head, from }: Clause): boolean =>
  /\b(?:towards?|without|against|instead of|short of|(?:prospect|chance|hope|possibility|aim|goal|purpose|idea|intention|interest|view|strategy|vision|dream)s? (?:of|in|to|at)|hop(?:es?|ed|ing) for|(?:close|closer|near|nearer|aimed|committed|opposed|interest\p{L}*) (?:to|at|in))(?: \p{L}+ly)?$/iu.test(
    place.line.words(Math.max(0, Math.min(from, head) - 4, head - 6), head),
  );

/** "have yet to conclude a treaty" */
const isYetTo = (place: Place, { head }: Clause): boolean => /\byet to$/i.test(place.line.words(Math.max(0, head - 2), head));

const isCommitted = (place: Place, { head }: Clause): boolean => /\bcommitted to\b/i.test(place.line.words(Math.max(0, head - 24), head));

/** "will explain the plan when he visits Rohan" */
const isWhenAhead = (place: Place, { head, relation }: Clause, carrier: Clause | undefined): boolean =>
  relation === 'adverbial' &&
  (carrier?.tense === 'future' || carrier?.modality === 'planned') &&
  place.line.tokens.some((token) => token.head === head && /^(?:when|before|after|while|as)$/i.test(token.form));

/** "until Rohan lifts its duties", "unless it signs the treaty": waited for. */
const isAwaited = (place: Place, { head }: Clause): boolean =>
  place.line.tokens.some(
    (token) => token.head === head && token.arc.startsWith('mark') && /^(?:until|till|unless|once)$/i.test(token.form),
  );

type Outcome = Status | { readonly because: Reason };

/** How real a matched clause is: a status, or the reason why it gives nothing. */
export function statusOf(scene: Scene, place: Place, clause: Clause, frame: WholeFrame): Outcome {
  if (frame.day.tenure === 'closes') return endOfTenure(scene, place, clause, frame.status.always);
  if (frame.status.always === 'former' && clause.kind === 'verb' && (clause.modality === 'possible' || clause.modality === 'wished'))
    return { because: 'hypothetical' };
  if (frame.status.always) return clause.negated && !frame.status.negated ? { because: 'negated' } : frame.status.always;
  const standing = workOn(scene, clause) ?? clause;
  const carrier = carrierOf(scene, standing);
  if (clause.kind !== 'noun' && isAlleged(scene, clause)) return { because: 'hypothetical' };
  return fateOf(scene, place, clause, frame, carrier) ?? realityOf(scene, place, clause, frame, standing, carrier);
}

/** What its words, or those that carry it, say became of a thing: put off, ended, fallen through. */
function fateOf(scene: Scene, place: Place, clause: Clause, frame: WholeFrame, carrier: Clause | undefined): Outcome | undefined {
  const fate = clause.kind === 'noun' && clause.modal ? lifeCycle[clause.modal] : undefined;
  if (fate === 'postponed' || fate === 'cancelled') return isOvercome(carrier) ? 'reported' : fate;
  const told = clause.kind === 'noun' ? fateTold(place, clause) : undefined;
  if (told) return told;
  if (carrier && frame.status.endedBy?.includes(carrier.lemma) && carrier.modality === 'fact' && !carrier.negated) return 'former';
  const teller = clause.kind === 'noun' && carrier ? fateTeller(scene, carrier) : undefined;
  const carried = teller && lifeCycle[teller.lemma];
  if (carried && teller) return fateFrom(teller, carried);
  if (clause.kind === 'noun' && carrier?.tense === 'present' && goesOn(place, carrier))
    return carrier.negated ? { because: 'negated' } : 'ongoing';
  if (carrier && clause.kind === 'noun' && (fellThrough(place, clause, carrier) || cameToNothing(place, carrier))) return 'cancelled';
  if (carrier && clause.kind === 'verb' && clause.tense !== 'past' && onlyThought.test(carrier.lemma)) return { because: 'hypothetical' };
  return undefined;
}

/** How real tense, modality and the words around it make a clause. */
function realityOf(scene: Scene, place: Place, clause: Clause, frame: WholeFrame, standing: Clause, carrier: Clause | undefined): Outcome {
  // "was due to visit", where the tree makes the visit hang on "due".
  if (
    clause.kind === 'verb' &&
    carrier &&
    clause.tense !== 'past' &&
    /^(due|set|scheduled|slated|expected|likely|planned)$/.test(carrier.lemma)
  )
    return carrier.negated ? { because: 'negated' } : 'planned';
  if (clause.kind === 'verb' && clause.tense === 'present' && isAwaited(place, clause)) return { because: 'hypothetical' };
  if (clause.kind === 'verb' && clause.tense === 'none' && isOnlyInView(place, clause)) return { because: 'hypothetical' };
  if ((clause.kind === 'verb' && isYetTo(place, clause)) || (clause.kind === 'noun' && carrier?.kind === 'verb' && isYetTo(place, carrier)))
    return { because: 'negated' };
  // Whoever is committed to supporting somebody supports him.
  if (frame.status.bySaying && clause.modality === 'planned' && !clause.negated && isCommitted(place, clause)) return 'reported';
  if (clause.kind === 'verb' && clause.tense === 'present' && isWhenAhead(place, clause, carrier)) return 'planned';
  if (clause.kind === 'verb' && carrier?.lemma === 'continue' && carrier.tense !== 'past' && !carrier.negated)
    return frame.status.bySaying ? 'reported' : 'ongoing';
  if (frame.status.over && clause.tense === 'past' && !clause.negated) return 'former';
  if (clause.negated) return frame.status.negated ?? { because: 'negated' };
  const word = clause.kind === 'noun' ? modifierStatus(place, clause) : undefined;
  // "paid a scheduled visit"
  const isMade =
    clause.kind === 'noun' &&
    carrier?.kind === 'verb' &&
    makes.test(carrier.lemma) &&
    carrier.tense === 'past' &&
    carrier.modality === 'fact' &&
    !carrier.negated;
  if (word && !(word === 'planned' && isMade)) return word;
  if (isToldAhead(scene, place, clause)) return 'planned';
  if (clause.modality === 'possible')
    return clause.modal && /expect|likely|due|set/.test(clause.modal) ? 'planned' : (frame.status.possible ?? { because: 'hypothetical' });
  // "has accepted an invitation to visit Rohan"
  if (clause.modal === 'invitation' && carrier && carrierOf(scene, carrier)?.lemma === 'accept') return 'planned';
  // "agreed that the commission should meet": so it is to.
  if (clause.modality === 'wished' && carrier && /^(?:agree|decide|resolve)$/.test(carrier.lemma) && !carrier.negated) return 'planned';
  if (clause.modality === 'wished') return frame.status.possible ?? { because: 'hypothetical' };
  const above = clause.kind === 'noun' && clause.tense === 'none' ? unrealAbove(carrier, standing) : undefined;
  if (above) return above;
  const isDone =
    isMade ||
    isPurposeOfPast(scene, clause) ||
    (clause.kind === 'noun' && carrier && isPurposeOfPast(scene, carrier)) ||
    isFirstToDo(place, clause);
  const isDecided = frame.status.decided && /^deci(?:de|sion)$/.test(clause.modal ?? '') && carrier?.modality !== 'planned';
  if ((clause.modality === 'planned' || clause.tense === 'future') && !isDone && !isDecided) return 'planned';
  if (clause.kind === 'noun' && carrier?.kind === 'copula' && carrier.lemma === 'be' && carrier.tense === 'present') return 'ongoing';
  if (frame.status.lasting && clause.tense === 'present') return 'ongoing';
  return clause.progressive && clause.tense === 'present' && !frame.status.bySaying ? 'ongoing' : 'reported';
}

/** "agreed on a commission. It would meet in May": in a text that looks back, "would" with its day is what was to come. */
function isToldAhead(scene: Scene, place: Place, clause: Clause): boolean {
  const told = clause.kind === 'noun' ? carrierOf(scene, clause) : clause;
  return (
    told?.modal === 'would' &&
    told.modality === 'possible' &&
    place.dates.some(({ kind, value }) => kind === 'point' && value !== undefined) &&
    !/\b(?:if|were|could|might|should|unless|otherwise|ideally|rather|like)\b/i.test(place.line.words(0, place.line.tokens.length))
  );
}

/** "said that the commission would meet", "may sign the treaty": what is told of a thing is as real as its verb. */
function unrealAbove(carrier: Clause | undefined, { head }: Clause): Status | { readonly because: Reason } | undefined {
  const isAhead = carrier?.modality === 'planned' || (carrier?.tense === 'future' && carrier.modality !== 'possible');
  const tells =
    (carrier?.kind === 'verb' || carrier?.kind === 'copula') &&
    carrier.relation !== 'relative' &&
    carrier.arguments.some(
      ({ role, heads, preposition }) =>
        heads.includes(head) && (role === 'subject' || (isAhead && role === 'oblique' && /^(?:at|during|in)$/.test(preposition ?? ''))),
    );
  if (!carrier || !tells) return undefined;
  if (isAhead) return 'planned';
  if (carrier.modality !== 'possible' && carrier.modality !== 'wished') return undefined;
  return carrier.modal === 'would' && carrier.saidIn !== undefined ? 'planned' : { because: 'hypothetical' };
}

// "the meeting, suspended for years, was held in May"
const isOvercome = (carrier: Clause | undefined): boolean =>
  carrier !== undefined &&
  /^(?:hold|take place|convene|resume)$/.test(carrier.lemma) &&
  carrier.tense === 'past' &&
  !carrier.negated &&
  carrier.modality === 'fact';

/** "the meeting, scheduled for October, has been put off": of the verbs that have the noun, the one that ends its history. */
function fateTold(place: Place, { head }: Clause): Status | undefined {
  const teller = place.clauses.find(
    ({ kind, lemma, arguments: all, negated, modality, tense }) =>
      kind === 'verb' &&
      !negated &&
      modality === 'fact' &&
      tense !== 'none' &&
      /^(?:postpone|put off|delay|cancel|call off|scrap)$/.test(lemma) &&
      all.some(({ role, heads }) => role === 'object' && heads.includes(head)),
  );
  return teller && lifeCycle[teller.lemma];
}

/** "The talks go on" */
const goesOn = (place: Place, { kind, lemma, head }: Clause): boolean =>
  kind === 'verb' &&
  (/^(?:continue|go on|carry on|drag on)$/.test(lemma) ||
    (/^(?:go|carry|drag)$/.test(lemma) && /^on$/i.test(place.line.tokens[head + 1]?.form ?? '')));

/** "had to be postponed": the verb below "have" tells what became of it. */
function fateTeller(scene: Scene, carrier: Clause): Clause {
  if (carrier.lemma !== 'have') return carrier;
  const below = carrier.arguments.find(({ role, clause }) => role === 'complement' && clause !== undefined)?.clause;
  const teller = below === undefined ? undefined : scene.reading.clauses[below];
  return teller && lifeCycle[teller.lemma] ? teller : carrier;
}

/** "The visit did not take place", "could not go ahead": it had been meant to. "No visit took place" says of none that it was. */
const fellThrough = (place: Place, clause: Clause, carrier: Clause): boolean =>
  carrier.negated &&
  /^(?:take place|go ahead|materiali[sz]e|happen|come off|be held|hold)$/.test(carrier.lemma) &&
  (carrier.tense === 'past' || carrier.modal === 'could') &&
  place.line.tokens.some(({ head, form }) => head === clause.head && /^(?:the|this|that|his|her|its|their|planned|scheduled)$/i.test(form));

/** "has fallen through" */
const cameToNothing = (place: Place, { lemma, head, negated, modality }: Clause): boolean =>
  lemma === 'fall' && !negated && modality === 'fact' && place.line.tokens[head + 1]?.form === 'through';

// "threatened to sever relations": nothing is done yet.
const onlyThought = /^(?:threaten|consider|mull|weigh|contemplate|ponder|debate)$/;

/** What became of an event by the verb that carries it: "may be postponed" is no fate, and talks that will begin are planned. */
function fateFrom(carrier: Clause, fate: Status): Status | { readonly because: Reason } {
  if (carrier.negated) return { because: 'negated' };
  if (fate !== 'planned' && fate !== 'proposed' && (carrier.modality === 'possible' || carrier.modality === 'wished'))
    return { because: 'hypothetical' };
  // "their willingness to start negotiations": nothing has begun.
  if (fate === 'ongoing' && carrier.modal === 'to') return carrier.modality === 'planned' ? 'planned' : { because: 'hypothetical' };
  return fate === 'ongoing' && carrier.modality === 'planned' ? 'planned' : fate;
}

/** "voted to leave", "decided to quit": nobody has gone yet. */
const intends = /^(?:vote|decide|choose|agree|intend|want|seek|threaten|announce|opt|resolve|prepare)$/;

/** Who is to go still holds the office; who may go, or is told to, gives no claim. */
function endOfTenure(
  scene: Scene,
  { line: { tokens } }: Place,
  clause: Clause,
  status: Status | undefined,
): Status | { readonly because: Reason } {
  const carrier = carrierOf(scene, clause);
  if (clause.negated) return { because: 'negated' };
  if (clause.modality === 'possible' || clause.modality === 'wished') return { because: 'hypothetical' };
  const isMeant =
    clause.modality === 'planned' ||
    (carrier !== undefined && intends.test(carrier.lemma) && clause.relation === 'complement') ||
    clause.tense === 'future' ||
    /^(?:supposed|expected|due|scheduled|set) to$/i.test(`${tokens[clause.head - 2]?.form} ${tokens[clause.head - 1]?.form}`);
  const isDone = clause.modality === 'fact' && (clause.tense === 'past' || clause.tense === 'present' || carrier?.modality === 'fact');
  return isMeant ? 'reported' : isDone && clause.modal !== 'to' ? (status ?? 'reported') : { because: 'hypothetical' };
}

/** Verbs that say of a noun that it took place. */
const makes = /^(?:pay|make|hold|undertake|conclude|complete|take|convene)$/;

function modifierStatus(place: Place, clause: Clause): Status | undefined {
  for (let i = Math.max(clause.from, clause.head - 5); i < clause.head; i++) {
    const token = place.line.tokens[i];
    const status = token?.head === clause.head ? before[token.form.toLowerCase()] : undefined;
    if (status) return status;
  }
  return undefined;
}
