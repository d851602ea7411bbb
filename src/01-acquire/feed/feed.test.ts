import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FeedItem } from './feed.ts';
import { momentOf } from './moment.ts';
import { readOpml, writeOpml } from './opml.ts';
import { looksLikeList, readList } from './read.ts';
import { plain } from './words.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const address = 'https://gondor.example/feeds/news';
const rss = (inner: string): string => `<rss version="2.0"><channel><title>News</title>${inner}</channel></rss>`;
const atom = (inner: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${inner}</feed>`;

function itemsIn(text: string): readonly FeedItem[] | string {
  const list = readList(bytes(text), address);
  if ('feed' in list) return list.feed.items;
  return 'because' in list ? list.because : 'subscriptions';
}

/** Feeds, and their entries or what is said of them. */
const feeds: readonly (readonly [name: string, text: string, outcome: readonly FeedItem[] | RegExp])[] = [
  [
    'RSS with a relative link and a name of an entity of HTML',
    rss(
      '<item><title>Caf&#233; &amp;amp; bar</title><link>/a/1</link><guid isPermaLink="false">7</guid><pubDate>Sat, 3 May 2031 10:00 GMT</pubDate></item>',
    ),
    [{ id: '7', link: 'https://gondor.example/a/1', title: 'Café &amp; bar', published: 'Sat, 3 May 2031 10:00 GMT' }],
  ],
  [
    'RSS whose guid is the link',
    rss('<item><guid>https://gondor.example/a/2</guid></item>'),
    [{ id: 'https://gondor.example/a/2', link: 'https://gondor.example/a/2' }],
  ],
  [
    'RSS whose guid is none',
    rss('<item><guid isPermaLink="false">https://gondor.example/a/2</guid></item>'),
    [{ id: 'https://gondor.example/a/2' }],
  ],
  [
    'RSS with another’s source',
    rss('<item><link>/a</link><source url="https://x.example">The Palantír</source></item>'),
    [{ link: 'https://gondor.example/a', outlet: 'The Palantír' }],
  ],
  [
    'Atom with several links',
    atom(
      '<entry><id>tag:1</id><link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="a.html"/><title type="html">A &lt;b&gt;b&lt;/b&gt;</title><author><name>Ioreth</name></author></entry>',
    ),
    [{ id: 'tag:1', link: 'https://gondor.example/feeds/a.html', title: 'A <b>b</b>', author: 'Ioreth' }],
  ],
  [
    'Atom under its own base',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://arnor.example/"><entry xml:base="x/"><link href="a"/></entry></feed>`,
    [{ link: 'https://arnor.example/x/a' }],
  ],
  [
    'Atom with marks of its own',
    atom('<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b> &lt;</div></title></entry>'),
    [{ title: 'A <b>b</b> &lt;' }],
  ],
  [
    'RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>N</title></channel><item rdf:about="https://gondor.example/r"><title>R</title><d:date>2031-05-03</d:date></item></rdf:RDF>',
    [{ id: 'https://gondor.example/r', link: 'https://gondor.example/r', title: 'R', published: '2031-05-03' }],
  ],
  [
    'a JSON feed, with one entry of the wrong kind',
    '{"version":"https://jsonfeed.org/version/1","title":"N","items":[{"id":7,"url":"/j","content_text":"A\\n\\nB <","date_published":"2031-05-03T10:00:00Z"},"none"]}',
    [
      {
        id: '7',
        link: 'https://gondor.example/j',
        summary: 'A\n\nB <',
        content: '<p>A</p>\n<p>B &lt;</p>',
        published: '2031-05-03T10:00:00Z',
      },
    ],
  ],
  [
    'a news sitemap',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/s</loc><n:news><n:publication><n:name>The Palantír</n:name><n:language>en</n:language></n:publication><n:publication_date>2031-05-03</n:publication_date><n:title>S</n:title></n:news></url><url></url></urlset>',
    [
      {
        id: 'https://gondor.example/s',
        link: 'https://gondor.example/s',
        title: 'S',
        published: '2031-05-03',
        language: 'en',
        outlet: 'The Palantír',
      },
    ],
  ],
  ['entries without dates, ids or links', rss('<item><title>A</title></item><item/>'), [{ title: 'A' }, {}]],
  ['a feed without entries', rss(''), []],
  [
    'cut off in the middle',
    '<rss version="2.0"><channel><item><title>A</title><link>/a</link></item><item><title>B',
    [{ title: 'A', link: 'https://gondor.example/a' }, { title: 'B' }],
  ],
  ['badly nested', rss('<item><title>A<b></title><link>/a</link></item>'), [{ title: 'A<b></b>', link: 'https://gondor.example/a' }]],
  [
    'undeclared prefixes',
    rss('<item><dc:creator>Ioreth</dc:creator><content:encoded>&lt;p&gt;A</content:encoded></item>'),
    [{ author: 'Ioreth', summary: '<p>A', content: '<p>A' }],
  ],
  [
    'entities that refer to a file',
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>A &x;</title></item>')}`,
    [{ title: 'A &x;' }],
  ],
  [
    'entities that laugh',
    `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${rss('<item><title>&c;</title></item>')}`,
    [{ title: '&c;' }],
  ],
  [
    'a script in a title stays text',
    rss('<item><title>&lt;script&gt;alert(1)&lt;/script&gt;A</title></item>'),
    [{ title: '<script>alert(1)</script>A' }],
  ],
  [
    'a page where a feed was expected',
    '<!doctype html><html><head><title>N</title></head><body><p>Welcome</body></html>',
    /it is a page, not a feed/,
  ],
  ['other XML', '<invoice><total>7</total></invoice>', /XML of another kind \(its root is "invoice"\)/],
  ['other JSON', '{"items":[]}', /no JSON feed/],
  ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":[', /no JSON feed/],
  ['nothing', ' ', /is empty/],
  ['no XML', 'Fornost is open.', /no element of XML/],
  ['nested without end', `${'<a>'.repeat(200_000)}`, /nested more than 100/],
];
for (const [name, text, outcome] of feeds) {
  test(`a feed: ${name}`, () => {
    const items = itemsIn(text);
    if (outcome instanceof RegExp) match(String(items), outcome);
    else deepEqual(items, outcome);
  });
}

test('encodings: as declared where the bytes bear it out', () => {
  const declared = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>'),
    Buffer.from('cbeeedeeeee020', 'hex'),
    Buffer.from('</title></item></channel></rss>'),
  ]);
  const list = readList(declared, address);
  ok('feed' in list);
  match(list.feed.items[0]?.title ?? '', /^\p{Script=Cyrillic}/u);
  const lied = readList(
    Buffer.from('<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Café</title></item></channel></rss>'),
    address,
    'text/xml; charset=us-ascii',
  );
  ok('feed' in lied);
  match(lied.feed.items[0]?.title ?? '', /^Caf/);
});

/** Dates as feeds write them, the instant and the day where they were written. */
const dates: readonly (readonly [text: string, instant: string | undefined, day?: string])[] = [
  ['Sat, 03 May 2031 23:30:00 +0900', '2031-05-03T14:30:00.000Z', '2031-05-03'],
  ['Sat, 03 May 2031 23:30:00 -0500', '2031-05-04T04:30:00.000Z', '2031-05-03'],
  ['3 May 31 10:00 GMT', '2031-05-03T10:00:00.000Z', '2031-05-03'],
  ['Sat, 3 May 2031 10:00:00 EST', '2031-05-03T15:00:00.000Z', '2031-05-03'],
  ['2031-05-03T10:00:00.123+05:30', '2031-05-03T04:30:00.000Z', '2031-05-03'],
  ['2031-05-03', '2031-05-03T00:00:00.000Z', '2031-05-03'],
  ['20310503T100000Z', '2031-05-03T10:00:00.000Z', '2031-05-03'],
  ['Saturday, May 3, 2031', '2031-05-03T00:00:00.000Z', '2031-05-03'],
  ['May 3, 2031', '2031-05-03T00:00:00.000Z', '2031-05-03'],
  ['Sat May  3 10:00:00 GMT 2031', '2031-05-03T10:00:00.000Z', '2031-05-03'],
  ['03-May-2031 10:00 pm', '2031-05-03T22:00:00.000Z', '2031-05-03'],
  ['2031-02-30', undefined],
  ['0000-00-00T00:00:00Z', undefined],
  ['soon', undefined],
  ['', undefined],
  ['Sat, 03 Mai 2031', undefined],
];
for (const [text, instant, day] of dates) {
  test(`a date: ${text}`, () => {
    const moment = momentOf(text);
    equal(moment && new Date(moment.at).toISOString(), instant);
    equal(moment?.day, day);
  });
}

test('lists of feeds: folders are walked, doubles and empty ones left out', () => {
  const opml =
    '<opml version="1.0"><body><outline text="Asia"><outline text="A &amp;amp; B" xmlUrl="https://a.example/f"/><outline xmlURL="https://a.example/f"/></outline><outline title="C" xmlUrl=" https://c.example "/><outline text="none"/></body></opml>';
  deepEqual(readOpml(opml), [
    { address: 'https://a.example/f', title: 'A & B' },
    { address: 'https://c.example', title: 'C' },
  ]);
  equal(readOpml('<rss/>'), undefined);
});

test('what is written as OPML is read the same', () => {
  const feed = fc.record({
    address: fc.webUrl({ withQueryParameters: true }),
    title: fc.string().map((text) => `T ${plain(text.replace(/[<&\p{C}]/gu, ''))}`.trim()),
  });
  fc.assert(
    fc.property(fc.uniqueArray(feed, { selector: ({ address: one }) => one, maxLength: 5 }), (list) =>
      deepEqual(
        readOpml(writeOpml(list)),
        list.map((one) => ({ ...one })),
      ),
    ),
    { seed: 7, numRuns: 200 },
  );
});

test('two feeds that have moved to one address stand in the list once, under the name of the first', () => {
  const list = [
    { address, title: 'News' },
    { address: `${address}/old`, title: 'Old' },
    { address, title: 'Moved here' },
  ];
  equal(writeOpml(list).match(/xmlUrl/gu)?.length, 2);
  deepEqual(readOpml(writeOpml(list)), list.slice(0, 2));
});

for (const [start, isList] of [
  [rss(''), true],
  [`<?xml version="1.0"?>\n<!-- made by hand -->\n${atom('')}`, true],
  ['<?xml version="1.0"?><sitemapindex xmlns="x">', true],
  ['{ "version": "https://jsonfeed.org/version/1.1", "title"', true],
  ['<!doctype html><html><body><pre>&lt;rss&gt;</pre><rss>', false],
  ['The <rss> element is old.', false],
  ['{"doc":"a","text":"b"}', false],
] as const) {
  test(`${isList ? 'a list' : 'no list'}: ${start.slice(0, 40)}`, () => equal(looksLikeList(start), isList));
}
