import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { cleanPage } from './clean-page.ts';
import type { Metadata } from './metadata.ts';

const article =
  '<p>The harbour boards met on Monday, and agreed that the ferry should sail again before the summer is out, tolls or no tolls.</p>';
const linked = (fields: string): string => `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

/** Parts of a page, and what is read from them; absent fields must stay absent. */
const pages: readonly (readonly [name: string, html: string, said: Metadata])[] = [
  ['nothing said', article, {}],
  ['a heading alone', `<h1>Ferry to sail</h1>${article}`, { title: 'Ferry to sail' }],
  ['the window title with its outlet', `<title>Ferry to sail | The Mail</title>${article}`, { title: 'Ferry to sail', outlet: 'The Mail' }],
  [
    'a dash within the title',
    `<meta property="og:site_name" content="The Mail"><title>Ferry – and more – to sail</title>${article}`,
    { title: 'Ferry – and more – to sail', outlet: 'The Mail' },
  ],
  [
    'a ministry before a colon',
    `<title>Ministry of Roads of Arnor: Ferry to sail</title>${article}`,
    { title: 'Ferry to sail', outlet: 'Ministry of Roads of Arnor' },
  ],
  [
    'a window title that all pages of the office share',
    `<title>Press Release Details</title><div><span>Ferry of Arnor to sail</span><br>03/05/2031<br><div>${article}</div></div>`,
    { title: 'Ferry of Arnor to sail', published: '2031-05-03' },
  ],
  [
    'the same with nothing above the text that could be a headline',
    `<title>Press Releases | Ministry of Roads</title><div><a href="/ferries">All about the ferries of Arnor</a>${article}</div>`,
    { title: 'Press Releases', outlet: 'Ministry of Roads' },
  ],
  [
    'writer and day set apart by style alone',
    `<h1>Ferry to sail</h1><div><span>By Haldir Bregor</span><span>May 3, 2031</span></div>${article}`,
    { title: 'Ferry to sail', published: '2031-05-03' },
  ],
  [
    'Open Graph',
    `<meta property="og:title" content="Ferry &amp; crew"><meta property="og:site_name" content="The Mail | News of the river">${article}`,
    { title: 'Ferry & crew', outlet: 'The Mail' },
  ],
  [
    'the heading as printed goes before',
    `<meta property="og:title" content="Ferry to sail again in June"><h1>Ferry to sail again, in June</h1>${article}`,
    { title: 'Ferry to sail again, in June' },
  ],
  [
    'linked data',
    `${linked('"headline":"Ferry","datePublished":"2031-05-07T23:30:00+02:00","author":[{"name":"Ivorwen"},{"name":"Borlas"}],"publisher":{"name":"The Mail"},"inLanguage":"en"')}${article}`,
    { title: 'Ferry', outlet: 'The Mail', byline: 'Ivorwen, Borlas', published: '2031-05-07', lang: 'en' },
  ],
  ['linked data with broken lines', `${linked('"headline":"Ferry\nto sail"')}${article}`, { title: 'Ferry to sail' }],
  ['linked data that is broken', `${linked('"headline":')}${article}`, {}],
  [
    'meta and address',
    `<meta name="author" content="By Ivorwen"><meta name="date" content="7 May 2031"><link rel="canonical" href="https://mail.example/ferry">${article}`,
    { outlet: 'mail.example', byline: 'Ivorwen', published: '2031-05-07', url: 'https://mail.example/ferry' },
  ],
  [
    'the day in the address',
    `<link rel="canonical" href="https://mail.example/2031/5/7/ferry">${article}`,
    { outlet: 'mail.example', published: '2031-05-07', url: 'https://mail.example/2031/5/7/ferry' },
  ],
  ['a marked time', `<time datetime="2031-05-07T08:00Z">this morning</time>${article}`, { published: '2031-05-07' }],
  ['a day that no calendar has', `<meta name="date" content="2031-02-30">${article}`, {}],
  ['a printed day', `<h1>Ferry</h1><div>Wednesday, 7 May 2031</div>${article}`, { title: 'Ferry', published: '2031-05-07' }],
  ['a day within a sentence', `<h1>Ferry</h1><ul><li>Agreement on tolls (7 May 2031)</li></ul>${article}`, { title: 'Ferry' }],
  [
    'the day of the last change',
    `<h1>Relations</h1>${article}<footer>Last updated: 7 May 2031</footer>`,
    { title: 'Relations', published: '2031-05-07?', modified: '2031-05-07' },
  ],
  ['nobody as the author', `<meta name="author" content="admin">${article}`, {}],
  ['a language', `<html lang="en_gb">${article}`, { lang: 'en-GB' }],
];

for (const [name, html, said] of pages) {
  test(name, () => {
    const { places = {}, ...found } = cleanPage(html).metadata;
    deepEqual(found, said);
    deepEqual(Object.keys(places).sort(), Object.keys(said).sort());
  });
}

/** Parts of a page, a field, its value and where it was found. */
const places: readonly (readonly [
  html: string,
  field: 'title' | 'outlet' | 'published' | 'modified' | 'byline',
  value: string,
  place: string,
])[] = [
  ['<h1>Ferry to sail</h1>', 'title', 'Ferry to sail', '<h1>'],
  ['<title>Ferry to sail | The Mail</title>', 'outlet', 'The Mail', '<title>'],
  ['<link rel="canonical" href="https://mail.example/2031/5/7/ferry">', 'outlet', 'mail.example', 'address'],
  ['<link rel="canonical" href="https://mail.example/2031/5/7/ferry">', 'published', '2031-05-07', 'address'],
  ['<meta property="article:published_time" content="2031-05-07">', 'published', '2031-05-07', 'meta article:published_time'],
  ['<meta property="article:modified_time" content="2031-05-08T08:00Z">', 'modified', '2031-05-08', 'meta article:modified_time'],
  [linked('"dateModified":"2031-05-08"'), 'modified', '2031-05-08', 'linked data dateModified'],
  ['<span itemprop="dateModified" content="2031-05-08">later</span>', 'modified', '2031-05-08', 'marked as datemodified'],
  ['<h1>Ferry</h1><p>Last modified: 8 May 2031</p>', 'modified', '2031-05-08', 'printed note on the last change'],
  ['<h1>Ferry</h1><div>Fornost, 7 May 2031, 10:15</div>', 'published', '2031-05-07', 'printed near the headline'],
  ['<h1>Ferry</h1><div>Von Ivorwen publiziert am 7. September 2031</div>', 'published', '2031-09-07', 'printed near the headline'],
  ['<a rel="author" href="/i">Ivorwen Tarannon</a>', 'byline', 'Ivorwen Tarannon', 'marked as author'],
  // An instant late in the evening is the next day in Greenwich; readers know the day that is printed.
  [
    `${linked('"datePublished":"2031-05-08T02:30:00Z"')}<h1>Ferry</h1><p>May 7, 2031 9:30 pm</p>`,
    'published',
    '2031-05-07',
    'printed near the headline',
  ],
  [
    `${linked('"datePublished":"2031-05-07T10:00:00Z","dateModified":"2031-05-08T10:00:00Z"')}<h1>Ferry</h1><p>May 8, 2031</p>`,
    'published',
    '2031-05-07',
    'linked data datePublished',
  ],
  [
    `${linked('"datePublished":"2031-05-07T10:00:00Z"')}<h1>Ferry</h1><p>May 3, 2031</p>`,
    'published',
    '2031-05-07',
    'linked data datePublished',
  ],
  [`${linked('"datePublished":"0001-01-01T00:00:00Z"')}<time datetime="2031-05-07">May 7</time>`, 'published', '2031-05-07', '<time>'],
  // A copy names its agency as publisher; the paper's own name is in its window.
  [
    `${linked('"publisher":{"name":"Bree News Agency"}')}<meta property="og:site_name" content="The Mail"><title>Ferry to sail - The Mail</title>`,
    'outlet',
    'The Mail',
    'meta og:site_name',
  ],
  [
    `${linked('"publisher":{"name":"The Mail"}')}<meta property="og:site_name" content="World"><title>Ferry to sail - The Mail</title>`,
    'outlet',
    'The Mail',
    'linked data publisher',
  ],
  [
    '<meta property="og:title" content="Ferry tolls cut: ten things to know now"><h1>Carters at the quay will pay less from June</h1>',
    'title',
    'Carters at the quay will pay less from June',
    '<h1>',
  ],
  [
    '<title>Ferry to sail again in June</title><h1>The Anduin Mail of Pelargir</h1><div>Ferry to sail again in June</div>',
    'title',
    'Ferry to sail again in June',
    '<title>',
  ],
];

for (const [html, field, value, place] of places) {
  test(`${field} from ${place}: ${value}`, () => {
    const { metadata } = cleanPage(`${html}${article}`);
    deepEqual([metadata[field], metadata.places?.[field]], [value, place]);
  });
}
