import type { FactType } from '#facts/define.ts';
import type { Actor } from '#model/actor.ts';
import type { Status } from '#model/claim.ts';
import type { Argument, Clause } from '#model/clause.ts';
import { attributionOf } from './attribution.ts';
import { isOfMany, namesFirm } from './bound.ts';
import type { WholeFrame } from './clause-frames.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { fillEach } from './fill.ts';
import { areLetters } from './letters.ts';
import { actsOnFellow } from './other.ts';
import type { Stand } from './pick.ts';
import { carrierOf, holdsAny, mentionAt, type Place, type Scene } from './scene.ts';
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
export function matchClause(
  scene: Scene,
  fact: FactType,
  frame: WholeFrame,
  clause: Clause,
  earlier?: Draft,
): Draft[] | Refused | undefined {
  const place = scene.places[clause.sentence];
  if (
    !place ||
    (frame.voice && frame.voice !== clause.voice) ||
    (frame.kinds && !frame.kinds.includes(clause.kind)) ||
    !meets(scene, place, frame, clause) ||
    isSameEvent(scene, frame, clause)
  )
    return undefined;
  const refused = (because: Reason): Refused => ({ type: fact.type, frame: frame.name, sentence: clause.sentence, because });
  const status = statusOf(scene, place, clause, frame);
  if (typeof status !== 'string') return refused(status.because);
  const value = frame.value ? viewIn(scene, place, clause, frame) : undefined;
  if (frame.value && !value) return undefined;
  const own = stretchOf(scene, clause);
  // A view is about whatever its words name, wherever they stand.
  const stretch = value ? { from: Math.min(own.from, value.from), to: Math.max(own.to, value.to) } : own;
  const stand: Stand = {
    scene,
    place,
    clause,
    stretch,
    needs: frame.needs,
    required: frame.requires,
    listed: frame.listed,
    earlier: earlier?.roles,
  };
  const isFate = status === 'postponed' || status === 'cancelled';
  // What stands is not put off: a membership suspended is told by other words.
  if (isFate && fact.identity.kind === 'standing') return refused('another predicate');
  const before = earlier && (isDefinite(place, clause) || (isFate && clause.kind === 'noun')) ? earlier : undefined;
  const inherited = before && (isFate || !isAnother(place, clause)) ? before.roles : before && neededOf(fact, before.roles);
  const offered = fillEach(stand, frame.roles, fact, inherited);
  const rolesOfEach = frame.bySaying && !frame.mutual ? offered.filter((roles) => !actsOnFellow(stand, roles)) : offered;
  if (rolesOfEach.length === 0) return refused('a role is missing');
  const { mutual } = frame;
  if (mutual && new Set(rolesOfEach.map((roles) => roles[mutual[0]])).size > mostMutual) return refused('all together');
  const isLater = before !== undefined && isFate && before.status === 'planned' && !isBygone(place, clause);
  const date =
    (frame.bracketed ? dateInBrackets(place, clause) : dateOf(scene, place, clause)) ??
    (isLater ? before.date : frame.handover ? edgeOf(earlier?.date) : undefined);
  if (frame.dated && !date) return refused('no day');
  if (frame.event && !isTold(scene, place, clause, status, date)) return refused('not told as an event');
  const told = date && frame.tenure ? openEnded(date, frame.tenure) : date;
  const lives = frame.stays && status === 'reported' && isUnderWay(scene, place, clause, date) ? 'ongoing' : status;
  // Who frames a thing in some way holds that view, however long he goes on saying so.
  // What has no stages is there as long as it is there.
  const isMere = value !== undefined || (fact.identity.kind === 'standing' && fact.roles.stage === undefined);
  const held = isMere && lives === 'ongoing' ? 'reported' : lives;
  const drafts = rolesOfEach.map((roles) =>
    draftOf(scene, place, fact, frame, { roles, status: held, stretch, clause, ...(told && { date: told }), ...(value && { value }) }),
  );
  return mutual ? drafts.flatMap((draft) => [draft, turned(draft, mutual)]) : drafts;
}

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
function isSameEvent(scene: Scene, frame: WholeFrame, clause: Clause): boolean {
  const carrier = clause.kind === 'noun' ? carrierOf(scene, clause) : undefined;
  return (
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
  ...((parts.clause.tense === 'past' || (frame.bySaying && parts.clause.tense === 'present')) && { isPast: true }),
  ...(parts.date && { date: parts.date }),
  ...(parts.value && { value: { text: parts.value.text } }),
});

/** The same act seen from the other side: "X and Y agreed" is an act of each toward the other. */
function turned(draft: Draft, [one, two]: readonly [string, string]): Draft {
  const roles = { ...draft.roles };
  const [a, b] = [roles[one], roles[two]];
  return a === undefined || b === undefined
    ? draft
    : { ...draft, roles: { ...roles, [one]: b, [two]: a }, confidence: draft.confidence * 0.9 };
}

function meets(scene: Scene, place: Place, frame: WholeFrame, clause: Clause): boolean {
  // What costs least is asked first.
  if (frame.lacks && clause.arguments.some(({ role }) => frame.lacks?.includes(role))) return false;
  if (!frame.required.every((headed) => isHeaded(place, clause, headed))) return false;
  if (frame.excluded.some((headed) => isHeaded(place, clause, headed))) return false;
  if (frame.has?.some((role) => clause.arguments.every((argument) => argument.role !== role))) return false;
  if (frame.ofNoState && meansState(place, clause)) return false;
  if (frame.byNoState && isByState(place, clause)) return false;
  if (clause.kind === 'noun' && (isPartOfBody(place, clause) || areLetters(place.line, clause.head))) return false;
  if (frame.ofNoBloc && isOfBloc(place, clause)) return false;
  if (frame.carriedBy && !frame.carriedBy.includes(carrierOf(scene, clause)?.lemma ?? '')) return false;
  if (frame.notCarriedBy && clause.kind === 'noun' && frame.notCarriedBy.includes(carrierOf(scene, clause)?.lemma ?? '')) return false;
  if (!frame.without && !frame.mentions && !frame.ofNoFirm && !frame.ofTwo) return true;
  const stretch = stretchOf(scene, clause);
  const words = place.line.words(stretch.from, stretch.to);
  if (frame.mentions && !holdsAny(words, frame.mentions)) return false;
  if (frame.without && holdsAny(words, frame.without)) return false;
  return !(frame.ofNoFirm && namesFirm(place, stretch)) && !(frame.ofTwo && isOfMany(scene, place, stretch, clause));
}

/** An argument of the role has one of the lemmas as a head. */
const isHeaded = ({ line }: Place, clause: Clause, { role, lemmas }: WholeFrame['required'][number]): boolean =>
  clause.arguments.some((argument) => argument.role === role && argument.heads.some((head) => lemmas.has(line.lemmas[head] ?? '')));

/** "the General Agreement on Tariffs": a noun in the name of a body is no event. */
const isPartOfBody = (place: Place, clause: Clause): boolean =>
  place.mentions.some(
    ({ from, to, by, actors }) =>
      from <= clause.head &&
      clause.head < to &&
      to - from > 1 &&
      by === 'name' &&
      actors.some(({ kind }) => kind === 'organisation' || kind === 'bloc'),
  );

/** "the League summit", "the League Leaders' Meeting"; "League talks with Gondor" and "the Gondor–League summit" are of two. */
const isOfBloc = (place: Place, clause: Clause): boolean => {
  if (!/^(?:meeting|summit|conference|forum|session)$/.test(clause.lemma)) return false;
  if (clause.arguments.some(({ preposition }) => preposition === 'with' || preposition === 'between')) return false;
  let from = clause.head;
  while (from > 0 && clause.head - from < 6 && /^(?:\p{Lu}|['’]s?$|[-–]$)/u.test(place.line.tokens[from - 1]?.form ?? '')) from--;
  const before = place.mentions.filter((mention) => mention.from >= from && mention.to <= clause.head).flatMap(({ actors }) => actors);
  const isBloc = ({ kind, name }: Actor): boolean => kind === 'bloc' || name === 'EUE';
  const of = clause.arguments.filter(({ preposition }) => preposition === 'of');
  const behind = place.mentions
    .filter((mention) => of.some(({ from, to }) => mention.from >= from && mention.to <= to))
    .flatMap(({ actors }) => actors);
  return [before, behind].some((some) => some.some(isBloc) && some.every((actor) => isBloc(actor) || actor.kind !== 'country'));
};

/** "urged Rohan to withdraw", "accused the government of Rohan". */
const meansState = (place: Place, clause: Clause): boolean =>
  clause.arguments.some(
    (argument) =>
      (argument.role === 'object' || argument.role === 'indirect' || (argument.role === 'oblique' && argument.preposition === 'on')) &&
      isState(place, argument),
  );

/** "Rohan accused …", "the government of Rohan accused …". */
const isByState = (place: Place, clause: Clause): boolean =>
  clause.arguments.some((argument) => argument.role === 'subject' && isState(place, argument));

const isState = (place: Place, { heads }: Argument): boolean =>
  heads.some((head) => mentionAt(place, head)?.actors.some((actor) => actor.kind === 'country'));

/** A noun rests on the clause that carries it; everything else on itself. */
function stretchOf(scene: Scene, clause: Clause): { from: number; to: number } {
  const carrier = clause.kind === 'noun' ? carrierOf(scene, clause) : undefined;
  return carrier && carrier.sentence === clause.sentence && carrier.to - carrier.from <= 60
    ? { from: Math.min(carrier.from, clause.from), to: Math.max(carrier.to, clause.to) }
    : { from: clause.from, to: clause.to };
}
