import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { trace } from '#answers';
import type { Document } from '#model/document.ts';
import type { Page } from '#model/page.ts';
import { acquire } from '#pipeline';
import { faultsIn } from '#store/check.ts';
import { allClaims } from '#store/claims.ts';
import { allDocuments, searchDocuments } from '#store/documents.ts';
import { temporaryFolder, temporaryLedger } from '#store/invented.ts';
import type { Ledger } from '#store/ledger.ts';
import { receivedPages } from '#store/pages.ts';
import { warcRecords } from '#store/warc.ts';
import { type Revision, takeIn } from './ingest.ts';

const around = {
  program: 'test',
  clock: () => '2031-05-09T00:00:00.000Z',
  onRefused: () => undefined,
  onProgress: () => undefined,
  stop: new AbortController().signal,
};
const take = (ledger: Ledger, pages: AsyncIterable<Page> | readonly Page[]) => takeIn(ledger, Readable.from(pages), around);
const lines = (...documents: readonly object[]) =>
  acquire(['-'], Readable.from([Buffer.from(documents.map((line) => JSON.stringify(line)).join('\n'))]));
const byId = (ledger: Ledger) => new Map<string, Document>([...allDocuments(ledger)].map((document) => [document.id, document]));

const story =
  'Imrahil of Gondor visited Arnor on 3 May 2031 and opened the road to Fornost, which the two lands had built together in nine years.';
const page = (words: string, more = ''): string =>
  `<html><head><title>Road opened</title>${more}</head><body><nav><a href="/a">Home</a></nav><article><h1>Road opened</h1><p>${words}</p></article></body></html>`;

async function archived(context: TestContext, told: Revision[] = []): Promise<Ledger> {
  const ledger = temporaryLedger(context);
  const folder = temporaryFolder(context);
  for (const [name, time, html] of [
    ['c', '12', page(`${story} Three ships sailed.`, '<meta property="og:site_name" content="The Palantír">')],
    ['a', '10', page(`${story} Two ships sailed.`)],
    ['b', '11', page(`${story} Two ships sailed.`, '<meta name="advert" content="changed">')],
    ['d', '13', page(`${story} Four ships sailed.</p><p>Correction: an earlier version of this article misstated how many ships sailed.`)],
  ] as const) {
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Note: kept\r\n\r\n${html}`;
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://palantir.example/road?utm_source=${name}\r\nWARC-Date: 2031-05-03T${time}:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n`;
    writeFileSync(join(folder, `${name}.warc`), `${head}${answer}\r\n\r\n`);
  }
  await takeIn(ledger, acquire(['c', 'a', 'b', 'd'].map((name) => join(folder, `${name}.warc`))), {
    ...around,
    onRevision: (revision) => told.push(revision),
  });
  return ledger;
}

test('other words from one address are versions of one page, in the order of receipt; other surroundings are none', async (context) => {
  const ledger = await archived(context);
  const documents = [...allDocuments(ledger)].sort((a, b) => (a.version?.number ?? 1) - (b.version?.number ?? 1));
  deepEqual(
    documents.map(({ text }) => /(\w+) ships/u.exec(text)?.[1]),
    ['Two', 'Three', 'Four'],
  );
  deepEqual(
    documents.map(({ version }) => version?.number),
    [undefined, 2, 3],
  );
  equal(documents[2]?.version?.of, documents[0]?.id);
  deepEqual(
    documents.map(({ correction }) => correction !== undefined),
    [false, false, true],
  );
  deepEqual([...faultsIn(ledger)], []);
});

test('whoever takes pages in is told of other words, and of a correction; a search marks both', async (context) => {
  const told: Revision[] = [];
  const ledger = await archived(context, told);
  deepEqual(
    told.map(({ version, correction }) => [version.number, correction?.slice(0, 11)]),
    [[3, 'Correction:']],
  );
  deepEqual(
    searchDocuments(ledger, 'ships sailed', 9)
      .map(({ version, isCorrection }) => [version ?? 1, isCorrection])
      .sort(),
    [
      [1, false],
      [2, false],
      [3, true],
    ],
  );
});

test('pages go out as a web archive and come in again with the same bytes, time, address and headers', async (context) => {
  const ledger = await archived(context);
  const file = join(temporaryFolder(context), 'out.warc.gz');
  writeFileSync(file, Buffer.concat([...warcRecords(ledger, true)]));
  const again = temporaryLedger(context);
  equal((await takeIn(again, acquire([file]), around)).added, 3);
  const told = (from: Ledger) =>
    [...receivedPages(from)].map(({ hash, received, address, status, bytes }) => [hash, received, address, status, String(bytes)]);
  deepEqual(told(again), told(ledger));
  deepEqual(
    [...receivedPages(again)][0]?.headers?.find(([name]) => name === 'X-Note'),
    ['X-Note', 'kept'],
  );
  equal(
    String(Buffer.concat([...warcRecords(ledger, true)].map((record) => gunzipSync(record)))),
    String(Buffer.concat([...warcRecords(ledger, false)])),
  );
});

test('a plain text is kept once, and its bytes are there all the same', async (context) => {
  const ledger = temporaryLedger(context);
  await take(
    ledger,
    [...(await Array.fromAsync(acquire(['-'], Readable.from([Buffer.from(story)]))))].flatMap((one) => ('because' in one ? [] : [one])),
  );
  equal(ledger.first('select bytes from page_received')?.bytes, null);
  equal(String([...receivedPages(ledger)][0]?.bytes), story);
});

const french =
  'Le ministre des affaires étrangères du Gondor est arrivé hier dans la capitale pour y signer un accord sur le commerce avec ses voisins du Nord.';

test('a text in another language is kept, found, marked, and gives no claim', async (context) => {
  const ledger = temporaryLedger(context);
  const tally = await takeIn(
    ledger,
    lines(
      { doc: 'fr', text: french },
      { doc: 'ja', text: '外務大臣は昨日、隣国との貿易協定に署名するために首都に到着しました。' },
      { doc: 'en', text: story },
    ),
    around,
  );
  equal(tally.foreign, 2);
  deepEqual(
    [...byId(ledger)].map(([id, { lang }]) => [id, lang]),
    [
      ['en', undefined],
      ['fr', 'fr'],
      ['ja', 'ja'],
    ],
  );
  deepEqual(
    searchDocuments(ledger, 'etrangeres', 9).map(({ document, isUnread }) => [document, isUnread]),
    [['fr', true]],
  );
  deepEqual(
    searchDocuments(ledger, '貿易', 9).map(({ document, isUnread }) => [document, isUnread]),
    [['ja', true]],
  );
  deepEqual(
    searchDocuments(ledger, 'Fornost', 9).map(({ isUnread }) => isUnread),
    [false],
  );
});

test('a translation names its original as the source, whichever came first', async (context) => {
  const ledger = temporaryLedger(context);
  const translation = {
    doc: 'translated',
    outlet: 'The Palantír',
    published: '2031-05-04',
    translation_of: 'https://gazette.example/route',
    text: 'President Macron visited Japan on 3 May 2031.',
  };
  const original = { doc: 'original', outlet: 'La Gazette', published: '2031-05-03', url: 'https://gazette.example/route/', text: french };
  await takeIn(ledger, lines(translation, original), around);
  const document = byId(ledger).get('translated');
  ok(document);
  deepEqual(document.translationOf, { said: 'https://gazette.example/route', document: 'original', outlet: 'La Gazette' });
  const [claim] = [...allClaims(ledger)];
  ok(claim);
  const traced = trace([...allDocuments(ledger)]);
  equal(traced.originOf(claim, document).name, 'La Gazette');
  ok(traced.chainOf(claim, document).some((name) => /gazette/iu.test(name)));
  match(traced.chainOf(claim, document).join(), /text:/u);
});
