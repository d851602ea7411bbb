import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { largestDocument } from './limit.ts';

/** An HTTP answer as an archive keeps it, its body free of chunks and packing. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** True where the answer itself shows that it is all there: by its length, or its last chunk. */
  readonly isWhole: boolean;
}

/** Reads an answer from its bytes; what is broken in it comes back in words. */
export function readAnswer(bytes: Buffer): Answer | { readonly because: string } {
  const split = headEnd(bytes);
  const head = bytes.subarray(0, split.head).toString('latin1');
  const [first = '', ...lines] = head.split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(first)?.[1];
  if (status === undefined) return { because: 'its answer does not begin like one of HTTP' };
  const headers = readHeaders(lines);
  const whole = bytes.subarray(split.body);
  const joined = /\bchunked\b/iu.test(headerOf(headers, 'transfer-encoding')) ? joinChunks(whole) : whole;
  if (!Buffer.isBuffer(joined)) return joined;
  const promised = headerOf(headers, 'content-length');
  const isWhole = joined !== whole || (promised !== '' && whole.length >= Number(promised));
  // What stands behind the promised length belongs to the archive, not to the page.
  const sent = joined === whole && isWhole && isPacked(headers) ? whole.subarray(0, Number(promised)) : joined;
  const body = unpackBody(sent, headerOf(headers, 'content-encoding'));
  return Buffer.isBuffer(body) ? { status: Number(status), headers, body, isWhole } : body;
}

const isPacked = (headers: Answer['headers']): boolean => headerOf(headers, 'content-encoding') !== '';

/** The first value of a header field; empty where there is none. */
export const headerOf = (headers: Answer['headers'], name: string): string =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';

function headEnd(bytes: Buffer): { head: number; body: number } {
  const windows = bytes.indexOf('\r\n\r\n');
  const unix = bytes.indexOf('\n\n');
  if (windows >= 0 && (unix < 0 || windows < unix)) return { head: windows, body: windows + 4 };
  return unix >= 0 ? { head: unix, body: unix + 2 } : { head: bytes.length, body: bytes.length };
}

function readHeaders(lines: readonly string[]): (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0 && headers.length < 500) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return headers;
}

/** Joins a chunked body. One that does not begin with a chunk was joined before it was archived, and is left as it is. */
function joinChunks(bytes: Buffer): Buffer | { readonly because: string } {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/iu.exec(end < 0 ? '' : bytes.subarray(at, end).toString('latin1'))?.[1];
    if (size === undefined) return chunks.length === 0 ? bytes : { because: `its answer breaks off between two chunks, at byte ${at}` };
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    if (end + 1 + length > bytes.length) return { because: `its answer breaks off in a chunk, at byte ${at}` };
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    at += bytes[at] === 13 ? 2 : 1;
  }
  return { because: 'its answer breaks off before its last chunk' };
}

const options = { maxOutputLength: largestDocument };
const unpackers: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: (body) => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body),
  deflate: (body) => ((body[0] ?? 0) % 16 === 8 ? inflateSync(body, options) : inflateRawSync(body, options)),
  br: (body) => brotliDecompressSync(body, options),
  zstd: (body) => (body.length >= 4 && body.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(body, options) : body),
};

function unpackBody(body: Buffer, encodings: string): Buffer | { readonly because: string } {
  let unpacked = body;
  for (const encoding of encodings
    .toLowerCase()
    .split(/\s*,\s*/u)
    .reverse()) {
    const unpack = unpackers[encoding.trim().replace(/^x-/u, '')];
    if (!unpack || unpacked.length === 0) continue;
    try {
      unpacked = unpack(unpacked);
    } catch {
      // Some archives hold the body unpacked under the header of the packed one; text is told by its first byte.
      if (/^\s*[<{\w]/u.test(body.subarray(0, 64).toString('latin1'))) return body;
      return { because: `its body cannot be unpacked (${encoding.trim().slice(0, 20)})` };
    }
  }
  return unpacked;
}
