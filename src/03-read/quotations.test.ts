import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainSentences } from './plain.examples.ts';
import { quotationExamples } from './quotations.examples.ts';
import { readQuotations } from './quotations.ts';

for (const [text, role, expected] of quotationExamples) {
  test(`quotations: ${text.replaceAll('\n', ' ¶ ')}`, () => {
    const sentences = plainSentences(text, role);
    const form = (place: { readonly sentence: number; readonly token: number } | undefined): string =>
      place === undefined ? '' : (sentences[place.sentence]?.tokens[place.token]?.form ?? 'nowhere');
    const found = readQuotations(sentences, text).map(({ kind, parts, speaker, cue }) => [
      kind,
      parts.map(({ start, end }) => text.slice(start, end)).join(' + '),
      form(speaker),
      form(cue),
    ]);
    deepEqual(found, expected);
  });
}

test('the table holds 40 rows, and a third of it says no', () => {
  ok(quotationExamples.length >= 40);
  ok(quotationExamples.filter(([, , quotations]) => quotations.length === 0).length * 3 >= quotationExamples.length - 5);
});

test('arcs decide over position, and the speaker is never inside the words', () => {
  const text = 'The envoy of the king said “ships matter”.';
  const [sentence] = plainSentences(text);
  ok(sentence);
  const heads = [1, 5, 4, 4, 1, -1, 7, 5, 5, 5, 5];
  const arcs = ['det', 'nsubj', 'case', 'det', 'nmod', 'root', 'punct', 'nsubj', 'ccomp', 'punct', 'punct'];
  const tags = ['DET', 'NOUN', 'ADP', 'DET', 'NOUN', 'VERB', 'PUNCT', 'NOUN', 'VERB', 'PUNCT', 'PUNCT'] as const;
  const tokens = sentence.tokens.map((token, at) => ({
    ...token,
    head: heads[at] ?? -1,
    arc: arcs[at] ?? '',
    tag: tags[at] ?? ('X' as const),
  }));
  const [quotation] = readQuotations([{ ...sentence, tokens }], text);
  deepEqual(quotation?.speaker, { sentence: 0, token: 1 });
});

const pieces = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  ' said',
  ' he',
  'Imrahil',
  ' word',
  ',',
  '.',
  ':',
  ' ',
  '\n',
  '\n\n',
  '—',
];

test('any text: never throws, parts lie in order inside their quotation', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      for (const quotation of readQuotations(plainSentences(text), text)) {
        let last = quotation.start;
        ok(quotation.parts.length > 0);
        for (const { start, end } of quotation.parts) {
          ok(start >= last && end > start && end <= quotation.end);
          last = end;
        }
      }
    }),
  );
});

test('a long run of marks that never close is read once', () => {
  const text = "'a ".repeat(20_000);
  equal(readQuotations(plainSentences(text), text).length, 0);
});
