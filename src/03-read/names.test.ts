import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { f1, scoreNames } from '../../bench/names.ts';
import { readNamedFolder } from '../../train/named-mentions.ts';
import { readNames } from './names.ts';
import { readSentences, segmentsOfPlain } from './read.ts';
import { loadWeights } from './weights.ts';

const namesIn = (text: string): string[] => {
  const sentences = readSentences(text, segmentsOfPlain(text), loadWeights());
  return readNames(sentences, text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

/** A text and the names in it, in order; persons and firms are invented. */
const examples: readonly (readonly [text: string, names: readonly string[]])[] = [
  [
    'President Maria Lindholm of Norway met Prime Minister Daniel Otieno in Nairobi on Sunday.',
    ['person Maria Lindholm', 'place Norway', 'person Daniel Otieno', 'place Nairobi'],
  ],
  ['Lindholm told reporters that Norway would lend Kenya $20 million.', ['person Lindholm', 'place Norway', 'place Kenya']],
  [
    'Maria Lindholm arrived in Nairobi on Sunday. Lindholm will meet President Otieno on Monday.',
    ['person Maria Lindholm', 'place Nairobi', 'person Lindholm', 'person Otieno'],
  ],
  [
    'The Bank of Lisbon and the Ministry of Fisheries signed an agreement in Oslo.',
    ['organisation Bank of Lisbon', 'organisation Ministry of Fisheries', 'place Oslo'],
  ],
  ['The Kenyan delegation left Bergen for Mombasa.', ['nationality Kenyan', 'place Bergen', 'place Mombasa']],
  ['Japanese and Chilean officials met in Santiago.', ['nationality Japanese', 'nationality Chilean', 'place Santiago']],
  ['The United Nations and the African Union welcomed the accord.', ['organisation United Nations', 'organisation African Union']],
  ['The South China Sea is deep.', ['place South China Sea']],
  ['Kenya National Bureau of Statistics figures show a rise.', ['organisation Kenya National Bureau of Statistics']],
  [
    'Mr. Otieno, Ms. Achieng and Dr. Holm attended the Oslo Fisheries Conference.',
    ['person Otieno', 'person Achieng', 'person Holm', 'event Oslo Fisheries Conference'],
  ],
  [
    'Foreign Minister Gunnar Holm flew to Tokyo to see his Japanese counterpart, Kenji Morita.',
    ['person Gunnar Holm', 'place Tokyo', 'nationality Japanese', 'person Kenji Morita'],
  ],
  ['Typhoon Luming hit the Philippines on Thursday.', ['event Typhoon Luming', 'place Philippines']],
  ['The Treaty of Bergen was signed after the Second World War.', ['work Treaty of Bergen', 'event Second World War']],
  ['Analysts at Hanoi University expect no change.', ['organisation Hanoi University']],
  [
    'Maria Lindholm of NPU spoke to Kenji Morita of Mombasa.',
    ['person Maria Lindholm', 'organisation NPU', 'person Kenji Morita', 'place Mombasa'],
  ],
  ['Hurricane Brenda reached the coast. Brenda was weak.', ['event Hurricane Brenda', 'event Brenda']],
  ['The judge turned to Tab 4 and to Section 12.', []],
  ['In May the minister will march.', []],
  ['Trade rose in March and April.', []],
  ['The minister will visit the port on Sunday.', []],
  ['Exports rose, imports fell and the deficit grew.', []],
  ['Imports fell. The ministry said imports would fall again.', []],
  ['He said the talks on Tuesday were useful.', []],
  ['The president and the prime minister met the ambassador.', []],
  ['', []],
];

for (const [text, names] of examples) test(`names: ${text.slice(0, 70)}`, () => deepEqual(namesIn(text), names));

test('names cut the text exactly, do not overlap and keep its order', () => {
  const words = fc.constantFrom(
    'Maria',
    'Lindholm',
    'of',
    'Norway',
    'said',
    'the',
    'Bank',
    '.',
    'Otieno',
    'in',
    'Oslo',
    ',',
    'Japanese',
    '“',
    '1',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (chosen) => {
      const text = chosen.join(' ');
      const sentences = readSentences(text, segmentsOfPlain(text), loadWeights());
      let last = 0;
      for (const { sentence, from, to, start, end } of readNames(sentences, text)) {
        ok(start >= last && end > start);
        equal(start, sentences[sentence]?.tokens[from]?.start);
        equal(end, sentences[sentence]?.tokens[to - 1]?.end);
        last = end;
      }
    }),
    { numRuns: 60 },
  );
});

test('ten thousand capitals in a row are read', () => {
  ok(namesIn('Arnor '.repeat(10_000)).length <= 10_000);
});

const folder = join(import.meta.dirname, '../../../shared/data/treebanks/gum/dev');
const skip = existsSync(folder) ? false : `the treebank is not at ${folder}`;

/** F1 from raw text. Raise a floor when a score rises; lower one only with the reason in the changelog. */
const floors: readonly (readonly [string, number])[] = [
  ['person', 0.82],
  ['place', 0.82],
  ['organisation', 0.63],
];

test('no score of the names of GUM dev sinks below its floor', { skip }, () => {
  const scores = scoreNames(readNamedFolder(folder));
  for (const [kind, least] of floors) {
    const score = scores.get(kind);
    ok(
      score !== undefined && f1(score) >= least,
      `${kind}: ${score === undefined ? 'none' : f1(score).toFixed(3)}, and the floor is ${least}`,
    );
  }
});
