import type { Rival } from '#model/fact.ts';
import { fits, isDay } from '#values/day.ts';
import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled, isFilled, iso } from './context.ts';
import { groupBy } from './groups.ts';
import { compareNamesOfPeople } from './person.ts';
import { claimIds, isOfOneDocument } from './rival.ts';
import { listOf } from './roles.ts';
import { slotKey } from './slot-key.ts';
import { readSlot } from './slot-name.ts';
import { noteStrays, setStraysAside } from './stray.ts';
import { bestOf, lastSaid, standingByAge, type Verdict } from './support.ts';
import { compareTenures, findMisprints, holderOf, holderRole, isOpen, readTenure, type Tenure } from './tenure.ts';

/** A slot has one holder after another: the newer supersedes the older, a former one is closed, a lone misprint is nobody. */
export const slotKind: Kind = {
  before: setStraysAside,
  thingOf: (saying, context) => slotKey(saying, context),
  cluster: (sayings, context) =>
    filled(groupBy(sayings, (saying) => context.register.keyOf(holderOf(saying, context), saying.document.id)).values()),
  decide: (key, clusters, context) => decideSlot(key, clusters, context),
  after: noteStrays,
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

const misprint = (wrong: Tenure, right: Tenure): Rival => ({
  claims: claimIds(wrong.sayings),
  kind: compareNamesOfPeople(wrong.holder, right.holder) === 'clash' ? 'misprint' : 'different thing',
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
  const newer = over ? (slot.champion === tenure ? successor : (slot.champion ?? successor)) : undefined;
  return {
    key,
    own: context.register.keyOf(tenure.holder, best.document.id),
    sayings: tenure.sayings,
    best,
    roles: { ...best.claim.roles, [holderRole(context)]: tenure.holder },
    ...(date !== undefined && { date }),
    status: over ? 'former' : tenure.planned ? 'planned' : best.claim.status === 'former' ? 'reported' : best.claim.status,
    rivals: [...slot.rivals, ...verdict.rivals],
    ...(newer && { supersededBy: newer.sayings }),
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
    const equals = slot.holders.filter(
      (other) => other !== tenure && contests(other, tenure) && !isOfOneDocument(other.sayings, tenure.sayings),
    );
    if (equals.length === 0) return { ...byAge(tenure.evidence, holds(tenure, context)), closed: false, rivals: updates(tenure, slot) };
    const stronger = equals.every((other) => other.support.origins < tenure.support.origins);
    const rivals = equals.map((other) => contradiction(other));
    if (stronger) return { ...byAge(tenure.evidence, holds(tenure, context)), closed: false, rivals };
    return { standing: 'disputed', reason: `Sources of the same time also name ${names(equals)}.`, closed: false, rivals };
  }
  // One text that names two holders tells of an outgoing and an incoming one, and leaves open who is who.
  if (champion && tenure.evidence === champion.evidence && isOfOneDocument(tenure.sayings, champion.sayings))
    return { ...byAge(tenure.evidence, holds(tenure, context)), closed: false, rivals: [] };
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
  claims: claimIds(other.sayings),
  kind: 'contradiction',
  says: other.holder,
  reason: `Named as the holder by sources of the same time (${other.support.documents} document(s), ${other.support.origins} origin(s)).`,
});

/** Earlier holders, as what the present one replaced. */
const updates = (tenure: Tenure, slot: Slot): readonly Rival[] =>
  slot.earlier
    .filter((other) => other !== tenure && !other.planned && (other.evidence ?? Number.NEGATIVE_INFINITY) <= (tenure.evidence ?? 0))
    .slice(0, 20)
    .map((other) => ({ claims: claimIds(other.sayings), kind: 'update', says: other.holder, reason: `${other.holder} held it before.` }));

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
        claims: claimIds(group),
        ...(said !== undefined && { said }),
      },
    ];
  });
}
