import type { Absence, BriefFact } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import { digest, knownClaim } from '#model/id.ts';
import { inWords, isDay } from '#values/day.ts';
import type { Chosen } from './choose.ts';
import type { Desk } from './desk.ts';
import { type Draft, isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';

/** What a brief was made from when it was last read. */
export interface LastReading {
  /** YYYY-MM-DD: the day as of which it was drawn. */
  readonly asOf: string;
  readonly facts: readonly EarlierFact[];
}

/** A fact as an earlier brief told it; its claims may since have gone. */
export interface EarlierFact {
  readonly id: string;
  readonly thing: string;
  readonly says: string;
  readonly status: string;
  readonly standing: string;
  readonly supportedBy: readonly string[];
}

/** The facts of a brief as a later one compares them. */
export function listFacts(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly BriefFact[] {
  return chosen
    .filter(({ fact, weight }) => weight > 0 && fact.status !== 'denied' && !isRewriteOnly(fact, desk))
    .map(({ fact, type, weight }) => {
      const { introduce: _, words: __, ...told } = teller.told(fact);
      const says = type.sentence(told);
      teller.takeBorrowed();
      const { id, status, standing, supportedBy } = fact;
      return { id, thing: thingOf(fact, desk), says, status, standing, weight: Math.round(weight * 100) / 100, supportedBy };
    });
}

/** Of an episode or of words its first claim, which stays when the day moves; of anything else its key, under which one value follows another. */
function thingOf(fact: Fact, desk: Desk): string {
  const kind = desk.typeOf(fact)?.identity.kind;
  const first = desk.claimsOf(fact).at(-1)?.id ?? fact.id;
  return kind === 'episode' || kind === 'words' ? first : digest(`${fact.type}\t${fact.key}`).slice(0, 16);
}

type Change =
  | { readonly kind: 'new' | 'stale' | 'disputed' | 'confirmed'; readonly now: EarlierFact }
  | { readonly kind: 'changed'; readonly now: EarlierFact; readonly before: EarlierFact }
  | { readonly kind: 'gone'; readonly before: EarlierFact };

/** What is new, says otherwise, went stale or fell away between two readings. */
export function compare(before: readonly EarlierFact[], now: readonly EarlierFact[]): readonly Change[] {
  const known = new Map(before.map((fact) => [fact.id, fact] as const));
  const matched = now.map((fact) => [fact, known.get(fact.id)] as const);
  const kept = new Set(now.map(({ id }) => id));
  const lost = Map.groupBy(
    before.filter(({ id }) => !kept.has(id)),
    ({ thing }) => thing,
  );
  const arrived = Map.groupBy(
    matched.filter(([, old]) => old === undefined).map(([fact]) => fact),
    ({ thing }) => thing,
  );
  // Where several values came or went, nobody knows which took the place of which.
  const replaced = (fact: EarlierFact): EarlierFact | undefined => {
    const [old, ...others] = lost.get(fact.thing) ?? [];
    return others.length === 0 && arrived.get(fact.thing)?.length === 1 ? old : undefined;
  };
  const changes = matched.flatMap(([fact, old]) => changeOf(fact, old ?? replaced(fact)));
  const told = new Set(changes.flatMap((change) => ('before' in change ? [change.before.id] : [])));
  const gone = before.filter(({ id }) => !kept.has(id) && !told.has(id));
  return [...changes, ...gone.map((fact): Change => ({ kind: 'gone', before: fact }))];
}

function changeOf(now: EarlierFact, before: EarlierFact | undefined): readonly Change[] {
  if (before === undefined) return now.standing === 'stale' ? [] : [{ kind: 'new', now }];
  if (now.standing === 'stale' && before.standing !== 'stale') return [{ kind: 'stale', now }];
  if (now.says !== before.says || now.status !== before.status) return [{ kind: 'changed', now, before }];
  if (now.standing === 'disputed' && before.standing !== 'disputed') return [{ kind: 'disputed', now }];
  return now.standing === 'current' && before.standing === 'unconfirmed' ? [{ kind: 'confirmed', now }] : [];
}

/** Changes of one kind that a brief of two pages tells. */
const mostOfAKind = 6;
const order = ['changed', 'new', 'disputed', 'confirmed', 'stale', 'gone'] as const;
const many: Readonly<Record<(typeof order)[number], string>> = {
  changed: 'more changed',
  new: 'more are new',
  disputed: 'more are disputed now',
  confirmed: 'more are confirmed by a second source now',
  stale: 'more went stale',
  gone: 'more fell away',
};

/** What a reader of the last brief must know first, the weightiest of each kind before the others. */
export function drawChanges(last: LastReading, now: readonly BriefFact[], desk: Desk): readonly (Draft | Absence)[] {
  const since = isDay(last.asOf) ? inWords(last.asOf) : last.asOf;
  const kinds = Map.groupBy(compare(last.facts, now), ({ kind }) => kind);
  if (kinds.size === 0) return [{ missing: `Nothing has changed since ${since}.` }];
  const facts = new Map<string, Fact>(desk.facts.map((fact) => [fact.id, fact]));
  return order.flatMap((kind) => {
    const all = kinds.get(kind) ?? [];
    const told = desk.full ? all : all.slice(0, mostOfAKind);
    const rest = all.length - told.length;
    const lines = told.flatMap((change) => lineOf(change, facts));
    return rest === 0 ? lines : [...lines, { missing: `${rest} ${many[kind]}; the full brief lists them.` }];
  });
}

function lineOf(change: Change, facts: ReadonlyMap<string, Fact>): readonly (Draft | Absence)[] {
  // What fell away rests on nothing that is still on file: it is named, not asserted.
  if (change.kind === 'gone') return [{ missing: `No longer told: ${change.before.says}` }];
  const fact = facts.get(change.now.id);
  if (fact === undefined) return [];
  const { says } = change.now;
  switch (change.kind) {
    case 'changed':
      return [
        {
          text: `Changed: ${change.before.says} → ${says}`,
          facts: [fact],
          borrowed: [],
          against: change.before.supportedBy.map(knownClaim),
        },
      ];
    case 'new':
      return [{ text: `New: ${says}`, facts: [fact], borrowed: [] }];
    case 'stale':
      return [{ text: `Went stale: ${says}`, facts: [fact], borrowed: [] }];
    case 'disputed':
      return [{ text: `Disputed now: ${says}`, facts: [fact], borrowed: [] }];
    default:
      return [{ text: `Confirmed by a second source: ${says}`, facts: [fact], borrowed: [] }];
  }
}
