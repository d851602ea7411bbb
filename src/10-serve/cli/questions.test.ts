import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { chancery } from './spawned.ts';

const text =
  'Finland and Oman established diplomatic relations on 3 March 1971. Prime Minister Aino Virtakari of Finland visited Muscat on 4 May 2031.';
const document = { doc: 'letter-1', outlet: 'The Turku Lantern', published: '2031-05-06', text };
const evidence = (exact: string) => [{ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact }];
const claims = [
  {
    doc: 'letter-1',
    type: 'ties',
    roles: { parties: ['FIN', 'OMN'], event: 'established' },
    date: '1971-03-03',
    evidence: evidence('Finland and Oman established diplomatic relations on 3 March 1971.'),
  },
  {
    doc: 'letter-1',
    type: 'office',
    roles: { person: 'Aino Virtakari', office: 'prime minister', of: 'FIN' },
    evidence: evidence('Prime Minister Aino Virtakari of Finland'),
  },
  {
    doc: 'letter-1',
    type: 'visit',
    roles: { visitor: 'Aino Virtakari', host: 'OMN', place: 'Muscat' },
    date: '2031-05-04',
    evidence: evidence('Prime Minister Aino Virtakari of Finland visited Muscat on 4 May 2031.'),
  },
];
const asOf = ['--as-of', '2031-06-01'];

let made: Buffer | undefined;

/** A folder with a ledger that holds the letter and these claims besides what the program reads in it; the ledger is made once. */
function folderWithLetter(context: TestContext): string {
  const folder = temporaryFolder(context);
  const file = join(folder, 'chancery.db');
  if (made) writeFileSync(file, made);
  else {
    writeFileSync(join(folder, 'claims.ndjson'), claims.map((claim) => JSON.stringify(claim)).join('\n'));
    equal(chancery(folder, ['ingest', '-'], JSON.stringify(document)).status, 0);
    match(chancery(folder, ['import', 'claims', 'claims.ndjson']).out, /0 lines refused/);
    made = readFileSync(file);
  }
  return folder;
}

test('claims that are imported come out as they went in', (context) => {
  const folder = folderWithLetter(context);
  const out = chancery(folder, ['export', 'claims']).out;
  for (const claim of claims) {
    const found = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
      .find(
        (line) =>
          typeof line === 'object' &&
          line !== null &&
          'author' in line &&
          line.author === 'import' &&
          'type' in line &&
          line.type === claim.type,
      );
    deepEqual({ ...(typeof found === 'object' ? found : {}), ...claim }, found);
  }
  writeFileSync(join(folder, 'again.ndjson'), out);
  match(chancery(folder, ['import', 'claims', 'again.ndjson']).out, /^0 claims new, \d+ known, 0 lines refused/);
  equal(chancery(folder, ['export', 'claims']).out, out);
});

test('lines of an import that are no claims are named, the others go in', (context) => {
  const folder = folderWithLetter(context);
  const wrong = { ...claims[0], evidence: [{ start: 0, end: 5, exact: 'Qatar' }] };
  const { status, out, err } = chancery(
    folder,
    ['import', 'claims', '-'],
    `${JSON.stringify(claims[0])}\n{"doc"\n\n${JSON.stringify(wrong)}\n`,
  );
  match(out, /^0 claims new, 1 known, 2 lines refused/);
  match(err, /line 2 was refused: is no JSON[\s\S]*line 4 was refused: the evidence at 0–5/);
  equal(status, 1);
});

test('facts: a table of what claims add up to, and each leads to its words', (context) => {
  const folder = folderWithLetter(context);
  const { out } = chancery(folder, ['facts', 'finland', 'OMN', ...asOf]);
  match(out, /^f-[0-9a-f]{16} {2}.*ties.*1971-03-03/m);
  const id = /^(f-[0-9a-f]{16}) .*ties/m.exec(out)?.[1] ?? '';
  const why = chancery(folder, ['why', id, ...asOf]).out;
  match(
    why,
    /For it:[\s\S]*“Finland and Oman established diplomatic relations on 3 March 1971\.”[\s\S]*in letter-1: The Turku Lantern, 2031-05-06/,
  );
  const claim = /c-[0-9a-f]{16}/.exec(why)?.[0] ?? '';
  match(chancery(folder, ['why', claim]).out, /Finland and Oman established/);
  match(chancery(folder, ['facts', 'FIN', 'OMN', '--type', 'ties', '--json', ...asOf]).out, new RegExp(`^\\{"id":"${id}"`));
  equal(chancery(folder, ['facts', 'FIN', '--type', 'rumour']).status, 2);
});

test('a country’s facts hold the visits of its people elsewhere', (context) => {
  const { out } = chancery(folderWithLetter(context), ['facts', 'FIN', '--type', 'visit', ...asOf]);
  match(out, /visitor: Aino Virtakari; host: OMN/);
});

for (const [id, says] of [
  ['c-0000000000000000', /has no "c-0000000000000000"/],
  ['f-0000000000000000', /has no "f-0000000000000000"/],
  ['Virtakari', /no id of a claim/],
] as const) {
  test(`why ${id}: there is none, and where to look`, (context) => {
    const { status, err } = chancery(folderWithLetter(context), ['why', id, ...asOf]);
    match(err, says);
    match(err, /chancery facts/);
    equal(status, 1);
  });
}

test('a brief of a pair says what is on file with its note, in each format, twice the same', (context) => {
  const folder = folderWithLetter(context);
  for (const format of ['md', 'html', 'json']) {
    const words = ['brief', 'Oman', 'FIN', ...asOf, '--format', format];
    const { status, out, err } = chancery(folder, words);
    equal(status, 0, err);
    match(out, /3 March 1971/);
    match(out, /Virtakari/);
    equal(chancery(folder, words).out, out);
  }
  equal(chancery(folder, ['brief', 'FIN', '--format', 'papyrus']).status, 2);
});

test('a brief in JSON is checked against the ledger it came from', (context) => {
  const folder = folderWithLetter(context);
  const file = join(folder, 'brief.json');
  const { out } = chancery(folder, ['brief', 'OMN', 'FIN', ...asOf, '--format', 'json']);
  writeFileSync(file, out);
  match(chancery(folder, ['check', '--brief', file]).out, /Every sentence says no more than its claims/);
  writeFileSync(file, out.replace(/c-[0-9a-f]{16}/, 'c-0000000000000000'));
  const wrong = chancery(folder, ['check', '--brief', file]);
  match(wrong.out, /rests on claim c-0000000000000000, which is not in the ledger/);
  equal(wrong.status, 1);
  writeFileSync(file, '{}');
  match(chancery(folder, ['check', '--brief', file]).err, /is no brief in JSON/);
  match(chancery(folder, ['check', '--brief', 'nowhere.json']).err, /nowhere\.json cannot be read/);
});

test('a brief as known before anything was learned says nothing of it', (context) => {
  const folder = folderWithLetter(context);
  const { status, out, err } = chancery(folder, ['brief', 'FIN', 'OMN', ...asOf, '--known-at', '2020-01-01']);
  equal(status, 0, err);
  equal(out.includes('Virtakari'), false);
});

test('a brief of countries of which nothing is on file says so', (context) => {
  const { status, err } = chancery(folderWithLetter(context), ['brief', 'Chad', 'Peru', ...asOf]);
  equal(status, 0, err);
});

test('a judgement counts, is shown with its reason, and can be taken back', (context) => {
  const folder = folderWithLetter(context);
  const ties = () => chancery(folder, ['facts', 'FIN', 'OMN', '--type', 'ties', ...asOf]).out;
  const before = ties();
  const why = chancery(folder, ['why', before.slice(0, 18), ...asOf]).out;
  const ids = [...new Set(why.match(/c-[0-9a-f]{16}/g))];
  for (const id of ids)
    match(chancery(folder, ['judge', 'reject', id, '--because', 'a joke', '--by', 'Ioreth']).out, /^Kept as j-[0-9a-f]{16}: reject/);
  notEqual(ties(), before);
  match(chancery(folder, ['why', ids[0] ?? '']).out, /reject by Ioreth on .*: a joke/);
  for (const id of ids) match(chancery(folder, ['judge', 'reject', id, '--undo']).out, /^Taken back/);
  equal(ties(), before);
  equal(chancery(folder, ['judge', 'reject', ids[0] ?? '', '--undo']).status, 1);
});

for (const [words, status, says] of [
  [['burn', 'c-1'], 2, /"burn" is no verdict/],
  [['same', 'c-1'], 2, /two different ids/],
  [['same', 'c-1', 'c-1'], 2, /two different ids/],
  [['confirm', 'c-1'], 1, /has no "c-1"/],
] as const) {
  test(`judge ${words.join(' ')}: refused`, (context) => {
    const run = chancery(folderWithLetter(context), ['judge', ...words]);
    match(run.err, says);
    equal(run.status, status);
  });
}

test('rebuild: the same ledger gives the same hash, and reading again adds nothing', (context) => {
  const folder = folderWithLetter(context);
  const first = chancery(folder, ['rebuild', ...asOf]).out;
  match(first, /^\d+ facts as of 2031-06-01, SHA-256 [0-9a-f]{64}/);
  const exported = chancery(folder, ['export', 'claims']).out;
  equal(chancery(folder, ['rebuild', '--claims', ...asOf]).out, `0 claims new.\n${first}`);
  equal(chancery(folder, ['export', 'claims']).out, exported);
  notEqual(chancery(folder, ['rebuild', '--as-of', '1960-01-01']).out, first);
  match(chancery(folder, ['check']).out, /all as they should be/);
});

test('search finds a document by its words', (context) => {
  const folder = folderWithLetter(context);
  match(chancery(folder, ['search', 'virtakari', 'muscat']).out, /^letter-1 {2}2031-05-06, The Turku Lantern/);
  match(chancery(folder, ['search', 'unicorn']).err, /No document holds unicorn/);
});

test('read: CoNLL-U by default, everything as JSON', (context) => {
  const folder = temporaryFolder(context);
  match(chancery(folder, ['read'], 'Imrahil visited Gondor.').out, /\tImrahil\t/);
  match(chancery(folder, ['read', '--json'], 'Imrahil visited Gondor.').out, /"language": "/);
  equal(chancery(folder, ['read', '--json', '--conllu'], 'Imrahil.').status, 2);
});

test('clean: the article of a page by its file’s name', (context) => {
  const folder = temporaryFolder(context);
  writeFileSync(
    join(folder, 'visit.html'),
    '<html><head><title>A visit</title></head><body><nav><a href="/">Home</a></nav><article><h1>A visit to Gondor</h1><p>Imrahil visited Gondor on Monday, and spoke at length about the harbour, the grain and the road.</p></article></body></html>',
  );
  const { out, err, status } = chancery(folder, ['clean', 'visit.html', 'nowhere.html', '--json']);
  match(out, /"visit": \{[\s\S]*Imrahil visited Gondor/);
  match(err, /nowhere\.html was refused/);
  equal(status, 1);
});
