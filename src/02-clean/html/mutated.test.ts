import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { digest, pageId } from '#model/id.ts';
import { articleOf } from '../article.ts';
import { clean } from '../clean.ts';

// 100,000 pages, made from a few by seeded changes: run with CHANCERY_LONG=1, else a hundredth of them.

const ferry = readFileSync(new URL('golden/ferry.html', import.meta.url), 'utf8');
const prose =
  '<p>The harbour boards of Pelargir met on Monday, and their masters agreed that the ferry should sail again before the summer is out.</p>';
const shapes: readonly string[] = [
  ferry,
  `<table><tr><td><font size=2>${prose}${prose}<br><br>Fornost, 7 May 2031<br>${prose}</td></tr></table>`,
  `<main><article class="live-post">10:30<p>One.</p></article><article>${prose}</article></main>`,
  `<h1>404</h1><p>Not found</p>`,
  `<div class=cookie>${prose}</div><ul><li><a href=a.pdf>Treaty of 3019</a><li>Visits<ul><li>May 3020</ul></ul>`,
  `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry","articleBody":"${'Ships sail. '.repeat(80)}"}]}</script>`,
];
const splinters: readonly string[] = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  '"',
  "'",
  '=',
  '&',
  '&#',
  '&#x',
  ';',
  '\u0000',
  '\ud800',
  '\u200f',
  '\u00ad',
  '\ufb01',
  '\u241f',
  '\u240a',
  '<script>',
  '</script>',
  '<style>',
  '<title>',
  '</title>',
  '<p',
  '<p hidden>',
  '<div style="display:none',
  '<br>',
  '<hr/>',
  '<img>',
  '<td>',
  '</table>',
  '<li>',
  '<dd>',
  '<h1>',
  '<h2><a href=x>',
  '<a>',
  '<svg>',
  '<template>',
  '<plaintext>',
  '<textarea>',
  '<select><option>',
  '<time datetime="2031-13-40">',
  '<meta name=date content=">',
  '<base href="javascript:',
  '<html lang="\u0000">',
  '</body></html>',
  'Comments (3)',
  'By A B',
  '• ',
  ' | ',
  'FORNOST: ',
  '© 2031',
  'Related:',
  '3 min read',
  '\r\n\r\n',
  'Ж',
  '日本',
  '😀',
];

/** The same numbers for the same seed: mulberry32. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutate(seed: number): string {
  const draw = seeded(seed);
  const pick = (from: readonly string[]): string => from[draw(from.length)] ?? '';
  let html = pick(shapes);
  for (let change = draw(12); change >= 0; change--) {
    const at = draw(html.length + 1);
    const to = at + draw(60);
    const kind = draw(6);
    if (kind === 0) html = html.slice(0, at) + html.slice(to);
    else if (kind === 1) html = html.slice(0, at) + html.slice(at, to).repeat(1 + draw(30)) + html.slice(to);
    else if (kind === 2) html = html.slice(0, at) + pick(splinters).repeat(1 + draw(200)) + html.slice(at);
    else if (kind === 3) html = html.slice(0, at) + pick(shapes) + html.slice(at);
    else html = html.slice(0, at) + pick(splinters) + html.slice(to);
    if (html.length > longestPage) html = html.slice(0, longestPage);
  }
  return html;
}

const longestPage = 20_000;
const pages = process.env.CHANCERY_LONG === '1' ? 100_000 : 1000;
/** Microseconds of the processor: the machine may be busy. */
const longestWait = 2_000_000;
const mostMemory = 500_000_000;

test(`${pages} mutated pages: an article or a refusal, soon and in little memory`, () => {
  for (let seed = 1; seed <= pages; seed++) {
    const content = mutate(seed);
    const before = process.cpuUsage();
    const page = { id: pageId(content), hash: digest(content), form: 'html', content, from: 'page.html', given: {} } as const;
    const document = clean(page);
    articleOf(page);
    const { user, system } = process.cpuUsage(before);
    // The first page also loads the tables of names.
    ok(user + system < longestWait || seed === 1, `seed ${seed} took ${user + system} µs`);
    if ('because' in document) ok(document.because.length > 10);
    else {
      let end = 0;
      for (const segment of document.segments) {
        ok(segment.start >= end && segment.end > segment.start && document.text.slice(end, segment.start).trim() === '', `seed ${seed}`);
        end = segment.end;
      }
      ok(document.text.slice(end).trim() === '', `seed ${seed}`);
    }
    if (seed % 1000 === 0) ok(process.memoryUsage().rss < mostMemory, `${process.memoryUsage().rss} bytes after seed ${seed}`);
  }
});
