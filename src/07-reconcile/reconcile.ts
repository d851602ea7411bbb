import type { FactType, Identity } from '#facts/define.ts';
import { type Claim, leastConfidence } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import { type ClaimId, factId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { latest, readDay } from '#values/day.ts';
import { type Context, type Draft, filled, isFilled, type Kind, type Sayings, type Tracing } from './context.ts';
import { episodeKind } from './episode.ts';
import { groupBy } from './groups.ts';
import { type Judged, readJudgements, readTies, type Ties } from './judged.ts';
import { measureKind } from './measure.ts';
import { buildRegister, putNamesRight } from './register.ts';
import { claimIds } from './rival.ts';
import { compareSayings, compareText, dayNumberOf, listSayings, markCopies, type Saying } from './saying.ts';
import { slotKind } from './slot.ts';
import { standingKind } from './standing.ts';
import { countSupport } from './support.ts';
import type { Things } from './things.ts';
import { wordsKind } from './words-kind.ts';

export interface ReconcileInput {
  /** Those the ledger knew at `knownAt`: the store keeps when it learned of them. */
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
  readonly traced: Tracing;
  readonly types: readonly FactType[];
  /** EDTF; its last day counts. Throws `InvalidDay` for text that is no date. */
  readonly asOf: string;
  /** ISO instant or day: judgements made later do not count. Absent: all count. */
  readonly knownAt?: string;
  /** What things came to before, where that is remembered. */
  readonly things?: Things;
}

const kinds: Readonly<Record<Identity['kind'], Kind>> = {
  slot: slotKind,
  episode: episodeKind,
  standing: standingKind,
  measure: measureKind,
  words: wordsKind,
};

/**
 * Adds claims up to facts, as of a day. Pure: the same claims in any order give the same facts, in the same order. Slots are decided first,
 * because who held an office says who a "minister" or a misprinted name is.
 */
export function reconcile(input: ReconcileInput): Fact[] {
  readDay(input.asOf);
  const judged = readJudgements(input.judgements, input.knownAt);
  const first = reconcileWith(input, judged, () => []);
  const named = [...judged.same, ...judged.different].flat().some((id) => id.startsWith('f-'));
  const rejectsFacts = [...judged.rejected].some((id) => id.startsWith('f-'));
  if (!named && !rejectsFacts) return first;
  const claims = new Map<string, readonly ClaimId[]>(first.map((fact) => [fact.id, fact.supportedBy]));
  return reconcileWith(input, judged, (id) => claims.get(id) ?? []);
}

/** The claims that count, by type, with the names that mean one actor; `dropped` counts for nothing besides what was rejected. */
export function layOutClaims(
  input: ReconcileInput,
  judged = readJudgements(input.judgements, input.knownAt),
  dropped: ReadonlySet<ClaimId> = new Set(),
) {
  const asOf = dayNumberOf(latest(input.asOf));
  const counted = input.claims.filter(
    (claim) => !judged.rejected.has(claim.id) && !judged.rejected.has(claim.document) && !dropped.has(claim.id),
  );
  const listed = markCopies(listSayings(counted, input.documents, input.types, asOf).sayings, input.traced.lineages ?? []);
  const sayings = listed.map((one) => (waits(one, judged) ? { ...one, waits: true } : one));
  const register = buildRegister(sayings, new Map(input.types.map((type) => [type.type, type])));
  const contextOf = (type: FactType): Context => ({ type, asOf, register, tracing: input.traced });
  return { counted, contextOf, asOf, byType: groupBy(sayings, (saying) => saying.claim.type) };
}

const waits = ({ claim }: Saying, { confirmed }: Judged): boolean =>
  claim.author === 'machine' && claim.confidence < leastConfidence && !confirmed.has(claim.id);

function reconcileWith(input: ReconcileInput, judged: Judged, claimsOfFact: (id: string) => readonly ClaimId[]): Fact[] {
  const { counted, contextOf, asOf, byType } = layOutClaims(input, judged, new Set([...judged.rejected].flatMap(claimsOfFact)));
  const ids = new Map<string, ClaimId>(counted.map((claim) => [claim.id, claim.id]));
  const ties = readTies(judged, (id) => {
    const own = ids.get(id);
    return own === undefined ? claimsOfFact(id) : [own];
  });
  const rejected = input.claims.filter((claim) => judged.rejections.has(claim.id) || judged.rejections.has(claim.document));
  const takenOut = groupBy(
    rejected.length === 0 ? [] : listSayings(rejected, input.documents, input.types, asOf).sayings,
    (saying) => saying.claim.type,
  );
  // What a person tied together or apart is decided by more than its claims.
  const things = ties.together.size === 0 ? input.things : undefined;
  const ordered = [...input.types].sort(
    (a, b) => Number(b.identity.kind === 'slot') - Number(a.identity.kind === 'slot') || compareText(a.type, b.type),
  );
  return ordered
    .flatMap((type) => {
      const context = contextOf(type);
      return fallBack(
        factsOf(byType.get(type.type) ?? [], context, { ties, judged, things }),
        takenOut.get(type.type) ?? [],
        context,
        judged,
      );
    })
    .sort(compareFacts);
}

/** Says of facts that they stand as they do because something else about the same thing was taken back. */
function fallBack(facts: readonly Fact[], takenOut: readonly Saying[], context: Context, judged: Judged): readonly Fact[] {
  if (takenOut.length === 0) return facts;
  const kind = kinds[context.type.identity.kind];
  const reasons = new Map<string, Set<string>>();
  for (const saying of takenOut) {
    const why = judged.rejections.get(saying.claim.id) ?? judged.rejections.get(saying.document.id) ?? '';
    const said = `${saying.document.outlet ?? saying.document.id} no longer counts (${why})`;
    reasons.set(kind.thingOf(saying, context), (reasons.get(kind.thingOf(saying, context)) ?? new Set()).add(said));
  }
  return facts.map((fact) => {
    const [first] = [...reasons].filter(([thing]) => fact.key === thing || fact.key.startsWith(`${thing} · `));
    return first === undefined ? fact : { ...fact, reason: `${fact.reason} Without this: ${[...first[1]].slice(0, 3).join('; ')}.` };
  });
}

/** What decides besides claims. */
interface Beside {
  readonly ties: Ties;
  readonly judged: Judged;
  readonly things: Things | undefined;
}

function factsOf(sayings: readonly Saying[], context: Context, { ties, judged, things }: Beside): readonly Fact[] {
  const kind = kinds[context.type.identity.kind];
  // Holders are weighed under the names that documents give them; only then is it known which name is wrong.
  const named = context.type.identity.kind === 'slot' ? sayings : putNamesRight(sayings, context.type, context.register);
  const { kept, aside } = kind.before?.(named, context) ?? { kept: named, aside: new Map() };
  const drafts: Draft[] = [];
  for (const [key, group] of groupThings(kept, kind, context, ties)) {
    if (!isFilled(group)) continue;
    const decide = (around: Context): readonly Draft[] => kind.decide(key, applyTies(kind.cluster(group, around), ties), around);
    for (const draft of things ? things.decided(key, group, context, decide) : decide(context)) drafts.push(draft);
  }
  return nameFacts(kind.after?.(drafts, context, aside) ?? drafts, context, judged);
}

/** Claims by the thing they speak of; claims judged the same go where the first of them goes. */
function groupThings(sayings: readonly Saying[], kind: Kind, context: Context, ties: Ties): Map<string, Saying[]> {
  const led = new Map<string, string>();
  return groupBy(sayings, (saying) => {
    const group = ties.together.get(saying.claim.id);
    const own = group === undefined ? undefined : led.get(group);
    const key = own ?? kind.thingOf(saying, context);
    if (group !== undefined) led.set(group, key);
    return key;
  });
}

function applyTies(clusters: readonly Sayings[], ties: Ties): readonly Sayings[] {
  if (ties.together.size === 0) return clusters;
  const joined = groupBy(clusters, (cluster) => {
    const tied = cluster.map((saying) => ties.together.get(saying.claim.id)).filter((group) => group !== undefined);
    return tied.sort(compareText)[0] ?? cluster[0].claim.id;
  });
  const merged = [...joined.values()].map((group) => group.flat().sort(compareSayings));
  return filled(merged.flatMap((cluster) => partClusters(cluster, ties)));
}

/** Takes out every claim that is judged to be another thing than one that stays. */
function partClusters(cluster: readonly Saying[], ties: Ties): readonly (readonly Saying[])[] {
  if (!cluster.some((saying) => ties.together.has(saying.claim.id))) return [cluster];
  const parts: Saying[][] = [];
  for (const saying of cluster) {
    const home = parts.find((part) => part.every((other) => !ties.isApart(saying.claim.id, other.claim.id)));
    if (home) home.push(saying);
    else parts.push([saying]);
  }
  return parts;
}

function nameFacts(drafts: readonly Draft[], context: Context, judged: Judged): readonly Fact[] {
  const used = new Map<string, number>();
  const ordered = [...drafts].sort(
    (a, b) => compareText(a.key, b.key) || compareText(a.own, b.own) || compareSayings(a.sayings[0], b.sayings[0]),
  );
  return ordered.map((draft) => {
    const name = `${draft.key}\t${draft.own}`;
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    return confirm(count === 0 ? factNamed(draft, context) : factOf(draft, context, count), draft, judged);
  });
}

const named = new WeakMap<Draft, Fact>();

/** A draft that is remembered, as the first of its name. */
function factNamed(draft: Draft, context: Context): Fact {
  const known = named.get(draft) ?? factOf(draft, context);
  named.set(draft, known);
  return known;
}

/** What took a fact's place is shown by its latest claims; a crowd of them says no more. */
const mostSuperseding = 10;

function newestOf(sayings: Sayings): Sayings {
  const newest = sayings.slice(-mostSuperseding);
  return isFilled(newest) ? newest : sayings;
}

function factOf(draft: Draft, context: Context, count = 0): Fact {
  const { best, sayings } = draft;
  const [first, ...others] = sayings;
  const value = draft.value ?? best.claim.value;
  const newest = sayings.reduce((left, right) =>
    (right.published?.from ?? Number.NEGATIVE_INFINITY) >= (left.published?.from ?? Number.NEGATIVE_INFINITY) ? right : left,
  );
  const lastConfirmed = newest.document.published;
  return {
    id: factId(context.type.type, draft.key, draft.own, ...(count > 0 ? [count] : [])),
    type: context.type.type,
    key: draft.key,
    roles: draft.roles ?? best.claim.roles,
    ...(value !== undefined && { value }),
    ...(draft.date !== undefined && { date: draft.date }),
    status: draft.status,
    supportedBy: [first.claim.id, ...others.map((saying) => saying.claim.id)],
    rivals: draft.rivals,
    ...(draft.supersededBy && { supersededBy: claimIds(newestOf(draft.supersededBy)) }),
    history: draft.history,
    support: countSupport(sayings, context),
    attribution: best.claim.attribution,
    ...(lastConfirmed !== undefined && { lastConfirmed }),
    standing: draft.standing,
    reason: draft.reason,
  };
}

/** A person's word on a fact, or on a claim for it, outranks the rules; what is denied stays denied. */
function confirm(fact: Fact, { sayings, status }: Draft, { confirmed }: Judged): Fact {
  if (confirmed.size === 0 || status === 'denied') return fact;
  const by = confirmed.get(fact.id) ?? sayings.map(({ claim }) => confirmed.get(claim.id)).find((one) => one !== undefined);
  if (by === undefined) return fact;
  const { standing: _, reason, ...others } = fact;
  return { ...others, confirmedBy: by, standing: 'current', reason: `Confirmed by hand by ${by}. ${reason}` };
}

const compareFacts = (a: Fact, b: Fact): number => compareText(a.type, b.type) || compareText(a.key, b.key) || compareText(a.id, b.id);
