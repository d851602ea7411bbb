import { distanceClasses } from '#read/arcs.ts';
import { tags } from '#read/tag.ts';
import { hashBits, type Inventory } from './examples.ts';
import { makeParameter, makeTable, type Table } from './optimise.ts';
import { normal, type Random } from './random.ts';
import { type Parameter, type Store, upTo8 } from './store.ts';

/** Widths of the network; models/README.md says why these. */
export interface Shape {
  readonly word: number;
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
}

/** Everything that is learned. The names of the matrices are those that the reader looks up. */
export interface Model {
  readonly shape: Shape;
  readonly inventory: Inventory;
  /** Vectors of words as they were learned without trees; they stay as they are. */
  readonly given: Float32Array;
  /** What trees add to the vectors; then unknown words and the edge of the sentence. */
  readonly words: Table;
  readonly hashed: Table;
  readonly parameters: readonly Parameter[];
  readonly matrix: (name: string) => Parameter;
}

const embeddingScale = 0.08;

export const makeModel = (store: Store, random: Random, shape: Shape, inventory: Inventory, given: Float32Array): Model => {
  const { word, hidden, layers, arc, label } = shape;
  const state = 2 * hidden;
  const count = inventory.words.size;
  const words = makeTable(random, count + 2, word, 0);
  for (let at = count * word; at < words.values.length; at++) words.values[at] = normal(random) * embeddingScale;
  const hashed = makeTable(random, 2 ** hashBits, word, embeddingScale);
  const parameters: Parameter[] = [];
  const add = (name: string, rows: number, columns: number, scale: number): void => {
    parameters.push(makeParameter(store, random, name, rows, columns, scale));
  };
  const even = (rows: number): number => Math.sqrt(1 / rows);
  add('W1', 3 * word, 4 * hidden, even(3 * word));
  add('b1', 1, 4 * hidden, 0);
  for (let layer = 2; layer <= layers; layer++) {
    add(`W${layer}`, state, 4 * hidden, even(state));
    add(`b${layer}`, 1, 4 * hidden, 0);
  }
  const heads: readonly (readonly [string, string, number, number])[] = [
    ['Wt', 'bt', upTo8(tags.length), 0.05],
    ['Wx', 'bx', upTo8(inventory.fine.length), 0.05],
    ['Wd', 'bd', arc, even(state)],
    ['Wa', 'ba', arc, even(state)],
    ['Wld', 'bl', label, even(state)],
  ];
  for (const [matrix, bias, columns, scale] of heads) {
    add(matrix, state, columns, scale);
    add(bias, 1, columns, 0);
  }
  add('Wla', state, label, even(state));
  add('U', arc, arc, even(arc));
  add('bu', 1, arc, 0);
  add('root', 1, arc, 0.1);
  add('pos', distanceClasses, arc, 0.02);
  add('rootL', 1, label, 0.1);
  add('Wo', label, upTo8(inventory.arcs.length), 0.1);
  add('bo', 1, upTo8(inventory.arcs.length), 0);
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const matrix = (name: string): Parameter => {
    const found = byName.get(name);
    if (found === undefined) throw new RangeError(`The model has no matrix "${name}"; add it in train/model.ts.`);
    return found;
  };
  return { shape, inventory, given, words, hashed, parameters, matrix };
};
