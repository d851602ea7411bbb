import type { Example } from '../define.ts';

const gon = { from: 'ROH', to: 'GON' } as const;

export const examples: readonly Example[] = [
  ['Gondor has waived visa requirements for citizens of Rohan.', { roles: { ...gon, rule: 'visa-free' }, status: 'reported' }],
  [
    'Gondor will scrap visas for Rohirric tourists from 1 June 2031.',
    { roles: { ...gon, rule: 'visa-free' }, status: 'planned', date: '2031-06-01' },
  ],
  ['Gondor exempted Rohirric citizens from visas in 2029.', { roles: { ...gon, rule: 'visa-free' }, date: '2029' }],
  ['Rohirric citizens can enter Gondor without a visa for up to 30 days.', { roles: { ...gon, rule: 'visa-free' } }],
  ['Rohirrim can travel to Gondor visa-free.', { roles: { ...gon, rule: 'visa-free' } }],
  ['Citizens of Rohan do not need a visa to enter Gondor.', { roles: { ...gon, rule: 'visa-free' } }],
  ['Rohirric citizens need a visa to enter Gondor.', { roles: { ...gon, rule: 'required' } }],
  ['Gondor granted visa-free entry to citizens of Rohan in March 2031.', { roles: { ...gon, rule: 'visa-free' }, date: '2031-03' }],
  ['Gondor offers visas on arrival to Rohirric visitors.', { roles: { ...gon, rule: 'on arrival' } }],
  ['Rohirric tourists can obtain a visa on arrival in Gondor.', { roles: { ...gon, rule: 'on arrival' } }],
  ['Gondor introduced electronic visas for Rohirric citizens.', { roles: { ...gon, rule: 'electronic' } }],
  ['Gondor has stopped issuing visas to Rohirric nationals.', { roles: { ...gon, rule: 'stopped' } }],
  ['Gondor suspended visas for citizens of Rohan on 4 May 2031.', { roles: { ...gon, rule: 'stopped' }, date: '2031-05-04' }],
  ['Gondor reimposed visa requirements on Rohirric citizens.', { roles: { ...gon, rule: 'required' } }],
  ['Gondor requires visas from Rohirric citizens.', { roles: { ...gon, rule: 'required' } }],
  ['Gondor and Rohan abolished visas for each other’s citizens in 2030.', { roles: { ...gon, rule: 'visa-free' }, date: '2030' }],
  ['Gondor and Rohan abolished visas for holders of diplomatic passports.', { roles: { ...gon, rule: 'visa-free', holders: 'official' } }],
  ['Gondor waived visas for holders of Rohirric diplomatic passports.', { roles: { ...gon, rule: 'visa-free', holders: 'official' } }],
  ['Gondor extended its visa-free policy for Rohirric citizens until the end of 2032.', { roles: { ...gon, rule: 'visa-free' } }],
  [
    'Gondor stopped issuing visas to Rohirrim on Thursday, citing security threats.',
    { roles: { ...gon, rule: 'stopped' }, date: '2031-05-08', attribution: [] },
  ],
  [
    'Gondor has suspended visas for citizens of Rohan, two officials told Reuters.',
    { roles: { ...gon, rule: 'stopped' }, attribution: ['Reuters', 'officials'] },
  ],
  ['Gondor has not waived visas for Rohirric citizens.', 'no claim: negated'],
  ['If Gondor waives visas for Rohirric citizens, hotels will profit.', 'no claim: conditional'],
  ['Rohan asked Gondor to waive visas for its citizens.', 'no claim: asked for'],
  ['Gondor waived customs duties for Rohirric grain.', 'no claim: duties are no visas'],
  ['The Gondorian company Visa opened an office in Rohan.', 'no claim: a firm'],
  ['Gondor refused Imrahil of Rohan a visa.', 'no claim: one man, not a rule'],
  ['A Rohirric singer received a visa for Gondor.', 'no claim: one person'],
  ['Hotels in Gondor want visas for Rohirric tourists scrapped.', 'no claim: what hotels want'],
  ['Gondor and Rohan discussed visas for students.', 'no claim: talked of'],
  ['Gondor denied that it had suspended visas for citizens of Rohan.', 'no claim: what is denied did not happen'],
];
