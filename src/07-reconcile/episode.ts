import type { Context, Draft, Kind, Sayings } from './context.ts';
import { filled } from './context.ts';
import { decideEpisodes } from './episode-life.ts';
import { likenessEnough, marksOf as marksIn, score as scoreOf } from './episode-likeness.ts';
import { width, windowOf } from './episode-window.ts';
import { isCode, listOf } from './roles.ts';
import { compareText, type Period, type Saying } from './saying.ts';

/** What happened once, told by several: a visit, a meeting. Dates, and what tells apart, make one or two of them. */
export const episodeKind: Kind = {
  thingOf: (saying, context) => partiesOf(saying, context),
  cluster: (sayings, context) => clusterEpisodes(sayings, context),
  decide: (key, clusters, context): readonly Draft[] => decideEpisodes(key, clusters, context),
};

/**
 * The parties, in one spelling and order. A person stands for the country whose office is held, so that "a delegation of Arnor" and
 * "the prime minister of Arnor" can be one visitor.
 */
function partiesOf(saying: Saying, context: Context): string {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return '';
  return identity.by
    .map((role) =>
      listOf(saying.claim.roles[role])
        .map((name) => {
          const key = context.register.keyOf(name, saying.document.id);
          return isCode(key) ? key : (context.register.countryOf(key) ?? key);
        })
        .sort()
        .join('+'),
    )
    .join(' → ');
}

interface Cluster {
  readonly members: Saying[];
  /** Days common to its dated members, as far as they agree. */
  window: Period | undefined;
}

/** A cluster in a month is compared with at most this many others; a pair that meets more often is served by the exact days first. */
const mostCandidates = 32;
const mostMonths = 30;

/**
 * Exact dates first, coarse and missing ones after, so that "in March" finds the 19th whatever came first. Each claim joins the
 * likeliest cluster of its months, or opens one.
 */
function clusterEpisodes(sayings: Sayings, context: Context): readonly Sayings[] {
  const clusters: Cluster[] = [];
  const byMonth = new Map<number, Cluster[]>();
  const byMark = new Map<string, Cluster[]>();
  for (const saying of [...sayings].sort(comparePrecision)) {
    const window = windowOf(saying);
    const best = likeliest(saying, candidates(saying, window, byMonth, byMark, context), context);
    const cluster = best ?? { members: [], window: undefined };
    if (!best) clusters.push(cluster);
    cluster.members.push(saying);
    if (saying.period && (!cluster.window || width(saying.period) < width(cluster.window))) cluster.window = window;
    file(cluster, window, byMonth);
    file(cluster, saying.published, byMonth);
    for (const mark of marksOf(saying, context)) markWith(cluster, mark, byMark);
  }
  return filled(clusters.map((cluster) => cluster.members));
}

function comparePrecision(a: Saying, b: Saying): number {
  const dated = Number(a.period === undefined) - Number(b.period === undefined);
  if (dated !== 0) return dated;
  const finer = width(windowOf(a)) - width(windowOf(b));
  if (Number.isFinite(finer) && finer !== 0) return finer;
  return (
    (a.published?.from ?? 0) - (b.published?.from ?? 0) || compareText(a.document.id, b.document.id) || compareText(a.claim.id, b.claim.id)
  );
}

const month = (day: number): number => Math.floor(day / 30);

function monthsOf(window: Period | undefined): readonly number[] {
  if (!window) return [];
  const from = Number.isFinite(window.from) ? month(window.from) : month(window.to);
  const to = Number.isFinite(window.to) ? month(window.to) : from;
  return Array.from({ length: Math.min(mostMonths, Math.max(1, to - from + 1)) }, (_, index) => from + index);
}

function file(cluster: Cluster, window: Period | undefined, byMonth: Map<number, Cluster[]>): void {
  for (const key of monthsOf(window)) {
    const filed = byMonth.get(key);
    if (!filed) byMonth.set(key, [cluster]);
    else if (!filed.includes(cluster)) filed.push(cluster);
  }
}

function markWith(cluster: Cluster, mark: string, byMark: Map<string, Cluster[]>): void {
  const marked = byMark.get(mark);
  if (!marked) byMark.set(mark, [cluster]);
  else if (!marked.includes(cluster)) {
    marked.push(cluster);
    if (marked.length > mostCandidates) marked.shift();
  }
}

/** What can stand for a date: a round, a title. */
function marksOf({ claim }: Saying, context: Context): readonly string[] {
  const { identity } = context.type;
  if (identity.kind !== 'episode') return [];
  return identity.toldApartBy.flatMap((role) => (context.type.roles[role]?.kind === 'text' ? marksIn(claim.roles[role]) : []));
}

function candidates(
  saying: Saying,
  window: Period | undefined,
  byMonth: ReadonlyMap<number, Cluster[]>,
  byMark: ReadonlyMap<string, Cluster[]>,
  context: Context,
): readonly Cluster[] {
  const near = [...monthsOf(window), ...monthsOf(saying.published)].flatMap((key) => (byMonth.get(key) ?? []).slice(-mostCandidates));
  const marked = marksOf(saying, context).flatMap((mark) => byMark.get(mark) ?? []);
  return [...new Set([...marked, ...near])].slice(0, 2 * mostCandidates);
}

function likeliest(saying: Saying, among: readonly Cluster[], context: Context): Cluster | undefined {
  let best: { readonly cluster: Cluster; readonly score: number } | undefined;
  for (const cluster of among) {
    const score = scoreOf(saying, cluster.members, cluster.window, context);
    if (score >= likenessEnough && (!best || score > best.score)) best = { cluster, score };
  }
  return best?.cluster;
}
