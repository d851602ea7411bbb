import { equal, match, ok } from 'node:assert/strict';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Lasting } from './failure.ts';
import { type Answer, fetchWithin } from './fetch.ts';
import { Manners } from './manners.ts';
import { type Limits, type Reach, usualLimits } from './reach.ts';
import { chanceFrom } from './world.ts';

const limits: Limits = { connect: 10_000, first: 3000, idle: 3000, total: 6000, bytes: 100_000, headers: 8192, redirects: 5, ratio: 100 };
const page = '<!doctype html><title>Fornost</title><p>Fornost is open.';
const large = Buffer.alloc(3_000_000, 'Fornost is open. ');

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
type Outcome = readonly [lasting: Lasting, because: RegExp] | string;

const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Handler =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
const leadsTo = (location: string, status = 302): Handler => sends('', { location }, status);
const packed = (encoding: string, body: Uint8Array): Handler => sends(body, { 'content-encoding': encoding });
/** Writes the bytes of an answer itself, and then does what it likes. */
const raw =
  (...parts: readonly (string | Uint8Array | 'close' | 'reset')[]): Handler =>
  (request) => {
    const { socket } = request;
    for (const part of parts) {
      if (part === 'close') socket.end();
      else if (part === 'reset') socket.resetAndDestroy();
      else socket.write(part);
    }
  };
const dripping =
  (every: number, most: number): Handler =>
  (_, response) => {
    response.writeHead(200);
    let count = 0;
    const timer = setInterval(() => (count++ < most ? response.write('drip ') : response.end()), every);
    response.on('close', () => clearInterval(timer));
  };
const inTwo: Handler = (_, response) => {
  response.write(page.slice(0, 9));
  response.end(page.slice(9));
};
const endless: Handler = (_, response) => {
  response.writeHead(200);
  const more = (): void => {
    if (!response.destroyed && response.write(large.subarray(0, 16_384))) setImmediate(more);
    else response.once('drain', more);
  };
  more();
};
/** Chunks that unpack to ever more blanks, a kilobyte of them for each byte. */
const bomb = gzipSync(Buffer.alloc(60_000_000));

/** What a server does, and what comes of it: the text, or whether asking again helps and why it failed. */
const behaviours: readonly (readonly [name: string, handler: Handler, outcome: Outcome])[] = [
  ['a page', sends(page), page],
  ['a page without a length, ended by closing', raw(`HTTP/1.0 200 OK\r\n\r\n${page}`, 'close'), page],
  ['a page in chunks', inTwo, page],
  ['packed with gzip', packed('gzip', gzipSync(page)), page],
  ['packed with br', packed('br', brotliCompressSync(page)), page],
  ['packed with zstd', packed('zstd', zstdCompressSync(page)), page],
  ['packed with deflate', packed('deflate', deflateSync(page)), page],
  ['packed with deflate that lacks its first bytes', packed('deflate', deflateRawSync(page)), page],
  ['packed twice', packed('gzip, br', brotliCompressSync(gzipSync(page))), page],
  ['says gzip and is not', packed('gzip', Buffer.from(page)), page],
  ['packed as nobody asked', packed('sdch', Buffer.from(page)), ['for good', /packed as "sdch"/]],
  ['packed three times', packed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(page)))), ['for good', /packed 3 times/]],
  ['packed, and cut off', packed('gzip', gzipSync(large).subarray(0, 200)), ['for now', /packed and ends too early/]],
  ['packed, and damaged', packed('gzip', Buffer.concat([gzipSync(page).subarray(0, 14), Buffer.alloc(60, 7)])), ['for now', /damaged/]],
  ['packed with br, and noise', packed('br', Buffer.alloc(300, 0xee)), ['for now', /damaged/]],
  ['a bomb in gzip', packed('gzip', bomb), ['for good', /larger/]],
  ['a bomb in br', packed('br', brotliCompressSync(Buffer.alloc(30_000_000))), ['for good', /larger/]],
  ['more than is taken, said ahead', sends(large), ['for good', /larger than 100000 bytes/]],
  ['more than is taken, not said', endless, ['for good', /larger than 100000 bytes/]],
  ['no answer at all', () => undefined, ['for now', /no answer came/]],
  ['half an answer, and silence', raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nFornost'), ['for now', /nothing more came/]],
  ['one word at a time, too slow in all', dripping(100, 100), ['for now', /not done after/]],
  ['one word at a time, fast enough', dripping(30, 5), 'drip drip drip drip drip '],
  [
    'a length that is too long, then the end',
    raw(`HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${page}`, 'close'),
    ['for now', /ends too early|broke/],
  ],
  ['a length that is too short', raw(`HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n${page}`, 'close'), page.slice(0, 9)],
  ['a length that is no number', raw(`HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n${page}`, 'close'), ['for now', /rules of HTTP/]],
  ['closed before the answer', raw('close'), ['for now', /broke the connection off/]],
  ['reset before the answer', raw('reset'), ['for now', /broke the connection off/]],
  [
    'reset in the middle',
    raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nForn', 'reset'),
    ['for now', /broke the connection off|too early/],
  ],
  [
    'a chunk with a wrong size',
    raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nFornost\r\n0\r\n\r\n'),
    ['for now', /rules of HTTP/],
  ],
  [
    'chunks without the last',
    raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nFornost\r\n', 'close'),
    ['for now', /too early|broke/],
  ],
  ['another protocol', raw('SSH-2.0-OpenSSH_9.2\r\n', 'close'), ['for now', /rules of HTTP/]],
  [
    'a flood of header fields',
    raw(`HTTP/1.1 200 OK\r\n${'X-Flood: water\r\n'.repeat(5000)}\r\n`, 'close'),
    ['for now', /header is too large/],
  ],
  ['a header field without end', raw(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(40_000)}`), ['for now', /header is too large/]],
  [
    'a promise of another protocol',
    raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
    ['for good', /another protocol/],
  ],
  ['early hints before the answer', raw(`HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${page}`, 'close'), page],
  ['moved, and there', leadsTo('/a-page', 301), page],
  ['moved to itself', leadsTo('#'), ['for now', /in a circle/]],
  ['moved round and round', leadsTo('/moved-round-and-back'), ['for now', /in a circle/]],
  ['moved round and back', leadsTo('/moved-round-and-round'), ['for now', /in a circle/]],
  ['moved further and further', (request, response) => leadsTo(`${request.url}x`)(request, response), ['for now', /more than 5 times/]],
  ['moved to a file', leadsTo('file:///etc/passwd'), ['for good', /"file:".*not fetched/]],
  ['moved to a script', leadsTo('javascript:alert(1)'), ['for good', /"javascript:".*not fetched/]],
  ['moved to ftp', leadsTo('ftp://zoo.test/'), ['for good', /"ftp:".*not fetched/]],
  ['moved to nowhere', leadsTo('http://['), ['for good', /no address/]],
  ['moved to mail', leadsTo('http://zoo.test:25/'), ['for good', /port 25/]],
  ['moved to a private address', leadsTo('http://10.0.0.1/'), ['for good', /within a house/]],
  ['moved to the metadata of a cloud', leadsTo('http://169.254.169.254/latest/'), ['for good', /within a house/]],
  ['moved to loopback by number', leadsTo('http://2130706433/'), ['for good', /within a house/]],
  ['moved to a name with a private address', leadsTo('http://private.test/'), ['for good', /within a house/]],
  ['moved without a place', sends('', {}, 302), ['for good', /status 302/]],
  ['unchanged, though not asked', sends('', {}, 304), 'unchanged'],
  ['signing in', sends('', {}, 401), ['for good', /sign in/]],
  ['forbidden', sends('', {}, 403), ['for now', /403/]],
  ['not there', sends(page, {}, 404), ['for now', /no such page/]],
  ['gone', sends('', {}, 410), ['for good', /gone for good/]],
  ['too many requests', sends('', { 'retry-after': '30' }, 429), ['for now', /fewer requests/]],
  ['not serving', sends('', { 'retry-after': 'Wed, 21 Oct 2031 07:28:00 GMT' }, 503), ['for now', /not serving/]],
  ['a fault', sends('', {}, 500), ['for now', /has a fault/]],
  ['a part, though the whole was asked', sends('Forn', { 'content-range': 'bytes 0-3/99' }, 206), ['for good', /206/]],
  ['nothing', sends(''), ''],
  ['no content', sends('', {}, 204), ''],
];

const slug = (name: string): string => `/${name.replace(/\W+/g, '-')}`;
const handlers = new Map(behaviours.map(([name, handler]) => [slug(name), handler]));

const hosts: Readonly<Record<string, string>> = {
  'zoo.test': '127.0.0.1',
  'house.test': '127.0.0.1',
  'private.test': '127.0.0.1',
  'ten.test': '10.1.2.3',
  'cloud.test': '169.254.169.254',
  'carrier.test': '100.64.0.1',
  'six.test': '::1',
  'mapped.test': '::ffff:127.0.0.1',
  'translated.test': '64:ff9b::7f00:1',
  'unique.test': 'fd00::1',
  'local.test': 'fe80::1%lo',
  'tunnel.test': '2002:7f00:1::',
  'many.test': '224.0.0.1',
};
const reach: Reach = {
  limits,
  agent: 'Chancery/0 (zoo)',
  allowed: new Set([
    'zoo.test',
    ...['none', 'forbid', 'allow', 'fault', 'huge', 'page', 'wild', 'slow', 'away', 'delay'].map((name) => `${name}.test`),
  ]),
  resolve: async (host) => {
    const address = hosts[host] ?? '127.0.0.1';
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  },
};
const fetch = fetchWithin(reach);

const robots: Readonly<Record<string, Handler>> = {
  'forbid.test': sends('User-agent: *\nDisallow: /\n'),
  'allow.test': sends('User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /private\n'),
  'fault.test': sends('', {}, 500),
  'huge.test': sends(`User-agent: *\nDisallow: /early\n${'# much\n'.repeat(80_000)}Disallow: /late\n`),
  'page.test': sends(page),
  'wild.test': sends(`User-agent: *\nDisallow: /*?*session=\nDisallow: /${'*a'.repeat(400)}$\n`),
  'slow.test': () => undefined,
  'away.test': leadsTo('http://forbid.test/robots.txt', 301),
  'delay.test': sends('User-agent: *\nCrawl-delay: 7\n'),
};

let server: Server;
let port = 0;
const sockets = new Set<Socket>();
/** Header fields of the last request that each path got. */
const asked = new Map<string, IncomingMessage['headers']>();

before(async () => {
  server = createHttpServer((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const path = request.url ?? '';
    asked.set(path, request.headers);
    request.socket.on('error', () => undefined);
    if (path === '/robots.txt') return (robots[host] ?? sends('', {}, 404))(request, response);
    return (handlers.get(path.replace(/x+$/, '')) ?? handlers.get(path) ?? sends(page, { etag: '"one"' }))(request, response);
  });
  server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound: AddressInfo | string | null = server.address();
  port = bound !== null && typeof bound !== 'string' ? bound.port : 0;
});
after(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const at = (host: string, path: string): URL => new URL(`http://${host}:${port}${path}`);

function told(answer: Answer): Outcome {
  if (answer.is === 'failed') return [answer.lasting, new RegExp(answer.because)];
  return answer.is === 'unchanged' ? 'unchanged' : new TextDecoder().decode(answer.bytes);
}

function holds(answer: Answer, outcome: Outcome): void {
  if (typeof outcome === 'string') equal(told(answer), outcome);
  else {
    ok(answer.is === 'failed', `it gave ${String(told(answer)).slice(0, 80)}`);
    match(answer.because, outcome[1]);
    equal(answer.lasting, outcome[0]);
  }
}

test('the zoo: what each server does, and what comes of it', { timeout: 30_000 }, async (context) => {
  // The slow ones wait together.
  const slow = new Map(
    behaviours
      .filter(([name]) => /silence|no answer|at a time/.test(name))
      .map(([name]) => [name, fetch({ url: at('zoo.test', slug(name)) })]),
  );
  for (const [name, , outcome] of behaviours)
    await context.test(name, async () => holds(await (slow.get(name) ?? fetch({ url: at('zoo.test', slug(name)) })), outcome));
});

for (const host of Object.keys(hosts).filter((name) => name !== 'zoo.test')) {
  test(`a private address behind the name ${host} (${hosts[host]}) is not reached`, async () => {
    holds(await fetch({ url: at(host, '/a-page') }), ['for good', /within a house or a machine; allow it by name/]);
  });
}
for (const host of ['127.0.0.1', '[::1]', '0x7f.1', '017700000001', '[::ffff:7f00:1]', '0.0.0.0', '192.168.1.1', '172.16.0.9']) {
  test(`the private address ${host} is not reached`, async () =>
    holds(await fetch({ url: at(host, '/') }), ['for good', /within a house/]));
}

test('a name whose address changes between the look and the connection is caught', async () => {
  let looks = 0;
  const turning = fetchWithin({ ...reach, resolve: async () => [{ address: looks++ === 0 ? '127.0.0.1' : '8.8.8.8', family: 4 }] });
  holds(await turning({ url: at('turning.test', '/a-page') }), ['for good', /within a house/]);
  equal(looks, 1);
});

test('a page of the world does not lead into a house, not even one that is allowed', async () => {
  const both = fetchWithin({ ...reach, allowed: new Set(['zoo.test', 'house.test']) });
  equal(told(await both({ url: at('house.test', '/a-page') })), page);
});

const mannersAt = (moments: { now: number; slept: number[] }): Manners =>
  new Manners({
    now: () => moments.now,
    sleep: async (milliseconds) => {
      moments.slept.push(milliseconds);
      moments.now += milliseconds;
    },
    chance: chanceFrom('zoo'),
    fetch,
  });

/** Hosts by their robots.txt, and what comes of asking for a path. */
const rules: readonly (readonly [host: string, path: string, outcome: Outcome])[] = [
  ['none.test', '/a-page', page],
  ['forbid.test', '/a-page', ['for good', /robots\.txt asks/]],
  ['allow.test', '/a-page', page],
  ['allow.test', '/private', ['for good', /robots\.txt asks/]],
  ['fault.test', '/a-page', ['for now', /robots\.txt could not be read: the host has a fault/]],
  ['slow.test', '/a-page', ['for now', /robots\.txt could not be read: no answer came/]],
  ['page.test', '/a-page', page],
  ['huge.test', '/early', ['for good', /robots\.txt asks/]],
  ['huge.test', '/late', page],
  ['wild.test', '/news?id=1&session=2', ['for good', /robots\.txt asks/]],
  ['wild.test', `/${'a'.repeat(390)}`, page],
];
for (const [host, path, outcome] of rules) {
  test(`robots of ${host}: ${path.slice(0, 20)}`, async () =>
    holds(await mannersAt({ now: 0, slept: [] }).ask({ url: at(host, path) }), outcome));
}

test('a host is asked one page at a time, with a pause, longer where it asks for that', async () => {
  for (const [host, pause] of [
    ['none.test', 1000],
    ['delay.test', 7000],
  ] as const) {
    const moments = { now: 1e12, slept: [] as number[] };
    const manners = mannersAt(moments);
    await Promise.all([1, 2, 3].map((number) => manners.ask({ url: at(host, `/${number}`) })));
    equal(moments.slept.join(), `${pause},${pause}`);
  }
});

test('a host that asks to be left alone is left alone', async () => {
  const moments = { now: 1e12, slept: [] as number[] };
  const manners = mannersAt(moments);
  holds(await manners.ask({ url: at('none.test', '/too-many-requests') }), ['for now', /fewer requests/]);
  equal(manners.readyAt('none.test'), 1e12 + 30_000);
  holds(await manners.ask({ url: at('none.test', '/not-serving') }), ['for now', /not serving/]);
  holds(await manners.ask({ url: at('none.test', '/a-page') }), ['for now', /left alone/]);
});

test('who is asking is said; names, passwords and cookies are not', async () => {
  await fetch({ url: at('zoo.test', '/who'), etag: '"one"', modified: 'Mon, 05 May 2031 10:00:00 GMT' });
  const headers = asked.get('/who') ?? {};
  equal(headers['user-agent'], 'Chancery/0 (zoo)');
  equal(headers['if-none-match'], '"one"');
  equal(headers['if-modified-since'], 'Mon, 05 May 2031 10:00:00 GMT');
  for (const name of ['cookie', 'authorization', 'referer']) equal(headers[name], undefined);
});

test('an end that is asked for comes at once', async () => {
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 50);
  holds(await fetch({ url: at('zoo.test', '/no-answer-at-all'), stop: stopping.signal }), ['for now', /stopped/]);
});

test('the usual limits are finite', () => ok(Object.values(usualLimits).every((limit) => limit > 0 && limit < 1e9)));
test('a port at which nobody listens', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const bound = closed.address();
  await new Promise((resolve) => closed.close(resolve));
  const free = bound !== null && typeof bound !== 'string' ? bound.port : 1;
  holds(await fetch({ url: new URL(`http://zoo.test:${free}/`) }), ['for now', /refuses connections/]);
});
