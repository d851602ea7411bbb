import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['Gondor is building a hospital in Rohan.', { roles: { from: 'GON', in: 'ROH' }, status: 'ongoing' }],
  ['Gondor financed a bridge in Rohan in 2029.', { roles: { from: 'GON', in: 'ROH' }, date: '2029' }],
  ['Gondor will build a railway in Rohan.', { roles: { from: 'GON', in: 'ROH' }, status: 'planned' }],
  ['Gondor is restoring a school in Edoras.', { roles: { from: 'GON', in: 'ROH' } }],
  ['Gondor did not build the hospital in Rohan.', 'no claim: negated'],
  ['Gondor is building a hospital in Minas Tirith.', 'no claim: at home'],
  ['Gondor is building trust with Rohan.', 'no claim: no works'],
];
