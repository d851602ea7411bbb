import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['President Imrahil Belfalas of Gondor said that Rohan should open its market.', { roles: { holder: 'Imrahil Belfalas', of: 'GON' } }],
  ['Analysts warn that the treaty could divide Gondor and Rohan.', { roles: { holder: 'Analysts' } }],
  ['Gondor opposes the new dam in Rohan.', { roles: { holder: 'GON' } }],
  ['President Imrahil Belfalas of Gondor believes that the river must be shared with Rohan.', { roles: { holder: 'Imrahil Belfalas' } }],
  ['Officials in Gondor insist that the debt of Rohan is too high.', { roles: { holder: 'Officials' } }],
  ['The ministry of Rohan said that talks were held on Monday.', 'no claim: a report of fact'],
  ['President Imrahil Belfalas of Gondor said hello.', 'no claim: no view'],
  ['Gondor lies south of Rohan.', 'no claim: no view'],
];
