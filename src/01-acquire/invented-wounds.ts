import { ok } from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { clean } from '#clean/clean.ts';
import { pagesIn } from './delivery.ts';
import { guarded } from './failure.ts';
import { answerRecord, docxOf, type Placed, paragraph, pdfOf, setLines, warcRecord, zipOf } from './invented.ts';

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const odd = [
  '0',
  '-1',
  '4294967296',
  '99999999999',
  '1e9',
  '<',
  '>>',
  '\0\0\0\0',
  '\r\n\r\n',
  '%',
  '((((((((',
  '[[[[[[[[',
  '<w:p>',
  '--B',
  '/Parent 1 0 R',
  '5 0 R',
];

/** One to five changes: bytes turned, stretches cut out, doubled or moved, odd words written over others, the end cut off. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  let mutated = Buffer.from(bytes);
  const place = (): number => Math.floor(random() * mutated.length);
  for (let change = 0; change <= random() * 5; change++) {
    const [from, length] = [place(), Math.floor(random() ** 3 * mutated.length)];
    const piece = mutated.subarray(from, from + length);
    const kind = Math.floor(random() * 6);
    if (kind === 0) for (let turned = 0; turned < 8; turned++) mutated[place()] = Math.floor(random() * 256);
    else if (kind === 1) mutated = Buffer.concat([mutated.subarray(0, from), mutated.subarray(from + length)]);
    else if (kind === 2) mutated = Buffer.concat([mutated.subarray(0, from), piece, piece, mutated.subarray(from + length)]);
    else if (kind === 3) mutated = mutated.subarray(0, Math.max(1, mutated.length - Math.floor(length / 2)));
    else if (kind === 4) mutated.write(odd[Math.floor(random() * odd.length)] ?? '', place(), 'latin1');
    else
      mutated = Buffer.concat([
        mutated.subarray(0, from),
        Buffer.from(odd[Math.floor(random() * odd.length)] ?? ''),
        mutated.subarray(from),
      ]);
  }
  return mutated;
}

const words = [
  'Imrahil of Gondor went to Fornost on 3 May 2031',
  'to open the road that both lands had built and to',
  'speak of trade. The con-',
  'sulate is to grow.',
];
const pageOf = (number: number): Placed[] => [
  { text: 'Bulletin', x: 60, y: 810 },
  ...setLines(words, 60, 700),
  ...setLines(words, 340, 700),
  { text: `${number}`, x: 290, y: 30 },
];
const html = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n<html><p>Fornost is open.\r\n\r\n0\r\n\r\n`;
const records = [
  warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: none'),
  answerRecord('http://fornost.example/', html),
  answerRecord(
    'http://bree.example/',
    Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 40\r\n\r\n'), gzipSync('<p>Bree.')]),
  ),
];
const table = `<w:tbl><w:tr><w:tc>${paragraph('Year')}</w:tc><w:tc>${paragraph('Goods')}</w:tc></w:tr></w:tbl>`;
const message = `Received: x\r\nMIME-Version: 1.0\r\nFrom: =?utf-8?Q?Minist=C3=A8re?= <a@b.example>\r\nDate: Thu, 3 May 2031 01:30:00 +0900\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=E9 =\r\n--B\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nMIME-Version: 1.0\r\n\r\nInner.\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.html"\r\n\r\n${Buffer.from('<p>Bree is open.').toString('base64')}\r\n--B--\r\n`;

/** Sound files from which the mutated ones are made. */
const sound = {
  'a.warc': [Buffer.concat(records), Buffer.concat(records.map((record) => gzipSync(record))), gzipSync(Buffer.concat(records))],
  'a.pdf': [pdfOf([pageOf(1), pageOf(2)])],
  'a.docx': [docxOf(paragraph(words.join(' ')) + table), zipOf({ 'a.txt': 'Bree.', 'b.zip': zipOf({ 'c.html': '<p>Bree.' }) })],
  'a.eml': [Buffer.from(message)],
};

/** The inner XML of a DOCX, which hardly any change of the packed file reaches. */
const mutateInside = (random: () => number): Buffer =>
  docxOf(mutate(Buffer.from(paragraph(words.join(' ')) + table), random).toString('latin1'));

/** Processor milliseconds that one file may take. */
const longest = 2_000;
const mostMemory = 500_000_000;
const each = process.env.CHANCERY_LONG === '1' ? 12_500 : 40;

/** Tests that no mutated file of a kind, by its name, ends the program or makes it slow or large. Each test file is a process of its own, whose memory is looked at. */
export function testMutated(...names: (keyof typeof sound)[]): void {
  for (const name of names) testKind(name, sound[name]);
}

function testKind(name: string, files: readonly Buffer[]): void {
  test(`${each} mutated files like ${name}: none ends the program, takes over 2 s or 500 MB`, { timeout: 3_600_000 }, async () => {
    for (let seed = 1; seed <= each; seed++) {
      const random = seeded(seed);
      const file = files[seed % files.length] ?? Buffer.alloc(0);
      const bytes = name === 'a.docx' && seed % 3 > 0 ? mutateInside(random) : mutate(file, random);
      const before = process.cpuUsage();
      for await (const page of guarded('it', () => pagesIn(Readable.from([bytes]), { from: 'it', name })))
        if (!('because' in page)) clean(page);
      const { user, system } = process.cpuUsage(before);
      ok((user + system) / 1000 <= longest, `seed ${seed}: ${(user + system) / 1000} ms`);
      ok(process.memoryUsage.rss() <= mostMemory, `seed ${seed}: ${process.memoryUsage.rss()} bytes`);
    }
  });
}
