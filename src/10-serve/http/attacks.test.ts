import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from '#brief/csv.ts';
import { toAtom } from './atom.ts';
import { type Answered, ask, letter, openDesk, send } from './invented-desk.ts';

type Attack = readonly [name: string, path: string, how: Parameters<typeof ask>[2], status: number];

const json = { 'content-type': 'application/json' };
const post = (body: string | Uint8Array, headers: Record<string, string> = json) => ({ method: 'POST', body, headers });
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const documents = '/api/v1/documents';

/** Requests that must be refused, with the status that says why. */
const attacks: readonly Attack[] = [
  ['rebinding: another name', '/api/v1/overview', { headers: { host: 'evil.example' } }, 421],
  ['rebinding: another name with our port', '/', { headers: { host: 'evil.example:80' } }, 421],
  ['rebinding: our name as a part of another', '/api/v1/overview', { headers: { host: 'localhost.evil.example' } }, 421],
  ['rebinding: an address of the network', '/api/v1/overview', { headers: { host: '192.168.0.7' } }, 421],
  ['rebinding: our name with a dot behind', '/api/v1/overview', { headers: { host: 'localhost.' } }, 421],
  ['cross-site: a script elsewhere reads', '/api/v1/overview', { headers: { origin: 'http://evil.example' } }, 403],
  ['cross-site: a sandboxed page reads', '/api/v1/overview', { headers: { origin: 'null' } }, 403],
  ['cross-site: the same name, another port', '/api/v1/overview', { headers: { origin: 'http://localhost:1' } }, 403],
  [
    'cross-site: a picture elsewhere',
    '/api/v1/brief.html?countries=FIN',
    { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } },
    403,
  ],
  [
    'cross-site: a neighbour under the same site',
    '/api/v1/overview',
    { headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' } },
    403,
  ],
  ['cross-site: a page elsewhere writes', documents, post('{"text":"x"}', { ...json, origin: 'http://evil.example' }), 403],
  ['forgery: a form', documents, post('text=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['forgery: JSON as plain text', documents, post('{"text":"x"}', { 'content-type': 'text/plain' }), 415],
  ['forgery: a form with files', documents, post('x', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
  ['forgery: no type', documents, post('{"text":"x"}', {}), 415],
  ['forgery: a claim by GET', '/api/v1/claims?type=visit&by=x', {}, 404],
  ['method: DELETE', '/api/v1/documents/letter-1', { method: 'DELETE' }, 404],
  ['method: PUT', documents, { method: 'PUT', body: '{}', headers: json }, 404],
  ['method: TRACE', '/api/v1/overview', { method: 'TRACE' }, 404],
  ['body: no JSON', documents, post('{'), 400],
  ['body: two values', documents, post('{} {}'), 400],
  ['body: not UTF-8', documents, post(new Uint8Array([0x22, 0xff, 0x22])), 400],
  ['body: deep', documents, post(nested(33)), 400],
  ['body: very deep', documents, post(nested(200_000)), 400],
  ['body: deep behind a string', documents, post(`["${'\\"'.repeat(1000)}",${nested(40)}]`), 400],
  ['body: large', documents, post(`{"text":"${'x'.repeat(17 * 1024 * 1024)}"}`), 413],
  ['body: nothing', documents, post(''), 400],
  ['body: null', documents, post('null'), 422],
  ['body: a number', documents, post('7'), 422],
  ['body: neither text nor HTML', documents, post('{"doc":"x"}'), 422],
  ['body: text that is none', documents, post('{"text":7}'), 422],
  ['body: an empty list', documents, post('[]'), 422],
  ['body: too many', documents, post(JSON.stringify(Array.from({ length: 1001 }, () => ({ text: 'x' })))), 422],
  ['body: a long id', documents, post(JSON.stringify({ doc: 'x'.repeat(5000), text: 'x' })), 422],
  ['judgement: no such verdict', '/api/v1/judgements', post('{"verdict":"burn","about":["c-1"],"by":"x"}'), 422],
  ['judgement: nobody’s', '/api/v1/judgements', post('{"verdict":"reject","about":["c-1"],"by":""}'), 422],
  ['judgement: about nothing', '/api/v1/judgements', post('{"verdict":"reject","about":[],"by":"x"}'), 422],
  ['judgement: about many', '/api/v1/judgements', post('{"verdict":"same","about":["a","b","c"],"by":"x"}'), 422],
  ['judgement: of what is not on file', '/api/v1/judgements', post('{"verdict":"reject","about":["c-1"],"by":"x"}'), 404],
  ['prototype: as a body', '/api/v1/judgements', post('{"__proto__":{"verdict":"reject"},"about":["c-1"],"by":"x"}'), 422],
  ['prototype: as a query', '/api/v1/brief?__proto__[countries]=FIN', {}, 422],
  ['query: no country', '/api/v1/brief', {}, 422],
  ['query: an unknown country', '/api/v1/brief?countries=Gondor', {}, 422],
  ['query: three countries', '/api/v1/brief?countries=FIN,OMN,PER', {}, 422],
  ['query: the same twice', '/api/v1/brief?countries=FIN,FIN', {}, 422],
  ['query: markup as a country', '/api/v1/brief?countries=%3Cscript%3E', {}, 422],
  ['query: SQL as a country', "/api/v1/brief?countries=x'%20or%201=1--", {}, 422],
  ['query: a day that is none', '/api/v1/brief?countries=FIN&asOf=2031-02-30', {}, 422],
  ['query: a day with more behind it', '/api/v1/brief?countries=FIN&asOf=2031-02-03T00:00', {}, 422],
  ['query: a kind that is none', '/api/v1/facts?countries=FIN&type=rumour', {}, 422],
  ['query: too many at once', '/api/v1/facts?countries=FIN&limit=100000', {}, 422],
  ['query: fewer than none', '/api/v1/facts?countries=FIN&limit=-1', {}, 422],
  ['query: a long cursor', `/api/v1/facts?countries=FIN&cursor=${'x'.repeat(300)}`, {}, 422],
  ['query: no words', '/api/v1/search?words=', {}, 422],
  ['query: too many words', `/api/v1/search?words=${'x'.repeat(500)}`, {}, 422],
  ['query: since when', '/api/v1/changes?countries=FIN', {}, 422],
  ['path: a fact that is none', '/api/v1/facts/f-0', {}, 404],
  ['path: SQL as an id', "/api/v1/claims/c-0'%20or%201=1--", {}, 404],
  ['path: a document that is a file', '/api/v1/documents/..%2f..%2fetc%2fpasswd', {}, 404],
  ['path: a document that climbs', '/api/v1/documents/%2e%2e%2f%2e%2e%2fpackage.json', {}, 404],
  ['path: a zero byte', '/api/v1/documents/x%00.txt', {}, 404],
  ['path: broken escapes', '/api/v1/documents/%E0%A4%A', {}, 404],
  ['path: outside the house', '/../../../../etc/passwd', {}, 404],
  ['path: outside, escaped', '/%2e%2e/%2e%2e/etc/passwd', {}, 404],
  ['path: outside, with backslashes', '/..%5c..%5cetc%5cpasswd', {}, 404],
  ['path: the ledger itself', '/desk.db', {}, 404],
  ['path: our own sources', '/main.tsx', {}, 404],
  ['path: an address in the address', '/http://evil.example/', {}, 404],
  ['path: another version', '/api/v9/overview', {}, 404],
];

test('requests that must be refused are', async (context) => {
  const { url } = await openDesk(context);
  await send(url, documents, letter);
  for (const [name, path, how, status] of attacks) {
    await context.test(name, async () => {
      const answered = await ask(url, path, how);
      equal(answered.status, status, answered.text.slice(0, 300));
      isSafe(answered);
      match(String(answered.headers['content-type']), /^application\/problem\+json/);
      const problem = JSON.parse(answered.text);
      equal(problem.status, status);
      ok(problem.title && problem.detail, 'says what happened and what to do next');
      doesNotMatch(answered.text, /node_modules|\.ts:\d|SQLITE|at Object/);
    });
  }
});

function isSafe({ headers }: Answered): void {
  equal(headers['x-content-type-options'], 'nosniff');
  match(String(headers['content-security-policy']), /default-src 'none'/);
  equal(headers['access-control-allow-origin'], undefined);
}

const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const formula = '=HYPERLINK("http://evil.example","x")';

/** Outside text that must come out as the text it is. */
const carriers: readonly (readonly [name: string, document: Readonly<Record<string, string>>])[] = [
  ['the outlet', { ...letter, outlet: markup }],
  ['the title', { ...letter, title: markup }],
  ['the id', { ...letter, doc: markup }],
  ['the address', { ...letter, url: 'javascript:alert(1)' }],
  ['the text', { ...letter, text: `${letter.text} ${markup}` }],
  ['a name in the text', { ...letter, text: letter.text.replace('Aino Virtakari', 'Aino <b>Virtakari</b>') }],
  [
    'HTML',
    {
      doc: 'page-1',
      outlet: 'O',
      published: '2031-05-06',
      html: `<html><body><article><h1>Virtakari</h1><p>${letter.text}</p><p>${letter.text.replaceAll('4', '5')} ${markup}</p></article></body></html>`,
    },
  ],
  ['a formula as the outlet', { ...letter, outlet: formula }],
  ['a terminal’s control codes', { ...letter, title: '\u{1b}[2J\u{7}' }],
  ['right-to-left marks', { ...letter, outlet: '\u{202e}retnaL' }],
];

test('outside text comes out as text, in every form', async (context) => {
  const { url } = await openDesk(context);
  for (const [index, [, document]] of carriers.entries()) {
    await send(url, documents, { ...document, doc: document.doc === 'letter-1' ? `letter-${index}` : document.doc });
  }
  const html = await ask(url, '/api/v1/brief.html?countries=FIN,OMN&full=true');
  equal(html.status, 200);
  match(String(html.headers['content-security-policy']), /sandbox/);
  const feed = await ask(url, '/api/v1/changes.atom?countries=FIN,OMN');
  for (const { text } of [html, feed]) doesNotMatch(text, /<img|<script|<b>Virtakari|href="javascript/i);
  equal(feed.text.includes('\u{1b}'), false, 'XML holds no such character');
  for (const path of ['/api/v1/brief?countries=FIN,OMN', '/api/v1/overview']) {
    const { headers, text } = await ask(url, path);
    match(String(headers['content-type']), /^application\/json/);
    JSON.parse(text);
  }
  equal(
    (await ask(url, `/api/v1/documents/${encodeURIComponent(markup)}`)).status,
    200,
    'a document is found under its own name, however odd',
  );
});

for (const [cell, printed] of [
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ['-177', '-177'],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
] as const) {
  test(`CSV: ${JSON.stringify(cell)}`, () => equal(toCsv([[cell]]), `\u{feff}${printed}\r\n`));
}

test('a feed holds no character that XML forbids', () => {
  doesNotMatch(toAtom(['FIN'], [], '2031-06-01'), /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
});
