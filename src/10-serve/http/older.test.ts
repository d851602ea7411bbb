import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { giveOnlyKept } from '../keeping.ts';
import { makeApp } from './app.ts';
import type { House } from './house.ts';
import { letter, today } from './invented-desk.ts';
import { makeWriter } from './writer.ts';

/*
 * Answers that news has overtaken, at a desk whose answerers work a newer one out when the test says so.
 */

function openQuietDesk(context: TestContext) {
  const file = join(temporaryFolder(context), 'desk.db');
  const writing = openLedger(file, { for: 'write' });
  const [ledger, working] = [openLedger(file, { for: 'read' }), openLedger(file, { for: 'read' })];
  giveOnlyKept(ledger);
  const due: (() => unknown)[] = [];
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  const writer = makeWriter(file);
  const quiet: House = { ledger: working, writer, now, zone: 'UTC' };
  const answerers: House['answerers'] = {
    answer: async (_, route, brought) => route.answer(quiet, brought),
    renew: (route, brought) => due.push(() => route.answer(quiet, brought)),
    renewed: () => 0,
    close: async () => undefined,
  };
  const app = makeApp({ house: { ...quiet, ledger, answerers }, names: new Set(['localhost']), mostBytes: 1 << 20 });
  context.after(async () => {
    await writer.close();
    for (const one of [writing, ledger, working]) one.close();
  });
  const headers = { host: 'localhost', 'content-type': 'application/json' };
  return {
    ask: async (path: string, more: Record<string, string> = {}) => {
      const response = await app.request(`http://localhost/api/v1${path}`, { headers: { ...headers, ...more } });
      const [tag, madeAt, text] = [response.headers.get('etag'), response.headers.get('chancery-made-at'), await response.text()];
      return { status: response.status, tag, madeAt, json: text === '' ? undefined : JSON.parse(text) };
    },
    send: async (path: string, body: unknown): Promise<void> => {
      const response = await app.request(`http://localhost/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      equal(response.status, 200, await response.text());
    },
    renewAll: (): void => {
      for (const work of due.splice(0)) work();
    },
  };
}

const news = { ...letter, doc: 'letter-2', text: 'Foreign Minister Reijo Kallas of Finland visited Oman on 9 May 2031.' };
const brief = '/brief?countries=FIN,OMN';
const facts = '/facts?countries=FIN,OMN';

test('what news has overtaken is given, and says so, until the newer answer is there', async (context) => {
  const { ask, send, renewAll } = openQuietDesk(context);
  await send('/documents', letter);
  for (const path of [brief, facts]) {
    const first = await ask(path);
    deepEqual([first.madeAt, first.json.madeAt], [null, undefined]);
  }
  const [before, { items }] = [await ask(brief), (await ask(facts)).json];
  await send('/documents', news);
  const older = await ask(brief);
  match(older.madeAt ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  deepEqual(older.json, { ...before.json, madeAt: older.madeAt });
  notEqual(older.tag, before.tag);
  equal((await ask(brief, { 'if-none-match': older.tag ?? '' })).status, 304);
  const why = await ask(`/facts/${items[0].id}`);
  equal(why.json.fact.id, items[0].id);
  equal(why.json.madeAt, why.madeAt);
  ok(why.madeAt);
  equal((await ask(facts)).json.items.length, items.length);

  renewAll();
  const newer = await ask(brief);
  equal(newer.madeAt, null);
  match(JSON.stringify(newer.json), /Kallas/);
  notEqual(newer.tag, older.tag);
  equal((await ask(brief, { 'if-none-match': older.tag ?? '' })).status, 200);
});

const never: readonly (readonly [who: string, path: string, headers: Record<string, string>])[] = [
  ['names the day', `${brief}&asOf=${today}`, {}],
  ['names the day by which it was known', `${brief}&knownAt=${today}`, {}],
  ['takes nothing from store', brief, { 'cache-control': 'no-cache' }],
];
for (const [who, path, headers] of never)
  test(`who ${who} has no answer that news has overtaken`, async (context) => {
    const { ask, send } = openQuietDesk(context);
    await send('/documents', letter);
    await ask(path, headers);
    await send('/documents', news);
    const { madeAt, json } = await ask(path, headers);
    equal(madeAt, null);
    if (!path.includes('knownAt')) match(JSON.stringify(json), /Kallas/);
  });

test('whoever judges, takes it back or adds a claim sees it in the next answer; what it cannot alter may still be older', async (context) => {
  const { ask, send } = openQuietDesk(context);
  await send('/documents', [letter, { ...news, text: 'Peru and Chad established diplomatic relations on 4 May 1984.' }]);
  const other = '/facts?countries=PER,TCD';
  for (const path of [brief, facts, other]) await ask(path);
  const [tie] = (await ask(`${facts}&type=ties`)).json.items;
  const claim = tie.supportedBy[0];
  const judged = { verdict: 'reject', about: [claim], by: 'Ioreth' };
  await send('/judgements', judged);
  ok((await ask(other)).madeAt);
  const rejected = await ask(facts);
  equal(rejected.madeAt, null);
  ok(!rejected.json.items.some(({ id }: { id: string }) => id === tie.id));
  equal((await ask(brief)).madeAt, null);
  await send('/judgements', { ...judged, undo: true });
  deepEqual((await ask(`${facts}&type=ties`)).json.items[0], tie);
  const call = { source: 'Telephone call', text: 'The minister will come in July.', day: '2031-05-30' };
  await send('/claims', {
    passage: call,
    type: 'visit',
    roles: { visitor: 'FIN', host: 'OMN' },
    status: 'planned',
    date: '2031-07',
    by: 'Ioreth',
  });
  const added = await ask(facts);
  equal(added.madeAt, null);
  match(JSON.stringify(added.json), /2031-07/);
});
