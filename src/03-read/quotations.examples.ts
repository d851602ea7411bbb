import type { SegmentRole } from '#model/segment.ts';

/**
 * A text (a blank line starts a paragraph, a line break a sentence), its role, and the quotations in it: kind, words with " + " where
 * they are interrupted, the speaker's token and the speech verb, empty where there is none.
 */
export type QuotationExample = readonly [
  text: string,
  role: SegmentRole,
  quotations: readonly (readonly [kind: string, words: string, speaker: string, cue: string])[],
];

export const quotationExamples: readonly QuotationExample[] = [
  ['“We will not yield,” President Imrahil said on Monday.', 'body', [['direct', 'We will not yield,', 'Imrahil', 'said']]],
  [
    '"We will not yield," said the president of Gondor, Imrahil. "We never will."',
    'body',
    [['direct', 'We will not yield, + We never will.', 'president', 'said']],
  ],
  [
    '"We will not yield", he told reporters, “and we never will”.',
    'body',
    [['direct', 'We will not yield + and we never will', 'he', 'told']],
  ],
  ['«We agree», said Imrahil.', 'body', [['direct', 'We agree', 'Imrahil', 'said']]],
  ['„We agree“, said Imrahil.', 'body', [['direct', 'We agree', 'Imrahil', 'said']]],
  ["'We agree,' Imrahil said.", 'body', [['direct', 'We agree,', 'Imrahil', 'said']]],
  ['‘We agree,’ Imrahil said.', 'body', [['direct', 'We agree,', 'Imrahil', 'said']]],
  ["``We agree,'' Imrahil said.", 'body', [['direct', 'We agree,', 'Imrahil', 'said']]],
  ['“Is it true?” asked Imrahil.', 'body', [['direct', 'Is it true?', 'Imrahil', 'asked']]],
  ['“It is true!” Imrahil exclaimed.', 'body', [['direct', 'It is true!', 'Imrahil', 'exclaimed']]],
  ['Imrahil said: “We agree.”', 'body', [['direct', 'We agree.', 'Imrahil', 'said']]],
  ['Imrahil said, “We agree.”', 'body', [['direct', 'We agree.', 'Imrahil', 'said']]],
  ['Imrahil said that “we all agree on it”.', 'body', [['direct', 'we all agree on it', 'Imrahil', 'said']]],
  ['Imrahil said the “historic” deal was good.', 'body', [['direct', 'historic', 'Imrahil', 'said']]],
  ['Imrahil, the leader of Gondor, said: “We agree.”', 'body', [['direct', 'We agree.', 'Imrahil', 'said']]],
  ['Imrahil, who leads Gondor, told the council: “We agree.”', 'body', [['direct', 'We agree.', 'Imrahil', 'told']]],
  ['“We agree,” Imrahil, who leads Gondor, said.', 'body', [['direct', 'We agree,', 'Imrahil', 'said']]],
  ['“We agree,” said Foreign Minister Hurin of Arnor.', 'body', [['direct', 'We agree,', 'Hurin', 'said']]],
  ['“We agree,” the foreign minister said.', 'body', [['direct', 'We agree,', 'minister', 'said']]],
  ['According to Denethor, the city is “well defended”.', 'body', [['direct', 'well defended', 'Denethor', 'According']]],
  ['The city is “well defended”, according to Denethor.', 'body', [['direct', 'well defended', 'Denethor', 'according']]],
  [
    '“We came,” said Boromir, adding that the “old” men “left early”.',
    'body',
    [
      ['direct', 'We came,', 'Boromir', 'said'],
      ['direct', 'old', 'Boromir', 'adding'],
      ['direct', 'left early', 'Boromir', 'adding'],
    ],
  ],
  [
    'He wrote that “peace is near” and called it “a miracle”.',
    'body',
    [
      ['direct', 'peace is near', 'He', 'wrote'],
      ['direct', 'a miracle', 'He', 'called'],
    ],
  ],
  ['Asked about it, Faramir replied, “No comment.”', 'body', [['direct', 'No comment.', 'Faramir', 'replied']]],
  [
    '“The road is long,” Boromir said in an interview as the snow fell. “It is not safe.”',
    'body',
    [['direct', 'The road is long, + It is not safe.', 'Boromir', 'said']],
  ],
  [
    '“The road is long,” Boromir said. “It is not safe,” said Faramir.',
    'body',
    [
      ['direct', 'The road is long,', 'Boromir', 'said'],
      ['direct', 'It is not safe,', 'Faramir', 'said'],
    ],
  ],
  [
    '“We came.” “We saw.” Boromir said so.',
    'body',
    [
      ['direct', 'We came.', '', ''],
      ['direct', 'We saw.', 'Boromir', 'said'],
    ],
  ],
  ['“First it rained.\n\n“Then it snowed,” Denethor said.', 'body', [['direct', 'First it rained. + Then it snowed,', 'Denethor', 'said']]],
  [
    '“First it rained.\n\n“Then it snowed.\n\n“Then it froze,” Denethor said.',
    'body',
    [['direct', 'First it rained. + Then it snowed. + Then it froze,', 'Denethor', 'said']],
  ],
  [
    '“We agree,” Denethor said.\n\n“We agree on all of it.”',
    'body',
    [
      ['direct', 'We agree,', 'Denethor', 'said'],
      ['direct', 'We agree on all of it.', 'Denethor', ''],
    ],
  ],
  [
    'It is slow, an official said.\n“Fourteen rounds, and no result.”',
    'body',
    [['direct', 'Fourteen rounds, and no result.', 'official', 'said']],
  ],
  ['Boromir spoke of ties:\n\n“They are good.”', 'body', [['direct', 'They are good.', 'Boromir', 'spoke']]],
  ['“We will not yield.” — Imrahil', 'body', [['direct', 'We will not yield.', 'Imrahil', '']]],
  [
    'The minister said:\n\nWe are pleased with the outcome. Our friends agree.\n\nI thank all of them.\n\nBackground\n\nThe treaty was signed in 2019.',
    'body',
    [['announced', 'We are pleased with the outcome. Our friends agree. + I thank all of them.', 'minister', 'said']],
  ],
  [
    'The minister said:\n\nThe road is open.\n\nThe minister then left for Arnor.',
    'body',
    [['announced', 'The road is open.', 'minister', 'said']],
  ],
  [
    'Imrahil issued the following statement today:\n\nWe are pleased with the outcome.',
    'body',
    [['announced', 'We are pleased with the outcome.', 'Imrahil', 'issued']],
  ],
  [
    'Imrahil said: we are pleased, and our friends are too.',
    'body',
    [['announced', 'we are pleased, and our friends are too.', 'Imrahil', 'said']],
  ],
  ['“He called it ‘a gift’,” Imrahil said.', 'body', [['direct', 'He called it ‘a gift’,', 'Imrahil', 'said']]],
  ['\'He called it "a gift",\' Imrahil said.', 'body', [['direct', 'He called it "a gift",', 'Imrahil', 'said']]],
  ['‘The ministers’ plans are ours,’ Imrahil said.', 'body', [['direct', 'The ministers’ plans are ours,', 'Imrahil', 'said']]],
  ['With Imrahil telling the council that “all is lost”, they left.', 'body', [['direct', 'all is lost', 'Imrahil', 'telling']]],
  ['Imrahil is said to be “tired”.', 'body', [['direct', 'tired', '', '']]],
  ['“We agree" said Imrahil.', 'body', [['direct', 'We agree', 'Imrahil', 'said']]],
  ['Imrahil: we will not yield', 'headline', [['announced', 'we will not yield', 'Imrahil', '']]],
  ["Imrahil: 'We will not yield'", 'headline', [['direct', 'We will not yield', 'Imrahil', '']]],
  ["Gondor 'will not yield' to Arnor's pressure, minister says", 'headline', [['direct', 'will not yield', 'minister', 'says']]],
  ['Gondor: trade and tides', 'headline', []],
  ['Talks: day three', 'headline', []],
  ["The workers' rights and the ministers' plans were discussed.", 'body', []],
  ["It was the summer of '69, and the '70s came.", 'body', []],
  ['A 6" gun and a 5\'10" man came.', 'body', []],
  ["Rock 'n' roll came to Arnor.", 'body', []],
  ["Arnor's envoy said that Gondor's road wasn't open.", 'body', []],
  ['The treaty lists three things: ships, roads and tolls.', 'body', []],
  ['The minister said the road is open.', 'body', []],
  ["It's theirs, isn't it?", 'body', []],
  ['He said so:', 'body', []],
  ['The three goals are these:\n\nWe list them below.', 'body', []],
  ['Note: our readers know better.', 'body', []],
  ["James' ships and Boromir's men left.", 'body', []],
  ['“', 'body', []],
  ['"', 'body', []],
  ['He opened a “ and never closed it.', 'body', []],
  ["O'Hara and D'Arcy met at five o'clock.", 'body', []],
  ['The ratio is 4:3, and the time 10:30.', 'body', []],
  ['Prices rose 5" in the year.', 'body', []],
  ["The '' was empty.", 'body', []],
  ['“” was empty.', 'body', []],
];
