import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page, RefusedPage } from '#model/page.ts';
import { acquire } from './acquire.ts';
import { largestText } from './limit.ts';

const root = await mkdtemp(join(tmpdir(), 'chancery-acquire-'));
after(() => rm(root, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function all(sources: readonly string[], input?: string | Uint8Array): Promise<(Page | RefusedPage)[]> {
  const results: (Page | RefusedPage)[] = [];
  for await (const result of acquire(sources, Readable.from([Buffer.from(input ?? '')]))) results.push(result);
  return results;
}

const pages = (results: readonly (Page | RefusedPage)[]): Page[] => results.flatMap((result) => ('because' in result ? [] : [result]));
const refusals = (results: readonly (Page | RefusedPage)[]): RefusedPage[] =>
  results.flatMap((result) => ('because' in result ? [result] : []));

const western = Buffer.from('Le caf\xe9 de Fornost est ferm\xe9 depuis lundi.', 'latin1');
const cyrillic = Buffer.from('\xf1\xeb\xee\xe2\xee \xe8 \xe4\xe5\xeb\xee \xed\xe0 \xe2\xe5\xea\xe0', 'latin1');
const declared = Buffer.concat([Buffer.from('<html><meta charset="windows-1251"><p>'), cyrillic]);

/** Bytes of a file, and what comes of them: the text, or words of the refusal. */
const files: readonly (readonly [name: string, content: string | Uint8Array, outcome: string | RegExp])[] = [
  ['plain.txt', 'Fornost – open.', 'Fornost – open.'],
  ['mark.txt', '\ufeffFornost', 'Fornost'],
  ['wide.txt', Buffer.from('\ufeffFornost is open.', 'utf16le'), 'Fornost is open.'],
  ['wide-unmarked.txt', Buffer.from('Fornost is open to all.', 'utf16le'), 'Fornost is open to all.'],
  ['western.txt', western, 'Le café de Fornost est fermé depuis lundi.'],
  ['declared.html', declared, '<html><meta charset="windows-1251"><p>слово и дело на века'],
  ['packed.txt.gz', gzipSync('Fornost'), 'Fornost'],
  ['packed-under-other-name.txt', gzipSync('Fornost'), 'Fornost'],
  ['notes.md', '# Fornost\n\n[Open](/x).', '<article><h1>Fornost</h1>\n<p>Open.</p>\n</article>'],
  ['undeclared.txt', cyrillic, 'слово и дело на века'],
  ['unknown.txt', Buffer.from('\x81\x8d \x90\x9d\x8f \xff\x81\x8d'.repeat(20), 'latin1'), /encoding cannot be told/u],
  ['picture.html', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /is a PNG image/u],
  ['paper.txt', '%PDF-1.7 …', /is damaged/u],
  ['table.xlsx.txt', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), /old Office document/u],
  ['noise.txt', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)), /binary data/u],
  ['empty.txt', '', /is empty/u],
  ['blank.html', ' \n\t ', /is empty/u],
  ['cut.txt.gz', gzipSync('Fornost is open to all who come by the Greenway.').subarray(0, 30), /ends too early/u],
  ['large.txt', Buffer.alloc(largestText, 'a'), /20 MB or more/u],
  ['bomb.txt.gz', gzipSync(Buffer.alloc(largestText * 3, 'a')), /20 MB or more/u],
];

for (const [name, content, outcome] of files) {
  test(`a file: ${name}`, async () => {
    const [result, ...more] = await all([await put(name, content)]);
    deepEqual(more, []);
    ok(result);
    if ('because' in result) {
      ok(outcome instanceof RegExp, result.because);
      match(result.because, outcome);
    } else equal(result.content, outcome);
  });
}

/** Lines of NDJSON, and the document or what is said of the line. */
const documents: readonly (readonly [line: string, outcome: string | RegExp | undefined])[] = [
  ['{"doc":"a","text":"Fornost."}', 'a'],
  ['{"doc":"b","html":"<p>Fornost.","published":"2031-05","lang":"en"}', 'b'],
  ['{"doc":"c","text":"Fornost.","published":"2031?","outlet":null,"mood":"grave"}', 'c'],
  ['{"doc":"d","text":"Fornost.","published":"2031-05-07T08:00:00Z"}', 'd'],
  ['{"doc":"empty-fields","text":"Fornost.","published":"","outlet":"","title":"","url":"","lang":""}', 'empty-fields'],
  ['', undefined],
  ['{"doc":"e","text":', /is not JSON/u],
  ['["f","Fornost."]', /no object/u],
  ['{"text":"Fornost."}', /"doc" is missing/u],
  ['{"doc":"h"}', /neither "text" nor "html"/u],
  ['{"doc":"i","text":""}', /is empty/u],
  ['{"doc":7,"text":"Fornost."}', /"doc"/u],
  ['{"doc":"k","text":"Fornost.","published":"soon"}', /"published" is no day/u],
];

test('documents: each line goes in or is named with its reason', async () => {
  const path = await put('documents.ndjson', documents.map(([line]) => line).join('\n'));
  const results = await all([path]);
  const expected = documents.flatMap(([, outcome], at) => (outcome === undefined ? [] : [{ outcome, place: `${path}, line ${at + 1}` }]));
  equal(results.length, expected.length);
  for (const [at, result] of results.entries()) {
    const { outcome, place } = expected[at] ?? {};
    ok(place !== undefined && result.from.startsWith(place));
    if ('because' in result) {
      ok(outcome instanceof RegExp, result.because);
      match(result.because, outcome);
    } else equal(result.given.doc, outcome);
  }
});

test('a time is cut from the day, and a null field is as good as none', async () => {
  const path = await put('day.ndjson', '{"doc":"d","text":"Fornost.","published":"2031-05-07T08:00:00Z","title":null}');
  deepEqual(pages(await all([path]))[0]?.given, { doc: 'd', published: '2031-05-07' });
});

test('a line beyond the limit is refused and the next one goes in', async () => {
  const long = `{"doc":"long","text":"${'a'.repeat(largestText)}"}`;
  const results = await all([await put('long.ndjson', `${long}\n{"doc":"short","text":"Fornost."}\n`)]);
  match(refusals(results)[0]?.because ?? '', /20 MB or more/u);
  equal(pages(results)[0]?.given.doc, 'short');
});

test('standard input is read as what it looks like', async () => {
  equal(pages(await all(['-'], '{"doc":"a","text":"Fornost."}\n'))[0]?.given.doc, 'a');
  equal(pages(await all(['-'], '<!doctype html><p>Fornost.'))[0]?.form, 'html');
  equal(pages(await all(['-'], 'Fornost is open.'))[0]?.form, 'text');
  match(refusals(await all(['-'], ''))[0]?.because ?? '', /empty/u);
});

test('a folder is read with all below it, in the order of names; other types are named', async () => {
  await put('folder/b.txt', 'Second.');
  await put('folder/a.txt', 'First.');
  await put('folder/inner/c.html', '<p>Third.');
  await put('folder/table.xlsx', 'PK');
  await put('folder/.hidden.txt', 'Never.');
  await symlink(join(root, 'folder'), join(root, 'folder/inner/circle'));
  const results = await all([join(root, 'folder')]);
  deepEqual(
    pages(results).map((page) => page.content),
    ['First.', 'Second.', '<p>Third.'],
  );
  deepEqual(
    refusals(results).map((refusal) => refusal.from.slice(root.length)),
    ['/folder/table.xlsx', '/folder/inner/circle'],
  );
});

test('names that are not UTF-8 are read, and shown so that they can be told apart', async () => {
  const folder = Buffer.from(join(root, 'names/'));
  await mkdir(folder);
  for (const name of ['caf\xe9.txt', 'caf\xe8.txt']) await writeFile(Buffer.concat([folder, Buffer.from(name, 'latin1')]), name);
  const results = await all([join(root, 'names')]);
  deepEqual(
    pages(results).map(({ from }) => from.slice(root.length)),
    ['/names/caf\\xE8.txt', '/names/caf\\xE9.txt'],
  );
});

test('a file that vanishes between its folder and its reading is refused, and the next one goes in', async () => {
  await put('going/a.txt', 'First.');
  const second = await put('going/b.txt', 'Second.');
  await put('going/c.txt', 'Third.');
  const results: (Page | RefusedPage)[] = [];
  for await (const result of acquire([join(root, 'going')])) {
    if (results.length === 0) await rm(second);
    results.push(result);
  }
  deepEqual(
    pages(results).map(({ content }) => content),
    ['First.', 'Third.'],
  );
  match(refusals(results)[0]?.because ?? '', /vanished|no such file/u);
});

test('the same bytes give the same id, other bytes another', async () => {
  const paths = [await put('one.txt', 'Fornost.'), await put('two.txt', 'Fornost.'), await put('three.txt', 'Bree.')];
  const [one, two, three] = pages(await all(paths));
  ok(one && two && three && one.id === two.id && one.id !== three.id);
});

/** Sources that are not there or not to be had. */
const missing: readonly (readonly [source: string, because: RegExp])[] = [
  [join(root, 'nowhere.txt'), /no such file or folder/u],
  [join(root, 'plain.txt/inside'), /a part of its path is a file/u],
  ['https://example.org/article', /addresses are not fetched here/u],
  ['/dev/null', /neither a file nor a folder/u],
  [`${root}/${'long'.repeat(200)}`, /name is too long/u],
];

for (const [source, because] of missing) {
  test(`refused: ${source.slice(-40)}`, async () => match(refusals(await all([source]))[0]?.because ?? '', because));
}

test('a folder without anything to read says so', async () => {
  await mkdir(join(root, 'bare'));
  match(refusals(await all([join(root, 'bare')]))[0]?.because ?? '', /holds no file that can be read/u);
});

test('a file that may not be read is refused and the next one goes in', {
  skip: process.getuid?.() === 0 ? 'root may read everything' : false,
}, async () => {
  const locked = await put('locked.txt', 'Fornost.');
  await chmod(locked, 0);
  const results = await all([locked, await put('open.txt', 'Bree.')]);
  match(refusals(results)[0]?.because ?? '', /may not be read/u);
  equal(pages(results).length, 1);
});
