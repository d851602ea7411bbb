import { equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { digest, pageId } from '#model/id.ts';
import { articleOf } from '../article.ts';
import { clean } from '../clean.ts';

const cleaned = (html: string) =>
  clean({ id: pageId(html), hash: digest(html), form: 'html', content: html, from: 'page.html', given: {} });
const prose =
  '<p>The harbour boards of Pelargir and Dol Amroth met on Monday, and agreed that the ferry should sail again before the summer is out.</p>';
const times = (count: number, html: (at: number) => string): string => Array.from({ length: count }, (_, at) => html(at)).join('');

/** Pages, and what they are instead of an article; undefined for articles, some of which look like something else. */
const pages: readonly (readonly [name: string, html: string, instead: RegExp | undefined])[] = [
  [
    'an error page',
    '<title>404 - Page not found | The Mail</title><h1>Page not found</h1><p>Sorry, the page you requested could not be found.</p>',
    /an error page/u,
  ],
  [
    'a guard against robots',
    '<title>Just a moment...</title><p>Please wait while we check your browser before you go on.</p>',
    /an error page/u,
  ],
  [
    'an article on what was not found',
    `<title>Lost ferry not found after storm</title><h1>Lost ferry not found after storm</h1>${times(6, () => prose)}`,
    undefined,
  ],
  [
    'a cookie wall',
    '<h1>Before you continue</h1><p>We and our partners use cookies to store personal data on your device.</p><p>You may change your consent at any time in the privacy settings.</p><button>Accept</button>',
    /cookie notice/u,
  ],
  [
    'an article under a cookie notice',
    `<div class="cookie"><p>We use cookies to make this site better for you.</p></div>${times(3, () => prose)}`,
    undefined,
  ],
  [
    'a stub',
    `<article><h1>Ferry to sail</h1>${prose}</article><div class="wall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in.</p></div>`,
    /only subscribers/u,
  ],
  [
    'a stub marked for machines',
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><h1>Ferry</h1>${prose}`,
    /only subscribers/u,
  ],
  [
    'an article with an invitation',
    `<article><h1>Ferry to sail</h1>${times(12, () => prose)}<p>Subscribe to continue reading us tomorrow.</p></article>`,
    undefined,
  ],
  [
    'a list of headlines',
    `<h1>World</h1>${times(20, (at) => `<div><h3><a href="/${at}">Ferry number ${at} to sail again in June</a></h3></div>`)}`,
    /list of headlines/u,
  ],
  [
    'an article with many links below',
    `<article><h1>Ferry</h1>${times(4, () => prose)}</article>${times(20, (at) => `<p><a href="/${at}">Ferry number ${at} to sail again in June</a></p>`)}`,
    undefined,
  ],
  [
    'a live blog',
    `<main>${times(10, (at) => `<article class="live-blog-post"><div>1${at % 10}:30</div>${prose}</article>`)}</main>`,
    /live blog/u,
  ],
  [
    'a live blog marked for machines',
    `<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>${times(10, () => prose)}`,
    /live blog/u,
  ],
  [
    'an embassy page of few words',
    '<h1>Relations</h1><p>Arnor and Gondor established relations in 3019.</p><ul><li>Ferry Dialogue</li><li>Road Commission</li></ul>',
    undefined,
  ],
];

for (const [name, html, instead] of pages) {
  test(name, () => {
    const result = cleaned(html);
    if (instead === undefined) ok(!('because' in result), 'because' in result ? result.because : '');
    else match('because' in result ? result.because : 'an article', instead);
  });
}

test('the words of a stub are still printed, with what the page is', () => {
  const html = pages.find(([name]) => name === 'a stub')?.[1] ?? '';
  const article = articleOf({ id: pageId(html), hash: digest(html), form: 'html', content: html, from: 'page.html', given: {} });
  ok('articleBody' in article && article.articleBody.startsWith('The harbour boards'));
  equal(article.instead, 'the opening of an article that only subscribers see');
});
