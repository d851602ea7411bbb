import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { docxOf, paragraph, pdfOf, setLines, zipOf } from '#acquire/invented.ts';
import { shownName } from './handed.ts';
import { type Answered, letter, openDesk, send } from './invented-desk.ts';

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
