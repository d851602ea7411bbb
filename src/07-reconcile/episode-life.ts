import type { Claim } from '#model/claim.ts';
import type { Rival, Step } from '#model/fact.ts';
import type { Context, Draft, Sayings } from './context.ts';
import { filled, isFilled, iso } from './context.ts';
import { contradictDenials } from './episode-denial.ts';
import { scoreRoles, stageRoles } from './episode-likeness.ts';
import { isAhead, isDone, isOff, tellsOfPlan, touch, width, windowOf } from './episode-window.ts';
import { groupBy, makeGroups } from './groups.ts';
import { claimIds, isOfOneDocument } from './rival.ts';
import { isCode, listOf } from './roles.ts';
import { compareSayings, compareText, type Period, periodOf, type Saying } from './saying.ts';
import { bestOf, countSupport, lastSaid, monthsSince, standingByAge, type Verdict } from './support.ts';

/** A plan or something going on that nobody has mentioned for so long is no longer safe to print. Months. */
const openEndedLasts = 24;
/** A new date said within so many days of the old one by another source is a contradiction; later it is a move. */
const daysOfOneNews = 7;

/** One record for each episode: what was announced, moved, put off and held, and what of it counts now. */
export function decideEpisodes(key: string, clusters: readonly Sayings[], context: Context): readonly Draft[] {
  const episodes = linkMoves(clusters, context);
  const drafts = episodes.flatMap((sayings) => draftEpisode(key, sayings, context));
  return contradictDenials(drafts, context);
}

const firstDay = (sayings: Sayings): number => {
  const windows = sayings.map((saying) => (saying.period ? windowOf(saying) : undefined)).filter((window) => window !== undefined);
  return windows.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...windows.slice(0, 1000).map((window) => window.from));
};

/** How long after a postponement a new date is still that of the same visit. Days. */
const longestDelay = 730;
const mostLater = 40;

/**
 * Joins what was put off with what was arranged instead: the same visitor, or the same people or round, announced for a later day after
 * the postponement; and a plan with the plan that replaced its date.
 */
function linkMoves(clusters: readonly Sayings[], context: Context): readonly Sayings[] {
  const ordered = clusters
    .map((sayings) => ({ sayings, day: firstDay(sayings) }))
    .sort((a, b) => a.day - b.day || compareSayings(a.sayings[0], b.sayings[0]));
  const groups = makeGroups(ordered.length);
  ordered.forEach(({ sayings, day }, index) => {
    if (sayings.some(isDone) || sayings[0].claim.status === 'denied') return;
    const off = sayings.filter(isOff);
    for (let next = index + 1; next < Math.min(ordered.length, index + mostLater); next++) {
      const later = ordered[next];
      if (!later || later.day - day > longestDelay) break;
      if (!isSameEpisode(sayings, later.sayings, context) || !followsOn(sayings, off, later.sayings, later.day - day)) continue;
      groups.join(index, next);
      if (later.sayings.some(isDone)) break;
    }
  });
  const joined = groupBy(ordered.keys(), (index) => String(groups.find(index)));
  return filled([...joined.values()].map((members) => members.flatMap((index) => ordered[index]?.sayings ?? []).sort(compareSayings)));
}

/** True when the later date was named after the earlier one had been put off, or while it was still a plan. */
function followsOn(earlier: Sayings, off: readonly Saying[], later: Sayings, gap: number): boolean {
  const said = lastSaid(later);
  if (said === undefined) return false;
  if (off.length > 0) return said >= (off.map((saying) => saying.published?.from ?? 0).sort((a, b) => a - b)[0] ?? 0);
  const before = lastSaid(earlier);
  return before !== undefined && said > before && gap > 0 && gap <= 120 && later.every((saying) => !isOff(saying));
}

/** The same person travels, or the roles that tell apart say so. */
function isSameEpisode(a: Sayings, b: Sayings, context: Context): boolean {
  const { identity } = context.type;
  if (identity.kind !== 'episode' || b[0].claim.status === 'denied') return false;
  const persons = (sayings: Sayings): ReadonlySet<string> =>
    new Set(
      sayings.slice(0, 50).flatMap((saying) =>
        identity.by
          .filter((role) => context.type.roles[role]?.kind === 'actor')
          .flatMap((role) => listOf(saying.claim.roles[role]).map((name) => context.register.keyOf(name, saying.document.id)))
          .filter((name) => !isCode(name)),
      ),
    );
  const [left, right] = [persons(a), persons(b)];
  if (left.size > 0 && right.size > 0) return [...left].some((name) => right.has(name));
  return left.size === right.size && scoreRoles(b[0], a.slice(0, 12), context) >= 1.5;
}

/** Announcements of one episode beyond so many say nothing new about when it was to be. */
const mostPlans = 200;

/** What counts now of an episode: held before called off before planned; of two states the one said last. */
function stateOf(sayings: Sayings): Sayings {
  const plans = sayings.filter((saying) => isAhead(saying) && saying.period).slice(0, mostPlans);
  const done = sayings.filter((saying) => isDone(saying) && !tellsOfPlan(saying, plans));
  if (isFilled(done)) return done;
  const [off, ahead] = [sayings.filter(isOff), sayings.filter(isAhead)];
  const [offSaid, aheadSaid] = [lastSaid(off) ?? Number.NEGATIVE_INFINITY, lastSaid(ahead) ?? Number.NEGATIVE_INFINITY];
  const fixed = isFilled(off) ? refixed(off, ahead, offSaid) : [];
  if (isFilled(fixed)) return fixed;
  if (isFilled(off) && offSaid >= aheadSaid) return off;
  if (isFilled(ahead)) return strongest(ahead);
  return sayings;
}

/**
 * Plans for exact days, named with the postponement or after it, and later than what was put off: then a new date is fixed. "Aimed at
 * March" is none.
 */
function refixed(off: readonly Saying[], ahead: readonly Saying[], offSaid: number): readonly Saying[] {
  const from = (saying: Saying): number => windowOf(saying)?.from ?? Number.POSITIVE_INFINITY;
  const putOff = off.filter(({ period }) => period).map(from);
  const planned = ahead.filter(({ period }) => period);
  const old = putOff.length > 0 ? Math.max(...putOff.slice(0, mostPlans)) : Math.min(...planned.slice(0, mostPlans).map(from));
  const fixed = planned.filter(
    (saying) =>
      saying.claim.status === 'planned' &&
      width(windowOf(saying)) <= exactDays &&
      (saying.published?.from ?? Number.NEGATIVE_INFINITY) >= offSaid &&
      from(saying) > old,
  );
  // Others may have named the new days before the last text recalled the postponement.
  return fixed.length === 0 ? [] : planned.filter((saying) => fixed.slice(0, 20).some((one) => sharesDays(one, saying)));
}

const sharesDays = (a: Saying, b: Saying): boolean => {
  const [left, right] = [windowOf(a), windowOf(b)];
  return left !== undefined && right !== undefined && touch(left, right);
};

/** A visit of up to two weeks has exact days; a month is an aim. */
const exactDays = 14;

/** Plans before mere proposals. */
function strongest(ahead: Sayings): Sayings {
  const planned = ahead.filter(({ claim }) => claim.status !== 'proposed');
  return isFilled(planned) ? planned : ahead;
}

/** The furthest stage that is said, in the order in which the declaration lists the stages. */
function furthest(sayings: Sayings, context: Context): Sayings {
  const [role] = stageRoles(context).filter((name) => sayings.some(({ claim }) => typeof claim.roles[name] === 'string'));
  const stages = role === undefined ? undefined : context.type.roles[role]?.kind;
  if (role === undefined || stages === undefined || typeof stages === 'string') return sayings;
  const rank = ({ claim }: Saying): number => stages.indexOf(listOf(claim.roles[role])[0] ?? '');
  const top = Math.max(...sayings.map(rank).slice(0, 10_000));
  const there = sayings.filter((saying) => rank(saying) === top);
  return isFilled(there) ? there : sayings;
}

/** What waits for a person gives an episode neither its day nor its people while something surer tells of it; it only stands behind it. */
function partWaiting(sayings: Sayings): readonly [told: Sayings, waiting: readonly Saying[]] {
  const told = sayings.filter(({ waits }) => waits !== true);
  return isFilled(told) ? [told, sayings.filter(({ waits }) => waits === true)] : [sayings, []];
}

function draftEpisode(key: string, all: Sayings, context: Context): readonly Draft[] {
  const [sayings, waiting] = partWaiting(all);
  const state = stateOf(sayings);
  const history = steps(sayings);
  const groups = groupByDays(furthest(state, context));
  const grouped = new Set(groups.flat());
  const undatedOrStaged = state.filter((saying) => !grouped.has(saying));
  const settled = settle(groups, context);
  return settled.map(({ group, rivals, verdict }, index) => {
    const backing = [...group, ...(index === 0 ? [...undatedOrStaged, ...waiting] : [])].sort(compareSayings);
    const sure = isFilled(backing) ? backing : group;
    const best = bestOf(group);
    const date =
      finest(group) ??
      finest(sure.filter((one) => !waiting.includes(one) && isOfStage(one, best, context))) ??
      (isOff(best) ? finest(sayings) : undefined);
    const status = isAhead(best) && best.claim.status === 'reported' ? 'planned' : best.claim.status;
    const standing = verdict ?? judge(sure, best, date, context);
    return {
      key,
      own: `${date ?? 'undated'} ${ownName(best, context)}`,
      sayings: sure,
      best,
      status,
      roles: mergeRoles(best, sayings, context),
      ...(date !== undefined && { date }),
      rivals: [...rivals, ...lessPrecise(group, date)],
      history,
      ...standing,
    };
  });
}

/** A stage has the day of its own reports: when a treaty was signed does not say when it ended. */
const isOfStage = ({ claim }: Saying, best: Saying, context: Context): boolean =>
  stageRoles(context).every((role) => best.claim.roles[role] === undefined || claim.roles[role] === best.claim.roles[role]);

/** Claims that support the date and give it less exactly: a month for its day. */
function lessPrecise(group: Sayings, date: string | undefined): readonly Rival[] {
  const exact = periodOf(date);
  if (!exact || width(exact) > exactDays) return [];
  const coarse = group.filter((saying) => saying.period && width(windowOf(saying)) > exactDays);
  return [...groupBy(coarse, ({ claim }) => claim.date ?? '')].flatMap(([says, sayings]) =>
    isFilled(sayings)
      ? [{ claims: claimIds(sayings), kind: 'precision' as const, says, reason: 'Less exact, and no contradiction: it confirms the day.' }]
      : [],
  );
}

/** Who exactly, where the key names only the country. */
function ownName(best: Saying, context: Context): string {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return '';
  const told = identity.by.concat(identity.toldApartBy.filter((role) => context.type.roles[role]?.needed));
  return told.flatMap((role) => listOf(best.claim.roles[role]).map((name) => context.register.keyOf(name, best.document.id))).join(' ');
}

/** Roles of the best claim, with those that only other claims of the episode fill. */
function mergeRoles(best: Saying, sayings: Sayings, context: Context): Claim['roles'] {
  const roles: Record<string, string | readonly string[]> = { ...best.claim.roles };
  const { identity } = context.type;
  const by = identity.kind === 'episode' ? identity.by : [];
  for (const { claim } of sayings.slice(0, 200)) {
    for (const [role, value] of Object.entries(claim.roles)) {
      if (roles[role] === undefined) roles[role] = value;
      // A person says more than a delegation.
      else if (by.includes(role) && typeof value === 'string' && isCode(String(roles[role])) && !isCode(value)) roles[role] = value;
    }
  }
  return roles;
}

/** The most precise date; of equals the one most claims give. */
function finest(sayings: readonly Saying[]): string | undefined {
  const dates = [
    ...groupBy(
      sayings.filter((saying) => saying.period),
      ({ claim }) => claim.date ?? '',
    ),
  ];
  const span = ([, group]: readonly [string, readonly Saying[]]): number => {
    const [first] = group;
    return first ? width(windowOf(first)) : Number.POSITIVE_INFINITY;
  };
  dates.sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  // A visit of three days is no vaguer than a day of it; a month is.
  const rank = (entry: readonly [string, readonly Saying[]]): number => (span(entry) <= 14 ? 0 : span(entry));
  dates.sort((a, b) => rank(a) - rank(b));
  return dates[0]?.[0];
}

/** Dates of one episode beyond so many that exclude each other are not compared any more. */
const mostCompared = 20;

/** Claims whose dates can all be true at once. Exact dates lead, coarse ones confirm them; undated claims back no date where one is given. */
function groupByDays(sayings: Sayings): readonly Sayings[] {
  const dated = sayings.filter((saying) => saying.period);
  if (dated.length === 0) return [sayings];
  const ordered = [...dated].sort(
    (a, b) => width(a.period ? windowOf(a) : undefined) - width(b.period ? windowOf(b) : undefined) || compareSayings(a, b),
  );
  const groups: { readonly members: Saying[]; readonly window: Period | undefined }[] = [];
  for (const saying of ordered) {
    const window = saying.period ? windowOf(saying) : undefined;
    const home = groups
      .slice(0, mostCompared)
      .find((group) => !window || !group.window || touch(window, group.window, width(window) <= 2 && width(group.window) <= 2 ? 1 : 0));
    if (home) home.members.push(saying);
    else groups.push({ members: [saying], window });
  }
  return filled(groups.map((group) => group.members.sort(compareSayings)));
}

interface Settled {
  readonly group: Sayings;
  readonly rivals: readonly Rival[];
  /** Absent: nothing contradicts it, so age and support decide. */
  readonly verdict?: Verdict;
}

/** Dates that exclude each other: copies that slipped, a later announcement, or a contradiction that stays open. */
function settle(groups: readonly Sayings[], context: Context): readonly Settled[] {
  if (groups.length <= 1) return groups.map((group) => ({ group, rivals: [] }));
  const ranked = groups.map((group) => ({
    group,
    support: countSupport(group, context),
    said: lastSaid(group.filter((saying) => saying.period)) ?? 0,
    day: firstDay(group),
  }));
  ranked.sort(
    (a, b) => b.support.origins - a.support.origins || b.support.documents - a.support.documents || compareSayings(a.group[0], b.group[0]),
  );
  const newest = ranked.reduce((left, right) =>
    right.said > left.said || (right.said === left.said && right.day > left.day) ? right : left,
  );
  const [first] = ranked;
  if (!first) return [];
  const moved = newest.said - first.said > daysOfOneNews || isOfOneDocument(first.group, newest.group);
  const lead = !isDone(first.group[0]) && moved ? newest : first;
  const rivals: Rival[] = [];
  const open: Settled[] = [];
  for (const [place, other] of ranked.entries()) {
    if (other === lead) continue;
    // Of a crowd of dates the better supported are weighed; the others are only told.
    if (place > mostCompared) {
      rivals.push({ claims: claimIds(other.group), kind: 'update', says: finest(other.group) ?? 'undated', reason: whyRival.update ?? '' });
      continue;
    }
    const kind = rivalKind(lead.group, other.group, context);
    rivals.push({ claims: claimIds(other.group), kind, says: finest(other.group) ?? 'undated', reason: whyRival[kind] ?? '' });
    if (kind !== 'contradiction') continue;
    const against: Rival = { claims: claimIds(lead.group), kind, says: finest(lead.group) ?? 'undated', reason: whyRival[kind] ?? '' };
    open.push({ group: other.group, rivals: [against], verdict: { standing: 'disputed', reason: `Other sources say ${against.says}.` } });
  }
  const equal = open.filter(({ group }) => countSupport(group, context).origins >= lead.support.origins);
  const says = equal.map(({ group }) => finest(group) ?? 'another day').join(', ');
  const verdict: Verdict | undefined = equal.length > 0 ? { standing: 'disputed', reason: `Sources as good say ${says}.` } : undefined;
  return [{ group: lead.group, rivals, ...(verdict && { verdict }) }, ...open];
}

const whyRival: Readonly<Partial<Record<Rival['kind'], string>>> = {
  update: 'An earlier date; a later document gives another.',
  wording: 'The same text, passed on with another date.',
  contradiction: 'Sources of the same time give dates that exclude each other.',
};

function rivalKind(lead: Sayings, other: Sayings, context: Context): Rival['kind'] {
  if (isOfOneDocument(lead, other)) return 'update';
  const together = countSupport([...lead, ...other], context).origins;
  if (together === countSupport(lead, context).origins) return 'wording';
  const apart = (lastSaid(lead.filter((saying) => saying.period)) ?? 0) - (lastSaid(other.filter((saying) => saying.period)) ?? 0);
  return isAhead(lead[0]) && isAhead(other[0]) && apart > daysOfOneNews ? 'update' : 'contradiction';
}

function judge(sayings: Sayings, best: Saying, date: string | undefined, context: Context): Verdict {
  const seen = lastSaid(sayings);
  const window = sayings
    .map((saying) => (saying.claim.date === date && saying.period ? windowOf(saying) : undefined))
    .find((found) => found !== undefined);
  if (isAhead(best) && window && window.to < context.asOf)
    return { standing: 'stale', reason: `Was due ${date ?? ''}; no report of what came of it is on file.` };
  // A cancelled visit stays cancelled; a postponed one waits for news.
  const settled = (isDone(best) && best.claim.status !== 'ongoing') || best.claim.status === 'cancelled';
  const lasts = settled || best.claim.status === 'denied' ? context.type.lasts : Math.min(context.type.lasts, openEndedLasts);
  if (!settled && best.claim.status === 'ongoing' && window && Number.isFinite(best.period?.to ?? Number.POSITIVE_INFINITY))
    return standingByAge(sayings, context, seen, context.type.lasts);
  if (!settled && seen !== undefined && monthsSince(seen, context.asOf) > lasts)
    return { standing: 'stale', reason: `Last heard of on ${iso(seen)} as ${best.claim.status}; nothing since.` };
  return standingByAge(sayings, context, seen, lasts);
}

/** What was said, step by step, in the order in which it was said. */
function steps(sayings: Sayings): readonly Step[] {
  return [...groupBy(sayings, (saying) => `${saying.claim.status} ${saying.claim.date ?? ''}`).values()].flatMap((group) => {
    if (!isFilled(group)) return [];
    const said = group.find((saying) => saying.published)?.document.published;
    const { status, date } = group[0].claim;
    return [{ status, ...(date !== undefined && { date }), claims: claimIds(group), ...(said !== undefined && { said }) }];
  });
}
