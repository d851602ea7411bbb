import type { Evidence } from './evidence.ts';
import { shareOf } from './evidence.ts';
import { lineageWeights, storyWeights } from './weights.ts';

/** What a feature may say: more of it speaks for (1) or against (-1) the two belonging together, whatever examples happen to show. */
type Sense = 1 | -1;

/** One readable thing about a pair, as a number of about 0 to 1. */
export interface Feature {
  readonly name: string;
  readonly sense: Sense;
  readonly of: (evidence: Evidence) => number;
}

/** A share that few cases leave near what it usually is. */
const damped = ({ both, of }: { readonly both: number; readonly of: number }, usual: number, cases: number): number =>
  (both + usual * cases) / (of + cases);
const flag = (holds: boolean | undefined): number => (holds === true ? 1 : 0);
const faded = (days: number | undefined, unknown: number): number => (days === undefined ? unknown : Math.min(1, Math.log2(1 + days) / 5));

/** Long texts have more names: what counts is how many of a text of twenty are new. */
const newsIn = ({ both, of }: { readonly both: number; readonly of: number }): number =>
  Math.min(1, Math.log2(1 + (both * 20) / Math.max(20, of)) / 3.5);

/** What tells that two texts descend from one. Order and detail outlast rewriting; what an official said, all reports share. */
export const lineageFeatures: readonly Feature[] = [
  {
    name: 'sentences that correspond, in order',
    sense: 1,
    of: ({ sentences, inOrder }) => damped({ both: inOrder, of: sentences.of }, 0.3, 2),
  },
  { name: 'words of sentences told again', sense: 1, of: ({ retold }) => retold },
  { name: 'runs of three words', sense: 1, of: ({ runs }) => Math.sqrt(shareOf(runs, 0)) },
  { name: 'names', sense: 1, of: ({ names }) => names },
  { name: 'other telling words', sense: 1, of: ({ terms }) => terms },
  { name: 'figures', sense: 1, of: ({ figures }) => damped(figures, 0.35, 2) },
  { name: 'quoted words', sense: 1, of: ({ quoted }) => damped(quoted, 0.25, 6) },
  { name: 'opening', sense: 1, of: ({ lead }) => lead },
  { name: 'names and figures of its own', sense: -1, of: ({ news }) => newsIn(news) },
  { name: 'credit', sense: 1, of: ({ isCredited }) => flag(isCredited) },
  { name: 'an official body and another', sense: -1, of: ({ isOneOfficial }) => flag(isOneOfficial) },
  { name: 'two agencies', sense: -1, of: ({ areRivals }) => flag(areRivals) },
  { name: 'days between', sense: -1, of: ({ days }) => faded(days, 0.1) },
  { name: 'another round', sense: -1, of: ({ isOtherRound }) => flag(isOtherRound) },
];

/** What tells that two texts speak of one event. */
export const storyFeatures: readonly Feature[] = [
  { name: 'telling words', sense: 1, of: ({ words }) => Math.sqrt(words) },
  { name: 'names', sense: 1, of: ({ names }) => names },
  { name: 'other telling words', sense: 1, of: ({ terms }) => terms },
  { name: 'opening', sense: 1, of: ({ lead }) => Math.sqrt(lead) },
  { name: 'figures', sense: 1, of: ({ figures }) => damped(figures, 0.3, 2) },
  { name: 'days between', sense: -1, of: ({ days }) => faded(days, 0.1) },
  { name: 'both dated', sense: 1, of: ({ days }) => flag(days !== undefined) },
  { name: 'a day of the event in common', sense: 1, of: ({ isSameDay }) => flag(isSameDay) },
  { name: 'no day of the event in common', sense: -1, of: ({ isSameDay }) => flag(isSameDay === false) },
  { name: 'another round', sense: -1, of: ({ isOtherRound }) => flag(isOtherRound) },
  { name: 'before and after', sense: -1, of: ({ isBeforeAndAfter }) => flag(isBeforeAndAfter) },
];

/** Weights by feature, and what stands when all features are 0. */
export interface Weights {
  readonly base: number;
  readonly by: Readonly<Record<string, number>>;
}

const score = (features: readonly Feature[], { base, by }: Weights, evidence: Evidence): number =>
  features.reduce((sum, { name, of }) => sum + (by[name] ?? 0) * of(evidence), base);

/** Log odds that nothing outvotes: the words are the same. */
export const sure = 8;

/**
 * What is told again needs details and an order to be known by: otherwise it takes half the very words. Two texts of one
 * outlet take more: it prints its copy again, but does not rewrite it; what its next story has in common is its formulas and its background.
 */
const fewestRuns = 0.5;
const fewestDetails = 5;
const leastInOrder = 0.25;
/** Reports quote a body’s release, figures and all, and are still their writers’ own. */
const quotedRelease = 1.5;
/** News is rewritten while it is news; what is alike weeks later is background. */
const freshDays = 7;
const staleNews = 2;
/** Three in four runs of words are not met by chance, whatever else a text adds. */
const verbatimFrom = 0.75;
const enoughRuns = 15;

/** How sure it is that two texts descend from one, as log odds: above 0 is rather yes. */
export function scoreLineage(evidence: Evidence): number {
  if (evidence.isSame) return sure;
  const { runs, sentences, inOrder, news, isOneOutlet, isOneOfficial, days } = evidence;
  const kept = shareOf(runs, 0);
  const verbatim = runs.of >= enoughRuns ? (kept - verbatimFrom) * 10 : -sure;
  const isThin = sentences.of < 2 || news.of - news.both < fewestDetails || inOrder / sentences.of < leastInOrder;
  if (isOneOutlet) return Math.max(-sure, Math.min(sure, verbatim));
  if (isThin && kept < fewestRuns) return Math.max(verbatim, -sure);
  const retold =
    score(lineageFeatures, lineageWeights, evidence) - (isOneOfficial ? quotedRelease : 0) - ((days ?? 0) > freshDays ? staleNews : 0);
  return bounded(Math.max(verbatim, retold));
}

/** How sure it is that two texts tell of one event, as log odds. */
export function scoreStory(evidence: Evidence): number {
  const told = bounded(score(storyFeatures, storyWeights, evidence));
  return (evidence.days ?? 0) > longestStory ? Math.min(told, -2) : told;
}

/** In days. The same words a year later are another year's greetings. */
const longestStory = 14;

const bounded = (value: number): number => Math.max(-sure, Math.min(sure, value));

/** Whether they are copies, an edit or a rewrite of one text, by how much of the words is left. */
export function relationOf({ isSame, runs }: Evidence): 'copy' | 'edit' | 'rewrite' {
  const kept = shareOf(runs, 0);
  return isSame || kept >= 0.85 ? 'copy' : kept >= 0.4 ? 'edit' : 'rewrite';
}
