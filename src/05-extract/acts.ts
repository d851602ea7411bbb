import type { FactType } from '#facts/define.ts';
import type { ActFrame, Fillers } from '#facts/frame.ts';
import type { Clause } from '#model/clause.ts';
import { actFeatures } from './act-features.ts';
import { loadActs, sharesOf } from './act-weights.ts';
import { attributionOf } from './attribution.ts';
import { plainFrame } from './clause-frames.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { fillRoles } from './fill.ts';
import type { Stand } from './pick.ts';
import type { Place, Scene } from './scene.ts';
import { statusOf } from './status.ts';
import { dateOf } from './when.ts';

/** Clauses in which one state does something to another that no frame of the type names, by what such clauses have been learned to say. */
export function matchActs(scene: Scene, fact: FactType, frame: ActFrame, drafts: readonly Draft[]): Draft[] {
  const named = namedBy(fact);
  return scene.reading.clauses.flatMap((clause): Draft[] => {
    const place = scene.places[clause.sentence];
    if (!place || !canAct(place, clause) || named.has(clause.lemma) || drafts.some((other) => isKnown(other, fact, place))) return [];
    const draft = draftAct(scene, place, fact, frame, clause);
    return draft ? [draft] : [];
  });
}

const predicates = new WeakMap<FactType, ReadonlySet<string>>();

/** The predicates that frames of the type name. */
function namedBy(fact: FactType): ReadonlySet<string> {
  const known = predicates.get(fact) ?? new Set(fact.frames.flatMap((each) => (each.on === 'clause' ? each.predicate : [])));
  predicates.set(fact, known);
  return known;
}

/** An event of the type has been read from the same sentence: that has said what there is to say. */
const isKnown = (other: Draft, fact: FactType, { line: { sentence } }: Place): boolean =>
  other.fact === fact && other.evidence.start < sentence.end && other.evidence.end > sentence.start;

const quiet =
  /^(?:say|tell|be|have|do|become|remain|seem|know|see|think|believe|want|hope|expect|need|lose|win|beat|play|defeat|export|import|buy|sell|trade|border|share|include|follow|lead|take|make|go|come|welcome|mark|celebrate|agree|sign|meet|visit|host|hold|establish|open|note|recall|remember)$/;

const canAct = (place: Place, clause: Clause): boolean =>
  clause.kind === 'verb' &&
  clause.modality === 'fact' &&
  clause.tense !== 'none' &&
  !clause.negated &&
  !quiet.test(clause.lemma) &&
  place.mentions.length > 1 &&
  clause.arguments.some(({ role }) => role === 'subject') &&
  clause.arguments.length > 1;

function draftAct(scene: Scene, place: Place, fact: FactType, frame: ActFrame, clause: Clause): Draft | undefined {
  const stretch = { from: clause.from, to: clause.to };
  const stand: Stand = { scene, place, clause, stretch };
  const status = statusOf(scene, place, clause, plainFrame);
  const [one, two] = [argumentOf(clause, true), argumentOf(clause, false)];
  if (typeof status !== 'string' || status !== 'reported' || !one || !two) return undefined;
  // Most clauses fail for want of the other side, which costs less to learn than what they say.
  const sides = fillRoles(stand, rolesOf(frame), fact);
  const word = sides && meaningOf(frame, actFeatures(place.line.tokens, one, two));
  if (!sides || word === undefined) return undefined;
  const date = dateOf(scene, place, clause);
  return {
    fact,
    frame: frame.name,
    roles: { ...sides, [frame.fills]: word },
    status,
    attribution: attributionOf(scene, place, clause),
    evidence: evidenceOf(scene, place, stretch.from, stretch.to),
    confidence: frame.confidence ?? 0.5,
    ...(clause.tense === 'past' && { isPast: true }),
    ...(date && { date }),
  };
}

const fillers = new WeakMap<ActFrame, Fillers>();

/** The frame's roles, with a word in place of the act that is still to be told. */
function rolesOf(frame: ActFrame): Fillers {
  const known = fillers.get(frame) ?? { ...frame.roles, [frame.fills]: { pick: 'is', word: frame.fills } };
  fillers.set(frame, known);
  return known;
}

/** The word for the act that the features show; undefined where the weights are not sure, or it is none that is taken. */
function meaningOf(frame: ActFrame, features: readonly string[]): string | undefined {
  const { labels } = loadActs();
  const shares = sharesOf(loadActs(), features);
  const share = Math.max(...shares);
  return share < frame.least ? undefined : frame.meaning[labels[shares.indexOf(share)] ?? ''];
}

const argumentOf = (clause: Clause, isActor: boolean): { from: number; to: number } | undefined =>
  clause.arguments.find(({ role }) => (isActor ? role === 'subject' : /^(?:object|indirect|oblique)$/.test(role)));
