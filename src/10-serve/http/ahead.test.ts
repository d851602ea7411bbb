import { equal, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { ask, letter, send, today } from './invented-desk.ts';
import { startServing } from './serve.ts';

test('what was asked lately is worked out again after news, before anybody asks', async (context) => {
  const file = join(temporaryFolder(context), 'desk.db');
  const { url, close } = await startServing({ ledger: file, port: 0, zone: 'UTC', now: () => new Date(`${today}T12:00:00Z`) });
  const ledger = openLedger(file, { for: 'read' });
  const newest = (): string => String(ledger.first("select coalesce(max(made), '') as made from kept_answer")?.made);
  try {
    equal((await send(url, '/api/v1/documents', letter)).status, 200);
    equal((await ask(url, '/api/v1/brief?countries=FIN,OMN')).status, 200);
    const before = newest();
    ok(before > '');
    await send(url, '/api/v1/documents', {
      ...letter,
      doc: 'letter-2',
      text: 'Prime Minister Aino Virtakari of Finland visited Oman on 9 May 2031.',
    });
    for (let waited = 0; newest() === before && waited < 100; waited++) await new Promise((resolve) => setTimeout(resolve, 200));
    ok(newest() > before);
  } finally {
    ledger.close();
    await close();
  }
});
