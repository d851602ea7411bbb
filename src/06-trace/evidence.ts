import type { Document } from '#model/document.ts';
import { outletFrom } from '#values/outlet.ts';
import { type Credits, isNamed } from './credit.ts';
import type { Fingerprint, Told, Weighed } from './fingerprint.ts';
import { isOfficialOutlet } from './origin-kind.ts';

/** A document with what betrays where it comes from. */
export interface Traced {
  readonly document: Pick<Document, 'id' | 'outlet' | 'published' | 'url' | 'title'>;
  readonly print: Fingerprint;
  readonly credits: Credits;
}

/** How many of some things of one text are so. */
export interface Agreement {
  readonly both: number;
  readonly of: number;
}

/** What two texts have in common. Shares lie between 0 and 1; "the smaller" is the text with fewer of what is counted. */
export interface Evidence {
  /** True where the words are the same, in the same order. */
  readonly isSame: boolean;
  /** Runs of three words outside quotations, of the smaller. */
  readonly runs: Agreement;
  /** Sentences of the smaller that correspond to one of the other, … */
  readonly sentences: Agreement;
  /** … and how many of those stand in the same order. */
  readonly inOrder: number;
  /** Weight of the telling words of corresponding sentences that both have, of all words of the smaller. */
  readonly retold: number;
  /** Words in quotation marks, in runs of three. */
  readonly quoted: Agreement;
  readonly figures: Agreement;
  /** Weights of names and of other telling words. */
  readonly names: number;
  readonly terms: number;
  /** Names and figures of the shorter text: how many the other lacks. */
  readonly news: Agreement;
  /** Both are by one outlet, which seldom rewrites itself: its next story repeats its own background. */
  readonly isOneOutlet: boolean;
  /** Both credit one agency, or one credits the other. */
  readonly isCredited: boolean;
  /** Only one of them is an official body's own. */
  readonly isOneOfficial: boolean;
  /** Both are by agencies of different names: each writes its own. */
  readonly areRivals: boolean;
  /** Between days of publication; absent where one gives none. */
  readonly days?: number;
  /** Likeness of all telling words, and of those of the title and the first two sentences: the cosine of their weights. */
  readonly words: number;
  readonly lead: number;
  /** Both number the same thing differently: "the 9th round", "the 10th round". */
  readonly isOtherRound: boolean;
  /** Whether the days that the openings name have one in common; absent where one names none. */
  readonly isSameDay?: boolean;
  /** One tells of what is to come and the other does not. */
  readonly isBeforeAndAfter: boolean;
}

export function compare(a: Traced, b: Traced): Evidence {
  const [left, right] = [a.print, b.print];
  const days = left.published === undefined || right.published === undefined ? undefined : Math.abs(left.published - right.published);
  const isSameDay = left.days.size === 0 || right.days.size === 0 ? undefined : shares(left.days, right.days);
  return {
    isSame: left.identity === right.identity,
    runs: agreement(left.runs, right.runs),
    ...align(left.sentences, right.sentences),
    quoted: agreement(left.quoted, right.quoted),
    figures: agreement(left.figures, right.figures),
    names: heldBy(left.names, right.names),
    terms: heldBy(left.terms, right.terms),
    news: newsOf(left, right),
    isOneOutlet: a.document.outlet !== undefined && a.document.outlet === b.document.outlet,
    isCredited: isCredited(a, b),
    isOneOfficial: isOfficialOutlet(a.document.outlet) !== isOfficialOutlet(b.document.outlet),
    areRivals: areRivals(a, b),
    ...(days !== undefined && { days }),
    words: cosine(left.words, right.words),
    lead: cosine(left.lead, right.lead),
    isOtherRound: [...left.ordinals].some(([counted, number]) => (right.ordinals.get(counted) ?? number) !== number),
    ...(isSameDay !== undefined && { isSameDay }),
    isBeforeAndAfter: left.isAhead !== right.isAhead,
  };
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

function agreement<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Agreement {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both++;
  return { both, of: small.size };
}

export const shareOf = ({ both, of }: Agreement, unknown: number): number => (of === 0 ? unknown : both / of);

/** Weight that both have, of the one that weighs less. */
function heldBy(a: Weighed, b: Weighed): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [both, all] = [0, 0];
  for (const [word, weight] of small) {
    all += weight;
    if (large.has(word)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}

function newsOf(a: Fingerprint, b: Fingerprint): Agreement {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  let lacking = 0;
  for (const name of small.names.keys()) if (!large.words.has(name)) lacking++;
  for (const figure of small.figures) if (!large.figures.has(figure)) lacking++;
  return { both: lacking, of: small.names.size + small.figures.size };
}

function cosine(a: Weighed, b: Weighed): number {
  let [both, left, right] = [0, 0, 0];
  for (const [word, weight] of a) {
    left += weight * weight;
    if (b.has(word)) both += weight * weight;
  }
  for (const weight of b.values()) right += weight * weight;
  return both === 0 ? 0 : both / Math.sqrt(left * right);
}

/** Two sentences correspond when the shorter shares so much of its telling weight with the longer. */
const enoughShared = 0.38;

interface Aligned {
  readonly sentences: Agreement;
  readonly inOrder: number;
  readonly retold: number;
}

function align(a: readonly Told[], b: readonly Told[]): Aligned {
  const [few, many] = weightOf(a) <= weightOf(b) ? [a, b] : [b, a];
  const tellers = tellersOf(many);
  const shared = new Float64Array(many.length);
  const places: number[] = [];
  let [kept, all] = [0, 0];
  for (const { words, weight } of few) {
    all += weight;
    shared.fill(0);
    for (const [word, telling] of words) for (const at of tellers.get(word) ?? []) shared[at] = (shared[at] ?? 0) + telling;
    let [best, most] = [-1, 0];
    shared.forEach((both, at) => {
      const share = both / Math.min(weight, many[at]?.weight ?? weight);
      if (share > most) [best, most] = [at, share];
    });
    if (most < enoughShared) continue;
    places.push(best);
    kept += shared[best] ?? 0;
  }
  return { sentences: { both: places.length, of: few.length }, inOrder: longestRise(places), retold: all === 0 ? 0 : kept / all };
}

const known = new WeakMap<readonly Told[], ReadonlyMap<number, readonly number[]>>();

/** Which sentences have a word, by their places. A text is compared with many; this is made once. */
function tellersOf(sentences: readonly Told[]): ReadonlyMap<number, readonly number[]> {
  const made = known.get(sentences);
  if (made) return made;
  const tellers = new Map<number, number[]>();
  sentences.forEach(({ words }, at) => {
    for (const word of words.keys()) {
      const places = tellers.get(word);
      if (places) places.push(at);
      else tellers.set(word, [at]);
    }
  });
  known.set(sentences, tellers);
  return tellers;
}

const weightOf = (sentences: readonly Told[]): number => sentences.reduce((sum, { weight }) => sum + weight, 0);

export function sharedWeight(a: Told, b: Told): number {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let both = 0;
  for (const [word, weight] of small) if (large.has(word)) both += weight;
  return both;
}

/** Length of the longest part that never falls. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    let at = ends.findIndex((end) => end > place);
    if (at < 0) at = ends.length;
    ends[at] = place;
  }
  return ends.length;
}

const isCredited = (a: Traced, b: Traced): boolean =>
  (a.credits.agency !== undefined && a.credits.agency === b.credits.agency) || credits(a, b) || credits(b, a);

/** The one credits the other's outlet. */
const credits = (a: Traced, b: Traced): boolean => a.credits.agency !== undefined && isNamed(b.document.outlet, a.credits.agency);

/** Whose words they are: the agency credited, else its own where the outlet is one. */
const writerOf = ({ credits: { agency }, document }: Traced): string | undefined => agency ?? agencyNamed(document.outlet);

function agencyNamed(outlet: string | undefined): string | undefined {
  const known = outlet === undefined ? undefined : outletFrom(outlet);
  return known?.class === 'agency' ? known.name : undefined;
}

const areRivals = (a: Traced, b: Traced): boolean => {
  const [one, other] = [writerOf(a), writerOf(b)];
  return one !== undefined && other !== undefined && one !== other && !isCredited(a, b);
};
