import type { Rival } from '#model/fact.ts';
import { fits, isDay } from '#values/day.ts';
import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled, isFilled, iso } from './context.ts';
import { groupBy } from './groups.ts';
import { compareNamesOfPeople, isSlip, nameTokens } from './person.ts';
import { isCode, listOf } from './register.ts';
import { compareText, type Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { bestOf, countSupport, lastSaid, type Support, standingByAge, type Verdict } from './support.ts';
import { words } from './wording.ts';

/** All that is said about one person in one slot. Days since 1970-01-01. */
interface Tenure {
  readonly holder: string;
  readonly sayings: Sayings;
  readonly support: Support;
  /** Days on which a document calls the person the holder, and the first and last of them. */
  readonly seen: readonly number[];
  readonly firstSeen?: number;
  readonly lastSeen?: number;
  /** A day on which the tenure is said to begin, or to have begun at the latest. */
  readonly since?: number;
  readonly sinceText?: string;
  /** A day by which it is said to be over. */
  readonly until?: number;
  readonly untilText?: string;
  /** Newest day that speaks for the person as holder. */
  readonly evidence?: number;
  readonly planned: boolean;
}

const holderRole = (context: Context): string => (context.type.identity.kind === 'slot' ? context.type.identity.holder : '');
const holderOf = (saying: Saying, context: Context): string => listOf(saying.claim.roles[holderRole(context)])[0] ?? '';

/** A slot has one holder after another: the newer supersedes the older, a former one is closed, a lone misprint is nobody. */
export const slotKind: Kind = {
  thingOf: (saying, context) => slotKey(saying, context),
  cluster: (sayings, context) =>
    filled(groupBy(sayings, (saying) => context.register.keyOf(holderOf(saying, context), saying.document.id)).values()),
  decide: (key, clusters, context) => decideSlot(key, clusters, context),
};

/** The slot in one wording: office and what it is of; with the holder where many hold it at a time. */
function slotKey(saying: Saying, context: Context): string {
  const { identity } = context.type;
  if (identity.kind !== 'slot') return '';
  const actors = identity.by.filter((role) => context.type.roles[role]?.kind !== 'text');
  const of = actors.flatMap((role) => listOf(saying.claim.roles[role]));
  const country = of.find(isCode) ?? '';
  const slots = identity.by
    .filter((role) => context.type.roles[role]?.kind === 'text')
    .map((role) => readSlot(listOf(saying.claim.roles[role])[0] ?? '', country));
  const whose = of
    .map((name) =>
      isCode(name)
        ? name
        : words(name)
            .filter((word) => word !== 'the')
            .join(' '),
    )
    .join(' ');
  const name = slots.map((slot) => slot.name).join(' ');
  const missing = slots.some((slot) => slot.postMissing) ? postHinted(saying) : '';
  const one = slots.every((slot) => slot.single) || missing !== '';
  const person = one ? '' : ` · ${context.register.keyOf(holderOf(saying, context), saying.document.id)}`;
  return `${[name, missing].filter((part) => part !== '').join(' ')} of ${whose}${person}`;
}

/** An ambassador of Arnor in a text that is mostly about Arnor and Gondor is ambassador to Gondor. */
const postHinted = (saying: Saying): string => {
  const own = new Set(Object.values(saying.claim.roles).flatMap(listOf));
  return saying.countries.find((code) => !own.has(code)) ?? '';
};

/** Beyond so many rivals for one slot nobody reads on, and comparing each with each would take too long. */
const mostHolders = 100;

function decideSlot(key: string, clusters: readonly Sayings[], context: Context): readonly Draft[] {
  const tenures = clusters.map((sayings) => readTenure(sayings, context)).sort(compareTenures);
  const misprints = findMisprints(tenures, context);
  const real = tenures.filter((tenure) => !misprints.has(tenure));
  const holders = real.filter((tenure) => isOpen(tenure, context)).slice(0, mostHolders);
  const [champion] = holders;
  return real.map((tenure) => {
    const rivals = [...misprints].flatMap(([wrong, right]) => (right === tenure ? [misprint(wrong, tenure)] : []));
    return draftTenure(key, tenure, { champion, holders, earlier: real.slice(0, mostHolders), rivals }, context);
  });
}

function readTenure(sayings: Sayings, context: Context): Tenure {
  const tenure: { -readonly [key in keyof Tenure]?: Tenure[key] } = {};
  const seen: number[] = [];
  const see = (day: number): void => {
    seen.push(day);
    tenure.firstSeen = Math.min(tenure.firstSeen ?? day, day);
    tenure.lastSeen = Math.max(tenure.lastSeen ?? day, day);
  };
  for (const { claim, published, period } of sayings) {
    const [start = '', end = ''] = (claim.date ?? '').split('/');
    const future = period && period.from > context.asOf;
    if (claim.status === 'former') {
      const over =
        period && Number.isFinite(period.to) && claim.date?.includes('/')
          ? Math.min(period.to, published?.to ?? period.to)
          : published?.from;
      if (over !== undefined && over > (tenure.until ?? Number.NEGATIVE_INFINITY)) {
        tenure.until = over;
        if (claim.date?.includes('/') && end !== '' && end !== '..') tenure.untilText = end;
      }
      continue;
    }
    if (claim.status === 'denied' || claim.status === 'cancelled') continue;
    if (period && claim.date?.includes('/') && Number.isFinite(period.from) && !future) {
      if (period.from >= (tenure.since ?? Number.NEGATIVE_INFINITY)) {
        if (period.from > (tenure.since ?? Number.NEGATIVE_INFINITY) || start.length > (tenure.sinceText?.length ?? 0))
          tenure.sinceText = start;
        tenure.since = period.from;
      }
    }
    if (claim.status === 'planned' || claim.status === 'proposed' || future) tenure.planned = true;
    else if (published) see(period && Number.isFinite(period.to) ? Math.min(published.from, period.to) : published.from);
  }
  const evidence = Math.max(tenure.lastSeen ?? Number.NEGATIVE_INFINITY, tenure.since ?? Number.NEGATIVE_INFINITY);
  const reported = sayings.some(({ claim }) => claim.status === 'reported' || claim.status === 'ongoing');
  const holder = longestName(sayings, context);
  return {
    ...tenure,
    seen,
    holder,
    sayings,
    support: countSupport(sayings, context),
    planned: Boolean(tenure.planned) && !reported,
    ...(Number.isFinite(evidence) && { evidence }),
  };
}

/** The form most claims use; of equals the longest. */
function longestName(sayings: Sayings, context: Context): string {
  const forms = [...groupBy(sayings, (saying) => holderOf(saying, context))];
  forms.sort(([a, left], [b, right]) => nameTokens(b).length - nameTokens(a).length || right.length - left.length || compareText(a, b));
  return forms[0]?.[0] ?? '';
}

/** Newest evidence first; of equals the better supported. */
const compareTenures = (a: Tenure, b: Tenure): number =>
  (b.evidence ?? Number.NEGATIVE_INFINITY) - (a.evidence ?? Number.NEGATIVE_INFINITY) ||
  b.support.origins - a.support.origins ||
  b.support.documents - a.support.documents ||
  compareText(a.holder, b.holder);

const daysOfGrace = 45;

/** Held as far as is known: some document says so, and none says later that it is over. Papers name a minister for weeks after the end. */
function isOpen(tenure: Tenure, context: Context): boolean {
  if (tenure.planned) return false;
  if (!tenure.sayings.some(({ claim }) => claim.status === 'reported' || claim.status === 'ongoing')) return false;
  if (tenure.until === undefined || tenure.until > context.asOf) return true;
  return (
    (tenure.lastSeen ?? Number.NEGATIVE_INFINITY) > tenure.until + daysOfGrace || (tenure.since ?? Number.NEGATIVE_INFINITY) > tenure.until
  );
}

/** Wrong tenure → the right one. Named by one document alone, with another's family name, against better support. */
function findMisprints(tenures: readonly Tenure[], context: Context): Map<Tenure, Tenure> {
  const found = new Map<Tenure, Tenure>();
  const families = groupBy(
    tenures.flatMap((tenure) => familyNames(tenure.holder).map((family) => ({ family, tenure }))),
    ({ family }) => family,
  );
  for (const tenure of tenures) {
    if (tenure.support.documents !== 1 || tenure.since !== undefined || tenure.until !== undefined || tenure.planned) continue;
    const others = familyNames(tenure.holder).flatMap((family) => (families.get(family) ?? []).slice(0, 16).map((entry) => entry.tenure));
    const right = others.find((other) => other !== tenure && !found.has(other) && isMisprintOf(tenure, other));
    if (right === undefined) continue;
    found.set(tenure, right);
    context.register.correct(tenure.sayings[0].document.id, tenure.holder, right.holder);
  }
  return found;
}

const familyNames = (name: string): readonly string[] => [...new Set([nameTokens(name)[0] ?? '', nameTokens(name).at(-1) ?? ''])];
const freshDays = 400;

function isMisprintOf(wrong: Tenure, right: Tenure): boolean {
  if (compareNamesOfPeople(wrong.holder, right.holder) !== 'clash') return false;
  const [document] = wrong.sayings;
  const sameDocument = right.sayings.some((saying) => saying.document.id === document.document.id);
  if (right.support.documents < 2 && !sameDocument) return false;
  if (sameDocument && right.support.documents >= 2) return true;
  const day = wrong.lastSeen;
  if (day === undefined) return false;
  const after = right.sayings.some(({ published }) => published !== undefined && published.from >= day);
  const before = right.firstSeen !== undefined && right.firstSeen <= day;
  if (before && after) return true;
  if (!before || right.lastSeen === undefined || day - right.lastSeen > freshDays) return false;
  // Many people of one country share the family name that stands first; a newcomer among them is no slip.
  const lastShared = nameTokens(wrong.holder).at(-1) === nameTokens(right.holder).at(-1);
  return isSlip(wrong.holder, right.holder) || (lastShared && right.support.origins >= 2);
}

const ids = (sayings: Sayings): Rival['claims'] => [sayings[0].claim.id, ...sayings.slice(1).map((saying) => saying.claim.id)];

const misprint = (wrong: Tenure, right: Tenure): Rival => ({
  claims: ids(wrong.sayings),
  kind: 'misprint',
  says: wrong.holder,
  reason: `One document alone writes "${wrong.holder}"; ${right.support.documents} from ${right.support.origins} origin(s) write "${right.holder}": an error of that document.`,
});

interface Slot {
  readonly champion: Tenure | undefined;
  /** Those not known to be over, newest evidence first. */
  readonly holders: readonly Tenure[];
  readonly earlier: readonly Tenure[];
  readonly rivals: readonly Rival[];
}

function draftTenure(key: string, tenure: Tenure, slot: Slot, context: Context): Draft {
  const successor = successorOf(tenure, slot);
  const verdict = judgeTenure(tenure, slot, successor, context);
  const over = verdict.closed;
  const untilText = over ? endOf(tenure, successor) : undefined;
  const date = tenureDate(tenure.sinceText, untilText);
  const best = bestOf(tenure.sayings);
  return {
    key,
    own: context.register.keyOf(tenure.holder, best.document.id),
    sayings: tenure.sayings,
    best,
    roles: { ...best.claim.roles, [holderRole(context)]: tenure.holder },
    ...(date !== undefined && { date }),
    status: over ? 'former' : tenure.planned ? 'planned' : best.claim.status === 'former' ? 'reported' : best.claim.status,
    rivals: [...slot.rivals, ...verdict.rivals],
    history: steps(tenure),
    standing: verdict.standing,
    reason: verdict.reason,
  };
}

/** The day said for the end, or that on which the next began, where it is more precise. */
function endOf(tenure: Tenure, successor: Tenure | undefined): string | undefined {
  const [own, next] = [tenure.untilText, successor?.sinceText];
  if (own === undefined || next === undefined) return own ?? next;
  return isDay(own) && isDay(next) && fits(next, own) ? next : own;
}

function tenureDate(since: string | undefined, until: string | undefined): string | undefined {
  if (since === undefined && until === undefined) return undefined;
  return `${since ?? '..'}/${until ?? '..'}`;
}

/** The next holder with evidence after this one's. */
function successorOf(tenure: Tenure, slot: Slot): Tenure | undefined {
  const begins = (other: Tenure): number => other.since ?? other.firstSeen ?? Number.POSITIVE_INFINITY;
  const mine = tenure.lastSeen ?? tenure.since ?? tenure.until ?? Number.NEGATIVE_INFINITY;
  let next: Tenure | undefined;
  for (const other of slot.earlier) {
    if (other === tenure || other.planned || other.evidence === undefined) continue;
    if (other.evidence >= mine && (next === undefined || begins(other) < begins(next))) next = other;
  }
  return next;
}

interface TenureVerdict extends Verdict {
  readonly closed: boolean;
  readonly rivals: readonly Rival[];
}

function judgeTenure(tenure: Tenure, slot: Slot, successor: Tenure | undefined, context: Context): TenureVerdict {
  const { champion } = slot;
  const byAge = (seen: number | undefined, lasts: number): Verdict => standingByAge(tenure.sayings, context, seen, lasts);
  if (tenure.planned) return { ...byAge(lastSaid(tenure.sayings), context.type.lasts), closed: false, rivals: [] };
  if (!isOpen(tenure, context)) return { ...closedVerdict(tenure, successor, byAge), closed: true, rivals: [] };
  if (tenure === champion) {
    const equals = slot.holders.filter((other) => other !== tenure && contests(other, tenure));
    if (equals.length === 0) return { ...byAge(tenure.evidence, holds(tenure, context)), closed: false, rivals: updates(tenure, slot) };
    const stronger = equals.every((other) => other.support.origins < tenure.support.origins);
    const rivals = equals.map((other) => contradiction(other));
    if (stronger) return { ...byAge(tenure.evidence, holds(tenure, context)), closed: false, rivals };
    return { standing: 'disputed', reason: `Sources of the same time also name ${names(equals)}.`, closed: false, rivals };
  }
  if (champion && contests(tenure, champion))
    return {
      standing: 'disputed',
      reason: `Sources of the same time name ${champion.holder}.`,
      closed: false,
      rivals: [contradiction(champion)],
    };
  const by = champion
    ? `${champion.holder}${champion.evidence === undefined ? '' : `, last named on ${iso(champion.evidence)}`}`
    : 'a later holder';
  const asOf = tenure.evidence === undefined ? 'its sources carry no date' : `last named on ${iso(tenure.evidence)}`;
  return { standing: 'superseded', reason: `Superseded by ${by}; ${asOf}.`, closed: true, rivals: [] };
}

function closedVerdict(
  tenure: Tenure,
  successor: Tenure | undefined,
  byAge: (seen: number | undefined, lasts: number) => Verdict,
): Verdict {
  const said = tenure.sayings.some(({ claim }) => claim.status === 'reported' || claim.status === 'ongoing');
  if (!said) return byAge(lastSaid(tenure.sayings), Number.POSITIVE_INFINITY);
  const until = tenure.until === undefined ? '' : ` by ${iso(tenure.until)}`;
  return {
    standing: 'superseded',
    reason: `A later document calls it a former office${until}${successor ? `; the successor is ${successor.holder}` : ''}.`,
  };
}

const lifetime = 12 * 60;
const holds = (tenure: Tenure, context: Context): number => {
  const { identity } = context.type;
  const role = identity.kind === 'slot' ? identity.by.find((name) => context.type.roles[name]?.kind === 'text') : undefined;
  const text = role === undefined ? undefined : listOf(tenure.sayings[0].claim.roles[role])[0];
  return text !== undefined && readSlot(text, '').forLife ? lifetime : context.type.lasts;
};

/** Someone named before and after, at such a distance, held it in between as well. */
const daysOfOneTime = 120;

/** Two holders of one time: named on the same day, or this one within the other's time, and not before it. */
function contests(tenure: Tenure, champion: Tenure): boolean {
  if (tenure.evidence === undefined || champion.evidence === undefined) return tenure.evidence === champion.evidence;
  if (champion.since !== undefined && champion.since >= tenure.evidence) return false;
  if (tenure.evidence === champion.evidence) return tenure.since === undefined || champion.since === undefined;
  if (tenure.firstSeen === undefined || tenure.lastSeen === undefined) return false;
  const [first, last] = [tenure.firstSeen, tenure.lastSeen];
  const near = (day: number): boolean => day > first - daysOfOneTime && day < last + daysOfOneTime;
  return champion.seen.some((day) => day < first && near(day)) && champion.seen.some((day) => day > last && near(day));
}

const names = (tenures: readonly Tenure[]): string => tenures.map((tenure) => tenure.holder).join(', ');

const contradiction = (other: Tenure): Rival => ({
  claims: ids(other.sayings),
  kind: 'contradiction',
  says: other.holder,
  reason: `Named as the holder by sources of the same time (${other.support.documents} document(s), ${other.support.origins} origin(s)).`,
});

/** Earlier holders, as what the present one replaced. */
const updates = (tenure: Tenure, slot: Slot): readonly Rival[] =>
  slot.earlier
    .filter((other) => other !== tenure && !other.planned && (other.evidence ?? Number.NEGATIVE_INFINITY) <= (tenure.evidence ?? 0))
    .slice(0, 20)
    .map((other) => ({ claims: ids(other.sayings), kind: 'update', says: other.holder, reason: `${other.holder} held it before.` }));

/** The life of a tenure, one step for each status. */
function steps(tenure: Tenure): Draft['history'] {
  return [...groupBy(tenure.sayings, ({ claim }) => claim.status)].flatMap(([, group]) => {
    if (!isFilled(group)) return [];
    const dated = group.find((saying) => saying.claim.date !== undefined);
    const said = group.find((saying) => saying.document.published !== undefined)?.document.published;
    return [
      {
        status: group[0].claim.status,
        ...(dated?.claim.date !== undefined && { date: dated.claim.date }),
        claims: ids(group),
        ...(said !== undefined && { said }),
      },
    ];
  });
}
