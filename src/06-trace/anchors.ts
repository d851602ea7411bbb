import type { Fingerprint, Weighed } from './fingerprint.ts';
import { hash, mix } from './words.ts';

const fewest = { runs: 5, names: 7, terms: 2, figures: 2 } as const;

/**
 * A few numbers by which a text is found again: runs of words, names, telling words and figures. Of many alike those with the lowest hash are
 * taken, so that two texts that share most of them choose the same ones (MinHash).
 */
export function anchorsOf(print: Pick<Fingerprint, 'runs' | 'names' | 'terms' | 'figures'>): readonly number[] {
  const figures = [...print.figures].filter((figure) => figure.length >= 3).map((figure) => hash(`#${figure}`));
  return [
    ...new Set([
      ...lowest(print.runs, fewest.runs),
      ...heaviest(print.names, fewest.names).map((name) => mix(name, 0x40)),
      ...heaviest(print.terms, fewest.terms).map((term) => mix(term, 0x41)),
      ...lowest(figures, fewest.figures),
    ]),
  ];
}

/** The order of numbers that lie anywhere must not follow what they were made of. */
const scatter = (value: number): number => mix(value, 0x9e3779b9);

/** The few values of the lowest order, in one pass: texts have hundreds. */
function lowest(values: Iterable<number>, most: number, orderOf: (value: number) => number = scatter): readonly number[] {
  const kept: number[] = [];
  const orders: number[] = [];
  for (const value of values) {
    const order = orderOf(value);
    if (kept.length === most && order >= (orders[most - 1] ?? 0)) continue;
    let at = kept.length < most ? kept.length : most - 1;
    for (; at > 0 && (orders[at - 1] ?? 0) > order; at--) {
      kept[at] = kept[at - 1] ?? 0;
      orders[at] = orders[at - 1] ?? 0;
    }
    kept[at] = value;
    orders[at] = order;
  }
  return kept;
}

const heaviest = (words: Weighed, most: number): readonly number[] =>
  lowest(words.keys(), most, (word) => scatter(word) - (words.get(word) ?? 0) * 2 ** 48);
