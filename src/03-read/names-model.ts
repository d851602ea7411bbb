import { type LinearModel, score } from './linear.ts';
import { featuresOf, mostFeatures, type Prepared } from './names-features.ts';

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
}

const features = new Int32Array(mostFeatures);
const scores = new Float64Array(labelCount);

/**
 * The best sequence of labels for a sentence. Words outside runs of capitals are in no name and are not looked at:
 * four words of five.
 */
export function labelNames({ linear, transitions }: NameModel, sentence: Prepared): Uint8Array {
  const { size, runFrom } = sentence;
  const labels = new Uint8Array(size);
  if (!runFrom.some((from) => from >= 0)) return labels;
  const back = new Uint8Array(size * labelCount);
  let previous = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  let current = new Float64Array(labelCount);
  for (let index = 0; index < size; index++) {
    const isOpen = (runFrom[index] ?? -1) >= 0;
    scores.fill(0);
    if (isOpen) score(linear, features, featuresOf(sentence, index, features), scores);
    for (let label = 0; label < (isOpen ? labelCount : 1); label++) {
      const row = index === 0 ? labelCount : bestBefore(previous, transitions, label);
      const isBarred = !mayFollow(index === 0 ? 0 : row, label);
      const reached = index === 0 ? 0 : (previous[row] ?? 0);
      const step = transitions[row * labelCount + label] ?? 0;
      current[label] = isBarred ? Number.NEGATIVE_INFINITY : reached + step + (scores[label] ?? 0);
      back[index * labelCount + label] = index === 0 ? 0 : row;
    }
    if (!isOpen) current.fill(Number.NEGATIVE_INFINITY, 1);
    [previous, current] = [current, previous];
  }
  return trace(back, previous, labels);
}

function bestBefore(previous: Float64Array, transitions: Float64Array, label: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let before = 0; before < labelCount; before++) {
    if (!mayFollow(before, label)) continue;
    const value = (previous[before] ?? 0) + (transitions[before * labelCount + label] ?? 0);
    if (value > best) {
      best = value;
      from = before;
    }
  }
  return from;
}

/** Walks back from the best last label. */
export function trace(back: Uint8Array, last: Float64Array, labels: Uint8Array): Uint8Array {
  let label = 0;
  for (let other = 1; other < labelCount; other++) if ((last[other] ?? 0) > (last[label] ?? 0)) label = other;
  for (let index = labels.length - 1; index >= 0; index--) {
    labels[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
  return labels;
}
