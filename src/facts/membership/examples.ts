import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['Imrahil left Minas Tirith on Saturday.', 'no claim: a town is not joined or left as a body is'],
  ['Gondor joined the Anduin Alliance in 2031.', { roles: { member: 'GON', group: 'Anduin Alliance' }, date: '2031' }],
  ['Gondor is a member of the Western Alliance.', { roles: { member: 'GON', group: 'Western Alliance' } }],
  ['Gondor and Rohan are members of the Western Alliance.', { roles: { member: 'ROH', group: 'Western Alliance' } }],
  ["Observers point to Gondor's membership of the Western Alliance.", { roles: { member: 'GON', group: 'Western Alliance' } }],
  ['Rohan joined the Western Alliance in 2029.', { roles: { member: 'ROH', group: 'Western Alliance' }, date: '2029' }],
  [
    'Gondor will join the Western Alliance next year.',
    { roles: { member: 'GON', group: 'Western Alliance' }, status: 'planned', date: '2032' },
  ],
  ['Arnor left the Western Alliance in 2030.', { roles: { member: 'ARN', group: 'Western Alliance' }, status: 'former', date: '2030' }],
  ['Gondor is part of the Western Alliance.', { roles: { member: 'GON', group: 'Western Alliance' } }],
  ['Gondor is not a member of the Western Alliance.', 'no claim: negated'],
  ['Rohan could join the Western Alliance.', 'no claim: hypothetical'],
  ['The Western Alliance condemned Gondor.', 'no claim: no membership'],
  ['Children from Gondor joined the choir.', 'no claim: another kind of joining'],
];
