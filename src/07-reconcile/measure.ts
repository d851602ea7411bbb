import type { Claim } from '#model/claim.ts';
import type { Rival } from '#model/fact.ts';
import { rememberOf } from '#values/remember.ts';
import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled } from './context.ts';
import { agree, figureOf, groupByFigure, sayFigure } from './figure.ts';
import { groupBy } from './groups.ts';
import { claimIds, compareFigures, isOfOneDocument } from './rival.ts';
import { listOf } from './roles.ts';
import { compareSayings, compareText, type Period, type Saying } from './saying.ts';
import { namedBy } from './standing.ts';
import { bestOf, countSupport, lastSaid, standingByAge, type Verdict } from './support.ts';
import { turnRound } from './turned.ts';
import { contentWords, overlap } from './wording.ts';

/** A figure of something, for a period. Another period is another thing; another figure of the same is a rival. */
export const measureKind: Kind = {
  thingOf: (saying, context) =>
    [...namedBy(saying, context, (kind) => kind !== 'text'), figureOf(saying.claim.value)?.unit ?? 'no figure'].join(' · '),
  cluster: (sayings, context) => clusterFigures(sayings, context),
  decide: (key, clusters, context) => decideFigures(key, clusters, context),
  after: (drafts, context) =>
    overtakeTotals(
      turnRound(drafts, context, (a, b) => samePeriod(a.best, b.best)),
      context,
    ),
};

/** What exactly is measured ("textiles"); plain "goods" is what is meant where nothing is said. */
function scopeOf(saying: Saying, context: Context): string {
  const texts = context.type.identity.by
    .filter((role) => context.type.roles[role]?.kind === 'text')
    .flatMap((role) => listOf(saying.claim.roles[role]));
  const own = contentWords(texts.join(' ')).filter((word) => word !== 'good' && word !== 'goods' && word !== 'product');
  return [...new Set(own)].sort().join(' ');
}

/** Services count or do not; lists of main goods do not make another measure. */
const countsServices = (saying: Saying, context: Context): boolean =>
  /\bservice/.test(scopeOf(saying, context)) || wordsOf(saying.claim).has('service');

const wordsOf = rememberOf((claim: Claim) => new Set(contentWords(claim.evidence[0].exact.slice(0, 400))));

/** Counts and shares are of a day, and a month that holds the day is only less precise. Amounts add up over their period. */
const isOfDay = ({ claim }: Saying): boolean => claim.value === undefined || 'count' in claim.value || 'share' in claim.value;

/** How long after an undated figure's document another can speak of the same. Days. */
const nearby = 400;

function samePeriod(a: Saying, b: Saying): boolean {
  if (a.period && b.period) {
    const exact = a.period.from === b.period.from && a.period.to === b.period.to;
    return exact || ((isOfDay(a) || isMeant(a) || isMeant(b)) && touching(a.period, b.period));
  }
  const [left, right] = [dayOf(a), dayOf(b)];
  return left === undefined || right === undefined || Math.abs(left - right) <= nearby;
}

/** A sum that is promised has a day on which it is promised, and no period. */
const isMeant = ({ claim }: Saying): boolean => claim.status === 'planned' || claim.status === 'proposed';

const dayOf = (saying: Saying): number | undefined => {
  if (saying.period && Number.isFinite(saying.period.to)) return saying.period.to;
  return saying.published?.from;
};

/** Dated claims first, so that undated ones join the period they speak of. */
function clusterFigures(sayings: Sayings, context: Context): readonly Sayings[] {
  const ordered = [...sayings].sort(
    (a, b) => Number(a.period === undefined) - Number(b.period === undefined) || span(a.period) - span(b.period) || compareSayings(a, b),
  );
  return filled(groupByFigure(ordered, (saying, first) => fitsTogether(saying, first, context)).map((group) => group.sort(compareSayings)));
}

const span = (period: Period | undefined): number => (period && Number.isFinite(period.from) ? period.to - period.from : 100_000);

function fitsTogether(a: Saying, b: Saying, context: Context): boolean {
  const [left, right] = [figureOf(a.claim.value), figureOf(b.claim.value)];
  if (!left || !right) return left === right && samePeriod(a, b) && scopeOf(a, context) === scopeOf(b, context);
  return agree(left.number, right.number) && samePeriod(a, b) && countsServices(a, context) === countsServices(b, context);
}

interface Weighed {
  readonly group: Sayings;
  readonly origins: number;
  readonly documents: number;
}

function decideFigures(key: string, clusters: readonly Sayings[], context: Context): readonly Draft[] {
  const weighed = clusters.map((group): Weighed => ({ group, ...countSupport(group, context) }));
  weighed.sort((a, b) => b.origins - a.origins || b.documents - a.documents || compareSayings(a.group[0], b.group[0]));
  const drafts: Draft[] = [];
  const taken = new Set<Weighed>();
  for (const lead of weighed) {
    if (taken.has(lead)) continue;
    taken.add(lead);
    const rivals = weighed.slice(0, mostRivals).filter((other) => !taken.has(other) && isRival(lead.group, other.group, context));
    for (const other of rivals) taken.add(other);
    drafts.push(...decideOne(key, lead, rivals, context));
  }
  return overtake(drafts, context);
}

const mostRivals = 200;

/** Another figure for the same period and scope; or the same figure, which a copy gives for another period. */
function isRival(lead: Sayings, other: Sayings, context: Context): boolean {
  const [a, b] = [lead[0], other[0]];
  // A text that corrects a figure gives both; other pairs of one text are two things.
  if (isOfOneDocument(lead, other) && a.claim.status !== 'denied' && b.claim.status !== 'denied') return false;
  if (figureOf(a.claim.value) === undefined || countsServices(a, context) !== countsServices(b, context)) return false;
  const scopes = [scopeOf(a, context), scopeOf(b, context)];
  if (samePeriod(a, b)) {
    if (scopes[0] !== scopes[1] && !scopes.includes('')) return false;
    if (a.period && b.period && !isMeant(a) && !isMeant(b)) return true;
    return Boolean(a.period) === Boolean(b.period) || isMeant(a) ? toldAlike(lead, b) : false;
  }
  const [left, right] = [figureOf(a.claim.value), figureOf(b.claim.value)];
  if (!left || !right || !agree(left.number, right.number) || !a.period || !b.period) return false;
  return touching(a.period, b.period) && countSupport([...lead, ...other], context).origins === countSupport(lead, context).origins;
}

/** Without a period two sums are one only where the texts tell of the same thing: a country lends another more than once a year. */
function toldAlike(lead: Sayings, other: Saying): boolean {
  const mine = tellingWords(other);
  if (mine.size === 0) return true;
  return lead.slice(0, 8).some((saying) => tellingWords(saying).size === 0 || overlap(tellingWords(saying), mine).contained >= 0.5);
}

const tellingWords = (saying: Saying): ReadonlySet<string> => toldIn(saying.claim);
const toldIn = rememberOf((claim: Claim) => new Set([...wordsOf(claim)].filter((word) => !/\d/.test(word))));

const touching = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

function decideOne(key: string, lead: Weighed, others: readonly Weighed[], context: Context): readonly Draft[] {
  const retracted = [lead, ...others].find(({ group }) => group.some(({ claim }) => claim.status === 'denied'));
  const winner = retracted === lead ? others.find(({ group }) => group.every(({ claim }) => claim.status !== 'denied')) : lead;
  if (!winner) return [lead, ...others].map(({ group }) => draftOf(key, group, [], ageOf(group, context), context));
  const rivals: Rival[] = [];
  const drafts: Draft[] = [];
  let contested = false;
  for (const other of [lead, ...others]) {
    if (other === winner) continue;
    const correction = other === retracted;
    const differs = correction ? corrected : compareFigures(winner.group, other.group, context);
    rivals.push({ claims: claimIds(other.group), ...differs, says: saysOf(other.group) });
    if (differs.kind === 'misprint' || differs.kind === 'wording') continue;
    if (differs.kind === 'contradiction' && other.origins >= winner.origins) contested = true;
    const against: Rival = { claims: claimIds(winner.group), kind: differs.kind, reason: differs.reason, says: saysOf(winner.group) };
    drafts.push(draftOf(key, other.group, [against], otherVerdict(other.group, differs.kind, winner.group, context), context));
  }
  const said = rivals.filter(({ kind }) => kind === 'contradiction').map((rival) => rival.says);
  const verdict: Verdict = contested
    ? { standing: 'disputed', reason: `Sources as good say ${said.join(', ')}.` }
    : ageOf(winner.group, context);
  return [draftOf(key, winner.group, rivals, verdict, context), ...drafts];
}

const corrected = { kind: 'correction', reason: 'A later document says that this figure was wrong and gives the right one.' } as const;

function otherVerdict(group: Sayings, kind: Rival['kind'], lead: Sayings, context: Context): Verdict {
  if (kind === 'scope' || kind === 'different thing') return ageOf(group, context);
  if (kind === 'correction') return { standing: 'superseded', reason: `Corrected: ${saysOf(lead)}.`, supersededBy: lead };
  return { standing: 'disputed', reason: `Other sources say ${saysOf(lead)}.` };
}

const saysOf = (group: Sayings): string =>
  `${sayFigure(group[0].claim.value)}${group[0].claim.date === undefined ? '' : ` (${group[0].claim.date})`}`;

/** A figure stays true of its period; one that is only announced ages. */
function ageOf(sayings: Sayings, context: Context): Verdict {
  const meant = sayings.every(({ claim }) => claim.status === 'planned' || claim.status === 'proposed');
  return standingByAge(sayings, context, lastSaid(sayings), meant ? Math.min(context.type.lasts, 24) : context.type.lasts);
}

function draftOf(key: string, group: Sayings, rivals: readonly Rival[], verdict: Verdict, context: Context): Draft {
  const best = bestOf(group);
  const [dated] = [...group].filter((saying) => saying.period).sort((a, b) => span(a.period) - span(b.period) || compareSayings(a, b));
  const scope = scopeOf(best, context);
  const figure = figureOf(best.claim.value);
  return {
    key: `${key}${scope === '' ? '' : ` · ${scope}`} · ${dated?.claim.date ?? 'no period'}`,
    own: figure ? `${figure.number}` : 'none',
    sayings: group,
    best,
    status: best.claim.status,
    ...(dated?.claim.date !== undefined && { date: dated.claim.date }),
    rivals,
    history: [],
    ...verdict,
  };
}

/** A total is overtaken by later figures of its parts, where nobody gives a later total. */
const partsOf: Readonly<Record<string, readonly string[]>> = { trade: ['exports'] };

/** The figure of an earlier year gives way to the same measure of a later period at least as long. */
function overtake(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const series = groupBy(drafts, (draft) => String(countsServices(draft.best, context)));
  const newest = new Map<string, Draft>();
  for (const [name, group] of series) {
    const dated = group
      .filter(isCounted)
      .sort((a, b) => endOf(b) - endOf(a) || span(b.best.period) - span(a.best.period) || compareText(a.own, b.own));
    for (const draft of dated) if (!newest.has(name)) newest.set(name, draft);
  }
  return drafts.map((draft) => {
    const latest = newest.get(String(countsServices(draft.best, context)));
    if (!latest || latest === draft || !isCounted(draft) || isOfDay(draft.best) || draft.standing === 'superseded') return draft;
    if (endOf(latest) <= endOf(draft) || span(latest.best.period) < 0.9 * span(draft.best.period)) return draft;
    return overtakenBy(draft, latest);
  });
}

const isCounted = (draft: Draft): boolean =>
  draft.best.period !== undefined && figureOf(draft.best.claim.value) !== undefined && draft.status !== 'denied';
const endOf = (draft: Draft): number => draft.best.period?.to ?? 0;
const overtakenBy = (draft: Draft, latest: Draft): Draft => ({
  ...draft,
  standing: 'superseded',
  supersededBy: latest.sayings,
  reason: `A figure for a later period is on file: ${saysOf(latest.sayings)}.`,
});

const sameCount = (a: Draft, b: Draft, context: Context): boolean =>
  countsServices(a.best, context) === countsServices(b.best, context) &&
  figureOf(a.best.claim.value)?.unit === figureOf(b.best.claim.value)?.unit;

/** Sets aside old totals for which only later parts are on file: trade of 2017 where exports of 2024 are known. */
function overtakeTotals(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const listed = context.type.identity.by.filter((role) => typeof context.type.roles[role]?.kind === 'object');
  const measureOf = (draft: Draft): string => listed.flatMap((role) => listOf(draft.best.claim.roles[role])).join(' ');
  const partiesOf = (draft: Draft): string =>
    [...namedBy(draft.best, context, (kind) => kind === 'actor' || kind === 'country')].sort().join('+');
  const parts = groupBy(drafts.filter(isCounted), (draft) => `${partiesOf(draft)} ${measureOf(draft)}`);
  return drafts.map((draft) => {
    if (!isCounted(draft) || draft.standing === 'superseded') return draft;
    const later = (partsOf[measureOf(draft)] ?? [])
      .flatMap((part) => parts.get(`${partiesOf(draft)} ${part}`) ?? [])
      .filter(
        (part) => sameCount(part, draft, context) && endOf(part) > endOf(draft) && span(part.best.period) >= 0.9 * span(draft.best.period),
      );
    const [latest] = later.sort((a, b) => endOf(b) - endOf(a));
    return latest ? overtakenBy(draft, latest) : draft;
  });
}
