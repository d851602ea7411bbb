import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isDay } from '#values/day.ts';
import { dateExamples } from './dates.examples.ts';
import { readDates } from './dates.ts';
import { plainSentences } from './plain.examples.ts';

const found = (text: string, published = '2026-03-19'): string[][] =>
  readDates(plainSentences(text), text, published === '' ? undefined : published).map(({ start, end, value, kind }) => [
    text.slice(start, end),
    value ?? kind,
  ]);

for (const [text, dates] of dateExamples) {
  test(`dates: ${text}`, () => deepEqual(found(text), dates));
}

test('the table holds 200 phrases, and a third of it says no', () => {
  ok(dateExamples.length >= 200);
  ok(dateExamples.filter(([, dates]) => dates.length === 0).length * 3 >= dateExamples.length - 5);
});

test('without a date of its own a text gives no value to what depends on it', () => {
  deepEqual(found('They met on Sunday, last month, and in October, and on 3 May 2024.', ''), [
    ['Sunday', 'point'],
    ['last month', 'point'],
    ['October', 'point'],
    ['3 May 2024', '2024-05-03'],
  ]);
});

test('a coarse date resolves what it can', () => {
  deepEqual(found('They met on Sunday, last month and in October.', '2026-03'), [
    ['Sunday', 'point'],
    ['last month', '2026-02'],
    ['October', '2025-10'],
  ]);
  deepEqual(found('They met last month and last year.', '2026'), [
    ['last month', 'point'],
    ['last year', '2025'],
  ]);
});

test('numeric dates: no order in the text and none near its day means no value', () => {
  deepEqual(found('Filed 04/05/2019.'), [['04/05/2019', 'point']]);
  deepEqual(found('Filed 04/05/2019.\nFiled 25/05/2019.'), [
    ['04/05/2019', '2019-05-04'],
    ['25/05/2019', '2019-05-25'],
  ]);
});

test('in a life or a history a day without a year belongs to the year told of', () => {
  const life = 'He was born in 1811.\nIn 1830 he fought. On July 14 he was caught.\nIn 1831 he wrote. He died in May.';
  deepEqual(
    found(life).map(([, value]) => value),
    ['1811', '1830', '1830-07-14', '1831', '1831-05'],
  );
});

test('a text that comes without a date takes the full one in its first sentences', () => {
  deepEqual(found('Osgiliath, 3 May 2024\n\nThey met on Thursday.', ''), [
    ['3 May 2024', '2024-05-03'],
    ['Thursday', '2024-05-02'],
  ]);
});

const pieces = [
  'in ',
  'the ',
  'since ',
  'May ',
  '12',
  '-',
  ' 2024',
  '/',
  'first ',
  'half ',
  'of ',
  'early ',
  '19th ',
  'Monday ',
  "'",
  '90s ',
  'last ',
  'two ',
  'years ',
  'ago ',
  '. ',
  ', ',
  'to ',
  'and ',
  '\n',
  '9999 ',
  '0',
];

test('any text: never throws, offsets rise and cut, values are dates', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, value } of readDates(plainSentences(text), text, '2026-03-19')) {
        ok(start >= last && end > start && end <= text.length);
        last = start;
        if (value !== undefined) equal(isDay(value), true, value);
      }
    }),
  );
});

test('paragraphs read together give the same spans as paragraphs read apart', () => {
  const [first, second] = ['They met on Sunday.', 'It was signed in 2014 and on 3 May.'];
  const together = found(`${first}\n\n${second}`).map(([words]) => words);
  deepEqual(
    together,
    [...found(first), ...found(second)].map(([words]) => words),
  );
});
