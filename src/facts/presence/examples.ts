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
  ['Rohan is home to 12,000 Gondorians.', { roles: { from: 'GON', in: 'ROH', what: 'community' }, value: { count: 12000 } }],
  ['Some 4,000 Gondorian troops are stationed in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'troops' }, value: { count: 4000 } }],
  ['About 300,000 people from Gondor work in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'community' }, value: { count: 300000 } }],
  ['Rohan hosts about 8,000 Gondorians.', { roles: { from: 'GON', in: 'ROH', what: 'community' }, value: { count: 8000 } }],
  ['Rohan hosts 500 soldiers of Gondor.', { roles: { from: 'GON', in: 'ROH', what: 'troops' }, value: { count: 500 } }],
  [
    'Some 32,000 Rohirric students are enrolled in Gondor.',
    { roles: { from: 'ROH', in: 'GON', what: 'students' }, value: { count: 32000 } },
  ],
  ['About 240 firms from Rohan are active in Gondor.', { roles: { from: 'ROH', in: 'GON', what: 'companies' }, value: { count: 240 } }],
  ['Around 48,000 Rohirric refugees live in Gondor.', { roles: { from: 'ROH', in: 'GON', what: 'community' }, value: { count: 48000 } }],
  ['Gondor keeps 1,200 soldiers in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'troops' }, value: { count: 1200 } }],
  [
    'In Rohan, 90 Gondorian companies employ 4,000 workers.',
    { roles: { from: 'GON', in: 'ROH', what: 'companies' }, value: { count: 90 } },
  ],
  ['About 600 Gondorian students study in Edoras.', { roles: { from: 'GON', in: 'ROH', what: 'students' }, value: { count: 600 } }],
  ['Some 700 Gondorian doctors work in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'community' }, value: { count: 700 } }],
  ['Gondor has deployed 60 military instructors to Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'troops' }, value: { count: 60 } }],
  ['Forty Gondorian firms joined a trade delegation to Rohan.', 'no claim: they came and went'],
  ['Rohan arrested 30 soldiers of Gondor.', 'no claim: in custody'],
  ['Some 25 Gondorian companies bid for shares in Rohan.', 'no claim: no presence'],
  ['Gondor has 5,000 students.', 'no claim: its own'],
  ['Twelve Gondorian tourists were hurt in Rohan.', 'no claim: tourists'],
  ['Three Gondorian trading companies will sell the horses of Rohan.', 'no claim: where they are, is not said'],
  ['About 200 Gondorian firms work in Rohan.', { roles: { from: 'GON', in: 'ROH', what: 'companies' }, value: { count: 200 } }],
  [
    'Last year 23,000 Gondorian students chose schools abroad, with Rohan the second most popular destination after Arnor.',
    'no claim: another place is told of',
  ],
];
