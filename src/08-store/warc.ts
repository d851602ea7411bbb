import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Ledger } from './ledger.ts';
import { type ReceivedPage, receivedPages } from './pages.ts';

/** Every page on file as a record of a web archive (WARC 1.1); each packed on its own where that is asked for. */
export function* warcRecords(ledger: Ledger, packed: boolean): Generator<Uint8Array> {
  for (const page of receivedPages(ledger)) yield packed ? pack(recordOf(page)) : recordOf(page);
}

// The system that packed it stands in a gzip file's tenth byte; here it is "unknown", so that every machine writes the same.
function pack(record: Uint8Array): Uint8Array {
  const packed = gzipSync(record);
  packed[9] = 255;
  return packed;
}

/** An answer of the web with its headers, else the bytes alone. */
function recordOf(page: ReceivedPage): Buffer {
  const { status, headers } = page;
  const isAnswer = status !== undefined && headers !== undefined && /^https?:/iu.test(page.address ?? '');
  const block = isAnswer
    ? Buffer.concat([Buffer.from(headOf(status, headers, page.bytes.length), 'latin1'), page.bytes])
    : Buffer.from(page.bytes);
  const fields = [
    ['WARC-Type', isAnswer ? 'response' : 'resource'],
    ['WARC-Record-ID', `<urn:uuid:${uuidOf(page.hash)}>`],
    ['WARC-Date', page.received],
    ['WARC-Target-URI', addressOf(page)],
    ['WARC-Block-Digest', `sha256:${base32(createHash('sha256').update(block).digest())}`],
    ['WARC-Payload-Digest', `sha256:${base32(Buffer.from(page.hash, 'hex'))}`],
    ['Content-Type', isAnswer ? 'application/http; msgtype=response' : oneLine(page.type ?? 'application/octet-stream')],
    ['Content-Length', String(block.length)],
  ];
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${fields.map((field) => field.join(': ')).join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** How the bytes were packed and cut for the way is no longer true of them. */
const ofTheWay = new Set(['transfer-encoding', 'content-encoding', 'content-length']);

function headOf(status: number, headers: readonly (readonly [string, string])[], length: number): string {
  const kept = headers
    .filter(([name]) => !ofTheWay.has(name.toLowerCase()))
    .map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}\r\n`);
  return `HTTP/1.1 ${status} \r\n${kept.join('')}Content-Length: ${length}\r\n\r\n`;
}

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const addressOf = ({ address, from }: ReceivedPage): string =>
  address !== undefined && /^[a-z][a-z0-9+.-]*:\S*$/iu.test(address)
    ? address
    : `file:///${encodeURIComponent(from).replace(/%2F/gu, '/').replace(/^\/+/u, '')}`;

/** A name for the record that is always the same for the same bytes. */
const uuidOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, in which web archives write digests. */
function base32(bytes: Uint8Array): string {
  let written = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) written += letters[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  if (bits > 0) written += letters[(held << (5 - bits)) & 31];
  return written.padEnd(Math.ceil(written.length / 8) * 8, '=');
}
