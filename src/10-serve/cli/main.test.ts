import { doesNotMatch, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { commands } from './commands.ts';
import { chancery } from './spawned.ts';

for (const name of Object.keys(commands)) {
  test(`${name} --help shows usage, options and an example`, (context) => {
    const { status, out, err } = chancery(temporaryFolder(context), [name, '--help']);
    equal(status, 0, err);
    match(out, new RegExp(`^Usage: chancery ${name}`));
    match(out, new RegExp(`\nExamples?:\n  chancery ${name}`));
  });
}

test('without arguments: what it is and what to try', (context) => {
  const { status, out } = chancery(temporaryFolder(context), []);
  equal(status, 0);
  match(out, /ledger of cited claims[\s\S]*chancery demo[\s\S]*chancery brief/);
});

const wrong: readonly [string, readonly string[], RegExp][] = [
  ['an unknown command', ['breif', 'JPN'], /no command "breif".*brief/],
  ['an unknown option', ['export', 'claims', '--leger', 'x.db'], /Unknown option '--leger'.*--help/],
  ['an option without its value', ['check', '--ledger'], /--ledger.*--help/],
  ['too few arguments', ['remainder', 'JPN'], /remainder needs A B.*--help/],
  ['too many arguments', ['export', 'claims', 'segments'], /"segments" is too much/],
  ['an export there is none of', ['export', 'dreams'], /no export of "dreams".*claims/],
  ['an import there is none of', ['import', 'documents', 'x'], /ingest/],
  ['a day that is none', ['brief', 'JPN', 'PAK', '--as-of', '2026-02-30'], /"2026-02-30" is no day.*2026-02-11/],
  ['a month for a day', ['facts', 'JPN', '--as-of', '2026-02'], /"2026-02" is no day/],
  ['a zone that is none', ['brief', 'JPN', 'PAK', '--zone', 'Middle/Earth'], /"Middle\/Earth" is no time zone.*Asia\/Tokyo/],
];
for (const [what, words, says] of wrong) {
  test(`wrong usage ends with 2: ${what}`, (context) => {
    const { status, out, err } = chancery(temporaryFolder(context), words);
    match(err, says);
    equal(out, '');
    equal(status, 2);
  });
}

const refused: readonly [string, readonly string[], RegExp][] = [
  ['no ledger', ['check'], /no ledger at chancery\.db.*ingest/],
  ['the same country twice', ['brief', 'Japan', 'JPN'], /same country, Japan/],
  ['the same country by two names', ['facts', 'us', 'United States'], /same country/],
  ['an unknown country', ['brief', 'Japn', 'Pakistan'], /no country "Japn".*Japan \(JPN\)/],
  ['an empty country', ['brief', '', 'Pakistan'], /no country ""/],
  ['a ledger from a newer version', ['export', 'claims', '--ledger', 'newer.db'], /newer\.db was written by a newer Chancery.*Update/],
  ['a missing source', ['ingest', 'nowhere'], /nowhere was refused.*no such file/],
  ['a folder without readable files', ['ingest', 'empty'], /empty was refused.*no file that can be read/],
  ['an empty document', ['ingest', 'blank.txt'], /blank\.txt.*refused.*empty/],
  ['a file that cannot be text', ['ingest', 'picture.txt'], /picture\.txt was refused/],
  ['a missing import', ['import', 'claims', 'nowhere.ndjson'], /no file nowhere\.ndjson/],
];
for (const [what, words, says] of refused) {
  test(`refused with what, to what and what next: ${what}`, (context) => {
    const folder = temporaryFolder(context);
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'blank.txt'), ' \n\n');
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
    new DatabaseSync(join(folder, 'newer.db')).exec('pragma application_id = 0x43484e43; pragma user_version = 99');
    const { status, err } = chancery(folder, words);
    match(err, says);
    doesNotMatch(err, /\n {4}at /);
    equal(status, 1);
  });
}

test('a reader that stops reading is no error', (context) => {
  const folder = temporaryFolder(context);
  const lines = Array.from({ length: 200 }, (_, index) =>
    JSON.stringify({ doc: `d-${index}`, text: `Imrahil wrote letter ${index}. `.repeat(60) }),
  );
  chancery(folder, ['ingest', '-'], lines.join('\n'));
  const main = join(import.meta.dirname, 'main.ts');
  const piped = spawnSync('sh', ['-c', `"$0" "$1" export documents | head -n 1`, process.execPath, main], {
    cwd: folder,
    encoding: 'utf8',
  });
  equal(piped.stderr, '');
  match(piped.stdout, /^\{"doc":"d-0"/);
});
