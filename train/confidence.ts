import { writeFileSync } from 'node:fs';
import { type Judged, judgeAll } from './judged.ts';

// Weighs types, frames and signs by the annotated documents, and writes models/confidence.tsv.
//   node train/confidence.ts

const rounds = 1500;
const rate = 0.02;
/** How strongly a weight is pulled to zero: as if so many claims had spoken for nothing. */
const pull = (name: string): number => (name === 'any claim' ? 0 : name.includes('/') ? 1.5 : 0.6);

/** Weights under which the claims that were right are likely and those that were wrong are not (logistic regression). */
export function weigh(claims: readonly Judged[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { names } of claims) for (const name of names) weights.set(name, 0);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    for (const { names, right } of claims) {
      const sum = names.reduce((all, name) => all + (weights.get(name) ?? 0), 0);
      const off = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + off);
    }
    for (const [name, weight] of weights)
      weights.set(name, weight + rate * ((slopes.get(name) ?? 0) - pull(name) * weight) * (name === 'any claim' ? 0.2 : 1));
  }
  return weights;
}

if (import.meta.main) {
  const claims = judgeAll();
  const weights = weigh(claims);
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => {
      const with_ = claims.filter(({ names }) => names.includes(name));
      return `${name}\t${weight.toFixed(2)}\t${with_.filter(({ right }) => right).length} of ${with_.length}`;
    });
  const head = [
    '# What speaks for and against a claim: weights (logarithms of odds) that add up to its confidence, 1 / (1 + e^-sum).',
    '# Third column: how many claims with it were right among those read from the annotated documents. Made by train/confidence.ts.',
  ];
  writeFileSync(new URL('../models/confidence.tsv', import.meta.url), `${[...head, ...lines].join('\n')}\n`);
  console.log(`${claims.length} claims, ${claims.filter(({ right }) => right).length} right; ${weights.size} weights`);
}
