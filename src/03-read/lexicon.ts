import { apart } from '#values/remember.ts';
import { type Arena, type Matrix, roundUp } from './arena.ts';
import { featuresOf, normalise } from './form.ts';

/** What is known of words by themselves. */
export interface Vocabulary {
  /** Numbers that describe a word. */
  readonly width: number;
  readonly rows: ReadonlyMap<string, number>;
  /** Rows of known words; then one for unknown words, and one for the edge of the sentence. One byte a number, times `wordScale`. */
  readonly words: Int8Array;
  readonly wordScale: number;
  /** Rows of endings, beginnings, shapes: `2 ** hashBits` of them. */
  readonly hashed: Int8Array;
  readonly hashScale: number;
  readonly hashBits: number;
}

/** Forms that are remembered at a time; a document of news has some hundreds. */
const remembered = 8192;
/** Forms that came first and are never forgotten: among so many are nearly all common words. */
const lasting = 4096;
/** Fraction bits of what is remembered. */
export const formBits = 10;
const longestForm = 60;

const currency = /^(?:\p{Lu}{0,3}\p{Sc}|Rs\.?)$/u;

/** The form that the network is shown for a form: of all signs of money the treebanks know the dollar best. */
const shownFor = (form: string): string => (currency.test(form) ? '$' : form);

/** Adds up what is known of one form, at `floats[at]` and on; the empty form is the edge of the sentence. */
const describe = (floats: Float32Array, at: number, form: string, vocabulary: Vocabulary): void => {
  const { width, rows, words, wordScale, hashed, hashScale, hashBits } = vocabulary;
  const row = form === '' ? rows.size + 1 : (rows.get(normalise(form)) ?? rows.size);
  for (let index = 0; index < width; index++) floats[at + index] = (words[row * width + index] ?? 0) * wordScale;
  if (form === '') return;
  for (const feature of featuresOf(form, hashBits)) {
    for (let index = 0; index < width; index++)
      floats[at + index] = (floats[at + index] ?? 0) + (hashed[feature * width + index] ?? 0) * hashScale;
  }
};

/** The three parts of the first matrix, for the word before, the word itself and the word after, side by side. */
const placeParts = ({ floats, reserve }: Arena, { values }: Matrix, width: number, gates: number): number => {
  const address = reserve(width * 3 * gates * 4);
  for (let part = 0; part < 3; part++) {
    for (let row = 0; row < width; row++) {
      for (let gate = 0; gate < gates; gate++) {
        floats[address / 4 + (row * 3 + part) * gates + gate] = values[(part * width + row) * gates + gate] ?? 0;
      }
    }
  }
  return address;
};

/**
 * The network's first layer. It sees a word between its neighbours, and what each of the three adds depends on its form alone:
 * the products are made once for each form and remembered, so that most words cost three additions.
 * Gives a function that puts the layer's sums for `forms` at `sums`.
 */
export const makeLexicon = (arena: Arena, vocabulary: Vocabulary, matrix: Matrix, bias: Matrix, longest: number) => {
  const { kernel, floats, ints, reserve } = arena;
  const gates = matrix.columns;
  const wide = 3 * gates;
  const parts = placeParts(arena, matrix, vocabulary.width, gates);
  const described = reserve(roundUp(longest + 1, 4) * vocabulary.width * 4);
  const products = reserve(roundUp(longest + 1, 4) * wide * 4);
  const store = reserve(remembered * wide * 2);
  const places = new Map<string, number>();
  const missing: string[] = [];
  let next = 0;

  const learn = (): void => {
    for (const [index, form] of missing.entries()) describe(floats, described / 4 + index * vocabulary.width, shownFor(form), vocabulary);
    const rows = roundUp(missing.length, 4);
    for (let row = 0; row < rows; row++) {
      floats.fill(0, products / 4 + row * wide, products / 4 + (row + 1) * wide);
      floats.set(bias.values, products / 4 + row * wide + gates);
    }
    kernel.floats(described, parts, products, rows, vocabulary.width, wide);
    for (const [index, form] of missing.entries()) {
      kernel.round(products + index * wide * 4, store + (places.get(form) ?? 0) * wide * 2, wide * 2, 2 ** formBits);
    }
    missing.length = 0;
  };

  const find = (form: string): number => {
    const seen = places.get(form);
    if (seen !== undefined) return seen;
    const place = next++;
    places.set(form, place);
    missing.push(form);
    return place;
  };

  const forget = (): void => {
    for (const [form, place] of places) if (place >= lasting) places.delete(form);
    next = lasting;
  };

  const row = wide * 2;
  const addresses = reserve((longest + 2) * 4);
  return (forms: readonly string[], sums: number): void => {
    if (next + forms.length + 1 > remembered) forget();
    const first = addresses / 4;
    const edge = store + find('') * row;
    ints[first] = edge;
    for (const [index, form] of forms.entries())
      ints[first + index + 1] = store + find(form.length > longestForm ? apart(form.slice(0, longestForm)) : form) * row;
    ints[first + forms.length + 1] = edge;
    if (missing.length > 0) learn();
    kernel.gather(addresses, sums, forms.length, gates * 2);
  };
};
