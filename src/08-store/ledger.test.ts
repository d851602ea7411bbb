import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { faultsIn } from './check.ts';
import { countDocuments } from './documents.ts';
import { inventDocument, keepOne, learned, temporaryFolder, temporaryLedger } from './invented.ts';
import { openLedger } from './ledger.ts';
import { LedgerRefusal } from './refusal.ts';

const tables = [
  'page',
  'document',
  'segment',
  'reading',
  'claim',
  'evidence',
  'claim_actor',
  'reading_claim',
  'judgement',
  'judgement_about',
];

for (const table of tables) {
  test(`rows of ${table} are neither changed nor removed`, (context) => {
    const ledger = temporaryLedger(context);
    const rules = ledger.all("select sql from sqlite_schema where type = 'trigger' and tbl_name = ? and name like '%is_not%'", table);
    equal(rules.length, 2);
  });
}

test('SQLite itself refuses to change what is on record', (context) => {
  const ledger = temporaryLedger(context);
  const { claim } = keepOne(ledger, 'd-1', 'Imrahil visited Gondor.');
  throws(() => ledger.run("update document set text = 'Imrahil stayed at home.'"), /only ever added/);
  throws(() => ledger.run('delete from claim where id = ?', claim.id), /only ever added/);
  throws(() => ledger.run('update evidence set start = 1'), /only ever added/);
  throws(() => ledger.run("update claim set status = 'denied'"), /only ever added/);
  deepEqual([...faultsIn(ledger)], []);
});

test('a claim without its document is refused', (context) => {
  const ledger = temporaryLedger(context);
  throws(() => ledger.run('insert into segment values (7, 0, 1, ?, ?)', 'body', 'paragraph'), /FOREIGN KEY/);
});

const refusals: readonly [string, (file: string) => void, RegExp][] = [
  [
    'a ledger of a newer version',
    (file) => new DatabaseSync(file).exec('pragma application_id = 0x43484e43; pragma user_version = 99'),
    /newer Chancery.*99.*--ledger/,
  ],
  ['another program’s database', (file) => new DatabaseSync(file).exec('create table stamp (colour text)'), /another program/],
  ['a file that is no database', (file) => writeFileSync(file, 'Dear diary, '.repeat(1000)), /not a ledger/],
];
for (const [what, make, says] of refusals) {
  test(`refused by name: ${what}`, (context) => {
    const file = join(temporaryFolder(context), 'odd.db');
    make(file);
    for (const purpose of ['read', 'write'] as const) {
      throws(
        () => openLedger(file, { for: purpose }),
        (error: unknown) => {
          match(String(error), says);
          match(String(error), /odd\.db/);
          return error instanceof LedgerRefusal;
        },
      );
    }
  });
}

test('reading needs a ledger, writing makes one; a folder that is not there is said so', (context) => {
  const file = join(temporaryFolder(context), 'new.db');
  throws(() => openLedger(file, { for: 'read' }), /There is no ledger at .*new\.db.*ingest/);
  writeFileSync(file, '');
  throws(() => openLedger(file, { for: 'read' }), /new\.db is empty and no ledger/);
  equal(readFileSync(file).length, 0);
  openLedger(file, { for: 'write' }).close();
  openLedger(file, { for: 'read' }).close();
  throws(() => openLedger(join(file, 'under', 'x.db'), { for: 'write' }), /could not be opened.*folder/);
  throws(
    () => openLedger('postgres://user:secret@house/ledger', { for: 'read' }),
    (error: unknown) => !String(error).includes('secret'),
  );
});

test('what a reader opened cannot be written through', (context) => {
  const ledger = temporaryLedger(context);
  const reader = openLedger(ledger.file, { for: 'read' });
  context.after(() => reader.close());
  throws(() => reader.run("insert into page (id, hash, form, source) values ('x', 'x', 'text', 'x')"), /read-only/);
});

test('one writer at a time: the second is told, and readers go on', (context) => {
  const ledger = temporaryLedger(context);
  keepOne(ledger, 'd-1', 'Imrahil visited Gondor.');
  const second = openLedger(ledger.file, { for: 'write', patience: 20 });
  const readers = [openLedger(ledger.file, { for: 'read' }), openLedger(ledger.file, { for: 'read' })];
  context.after(() => {
    for (const open of [second, ...readers]) open.close();
  });
  ledger.transaction(() => {
    keepIn(ledger, 'd-2');
    throws(() => second.transaction(() => keepIn(second, 'd-3')), /Another process is writing to .*test\.db.*again/);
    for (const reader of readers) equal(countDocuments(reader), 1);
  });
  for (const reader of readers) equal(countDocuments(reader), 2);
  second.transaction(() => keepIn(second, 'd-3'));
  equal(countDocuments(ledger), 3);
});

function keepIn(ledger: ReturnType<typeof openLedger>, id: string): void {
  const { page, document } = inventDocument(id, `Imrahil wrote letter ${id}.`);
  ledger.run('insert into page (id, hash, form, source) values (?, ?, ?, ?)', page.id, page.hash, page.form, page.from);
  ledger.run(
    `insert into document (id, page, text_hash, source, text, dropped, learned) values (?, (select max(number) from page), '', '', ?, '[]', ?)`,
    document.id,
    document.text,
    learned,
  );
}

test('a full disk: said so, what was kept before stays, and writing goes on when there is room', (context) => {
  const file = join(temporaryFolder(context), 'full.db');
  const ledger = openLedger(file, { for: 'write', pages: 60 });
  keepOne(ledger, 'small', 'Imrahil visited Gondor.');
  throws(() => keepOne(ledger, 'large', 'Imrahil visited Gondor. '.repeat(50_000)), /full.*reported as kept is safe.*again/);
  equal(countDocuments(ledger), 1);
  deepEqual([...faultsIn(ledger)], []);
  ledger.close();
  const roomy = openLedger(file, { for: 'write' });
  context.after(() => roomy.close());
  keepOne(roomy, 'large', 'Imrahil visited Gondor. '.repeat(50_000));
  deepEqual([countDocuments(roomy), ...faultsIn(roomy)], [2]);
});
