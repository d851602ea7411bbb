import type { Standing } from '#model/fact.ts';
import type { Context, Sayings } from './context.ts';
import { iso } from './context.ts';
import { listOf } from './roles.ts';
import type { Saying } from './saying.ts';

export interface Support {
  readonly documents: number;
  readonly origins: number;
  /** How many of the origins are no interested party. */
  readonly disinterested: number;
}

const counted = new WeakMap<readonly Saying[], Support>();

/**
 * Documents, and origins that are independent of each other: claims that share a step of their chains are one. A text that says once that
 * an interested party told it is that party's word, and an origin is disinterested where any text of it is not. The same list is asked
 * about whenever it is weighed against another, and must not have changed since.
 */
export function countSupport(sayings: readonly Saying[], context: Context): Support {
  const known = counted.get(sayings);
  if (known) return known;
  const support = countAnew(sayings, context);
  counted.set(sayings, support);
  return support;
}

function countAnew(sayings: readonly Saying[], context: Context): Support {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(node, root);
    return root;
  };
  const heads = sayings.map((saying) => {
    const nodes = [...context.tracing.chainOf(saying.claim, saying.document), ...ownWords(saying, context)];
    const [first = `document:${saying.document.id}`, ...others] = nodes;
    for (const other of others) parent.set(find(other), find(first));
    return first;
  });
  const toldBy = new Map<string, boolean>();
  sayings.forEach(({ claim, document }, at) => {
    const text = heads[at] ?? '';
    toldBy.set(text, (toldBy.get(text) ?? false) || context.tracing.originOf(claim, document).interested);
  });
  return {
    documents: new Set(sayings.map((saying) => saying.document.id)).size,
    origins: new Set(heads.map(find)).size,
    disinterested: new Set(heads.filter((text) => toldBy.get(text) !== true).map(find)).size,
  };
}

/** Words have one origin, whoever heard them: the speaker. */
function ownWords(saying: Saying, context: Context): readonly string[] {
  const { identity } = context.type;
  if (identity.kind !== 'words') return [];
  return identity.by
    .flatMap((role) => listOf(saying.claim.roles[role]))
    .map((name) => `speaker:${context.register.keyOf(name, saying.document.id)}`);
}

/** Newest first day on which a document says it; undefined where all are undated. */
export function lastSaid(sayings: readonly Saying[]): number | undefined {
  let last: number | undefined;
  for (const { published } of sayings) if (published && (last === undefined || published.from > last)) last = published.from;
  return last;
}

const daysInMonth = 30.44;
export const monthsSince = (day: number, asOf: number): number => (asOf - day) / daysInMonth;

export interface Verdict {
  readonly standing: Standing;
  readonly reason: string;
  /** What took its place. */
  readonly supersededBy?: Sayings;
}

const numbered = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Standing of what nothing contradicts: by age first, then by the number of origins. `seen` is the day of its newest confirmation. */
export function standingByAge(sayings: Sayings, context: Context, seen: number | undefined, lasts: number): Verdict {
  const support = countSupport(sayings, context);
  const partial = support.disinterested > 0 ? '' : support.origins === 1 ? ', an interested party' : ', all interested parties';
  const told = `${numbered(support.documents, 'document')} from ${numbered(support.origins, 'independent origin')}${partial}`;
  if (seen === undefined && Number.isFinite(lasts) && support.documents > 0)
    return { standing: 'stale', reason: `Its only sources carry no date, so nothing shows that it still holds.` };
  if (seen !== undefined && monthsSince(seen, context.asOf) > lasts)
    return {
      standing: 'stale',
      reason: `Last confirmed ${iso(seen)}, longer ago than such a report usually holds (${Math.round(lasts)} months).`,
    };
  const when = seen === undefined ? '' : `, last on ${iso(seen)}`;
  if (support.origins >= 2) return { standing: 'current', reason: `Said by ${told}${when}; nothing contradicts it.` };
  return { standing: 'unconfirmed', reason: `Said by ${told}${when}; no second origin confirms it.` };
}

/**
 * The claim that speaks for several: machine reading least in doubt, the most roles filled, an original before its copies, the newest. The order makes it the same
 * whatever came first.
 */
export function bestOf(sayings: Sayings): Saying {
  let best = sayings[0];
  for (const saying of sayings) if (weigh(saying) > weigh(best) || (weigh(saying) === weigh(best) && newer(saying, best))) best = saying;
  return best;
}

// What a rewriter made of it speaks only where the text it comes from says less by two roles.
const weigh = ({ claim, isCopy }: Saying): number =>
  (isCopy ? -2 : 0) +
  Math.round(claim.confidence * 10) / 2 +
  Object.keys(claim.roles).length +
  (claim.date === undefined ? 0 : 1) +
  (claim.value === undefined ? 0 : 1) +
  Math.min(claim.attribution.length, 2) / 2;

const newer = (a: Saying, b: Saying): boolean =>
  (a.published?.from ?? Number.NEGATIVE_INFINITY) > (b.published?.from ?? Number.NEGATIVE_INFINITY);
