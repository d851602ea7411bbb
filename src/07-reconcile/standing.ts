import type { Rival, Step } from '#model/fact.ts';
import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled, isFilled, iso } from './context.ts';
import { windowOf } from './episode-window.ts';
import { agree, figureOf, groupByFigure, sayFigure } from './figure.ts';
import { groupBy } from './groups.ts';
import { claimIds, compareFigures } from './rival.ts';
import { listOf } from './roles.ts';
import { compareSayings, compareText, type Saying } from './saying.ts';
import { bestOf, countSupport, lastSaid, standingByAge, type Verdict } from './support.ts';
import { compareNames, contentWords, initials, plain } from './wording.ts';

/** Something that stands: a forum, a membership, a community. Its dates and numbers change with time. */
export const standingKind: Kind = {
  thingOf: (saying, context) => namedBy(saying, context, (kind) => kind !== 'text').join(' · '),
  cluster: (sayings, context) => clusterByName(sayings, context),
  decide: (key, clusters, context) => clusters.flatMap((sayings) => decideThing(key, sayings, context)),
};

/** The roles of the identity, in one spelling, of those kinds that are wanted. */
export function namedBy(saying: Saying, context: Context, wanted: (kind: unknown) => boolean): readonly string[] {
  return context.type.identity.by
    .filter((role) => wanted(context.type.roles[role]?.kind))
    .map((role) =>
      listOf(saying.claim.roles[role])
        .map((name) => context.register.keyOf(name, saying.document.id))
        .sort()
        .join('+'),
    );
}

const nameOf = (saying: Saying, context: Context): string =>
  context.type.identity.by
    .filter((role) => context.type.roles[role]?.kind === 'text')
    .flatMap((role) => listOf(saying.claim.roles[role]))
    .join(' ');

/** Short forms a claim gives or allows: "KNBF" for the Kenya-Norway Business Forum. */
function shortForms(saying: Saying, context: Context): readonly string[] {
  const given = Object.values(saying.claim.roles)
    .flatMap(listOf)
    .filter((value) => /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(value))
    .map(plain);
  const made = initials(nameOf(saying, context));
  return made.length >= 3 ? [...given, made] : given;
}

interface Named {
  readonly name: string;
  readonly members: Saying[];
  readonly short: Set<string>;
}

const mostCandidates = 60;

/** Fuller names first; a name joins the one it shares its telling words with, or whose initials it is. */
function clusterByName(sayings: Sayings, context: Context): readonly Sayings[] {
  if (nameOf(sayings[0], context) === '' && sayings.every((saying) => nameOf(saying, context) === '')) return [sayings];
  const names = [...groupBy(sayings, (saying) => nameOf(saying, context))].filter((entry): entry is [string, [Saying, ...Saying[]]] =>
    isFilled(entry[1]),
  );
  names.sort((a, b) => contentWords(b[0]).length - contentWords(a[0]).length || b[1].length - a[1].length || compareText(a[0], b[0]));
  const clusters: Named[] = [];
  const byWord = new Map<string, Named[]>();
  for (const [name, members] of names) {
    const codes = members[0].countries.join(' ');
    const found = [...new Set([...contentWords(name), plain(name)].flatMap((word) => (byWord.get(word) ?? []).slice(0, mostCandidates)))];
    const home = findHome(name, found, codes);
    const cluster = home ?? { name, members: [], short: new Set<string>() };
    if (!home) clusters.push(cluster);
    cluster.members.push(...members);
    for (const short of members.slice(0, 20).flatMap((saying) => shortForms(saying, context))) cluster.short.add(short);
    for (const word of new Set([...contentWords(name), ...cluster.short]))
      byWord.set(word, [...new Set([...(byWord.get(word) ?? []), cluster])].slice(0, mostCandidates));
  }
  return filled(clusters.map((cluster) => cluster.members.sort(compareSayings)));
}

function findHome(name: string, among: readonly Named[], codes: string): Named | undefined {
  const short = among.find((cluster) => cluster.short.has(plain(name)));
  if (short) return short;
  const same = among.find((cluster) => compareNames(name, cluster.name, codes) === 'same');
  if (same) return same;
  const compatible = among.filter((cluster) => compareNames(name, cluster.name, codes) === 'compatible');
  return compatible.length === 1 ? compatible[0] : undefined;
}

const isHeld = ({ claim }: Saying): boolean => claim.status === 'reported' || claim.status === 'ongoing';

/** The day a claim speaks of: its own, where that has passed, else that of its document. */
function dayOf(saying: Saying, context: Context): number | undefined {
  const { period, published } = saying;
  if (
    Number.isFinite(context.type.lasts) &&
    period &&
    Number.isFinite(period.to) &&
    period.to <= Math.min(context.asOf, published?.to ?? context.asOf)
  )
    return period.to;
  return published?.from ?? (period && Number.isFinite(period.from) && period.from <= context.asOf ? period.from : undefined);
}

const newestDay = (sayings: readonly Saying[], context: Context): number | undefined => {
  let newest: number | undefined;
  for (const saying of sayings) {
    const day = dayOf(saying, context);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
};

/** The state said last counts: held, planned, ended. Its numbers, or its fixed date, are weighed against each other. */
function decideThing(key: string, sayings: Sayings, context: Context): readonly Draft[] {
  const planned = plannedFor(sayings);
  const held: readonly Saying[] = sayings.filter((saying) => isHeld(saying) && !isMention(saying, planned));
  const over: readonly Saying[] = sayings.filter(
    ({ claim, period }) => claim.status === 'former' || (isPast(claim.date) && period !== undefined && period.to <= context.asOf),
  );
  const overSaid = newestDay(over, context);
  const history = steps(sayings);
  if (
    isFilled(over) &&
    overSaid !== undefined &&
    overSaid >= (lastSaid(held.filter((saying) => !over.includes(saying))) ?? Number.NEGATIVE_INFINITY)
  ) {
    return closed(key, sayings, over, history, context);
  }
  if (isFilled(held)) return weighValues(key, held, sayings, history, context);
  const groups = filled(groupBy(sayings, ({ claim }) => (claim.status === 'denied' ? 'denied' : 'ahead')).values());
  return groups.map((group) => {
    const last = lastState(group);
    const one = draft(key, last, { sayings: group, all: group, history, rivals: [], verdict: ageOf(group, context, 24) }, context);
    return { ...one, status: last[0].claim.status };
  });
}

/** Of a plan that was put off, or taken up again, the claims of the state said last. */
function lastState(sayings: Sayings): Sayings {
  const off = sayings.filter(({ claim }) => claim.status === 'postponed' || claim.status === 'cancelled');
  const ahead = sayings.filter((saying) => saying.claim.status === 'planned' || isHeld(saying));
  if (isFilled(off) && (lastSaid(off) ?? 0) >= (lastSaid(ahead) ?? 0)) return off;
  const planned = ahead.filter(({ claim }) => claim.status === 'planned');
  return isFilled(planned) ? planned : sayings;
}

/** The latest day for which the thing is planned. */
function plannedFor(sayings: Sayings): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { claim, period } of sayings) if (claim.status === 'planned' && period && period.from > last) last = period.from;
  return last;
}

/** A report that names what is still to come, by other documents' dates, does not say that it has come. */
const isMention = ({ claim, published }: Saying, planned: number): boolean =>
  claim.status === 'reported' && claim.date === undefined && published !== undefined && planned > published.to;

/** "../2025": said to end, or to have ended. */
const isPast = (date: string | undefined): boolean => date !== undefined && (date.startsWith('../') || date.startsWith('/'));

function closed(key: string, sayings: Sayings, over: Sayings, history: readonly Step[], context: Context): readonly Draft[] {
  const end = draft(key, over, { sayings: over, history, rivals: [], verdict: ageOf(over, context, context.type.lasts) }, context);
  const before = sayings.filter((saying) => isHeld(saying) && !over.includes(saying));
  if (!isFilled(before)) return [{ ...end, status: 'former' }];
  const reason = `A later document says that it ended${over[0].claim.date === undefined ? '' : ` (${over[0].claim.date})`}.`;
  const old = draft(
    key,
    before,
    { sayings: before, history: [], rivals: [], verdict: { standing: 'superseded', reason, supersededBy: over } },
    context,
  );
  return [
    { ...end, status: 'former' },
    { ...old, own: `${old.own} until` },
  ];
}

interface Parts {
  readonly sayings: Sayings;
  /** All claims of the thing, where they may fill what its own leave out. */
  readonly all?: Sayings;
  readonly history: readonly Step[];
  readonly rivals: readonly Rival[];
  readonly verdict: Verdict;
}

function ageOf(sayings: Sayings, context: Context, lasts: number): Verdict {
  return standingByAge(sayings, context, newestDay(sayings, context), Math.min(lasts, context.type.lasts));
}

/** Numbers that agree are one value. The newest counts; older ones are superseded; those of one time exclude each other. */
function weighValues(key: string, held: Sayings, all: Sayings, history: readonly Step[], context: Context): readonly Draft[] {
  const fixed = !Number.isFinite(context.type.lasts);
  const groups = fixed ? groupByDate(held) : groupValues(held);
  const ranked = groups
    .map((group) => ({ group, support: countSupport(group, context), day: newestDay(group, context) ?? Number.NEGATIVE_INFINITY }))
    .sort(
      (a, b) =>
        b.support.origins - a.support.origins ||
        b.support.documents - a.support.documents ||
        b.day - a.day ||
        compareSayings(a.group[0], b.group[0]),
    );
  const newest = Math.max(...ranked.map(({ day }) => day));
  const ofNow = fixed ? ranked : ranked.filter(({ day }) => day >= newest - daysOfOneTime);
  const present = new Set(ofNow.map(({ group }) => group));
  const [lead] = ofNow;
  if (!lead) return [];
  const rivals: Rival[] = [];
  const others: Draft[] = [];
  let contested = false;
  for (const { group, support, day } of ranked) {
    if (group === lead.group) continue;
    const current = present.has(group);
    const differs = fixed ? dateRival : current ? compareFigures(lead.group, group, context) : older(day);
    rivals.push({ claims: claimIds(group), ...differs, says: says(group, fixed) });
    if (differs.kind === 'misprint' || differs.kind === 'wording') continue;
    const reason = differs.kind === 'update' ? newer(lead.day) : differs.reason;
    const against: Rival = { claims: claimIds(lead.group), kind: differs.kind, reason, says: says(lead.group, fixed) };
    if (differs.kind === 'contradiction' && support.origins >= lead.support.origins) contested = true;
    others.push(
      draft(
        key,
        group,
        { sayings: group, history: [], rivals: [against], verdict: otherVerdict(group, differs.kind, lead.group, context) },
        context,
      ),
    );
  }
  const verdict: Verdict = contested
    ? {
        standing: 'disputed',
        reason: `Sources as good say ${rivals
          .filter(({ kind }) => kind === 'contradiction')
          .map((rival) => rival.says)
          .join(', ')}.`,
      }
    : ageOf(lead.group, context, context.type.lasts);
  const plans = all.filter((saying) => !isHeld(saying));
  return [
    draft(
      key,
      lead.group,
      { sayings: lead.group, all, history: plans.length > 0 || history.length > 1 ? history : [], rivals, verdict },
      context,
    ),
    ...others,
  ];
}

/** Counts of one year stand side by side; beyond it the newer replaces the older. */
const daysOfOneTime = 370;
const dateRival = { kind: 'contradiction', reason: 'Independent sources give dates that exclude each other.' } as const;
const older = (day: number) =>
  ({ kind: 'update', reason: Number.isFinite(day) ? `An older value, of ${iso(day)}.` : 'An older value, without a date.' }) as const;
const newer = (day: number): string => `A newer value, of ${iso(day)}.`;
const says = (group: Sayings, fixed: boolean): string => (fixed ? (finestDate(group) ?? 'undated') : sayFigure(group[0].claim.value));

function otherVerdict(group: Sayings, kind: Rival['kind'], lead: Sayings, context: Context): Verdict {
  const said = says(lead, !Number.isFinite(context.type.lasts));
  if (kind === 'scope' || kind === 'different thing') return ageOf(group, context, context.type.lasts);
  if (kind === 'contradiction') return { standing: 'disputed', reason: `Other sources say ${said}.` };
  return { standing: 'superseded', reason: `A newer value is on file: ${said}.`, supersededBy: lead };
}

/** Claims without a number go with the best supported value: they say that the thing stands, not how much of it. */
function groupValues(sayings: Sayings): readonly Sayings[] {
  const bare = sayings.filter((saying) => figureOf(saying.claim.value) === undefined);
  const groups = groupByFigure(
    sayings.filter((saying) => figureOf(saying.claim.value) !== undefined),
    (saying, first) => {
      const [mine, other] = [figureOf(saying.claim.value), figureOf(first.claim.value)];
      return mine !== undefined && other !== undefined && mine.unit === other.unit && agree(mine.number, other.number);
    },
  );
  const valued = filled(groups);
  if (!isFilled(bare)) return valued;
  const [largest] = [...valued].sort((a, b) => (b.at(-1)?.published?.from ?? 0) - (a.at(-1)?.published?.from ?? 0));
  const unnumbered = filled([bare]);
  return largest ? valued.map((group) => (group === largest ? mergeSorted(group, bare) : group)) : unnumbered;
}

const mergeSorted = (a: Sayings, b: readonly Saying[]): Sayings => {
  const all = [...a, ...b].sort(compareSayings);
  return isFilled(all) ? all : a;
};

/** Dates beyond so many that exclude each other are not compared any more. */
const mostCompared = 100;

/** Dates that can be one day; undated claims go with the first. */
function groupByDate(sayings: Sayings): readonly Sayings[] {
  const ordered = [...sayings].sort((a, b) => span(a) - span(b) || compareSayings(a, b));
  const groups: Saying[][] = [];
  for (const saying of ordered) {
    const window = windowOfDate(saying);
    const home = groups.slice(0, mostCompared).find(([first]) => {
      const other = first && windowOfDate(first);
      return !window || !other || (window.from <= other.to && other.from <= window.to);
    });
    if (home) home.push(saying);
    else groups.push([saying]);
  }
  return filled(groups.map((group) => group.sort(compareSayings)));
}

const windowOfDate = (saying: Saying) => (saying.period ? windowOf(saying) : undefined);
const span = (saying: Saying): number => {
  const window = windowOfDate(saying);
  return window ? window.to - window.from : Number.POSITIVE_INFINITY;
};

const finestDate = (sayings: readonly Saying[]): string | undefined =>
  [...sayings].filter((saying) => saying.period).sort((a, b) => span(a) - span(b) || compareSayings(a, b))[0]?.claim.date;

/** The newest date that has passed, else the next one; of dates that began and go on, the most precise. */
function dateOf(sayings: readonly Saying[], context: Context): string | undefined {
  if (!Number.isFinite(context.type.lasts)) return finestDate(sayings);
  const dated = sayings.filter((saying) => saying.period);
  const open = dated.filter(({ claim }) => claim.date?.includes('..'));
  if (open.length > 0) return finestDate(open);
  const first = (saying: Saying): number => saying.period?.from ?? 0;
  const past = dated.filter((saying) => first(saying) <= context.asOf);
  const ordered = (past.length > 0 ? past : dated).sort((a, b) => first(b) - first(a) || span(a) - span(b) || compareSayings(a, b));
  return ordered[0]?.claim.date;
}

function draft(key: string, group: Sayings, parts: Parts, context: Context): Draft {
  const best = bestOf(group);
  const name = nameOf(best, context);
  const date = dateOf(group, context);
  const value = best.claim.value ?? (parts.all ?? group).find(({ claim }) => claim.value !== undefined)?.claim.value;
  const figure = figureOf(value);
  const fixed = !Number.isFinite(context.type.lasts);
  const fuller = { ...best.claim.roles };
  for (const { claim } of [...group.slice(0, 200), ...(parts.all ?? []).slice(0, 200)])
    for (const [role, value] of Object.entries(claim.roles)) fuller[role] ??= value;
  return {
    key: name === '' ? key : `${key} · ${[...new Set(contentWords(name))].sort().join(' ')}`,
    ...(value !== undefined && { value }),
    own: `${fixed ? (date ?? '') : figure ? `${figure.number} ${figure.unit}` : ''}${best.claim.status === 'denied' ? ' denied' : ''}`,
    sayings: parts.sayings,
    best,
    roles: fuller,
    status: best.claim.status,
    ...(date !== undefined && { date }),
    rivals: parts.rivals,
    history: parts.history,
    ...parts.verdict,
  };
}

function steps(sayings: Sayings): readonly Step[] {
  const groups = filled(groupBy(sayings, ({ claim }) => `${claim.status} ${claim.date ?? ''}`).values());
  if (groups.length < 2) return [];
  return groups.map((group) => {
    const said = group.find((saying) => saying.published)?.document.published;
    const { status, date } = group[0].claim;
    return { status, ...(date !== undefined && { date }), claims: claimIds(group), ...(said !== undefined && { said }) };
  });
}
