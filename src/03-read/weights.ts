import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Tag } from '#model/sentence.ts';
import type { Matrix } from './arena.ts';
import { type LemmaTable, makeLemmatizer } from './lemma.ts';
import { makeNetwork, type Network } from './network.ts';
import { longestSentence } from './sentences.ts';

/** Everything that training learned. */
export interface Weights {
  readonly network: Network;
  /** Relations by the index that the network gives. */
  readonly arcs: readonly string[];
  readonly lemma: (form: string, tag: Tag) => string;
}

/** The weights file is absent, cut short or of another version. */
export class WeightsUnreadable extends Error {
  constructor(path: string, reason: string) {
    super(
      `The reader's weights at ${path} cannot be used: ${reason}. Restore models/reader.bin.gz from the repository, or run "node train/reader.ts".`,
    );
    this.name = 'WeightsUnreadable';
  }
}

/** Version of the file's layout; the reader takes no other. */
export const weightsVersion = 1;

const packed = fileURLToPath(new URL('../../models/reader.bin.gz', import.meta.url));
const loaded = new Map<string, Weights>();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const field = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** Whole bytes of the file, taken from front to back. */
const makeTaker = (bytes: Buffer, from: number, path: string): ((size: number) => ArrayBuffer) => {
  let at = bytes.byteOffset + from;
  const end = bytes.byteOffset + bytes.byteLength;
  return (size) => {
    if (!(size >= 0) || at + size > end) throw new WeightsUnreadable(path, 'it ends too early');
    const copy = new ArrayBuffer(size);
    new Uint8Array(copy).set(new Uint8Array(bytes.buffer, at, size));
    at += size;
    return copy;
  };
};

/** The matrices that stand in the file, one behind the other, as the header lists them. */
const matricesOf = (header: unknown, take: (size: number) => ArrayBuffer): Map<string, Matrix> => {
  const listed = field(header, 'matrices');
  const matrices = new Map<string, Matrix>();
  for (const item of Array.isArray(listed) ? listed : []) {
    const rows = Number(field(item, 'rows'));
    const columns = Number(field(item, 'columns'));
    const values = Float32Array.from(new Int16Array(take(2 * rows * columns)), (value) => value * matrixUnit);
    matrices.set(String(field(item, 'name')), { rows, columns, values });
  }
  return matrices;
};

const lemmaTable = (lines: readonly string[]): LemmaTable => {
  const table = new Map<string, string>();
  for (const line of lines) {
    const cut = line.lastIndexOf('\t');
    table.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return table;
};

/** Numbers of matrices are stored as 16-bit integers, in this share. */
export const matrixUnit = 1 / 4096;

/** Weights from the bytes of a file once they are unpacked; `path` names it in errors. */
export const unpackWeights = (bytes: Buffer, path: string): Weights => {
  const length = bytes.readUInt32LE(0);
  const header: unknown = JSON.parse(bytes.toString('utf8', 4, 4 + length));
  if (field(header, 'version') !== weightsVersion) throw new WeightsUnreadable(path, `it is not of version ${weightsVersion}`);
  const size = (name: string): number => Number(field(field(header, 'sizes'), name));
  const number = (name: string): number => Number(field(header, name));
  const take = makeTaker(bytes, 4 + length, path);
  const spellings = String(field(header, 'words')).split(' ');
  const width = size('word');
  const words = new Int8Array(take((spellings.length + 2) * width));
  const hashed = new Int8Array(take(2 ** size('hashBits') * width));
  const matrices = matricesOf(header, take);
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name);
    if (found === undefined) throw new WeightsUnreadable(path, `it has no matrix "${name}"`);
    return found;
  };
  const rows = new Map(spellings.map((word, index) => [word, index]));
  const vocabulary = {
    width,
    rows,
    words,
    wordScale: number('wordScale'),
    hashed,
    hashScale: number('hashScale'),
    hashBits: size('hashBits'),
  };
  const network = makeNetwork({ vocabulary, matrix, layers: size('layers') }, longestSentence + 16);
  return { network, arcs: strings(field(header, 'arcs')), lemma: makeLemmatizer(lemmaTable(strings(field(header, 'lemmas')))) };
};

/**
 * Reads the weights once and remembers them; the only disk access of this stage.
 * Throws WeightsUnreadable where the file is missing or broken.
 */
export const loadWeights = (path: string = packed): Weights => {
  const seen = loaded.get(path);
  if (seen !== undefined) return seen;
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(path));
  } catch (error) {
    throw new WeightsUnreadable(path, error instanceof Error ? error.message : 'it cannot be opened');
  }
  const made = unpackWeights(bytes, path);
  loaded.set(path, made);
  return made;
};
