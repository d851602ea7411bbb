import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['Eleven Rohirric sailors have been held at Minas Tirith since Friday.', 'no claim: seamen in custody are not stationed'],
  ['About 19,000 Gondorians live in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'community' }, value: { count: 19_000 } }],
  [
    'Some 2,300 Gondorian students are studying in Rohan.',
    { roles: { from: 'GON', in: 'ROH', what: 'students' }, value: { count: 2_300 } },
  ],
  ['More than 40 Gondorian companies operate in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'companies' }, value: { count: 40 } }],
  [
    'About 3,000 Gondorian soldiers are stationed in Rohan.',
    { roles: { from: 'GON', in: 'ROH', what: 'troops' }, value: { count: 3_000 } },
  ],
  ['Some 40,000 tourists from Gondor saw Rohan last year.', 'no claim: tourists'],
  ['Rohan has 2 million people.', 'no claim: its own people'],
  ['Gondorian companies like Rohan.', 'no claim: no figure'],
];
