import type { FactType } from '#facts/define.ts';
import { meets } from '#facts/passage.ts';
import type { Status } from '#model/claim.ts';
import type { Clause } from '#model/clause.ts';
import { attributionOf } from './attribution.ts';
import type { WholeFrame } from './clause-frames.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { dayOfEvent } from './event-day.ts';
import { fillEach } from './fill.ts';
import { areLetters } from './letters.ts';
import { actsOnFellow } from './other.ts';
import type { ClauseInPlace } from './passages.ts';
import type { Stand } from './pick.ts';
import { carrierOf, type Place, type Scene } from './scene.ts';
import { looseSides } from './side-bonds.ts';
import { saidJustBefore } from './spoken.ts';
import { type Reason, statusOf } from './status.ts';
import { isUnderWay } from './stay.ts';
import { type View, viewIn } from './views.ts';
import { dateInBrackets, dateOf } from './when.ts';

/** A clause that a frame of the type names as predicate, with what became of it. */
export interface Refused {
  readonly type: string;
  readonly frame: string;
  readonly sentence: number;
  readonly because: Reason;
}

/** Lays one frame over one clause. */
export function matchClause(fact: FactType, frame: WholeFrame, passage: ClauseInPlace, earlier?: Draft): Draft[] | Refused | undefined {
  const { scene, place, clause } = passage;
  if (
    (frame.voice && frame.voice !== clause.voice) ||
    (frame.kinds && !frame.kinds.includes(clause.kind)) ||
    !meets(passage, frame.when) ||
    isSameEvent(passage, frame)
  )
    return undefined;
  const refused = (because: Reason): Refused => ({ type: fact.type, frame: frame.name, sentence: clause.sentence, because });
  const status = statusOf(scene, place, clause, frame);
  if (typeof status !== 'string') return refused(status.because);
  const value = frame.value ? viewIn(scene, place, clause, frame) : undefined;
  if (frame.value && !value) return undefined;
  // A view is about whatever its words name, wherever they stand.
  const stretch = {
    from: Math.min(passage.from, value?.from ?? passage.from),
    to: Math.max(passage.to, value?.to ?? passage.to),
  };
  const stand: Stand = {
    scene,
    place,
    clause,
    stretch,
    needs: frame.needs,
    required: frame.heads,
    listed: frame.listed,
    earlier: earlier?.roles,
  };
  const isFate = status === 'postponed' || status === 'cancelled';
  // What stands is not put off: a membership suspended is told by other words.
  if (isFate && fact.identity.kind === 'standing') return refused('another predicate');
  const before = earlier && (isDefinite(place, clause) || (isFate && clause.kind === 'noun')) ? earlier : undefined;
  const inherited = before && (isFate || !isAnother(place, clause)) ? before.roles : before && neededOf(fact, before.roles);
  const offered = fillEach(stand, frame.roles, fact, inherited);
  const rolesOfEach = frame.status.bySaying && !frame.mutual ? offered.filter((roles) => !actsOnFellow(stand, roles)) : offered;
  if (rolesOfEach.length === 0) return refused('a role is missing');
  const { mutual } = frame;
  if (mutual && new Set(rolesOfEach.map((roles) => roles[mutual[0]])).size > mostMutual) return refused('all together');
  const ofPlan = before?.status === 'planned' && isFate && !isBygone(place, clause) ? before : undefined;
  const date =
    dayOf(passage, frame) ??
    (ofPlan ? ofPlan.date : frame.day.handover ? edgeOf(earlier?.date) : value ? spokenOn(scene, clause) : undefined);
  if (frame.day.needed && !date) return refused('no day');
  if (frame.event && !isTold(scene, place, clause, status, date)) return refused('not told as an event');
  const told = date && frame.day.tenure ? openEnded(date, frame.day.tenure) : date;
  const lives = frame.status.stays && status === 'reported' && isUnderWay(scene, place, clause, date) ? 'ongoing' : status;
  // Who frames a thing in some way holds that view, however long he goes on saying so.
  // What has no stages is there as long as it is there.
  const isMere = value !== undefined || (fact.identity.kind === 'standing' && fact.roles.stage === undefined);
  const held = isMere && lives === 'ongoing' ? 'reported' : lives;
  const drafts = rolesOfEach.map((roles) =>
    draftOf(scene, place, fact, frame, {
      roles,
      status: held,
      stretch,
      clause,
      doubt: looseSides(stand, fact, frame, roles),
      ...(told && { date: told }),
      ...(value && { value }),
    }),
  );
  return mutual ? drafts.flatMap((draft) => [draft, turned(draft, mutual)]) : drafts;
}

/** "told reporters on Monday … He stressed that": a view is taken when its holder's words before it were said. */
function spokenOn(scene: Scene, { tense, sentence, arguments: all }: Clause): string | undefined {
  const head = all.find(({ role }) => role === 'subject')?.heads[0];
  return tense === 'past' && head !== undefined ? saidJustBefore(scene, { sentence, token: head }) : undefined;
}

/** The day that a clause gives what it tells. */
const dayOf = ({ scene, place, clause }: ClauseInPlace, { day }: WholeFrame): string | undefined =>
  day.bracketed
    ? dateInBrackets(place, clause)
    : ((day.of && dayOfEvent(scene, place, { datedBy: day.of })) ?? dateOf(scene, place, clause));

/** What more than these agree on together is no act of each toward each. */
const mostMutual = 3;

/** "the next Dialogue", "the third round": not the one told before, so that only its parties are the same. */
const isAnother = (place: Place, clause: Clause): boolean =>
  place.line.tokens.some(
    ({ form, head }) =>
      head === clause.head &&
      /^(?:next|another|previous|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\p{L}+(?:teenth|tieth))$/iu.test(
        form,
      ),
  );

const neededOf = (fact: FactType, roles: Draft['roles']): Draft['roles'] =>
  Object.fromEntries(Object.entries(roles).filter(([name]) => fact.roles[name]?.needed));

/** "the fourth round of the consultations": what the round is told of, the consultations are. */
function isSameEvent({ clause, carrier }: ClauseInPlace, frame: WholeFrame): boolean {
  return (
    clause.kind === 'noun' &&
    carrier?.kind === 'noun' &&
    frame.predicates.has(carrier.lemma) &&
    carrier.arguments.some(({ preposition, heads }) => preposition === 'of' && heads.includes(clause.head))
  );
}

/** The day on which an earlier claim's tenure begins or ends. */
const edgeOf = (date: string | undefined): string | undefined => date?.split('/').find((edge) => edge !== '..' && edge !== '');

const openEnded = (date: string, tenure: 'opens' | 'closes'): string =>
  date.includes('/') ? date : tenure === 'opens' ? `${date}/..` : `../${date}`;

// "discussed the trip" does not say that anybody went; "hailed the visit" does.
function isTold(scene: Scene, place: Place, clause: Clause, status: Status, date: string | undefined): boolean {
  if (status !== 'reported' || date !== undefined || clause.tense !== 'none') return true;
  if (
    place.line.tokens.some(
      ({ head, form, arc }) => head === clause.head && arc === 'case' && /^(?:following|after|during|since)$/i.test(form),
    )
  )
    return true;
  const teller = carrierOf(scene, clause);
  // "wrapped up two days of talks"
  const beyond = teller?.kind === 'noun' ? carrierOf(scene, teller) : wrapping(place, clause);
  if (
    beyond?.tense === 'past' &&
    beyond.modality === 'fact' &&
    /^(?:wrap up|hold|conclude|finish|complete|attend|host)$/.test(beyond.lemma)
  )
    return true;
  if (teller?.tense === 'past' && /^(?:hail|praise|describe|call|laud|applaud|term|criticise|criticize|condemn|regret)$/.test(teller.lemma))
    return true;
  return place.line.tokens.some(
    (token) => token.head === clause.head && /^(recent|last|latest|first|previous|earlier|past|recently)$/i.test(token.form),
  );
}

/** The verb of whose object a noun is part: "two days of talks". */
const wrapping = ({ clauses }: Place, { head }: Clause): Clause | undefined =>
  clauses.find(
    ({ kind, arguments: all }) =>
      kind === 'verb' &&
      all.some(({ role, from, to, heads }) => role === 'object' && from <= head && head < to && !heads.includes(head) && to - from <= 8),
  );

/** "after the trip was put off", "had been delayed": the fate of an older plan, and not of the one that the text has just told. */
function isBygone(place: Place, clause: Clause): boolean {
  const { tokens } = place.line;
  const carriers = new Set([clause.head, tokens[clause.head]?.head]);
  return tokens.some(
    ({ head, arc, form }) =>
      carriers.has(head) && ((arc.startsWith('mark') && /^(?:after|since)$/i.test(form)) || (arc.startsWith('aux') && /^had$/i.test(form))),
  );
}

/** "the trip", "his visit": a noun that the text has spoken of before. */
const isDefinite = (place: Place, clause: Clause): boolean =>
  clause.kind === 'noun' &&
  place.line.tokens
    .slice(Math.max(0, clause.head - 4), clause.head)
    .some((token) => token.head === clause.head && /^(the|this|that|his|her|its|their)$/i.test(token.form));

interface Parts {
  readonly roles: Draft['roles'];
  readonly status: Status;
  readonly stretch: { readonly from: number; readonly to: number };
  readonly clause: Clause;
  readonly date?: string;
  readonly value?: View;
  readonly doubt: string | undefined;
}

const draftOf = (scene: Scene, place: Place, fact: FactType, frame: WholeFrame, parts: Parts): Draft => ({
  fact,
  frame: frame.name,
  roles: parts.roles,
  status: parts.status,
  attribution: attributionOf(scene, place, parts.clause),
  // All the words of a view are told, so that all are shown.
  evidence: evidenceOf(
    scene,
    place,
    Math.min(parts.stretch.from, parts.value?.from ?? parts.stretch.from),
    Math.max(parts.stretch.to, parts.value?.to ?? parts.stretch.to),
  ),
  confidence: frame.confidence ?? 0.8,
  ...((parts.clause.tense === 'past' || (frame.status.bySaying && parts.clause.tense === 'present')) && { isPast: true }),
  ...(parts.date && { date: parts.date }),
  ...(parts.value && { value: { text: parts.value.text } }),
  ...(parts.doubt && { doubt: parts.doubt }),
});

/** The same act seen from the other side: "X and Y agreed" is an act of each toward the other. */
function turned(draft: Draft, [one, two]: readonly [string, string]): Draft {
  const roles = { ...draft.roles };
  const [a, b] = [roles[one], roles[two]];
  return a === undefined || b === undefined
    ? draft
    : { ...draft, roles: { ...roles, [one]: b, [two]: a }, confidence: draft.confidence * 0.9 };
}

/** The noun of a name of a body, "the General Agreement on Tariffs", or the letters in brackets behind it: no event. */
export const isInName = (place: Place, clause: Clause): boolean =>
  clause.kind === 'noun' && (isPartOfBody(place, clause) || areLetters(place.line, clause.head));

const isPartOfBody = ({ mentions }: Place, { head }: Clause): boolean =>
  mentions.some(
    ({ from, to, by, actors }) =>
      from <= head && head < to && to - from > 1 && by === 'name' && actors.some(({ kind }) => kind === 'organisation' || kind === 'bloc'),
  );
