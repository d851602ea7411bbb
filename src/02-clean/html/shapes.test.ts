import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { digest, pageId } from '#model/id.ts';
import { articleOf } from '../article.ts';

const read = (content: string): string => {
  const article = articleOf({ id: pageId(content), hash: digest(content), form: 'html', content, from: 'page.html', given: {} });
  return 'articleBody' in article ? article.articleBody : `refused: ${article.because}`;
};
const say = (about: string): string =>
  `The harbour boards of ${about} met on Monday, and agreed that the ferry should sail again before the summer is out.`;
const p = (about: string): string => `<p>${say(about)}</p>`;
const [first, second, third] = [say('Pelargir'), say('Linhir'), say('Dol Amroth')];
const three = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const times = (count: number, html: (at: number) => string): string => Array.from({ length: count }, (_, at) => html(at)).join('');

/** Pages of many makes, what must be in the article's text, and what must not. */
const pages: readonly (readonly [name: string, html: string, holds: readonly string[], lacks: readonly string[]])[] = [
  [
    'a blog with its archive and its readers',
    `<div id="content"><div class="post"><h2>Ferry</h2><div class="entry">${three}</div></div><div id="comments"><h3>2 responses</h3><ol class="commentlist"><li>${p('Bree')}</li></ol></div></div><div id="sidebar"><ul><li><a href="/a">May 3019</a></li></ul></div>`,
    [first, third],
    ['Bree', 'May 3019'],
  ],
  [
    'tables for layout, fonts and double breaks',
    `<table width=760><tr><td width=150><a href=a>Home</a><br><a href=b>News</a><br><a href=c>Links</a></td><td><font size=5><b>Ferry</b></font><br><br><font size=2>${first}<br><br>${second}<br><br>${third}</font></td></tr><tr><td colspan=2>Copyright 2002 The Mail</td></tr></table>`,
    [first, second, third],
    ['Copyright', 'Links'],
  ],
  [
    'paragraphs that are <div>',
    `<div class="main"><div>${first}</div><div>${second}</div><div>${third}</div></div>`,
    [first, second, third],
    [],
  ],
  ['text broken by <br> alone', `<div>${first}<br>${second}<br>${third}</div>`, [first, third], []],
  [
    'AMP',
    `<html amp><body><header><amp-img></amp-img></header><article class="amp-wp-article"><div class="amp-wp-article-content">${three}<amp-ad>Buy carts</amp-ad></div></article><amp-sidebar><ul><li><a href=a>World</a></li></ul></amp-sidebar></body>`,
    [first, third],
    ['World'],
  ],
  [
    'articles within articles',
    `<article>${three}<article class="related-card"><h3><a href="/x">Bridge closed at Osgiliath</a></h3><p>A short teaser of it.</p></article><p>${say('Tharbad')}</p></article>`,
    [first, 'Tharbad'],
    ['Osgiliath', 'teaser'],
  ],
  [
    'the article and the next one on scrolling',
    `<div class="scroll"><article>${times(6, () => p('Pelargir'))}</article><article>${times(2, () => p('Osgiliath'))}</article></div>`,
    ['Pelargir'],
    ['Osgiliath'],
  ],
  [
    'marks and lists of an encyclopedia',
    `<div class="mw-body"><p>${first}<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> Tolls rose.</p><h2>Trade<span class="mw-editsection">[<a>edit</a>]</span></h2><p>${second} H<sub>2</sub>O, 10 km<sup>2</sup>.</p><h2>References</h2><div class="reflist"><ol class="references"><li>"Tolls". The Mail. Retrieved 4 May 3019.</li></ol></div></div>`,
    [`${first} Tolls rose.`, 'Trade\n', 'H2O, 10 km2'],
    ['[1]', 'edit', 'References', 'Retrieved'],
  ],
  [
    'a cell without words between two others',
    `<div>${three}<table><tr><th>Goods</th><th>3018</th><th>3019</th></tr><tr><td>Grain</td><td>&nbsp;</td><td>12</td></tr><tr><td>Glass</td><td>7</td><td></td></tr></table></div>`,
    ['Goods | 3018 | 3019', 'Grain | | 12', 'Glass | 7'],
    ['7 |'],
  ],
  [
    'paragraphs in the entries of a list',
    `<div>${three}<ul><li><p>Tolls of the ferry rise</p></li><li><p>Mayors of both towns object</p></li></ul>${p('Bree')}</div>`,
    ['• Tolls of the ferry rise\n• Mayors of both towns object\n\n'],
    [],
  ],
  [
    'a very short post with a picture in it',
    `<div class="post"><h3>Ferry</h3><div class="post-body"><div><img src="x"></div>The ferry sails again.<br><br>The board of Linhir said so on Friday.</div></div>`,
    ['The ferry sails again.', 'The board of Linhir said so on Friday.'],
    [],
  ],
  [
    'a short article that a script draws',
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${first} ${second}"}</script><div id="root"></div>`,
    [first, second],
    [],
  ],
  [
    'a transcript of few words',
    `<h1>Briefing</h1><div class="body"><p><b>Q:</b> Has the board met?</p><p><b>A:</b> It met on Friday.</p><p>QUESTION (The Mail): And the ferry?</p><p>SPOKESPERSON: It will sail.</p><p>QUESTION: When?</p><p>SPOKESPERSON: On 1 June, as the boards of both harbours agreed last week.</p></div>`,
    [
      'Q: Has the board met?',
      'A: It met on Friday.',
      'QUESTION (The Mail): And the ferry?',
      'SPOKESPERSON: It will sail.',
      'QUESTION: When?',
    ],
    [],
  ],
  [
    'what leads about the site in a cell',
    `<table><tr><td>${first}<br><br>${second}<br><br><a href=p>Print this page</a> | <a href=b>Back</a></td></tr></table>`,
    [second],
    ['Print', 'Back'],
  ],
  [
    'questions and answers',
    `<div class="body">${times(6, (at) => `<p><strong>When will ferry ${at} sail?</strong></p><p>Soon, I hope. The board of quay ${at} has to agree to it first.</p>`)}</div>`,
    ['When will ferry 3 sail?', 'quay 5'],
    [],
  ],
  [
    'short paragraphs and quotations',
    `<article>${three}<p>“Good,” he said.</p><blockquote>“A river is a road that walks.”</blockquote><p>No more.</p></article>`,
    ['“Good,” he said.', 'road that walks', 'No more.'],
    [],
  ],
  [
    'a ministry: release with number and contacts',
    `<div class="content"><h1>Statement on the ferry</h1><p>No. 12/3019</p>${three}<p>For media enquiries: press@ferry.example</p></div>`,
    [first, third],
    ['press@'],
  ],
  [
    'an embassy: visits in a table',
    `<main><h1>Relations</h1>${p('Pelargir')}<h2>Visits</h2><table><tr><th>Who</th><th>When</th></tr><tr><td>King of Arnor</td><td>May 3019</td></tr><tr><td>Steward of Gondor</td><td>June 3020</td></tr></table></main>`,
    ['Visits', 'Who | When', 'King of Arnor | May 3019', 'Steward of Gondor | June 3020'],
    [],
  ],
  [
    'an embassy: agreements as linked files',
    `<main><h1>Agreements</h1>${p('Pelargir')}<ul><li><a href="a.pdf">Agreement on tolls (3019)</a></li><li><a href="b.pdf">Protocol on ferries (3020)</a></li></ul></main>`,
    ['• Agreement on tolls (3019)\n• Protocol on ferries (3020)'],
    [],
  ],
  [
    'an embassy: lists within lists',
    `<main>${p('Pelargir')}<ol><li>Treaties<ul><li>Tolls, 3019</li><li>Ferries, 3020</li></ul></li><li>Visits</li></ol></main>`,
    ['• Treaties', '• Tolls, 3019', '• Visits'],
    [],
  ],
  [
    'an embassy: names and posts as pairs',
    `<main>${p('Pelargir')}<dl><dt>Ambassador</dt><dd>Ivorwen Tarannon</dd><dt>Founded</dt><dd>3019</dd></dl></main>`,
    ['Ambassador: Ivorwen Tarannon', 'Founded: 3019'],
    [],
  ],
  [
    'a table whose cells hold paragraphs',
    `<main>${three}<table><tr><td><p>Ferry</p></td><td><p>40 million crowns</p></td></tr></table></main>`,
    ['Ferry', '40 million crowns'],
    [],
  ],
  ['collapsed parts', `<main>${three}<details><summary>Trade</summary><p>${say('Tharbad')}</p></details></main>`, ['Trade', 'Tharbad'], []],
  [
    'boxes between the paragraphs',
    `<article><p>${first}</p><div class="newsletter-box"><h3>Get the Mail</h3><p>News from the river each morning in your post.</p></div><p>${second}</p><aside><p>The river is the longest of the realm and has many fords.</p></aside><p>${third}</p></article>`,
    [first, second, third],
    ['each morning', 'fords'],
  ],
  [
    'names for styling that only sound like something else',
    `<article class="has-sidebar share-enabled"><div class="content-with-ads"><div class="no-comments">${three}</div></div></article>`,
    [first, second, third],
    [],
  ],
  ['everything left open', `<html><body><div><p>${first}<p>${second}<p><b>${third}`, [first, second, third], []],
  ['no tags for blocks at all', `${first}<br/><br/>${second}<br/><br/>${third}`, [first, third], []],
];

for (const [name, html, holds, lacks] of pages) {
  test(name, () => {
    const body = read(html);
    for (const words of holds) ok(body.includes(words), `"${words}" is missing in: ${body}`);
    for (const words of lacks) ok(!body.includes(words), `"${words}" is in: ${body}`);
  });
}

test('a page that is no article keeps the few words it has', () =>
  equal(read('<h1>Arnor</h1><p>A land in the north.</p>'), 'A land in the north.'));
