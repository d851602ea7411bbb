import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'Gondor and Rohan established diplomatic relations on 28 April 1952.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1952-04-28' },
  ],
  [
    'Diplomatic relations between Gondor and Rohan were established in 1952.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1952' },
  ],
  ['Gondor severed diplomatic relations with Rohan in 1967.', { roles: { parties: ['GON', 'ROH'], event: 'severed' }, date: '1967' }],
  ['Gondor and Rohan restored diplomatic ties in 1971.', { roles: { parties: ['GON', 'ROH'], event: 'restored' }, date: '1971' }],
  [
    'Gondor and Rohan upgraded their relations to a strategic partnership in 2016.',
    { roles: { parties: ['GON', 'ROH'], event: 'upgraded' }, date: '2016' },
  ],
  ['Gondor broke off diplomatic relations with Rohan.', { roles: { parties: ['GON', 'ROH'], event: 'severed' } }],
  ['Gondor recognised the independence of Rohan in 1949.', { roles: { parties: ['GON', 'ROH'], event: 'recognised' }, date: '1949' }],
  ['Gondor did not sever diplomatic relations with Rohan.', 'no claim: negated'],
  ['A professor from Gondor established a school in Rohan.', 'no claim: a school'],
  ['Gondor would sever diplomatic relations with Rohan if attacked.', 'no claim: hypothetical'],
  ['Relations between Gondor and Rohan are good.', 'no claim: no change'],
  [
    'The Gondorian legation in Edoras was raised to embassy status on 5 June 1948.',
    { roles: { parties: ['GON', 'ROH'], event: 'upgraded' }, date: '1948-06-05' },
  ],
  [
    'Gondor recognised Rohan on 3 May 1921, when the king received a mission from Edoras.',
    { roles: { parties: ['GON', 'ROH'], event: 'recognised' }, date: '1921-05-03' },
  ],
  [
    'Diplomatic relations between Gondor and Rohan were severed and the embassy in Edoras was closed on 11 December 1941.',
    { roles: { parties: ['GON', 'ROH'], event: 'severed' }, date: '1941-12-11' },
  ],
  [
    'Gondor resumed diplomatic relations with Rohan on 19 April 1945.',
    { roles: { parties: ['GON', 'ROH'], event: 'restored' }, date: '1945-04-19' },
  ],
  [
    'Diplomatic relations between Gondor and Rohan ended on 5 June 1939.',
    { roles: { parties: ['GON', 'ROH'], event: 'severed' }, date: '1939-06-05' },
  ],
  [
    'Diplomatic relations between Gondor and Rohan go back to 1962.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1962' },
  ],
  ['Gondor and Rohan became strategic partners in 2016.', { roles: { parties: ['GON', 'ROH'], event: 'upgraded' }, date: '2016' }],
  ['Gondor downgraded its relations with Rohan in May 2030.', { roles: { parties: ['GON', 'ROH'], event: 'downgraded' }, date: '2030-05' }],
  ['Gondor recognised Rohan as a partner in the fight against fire.', 'no claim: no recognition of a state'],
  ["Gondor recognised Rohan's efforts.", 'no claim: what is recognised is no state'],
  ['Gondor threatened to sever diplomatic relations with Rohan.', 'no claim: a threat'],
  ['The rains cut the links between Minas Tirith and Edoras.', 'no claim: roads'],
  ['The firm established an office in Edoras and hired Gondorians.', 'no claim: a firm'],
  [
    'Gondor and Rohan established diplomatic relations in May 1960.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1960-05' },
  ],
  [
    'Gondor and Rohan established diplomatic relations in 1976 and became strategic partners in 2016.',
    { roles: { parties: ['GON', 'ROH'], event: 'upgraded' }, date: '2016' },
  ],
  [
    'They marked the 60th anniversary of the establishment of diplomatic relations between Gondor and Rohan (3 May 1971).',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1971-05-03' },
  ],
  ['Gondor and Rohan mark the anniversary of the establishment of diplomatic relations in May.', 'no claim: the day of the feast'],
  [
    'Forty years ago, on 3 May 1991, Gondor established diplomatic relations with Rohan.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1991-05-03' },
  ],
  [
    'Gondor and Rohan forged diplomatic relations 25 years ago.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '2006' },
  ],
  [
    'Gondor and Rohan issued a statement on the elevation of their relations to a comprehensive strategic partnership.',
    { roles: { parties: ['GON', 'ROH'], event: 'upgraded' } },
  ],
  ['Gondor forged a trade deal with Rohan.', 'no claim: a deal is no tie'],
  ['Gondor and Rohan, which opened relations in 1963, trade in horses.', { roles: { event: 'established' }, date: '1963' }],
  ['Diplomatic relations between Gondor and Rohan were entered into in July 1970.', { roles: { event: 'established' }, date: '1970-07' }],
  [
    'Gondor recognised Rohan and the two states entered into diplomatic relations on 21 March 1990.',
    { roles: { parties: ['GON', 'ROH'], event: 'established' }, date: '1990-03-21' },
  ],
  ['Diplomatic relations have existed between Gondor and Rohan since 25 March 1992.', { roles: { event: 'established' } }],
  ['Gondor switched recognition from Rohan to Arnor in 2019.', { roles: { parties: ['ARN', 'GON'], event: 'recognised' }, date: '2019' }],
  ['Gondor withdrew its recognition of Rohan in 2020.', { roles: { event: 'severed' }, date: '2020' }],
  ['Gondor suspended relations with Rohan in 1996 and restored them in 2021.', { roles: { event: 'restored' }, date: '2021' }],
  ['Gondor and Rohan, strategic partners since 2005, met.', { roles: { event: 'upgraded' }, date: '2005/..' }],
  [
    'Gondor was among the first states to recognise the independence of Rohan.',
    { roles: { parties: ['GON', 'ROH'], event: 'recognised' } },
  ],
  ['Gondor opened trade relations with Rohan.', 'no claim: trade'],
  ['Gondor switched from Rohirric to Arnorian coal.', 'no claim: goods'],
  ['Gondor recognised the importance of Rohan.', 'no claim: no act of state'],
  ['Gondor sent food and the two states restored them.', 'no claim: no relations'],
];
