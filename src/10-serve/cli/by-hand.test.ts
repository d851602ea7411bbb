import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { chancery } from './spawned.ts';

// What people add and take back, through the command line: claims by hand, corrections, withdrawn documents, the queue.

const letters = [
  { doc: 'a', outlet: 'The Turku Lantern', published: '2031-05-06', text: 'Some 900 Finns live in Oman.' },
  { doc: 'b', outlet: 'Muscat Morning', published: '2031-05-20', text: 'About 700 Finns live in Oman.' },
];
const asOf = ['--as-of', '2031-06-01'] as const;

test('a withdrawn document counts no more, the fact falls back with the reason, and undoing it restores the bytes', (context) => {
  const folder = temporaryFolder(context);
  equal(chancery(folder, ['ingest', '-'], letters.map((letter) => JSON.stringify(letter)).join('\n')).status, 0);
  const facts = (...more: string[]): string => chancery(folder, ['facts', 'FIN', 'OMN', '--json', ...asOf, ...more]).out;
  const before = facts();
  match(before, /"standing":"disputed"/);
  match(chancery(folder, ['queue', 'FIN', 'OMN', ...asOf]).out, /contradiction: Which is right/);

  match(chancery(folder, ['withdraw', 'b', '--because', 'the paper printed a correction', '--by', 'Ada']).out, /^b is withdrawn/);
  const [only, ...others] = facts().trim().split('\n');
  equal(others.length, 0);
  match(
    only ?? '',
    /"count":900.*"standing":"unconfirmed".*Muscat Morning no longer counts \(Ada, \d{4}-\d\d-\d\d: the paper printed a correction\)/,
  );
  equal(chancery(folder, ['queue', 'FIN', 'OMN', ...asOf]).out, '');
  notEqual(facts(), before);

  match(chancery(folder, ['withdraw', 'b', '--undo']).out, /counts again/);
  equal(facts(), before);
  match(chancery(folder, ['withdraw', 'b', '--undo']).err, /b is not withdrawn/);
  match(chancery(folder, ['withdraw', 'c']).err, /has no document "c"/);
});

test('a claim by hand, from a passage and from a source outside, counts with its author and words', (context) => {
  const folder = temporaryFolder(context);
  equal(chancery(folder, ['ingest', '-'], letters.map((letter) => JSON.stringify(letter)).join('\n')).status, 0);
  const passage = [
    '--doc',
    'a',
    '--span',
    '0-27',
    '--type',
    'presence',
    'from=FIN',
    'in=OMN',
    'what=community',
    '--value',
    '{"count":950}',
  ];
  const added = chancery(folder, ['claim', 'add', ...passage, '--by', 'Ada']);
  match(added.out, /^Added as c-[0-9a-f]{16}, in document a, by Ada/, added.err);
  match(chancery(folder, ['claim', 'add', ...passage, '--by', 'Ada']).out, /^There already/);

  const call = [
    '--source',
    'Telephone call with the embassy',
    '--on',
    '2031-05-28',
    '--marking',
    'restricted',
    '--text',
    'The minister will come in July.',
  ];
  const visit = ['--type', 'visit', 'visitor=Aino Virtakari', 'host=OMN', '--date', '2031-07', '--status', 'planned'];
  const [id = ''] = /c-[0-9a-f]{16}/.exec(chancery(folder, ['claim', 'add', ...call, ...visit, '--by', 'Ada']).out) ?? [];
  const why = chancery(folder, ['why', id]).out;
  match(why, /visit, planned, 2031-07: visitor: Aino Virtakari; host: OMN/);
  match(why, /Telephone call with the embassy, 2031-05-28.*from Telephone call with the embassy \(restricted\)/);
  match(why, /read by Ada, frame by hand, confidence 1/);
  match(chancery(folder, ['check']).out, /all as they should be/);
});

test('a correction by hand takes the place of the wrong claim', (context) => {
  const folder = temporaryFolder(context);
  equal(chancery(folder, ['ingest', '-'], JSON.stringify(letters[0])).status, 0);
  const wrong =
    chancery(folder, ['export', 'claims'])
      .out.trim()
      .split('\n')
      .map((line): { id: string } => JSON.parse(line))[0]?.id ?? '';
  const right = [
    'claim',
    'add',
    '--doc',
    'a',
    '--span',
    '5-27',
    '--type',
    'presence',
    'from=FIN',
    'in=OMN',
    'what=students',
    '--value',
    '{"count":900}',
    '--instead-of',
    wrong,
  ];
  equal(chancery(folder, right).status, 0);
  const facts = chancery(folder, ['facts', 'FIN', 'OMN', ...asOf]).out;
  match(facts, /what: students/);
  ok(!facts.includes('community'));
  match(chancery(folder, ['why', wrong]).out, /reject by .*: put right by c-/);
});

const refused: readonly (readonly [words: readonly string[], says: RegExp, status: number])[] = [
  [['claim', 'remove'], /nothing that can be done with a claim/, 2],
  [['claim', 'add', 'host=FIN'], /needs --type/, 2],
  [['claim', 'add', 'host=FIN', '--type', 'visit'], /Say where it stands/, 2],
  [['claim', 'add', 'host=FIN', '--type', 'visit', '--doc', 'a', '--span', '9-3'], /is no span/, 2],
  [['claim', 'add', 'host', '--type', 'visit', '--doc', 'a', '--span', '0-3'], /fills no role/, 2],
  [['claim', 'add', 'host=FIN', '--type', 'visit', '--doc', 'nowhere', '--span', '0-3'], /no such document/, 1],
  [['claim', 'add', 'host=FIN', '--type', 'visit', '--doc', 'a', '--span', '0-3'], /the role "visitor" is missing/, 1],
  [['claim', 'add', 'host=FIN', 'visitor=Ada', '--type', 'visit', '--doc', 'a', '--span', '0-999'], /Nothing was added/, 1],
  [['claim', 'add', 'host=FIN', 'visitor=Ada', '--type', 'visit', '--doc', 'a', '--span', '0-3', '--date', '2031-02-30'], /date.*EDTF/, 1],
  [['claim', 'add', 'host=FIN', 'visitor=Ada', '--type', 'journey', '--doc', 'a', '--span', '0-3'], /no claim type/, 1],
  [['claim', 'add', 'host=FIN', 'visitor=Ada', '--type', 'visit', '--doc', 'a', '--span', '0-3', '--instead-of', 'c-0'], /no claim c-0/, 1],
];

test('claims that say too little are refused by name, and nothing is kept of them', (context) => {
  const folder = temporaryFolder(context);
  equal(chancery(folder, ['ingest', '-'], JSON.stringify(letters[0])).status, 0);
  const before = chancery(folder, ['export', 'claims']).out;
  for (const [words, says, status] of refused) {
    const run = chancery(folder, words);
    deepEqual([run.status, says.test(run.err)], [status, true], `${words.join(' ')}: ${run.err}`);
  }
  equal(chancery(folder, ['export', 'claims']).out, before);
});
