import { featuresOf, normalise } from '#read/form.ts';
import type { Parse } from '#read/network.ts';
import { tags } from '#read/tag.ts';
import type { Tree } from './treebank.ts';

/** A sentence in numbers. -1 stands for what training does not know. */
export interface Example {
  /** Rows of the vocabulary. */
  readonly words: readonly number[];
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
  /** The treebank's finer tags: not printed, but they teach the network tense and number. */
  readonly fine: readonly number[];
  readonly heads: readonly number[];
  readonly arcs: readonly number[];
}

/** The numbers' meanings. */
export interface Inventory {
  readonly words: ReadonlyMap<string, number>;
  /** How often each word stands in the treebanks. */
  readonly counts: Float32Array;
  readonly fine: readonly string[];
  readonly arcs: readonly string[];
}

export const hashBits = 14;

/** Words of the vectors, then those that the treebanks have twice or more; relations and fine tags as they occur. */
export const makeInventory = (trees: readonly Tree[], spelled: readonly string[]): Inventory => {
  const counted = new Map<string, number>();
  for (const { forms } of trees) for (const form of forms) counted.set(normalise(form), (counted.get(normalise(form)) ?? 0) + 1);
  const words = new Map(spelled.map((word, index) => [word, index]));
  for (const [word, count] of counted) if (count > 1 && !words.has(word)) words.set(word, words.size);
  return {
    words,
    counts: Float32Array.from(words.keys(), (word) => counted.get(word) ?? 0),
    fine: [...new Set(trees.flatMap((tree) => tree.fine))].sort(),
    arcs: [...new Set(trees.flatMap((tree) => tree.arcs))].sort(),
  };
};

const tagRows = new Map<string, number>(tags.map((tag, row) => [tag, row]));

const remembered = new Map<string, readonly number[]>();

/** Rows of a form's features; shared between all its occurrences, of which raw text has millions. */
const featureRows = (form: string): readonly number[] => {
  const seen = remembered.get(form);
  if (seen !== undefined) return seen;
  const rows = featuresOf(form, hashBits);
  remembered.set(form, rows);
  return rows;
};

/** The words of a sentence, and nothing of its tree. */
const toWords = (forms: readonly string[], { words }: Inventory): Pick<Example, 'words' | 'features'> => ({
  words: forms.map((form) => words.get(normalise(form)) ?? words.size),
  features: forms.map(featureRows),
});

/** A sentence as a teacher reads it. Its finer tags stay unknown. */
export const toSilver = (forms: readonly string[], parse: Parse, inventory: Inventory): Example => ({
  ...toWords(forms, inventory),
  tags: parse.tags,
  fine: forms.map(() => -1),
  heads: parse.heads,
  arcs: parse.labels,
});

export const toExample = (tree: Tree, inventory: Inventory): Example => ({
  ...toWords(tree.forms, inventory),
  tags: tree.tags.map((tag) => tagRows.get(tag) ?? -1),
  fine: tree.fine.map((tag) => inventory.fine.indexOf(tag)),
  heads: tree.heads,
  arcs: tree.arcs.map((arc) => inventory.arcs.indexOf(arc)),
});
