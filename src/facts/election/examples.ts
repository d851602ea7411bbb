import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'The Harbour Alliance won 63 seats in the election in Gondor.',
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'seats' }, value: { count: 63 } },
  ],
  [
    "The Harbour Alliance took 63 of the 120 seats in Gondor's parliament.",
    { roles: { country: 'GON', measure: 'chamber seats' }, value: { count: 120 } },
  ],
  [
    "The Harbour Alliance won Gondor's general election on Sunday.",
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'winner' }, date: '2031-05-04' },
  ],
  [
    "The Meadow Party won 28 seats in Rohan's election.",
    { roles: { country: 'ROH', party: 'Meadow Party', measure: 'seats' }, value: { count: 28 } },
  ],
  ['The theatre in Gondor has 63 seats.', 'no claim: a theatre'],
  ["Gondor's election will be held in June.", 'no claim: no result'],
  ['The Harbour Alliance could win the election in Gondor.', 'no claim: hypothetical'],
];
