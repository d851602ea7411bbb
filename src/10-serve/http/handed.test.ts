import { deepEqual, equal, match } from 'node:assert/strict';
import { createServer } from 'node:http';
import { type TestContext, test } from 'node:test';
import { docxOf, paragraph, pdfOf, setLines, zipOf } from '#acquire/invented.ts';
import { usualLimits } from '#acquire/web/reach.ts';
import { realWorld, type World } from '#acquire/web/world.ts';
import { shownName } from './handed.ts';
import { type Answered, ask, letter, openDesk, send } from './invented-desk.ts';

const brief = 'Finland and Oman established diplomatic relations on 3 March 1971.';
const html = `<!doctype html><html><body><article><h1>Brief</h1><p>${brief}</p></article></body></html>`;
const message = `From: Aino <aino@example.org>\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nSubject: Brief\r\nDate: Tue, 6 May 2031 08:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n${brief}\r\n`;

/** The same brief in every form in which one lies on a desk. */
const files: readonly (readonly [name: string, bytes: string | Uint8Array])[] = [
  ['brief.txt', brief],
  ['brief.md', `# Brief\n\n${brief}\n`],
  ['brief.html', html],
  ['brief.docx', docxOf(paragraph(brief))],
  ['brief.pdf', pdfOf([setLines([brief.slice(0, 40).trimEnd(), brief.slice(40).trimStart()], 72, 700)])],
  ['brief.eml', message],
  ['without a suffix', docxOf(paragraph(brief))],
];
const handed = (name: string, bytes: string | Uint8Array) => ({ file: { name, base64: Buffer.from(bytes).toString('base64') } });

test('a brief is audited in every form, and comes back as a Word file', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  for (const [name, bytes] of files) {
    await context.test(name, async () => {
      const { text, status } = await send(url, '/api/v1/audit', handed(name, bytes));
      equal(status, 200, text);
      const { findings } = JSON.parse(text);
      deepEqual(
        findings.map(({ standing }: { standing: string }) => standing),
        ['current'],
      );
      equal((await send(url, '/api/v1/audit.docx', handed(name, bytes))).status, 200);
    });
  }
  await context.test('a file is taken into the ledger as what it says of itself', async () => {
    const taken = JSON.parse((await send(url, '/api/v1/documents', { ...handed('brief.eml', message), title: 'As I call it' })).text);
    equal(taken.added, 1, JSON.stringify(taken));
  });
});

/** A web of one host, which this machine is, and which alone may be asked. */
async function openWeb(context: TestContext): Promise<{ readonly host: string; readonly world: World }> {
  const server = createServer(({ url }, response) => {
    if (url === '/robots.txt') response.writeHead(404).end();
    else if (url === '/two.json') response.setHeader('content-type', 'application/feed+json').end(JSON.stringify(feed));
    else response.setHeader('content-type', 'text/html').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const address = server.address();
  const reach = { allowed: new Set(['lantern.example']), agent: 'test', limits: usualLimits };
  return {
    host: `http://lantern.example:${typeof address === 'object' ? address?.port : address}`,
    world: realWorld({ ...reach, resolve: async () => [{ address: '127.0.0.1', family: 4 }] }, 'test'),
  };
}
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lantern',
  items: ['a', 'b'].map((id) => ({ id, content_html: `<p>${brief.repeat(20)}</p>`, title: id })),
};

test('a text is taken in by its address alone; what is no public page is refused with the reason', async (context) => {
  const { host, world } = await openWeb(context);
  const { url } = await openDesk(context, undefined, world);
  const taken = await send(url, '/api/v1/documents', { url: `${host}/brief`, outlet: 'The Turku Lantern' });
  equal(taken.status, 200, taken.text);
  const [id] = JSON.parse(taken.text).documents;
  const { document } = JSON.parse((await ask(url, `/api/v1/documents/${id}`)).text);
  deepEqual([document.outlet, document.url, document.text.includes(brief)], ['The Turku Lantern', `${host}/brief`, true]);
  for (const [address, because] of [
    ['/etc/passwd', /no address/],
    ['-', /no address/],
    ['file:///etc/passwd', /not fetched, only http/],
    ['http://127.0.0.1/', /127\.0\.0\.1/],
    ['http://rebound.example/', /rebound\.example/],
    [`${host}/two.json`, /more than one text.*ingest/],
  ] as const) {
    const { status, text } = await send(url, '/api/v1/documents', { url: address });
    equal(status, 422, `${address}: ${text}`);
    match(JSON.parse(text).detail, because);
  }
});

test('a desk that was given no web fetches nothing', async (context) => {
  const { url } = await openDesk(context);
  match((await send(url, '/api/v1/documents', { url: 'https://example.org/' })).text, /fetches no addresses/);
});

/** Files that give no text, with words of the reason. */
const unfit: readonly (readonly [name: string, bytes: string | Uint8Array, because: RegExp])[] = [
  ['empty.txt', ' ', /empty/],
  ['picture.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), /PNG/],
  ['broken.pdf', '%PDF-1.7 and no more', /broken\.pdf/],
  ['broken.docx', docxOf(paragraph(brief)).subarray(0, 200), /broken\.docx/],
  ['two.zip', zipOf({ 'a.txt': brief, 'b.txt': brief }), /more than one text/],
  ['../../etc/passwd', '', /base64/],
];

test('a file that gives no text is refused with its name and the reason', async (context) => {
  const { url } = await openDesk(context);
  for (const [name, bytes, because] of unfit) {
    const { status, text } = await send(url, '/api/v1/audit', handed(name, bytes));
    equal(status, 422, `${name}: ${text}`);
    match(text, because);
  }
  const foreign = await send(url, '/api/v1/audit', { file: { name: 'x.txt', base64: 'no base64!' } });
  equal(foreign.status, 422);
});

test('a file up to the limit of a body is read, however it is written', async (context) => {
  const { url } = await openDesk(context);
  const large: Answered = await send(url, '/api/v1/audit', { text: `${brief}\n`, file: { name: 'x.txt', base64: '!'.repeat(15_000_000) } });
  equal(large.status, 422, large.text);
  const escaped = await send(url, '/api/v1/audit', { file: { name: 'x.txt', base64: '"'.repeat(7_500_000) } });
  equal(escaped.status, 422, escaped.text);
});

for (const [name, shown] of [
  ['brief.docx', 'brief.docx'],
  ['C:\\Users\\x\\brief.docx', 'brief.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a\u{202e}fdp.exe', 'afdp.exe'],
  ['line\r\nbreak.txt', 'linebreak.txt'],
  ['<img src=x>.txt', 'img src=x.txt'],
  ['..', 'a file without a name'],
  ['', 'a file without a name'],
  [`${'x'.repeat(500)}.pdf`, `${'x'.repeat(116)}.pdf`],
] as const) {
  test(`the name ${JSON.stringify(name.slice(0, 40))}`, () => equal(shownName(name), shown));
}
