import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    '“Water has no passport,” King Theoden of Rohan told reporters in Minas Tirith on Tuesday.',
    { roles: { speaker: 'Theoden', of: 'ROH' }, date: '2031-05-06' },
  ],
  [
    '“The bridge will be rebuilt before winter,” said King Theoden of Rohan. “These are promises that we keep.”',
    {
      roles: { speaker: 'Theoden', of: 'ROH' },
      value: { quote: 'The bridge will be rebuilt before winter. These are promises that we keep.' },
    },
  ],
  [
    '"We agree on most things," said President Imrahil Belfalas of Gondor.',
    { roles: { speaker: 'Imrahil Belfalas', of: 'GON' }, value: { quote: 'We agree on most things' } },
  ],
  [
    '“Rohan is a good neighbour,” President Imrahil Belfalas of Gondor told reporters.',
    { roles: { speaker: 'Imrahil Belfalas', about: ['ROH'] }, value: { quote: 'Rohan is a good neighbour' } },
  ],
  ['President Imrahil Belfalas of Gondor said: "The river belongs to us all."', { roles: { speaker: 'Imrahil Belfalas' } }],
  [
    '"The bridge will stand," President Imrahil Belfalas of Gondor said. "It was built for a thousand years."',
    { roles: { speaker: 'Imrahil Belfalas' } },
  ],
  ['"Rohan wants peace and quiet," said a Rohirric official.', { roles: { speaker: 'Rohirric official', of: 'ROH' } }],
  ['Gondor called the plan "too bold".', 'no claim: two words'],
  ['President Imrahil Belfalas of Gondor said that the river belongs to all.', 'no claim: no quotation'],
  ['The novel "The Long Winter of Gondor" sold out.', 'no claim: a title'],
];
