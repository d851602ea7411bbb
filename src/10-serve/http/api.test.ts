import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from './app.ts';
import { ask, letter, openDesk, send } from './invented-desk.ts';

test('a text that is sent is read, and asked for in every way', async (context) => {
  const { url } = await openDesk(context);
  const taken = JSON.parse((await send(url, '/api/v1/documents', letter)).text);
  deepEqual([taken.added, taken.known, taken.refused, taken.documents, taken.refusals], [1, 0, 0, ['letter-1'], []]);

  const brief = JSON.parse((await ask(url, '/api/v1/brief?countries=OMN,Finland')).text);
  deepEqual(brief.countries, ['FIN', 'OMN']);
  match(JSON.stringify(brief), /Virtakari/);
  match((await ask(url, '/api/v1/brief.md?countries=OMN,FIN')).text, /^# Finland – Oman/);
  match((await ask(url, '/api/v1/brief.html?countries=OMN,FIN')).text, /^<!doctype html>/);

  const { items, total } = JSON.parse((await ask(url, '/api/v1/facts?countries=FIN,OMN')).text);
  equal(items.length, total);
  ok(items.every(({ sentence }: { sentence: string }) => sentence.endsWith('.')));
  const [first] = items;
  const why = JSON.parse((await ask(url, `/api/v1/facts/${first.id}`)).text);
  equal(why.fact.id, first.id);
  ok(why.supports.length > 0);
  equal((await ask(url, `/api/v1/claims/${why.supports[0].claim.id}`)).status, 200);

  const open = JSON.parse((await ask(url, '/api/v1/documents/letter-1')).text);
  equal(open.document.text, letter.text);
  ok(open.claims.length > 0);
  match((await ask(url, '/api/v1/search?words=virtakari')).text, /«Virtakari»/);
  match((await ask(url, '/api/v1/facts.csv?countries=FIN,OMN')).text, /^\u{feff}id,type,status/u);
  match((await ask(url, '/api/v1/changes.atom?countries=FIN,OMN')).text, /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">[\s\S]*Virtakari/);
  equal((await ask(url, '/api/v1/export/documents')).text.trim().split('\n').length, 1);
  match((await ask(url, '/api/v1/export/claims')).text, /"doc":"letter-1"/);
});

test('an answer that has not changed is not sent again; one that has is', async (context) => {
  const { url } = await openDesk(context);
  const path = '/api/v1/facts?countries=FIN,OMN';
  const { etag = '' } = (await ask(url, path)).headers;
  const headers = { 'if-none-match': String(etag) };
  equal((await ask(url, path, { headers })).status, 304);
  await send(url, '/api/v1/documents', letter);
  const after = await ask(url, path, { headers });
  equal(after.status, 200);
  notEqual(after.headers.etag, etag);
});

test('a list is walked page by page, and every item comes once', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const whole = JSON.parse((await ask(url, '/api/v1/facts?countries=FIN')).text).items.map(({ id }: { id: string }) => id);
  const walked: string[] = [];
  let next = '';
  do {
    const page = JSON.parse((await ask(url, `/api/v1/facts?countries=FIN&limit=1${next && `&cursor=${next}`}`)).text);
    walked.push(...page.items.map(({ id }: { id: string }) => id));
    next = page.next ?? '';
  } while (next);
  deepEqual(walked, whole);
  equal((await ask(url, '/api/v1/facts?countries=FIN&cursor=f-gone')).status, 410);
});

test('a judgement counts at once, can be taken back, and is kept', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const facts = async (): Promise<string> => (await ask(url, '/api/v1/facts?countries=FIN,OMN&type=ties')).text;
  const before = await facts();
  const [claim] = JSON.parse(before).items[0].supportedBy;
  const judgement = { verdict: 'reject', about: [claim], by: 'Ioreth' };
  equal((await send(url, '/api/v1/judgements', judgement)).status, 200);
  equal(JSON.parse(await facts()).total, 0);
  equal((await send(url, '/api/v1/judgements', { ...judgement, undo: true })).status, 200);
  equal(await facts(), before);
  equal((await send(url, '/api/v1/judgements', { ...judgement, undo: true })).status, 409);
  equal(JSON.parse((await ask(url, `/api/v1/claims/${claim}`)).text).judgements.length, 2);
});

test('a text is audited against what others say, as findings and as a file', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const text =
    'Oman and Finland have had diplomatic relations since 3 March 1971. Prime Minister Pekka Salo of Finland will visit Muscat in 2029.';
  const audit = JSON.parse((await send(url, '/api/v1/audit', { text })).text);
  equal(audit.text, text);
  const [ties] = audit.findings;
  equal(ties.standing, 'current');
  equal(text.slice(ties.start, ties.end), ties.exact);
  ok(audit.sources.some(({ claim }: { claim: string }) => ties.claims.includes(claim)));
  const file = await send(url, '/api/v1/audit.docx', { text });
  match(String(file.headers['content-type']), /wordprocessingml/);
  match(file.text, /^PK/);
});

test('a text under watch is listed, until the watch is given up', async (context) => {
  const { url } = await openDesk(context);
  const { document } = JSON.parse((await send(url, '/api/v1/watched', { text: letter.text })).text);
  const watched = JSON.parse((await ask(url, '/api/v1/watched')).text);
  deepEqual(
    watched.map((one: { document: string }) => one.document),
    [document],
  );
  equal((await send(url, '/api/v1/watched', { document, end: true })).status, 200);
  deepEqual(JSON.parse((await ask(url, '/api/v1/watched')).text), []);
});

test('a claim by hand, from a passage and from outside, is a claim like any other', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const start = letter.text.indexOf('Prime Minister');
  const passage = { document: 'letter-1', start, end: letter.text.length - 1 };
  const given = { passage, type: 'visit', roles: { visitor: 'Aino Virtakari', host: 'OMN', place: 'Nizwa' }, by: 'Ioreth' };
  const { claim } = JSON.parse((await send(url, '/api/v1/claims', given)).text);
  equal(claim.author, 'Ioreth');
  equal(claim.evidence[0].exact, letter.text.slice(start, -1));
  const call = { source: 'Telephone call', text: 'The minister will come in July.', day: '2031-05-30' };
  equal((await send(url, '/api/v1/claims', { ...given, passage: call, status: 'planned', date: '2031-07' })).status, 200);
  match((await ask(url, '/api/v1/facts?countries=FIN,OMN&type=visit')).text, /2031-07/);
  equal((await send(url, '/api/v1/claims', { ...given, roles: { visitor: 'Aino Virtakari' } })).status, 422);
  equal((await send(url, '/api/v1/claims', { ...given, passage: { ...passage, end: 9999 } })).status, 422);
});

test('what waits for a decision, and what was decided', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  ok(Array.isArray(JSON.parse((await ask(url, '/api/v1/queue')).text)));
  const [claim] = JSON.parse((await ask(url, '/api/v1/documents/letter-1')).text).claims;
  await send(url, '/api/v1/judgements', { verdict: 'confirm', about: [claim.id], by: 'Ioreth' });
  equal(JSON.parse((await ask(url, '/api/v1/judgements')).text).items[0].by, 'Ioreth');
});

test('facts are judged one after another, also while news is worked in', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const { items } = JSON.parse((await ask(url, '/api/v1/facts?countries=FIN,OMN')).text);
  await send(url, '/api/v1/documents', {
    ...letter,
    doc: 'letter-2',
    text: 'Minister Reijo Kallas of Finland visited Oman on 9 May 2031.',
  });
  const judged: number[] = [];
  for (const { id } of items.slice(0, 3))
    judged.push((await send(url, '/api/v1/judgements', { verdict: 'confirm', about: [id], by: 'Ioreth' })).status);
  deepEqual(judged, [200, 200, 200]);
  const { items: now } = JSON.parse((await ask(url, '/api/v1/facts?countries=FIN,OMN')).text);
  const confirmed = now.filter(({ confirmedBy }: { confirmedBy?: string }) => confirmedBy === 'Ioreth');
  deepEqual(confirmed.length, judged.length);
});

test('feeds: none are watched, none are told of', async (context) => {
  const { url } = await openDesk(context);
  deepEqual(JSON.parse((await ask(url, '/api/v1/feeds')).text), []);
});

test('the same idempotency key is answered, not repeated', async (context) => {
  const { url } = await openDesk(context);
  const headers = { 'idempotency-key': 'k-1' };
  const first = (await send(url, '/api/v1/documents', letter, headers)).text;
  equal((await send(url, '/api/v1/documents', letter, headers)).text, first);
  equal(JSON.parse((await send(url, '/api/v1/documents', letter)).text).known, 1);
});

test('what changed since a day: a fact is new, and nothing is said twice', async (context) => {
  const { url } = await openDesk(context);
  await send(url, '/api/v1/documents', letter);
  const { changes } = JSON.parse((await ask(url, '/api/v1/changes?countries=FIN,OMN&since=2031-05-01')).text);
  ok(changes.length > 0);
  ok(changes.every(({ kind }: { kind: string }) => kind === 'new'));
});

test('an open page hears of what comes in', async (context) => {
  const { url } = await openDesk(context);
  const leaving = new AbortController();
  const response = await fetch(`${url}/api/v1/events`, { signal: leaving.signal });
  const reader = response.body?.getReader();
  const heard: string[] = [];
  const hear = async (): Promise<void> => {
    const { value } = (await reader?.read()) ?? {};
    heard.push(new TextDecoder().decode(value));
  };
  await hear();
  await send(url, '/api/v1/documents', letter);
  while (heard.join('').split('event: changed').length < 3) await hear();
  leaving.abort();
});

test('the description names every question, and each of its shapes', async (context) => {
  const { url } = await openDesk(context);
  const described = JSON.parse((await ask(url, '/openapi.json')).text);
  equal(described.openapi, '3.1.0');
  deepEqual(Object.keys(described.paths).sort(), [...new Set(routes.map(({ path }) => path))].sort());
  for (const [, name] of JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g))
    ok(name && name in described.components.schemas, name);
});
