import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page, RefusedPage } from '#model/page.ts';
import { acquire } from './acquire.ts';
import { answerRecord, docxOf, paragraph, warcRecord, zipOf } from './invented.ts';

const root = await mkdtemp(join(tmpdir(), 'chancery-archives-'));
after(() => rm(root, { recursive: true }));

async function inFile(name: string, content: Uint8Array | string): Promise<(Page | RefusedPage)[]> {
  const path = join(root, name);
  await writeFile(path, content);
  return Array.fromAsync(acquire([path]));
}

/** What came of a file in short: the beginning of each page's text, and each refusal behind "!". */
const inShort = (results: readonly (Page | RefusedPage)[]): string[] =>
  results.map((result) =>
    'because' in result
      ? `! ${result.because}`
      : result.content
          .replace(/<[^>]*>/gu, '')
          .trim()
          .slice(0, 40),
  );

const page = (words: string, more = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n<html><p>${words}`;
const whole = (words: string): string => page(words, `Content-Length: ${Buffer.byteLength(`<html><p>${words}`)}\r\n`);
const chunked = (body: string): string => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${body}`;
const at = 'http://fornost.example/';
const good = answerRecord(`${at}good`, page('Fornost is open.'));
const next = answerRecord(`${at}next`, page('Bree is open.'));
const packed = (...records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));
const damaged = (bytes: Buffer, where: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(where) ^ 0xff, where);
  return copy;
};

/** Web archives, and what comes of them. */
const archives: readonly (readonly [name: string, bytes: Buffer, outcome: readonly (string | RegExp)[]])[] = [
  ['plain.warc', Buffer.concat([good, next]), ['Fornost is open.', 'Bree is open.']],
  ['packed.warc.gz', packed(good, next), ['Fornost is open.', 'Bree is open.']],
  ['packed-in-one.warc.gz', gzipSync(Buffer.concat([good, next])), ['Fornost is open.', 'Bree is open.']],
  ['named-otherwise.txt', packed(good), ['Fornost is open.']],
  ['parted.warc.gz', packed(good.subarray(0, 200), good.subarray(200), next), ['Fornost is open.', 'Bree is open.']],
  ['damaged.warc.gz', Buffer.concat([damaged(gzipSync(good), 60), gzipSync(next)]), [/^! it is damaged/u, 'Bree is open.']],
  ['cut.warc.gz', packed(good, next).subarray(0, -30), ['Fornost is open.', /^! it ends too early/u]],
  [
    'noise.warc',
    Buffer.concat([good, Buffer.from('noise\r\nmore noise\r\n'), next]),
    ['Fornost is open.', /^! no record begins here/u, 'Bree is open.'],
  ],
  ['chunked.warc', answerRecord(at, chunked('9\r\n<html><p>\r\n5\r\nBree.\r\n0\r\n\r\n')), ['Bree.']],
  ['chunks-joined-before.warc', answerRecord(at, chunked('<html><p>Bree.')), ['Bree.']],
  ['chunks-cut.warc', answerRecord(at, chunked('9\r\n<html><p>\r\n5\r\nBr')), [/^! its answer breaks off in a chunk/u]],
  ['length-too-small-but-whole.warc', Buffer.concat([answerRecord(at, whole('Bree.'), 90), next]), ['Bree.', 'Bree is open.']],
  ['length-too-great-but-whole.warc', Buffer.concat([answerRecord(at, whole('Bree.'), 300), next]), ['Bree.', 'Bree is open.']],
  ['length-too-great.warc', Buffer.concat([answerRecord(at, page('Bree.'), 300), next]), [/^! its length is not/u, 'Bree is open.']],
  [
    'no-length.warc',
    Buffer.concat([Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), next]),
    [/^! it does not say its length/u, 'Bree is open.'],
  ],
  ['vast-length.warc', answerRecord(at, page('Bree.'), 9e15), [/^! it ends too early/u]],
  [
    'resource.warc',
    warcRecord({ 'WARC-Type': 'resource', 'WARC-Target-URI': at, 'Content-Type': 'text/plain' }, 'Bree is open.'),
    ['Bree is open.'],
  ],
  [
    'others.warc',
    Buffer.concat([
      answerRecord(`${at}a.png`, 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG'),
      answerRecord(`${at}b`, 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No.'),
      warcRecord({ 'WARC-Type': 'request', 'Content-Type': 'application/http' }, 'GET / HTTP/1.1\r\n\r\n'),
    ]),
    ['! they hold no page: 1 × image/png, 1 × answer 404'],
  ],
  [
    'body-packed.warc',
    answerRecord(at, Buffer.concat([Buffer.from(page('', 'Content-Encoding: gzip\r\n').replace(/<html><p>$/u, '')), gzipSync('<p>Bree.')])),
    ['Bree.'],
  ],
  [
    'old.arc',
    Buffer.from(
      'filedesc://old.arc 0.0.0.0 20310503000000 text/plain 4\n1 0 \nhttp://bree.example/a b 1.2.3.4 20310503000000 text/html 49\nHTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Bree.\n',
    ),
    ['Bree.'],
  ],
  [
    'broken.arc',
    Buffer.from(
      'filedesc://old.arc 0.0.0.0 20310503000000 text/plain -1\nnoise\nhttp://bree.example/ 1.2.3.4 20310503000000 text/html 49\nHTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Bree.\n',
    ),
    [/^! it does not say its length, but "-1"/u, 'Bree.'],
  ],
];

for (const [name, bytes, outcome] of archives) {
  test(`a web archive: ${name}`, async () => {
    const found = inShort(await inFile(name, bytes));
    equal(found.length, outcome.length, found.join('\n'));
    for (const [index, expected] of outcome.entries())
      expected instanceof RegExp ? match(found[index] ?? '', expected) : equal(found[index], expected);
  });
}

test('a page of an archive knows its address, time, status and headers', async () => {
  const [first] = await inFile('receipt.warc.gz', packed(good));
  ok(first && !('because' in first));
  deepEqual(first.receipt, {
    address: `${at}good`,
    at: '2031-05-03T10:00:00.000Z',
    status: 200,
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    type: 'text/html; charset=utf-8',
  });
});

const inZip = (files: Readonly<Record<string, string | Uint8Array>>) => inFile('some.zip', zipOf(files));
let nested = zipOf({ 'deep.txt': 'Bree.' });
for (let depth = 0; depth < 8; depth++) nested = zipOf({ 'inner.zip': nested });

test('a ZIP archive: what can be read in it is, the rest is named', async () => {
  deepEqual(inShort(await inZip({ 'a.txt': 'Bree.', 'b.html': '<p>Fornost.', 'c.bin': 'x', '__MACOSX/d.txt': 'y' })), [
    'Bree.',
    'Fornost.',
    '! its name does not say a type that is read',
  ]);
  deepEqual(inShort(await inZip({ 'a.docx': docxOf(paragraph('Bree.')), 'in.zip': zipOf({ 'b.txt': 'Fornost.' }) })), [
    'Bree.',
    'Fornost.',
  ]);
});

test('a collection of web archives (WACZ)', async () => {
  deepEqual(inShort(await inFile('some.wacz', zipOf({ 'archive/data.warc.gz': packed(good, next), 'datapackage.json': '{}' }))), [
    'Fornost is open.',
    'Bree is open.',
  ]);
});

/** Archives that are meant to harm, or broken. */
const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['archives in archives', nested, /more than 4 archives deep/u],
  ['a bomb', zipOf({ 'a.txt': Buffer.alloc(70_000_000) }), /unpacks to more than 250 times/u],
  ['a bomb that lies about its size', zipOf({ 'a.txt': Buffer.alloc(30_000_000) }, 10), /damaged|20 MB or more/u],
  ['a file cut short', zipOf({ 'a.txt': 'Bree is open.' }).subarray(0, -30), /ZIP archive that is damaged/u],
  ['nothing', zipOf({}), /empty ZIP archive/u],
  ['a table', zipOf({ 'xl/workbook.xml': '<x/>' }), /is an Excel table/u],
];
for (const [what, bytes, because] of hostile) {
  test(`a ZIP archive with ${what} is refused`, async () => match(inShort(await inFile('hostile.zip', bytes))[0] ?? '', because));
}

test('a bomb behind gzip is stopped long before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));
  match(inShort(await inFile('bomb.ndjson.gz', bomb)).at(-1) ?? '', /unpacks to more than 250 times/u);
});

/** Public archives, some broken on purpose: how many pages each holds, and how many broken records are named. */
const shared = new URL('../../../shared/data/feeds/warc/', import.meta.url);
const expected: Readonly<Record<string, readonly [pages: number, broken: number]>> = {
  'bad.arc': [0, 4],
  'example-bad-non-chunked.warc.gz': [1, 0],
  'example-bad.warc.gz.bad': [1, 0],
  'example-digest.warc': [0, 0],
  'example-iana.org-chunked.warc': [1, 0],
  'example-resource.warc.gz': [1, 0],
  'example-space-in-target-uri.warc.gz': [0, 0],
  'example-space-in-url.arc': [1, 0],
  'example-trunc.warc': [1, 0],
  'example-wget-bad-target-uri.warc.gz': [1, 0],
  'example-wrong-chunks.warc.gz': [1, 0],
  'example.arc': [1, 0],
  'example.arc.gz': [1, 0],
  'example.warc': [1, 0],
  'example.warc.gz': [1, 0],
  'post-test.warc.gz': [0, 0],
};
test('public web archives: every good record is read, broken ones are named', {
  skip: !existsSync(shared) && 'needs ../shared',
}, async () => {
  for (const name of readdirSync(shared)) {
    const results = await Array.fromAsync(acquire([new URL(name, shared).pathname]));
    const broken = results.filter((result) => 'because' in result && !/^they hold no page/u.test(result.because));
    const pages = results.filter((result) => !('because' in result));
    deepEqual([pages.length, broken.length], expected[name], name);
  }
});
