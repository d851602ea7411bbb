import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { labelCount, type NameModel } from './names-model.ts';
import { WeightsUnreadable } from './weights.ts';

const packed = fileURLToPath(new URL('../../models/names.bin.gz', import.meta.url));
const loaded = new Map<string, NameModel>();

/**
 * Reads the weights of the names once and remembers them.
 * The file holds one byte of bits, the transitions as 16-bit numbers, the weights of the features as bytes, then the words of the
 * groups in one line with its length before it, and each word's group as a byte.
 * Throws WeightsUnreadable where it is missing or broken.
 */
export function loadNameModel(path: string = packed): NameModel {
  const seen = loaded.get(path);
  if (seen !== undefined) return seen;
  const made = unpackNames(open(path), path);
  loaded.set(path, made);
  return made;
}

function open(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path));
  } catch (error) {
    throw new WeightsUnreadable(path, error instanceof Error ? error.message : 'it cannot be opened');
  }
}

export function unpackNames(bytes: Buffer, path: string): NameModel {
  const rows = labelCount * (labelCount + 1);
  const bits = bytes[0] ?? 0;
  const size = 2 ** bits * labelCount;
  const text = 1 + rows * 2 + size;
  if (bits < 8 || bits > 22 || bytes.length < text + 4) throw new WeightsUnreadable(path, 'it ends too early');
  const transitions = Float64Array.from({ length: rows }, (_, index) => bytes.readInt16LE(1 + index * 2));
  const weights = new Int8Array(size);
  weights.set(bytes.subarray(1 + rows * 2, text));
  const groups = text + 4 + bytes.readUInt32LE(text);
  const words = bytes.toString('utf8', text + 4, groups).split(' ');
  if (bytes.length !== groups + words.length) throw new WeightsUnreadable(path, 'it has another size than it says');
  const clusters = new Map(words.map((word, index) => [word, bytes[groups + index] ?? 0]));
  return { linear: { bits, classes: labelCount, weights }, transitions, clusters };
}

/** The bytes that `unpackNames` reads. */
export function packNames({ linear, transitions, clusters }: NameModel): Buffer {
  const rows = labelCount * (labelCount + 1);
  const words = Buffer.from([...clusters.keys()].join(' '));
  const head = Buffer.alloc(1 + rows * 2);
  head[0] = linear.bits;
  for (let index = 0; index < rows; index++) head.writeInt16LE(transitions[index] ?? 0, 1 + index * 2);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(words.length);
  return Buffer.concat([head, Buffer.from(Int8Array.from(linear.weights).buffer), length, words, Buffer.from([...clusters.values()])]);
}
