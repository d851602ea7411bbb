import { gzipSync } from 'node:zlib';
import { matrixUnit, weightsVersion } from '#read/weights.ts';
import { hashBits } from './examples.ts';
import type { Model } from './model.ts';
import type { Store } from './store.ts';
import type { Tree } from './treebank.ts';

/** The largest numbers of a table, this share of it, are cut to spare the others' precision. */
const outliers = 0.00005;

const toBytes = (values: Float32Array): { scale: number; bytes: Int8Array } => {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * (1 - outliers))] ?? 1) / 127;
  return { scale, bytes: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))) };
};

/** Lower-case form and tag, with the lemma that the treebanks give most often. */
export const lemmasOf = (trees: readonly Tree[]): string[] => {
  const counted = new Map<string, Map<string, number>>();
  for (const { forms, lemmas, tags } of trees) {
    for (const [index, form] of forms.entries()) {
      const key = `${form.toLowerCase().replace(/’/g, "'")}\t${tags[index] ?? 'X'}`;
      const lemma = lemmas[index] ?? form;
      const seen = counted.get(key) ?? new Map<string, number>();
      counted.set(key, seen.set(lemma, (seen.get(lemma) ?? 0) + 1));
    }
  }
  const commonest = (lemmas: Map<string, number>): string =>
    [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  return [...counted].map(([key, lemmas]) => `${key}\t${commonest(lemmas)}`).sort();
};

/** Only used while learning. */
const left = new Set(['Wx', 'bx']);

/** The weights file: length of the header, header, words in bytes, hashed rows in bytes, matrices in 16 bits; all gzipped. */
export const packWeights = (store: Store, model: Model, lemmas: readonly string[]): Buffer => {
  const { given, words, hashed, shape, inventory } = model;
  const wordTable = toBytes(words.values.map((value, at) => value + (given[at] ?? 0)));
  const hashTable = toBytes(hashed.values);
  const matrices = model.parameters.filter(({ name }) => !left.has(name));
  const header = Buffer.from(
    JSON.stringify({
      version: weightsVersion,
      sizes: { word: shape.word, layers: shape.layers, hashBits },
      arcs: inventory.arcs,
      wordScale: wordTable.scale,
      hashScale: hashTable.scale,
      matrices: matrices.map(({ name, rows, columns }) => ({ name, rows, columns })),
      words: [...inventory.words.keys()].join(' '),
      lemmas,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const shorts = matrices.map(({ value, size }) =>
    Int16Array.from(store.floats.subarray(value, value + size), (number) =>
      Math.max(-32_768, Math.min(32_767, Math.round(number / matrixUnit))),
    ),
  );
  const parts = [wordTable.bytes, hashTable.bytes, ...shorts].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return gzipSync(Buffer.concat([length, header, ...parts]), { level: 9 });
};
