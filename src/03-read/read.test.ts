import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SegmentRole } from '#model/segment.ts';
import { toConllu } from './conllu.ts';
import { read, segmentsOfPlain } from './read.ts';
import { loadWeights } from './weights.ts';

const readPlain = (text: string) => read(text, segmentsOfPlain(text), '2031-05-04', loadWeights());

test('a sentence in all its columns', () => {
  const text = "Imrahil's envoys have visited Gondor.";
  const tokens = readPlain(text).sentences[0]?.tokens ?? [];
  deepEqual(
    tokens.map(({ form, lemma, tag, head, arc }) => [form, lemma, tag, head, arc]),
    [
      ['Imrahil', 'Imrahil', 'PROPN', 2, 'nmod:poss'],
      ["'s", "'s", 'PART', 0, 'case'],
      ['envoys', 'envoy', 'NOUN', 4, 'nsubj'],
      ['have', 'have', 'AUX', 4, 'aux'],
      ['visited', 'visit', 'VERB', -1, 'root'],
      ['Gondor', 'Gondor', 'PROPN', 4, 'obj'],
      ['.', '.', 'PUNCT', 4, 'punct'],
    ],
  );
});

test('sentences never cross a segment, and comments, credits, bylines and furniture are not read', () => {
  const parts: readonly (readonly [SegmentRole, string])[] = [
    ['headline', 'Envoys meet in Gondor'],
    ['byline', 'By Beregond of the Guard'],
    ['body', 'The envoys of the two realms met on Sunday'],
    ['furniture', 'Read more about the realms here'],
    ['body', 'and parted on Monday.'],
    ['comment', 'I do not believe a word of it.'],
    ['credit', 'Picture by the palace.'],
  ];
  let text = '';
  const segments = parts.map(([role, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, role, reason: 'test' };
  });
  const { sentences } = read(text, segments, undefined, loadWeights());
  deepEqual(
    sentences.map(({ role, paragraph, start, end }) => [role, paragraph, text.slice(start, end)]),
    [
      ['headline', 0, 'Envoys meet in Gondor'],
      ['body', 1, 'The envoys of the two realms met on Sunday'],
      ['body', 2, 'and parted on Monday.'],
    ],
  );
});

test('a blank line ends a paragraph and a line break does not', () => {
  const { sentences } = readPlain('The envoys met\nin Gondor. They left.\n\nNobody knew why');
  deepEqual(
    sentences.map(({ paragraph, tokens }) => [paragraph, tokens.length]),
    [
      [0, 6],
      [0, 3],
      [1, 3],
    ],
  );
});

test('the sign of a firm at an exchange holds no end of a sentence', () => {
  const { sentences } = readPlain('Gondor Wains Corp <GWN.M> said that it would buy farms. Rohan Horse Ltd <RHO.E.O> would not.');
  equal(sentences.length, 2);
});

test('a text in another language says so and is not read', () => {
  const reading = readPlain('Le ministre est arrivé dimanche dans la capitale pour des entretiens avec le président de la république.');
  equal(reading.language, 'fr');
  deepEqual([reading.sentences, reading.clauses, reading.dates, reading.names], [[], [], [], []]);
});

test('CoNLL-U has ten columns, one root a sentence, and a line for each paragraph', () => {
  const text = 'The envoy does not agree. He left.\n\nNobody followed.';
  const printed = toConllu(readPlain(text), text);
  const rows = printed.split('\n').filter((line) => /^\d/.test(line));
  ok(rows.every((row) => row.split('\t').length === 10));
  equal(rows.filter((row) => row.split('\t')[6] === '0').length, 3);
  equal(printed.match(/^# newpar$/gm)?.length, 2);
  ok(printed.includes('# text = The envoy does not agree.\n'));
});

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\n \t \u00a0'],
  ['a million letters', 'a'.repeat(1_000_000)],
  ['a hundred thousand words without a full stop', 'word '.repeat(100_000)],
  ['only marks', '!?.,;:—"\'()[]'.repeat(10_000)],
  ['closing brackets behind a full stop', `It ended.${')'.repeat(10_000)}`],
  ['nested brackets', `He said ${'('.repeat(10_000)}no${')'.repeat(10_000)} to it.`],
  ['quotation marks', '"'.repeat(20_000)],
  ['lone surrogates', `The envoy ${'\ud83d'.repeat(500)} came ${'\udc00'.repeat(500)}.`],
  ['marks of direction', 'The \u202eenvoy\u202c of \u200fGondor\u200e came.'],
  ['noughts and controls', 'The envoy\u0000 came\u0007 to\u001b Gondor.'],
  ['no blanks', 'Envoys,met;in-Gondor.He(left)'.repeat(300)],
  ['one number of a hundred thousand digits', '9'.repeat(100_000)],
  ['one address', `See http://a.b/${'c/'.repeat(20_000)}`],
  ['letters and their marks apart', 'e\u0301'.repeat(2000)],
  ['quotations that never close', '“He “said “that '.repeat(300)],
  ['ten thousand bullets', '•\n'.repeat(10_000)],
  ['a word of another script between', 'The envoy met 外交部长 and قال. '.repeat(50)],
  ['names of built-in properties', 'constructor __proto__ toString hasOwnProperty valueOf came to the hall.'],
];

for (const [name, text] of hostile) {
  test(`hostile text is read without a crash: ${name}`, () => {
    for (const { tokens } of readPlain(text).sentences) ok(tokens.filter(({ head }) => head < 0).length === 1);
  });
}

const words = fc.constantFrom(
  ...'the envoy of Gondor said that Dr. Imrahil would not visit “Arnor” on 3 May 2031 , but ( he ) left . Why ? U.S. 5km can\'t — " \n'.split(
    ' ',
  ),
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(' ').replace(/\n/g, 'and').trim() || 'and');

test('offsets cut the exact text, heads are in the sentence, and every sentence is a tree', () =>
  fc.assert(
    fc.property(fc.oneof(paragraph, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const { start, end, tokens } of readPlain(text).sentences) {
        equal(start, tokens[0]?.start);
        equal(end, tokens.at(-1)?.end);
        for (const token of tokens) {
          equal(text.slice(token.start, token.end), token.form);
          ok(token.head < tokens.length);
        }
        equal(tokens.filter(({ head, arc }) => head === -1 && arc === 'root').length, 1);
      }
    }),
    { numRuns: 60 },
  ));

test('paragraphs read together are paragraphs read apart', () =>
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      let at = 0;
      const weights = loadWeights();
      const apart = paragraphs.flatMap((words, index) => {
        const start = at;
        at += words.length + 2;
        const { sentences } = read(words, [{ start: 0, end: words.length, role: 'body', reason: 'test' }], undefined, weights);
        return sentences.map((sentence) => ({ ...sentence, paragraph: index, start: sentence.start + start, end: sentence.end + start }));
      });
      const together = read(text, [{ start: 0, end: text.length, role: 'body', reason: 'test' }], undefined, weights).sentences;
      const shape = ({ start, end, paragraph: number, tokens }: (typeof together)[number]) => [
        start,
        end,
        number,
        tokens.map(({ head, arc, tag, lemma }) => [head, arc, tag, lemma]),
      ];
      deepEqual(together.map(shape), apart.map(shape));
    }),
    { numRuns: 40, examples: [[['" Dr. "', 'the']]] },
  ));
