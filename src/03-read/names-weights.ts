import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { labelCount, type NameModel } from './names-model.ts';
import { WeightsUnreadable } from './weights.ts';

const packed = fileURLToPath(new URL('../../models/names.bin.gz', import.meta.url));
const loaded = new Map<string, NameModel>();

/**
 * Reads the weights of the names once and remembers them.
 * The file holds one byte of bits, the transitions as 16-bit numbers, then the weights of the features as bytes.
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
  if (bits < 8 || bits > 22 || bytes.length !== 1 + rows * 2 + size) throw new WeightsUnreadable(path, 'it has another size than it says');
  const transitions = Float64Array.from({ length: rows }, (_, index) => bytes.readInt16LE(1 + index * 2));
  const weights = new Int8Array(size);
  for (let index = 0; index < size; index++) weights[index] = bytes.readInt8(1 + rows * 2 + index);
  return { linear: { bits, classes: labelCount, weights }, transitions };
}

/** The bytes that `unpackNames` reads. */
export function packNames({ linear, transitions }: NameModel): Buffer {
  const rows = labelCount * (labelCount + 1);
  const bytes = Buffer.alloc(1 + rows * 2 + linear.weights.length);
  bytes[0] = linear.bits;
  for (let index = 0; index < rows; index++) bytes.writeInt16LE(transitions[index] ?? 0, 1 + index * 2);
  for (let index = 0; index < linear.weights.length; index++) bytes.writeInt8(linear.weights[index] ?? 0, 1 + rows * 2 + index);
  return bytes;
}
