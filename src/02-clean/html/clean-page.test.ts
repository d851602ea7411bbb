import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { digest, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { articleOf } from '../article.ts';
import { clean } from '../clean.ts';
import { cleanPage } from './clean-page.ts';
import { outlinePage } from './parse.ts';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
const ferry = golden('ferry.html');
const page = (content: string): Page => ({
  id: pageId(content),
  hash: digest(content),
  form: 'html',
  content,
  from: 'page.html',
  given: {},
});

test('an article as it is taken out of its page', () => {
  deepEqual(articleOf(page(ferry)), JSON.parse(golden('ferry.json')));
});

test('every segment leads back to its words in the page', () => {
  const { text, segments } = cleanPage(ferry);
  const wordsOf = (words: string): string => words.replace(/<[^>]*>|&\w+;|[^\p{L}\p{N}]/gu, '');
  for (const { start, end, page: place } of segments) {
    ok(place);
    const [words, there] = [wordsOf(text.slice(start, end)), wordsOf(ferry.slice(place.start, place.end))];
    ok(there.includes(words), `${words}\n${there}`);
  }
});

test('what the source gives goes before what the page says', () => {
  const document = clean({ ...page(ferry), given: { doc: 'ferry-1', outlet: 'Anduin Mail', published: '2031-05-08' } });
  ok(!('because' in document));
  deepEqual(
    [document.id, document.outlet, document.published, document.byline],
    ['ferry-1', 'Anduin Mail', '2031-05-08', 'Ivorwen Tarannon'],
  );
});

/** A fragment between two paragraphs, and whether its words stay in the article. */
const prose = (word: string): string =>
  `<p>The harbour boards of ${word} met on Monday, and their masters agreed that the ferry should sail again before the summer is out, tolls or no tolls.</p>`;
const fragments: readonly (readonly [html: string, words: string, stays: boolean])[] = [
  ['<p>A short one stays.</p>', 'A short one stays.', true],
  ['<blockquote><p>A river is a road that walks.</p></blockquote>', 'A river is a road that walks.', true],
  ['<p>See <a href="/x">the note of the boards</a> on tolls and crews.</p>', 'the note of the boards', true],
  ['<blockquote class="twitter-tweet"><p>The boat is back.</p></blockquote>', 'The boat is back.', true],
  ['<div class="article-share-count-wrapper-embed"><p>The quay was full.</p></div>', 'The quay was full.', true],
  ['<ul><li>Grain, up the river</li></ul>', '• Grain, up the river', true],
  ['<table><tr><td>2027</td><td>41,000</td></tr></table>', '2027 | 41,000', true],
  ['<dl><dt>Harbour master</dt><dd>Thorongil</dd></dl>', 'Harbour master: Thorongil', true],
  ['<ul><li><a href="tolls.pdf">Agreement on tolls</a></li></ul>', '• Agreement on tolls', true],
  ['one<br>two', 'one\ntwo', true],
  ['<p class="hidden">Secret words here.</p>', 'Secret words here.', false],
  ['<p style="display: none">Secret words here.</p>', 'Secret words here.', false],
  ['<div class="newsletter-signup"><p>Get our news each morning.</p></div>', 'Get our news', false],
  ['<div class="relatedArticles"><p>Bridge closed at Osgiliath.</p></div>', 'Bridge closed', false],
  ['<p><a href="/y">Bridge at Osgiliath closed for repairs</a></p>', 'Bridge at Osgiliath', false],
  ['<h3>More stories</h3><ul><li><a href="/a">Bridge closed</a></li><li><a href="/b">Grain falls</a></li></ul>', 'Bridge closed', false],
  ['<div><h3><a href="/c">Grain falls</a></h3><p>Merchants blame the dry spring.</p></div>', 'Merchants blame', false],
  ['<script>var words = "in a script"</script>', 'in a script', false],
  ['<noscript><p>Switch scripts on.</p></noscript>', 'Switch scripts on', false],
  ['<!-- a comment -->', 'a comment', false],
];

for (const [html, words, stays] of fragments) {
  test(`${stays ? 'stays' : 'goes'}: ${html.slice(0, 60)}`, () => {
    const { text } = cleanPage(`<article>${prose('Pelargir')}${html}${prose('Linhir')}${prose('Dol Amroth')}</article>`);
    equal(text.includes(words), stays, text);
    ok(text.includes('Pelargir') && text.includes('Dol Amroth'));
  });
}

test('200,000 nested elements, closed or not, are read without recursion', () => {
  const deep = '<div>'.repeat(200_000);
  for (const html of [
    `${deep}${prose('Pelargir')}`,
    `${deep}${prose('Pelargir')}${'</div>'.repeat(200_000)}`,
    `${'<b><p>'.repeat(100_000)}${prose('Linhir')}`,
    `${'</p>'.repeat(200_000)}x`,
  ])
    ok(cleanPage(html).text.length > 0);
});

test('a page is read in one pass whatever is broken in it', () => {
  const tags = [
    '<p>',
    '</p>',
    '<div class="comments">',
    '</div>',
    '<table>',
    '<td>',
    '</tr>',
    '<li>',
    '<a href="x">',
    '</a>',
    '<br>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<title>',
    '<h1>',
    '</h1>',
    '&amp',
    '&#x110000;',
    '<svg>',
    '"',
    '<',
    '\u0000',
    '\ud800',
    ' Words of the harbour board, said on Monday. ',
  ];
  const broken = fc.array(fc.constantFrom(...tags), { maxLength: 60 }).map((parts) => parts.join(''));
  const mutated = fc
    .array(fc.tuple(fc.nat(ferry.length), fc.nat(40), fc.constantFrom(...tags)), { minLength: 1, maxLength: 12 })
    .map((edits) => edits.reduce((html, [at, length, tag]) => html.slice(0, at) + tag + html.slice(at + length), ferry));
  fc.assert(
    fc.property(fc.oneof(broken, mutated), (html) => {
      const { text, segments } = cleanPage(html);
      let end = 0;
      for (const segment of segments) {
        ok(segment.start >= end && segment.end > segment.start && segment.end <= text.length);
        equal(text.slice(end, segment.start).trim(), '');
        end = segment.end;
      }
      equal(text.slice(end).trim(), '');
    }),
    { numRuns: 300 },
  );
});

test('children stand behind their parents, and blocks in elements that exist', () => {
  const { elements, blocks } = outlinePage(ferry);
  ok(elements.every((element, index) => element.parent < index));
  ok(blocks.every((block) => block.element < elements.length && block.linked <= block.text.length + 200));
});

/** Drawings, whole and broken: their words are none of the article's, and those behind them are. */
const drawings = [
  '<svg><title>Arrow</title><path d="M0 0"/></svg>',
  '<svg><svg><text>Inner</text></svg><text>Outer</text></svg>',
  '<svg viewBox="0 0 1 1"/>',
  '<svg><svg width="1"/><text>Beside</text></svg>',
  '<!-- <svg> -->',
  '<a title="<svg>">Home</a>',
  '<svg><!-- </svg> --></svg>',
  '<svgicon>',
  '<svg>',
];
for (const drawing of drawings) {
  test(`what stands behind ${drawing} is read`, () => {
    const { text } = cleanPage(
      `<article>${prose('Pelargir')}<div>${drawing}</div>${prose('Linhir')}</article><svg><text>Last</text></svg>`,
    );
    ok(text.includes('Linhir'));
    ok(!/Inner|Outer|Beside|Arrow|Last/.test(text));
  });
}

test('a line beside the article that is called its standfirst is kept, one that is not is dropped with its reason', () => {
  const prose = '<p>The harbour boards met on Monday, and agreed that the ferry should sail again before the summer is out.</p>'.repeat(4);
  const of = (name: string) =>
    cleanPage(`<h1>Ferry to sail</h1><div class="${name}"><p>A boat is a treaty that floats</p></div><article>${prose}</article>`);
  equal(of('article-subtitle').segments[0]?.role, 'standfirst');
  ok(of('kicker-line').dropped.some(({ text, because }) => text.includes('A boat is a treaty') && because === 'outside the article'));
});

test('a page without words is refused', () => {
  for (const html of ['<html><body><script>draw()</script></body></html>', '<img src="x">', '<!doctype html>'])
    ok('because' in clean(page(html)));
});

test('an article that scripts would draw is taken from the linked data', () => {
  const body = Array.from(
    { length: 8 },
    (_, at) => `The harbour boards met for the ${at + 2}nd time, and agreed that the ferry should sail again.`,
  ).join('\\n');
  const script = (text: string): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleBody":"${text}"}</script>`;
  const drawn = cleanPage(`${script(body)}<div id="app"><p>The harbour boards met.</p></div>`);
  equal(drawn.segments.length, 8);
  const teaser = cleanPage(`${script('The harbour boards met.')}<article>${prose('Pelargir')}${prose('Linhir')}</article>`);
  equal(teaser.segments.length, 2);
});
