import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factTypes } from '#facts/index.ts';
import { runAll, shownIn } from '../scripts/console.ts';
import { reference } from '../scripts/reference.ts';
import { commands } from './10-serve/cli/commands.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const documents = [
  'README.md',
  'CHANGELOG.md',
  'docs/README.md',
  'docs/walk.md',
  'docs/samples.md',
  'docs/adding-a-fact-type.md',
  'docs/tables.md',
  'docs/reading-a-brief.md',
  'docs/reference.md',
];
const decisions = readdirSync(new URL('../docs/decisions/', import.meta.url)).map((name) => `docs/decisions/${name}`);

test('docs/reference.md is what the program declares; else run: ./chancery node scripts/reference.ts > docs/reference.md', async () => {
  assert.equal(read('docs/reference.md'), await reference());
});

for (const name of Object.keys(commands)) {
  test(`the command ${name} is in the reference`, () => assert.match(read('docs/reference.md'), new RegExp(`^### ${name}$`, 'm')));
}
for (const { type } of factTypes) {
  test(`the fact type ${type} is in the reference`, () => assert.match(read('docs/reference.md'), new RegExp(`^### ${type}$`, 'm')));
}

test('every sample is described, and every sample described is there', () => {
  const described = [...read('docs/samples.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(described, readdirSync(new URL('../samples/', import.meta.url)).sort());
});

test('links between documents lead to files', () => {
  for (const document of [...documents, ...decisions]) {
    for (const [, link = ''] of read(document).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      assert.doesNotThrow(
        () => readFileSync(new URL(`../${document.replace(/[^/]*$/, '')}${link}`, import.meta.url)),
        `${document} links to ${link}`,
      );
    }
  }
});

const shown = ['README.md', 'docs/walk.md'];
test(`every command that ${shown.join(' and ')} show runs and prints something`, () => {
  // One folder for both: the samples are read once.
  const ran = runAll(shown.flatMap((document) => shownIn(read(document))));
  assert.ok(ran.length > shown.length);
  for (const { command, printed, status } of ran) {
    assert.equal(status, 0, `${command}\n${printed}`);
    assert.notEqual(printed.trim(), '', command);
  }
});
