import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LemmaTable } from './lemma.ts';
import type { LinearModel } from './linear.ts';

/** Everything that training learned. */
export interface Weights {
  readonly tagger: LinearModel;
  readonly parser: LinearModel;
  readonly labeller: LinearModel;
  /** Relations by the index that the labeller gives. */
  readonly arcs: readonly string[];
  readonly lemmas: LemmaTable;
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

const packed = fileURLToPath(new URL('../../models/reader.bin.gz', import.meta.url));
const loaded = new Map<string, Weights>();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

const unpack = (bytes: Buffer, path: string): Weights => {
  const length = bytes.readUInt32LE(0);
  const header: unknown = JSON.parse(bytes.toString('utf8', 4, 4 + length));
  if (!isRecord(header) || !Array.isArray(header.models)) throw new WeightsUnreadable(path, 'its header names no models');
  let at = 4 + length;
  const models: LinearModel[] = header.models.map((model: unknown) => {
    const bits = isRecord(model) ? Number(model.bits) : 0;
    const classes = isRecord(model) ? Number(model.classes) : 0;
    const size = 2 ** bits * classes;
    const weights = new Int8Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size));
    if (weights.length !== size) throw new WeightsUnreadable(path, 'it ends too early');
    at += size;
    return { bits, classes, weights };
  });
  const [tagger, parser, labeller] = models;
  if (tagger === undefined || parser === undefined || labeller === undefined) throw new WeightsUnreadable(path, 'a model is missing');
  const lemmas = new Map<string, string>();
  for (const line of strings(header.lemmas)) {
    const cut = line.lastIndexOf('\t');
    lemmas.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return { tagger, parser, labeller, arcs: strings(header.arcs), lemmas };
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
  const made = unpack(bytes, path);
  loaded.set(path, made);
  return made;
};
