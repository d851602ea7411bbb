import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Weights of named features for each kind of act, in the order of `labels`. */
export interface ActModel {
  readonly labels: readonly string[];
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

const packed = fileURLToPath(new URL('../../models/acts.bin.gz', import.meta.url));
/** Steps of a weight in the file: a byte holds from -127/step to 127/step. */
const step = 12;
let loaded: ActModel | undefined;

/** Reads the weights of acts once and remembers them. */
export function loadActs(): ActModel {
  loaded ??= unpackActs(readFileSync(packed));
  return loaded;
}

/** Labels and features, one a line, in one block with its length before it; then a byte for every feature and label. */
export function packActs({ labels, weights }: ActModel): Buffer {
  const bytes = (row: ArrayLike<number>): Int8Array =>
    Int8Array.from(row, (weight) => Math.max(-127, Math.min(127, Math.round(weight * step))));
  const kept = [...weights].map(([feature, row]) => [feature, bytes(row)] as const).filter(([, row]) => row.some((weight) => weight !== 0));
  const text = Buffer.from([labels.join(' '), ...kept.map(([feature]) => feature)].join('\n'), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return gzipSync(Buffer.concat([length, text, ...kept.map(([, row]) => Buffer.from(row.buffer))]), { level: 9 });
}

function unpackActs(file: Buffer): ActModel {
  const bytes = gunzipSync(file);
  const length = bytes.readUInt32LE(0);
  const [first = '', ...features] = bytes
    .subarray(4, 4 + length)
    .toString('utf8')
    .split('\n');
  const labels = first.split(' ');
  const row = (at: number): number[] => labels.map((_, label) => bytes.readInt8(4 + length + at * labels.length + label) / step);
  return { labels, weights: new Map(features.map((feature, at) => [feature, row(at)] as const)) };
}

/** How likely each label is, in their order. */
export function sharesOf({ labels, weights }: ActModel, features: readonly string[]): number[] {
  const rows: ArrayLike<number>[] = [];
  for (const feature of features) {
    const row = weights.get(feature);
    if (row !== undefined) rows.push(row);
  }
  const scale = 1 / Math.sqrt(Math.max(1, rows.length));
  const sums = labels.map((_, at) => {
    let sum = 0;
    for (const row of rows) sum += (row[at] ?? 0) * scale;
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => exponential(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** e to the power of x up to zero, by sums and products alone: training must give the same bytes on every machine. */
function exponential(x: number): number {
  if (x < -40) return 0;
  const part = x / 64;
  let power = 1 + part * (1 + part * (1 / 2 + part * (1 / 6 + part * (1 / 24 + part / 120))));
  for (let doubling = 0; doubling < 6; doubling++) power *= power;
  return power;
}
