import { deepEqual, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chancery } from '../cli/spawned.ts';
import { ask, send } from './invented-desk.ts';
import { type Serving, startServing } from './serve.ts';

/*
 * The command line and HTTP are two skins over the same questions: asked the same, they answer the same.
 */

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const asOf = '2026-06-12';
let folder = '';
let desk: Serving | undefined;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-same-'));
  chancery(folder, ['ingest', samples]);
  desk = await startServing({ ledger: join(folder, 'chancery.db'), port: 0, zone: 'UTC', now: () => new Date(`${asOf}T12:00:00Z`) });
});
after(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const overHttp = async (path: string): Promise<unknown> => JSON.parse((await ask(desk?.url ?? '', path)).text);
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const pick = (items: unknown, field: string): unknown[] =>
  Array.isArray(items) ? items.map((item: object) => Reflect.get(item, field)) : pick(Reflect.get(Object(items), 'items'), field);

const whole: readonly (readonly [name: string, words: readonly string[], path: string])[] = [
  ['the brief of a pair', ['brief', 'Portugal', 'MYS', '--as-of', asOf, '--format', 'json'], '/api/v1/brief?countries=Portugal,MYS'],
  ['the brief of a country', ['brief', 'OMN', '--as-of', asOf, '--format', 'json'], '/api/v1/brief?countries=OMN'],
  [
    'everything, as of an earlier day',
    ['brief', 'MYS', 'PRT', '--as-of', '2026-05-20', '--full', '--format', 'json'],
    '/api/v1/brief?countries=MYS,PRT&asOf=2026-05-20&full=true',
  ],
];
for (const [name, words, path] of whole) {
  test(`${name} is the same on the command line and over HTTP`, async () => {
    deepEqual(await overHttp(path), JSON.parse(chancery(folder, words).out));
  });
}

const listed: readonly (readonly [name: string, words: readonly string[], path: string, field: string])[] = [
  ['facts', ['facts', 'MYS', 'PRT', '--as-of', asOf, '--json'], '/api/v1/facts?countries=MYS,PRT&limit=500', 'id'],
  [
    'facts of a kind',
    ['facts', 'PRT', '--type', 'office', '--as-of', asOf, '--json'],
    '/api/v1/facts?countries=PRT&type=office&limit=500',
    'id',
  ],
  ['the remainder', ['remainder', 'MYS', 'PRT', '--json'], '/api/v1/remainder?countries=MYS,PRT&limit=500', 'sentence'],
  ['the queue', ['queue', '--as-of', asOf, '--json'], '/api/v1/queue', 'question'],
  ['claims', ['export', 'claims'], '/api/v1/export/claims', 'id'],
];
for (const [name, words, path, field] of listed) {
  test(`${name}: the same on the command line and over HTTP`, async () => {
    const { text } = await ask(desk?.url ?? '', path);
    const over = path.includes('/export/') ? pick(lines(text), field) : pick(JSON.parse(text), field);
    ok(over.length > 0);
    deepEqual(over, pick(lines(chancery(folder, words).out), field));
  });
}

test('an audit is the same on the command line and over HTTP', async () => {
  const text =
    'Portugal and Malaysia established diplomatic relations on 18 August 1977. President Ana Orn of Portugal visited Oman in 2019.';
  const over = JSON.parse((await send(desk?.url ?? '', '/api/v1/audit', { text })).text);
  const { findings, written } = JSON.parse(chancery(folder, ['audit', '-', '--as-of', asOf, '--format', 'json'], text).out);
  deepEqual([over.findings, over.written], [findings, written]);
});

test('why: the same grounds of a fact', async () => {
  const [id] = pick(await overHttp('/api/v1/facts?countries=MYS,PRT&type=ties'), 'id');
  const over = await overHttp(`/api/v1/facts/${id}`);
  const told = JSON.parse(chancery(folder, ['why', String(id), '--as-of', asOf, '--json']).out);
  deepEqual(pick(Reflect.get(Object(over), 'supports'), 'claim'), pick(told.supports, 'claim'));
});

test('what is kept is given while something else is worked out, once for all who ask for it', async () => {
  const kept = '/api/v1/facts?countries=MYS,PRT&limit=1';
  const first = await overHttp(kept);
  const ended: string[] = [];
  const end =
    (name: string) =>
    (answer: unknown): unknown => {
      ended.push(name);
      return answer;
    };
  const cold = ['FIN,OMN', 'FIN,OMN', 'JPN,PAK', 'CHL,KOR'].map((countries) =>
    overHttp(`/api/v1/brief?countries=${countries}&asOf=2026-06-01&full=true`).then(end(countries)),
  );
  const again = overHttp(kept).then(end('kept'));
  deepEqual(await again, first);
  const [one, other] = await Promise.all(cold);
  deepEqual(one, other);
  deepEqual([ended[0], ended.length], ['kept', 5]);
});

test('what cannot be answered is refused in the same words by those who work answers out', async () => {
  const { status, text } = await ask(desk?.url ?? '', '/api/v1/facts/f-0000000000000000');
  deepEqual([status, JSON.parse(text).title], [404, 'Not on file']);
  const changed = await ask(desk?.url ?? '', '/api/v1/facts?countries=PRT,ESP&cursor=f-gone');
  deepEqual(changed.status, 410);
});

test('asked while news comes in, every answer is whole and says when news has overtaken it; when it is quiet they are those of the command line', async () => {
  const url = desk?.url ?? '';
  const path = '/api/v1/brief?countries=MYS,PRT';
  const told = new Set<string>();
  for (let day = 1; day <= 4; day++) {
    const text = `Foreign Minister Duarte Vilhena of Portugal visited Malaysia on ${day} June 2026.`;
    await send(url, '/api/v1/documents', { doc: `news-${day}`, outlet: 'The Tagus Lantern', published: `2026-06-0${day}`, text });
    const answers = await Promise.all([path, path, `${path}&full=true`].map(overHttp));
    for (const answer of answers) {
      deepEqual(Reflect.get(Object(answer), 'countries'), ['MYS', 'PRT']);
      told.add(String(Reflect.get(Object(answer), 'madeAt')));
    }
  }
  const quiet = async (): Promise<unknown> => {
    for (;;) {
      const { headers, text } = await ask(url, path);
      if (headers['chancery-made-at'] === undefined) return JSON.parse(text);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const { out } = chancery(folder, ['brief', 'MYS', 'PRT', '--as-of', asOf, '--format', 'json']);
  deepEqual(await quiet(), JSON.parse(out));
  ok(out.includes('news-4'));
  ok([...told].every((madeAt) => madeAt === 'undefined' || !Number.isNaN(Date.parse(madeAt))));
});
