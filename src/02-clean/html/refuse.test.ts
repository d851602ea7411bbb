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
    'a soft 404',
    '<title>The Mail</title><h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p>',
    /an error page/u,
  ],
  [
    'a soft 404 without a heading',
    '<title>Page Not Found – The Mail</title><div><p>The link you followed may be broken, or the page may have been removed.</p></div>',
    /an error page/u,
  ],
  [
    'a page that has moved',
    '<title>301 Moved Permanently</title><h1>Moved Permanently</h1><p>The document has moved <a href="/x">here</a>.</p>',
    /an error page/u,
  ],
  [
    'a server that fails',
    '<title>503 Service Temporarily Unavailable</title><h1>503 Service Temporarily Unavailable</h1><p>nginx</p>',
    /an error page/u,
  ],
  [
    'a guard with a puzzle',
    '<title>The Mail</title><h1>Verify you are human</h1><p>Press and hold the button to confirm that you are human and not a bot.</p>',
    /an error page/u,
  ],
  [
    'access denied',
    '<title>Access Denied</title><h1>Access Denied</h1><p>You don’t have permission to access this page on this server.</p>',
    /an error page/u,
  ],
  [
    'a page for another region',
    '<title>The Mail</title><h1>451: Unavailable for legal reasons</h1><p>We recognise that you are attempting to access this website from a country of the European Economic Area.</p>',
    /an error page/u,
  ],
  [
    'an article on a denial of access',
    `<title>Access denied to Arnor’s inspectors at the ferry</title><h1>Access denied to Arnor’s inspectors at the ferry</h1>${times(8, () => prose)}`,
    undefined,
  ],
  ['a short note on a closed page of history', `<h1>A page of history closed</h1>${times(3, () => prose)}`, undefined],
  [
    'a consent wall with partners',
    `<title>Your privacy choices</title><h1>We value your privacy</h1>${times(3, () => '<p>We and our 842 partners store and access personal data, such as cookies, on your device to select advertising.</p>')}<button>Agree</button>`,
    /cookie notice/u,
  ],
  [
    'an article about cookies in law',
    `<h1>Gondor rules on cookies</h1>${times(10, () => '<p>The court of Gondor ruled that cookies are personal data, and that consent must be given before a page of the steward is read.</p>')}`,
    undefined,
  ],
  [
    'a stub that asks for an account',
    `<article><h1>Ferry to sail</h1>${prose}<p>Create a free account or log in to keep reading this story.</p></article>`,
    /only subscribers/u,
  ],
  [
    'a stub for members',
    `<article><h1>Ferry to sail</h1>${prose}<div><p>This article is for subscribers only.</p></div></article>`,
    /only subscribers/u,
  ],
  [
    'a brief report with a note on subscriptions',
    `<article><h1>Ferry to sail</h1>${times(3, () => prose)}</article><footer><p>Subscribe to The Mail for 3 crowns a month.</p></footer>`,
    undefined,
  ],
  [
    'a whole article whose page is marked as paid',
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><article>${times(12, () => prose)}</article>`,
    undefined,
  ],
  [
    'a section front with teasers',
    `<h1>World</h1>${times(16, (at) => `<div class="item"><h3><a href="/${at}">Ferry number ${at} is to sail again in June</a></h3><p>The boards of quay ${at} met and agreed on it.</p></div>`)}`,
    /list of headlines/u,
  ],
  [
    'a tag page with a long list',
    `<h1>Ferries</h1><ul>${times(20, (at) => `<li><a href="/${at}">Ferry number ${at} to sail again in June</a> <span>3 May 2031</span></li>`)}</ul>`,
    /list of headlines/u,
  ],
  [
    'search results',
    `<title>Search results for ferry</title><h1>Search results</h1>${times(15, (at) => `<div><a href="/${at}">Ferry number ${at} to sail again in June</a></div>`)}`,
    /list of headlines/u,
  ],
  [
    'a list of treaties that lead to files',
    `<h1>Treaties</h1>${prose}<ul>${times(15, (at) => `<li><a href="/${at}.pdf">Treaty number ${at} on the ferry and its tolls</a></li>`)}</ul>`,
    undefined,
  ],
  [
    'posts with the hour above each',
    `<main><h1>Ferry: as it happened</h1>${times(12, (at) => `<div class="liveblog-entry" id="live-blog-post-${at}"><time>1${at % 10}.15</time>${prose}</div>`)}</main>`,
    /live blog/u,
  ],
  [
    'a chronology with hours in an article',
    `<article><h1>The night of the ferry</h1>${times(10, (at) => `<p>At 1${at % 10}:30 the boards met again in Linhir, and again they did not agree on the tolls of the ferry.</p>`)}</article>`,
    undefined,
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
