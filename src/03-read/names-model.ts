import { type LinearModel, makeScorer, type Scorer } from './linear.ts';
import { featuresOf, type Prepared } from './names-features.ts';

/** Kinds that the tagger learns; nationalities come from the table of countries. */
export const nameKinds = ['person', 'place', 'organisation', 'event', 'work'] as const;
export type LearnedKind = (typeof nameKinds)[number];

/** Outside, then for each kind "begins" and "goes on". */
export const labelCount = 1 + 2 * nameKinds.length;

/** Whether a label may stand behind another: a name goes on only where it has begun. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1;

export interface NameModel {
  readonly linear: LinearModel;
  /** Score of a label behind another, `before * labelCount + label`; the last row is the start of a sentence. */
  readonly transitions: Float64Array;
  /** Groups of words that stand in like places, by the spelling of `normalise`. */
  readonly clusters: ReadonlyMap<string, number>;
}

/** Room for one run at a time; a longer run of capitals is labelled in pieces. */
const longestRun = 64;
const scorers = new WeakMap<LinearModel, Scorer>();
const back = new Uint8Array(longestRun * labelCount);
const previous = new Float64Array(labelCount);
const current = new Float64Array(labelCount);

/**
 * The best sequence of labels for a sentence. Words outside runs of capitals are in no name and are not looked at: four words of five.
 */
export function labelNames(model: NameModel, sentence: Prepared): Uint8Array {
  const { size, runTo } = sentence;
  const labels = new Uint8Array(size);
  const scorer = scorerOf(model.linear);
  for (let index = 0; index < size; index++) {
    const last = runTo[index] ?? -1;
    if (last < 0) continue;
    const to = Math.min(last + 1, index + longestRun);
    labelRun(scorer, model.transitions, sentence, index, to, labels);
    index = to - 1;
  }
  return labels;
}

function scorerOf(linear: LinearModel): Scorer {
  const known = scorers.get(linear);
  if (known !== undefined) return known;
  const made = makeScorer(linear);
  scorers.set(linear, made);
  return made;
}

/** Viterbi over one run; before it and behind it stand words outside names. */
function labelRun(
  { features, scores, score }: Scorer,
  transitions: Float64Array,
  sentence: Prepared,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  for (let index = from; index < to; index++) {
    score(featuresOf(sentence, index, features));
    for (let label = 0; label < labelCount; label++) {
      const row = index > from ? bestBefore(transitions, label) : from === 0 ? labelCount : 0;
      const isBarred = !mayFollow(index === from ? 0 : row, label);
      const reached = index === from ? 0 : (previous[row] ?? 0);
      const step = transitions[row * labelCount + label] ?? 0;
      current[label] = isBarred ? Number.NEGATIVE_INFINITY : reached + step + (scores[label] ?? 0);
      back[(index - from) * labelCount + label] = index === from ? 0 : row;
    }
    previous.set(current);
  }
  if (to < sentence.size)
    for (let label = 0; label < labelCount; label++) previous[label] = (previous[label] ?? 0) + (transitions[label * labelCount] ?? 0);
  trace(back, previous, labels, from, to);
}

/** The labels that may stand before each. */
const before: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from({ length: labelCount }, (_, other) => other).filter((other) => mayFollow(other, label)),
);

function bestBefore(transitions: Float64Array, label: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (const other of before[label] ?? []) {
    const value = (previous[other] ?? 0) + (transitions[other * labelCount + label] ?? 0);
    if (value > best) {
      best = value;
      from = other;
    }
  }
  return from;
}

/** Walks back from the best last label to the first. */
export function trace(back: Uint8Array, last: Float64Array, labels: Uint8Array, from: number, to: number): void {
  let label = 0;
  for (let other = 1; other < labelCount; other++) if ((last[other] ?? 0) > (last[label] ?? 0)) label = other;
  for (let index = to - 1; index >= from; index--) {
    labels[index] = label;
    label = back[(index - from) * labelCount + label] ?? 0;
  }
}
