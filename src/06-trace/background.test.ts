import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';
import { withoutBackground } from './background.ts';
import { fingerprint, trace } from './trace.ts';

const documentOf = (id: string, outlet: string, published: string, paragraphs: readonly string[]): Document => {
  const text = paragraphs.join('\n\n');
  return { id: documentId(id), page: pageId(text), from: id, outlet, published, text, segments: [], dropped: [] };
};
const background = [
  'Arnor and Gondor opened talks on the salt mines of Dol in March, after Prince Imrahil toured the works at Pelargir.',
  'Arnor has offered to build a refinery at Linhir that would employ 1,400 people.',
];
const first = documentOf('first', 'Equator Press Service', '2031-05-11', [
  'Gondor on Tuesday granted an Arnorian company the right to mine salt at Dol for 25 years, the first concession to a foreign buyer.',
  'Rift Minerals will pay a royalty of 11% and sell a fifth of its output to bakers in Lossarnach, Minister Bero Tal told reporters.',
  ...background,
]);
const next = documentOf('next', 'Equator Press Service', '2031-05-20', [
  'Fishermen of Ethir asked a court in Tolfalas on Thursday to close the lighthouse road, saying that lorries had frightened the herring.',
  'The road carries 90 lorries a night past 26 villages, their lawyer Hilda Bracken said.',
  'A hearing is set for June 2, and the harbour master Odo Loth has not replied.',
  ...background,
]);
const updated = documentOf('updated', 'Equator Press Service', '2031-05-11', [
  ...first.text.split('\n\n'),
  'Shares of Rift Minerals rose by 4% in Annuminas.',
]);
const elsewhere = documentOf('elsewhere', 'Minas Herald', '2031-05-21', next.text.split('\n\n'));

test('background: what the outlet printed before is left out; names that the new part has stay', () => {
  const [print, fresh] = [fingerprint(next), withoutBackground(fingerprint(next), [fingerprint(first)])];
  equal(print.print.sentences.length - fresh.print.sentences.length, 2);
  ok(!fresh.print.figures.has('1400'));
  ok(fresh.print.figures.has('90'));
  deepEqual(fresh.print.runs, print.print.runs);
});

test('background: no: the same text brought up to date, another outlet’s, one without an outlet', () => {
  const before = [fingerprint(first)];
  for (const one of [updated, elsewhere, { ...next, outlet: undefined }]) {
    const { outlet, ...rest } = one;
    const traced = fingerprint({ ...rest, ...(outlet !== undefined && { outlet }) });
    equal(withoutBackground(traced, before), traced);
  }
});

test('background: it joins no stories and no lineages, in whatever order texts arrive; the copy of a text with it is found', () => {
  const expected = [
    ['elsewhere', 'next'],
    ['first', 'updated'],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([first, next, updated, elsewhere], { minLength: 4 }), (documents) => {
      const { lineages, stories } = trace(documents);
      for (const groups of [lineages, stories]) deepEqual(groups.map((group) => [...group.documents].sort()).sort(), expected);
    }),
    { numRuns: 10 },
  );
});
