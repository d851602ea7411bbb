import { type ActModel, sharesOf } from '#extract/act-weights.ts';
import { makeRandom, shuffle } from './random.ts';

/** One thing to learn: its features by name, and its label. */
export interface Lesson {
  readonly features: readonly string[];
  readonly label: string;
}

export interface Course {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are pulled towards nothing. */
  readonly decay: number;
  /** Features seen in fewer lessons are left out. */
  readonly least: number;
  readonly seed: number;
}

/** A softmax over named features, by steps that shrink where a feature has moved much (AdaGrad). Sums, products and roots only: the same bytes on every machine. */
export function learn(lessons: readonly Lesson[], course: Course): ActModel {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort();
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  const moved = new Map<string, Float64Array>();
  for (const [feature, times] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (times >= course.least) {
      weights.set(feature, new Float64Array(labels.length));
      moved.set(feature, new Float64Array(labels.length).fill(1e-2));
    }
  const random = makeRandom(course.seed);
  for (let epoch = 0; epoch < course.epochs; epoch++)
    for (const { features, label } of shuffle(lessons, random)) {
      const known = features.filter((feature) => weights.has(feature));
      const odds = sharesOf({ labels, weights }, known);
      const scale = 1 / Math.sqrt(Math.max(1, known.length));
      for (const feature of known) {
        const row = weights.get(feature);
        const path = moved.get(feature);
        if (!row || !path) continue;
        for (let at = 0; at < labels.length; at++) {
          const pull = ((odds[at] ?? 0) - (labels[at] === label ? 1 : 0)) * scale + course.decay * (row[at] ?? 0);
          path[at] = (path[at] ?? 0) + pull * pull;
          row[at] = (row[at] ?? 0) - (course.rate * pull) / Math.sqrt(path[at] ?? 1);
        }
      }
    }
  return { labels, weights };
}
