import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'Rohan expelled two diplomats of Gondor. Gondor promised to answer in kind.',
    { roles: { actor: 'GON', recipient: 'ROH', event: 'threaten' } },
  ],
  [
    'Prices in Rohan are supported by several things, including hopes of a deal between Gondor and Arnor.',
    'no claim: things support prices',
  ],
  [
    'The minister thanked Rohan for its support of Gondor’s candidacy to the council.',
    { roles: { actor: 'ROH', recipient: 'GON', event: 'support' } },
  ],
  ['Rohan was accused of blocking the delivery of aid to Gondor.', 'no claim: an accusation by nobody'],
  [
    'President Imrahil Belfalas of Gondor congratulated Rohan on its national day.',
    { roles: { actor: 'GON', recipient: 'ROH', event: 'support' } },
  ],
  ['Gondor accused Rohan of violating its border.', { roles: { actor: 'GON', recipient: 'ROH', event: 'accuse' } }],
  ['Gondor summoned the ambassador of Rohan on Tuesday.', { roles: { actor: 'GON', recipient: 'ROH', event: 'accuse' } }],
  ['Gondor expelled three Rohirric diplomats.', { roles: { actor: 'GON', recipient: 'ROH', event: 'sanction' } }],
  ['Gondor threatened to impose tariffs on Rohan.', { roles: { actor: 'GON', recipient: 'ROH', event: 'threaten' } }],
  ['Gondor imposed sanctions on Rohan in April 2031.', { roles: { actor: 'GON', recipient: 'ROH', event: 'sanction' }, date: '2031-04' }],
  ['Gondor asked Rohan to return the horses.', { roles: { actor: 'GON', recipient: 'ROH', event: 'request' } }],
  ['Gondor rejected the proposal of Rohan.', { roles: { actor: 'GON', recipient: 'ROH', event: 'reject' } }],
  ['Gondor bombed a camp in Rohan.', { roles: { actor: 'GON', recipient: 'ROH', event: 'assault' } }],
  ['Gondor expressed its support for Rohan.', { roles: { actor: 'GON', recipient: 'ROH', event: 'support' } }],
  ['Gondor did not accuse Rohan of anything.', 'no claim: negated'],
  ['Gondor might accuse Rohan of dumping.', 'no claim: hypothetical'],
  ['A baker in Gondor thanked his customers.', 'no claim: no government'],
  ['Gondor condemned the terrorist attack in Rohan.', 'no claim: against no government'],
  ['Gondor defeated Rohan by three goals to one.', 'no claim: a match'],
];
