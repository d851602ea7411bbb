import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { clean } from '#clean/clean.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { decode } from './decode.ts';
import { type Delivery, pagesIn } from './delivery.ts';
import { guarded } from './failure.ts';
import { docxOf, type Placed, paragraph, pdfOf, setLines } from './invented.ts';

const read = (bytes: Uint8Array | string, more: Partial<Delivery> = {}): Promise<(Page | RefusedPage)[]> =>
  Array.fromAsync(guarded('it', () => pagesIn(Readable.from([Buffer.from(bytes)]), { from: 'it', ...more })));

/** The text that a document comes to when it is cleaned, and what was left out on the way. */
async function textOf(bytes: Uint8Array): Promise<{ text: string; title: string; dropped: string[] }> {
  const [page] = await read(bytes);
  ok(page && !('because' in page), JSON.stringify(page));
  const document = clean(page);
  ok(!('because' in document), JSON.stringify(document));
  return {
    text: document.text,
    title: document.title ?? '',
    dropped: (page.dropped ?? []).map(({ text, because }) => `${text}: ${because}`),
  };
}

const left = [
  'Imrahil of Gondor went to Fornost on 3 May 2031',
  'to open the road that the two lands had built',
  'together, and spoke of trade with the North. The con-',
  'sulate there is to be enlarged this summer.',
];
const right = [
  'The council of Bree welcomed the well-',
  'known road and asked for a second bridge over',
  'the river, to be built by Gondor and Arnor in the',
  'coming year at a cost of nine million.',
];

test('PDF: a heading, two columns read one after the other, parted words made whole', async () => {
  const page = [{ text: 'Road to the North opened', x: 60, y: 760, size: 20 }, ...setLines(left, 60, 700), ...setLines(right, 350, 700)];
  const { text, title } = await textOf(pdfOf([page]));
  equal(title, 'Road to the North opened');
  equal(text, `${left.join(' ').replace('con- sulate', 'consulate')}\n\n${right.join(' ').replace('well- known', 'well-known')}`);
});

test('PDF: running heads, feet and page numbers are left out with their reason', async () => {
  const pageOf = (number: number): Placed[] => [
    { text: 'Ministry of Roads, bulletin', x: 60, y: 810, size: 9 },
    ...setLines(
      [`Paragraph ${number} tells of the road that Gondor built to Fornost.`, 'It was opened on 3 May 2031 by Imrahil.'],
      60,
      700,
    ),
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
  ];
  const { text, dropped } = await textOf(pdfOf([1, 2, 3].map(pageOf)));
  deepEqual(text.match(/Ministry|Page/gu), null);
  equal(text.match(/Paragraph/gu)?.length, 3);
  equal(dropped.filter((line) => /running head/u.test(line)).length, 3);
  equal(dropped.filter((line) => /^Page \d of 3: a page number/u.test(line)).length, 3);
});

test('PDF: a paragraph goes on over the page, a table keeps its rows', async () => {
  const first = setLines(['The road that Gondor and Arnor built together was', 'opened on 3 May 2031 by Imrahil, who said that'], 60, 700);
  const second = setLines(['it would bring trade to the whole of the North.'], 60, 700);
  const table = ['Year', 'Goods', '2030', '12 million', '2031', '19 million'].map((text, index) => ({
    text,
    x: index % 2 ? 300 : 60,
    y: 600 - Math.floor(index / 2) * 15,
  }));
  const { text } = await textOf(pdfOf([first, [...second, ...table]]));
  match(text, /who said that it would bring trade/u);
  match(text, /^2030 \| 12 million$/mu);
});

test('DOCX: headings, lists and tables stay what they are', async () => {
  const list =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a bridge over the river</w:t></w:r></w:p>';
  const cells = (...texts: string[]): string => `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  const body = `${paragraph('Imrahil opened the road on 3 May 2031, and promised the council of Bree more.')}${list}<w:tbl>${cells('Year', 'Goods')}${cells('2031', '19 million')}</w:tbl>`;
  const struck =
    '<w:p><w:del><w:r><w:delText>Never said.</w:delText></w:r></w:del><w:ins><w:r><w:t>Said in the end.</w:t></w:r></w:ins></w:p>';
  const { text } = await textOf(docxOf(body + struck));
  match(text, /^Imrahil opened the road on 3 May 2031, and promised the council of Bree more\.$/mu);
  match(text, /2031 \| 19 million/u);
  match(text, /Said in the end\./u);
  equal(/Never said/u.test(text), false);
});

/** Documents that cannot be read. */
const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a PDF cut in two', pdfOf([setLines(left, 60, 700)]).subarray(0, 60), /damaged/u],
  ['a PDF of pictures only', pdfOf([[]]), /no text, only pictures/u],
  ['a DOCX without its text', docxOf('').subarray(0, 300), /damaged/u],
  ['a DOCX that is no XML', docxOf('<w:p><w:r>'), /damaged|empty/u],
];
for (const [what, bytes, because] of broken) {
  test(`refused by name: ${what}`, async () => {
    const [result] = await read(bytes);
    ok(result && 'because' in result, JSON.stringify(result));
    match(result.because, because);
  });
}

const message = (type: string, body: string, more = ''): string =>
  `Received: by fornost.example\r\nMIME-Version: 1.0\r\nFrom: =?utf-8?Q?Minist=C3=A8re_of_Roads?= <press@fornost.example>\r\nDate: Thu, 3 May 2031 01:30:00 +0900\r\nSubject: Fwd: Road opened\r\n${more}Content-Type: ${type}\r\n\r\n${body}`;
const parted = `--B\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nImrahil opened the caf=E9.\r\n--B\r\nContent-Type: application/pdf; name="paper.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="paper.pdf"\r\n\r\n${pdfOf([setLines(left, 60, 700)]).toString('base64')}\r\n--B\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="seal.png"\r\n\r\nx\r\n--B--\r\n`;

test('a message: its text with sender, subject and the day on the sender’s calendar; its documents too', async () => {
  const [text, paper, seal] = await read(message('multipart/mixed; boundary=B', parted));
  ok(text && !('because' in text) && paper && !('because' in paper) && seal && 'because' in seal);
  equal(text.content.trim(), 'Imrahil opened the café.');
  deepEqual(text.given, { outlet: 'Ministère of Roads', published: '2031-05-03', title: 'Road opened' });
  match(paper.content, /The consulate there/u);
  deepEqual(paper.given, { outlet: 'Ministère of Roads', published: '2031-05-03' });
  match(seal.because, /type is not one/u);
});

test('a message from a bare address: its host stands for the sender', async () => {
  const [text] = await read(message('text/plain', 'Imrahil opened the road.').replace(/From: .*? </u, 'From: <'));
  ok(text && !('because' in text));
  equal(text.given.outlet, 'fornost.example');
});

test('a message in HTML, in both, and one of nothing', async () => {
  const html = '<p>Imrahil opened the road to Fornost on Thursday, and went on to Bree.';
  equal((await read(message('text/html', html)))[0]?.from, 'it');
  const [both] = await read(
    message(
      'multipart/alternative; boundary=B',
      `--B\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n--B\r\nContent-Type: text/html\r\n\r\n${html}\r\n--B--\r\n`,
    ),
  );
  ok(both && !('because' in both));
  equal(both.form, 'html');
  const [nothing] = await read(message('text/plain', ''));
  ok(nothing && 'because' in nothing);
});

const item = {
  uri: 'urn:newsml:fornost.example:1',
  type: 'text',
  headline: 'Road opened',
  body_text: 'Imrahil opened the road.',
  versioncreated: '2031-05-03T10:00:00Z',
  language: 'en',
};
/** News items, and the text or words of the refusal. */
const items: readonly (readonly [unknown, string | RegExp])[] = [
  [item, 'Imrahil opened the road.'],
  [
    { ...item, body_text: undefined, bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>Opened.' }] },
    '<article><p>Opened.</article>',
  ],
  [{ ...item, body_text: undefined, body_html: '<p>Opened.' }, '<article><p>Opened.</article>'],
  [[item], 'Imrahil opened the road.'],
  [{ _items: [item], _meta: {} }, 'Imrahil opened the road.'],
  [{ ...item, pubstatus: 'canceled' }, /not to be used: "canceled"/u],
  [{ ...item, type: 'picture' }, /type "picture"/u],
  [{ ...item, body_text: ' ' }, /holds no text/u],
  [{ ...item, headline: 7 }, /"headline"/u],
  [{ name: 'Fornost' }, /neither a news item/u],
  [[], /neither a news item/u],
];
for (const [value, outcome] of items) {
  test(`a news item: ${JSON.stringify(value).slice(-60)}`, async () => {
    const [result] = await read(JSON.stringify(value, null, 1), { name: 'a.json' });
    ok(result);
    if ('because' in result) match(result.because, outcome instanceof RegExp ? outcome : /^$/u);
    else equal(result.content, outcome);
  });
}

test('a news item in NDJSON, and its next version at the same address', async () => {
  const [first, second] = await read(`${JSON.stringify(item)}\n${JSON.stringify({ ...item, version: 2, body_text: 'Opened again.' })}\n`, {
    name: 'a.ndjson',
  });
  ok(first && second && !('because' in first) && !('because' in second));
  deepEqual([first.given.doc, second.given.doc, second.given.url], [item.uri, `${item.uri};version=2`, item.uri]);
});

test('Markdown: its head of fields is given by the source', async () => {
  const [page] = await read(
    '---\ntitle: "Road opened"\ndate: 2031-05-03T10:00\ntranslation_of: road-1\nmood: grave\n---\n# Road\n\nIt is **open**.',
    { name: 'a.md' },
  );
  ok(page && !('because' in page));
  deepEqual(page.given, { title: 'Road opened', published: '2031-05-03', translationOf: 'road-1' });
  match(page.content, /<strong>open<\/strong>/u);
});

const russian = 'Министр иностранных дел прибыл вчера в столицу и подписал соглашение о торговле.';
/** Bytes whose encoding is declared, not declared, or declared wrongly; named as the standard does. */
const encodings: readonly (readonly [what: string, bytes: Buffer, type: string, text: RegExp])[] = [
  [
    'KOI8-R, not declared',
    Buffer.from('edc9cec9d3d4d220c9ced3d4d2c1cecec9c820c4c5cc20d0d2c9c2d9cc20d720d3d4cfcccec9c3d52e', 'hex'),
    '',
    /^Министр инстранних дел прибыл в столницу\.$/u,
  ],
  [
    'Shift_JIS, not declared',
    Buffer.from('8ac58e9682cd93fa967b82c982b182bd82a682c481418b4c8ed282c98cea82c182bd8142', 'hex'),
    '',
    /は日本にこたえて/u,
  ],
  ['windows-1252, declared as UTF-8', Buffer.from('<meta charset="utf-8"><p>Caf\xe9 \x93Fornost\x94', 'latin1'), '', /Café “Fornost”/u],
  ['UTF-8, declared as Latin-1', Buffer.from('<meta charset="iso-8859-1"><p>Café', 'utf8'), 'text/html; charset=iso-8859-1', /Café/u],
  ['declared by who sent it', Buffer.from('\xcc\xe8\xed\xe8\xf1\xf2\xf0', 'latin1'), 'text/plain; charset=windows-1251', /^Министр$/u],
  [
    'declared by XML',
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>\xcc\xe8\xed\xe8\xf1\xf2\xf0', 'latin1'),
    '',
    /Министр/u,
  ],
  [
    'UTF-8 with one line of windows-1252',
    Buffer.from(`${russian}\n`.repeat(9)).toString('latin1') === ''
      ? Buffer.alloc(0)
      : Buffer.concat([Buffer.from(`${russian}\n`.repeat(9)), Buffer.from('Caf\xe9\n', 'latin1')]),
    '',
    /Café\n$/u,
  ],
  ['UTF-16 with a mark', Buffer.from('\ufeffFornost', 'utf16le'), 'text/plain; charset=utf-8', /^Fornost$/u],
];
for (const [what, bytes, type, text] of encodings) {
  test(`an encoding: ${what}`, () => {
    const decoded = decode(bytes, type);
    ok('text' in decoded, JSON.stringify(decoded));
    match(decoded.text, text);
  });
}
