import type { Told } from '#facts/define.ts';
import { capital, text } from '#facts/phrase.ts';
import type { BriefEvent } from '#model/brief.ts';
import type { Status } from '#model/claim.ts';
import type { Step } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { earliest, isDay, latest, share } from '#values/day.ts';
import type { Chosen } from './choose.ts';
import { type Desk, isLapsed, listOf } from './desk.ts';
import { isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';
import { verify } from './verify.ts';

/** Events of a brief of about two pages; a full one has them all. */
const most = 200;

/** What happened or is to happen, newest first, each once for every day that it was set for. */
export function drawEvents(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly BriefEvent[] {
  const happens = chosen.filter(
    ({ fact, type, weight }) =>
      type.happens &&
      fact.status !== 'denied' &&
      (desk.full || (weight > 0 && (fact.standing !== 'stale' || isLapsed(fact, desk)) && !isRewriteOnly(fact, desk))),
  );
  const kept = happens.sort(byFirstDay).slice(0, desk.full ? undefined : most);
  return kept.flatMap((item) => [...eventOf(item, desk, teller), ...otherDays(item, desk, teller)]).sort(byDayThenId);
}

const byFirstDay = (a: Chosen, b: Chosen): number => compare(dayFor(b.fact.date), dayFor(a.fact.date)) || compare(a.fact.id, b.fact.id);
const byDayThenId = (a: BriefEvent, b: BriefEvent): number => compare(dayFor(b.date), dayFor(a.date)) || compare(a.id, b.id);
const dayFor = (date: string | undefined): string => (date !== undefined && isDay(date) ? earliest(date) : '');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface As {
  readonly status: Step['status'];
  readonly date?: string;
  readonly step?: string;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

function eventOf(item: Chosen, desk: Desk, teller: Teller, as: As = ownOf(item)): readonly BriefEvent[] {
  const { fact, type } = item;
  const { introduce: _, words: __, date: ___, ...plain } = teller.told(fact);
  const told: Told = { ...plain, status: as.status, ...(as.date !== undefined && { date: as.date }), ...laterOf(as, desk) };
  const says = type.sentence(told);
  const claims = desk.claimsOf(fact);
  const documents = [...new Set(claims.map(({ document }) => document))].flatMap((id) => desk.documentOf(id) ?? []);
  teller.takeBorrowed();
  if (verify(says, claims, documents) !== undefined) return [];
  const codes = type.coded?.(told);
  const [from, to] = sidesOf(item);
  const place = text(fact.roles.place);
  return [
    {
      id: `${claims.at(-1)?.id ?? fact.id}${as.step === undefined ? '' : `-${as.step}`}`,
      fact: fact.id,
      type: fact.type,
      title: capital(type.glance?.(told)?.says ?? says.replace(/\.$/, '')),
      says,
      ...(as.date !== undefined && { date: as.date }),
      status: as.status,
      standing: fact.standing,
      from,
      to,
      ...(place !== '' && { place }),
      ...(codes !== undefined && { codes }),
      documents: fact.support.documents,
      origins: fact.support.origins,
      supportedBy: as.claims,
    },
  ];
}

const ownOf = ({ fact }: Chosen): As => ({
  status: fact.status,
  ...(fact.date !== undefined && { date: fact.date }),
  claims: fact.supportedBy,
});

function laterOf({ status, date }: As, desk: Desk): { readonly lapsed?: boolean; readonly ahead?: boolean } {
  if (date === undefined || !isDay(date)) return {};
  return { lapsed: isMeant(status) && latest(date) < desk.asOf, ahead: earliest(date) > desk.asOf };
}

/** The day from which a thing was put off, and one that was named after that: each stands in the calendar beside the last word. */
function otherDays(item: Chosen, desk: Desk, teller: Teller): readonly BriefEvent[] {
  const { fact } = item;
  const seen = new Set([fact.date]);
  return fact.history.flatMap(({ status, date, claims }) => {
    if (date === undefined || !isDay(date) || seen.has(date)) return [];
    const isPutOff = status === 'postponed' || status === 'cancelled';
    const isNamedSince = fact.status === 'postponed' && isMeant(status) && earliest(date) > dayFor(fact.date);
    // "This year", and elsewhere "perhaps in November".
    const isNearer = isMeant(fact.status) && isMeant(status) && date.length > (fact.date?.length ?? 0) && agrees(date, fact.date);
    if (!isPutOff && !isNamedSince && !isNearer) return [];
    seen.add(date);
    return eventOf(item, desk, teller, { status, date, step: date.replace('/', '-'), claims });
  });
}

const isMeant = (status: Status): boolean => status === 'planned' || status === 'proposed';
const agrees = (date: string, whole: string | undefined): boolean => whole !== undefined && isDay(whole) && share(date, whole);

/** Who acts, and toward whom: the roles that tell one thing of a kind from another, the first against the rest. */
function sidesOf({ fact, type }: Chosen): readonly [readonly string[], readonly string[]] {
  const roles = type.identity.by.filter((role) => type.roles[role]?.kind !== 'text' && !Array.isArray(type.roles[role]?.kind));
  const [first, ...others] = roles.map((role) => listOf(fact.roles[role]));
  if (first === undefined) return [[], []];
  return others.length > 0 ? [first, others.flat()] : [first.slice(0, 1), first.slice(1)];
}
