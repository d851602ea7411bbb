import { deepStrictEqual, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnWords } from './own-words.ts';

test('own words: pairs, headings, paragraphs and points are read with what they rest on', () => {
  const text = `# Japan – Pakistan
## Position
We support the talks
and say so. [f-0123456789abcdef, c-0123456789abcdef; 2026-02-11]

## Asks
- Name a day. [f-0123456789abcdef]
- Send the text. [c-0123456789abcdef]
# NOR
Fish matters. [f-0123456789abcdef]`;
  deepStrictEqual(
    readOwnWords(text, 'desk.notes.md').map(({ pair, under, text: words, restsOn, checked }) => [
      pair,
      under,
      words,
      restsOn.length,
      checked,
    ]),
    [
      ['JPN-PAK', 'Position', 'We support the talks and say so.', 2, '2026-02-11'],
      ['JPN-PAK', 'Asks', 'Name a day.', 1, undefined],
      ['JPN-PAK', 'Asks', 'Send the text.', 1, undefined],
      ['NOR', 'Position', 'Fish matters.', 1, undefined],
    ],
  );
});

for (const [what, text, says] of [
  ['no country', '# Japan – Atlantis\n', /notes\.md, line 1: "Atlantis" is no country/],
  ['nothing it is about', '\n\nWords. [f-0123456789abcdef]', /line 3: Nothing says which countries/],
  ['nothing it rests on', '# JPN-PAK\n\nWords.', /line 3: "Words\." does not say what it rests on/],
  ['no day', '# JPN-PAK\nWords. [f-0123456789abcdef; 2026-02-31]', /line 2: "2026-02-31" is no day/],
] as const)
  test(`own words: a mistake names its line: ${what}`, () => throws(() => readOwnWords(text, 'desk.notes.md'), says));
