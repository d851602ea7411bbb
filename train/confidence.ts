import { writeFileSync } from 'node:fs';
import { type Judged, judgeAll, judgeNews } from './judged.ts';

// Weighs types, frames and signs by the annotated documents and by verdicts on claims of the newswire, and writes models/confidence.tsv.
//   node train/confidence.ts

const rounds = 500;
/** How strongly a weight is pulled to zero: as if so many claims had spoken for nothing. */
const pull = (name: string): number => (name === 'any claim' ? 0 : name.includes('/') ? 1.5 : 0.6);

/** Weights under which the claims that were right are likely and those that were wrong are not (logistic regression). */
export function weigh(claims: readonly Judged[]): Map<string, number> {
  const weights = new Map<string, number>();
  // A weight that many claims share takes shorter steps: so the sum of all converges, however many claims there are.
  const curves = new Map<string, number>();
  for (const { names } of claims)
    for (const name of names) {
      weights.set(name, 0);
      curves.set(name, (curves.get(name) ?? 0) + names.length / 4);
    }
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    for (const { names, right } of claims) {
      const sum = names.reduce((all, name) => all + (weights.get(name) ?? 0), 0);
      const off = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const name of names) slopes.set(name, (slopes.get(name) ?? 0) + off);
    }
    for (const [name, weight] of weights) {
      const slope = (slopes.get(name) ?? 0) - pull(name) * weight;
      weights.set(name, weight + slope / (pull(name) + (curves.get(name) ?? 0)));
    }
  }
  return weights;
}

if (import.meta.main) {
  const claims = [...judgeAll(), ...judgeNews()];
  const weights = weigh(claims);
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => {
      const with_ = claims.filter(({ names }) => names.includes(name));
      return `${name}\t${weight.toFixed(2)}\t${with_.filter(({ right }) => right).length} of ${with_.length}`;
    });
  const head = [
    '# What speaks for and against a claim: weights (logarithms of odds) that add up to its confidence, 1 / (1 + e^-sum).',
    '# Third column: how many claims with it were right among those judged. Made by train/confidence.ts.',
  ];
  writeFileSync(new URL('../models/confidence.tsv', import.meta.url), `${[...head, ...lines].join('\n')}\n`);
  console.log(`${claims.length} claims, ${claims.filter(({ right }) => right).length} right; ${weights.size} weights`);
}
