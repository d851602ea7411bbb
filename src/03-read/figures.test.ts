import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figureExamples } from './figures.examples.ts';
import { readFigures } from './figures.ts';
import { plainSentences } from './plain.examples.ts';

function found(text: string): string[][] {
  const sentences = plainSentences(text);
  return readFigures(sentences, text).map(({ sentence, start, end, kind, amount, upTo, unit, approximate, counts }) => {
    const noun = counts === undefined ? undefined : sentences[sentence]?.tokens[counts]?.form;
    const parts = [
      kind,
      upTo === undefined ? `${amount}` : `${amount}..${upTo}`,
      unit,
      approximate && `~${approximate}`,
      noun && `of ${noun}`,
    ];
    return [text.slice(start, end), parts.filter((part) => part !== undefined).join(' ')];
  });
}

for (const [text, figures] of figureExamples) {
  test(`figures: ${text}`, () => deepEqual(found(text), figures));
}

test('the table holds 80 rows, and a third of it says no', () => {
  ok(figureExamples.length >= 80);
  ok(figureExamples.filter(([, figures]) => figures.length === 0).length * 3 >= figureExamples.length - 10);
});

test('a currency that several countries share goes to the country the text names most', () => {
  const text =
    'Pakistan and India met in Pakistan, near the Pakistani border. They spoke of Rs 3.2 billion and of 5 million rupees, or 4 million Indian rupees.';
  deepEqual(
    found(text).map(([, figure]) => figure),
    ['money 3200000000 PKR', 'money 5000000 PKR', 'money 4000000 INR'],
  );
});

test('arcs say what a figure counts', () => {
  const text = 'They hold 316 much contested seats.';
  const [sentence] = plainSentences(text);
  ok(sentence);
  const tokens = sentence.tokens.map((token) =>
    token.form === '316'
      ? { ...token, tag: 'NUM' as const, head: 5, arc: 'nummod' }
      : token.form === 'seats'
        ? { ...token, tag: 'NOUN' as const, head: 1, arc: 'obj' }
        : token,
  );
  deepEqual(
    readFigures([{ ...sentence, tokens }], text).map(({ counts }) => counts),
    [5],
  );
});

const pieces = [
  '$',
  'US$',
  'Rs ',
  '5',
  ',000',
  '.',
  '%',
  ' per cent',
  ' million',
  ' to ',
  '-',
  '/',
  'half ',
  'a ',
  'third ',
  'two',
  ' and ',
  ' tonnes',
  '(',
  '€',
  'bn',
  ' dollars',
  '\n',
  '999999999999999999999',
];

test('any text: never throws, offsets rise and cut, amounts are numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, amount, upTo } of readFigures(plainSentences(text), text)) {
        ok(start >= last && end > start && end <= text.length);
        last = end;
        ok(Number.isFinite(amount) && (upTo === undefined || upTo > amount), `${amount} ${upTo}`);
      }
    }),
  );
});
