import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact, Rival } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { addMonths, daysBetween, earliest, isDay, latest } from '#values/day.ts';
import type { AuditInput, Verdict } from './audit.ts';
import { unheard } from './audit-lines.ts';
import type { Passage } from './audit-passages.ts';
import { listOf } from './roles.ts';
import { compareText } from './saying.ts';
import { readSlot } from './slot-name.ts';

/** How each claim of the text stands against what others say. Claims in a title given apart have no place in the text. */
export function standOwnClaims(input: AuditInput): readonly (Passage & { readonly claim: Claim })[] {
  const desk = layOut(input);
  return input.own.flatMap((claim) => {
    const [place] = claim.evidence;
    if (place.in === 'title') return [];
    const verdict = judge(claim, desk);
    return verdict ? [{ start: place.start, end: place.end, verdict, claim }] : [];
  });
}

/** What is known of the text's claims and of others'. */
interface Desk extends AuditInput {
  readonly heldBy: ReadonlyMap<ClaimId, Fact>;
  readonly typeOf: (fact: Fact) => FactType | undefined;
  /** Of some claims those that others make, the newest first. */
  readonly othersOf: (claims: Iterable<ClaimId>) => readonly ClaimId[];
  readonly saidOn: (claim: ClaimId) => string | undefined;
}

function layOut(input: AuditInput): Desk {
  const heldBy = new Map<ClaimId, Fact>();
  for (const fact of input.facts) for (const step of fact.history) for (const id of step.claims) if (!heldBy.has(id)) heldBy.set(id, fact);
  for (const fact of input.facts) for (const rival of fact.rivals) for (const id of rival.claims) heldBy.set(id, heldBy.get(id) ?? fact);
  for (const fact of input.facts) for (const id of fact.supportedBy) heldBy.set(id, fact);
  const types = new Map(input.types.map((type) => [type.type, type]));
  const published = new Map(input.documents.map((document) => [document.id, document.published]));
  const days = new Map<ClaimId, string | undefined>();
  for (const claim of input.claims)
    if (claim.document !== input.document.id && !input.copies.has(claim.document)) days.set(claim.id, published.get(claim.document));
  const saidOn = (claim: ClaimId): string | undefined => days.get(claim);
  return {
    ...input,
    heldBy,
    typeOf: (fact) => types.get(fact.type),
    saidOn,
    othersOf: (claims) =>
      [...new Set(claims)]
        .filter((id) => days.has(id))
        .sort((a, b) => compareText(days.get(b) ?? '', days.get(a) ?? '') || compareText(a, b))
        .slice(0, mostCited),
  };
}

/** Beyond so many claims nobody reads on. */
const mostCited = 12;

function judge(claim: Claim, desk: Desk): Verdict | undefined {
  const fact = desk.heldBy.get(claim.id);
  if (!fact) return undefined;
  if (!fact.supportedBy.includes(claim.id)) return besides(claim, fact, desk);
  const against = fact.rivals.filter(({ kind }) => kind === 'correction' || kind === 'contradiction');
  const speaking = desk.othersOf(against.flatMap((rival) => rival.claims));
  if (fact.standing === 'disputed' || (fact.standing === 'superseded' && against.some(({ kind }) => kind === 'correction')))
    if (speaking.length > 0) return contradicted(against, speaking, desk);
  // A text that itself says "former" is not outdated by there being a successor.
  if (fact.standing === 'superseded' && claim.status !== 'former') return superseded(fact, desk) ?? upheld(claim, fact, desk);
  if (fact.standing === 'stale') return stale(fact, desk);
  return upheld(claim, fact, desk);
}

/** The claim stands beside the fact: misprinted, reworded, or an earlier state of it. */
function besides(claim: Claim, fact: Fact, desk: Desk): Verdict | undefined {
  const rival = fact.rivals.find(({ claims }) => claims.includes(claim.id));
  const others = desk.othersOf(fact.supportedBy);
  if (others.length === 0) return undefined;
  if (rival && (rival.kind === 'misprint' || rival.kind === 'wording' || rival.kind === 'contradiction'))
    return { standing: 'contradicted', ...firstSaid(others, desk), reason: rival.reason, claims: others };
  const reason = rival?.reason ?? `An earlier state of the matter, which is now ${fact.status}${fact.date ? ` (${fact.date})` : ''}.`;
  return { standing: 'superseded', ...firstSaid(others, desk), reason, claims: others };
}

const contradicted = (against: readonly Rival[], speaking: readonly ClaimId[], desk: Desk): Verdict => ({
  standing: 'contradicted',
  ...firstSaid(speaking, desk),
  reason: against
    .slice(0, 3)
    .map(({ says, reason }) => `${says}: ${reason}`)
    .join(' '),
  claims: speaking,
});

function superseded(fact: Fact, desk: Desk): Verdict | undefined {
  const former = fact.status === 'former' ? fact.supportedBy : [];
  const claims = desk.othersOf([...(fact.supersededBy ?? []), ...former]);
  if (claims.length === 0) return undefined;
  const [first] = fact.supersededBy ?? [];
  const newer = first === undefined ? undefined : desk.heldBy.get(first);
  const began = newer && fact.status === 'former' ? startOf(newer.date) : undefined;
  return { standing: 'superseded', ...(began === undefined ? firstSaid(claims, desk) : { since: began }), reason: fact.reason, claims };
}

const startOf = (date: string | undefined): string | undefined => {
  const [start] = date?.split('/') ?? [];
  return start === undefined || start === '' || start === '..' ? undefined : start;
};

/** The day that passed without a report, or on which the last confirmation grew too old. */
function stale(fact: Fact, desk: Desk): Verdict {
  const lasts = desk.typeOf(fact)?.lasts ?? Number.POSITIVE_INFINITY;
  const due = fact.date !== undefined && isDay(fact.date) ? latest(fact.date) : undefined;
  const aged = fact.lastConfirmed !== undefined && Number.isFinite(lasts) ? addMonths(earliest(fact.lastConfirmed), lasts) : undefined;
  const since = (fact.status === 'planned' || fact.status === 'proposed') && due !== undefined && due < desk.asOf ? due : aged;
  return {
    standing: 'stale',
    ...(since !== undefined && since <= desk.asOf && { since }),
    reason: fact.reason,
    claims: desk.othersOf(fact.supportedBy),
  };
}

/** Nothing speaks against it: others say it too, or it does not age, or the text stands alone. */
function upheld(claim: Claim, fact: Fact, desk: Desk): Verdict {
  const others = desk.othersOf(fact.supportedBy);
  const later = laterOnes(fact, desk);
  const add = later === undefined ? '' : ` ${later.says}`;
  const [newest] = others;
  if (newest !== undefined) {
    const day = desk.saidOn(newest);
    const reason = `${others.length === 1 ? 'One other claim says' : `${others.length} other claims say`} so too${day === undefined ? '' : `, the last on ${day}`}.${add}`;
    return { standing: 'current', ...(day !== undefined && { since: day }), reason, claims: [...others, ...(later?.claims ?? [])] };
  }
  if (isLasting(claim, desk.typeOf(fact)))
    return { standing: 'current', reason: `It does not age, and nothing on file speaks against it.${add}`, claims: [] };
  const verdict = unheard(desk.document.published);
  return { ...verdict, reason: `${verdict.reason}${add}`, claims: later?.claims ?? [] };
}

/** A state that does not age, or an office held for life. */
function isLasting({ roles }: Claim, type: FactType | undefined): boolean {
  if (type?.identity.kind === 'standing') return !Number.isFinite(type.lasts);
  if (type?.identity.kind !== 'slot') return false;
  return type.identity.by.some((role) => type.roles[role]?.kind === 'text' && readSlot(listOf(roles[role])[0] ?? '', '').forLife);
}

/** What happened between the same parties since: history stays true, but is no longer the latest. */
function laterOnes(fact: Fact, desk: Desk): { readonly says: string; readonly claims: readonly ClaimId[] } | undefined {
  const type = desk.typeOf(fact);
  if (type?.identity.kind !== 'episode' || !type.happens || fact.date === undefined || !isDay(fact.date)) return undefined;
  const own = new Set(desk.own.map(({ id }) => id));
  const later = desk.facts.filter(
    (other) =>
      other.type === fact.type &&
      other.key === fact.key &&
      other.date !== undefined &&
      isDay(other.date) &&
      daysBetween(latest(fact.date ?? ''), earliest(other.date)) > 0 &&
      !other.supportedBy.some((id) => own.has(id)),
  );
  const [newest] = later.sort((a, b) => compareText(b.date ?? '', a.date ?? ''));
  if (!newest) return undefined;
  const who = type.identity.by.flatMap((role) => listOf(newest.roles[role])).join(', ');
  return { says: `It is no longer the latest: ${who}, ${newest.status} ${newest.date}.`, claims: desk.othersOf(newest.supportedBy) };
}

/** The earliest day on which one of these claims was published. */
function firstSaid(claims: readonly ClaimId[], desk: Desk): { readonly since?: string } {
  const [since] = claims.flatMap((id) => desk.saidOn(id) ?? []).sort(compareText);
  return since === undefined ? {} : { since };
}
