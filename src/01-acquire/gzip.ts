import { constants, crc32, createGunzip, gunzipSync, inflateRawSync } from 'node:zlib';
import { BrokenSource } from './failure.ts';
import { largestDocument, largestRatio, largestText } from './limit.ts';
import type { Octets } from './octets.ts';

/** Unpacks gzip, also where many files were joined. Ends with a BrokenSource where it unpacks to far more than text ever does. */
export async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip();
  const packed = { bytes: 0 };
  const feeding = feed(stream, unpacker, packed);
  // The reader below meets the same failure; without this the promise would be reported as unhandled.
  feeding.catch(() => undefined);
  let unpacked = 0;
  try {
    for await (const chunk of unpacker) {
      if (!(chunk instanceof Uint8Array)) continue;
      unpacked += chunk.length;
      if (unpacked > largestText * 2 && unpacked > packed.bytes * largestRatio)
        throw new BrokenSource(
          `it unpacks to more than ${largestRatio} times its size, as no text does; unpack it yourself if you trust it`,
        );
      yield chunk;
    }
    await feeding;
  } finally {
    unpacker.destroy();
  }
}

async function feed(
  stream: AsyncIterable<Uint8Array>,
  unpacker: ReturnType<typeof createGunzip>,
  packed: { bytes: number },
): Promise<void> {
  try {
    for await (const chunk of stream) {
      if (unpacker.destroyed) return;
      packed.bytes += chunk.length;
      if (!unpacker.write(chunk)) await new Promise<void>((resolve) => unpacker.once('drain', resolve).once('close', resolve));
    }
    unpacker.end();
  } catch (error) {
    unpacker.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** What the first bytes of a gzip file unpack to, as far as they go; nothing where they are damaged. */
export function unpackedStart(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 4096);
  } catch {
    // Whoever reads the whole meets the same damage, and names it.
    return new Uint8Array();
  }
}

/** One file of several that were packed apart and joined; `at` is its place in the stream, before unpacking. */
export type Member =
  | { readonly at: number; readonly bytes: Buffer }
  | { readonly at: number; readonly because: string }
  | { readonly at: number; readonly rest: AsyncIterable<Uint8Array> };

/** The most that is unpacked at once: the largest record, with its head. */
const largestMember = largestDocument + 1_000_000;

/**
 * The members of a gzip stream one by one, as web archives are packed. A damaged one is named once, and reading goes on at the next.
 * One that is larger than any record is given as a stream: the whole archive was packed in one.
 */
export async function* membersOf(octets: Octets): AsyncGenerator<Member> {
  let lostAt: number | undefined;
  let tried = 0;
  while (!(await octets.isOver())) {
    const at = octets.at;
    const member = await readMember(octets);
    if ('because' in member) {
      if (lostAt === undefined) yield { at, because: member.because };
      lostAt ??= at;
      tried += 1;
      if (tried > mostTried) {
        yield { at, because: 'too much of it is damaged; the rest of the file is not read' };
        return;
      }
      if (octets.at === at) octets.drop(1);
      await octets.seek((held) => held.indexOf(magic), magic.length);
      continue;
    }
    lostAt = undefined;
    yield { at, ...member };
    if ('rest' in member) return;
  }
}

// Each try may cost the unpacking of a whole record; damage that goes on and on is not worth it.
const mostTried = 2000;
const magic = Buffer.from([0x1f, 0x8b, 0x08]);

type Unpacked = { readonly bytes: Buffer } | { readonly because: string } | { readonly rest: AsyncIterable<Uint8Array> };

async function readMember(octets: Octets): Promise<Unpacked> {
  for (let window = 1 << 16; ; window *= 4) {
    const held = await octets.ahead(window);
    const head = headLength(held);
    if (head === undefined) return { because: 'no packed record begins here' };
    const body = held.subarray(head);
    const unpacked = inflate(body);
    if (unpacked === 'too large') return { rest: gunzip(octets.rest()) };
    if (unpacked === 'damaged') return { because: 'it is damaged: it cannot be unpacked' };
    if (unpacked !== 'cut' && body.length >= unpacked.packed + 8) {
      if (crc32(unpacked.bytes) !== body.readUInt32LE(unpacked.packed)) return { because: 'it is damaged: its checksum is another' };
      octets.drop(head + unpacked.packed + 8);
      return { bytes: unpacked.bytes };
    }
    if (held.length < window) return { because: 'it ends too early' };
  }
}

function inflate(body: Buffer): { readonly bytes: Buffer; readonly packed: number } | 'cut' | 'damaged' | 'too large' {
  try {
    return unpackOne(inflateRawSync(body, { info: true, maxOutputLength: largestMember }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_BUF_ERROR') return 'cut';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too large';
    if (code === 'Z_DATA_ERROR') return 'damaged';
    throw error;
  }
}

/** With `info` zlib gives its engine beside the bytes, which knows how much it took; the declared type does not say so. */
function unpackOne(result: unknown): { readonly bytes: Buffer; readonly packed: number } {
  if (typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result) {
    const { buffer, engine } = result;
    if (Buffer.isBuffer(buffer) && typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
      if (typeof engine.bytesWritten === 'number') return { bytes: buffer, packed: engine.bytesWritten };
    }
  }
  throw new TypeError('zlib did not say how much it unpacked');
}

/** The length of a gzip member's head; undefined where it is none. */
function headLength(held: Buffer): number | undefined {
  if (held.length < 18 || !held.subarray(0, 3).equals(magic)) return undefined;
  const flags = held[3] ?? 0;
  if (flags > 31) return undefined;
  let at = 10;
  if (flags & 4) at += 2 + (held.length >= at + 2 ? held.readUInt16LE(at) : 0);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = held.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < held.length ? at : undefined;
}
