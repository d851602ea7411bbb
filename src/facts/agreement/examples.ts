import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'A convention for the avoidance of double taxation between Gondor and Rohan has been in force since 1973.',
    { roles: { parties: ['GON', 'ROH'], stage: 'in force' }, date: '1973/..' },
  ],
  [
    'Gondor and Rohan signed an Agreement on the Avoidance of Double Taxation in 2005.',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on the Avoidance of Double Taxation', stage: 'signed' }, date: '2005' },
  ],
  [
    'Officials of Gondor and Rohan agreed on the text of an Agreement on Veterinary Matters, which will be signed at a later date.',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Veterinary Matters' }, status: 'planned' },
  ],
  [
    'Gondor and Rohan signed an agreement on fisheries on 3 May 2031.',
    { roles: { parties: ['GON', 'ROH'], title: 'agreement on fisheries', stage: 'signed' }, date: '2031-05-03' },
  ],
  ['An agreement on fisheries was signed by Gondor and Rohan.', { roles: { parties: ['GON', 'ROH'], stage: 'signed' } }],
  ['Gondor signed a memorandum of understanding with Rohan on energy.', { roles: { parties: ['GON', 'ROH'], stage: 'signed' } }],
  [
    'The treaty between Gondor and Rohan entered into force in April 2031.',
    { roles: { parties: ['GON', 'ROH'], stage: 'in force' }, date: '2031-04' },
  ],
  [
    'Gondor and Rohan will sign a protocol on water in June 2031.',
    { roles: { parties: ['GON', 'ROH'], stage: 'signed' }, status: 'planned', date: '2031-06' },
  ],
  ['Gondor and Rohan concluded a free trade agreement in 2029.', { roles: { parties: ['GON', 'ROH'], stage: 'agreed' }, date: '2029' }],
  ['Rohan ratified the extradition treaty with Gondor.', { roles: { parties: ['GON', 'ROH'], stage: 'ratified' } }],
  ['Gondor proposed a visa agreement with Rohan.', { roles: { parties: ['GON', 'ROH'], stage: 'proposed' } }],
  ['Gondor and Rohan did not sign an agreement.', 'no claim: negated'],
  ['A tenant in Gondor signed a contract with his landlord.', 'no claim: a contract between citizens'],
  ['Gondor and Rohan agree that winters are cold.', 'no claim: no text'],
  ['The programme was broadcast in Gondor and Rohan.', 'no claim: a broadcast'],
];
