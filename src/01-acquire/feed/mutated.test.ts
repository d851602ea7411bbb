import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf } from './moment.ts';
import { looksLikeList, readList } from './read.ts';
import { plain } from './words.ts';

const isLong = process.env.CHANCERY_LONG === '1';
const rounds = isLong ? 50_000 : 500;
/** Milliseconds of processor time and bytes that one text may take. */
const longest = 2000;
const largest = 500_000_000;

const entries = Array.from(
  { length: 8 },
  (_, at) =>
    `<item><title>News ${at} &amp; more</title><link>/a/${at}?x=1&amp;y=2</link><guid isPermaLink="false">g${at}</guid><description><![CDATA[<p>Imrahil came to <a href="b/${at}">Fornost</a>.]]></description><dc:creator>Ioreth</dc:creator><pubDate>Sat, 0${at} May 2031 10:00:00 +0200</pubDate></item>`,
);
const seeds: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>N</title><ttl>60</ttl>${entries.join('')}</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gondor.example/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">N <b>b</b></div></title>${'<entry><id>tag:1</id><link rel="alternate" href="a"/><content type="html">&lt;p&gt;A &lt;img src="i"&gt;</content><updated>2031-05-03T10:00:00Z</updated><author><name>I</name><email>i@x.example</email></author></entry>'.repeat(5)}</feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><sy:updatePeriod>daily</sy:updatePeriod></channel>${'<item rdf:about="https://x.example/r"><title mode="base64">TmV3cw==</title></item>'.repeat(5)}</rdf:RDF>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[${'{"id":"1","url":"/j","content_html":"<p>A","authors":[{"name":"I"}],"date_published":"2031-05-03T10:00:00Z"},'.repeat(4)}{"id":2}]}`,
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${'<url><loc>https://x.example/s</loc><news:news><news:title>S</news:title><news:publication_date>2031-05-03</news:publication_date></news:news></url>'.repeat(6)}</urlset>`,
  `<opml version="2.0"><head><title>F</title></head><body><outline text="Asia">${'<outline type="rss" text="A" xmlUrl="https://a.example/f"/>'.repeat(6)}</outline></body></opml>`,
];
const splinters = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?',
  '<!DOCTYPE [',
  '&#x110000;',
  '&#0;',
  '\0',
  '\ufffe',
  'xmlns:a="b"',
  '<a '.repeat(300),
  '<b>'.repeat(150),
  '</c>'.repeat(300),
  '&amp;'.repeat(400),
  '=="'.repeat(200),
  ' '.repeat(2000),
  '<!--'.repeat(200),
  '{"a":'.repeat(300),
  '['.repeat(500),
  'xml:base="//"',
  '%',
  '\ud800',
];

/** A lot that is the same in every run. */
function lotFrom(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** One of the seeds with a few stretches cut, doubled, swapped, or pierced with splinters. */
function mutated(lot: (most: number) => number): string {
  let text = seeds[lot(seeds.length)] ?? '';
  for (let wounds = 1 + lot(6); wounds > 0; wounds--) {
    const at = lot(text.length + 1);
    const stretch = text.slice(at, at + lot(200));
    const way = lot(5);
    if (way === 0) text = text.slice(0, at) + text.slice(at + stretch.length);
    else if (way === 1) text = text.slice(0, at) + stretch.repeat(1 + lot(20)) + text.slice(at);
    else if (way === 2) text = text.slice(0, at);
    else if (way === 3) text = text.slice(0, at) + (seeds[lot(seeds.length)] ?? '').slice(lot(500)) + text.slice(at);
    else text = text.slice(0, at) + (splinters[lot(splinters.length)] ?? '') + text.slice(at);
  }
  return text;
}

test(`${rounds} wounded feeds, sitemaps and lists: none crashes, hangs or swells`, { timeout: 1_800_000 }, () => {
  const lot = lotFrom(20310503);
  let slowest = 0;
  let entriesRead = 0;
  for (let round = 0; round < rounds; round++) {
    const text = mutated(lot);
    const bytes = Buffer.from(text);
    if (lot(4) === 0) for (let noise = 0; noise < 5; noise++) bytes[lot(bytes.length)] = lot(256);
    const before = process.cpuUsage();
    const list = readList(bytes, 'https://gondor.example/f', lot(3) === 0 ? 'text/xml; charset=windows-1252' : undefined);
    looksLikeList(text);
    if ('feed' in list) {
      for (const { title = '', summary = '', published } of list.feed.items) {
        plain(title + summary);
        momentOf(published);
        entriesRead++;
      }
    }
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  if (isLong) ok(slowest < longest, `the slowest took ${slowest} ms`);
  if (isLong) ok(process.memoryUsage().rss < largest);
  ok(entriesRead > rounds);
});

/** Texts made to be slow: each is read, or refused, in time that grows with its length and not faster. */
const heavy: readonly (readonly [name: string, text: string])[] = [
  ['tags that never end', `<rss><channel><title>${'<a href="'.repeat(100_000)}`],
  ['links that never end', `<rss><channel><item><title>${'&lt;a '.repeat(200_000)}</title></item></channel></rss>`],
  ['marks of base within base', `<feed>${'<entry xml:base="a/"><id>/x</id></entry>'.repeat(5000)}</feed>`],
  ['comments before the root', `${'<!-- -->'.repeat(200_000)}<rss/>`],
  ['a document type without end', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100_000)}`],
  [
    'prefixes upon prefixes',
    `<rss>${Array.from({ length: 90 }, (_, at) => `<a${at} xmlns:p${at}="u${at}">`).join('')}${'<x/>'.repeat(50_000)}`,
  ],
  ['one entry with twenty thousand links', `<feed><entry>${'<link href="a"/>'.repeat(20_000)}</entry></feed>`],
  ['attributes without end', `<rss ${'a="b" '.repeat(200_000)}>`],
  ['a long date', `<rss><channel><item><pubDate>${'Sat, '.repeat(100_000)}</pubDate></item></channel></rss>`],
];
for (const [name, text] of heavy) {
  test(`a text made to be slow: ${name}`, () => {
    const before = process.cpuUsage();
    const list = readList(Buffer.from(text), 'https://gondor.example/f');
    if ('feed' in list) for (const item of list.feed.items) equal(typeof plain(item.title ?? ''), 'string');
    looksLikeList(text);
    const { user, system } = process.cpuUsage(before);
    if (isLong) ok((user + system) / 1000 < longest, `it took ${(user + system) / 1000} ms`);
  });
}
