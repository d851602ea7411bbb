import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { peek } from '../stream.ts';
import { WebFailure } from './failure.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** Layers of packing beyond this are no server's habit. */
const deepest = 2;
/** Below this size no ratio is suspicious: a page of blanks packs well. */
const harmless = 1_000_000;

/** A body freed of what packed it for the way, layer by layer; stops where it swells beyond measure. */
export async function unpacked(body: Bytes, encoding: string, ratio: number): Promise<Bytes> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > deepest) throw new WebFailure(`its answer is packed ${layers.length} times over`, 'for good');
  let received = 0;
  let bytes: Bytes = counted(body, (length) => {
    received += length;
  });
  for (const layer of layers.reverse()) bytes = await withoutLayer(bytes, layer);
  if (layers.length === 0) return bytes;
  let grown = 0;
  return counted(bytes, (length) => {
    grown += length;
    if (grown > harmless && grown > received * ratio)
      throw new WebFailure(`its answer becomes more than ${ratio} times larger by unpacking`, 'for good');
  });
}

async function* counted(bytes: Bytes, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length);
    yield chunk;
  }
}

async function withoutLayer(bytes: Bytes, layer: string): Promise<Bytes> {
  const { start, stream } = await peek(bytes);
  const unpacker = unpackerOf(layer, start);
  if (!unpacker) return stream;
  return pipeline(Readable.from(stream, { objectMode: false }), unpacker, () => undefined);
}

/** Undefined for a body that is not packed although its header says so. */
function unpackerOf(layer: string, start: Uint8Array) {
  const [first = 0, second = 0] = start;
  switch (layer) {
    case 'gzip':
    case 'x-gzip':
      return first === 0x1f && second === 0x8b ? createGunzip() : undefined;
    // Some servers leave out the two bytes that zlib begins with.
    case 'deflate':
      return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return first === 0x28 && second === 0xb5 ? createZstdDecompress() : undefined;
    default:
      throw new WebFailure(`its answer is packed as "${layer.slice(0, 20)}", which nobody asked for`, 'for good');
  }
}
