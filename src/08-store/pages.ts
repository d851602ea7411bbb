import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Page } from '#model/page.ts';
import type { Ledger } from './ledger.ts';
import { optional, type Row, textOf } from './row.ts';

/** A page as it was received. */
export interface ReceivedPage {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** ISO instant in UTC. */
  readonly received: string;
  /** The path or line it came from. */
  readonly from: string;
  readonly address?: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

/** Keeps the bytes of a page, packed; those of a plain text are its document's, and are not kept twice. */
export function keepBytes(ledger: Ledger, page: Page, textHash: string, learned: string): void {
  const { receipt } = page;
  const { packing, bytes } = textHash === page.hash ? { packing: 'text', bytes: null } : pack(page.bytes ?? Buffer.from(page.content));
  ledger.run(
    `insert or ignore into page_received (page, packing, bytes, received, address, status, type, headers)
     values ((select number from page where id = ?), ?, ?, ?, ?, ?, ?, ?)`,
    page.id,
    packing,
    bytes,
    receipt?.at ?? learned,
    receipt?.address ?? null,
    receipt?.status ?? null,
    receipt?.type ?? null,
    receipt?.headers ? JSON.stringify(receipt.headers) : null,
  );
}

function pack(bytes: Uint8Array): { readonly packing: 'zstd' | 'none'; readonly bytes: Uint8Array } {
  const packed = zstdCompressSync(bytes);
  return packed.length < bytes.length ? { packing: 'zstd', bytes: packed } : { packing: 'none', bytes };
}

/** Every page whose bytes are on file, in the order of hashes, one at a time; those taken in before bytes were kept are not. */
export function* receivedPages(ledger: Ledger): Generator<ReceivedPage> {
  // Two documents may share one page; any of them has its text and address.
  const rows = ledger.each(
    `select p.hash, p.source, r.*, coalesce(r.address, d.url) as shown, iif(r.packing = 'text', d.text, null) as text
     from page_received r join page p on p.number = r.page
     join document d on d.number = (select min(number) from document where page = r.page)
     order by p.id`,
  );
  for (const row of rows) yield toPage(row);
}

function toPage(row: Row): ReceivedPage {
  const headers: unknown = typeof row.headers === 'string' ? JSON.parse(row.headers) : undefined;
  return {
    hash: textOf(row, 'hash'),
    bytes: unpack(row),
    received: textOf(row, 'received'),
    from: textOf(row, 'source'),
    ...(typeof row.shown === 'string' ? { address: row.shown } : {}),
    ...optional(row, 'type'),
    ...(typeof row.status === 'number' ? { status: row.status } : {}),
    ...(isFields(headers) ? { headers } : {}),
  };
}

function unpack(row: Row): Uint8Array {
  if (row.packing === 'text') return Buffer.from(textOf(row, 'text'));
  if (!(row.bytes instanceof Uint8Array)) throw new TypeError(`page ${textOf(row, 'hash')} has no bytes where some were expected`);
  return row.packing === 'zstd' ? zstdDecompressSync(row.bytes) : row.bytes;
}

const isFields = (value: unknown): value is [string, string][] =>
  Array.isArray(value) &&
  value.every((field) => Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string'));
