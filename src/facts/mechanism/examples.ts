import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'The two ministers co-chaired the third round of the Gondor-Rohan Bilateral Consultations in Edoras.',
    { roles: { parties: ['GON', 'ROH'], name: 'Gondor-Rohan Bilateral Consultations' } },
  ],
  ['The Gondor–Rohan Joint Commission met in Edoras.', { roles: { parties: ['GON', 'ROH'], name: 'Gondor–Rohan Joint Commission' } }],
  [
    'Gondor and Rohan consult in the Bilateral Political Consultations (BPC).',
    { roles: { parties: ['GON', 'ROH'], name: 'Bilateral Political Consultations', abbreviation: 'BPC' } },
  ],
  ['Gondor and Rohan hold a Strategic Dialogue every year.', { roles: { parties: ['GON', 'ROH'], name: 'Strategic Dialogue' } }],
  [
    'The High-level Economic Policy Dialogue between Gondor and Rohan has resumed.',
    { roles: { parties: ['GON', 'ROH'], name: 'High-level Economic Policy Dialogue' } },
  ],
  [
    'The Joint Working Group on Fisheries brings Gondor and Rohan together.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Working Group on Fisheries' } },
  ],
  ['The United Nations Security Council heard Gondor and Rohan.', 'no claim: a body of the world'],
  ['Dialogue between Gondor and Rohan is rare.', 'no claim: no forum'],
  ['The committee of the Edoras football club invited Gondor.', 'no claim: a club'],
];
