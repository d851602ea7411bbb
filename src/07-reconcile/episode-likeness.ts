import type { FactType } from '#facts/define.ts';
import type { Claim, RoleValue } from '#model/claim.ts';
import { rememberOf } from '#values/remember.ts';
import type { Context } from './context.ts';
import { isAhead, isDone, isOff, tellsOfPlan, touch, width, windowOf } from './episode-window.ts';
import { isCode, listOf } from './roles.ts';
import type { Period, Saying } from './saying.ts';
import { compareNames, contentSet, contentWords, ordinalIn, overlap } from './wording.ts';

// Points for and against two reports telling of one event. Hand-set so that a sum of 0.75 is "rather yes": exact days alone suffice, a shared
// month suffices where nothing speaks against it, another round never does.
const points = {
  sameDays: 3,
  dayOff: 1,
  month: 1.5,
  season: 1,
  year: 0.5,
  apart: -4,
  apartInLife: -1,
  undated: 0.5,
  undatedLoose: -0.05,
  undatedAct: -0.55,
  undatedSameDays: 1,
  undatedApart: -3,
  round: 5,
  name: 2.5,
  nameFits: 0.5,
  namePartly: -0.25,
  nameDiffers: -3,
  detail: 1,
  detailDiffers: -0.35,
  people: 1.5,
  peopleDiffer: -1.5,
  topics: 1,
  topicsDiffer: -1.5,
  word: 0.5,
  wordDiffers: -2,
  sameWords: 2,
  likeWords: 1,
  delegation: -0.25,
  sameStage: 0.25,
  putOff: 0.5,
  saidTwice: -1.5,
  datedTwice: -4,
} as const;

const never = Number.NEGATIVE_INFINITY;
/** Members looked at: the first and the newest of a crowd say enough. */
const sampleOf = (members: readonly Saying[]): readonly Saying[] =>
  members.length <= 8 ? members : [...members.slice(0, 4), ...members.slice(-4)];

/** Points for `saying` telling of the event that `members` tell of; at least 0.75 is yes. */
export function score(saying: Saying, members: readonly Saying[], window: Period | undefined, context: Context): number {
  const [first] = members;
  const sample = sampleOf(members);
  if (!first || (first.claim.status === 'denied') !== (saying.claim.status === 'denied')) return never;
  const actors = scoreActors(saying, sample, context);
  if (actors === never) return never;
  const roles = scoreRoles(saying, sample, context);
  if (roles === never) return never;
  const told =
    actors + roles + scoreStage(saying, sample) + scoreDocument(saying, sample, context) + scoreDays(saying, sample, window, context);
  // Words cost most to compare, and cannot save what is this far from enough.
  return told + points.sameWords < likenessEnough ? told : told + scoreWords(saying, sample);
}

/** Points from which two reports tell of one event. */
export const likenessEnough = 0.75;

/** A text says a thing once: what it dates differently is another thing, but for steps of one life, and two undated acts are likelier two. */
function scoreDocument(saying: Saying, sample: readonly Saying[], context: Context): number {
  const same = sample.filter(
    (other) => other.document.id === saying.document.id && other.claim.status === saying.claim.status && !isOff(other),
  );
  if (same.length === 0) return 0;
  const steps = stageRoles(context).some((role) => same.every((other) => other.claim.roles[role] !== saying.claim.roles[role]));
  if (steps) return 0;
  // A headline has the country where the text below has its minister.
  if (same.every((other) => isDelegationOf(saying, other, context) && datesTouch(saying, other))) return 0;
  return same.some((other) => other.claim.date === saying.claim.date) ? points.saidTwice : points.datedTwice;
}

const datesTouch = (a: Saying, b: Saying): boolean => {
  const [left, right] = [windowOf(a), windowOf(b)];
  return left !== undefined && right !== undefined && touch(left, right);
};

/** The one names a country where the other names a person of it. */
function isDelegationOf(a: Saying, b: Saying, context: Context): boolean {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return false;
  const codes = (saying: Saying): readonly boolean[] =>
    identity.by
      .filter((role) => context.type.roles[role]?.kind === 'actor')
      .flatMap((role) => listOf(saying.claim.roles[role]).map(isCode));
  const [mine, theirs] = [codes(a), codes(b)];
  return mine.some((code, index) => code !== theirs[index]);
}

/** Reports go with reports and plans with plans; what is put off had been planned. */
function scoreStage(saying: Saying, sample: readonly Saying[]): number {
  const isReport = (one: Saying): boolean => isDone(one) && !tellsOfPlan(one, sample);
  return (isReport(saying) === sample.some(isReport) ? points.sameStage : 0) + (isOff(saying) && sample.some(isAhead) ? points.putOff : 0);
}

/** Two persons are two visitors; a delegation of the person's country may be the person's. */
function scoreActors(saying: Saying, sample: readonly Saying[], context: Context): number {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return 0;
  let sum = 0;
  for (const role of identity.by) {
    if (context.type.roles[role]?.kind !== 'actor') continue;
    const mine = listOf(saying.claim.roles[role]).map((name) => context.register.keyOf(name, saying.document.id));
    const theirs = sample.flatMap((other) =>
      listOf(other.claim.roles[role]).map((name) => context.register.keyOf(name, other.document.id)),
    );
    const persons = theirs.filter((key) => !isCode(key));
    const person = mine.find((key) => !isCode(key));
    if (person !== undefined && persons.length > 0 && !persons.includes(person)) return never;
    if ((person === undefined) !== (persons.length === 0)) sum += points.delegation;
  }
  return sum;
}

/** Points from the roles that tell apart, and those that agree beside them. */
export function scoreRoles(saying: Saying, sample: readonly Saying[], context: Context): number {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return 0;
  let sum = 0;
  for (const role of identity.toldApartBy) {
    const mine = saying.claim.roles[role];
    const theirs = sample
      .map((other) => ({ value: other.claim.roles[role], document: other.document.id }))
      .filter(({ value }) => listOf(value).length > 0);
    if (listOf(mine).length === 0 || theirs.length === 0) continue;
    const declared = context.type.roles[role];
    const key = (name: string, document: Saying['document']['id']): string => context.register.keyOf(name, document);
    if (declared?.kind === 'text')
      sum += scoreText(
        listOf(mine)[0] ?? '',
        theirs.map(({ value }) => listOf(value)[0] ?? ''),
        declared.needed,
        passed(saying),
      );
    else if (declared?.kind === 'actors' || declared?.kind === 'texts') {
      const known = new Set(theirs.flatMap(({ value, document }) => listOf(value).map((name) => key(name, document))));
      sum += listOf(mine).some((name) => known.has(key(name, saying.document.id))) ? points.people : points.peopleDiffer;
    } else if (typeof mine === 'string') sum += theirs.some(({ value }) => value === mine) ? points.word : points.wordDiffers;
    else
      sum += scoreTopics(
        mine,
        theirs.map(({ value }) => value),
      );
  }
  return sum;
}

const passed = ({ countries }: Saying): string => codesIn(countries);
const codesIn = rememberOf((countries: Saying['countries']) => countries.join(' '));

function scoreTopics(mine: RoleValue | undefined, theirs: readonly (RoleValue | undefined)[]): number {
  const known = new Set(theirs.flatMap(listOf));
  return listOf(mine).some((topic) => known.has(topic)) ? points.topics : points.topicsDiffer;
}

/** A round decides; a name that the type needs nearly does; other details (place, purpose) are worded too freely to. */
function scoreText(mine: string, theirs: readonly string[], isName: boolean, codes: string): number {
  const round = ordinalIn(mine);
  const rounds = theirs.map(ordinalIn).filter((other) => other !== undefined);
  if (!isName && round !== undefined && rounds.length > 0) return rounds.includes(round) ? points.round : never;
  const likenesses = theirs.map((other) => compareNames(mine, other, codes));
  if (likenesses.includes('same')) return isName ? points.name : points.detail;
  if (likenesses.includes('compatible')) return isName ? points.nameFits : 0;
  if (likenesses.includes('partial')) return isName ? points.namePartly : 0;
  return isName ? points.nameDiffers : points.detailDiffers;
}

const stages = new WeakMap<FactType, readonly string[]>();

/** Listed words that do not tell apart say how far it has come: "negotiating", "signed". */
export function stageRoles({ type }: Context): readonly string[] {
  const known = stages.get(type);
  if (known) return known;
  const { identity, roles } = type;
  const found =
    identity.kind === 'episode'
      ? Object.entries(roles)
          .filter(([role, { kind }]) => typeof kind !== 'string' && !identity.by.includes(role) && !identity.toldApartBy.includes(role))
          .map(([role]) => role)
      : [];
  stages.set(type, found);
  return found;
}

const isNamed = (context: Context): boolean =>
  context.type.identity.kind === 'episode' && context.type.identity.toldApartBy.some((role) => context.type.roles[role]?.needed === true);

function scoreDays(saying: Saying, sample: readonly Saying[], window: Period | undefined, context: Context): number {
  const mine = windowOf(saying);
  const dated = sample.filter((other) => other.period !== undefined);
  if (!saying.period || dated.length === 0) return scoreUndated(saying, sample, mine, context);
  const theirs = window ?? windowOf(dated[0] ?? saying);
  if (!mine || !theirs) return 0;
  if (touch(mine, theirs)) return scoreShared(Math.max(width(mine), width(theirs)));
  if (width(mine) <= 2 && width(theirs) <= 2 && touch(mine, theirs, 1)) return points.dayOff;
  const roles = stageRoles(context);
  const inLife = roles.some((role) => {
    const stage = saying.claim.roles[role];
    return typeof stage === 'string' && dated.every((other) => other.claim.roles[role] !== stage);
  });
  return inLife ? points.apartInLife : points.apart;
}

function scoreShared(wider: number): number {
  if (wider <= 10) return points.sameDays;
  if (wider <= 31) return points.month;
  if (wider <= 200) return points.season;
  return points.year;
}

function scoreUndated(saying: Saying, sample: readonly Saying[], mine: Period | undefined, context: Context): number {
  const published = saying.published;
  if (published && !saying.period && sample.some((other) => !other.period && other.published && touch(published, other.published, 3)))
    return points.undatedSameDays;
  if (isNamed(context) || !mine) return points.undated;
  if (!saying.period && tellsOfPlan(saying, sample)) return points.undated;
  const windows = sample.map(windowOf).filter((other) => other !== undefined);
  if (windows.length > 0 && !windows.some((other) => touch(mine, other))) return points.undatedApart;
  return sharePerson(saying, sample, context) ? points.undated : looseness(context);
}

/** Two countries meet often, and act on each other daily: that they are the same two makes no day of what has none. */
const looseness = (context: Context): number => (tellsOfCountriesAlone(context) ? points.undatedAct : points.undatedLoose);

/** No name, place or person can tell its episodes apart. */
function tellsOfCountriesAlone({ type: { identity, roles } }: Context): boolean {
  if (identity.kind !== 'episode') return false;
  return [...identity.by, ...identity.toldApartBy].every((role) => {
    const kind = roles[role]?.kind;
    return kind !== 'text' && kind !== 'actor' && kind !== 'actors';
  });
}

/** The same person goes, or is among those who meet. */
function sharePerson(saying: Saying, sample: readonly Saying[], context: Context): boolean {
  const personsOf = ({ claim, document }: Saying): readonly string[] =>
    Object.entries(context.type.roles)
      .filter(([, { kind }]) => kind === 'actor' || kind === 'actors')
      .flatMap(([role]) => listOf(claim.roles[role]).map((name) => context.register.keyOf(name, document.id)))
      .filter((name) => !isCode(name));
  const mine = personsOf(saying);
  return mine.length > 0 && sample.some((other) => personsOf(other).some((name) => mine.includes(name)));
}

/** Copies of one text say it in the same words. */
function scoreWords(saying: Saying, sample: readonly Saying[]): number {
  const mine = wordsOf(saying.claim);
  let best = 0;
  for (const other of sample)
    if (other.document.id !== saying.document.id) best = Math.max(best, overlap(mine, wordsOf(other.claim)).jaccard);
  return best >= 0.5 ? points.sameWords : best >= 0.3 ? points.likeWords : 0;
}

const wordsOf = rememberOf((claim: Claim) => contentSet(claim.evidence[0].exact.slice(0, 400)));

/** What can stand for a date when candidates are looked up: a round's number, the words of a name. */
export function marksOf(value: RoleValue | undefined): readonly string[] {
  return listOf(value).flatMap((text) => {
    const round = ordinalIn(text);
    return round === undefined ? contentWords(text).slice(0, 6) : [`round ${round}`];
  });
}
