// Trains the two decisions of src/06-trace on the set of reuse and writes src/06-trace/weights.ts:
//   node train/trace.ts [../shared/data/stories]
// With the folder of stories, the development half of ECB+ teaches about stories too. The same files give the same bytes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Feature, lineageFeatures, storyFeatures, type Weights } from '#trace/decide.ts';
import type { Evidence } from '#trace/evidence.ts';
import { type Pair, pairsOf, readTold, type Told } from './pairs.ts';

interface Example {
  readonly evidence: Evidence;
  readonly yes: boolean;
  readonly weight: number;
}

const rounds = 3000;
const rate = 3;
/** Pulls weights toward 0, so that a small set does not settle a matter for good. */
const shrink = 0.0007;

/** Logistic regression by plain descent; a weight never turns against its feature's sense. */
function fit(features: readonly Feature[], examples: readonly Example[]): Weights {
  const rows = examples.map(({ evidence }) => features.map(({ of }) => of(evidence)));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = features.map(() => 0);
  let base = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = features.map((_, at) => shrink * (weights[at] ?? 0));
    let baseSlope = 0;
    rows.forEach((row, index) => {
      const example = examples[index];
      if (!example) return;
      const sum = row.reduce((so, value, at) => so + value * (weights[at] ?? 0), base);
      const miss = ((1 / (1 + Math.exp(-sum)) - (example.yes ? 1 : 0)) * example.weight) / total;
      row.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + miss * value;
      });
      baseSlope += miss;
    });
    features.forEach(({ sense }, at) => {
      const next = (weights[at] ?? 0) - rate * (slope[at] ?? 0);
      weights[at] = sense > 0 ? Math.max(0, next) : Math.min(0, next);
    });
    base -= rate * baseSlope;
  }
  return { base, by: Object.fromEntries(features.map(({ name }, at) => [name, weights[at] ?? 0])) };
}

/** Pairs below it are of other matters; they would teach nothing but that. */
const leastAlike = 0.15;

/** Both answers weigh alike, however many pairs have it. */
function balanced(all: readonly Pair[], key: 'lineage' | 'story', share: number): readonly Example[] {
  const pairs = all.filter((pair) => pair[key] || pair.story || pair.evidence.words >= leastAlike);
  const yes = pairs.filter((pair) => pair[key]).length;
  return pairs.map((pair) => ({
    evidence: pair.evidence,
    yes: pair[key],
    weight: share * (pair[key] ? 1 / yes : 1 / (pairs.length - yes)),
  }));
}

function readStories(folder: string): readonly Told[] {
  const story = new Map(
    readFileSync(`${folder}/ecbplus-dev.tsv`, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
      .map(([doc = '', group = '']) => [doc, group] as const),
  );
  return readTold(new URL(`file://${folder}/ecbplus-dev.ndjson`)).map((told) => ({
    ...told,
    story: story.get(told.document.id) ?? told.document.id,
  }));
}

const here = (path: string): URL => new URL(path, import.meta.url);
const training = pairsOf(readTold(here('../bench/reuse-set/training.ndjson')));
const folder = process.argv[2];
const known = folder !== undefined && existsSync(folder) ? pairsOf(readStories(resolve(folder))) : [];
const lineage = fit(
  lineageFeatures,
  balanced(
    training.filter(({ evidence }) => !evidence.isSame),
    'lineage',
    1,
  ),
);
const story = fit(storyFeatures, [...balanced(training, 'story', 0.5), ...(known.length > 0 ? balanced(known, 'story', 0.5) : [])]);

/**
 * Groups count pairs that were never compared against a merger, so a decision that is even for pairs is strict for groups. Undated texts have
 * more such pairs; how much to lean against it was tried on the development half of ECB+ (0.75: B-cubed F1 0.91, without 0.85).
 */
const lean = 0.75;
const dated = 'both dated';
const leaning: Weights = { base: story.base + lean, by: { ...story.by, [dated]: (story.by[dated] ?? 0) - lean } };

const printed = (value: number): number => Math.round(value * 100) / 100;
const print = (name: string, { base, by }: Weights): string =>
  `export const ${name}: Weights = {\n  base: ${printed(base)},\n  by: {\n${Object.entries(by)
    .map(([feature, weight]) => `    '${feature}': ${printed(weight)},`)
    .join('\n')}\n  },\n};\n`;
writeFileSync(
  here('../src/06-trace/weights.ts'),
  `import type { Weights } from './decide.ts';\n\n// Made by train/trace.ts from bench/reuse-set/training.ndjson and the development half of ECB+; not changed by hand.\n\n${print('lineageWeights', lineage)}\n${print('storyWeights', leaning)}`,
);
