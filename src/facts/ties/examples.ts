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
];
