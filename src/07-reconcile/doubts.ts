import { leastConfidence } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { judgementId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Context, Sayings } from './context.ts';
import { filled } from './context.ts';
import { episodeKind } from './episode.ts';
import { score } from './episode-likeness.ts';
import { windowOf } from './episode-window.ts';
import { groupBy } from './groups.ts';
import { layOutClaims, type ReconcileInput } from './reconcile.ts';
import { compareText, type Saying } from './saying.ts';

/** Something that a person could settle, and what that would change. */
export interface Doubt {
  readonly kind: 'contradiction' | 'one or two' | 'misprint' | 'weak reading';
  /** Facts or claims that it is about: what "chancery judge" takes. */
  readonly about: readonly string[];
  /** One sentence: what to decide. A fact stands in it as its id in brackets, for whoever can put it in words. */
  readonly question: string;
  /** The greater, the more a decision would change. */
  readonly useful: number;
}

/** What is doubtful among some facts, the most useful to decide first. Settled by a person's word, a doubt is gone. */
export function listDoubts(input: ReconcileInput, facts: readonly Fact[]): readonly Doubt[] {
  const settled = settledPairs(input.judgements);
  const doubts = [...contradictions(facts), ...misprints(facts), ...weakReadings(input, facts), ...pairDoubts(unsurePairs(input), facts)];
  return doubts
    .filter(({ about }) => !settled.has([...about].sort(compareText).join(' ')))
    .sort((a, b) => b.useful - a.useful || compareText(a.question, b.question));
}

/** What persons decided or looked at, as long as it is not undone. */
function settledPairs(judgements: readonly Judgement[]): ReadonlySet<string> {
  const undone = new Set(judgements.filter(({ verdict }) => verdict === 'undo').flatMap(({ about }) => about));
  const persons = judgements.filter(({ id, by, verdict }) => verdict !== 'undo' && !by.startsWith('rule:') && !undone.has(id));
  return new Set(persons.map(({ about }) => [...about].sort(compareText).join(' ')));
}

/** The more origins stand against each other, the more hangs on who is right. Where a person has confirmed one of them, nothing does. */
function contradictions(facts: readonly Fact[]): readonly Doubt[] {
  const things = groupBy(
    facts.filter(({ standing }) => standing === 'disputed'),
    ({ type, key }) => `${type}\t${key}`,
  );
  const settled = new Set(facts.filter(({ confirmedBy }) => confirmedBy !== undefined).map(({ type, key }) => `${type}\t${key}`));
  const open = [...things].filter(([thing]) => !settled.has(thing));
  return open.map(([, rivals]) => ({
    kind: 'contradiction' as const,
    about: rivals.map(({ id }) => id),
    question: `Which is right: ${rivals.map(({ id }) => `[${id}]`).join(' or ')}? Confirm one, or reject the other.`,
    useful: 10 + rivals.reduce((sum, { support }) => sum + support.origins, 0),
  }));
}

function misprints(facts: readonly Fact[]): readonly Doubt[] {
  return facts.flatMap((fact) =>
    fact.rivals
      .filter(({ kind }) => kind === 'misprint')
      .map((rival) => ({
        kind: 'misprint' as const,
        about: [fact.id, rival.claims[0]],
        question: `Is “${rival.says}” a misprint, where others say: [${fact.id}]? Judge it different if it is somebody or something else.`,
        useful: 3,
      })),
  );
}

/** What rests on uncertain readings alone, so that briefs do not tell it, and is of the present. */
function weakReadings(input: ReconcileInput, facts: readonly Fact[]): readonly Doubt[] {
  const claims = new Map(input.claims.map((claim) => [claim.id, claim]));
  return facts.flatMap((fact) => {
    if (fact.confirmedBy !== undefined || fact.standing === 'superseded') return [];
    const own = fact.supportedBy.flatMap((id) => claims.get(id) ?? []);
    const [claim] = own.toSorted((a, b) => b.confidence - a.confidence);
    if (!claim || own.some(({ author, confidence }) => author !== 'machine' || confidence >= leastConfidence)) return [];
    const words = claim.evidence[0].exact
      .replace(/\s+/g, ' ')
      .replace(/^[“"‘]|[,.]?[”"’]$/gu, '')
      .slice(0, 160);
    return [
      {
        kind: 'weak reading' as const,
        about: [claim.id],
        question: `Is it right: [${fact.id}], read from “${words}”? Confirm or reject ${claim.id}.`,
        useful: 5 * (1 - claim.confidence),
      },
    ];
  });
}

/** Two clusters of one thing's claims that the rules keep apart, or only just, with the points for their being one. */
interface Pair {
  readonly left: Sayings;
  readonly right: Sayings;
  readonly points: number;
}

/** Points below which two reports are surely of two events; at `likenessEnough` they are put together. */
const unsureFrom = -1.5;
const mostPairs = 2000;

function unsurePairs(input: ReconcileInput): readonly Pair[] {
  const { byType, contextOf } = layOutClaims(input);
  const found: Pair[] = [];
  for (const type of input.types) {
    if (type.identity.kind !== 'episode') continue;
    const context = contextOf(type);
    const things = groupBy(byType.get(type.type) ?? [], (saying) => episodeKind.thingOf(saying, context));
    for (const group of filled(things.values())) {
      const clusters = episodeKind.cluster(group, context);
      for (const pair of pairsWithin(clusters, context)) if (found.length < mostPairs) found.push(pair);
    }
  }
  return found;
}

/** Neighbours in time only: comparing each with each would take too long, and tells nothing. */
function pairsWithin(clusters: readonly Sayings[], context: Context): readonly Pair[] {
  const day = (cluster: Sayings): number => windowOf(cluster[0])?.from ?? Number.POSITIVE_INFINITY;
  const ordered = [...clusters].sort((a, b) => day(a) - day(b) || compareText(a[0].claim.id, b[0].claim.id));
  return ordered.flatMap((left, index) =>
    ordered.slice(index + 1, index + 4).flatMap((right) => {
      const points = pointsFor(left, right, context);
      return points > unsureFrom ? [{ left, right, points }] : [];
    }),
  );
}

function pointsFor(left: Sayings, right: Sayings, context: Context): number {
  const dated = (sayings: readonly Saying[]) => sayings.find(({ period }) => period);
  const window = dated(left);
  return score(right[0], left, window && windowOf(window), context);
}

function pairDoubts(pairs: readonly Pair[], facts: readonly Fact[]): readonly Doubt[] {
  const held = new Map<ClaimId, Fact>(facts.flatMap((fact) => fact.supportedBy.map((id) => [id, fact] as const)));
  return pairs.flatMap(({ left, right, points }) => {
    const [a, b] = [held.get(left[0].claim.id), held.get(right[0].claim.id)];
    if (!a || !b || a.id === b.id) return [];
    return [
      {
        kind: 'one or two' as const,
        about: [a.id, b.id],
        question: `One or two: [${a.id}], and [${b.id}]? Judge them same or different.`,
        useful: 6 + points + Math.min(4, left.length + right.length) / 2,
      },
    ];
  });
}

/** What the rule that tells episodes apart was unsure of, as rows to be kept: who, why, with how many points. `at` is the ledger's to say. */
export function judgeEpisodes(input: ReconcileInput, at: string): readonly Judgement[] {
  const by = 'rule: likeness of episodes';
  return unsurePairs(input).map(({ left, right, points }) => {
    const about = [left[0].claim.id, right[0].claim.id].sort(compareText);
    const because = `Points for one event: ${points.toFixed(2)}; from 0.75 it would be one, below ${unsureFrom} surely two.`;
    return { id: judgementId('unsure', about, by), verdict: 'unsure', about, by, because, score: Number(points.toFixed(2)), at };
  });
}
