import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft } from './draft.ts';

/** Weights by name: of a type, of a frame ("visit/travels-to"), of a sign. They add up, as logarithms of odds do. */
export type Weights = ReadonlyMap<string, number>;

const table = fileURLToPath(new URL('../../models/confidence.tsv', import.meta.url));
let loaded: Weights | undefined;

/** The table of weights, read once. Lines that begin with # are words for its readers. */
export function loadConfidence(): Weights {
  loaded ??= new Map(
    readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([name = '', weight = '']) => [name, Number(weight)] as const),
  );
  return loaded;
}

/** The names under which a claim's weights are kept. */
export const weighed = (draft: Pick<Draft, 'fact' | 'frame'>, signs: readonly string[]): string[] => [
  'any claim',
  draft.fact.type,
  `${draft.fact.type}/${draft.frame}`,
  ...signs,
];

/** How often claims with these weights are right, from 0 to 1; what the frame itself declares, where its type has never been weighed. */
export function chanceOf(weights: Weights, names: readonly string[], declared: number): number {
  const [, type = ''] = names;
  if (!weights.has(type)) return declared;
  const sum = names.reduce((all, name) => all + (weights.get(name) ?? 0), 0);
  // Nothing that was read is certain.
  return Math.min(0.98, 1 / (1 + Math.exp(-sum)));
}
