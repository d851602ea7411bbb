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
function lowest(values: Iterable<number>, most: number): readonly number[] {
  const kept: { readonly value: number; readonly order: number }[] = [];
  for (const value of values) {
    const order = scatter(value);
    const worst = kept.at(-1);
    if (kept.length === most && worst && order >= worst.order) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.order ?? 0) > order) at--;
    kept.splice(at, 0, { value, order });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ value }) => value);
}

const heaviest = (words: Weighed, most: number): readonly number[] =>
  [...words]
    .sort((a, b) => b[1] - a[1] || scatter(a[0]) - scatter(b[0]))
    .slice(0, most)
    .map(([word]) => word);
