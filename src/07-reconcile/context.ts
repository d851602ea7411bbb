import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Rival, Standing, Step } from '#model/fact.ts';
import type { Lineage, Origin } from '#model/story.ts';
import { printIso } from '#values/day.ts';
import type { Value } from '#values/value.ts';
import type { Register } from './register.ts';
import type { Saying } from './saying.ts';

/** What tracing knows: where a claim comes from, and through whom it came. */
export interface Tracing {
  readonly originOf: (claim: Claim, document: Document) => Origin;
  /** Names of everything a claim passed through. Two claims that share one are not independent. */
  readonly chainOf: (claim: Claim, document: Document) => readonly string[];
  /** Documents that descend from one text. Absent: each stands alone. */
  readonly lineages?: readonly Lineage[];
}

export interface Context {
  readonly type: FactType;
  /** As days since 1970-01-01. */
  readonly asOf: number;
  readonly register: Register;
  readonly tracing: Tracing;
}

export type Sayings = readonly [Saying, ...Saying[]];

/** A fact before it has its name, its support and a person's word on it. */
export interface Draft {
  readonly key: string;
  /** Tells the values of one thing apart: the holder, the figure, the day. */
  readonly own: string;
  /** In order of publication. */
  readonly sayings: Sayings;
  /** The claim whose roles, words and attribution speak for the fact. */
  readonly best: Saying;
  /** Absent: that of the best claim. */
  readonly value?: Value;
  readonly date?: string;
  readonly status: Saying['claim']['status'];
  readonly roles?: Claim['roles'];
  readonly rivals: readonly Rival[];
  /** The claims that took its place. */
  readonly supersededBy?: Sayings;
  readonly history: readonly Step[];
  readonly standing: Standing;
  readonly reason: string;
}

/** How one kind of identity groups claims and decides among their values. */
export interface Kind {
  /** Sets claims aside that cannot be weighed with the others, each with the reason's key. Absent: all are kept. */
  readonly before?: (
    sayings: readonly Saying[],
    context: Context,
  ) => { readonly kept: readonly Saying[]; readonly aside: ReadonlyMap<Saying, string> };
  /** Claims with another key never speak of the same thing. */
  readonly thingOf: (saying: Saying, context: Context) => string;
  /** Splits the claims of one key into those that say the same. */
  readonly cluster: (sayings: Sayings, context: Context) => readonly Sayings[];
  /** Weighs what was split against each other. */
  readonly decide: (key: string, clusters: readonly Sayings[], context: Context) => readonly Draft[];
  /** Weighs facts of different things against each other. Absent: they stand as they are. */
  readonly after?: (drafts: readonly Draft[], context: Context, aside: ReadonlyMap<Saying, string>) => readonly Draft[];
}

export const isFilled = <T>(items: readonly T[]): items is readonly [T, ...T[]] => items.length > 0;

/** The groups that hold something. */
export const filled = <T>(groups: Iterable<readonly T[]>): readonly (readonly [T, ...T[]])[] =>
  [...groups].flatMap((group) => (isFilled(group) ? [group] : []));

/** "2026-02-10" for a day number, for reasons. */
export const iso = (day: number): string => printIso(Math.round(day));
