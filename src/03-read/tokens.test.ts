import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Text, and its tokens with a blank between two; `|` stands between sentences. */
const examples: readonly (readonly [string, string])[] = [
  ['Dr. Elanor met Lt. Gen. Beregond on Jan. 5.', 'Dr. Elanor met Lt. Gen. Beregond on Jan. 5 .'],
  ["Arnor's envoy didn't come; they'll wait.", "Arnor 's envoy did n't come ; they 'll wait ."],
  ['Arnor’s envoy can’t and cannot come.', 'Arnor ’s envoy ca n’t and can not come .'],
  ['He lives in the U.S. and works for the U.N. there.', 'He lives in the U.S. and works for the U.N. there .'],
  ['It was made in the U.S. The envoy left.', 'It was made in the U.S. | The envoy left .'],
  ['J. K. Imrahil and J.K.Imrahil spoke.', 'J. K. Imrahil and J.K. Imrahil spoke .'],
  ['They discussed the issues.In May they met again.', 'They discussed the issues . | In May they met again .'],
  ['Dr.Arif came.', 'Dr. Arif came .'],
  ['It is No. 5 on the list. No. 6 is free.', 'It is No. 5 on the list . | No. 6 is free .'],
  ['Will he come? No. He will not.', 'Will he come ? | No . | He will not .'],
  ['The US$127 million loan, Rs.500 and €3.2bn.', 'The US$ 127 million loan , Rs. 500 and € 3.2 bn .'],
  ['Exports rose 7.5% to 1,250,000 tonnes.', 'Exports rose 7.5 % to 1,250,000 tonnes .'],
  ['From 20-24 October, 2019, at 5:30pm on 9/11.', 'From 20 - 24 October , 2019 , at 5:30 pm on 9/11 .'],
  ['On 2024-05-06 call 713-853-3989.', 'On 2024-05-06 call 713-853-3989 .'],
  [
    'A pre-war, anti-nuclear, well-known co-founder of mid-1990s fame.',
    'A pre-war , anti-nuclear , well - known co-founder of mid-1990s fame .',
  ],
  ['“We agree. We sign,” he said.', '“ We agree . | We sign , ” he said .'],
  ['"We agree." He signed.', '" We agree . " | He signed .'],
  ['"Why now?" Khan asked. "Because."', '" Why now ? " Khan asked . | " Because . "'],
  ['"It ends here.” The hall fell silent.', '" It ends here . ” | The hall fell silent .'],
  ['"Well … it is – as they say... – done," she said.', '" Well … it is – as they say ... – done , " she said .'],
  ['He left (so they say.) Nobody saw him.', 'He left ( so they say . ) | Nobody saw him .'],
  ['Talks end in failure', 'Talks end in failure'],
  ['1. The parties agree.', '1. The parties agree .'],
  ['Points: • peace • trade', 'Points : | • peace | • trade'],
  ['Oil, gas, etc. The rest is tin.', 'Oil , gas , etc . | The rest is tin .'],
  ['It opens at 5 p.m. on Monday.', 'It opens at 5 p.m. on Monday .'],
  ['See https://example.org/a,b?c=d. Write to a.b@example.org.', 'See https://example.org/a,b?c=d . | Write to a.b@example.org .'],
  ["The '90s, O'Hara and the dogs' tails.", "The '90s , O'Hara and the dogs ' tails ."],
  ['and/or his/her R&D at 3/4', 'and / or his / her R&D at 3/4'],
  ['What?! No!!!', 'What ?! | No !!!'],
  ['The 19th, 2nd and 1940s; 5km, 20kg, 4G.', 'The 19th , 2nd and 1940s ; 5 km , 20 kg , 4G .'],
  ['He came late. nobody minded.', 'He came late . | nobody minded .'],
  ['It is run by the Agcy. of Trade.', 'It is run by the Agcy . of Trade .'],
  ['Is it far? not at all! go on', 'Is it far ? | not at all ! | go on'],
  ['“Is it far?” he asked.', '“ Is it far ? ” he asked .'],
  ['We ask: Why? 2. Sign the pact.', 'We ask : Why ? | 2 . Sign the pact .'],
  ['He spoke of Imrahil X. The hall was silent.', 'He spoke of Imrahil X . | The hall was silent .'],
  ['The key is...I forget.', 'The key is ... I forget .'],
  ['The \u200eenvoy co\u00adoperates.', 'The \u200eenvoy co\u00adoperates .'],
  ['Talks end in failure Sunday, October 21, 2031', 'Talks end in failure | Sunday , October 21 , 2031'],
  ['The envoys arrive on Sunday, 21 October 2031', 'The envoys arrive on Sunday , 21 October 2031'],
  ['Sunday, October 21, 2031', 'Sunday , October 21 , 2031'],
  [
    'The dog sat. Imrahil left on Sat. and Sun. in Miss. and Mass. too.',
    'The dog sat . | Imrahil left on Sat. and Sun. in Miss. and Mass. too .',
  ],
  ['He loves modern art. Beregond does not. See art. 5 of it.', 'He loves modern art . | Beregond does not . | See art. 5 of it .'],
  ['Leung Chun-ying, Kim Jong-un and Moon Jae-in met.', 'Leung Chun-ying , Kim Jong-un and Moon Jae-in met .'],
  ['The Man-made dam, an Anglo-Saxon Mid-term.', 'The Man - made dam , an Anglo - Saxon Mid-term .'],
  ['It ended .. . Then it began.', 'It ended .. . | Then it began .'],
  ['It grew.[3] Then it fell.', 'It grew . [ 3 ] | Then it fell .'],
];

const print = (text: string): string => {
  const { spans, firsts } = cutSentences(text, tokenise(text, 0, text.length));
  const starts = new Set(firsts);
  return spans.starts.map((start, index) => (index > 0 && starts.has(index) ? '| ' : '') + text.slice(start, spans.ends[index])).join(' ');
};

for (const [text, expected] of examples) test(`tokens: ${text}`, () => equal(print(text), expected));

const hostile: readonly (readonly [string, string])[] = [
  ['a million letters', 'a'.repeat(1_000_000)],
  ['a million full stops', '.'.repeat(1_000_000)],
  ['a million mixed marks', '?.!"'.repeat(250_000)],
  ['letters and stops without a blank', 'a.'.repeat(200_000)],
  ['at signs', 'a@'.repeat(200_000)],
  ['hyphens', 're-'.repeat(200_000)],
  ['digits and commas', '1,'.repeat(200_000)],
  ['nested brackets', '('.repeat(10_000) + ')'.repeat(10_000)],
  ['apostrophes', "'".repeat(300_000)],
  ['lone surrogates', '\ud83d'.repeat(1000) + '\ude00'.repeat(1000)],
  ['right-to-left marks', '\u202eabc \u200f.\u2066x'],
];

for (const [name, text] of hostile) {
  test(`tokens of hostile text: ${name}`, () => {
    const { spans } = cutSentences(text, tokenise(text, 0, text.length));
    ok(spans.starts.every((start, index) => start >= (spans.ends[index - 1] ?? 0) && start < (spans.ends[index] ?? 0)));
  });
}

test('tokens cover all that is not blank, in order', () => {
  const pieces = fc.constantFrom(
    'a',
    'Dr.',
    'U.S.',
    "'s",
    "n't",
    '"',
    '”',
    '. ',
    ' ',
    '\n',
    '(',
    ')',
    '1,000',
    '5km',
    '-',
    '…',
    'é',
    '🙂',
    '\ud83d',
    '@x',
    '&',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { spans } = cutSentences(text, tokenise(text, 0, text.length));
        let at = 0;
        const gaps: string[] = [];
        for (const [index, start] of spans.starts.entries()) {
          gaps.push(text.slice(at, start));
          at = spans.ends[index] ?? 0;
          ok(start < at);
        }
        gaps.push(text.slice(at));
        deepEqual(gaps.join('').replace(/\s/g, ''), '');
      },
    ),
  );
});
