import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { countDocuments } from '#store/documents.ts';
import { temporaryFolder } from '#store/invented.ts';
import { openLedger } from '#store/ledger.ts';
import { chancery, ended, startChancery } from './spawned.ts';

const letter = (number: number): string =>
  JSON.stringify({
    doc: `d-${String(number).padStart(5, '0')}`,
    outlet: 'The Palantír',
    published: '2031-05-03',
    text: `Imrahil wrote letter ${number}.`,
  });
const letters = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => `${letter(from + index)}\n`).join('');

/** How many documents another process sees; 0 while there is no ledger. */
function seen(file: string): number {
  try {
    const ledger = openLedger(file, { for: 'read' });
    const count = countDocuments(ledger);
    ledger.close();
    return count;
  } catch {
    return 0;
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 30_000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('ingesting twice changes nothing', (context) => {
  const folder = temporaryFolder(context);
  match(chancery(folder, ['ingest', '-'], letters(0, 30)).out, /^30 new, 0 known, 0 refused/);
  const before = ['claims', 'documents', 'segments'].map((kind) => chancery(folder, ['export', kind]).out);
  match(chancery(folder, ['ingest', '-'], letters(0, 30)).out, /^0 new, 30 known, 0 refused; 0 claims/);
  deepEqual(
    ['claims', 'documents', 'segments'].map((kind) => chancery(folder, ['export', kind]).out),
    before,
  );
});

test('what is exported goes in elsewhere and comes out the same', (context) => {
  const folder = temporaryFolder(context);
  chancery(folder, ['ingest', '-', '--ledger', 'a.db'], letters(0, 5));
  const out = chancery(folder, ['export', 'documents', '--ledger', 'a.db']).out;
  chancery(folder, ['ingest', '-', '--ledger', 'b.db'], out);
  equal(chancery(folder, ['export', 'documents', '--ledger', 'b.db']).out, out);
});

test('a broken line in the middle is named, and the others go in', (context) => {
  const { status, out, err } = chancery(temporaryFolder(context), ['ingest', '-'], `${letters(0, 3)}{"doc":"d-9","te\n${letters(3, 6)}`);
  match(out, /^6 new, 0 known, 1 refused/);
  match(err, /line 4.*refused.*JSON/);
  equal(status, 0);
});

test('an id that is taken by another text is refused, and the first stays', (context) => {
  const folder = temporaryFolder(context);
  chancery(folder, ['ingest', '-'], letters(0, 2));
  const { err, out } = chancery(folder, ['ingest', '-'], JSON.stringify({ doc: 'd-00001', text: 'Imrahil wrote nothing.' }));
  match(err, /"d-00001" is in the ledger with another text.*another id/);
  match(out, /^0 new, 0 known, 1 refused/);
  match(chancery(folder, ['export', 'documents']).out, /wrote letter 1\./);
});

test('two texts under one id in one go: the first is kept, the second refused', (context) => {
  const input = `${letter(1)}\n${JSON.stringify({ doc: 'd-00001', text: 'Imrahil wrote nothing.' })}\n${letter(1)}\n`;
  match(chancery(temporaryFolder(context), ['ingest', '-'], input).out, /^1 new, 1 known, 1 refused/);
});

test('one bad file among good ones: named, exit 1, the good ones are in', (context) => {
  const folder = temporaryFolder(context);
  writeFileSync(join(folder, 'good.txt'), 'Imrahil visited Gondor on 3 May 2031.');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('Imrahil visit\xe9 Gondor; le caf\xe9 \xe9tait ferm\xe9.', 'latin1'));
  const { status, out, err } = chancery(folder, ['ingest', 'good.txt', 'missing.txt', 'latin.txt']);
  match(out, /^2 new/);
  match(err, /missing\.txt was refused/);
  equal(status, 1);
  match(chancery(folder, ['export', 'documents']).out, /café était fermé/);
});

test('a text of 20 MB is refused by name or taken whole; the others go in', (context) => {
  const folder = temporaryFolder(context);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), 'Imrahil visited Gondor.');
  writeFileSync(join(folder, 'in', 'huge.txt'), 'Imrahil visited Gondor. '.repeat(900_000));
  const { out, err } = chancery(folder, ['ingest', 'in']);
  match(out + err, /1 new, 0 known, 1 refused[\s\S]*huge\.txt was refused.*split|2 new/);
  match(chancery(folder, ['check']).out, /all as they should be/);
});

test('killed in the middle: what other processes saw stays, and running it again goes on', { timeout: 60_000 }, async (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'chancery.db');
  const child = startChancery(folder, ['ingest', '-']);
  child.stdin.write(letters(0, 450));
  await until(() => seen(file) >= 400);
  const reported = seen(file);
  child.kill('SIGKILL');
  await ended(child);
  equal(seen(file), reported);
  match(chancery(folder, ['check']).out, /400 documents.*all as they should be/);
  match(chancery(folder, ['ingest', '-'], letters(0, 450)).out, /^50 new, 400 known/);
});

const isLong = process.env.CHANCERY_LONG === '1';
test('killed ten times at any moment: never a broken ledger, never a document less', {
  skip: !isLong && 'only with --long',
}, async (context) => {
  const folder = temporaryFolder(context);
  const file = join(folder, 'chancery.db');
  writeFileSync(join(folder, 'letters.ndjson'), letters(0, 3000));
  let kept = 0;
  for (let round = 0; round < 10; round += 1) {
    const child = startChancery(folder, ['ingest', 'letters.ndjson']);
    setTimeout(() => child.kill('SIGKILL'), 400 + round * 130);
    await ended(child);
    equal(seen(file) >= kept, true);
    kept = seen(file);
    if (kept > 0) match(chancery(folder, ['check']).out, /all as they should be/);
  }
  match(chancery(folder, ['ingest', 'letters.ndjson']).out, new RegExp(`^${3000 - kept} new, ${kept} known`));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} keeps what has been read, says so, and ends with 130`, { timeout: 60_000 }, async (context) => {
    const folder = temporaryFolder(context);
    const child = startChancery(folder, ['ingest', '-']);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.stdin.write(letters(0, 250));
    await until(() => seen(join(folder, 'chancery.db')) >= 200);
    child.kill(signal);
    equal(await ended(child), 130);
    const kept = Number(/^(\d+) new/.exec(said)?.[1]);
    match(said, /Stopped\. What is counted above is kept/);
    equal(seen(join(folder, 'chancery.db')), kept);
    match(chancery(folder, ['ingest', '-'], letters(0, 250)).out, new RegExp(`^${250 - kept} new, ${kept} known`));
  });
}

test('two processes read while a third writes', { timeout: 60_000 }, async (context) => {
  const folder = temporaryFolder(context);
  const writer = startChancery(folder, ['ingest', '-']);
  writer.stdin.write(letters(0, 250));
  await until(() => seen(join(folder, 'chancery.db')) >= 200);
  const readers = [startChancery(folder, ['export', 'documents']), startChancery(folder, ['check'])];
  writer.stdin.write(letters(250, 650));
  deepEqual(await Promise.all(readers.map(ended)), [0, 0]);
  writer.stdin.end(letters(650, 700));
  equal(await ended(writer), 0);
  equal(seen(join(folder, 'chancery.db')), 700);
});

test('two processes that write at once both finish', { timeout: 60_000 }, async (context) => {
  const folder = temporaryFolder(context);
  const writers = [startChancery(folder, ['ingest', '-']), startChancery(folder, ['ingest', '-'])];
  writers.forEach((writer, index) => {
    writer.stdin.end(letters(index * 300, index * 300 + 500));
  });
  deepEqual(await Promise.all(writers.map(ended)), [0, 0]);
  match(chancery(folder, ['check']).out, /^800 documents/);
});

/** A file system of 1 MB, where this user may make one. */
function tinyDisk(context: TestContext): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-disk-'));
  const isMade = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  context.after(() => {
    if (isMade) spawnSync('/bin/umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  });
  return isMade ? folder : undefined;
}

test('a full disk: said so, what was reported is kept, and it goes on when there is room', (context) => {
  const folder = tinyDisk(context);
  if (!folder) return context.skip('this user may not mount a small file system');
  match(chancery(folder, ['ingest', '-'], letters(0, 20)).out, /^20 new/);
  const long = Array.from({ length: 120 }, (_, index) =>
    JSON.stringify({ doc: `long-${index}`, text: `Imrahil wrote letter ${index}. `.repeat(400) }),
  );
  const { status, err } = chancery(folder, ['ingest', '-'], long.join('\n'));
  match(err, /full.*chancery\.db.*again/);
  equal(status, 1);
  match(chancery(folder, ['check']).out, /^20 documents.*all as they should be/);
  spawnSync('/bin/mount', ['-o', 'remount,size=64m', folder]);
  match(chancery(folder, ['ingest', '-'], long.join('\n')).out, /^120 new/);
});
