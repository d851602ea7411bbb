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
  [
    'The third round of political consultations between Gondor and Rohan was held in Edoras last November.',
    { roles: { parties: ['GON', 'ROH'], name: 'political consultations' }, date: '2030-11' },
  ],
  [
    'The Gondor–Rohan Joint Fisheries Commission met in Edoras on 3 May 2031, and the ministers said that it would meet again.',
    { roles: { parties: ['GON', 'ROH'], name: 'Gondor–Rohan Joint Fisheries Commission' }, date: '2031-05-03' },
  ],
  ['Gondor and Rohan set up a Joint Working Group on Water.', { roles: { parties: ['GON', 'ROH'], name: 'Joint Working Group on Water' } }],
  [
    'The Intergovernmental Commission on Trade brings Gondor and Rohan together.',
    { roles: { parties: ['GON', 'ROH'], name: 'Intergovernmental Commission on Trade' } },
  ],
  ['Gondor and Rohan speak in the Strategic Policy Dialogue.', { roles: { parties: ['GON', 'ROH'], name: 'Strategic Policy Dialogue' } }],
  [
    'The High-Level Dialogue between Gondor and Rohan took place in Fornost in 2029.',
    { roles: { parties: ['GON', 'ROH'], name: 'High-Level Dialogue' }, date: '2029' },
  ],
  [
    'Gondor and Rohan hold Bilateral Foreign Policy Consultations.',
    { roles: { parties: ['GON', 'ROH'], name: 'Bilateral Foreign Policy Consultations' } },
  ],
  [
    'The Rohan–Gondor Business Forum gathered in Edoras in June 2030.',
    { roles: { parties: ['GON', 'ROH'], name: 'Rohan–Gondor Business Forum' }, date: '2030-06' },
  ],
  [
    'The Joint Border Committee of Gondor and Rohan meets twice a year.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Border Committee of Gondor and Rohan' } },
  ],
  [
    'Gondor and Rohan have a Joint Committee on Fisheries (JCF).',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Committee on Fisheries', abbreviation: 'JCF' } },
  ],
  ['A cross-party committee of the parliament of Gondor heard witnesses from Rohan.', 'no claim: a committee of one parliament'],
  ['The European Commission wrote to Gondor and Rohan.', 'no claim: a body of others'],
  ['There was talk in Gondor and Rohan of rain.', 'no claim: talk'],
  ['Gondor wants a dialogue with Rohan.', 'no claim: a wish, and no forum'],
  ['The working group of the bakers of Edoras wrote to Gondor.', 'no claim: bakers'],
  ['The Human Rights Council criticised Gondor and Rohan.', 'no claim: a body of the world'],
  [
    'The Mechanism of Political Consultations between Gondor and Rohan meets every two years; its last round took place in Edoras in March 2029.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2029-03' },
  ],
  [
    'Gondor and Rohan value the Joint Commission on Trade. Its 14th session took place in Edoras in February 2031.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Commission on Trade' }, date: '2031-02' },
  ],
  [
    'Gondor and Rohan signed a protocol on Tuesday after the fourth round of the Joint Committee on Fisheries.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Committee on Fisheries' }, date: '2031-05-06' },
  ],
  ['Gondor and Rohan raised their relations to a Strategic Partnership in 2030.', 'no claim: a name for relations'],
  ['Gondor and Rohan signed the Plan for the Comprehensive Partnership.', 'no claim: a plan'],
  [
    'Gondor and Rohan agreed to set up a joint working group on fisheries.',
    { roles: { parties: ['GON', 'ROH'], name: 'joint working group on fisheries' }, status: 'planned' },
  ],
  [
    'The Joint Committee on Trade, Economic and Technical Cooperation of Gondor and Rohan met in Edoras.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Committee on Trade, Economic and Technical Cooperation of Gondor and Rohan' } },
  ],
  ['Gondor and Rohan signed a Memorandum of Understanding on Political Consultations.', 'no claim: a text, and no forum yet'],
  ['The parliament of Gondor set up a joint committee of both houses, and Rohan took note.', 'no claim: a committee of one parliament'],
  [
    'The Joint Border Committee of Gondor and Rohan was to have met on 3 May 2031 but the session was called off.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Border Committee of Gondor and Rohan' } },
  ],
  [
    'The Gondor–Rohan Joint Commission will be revived, a senior official told Reuters.',
    { roles: { parties: ['GON', 'ROH'], name: 'Gondor–Rohan Joint Commission' }, attribution: ['Reuters', 'senior official'] },
  ],
  [
    'The ministers of Gondor and Rohan recalled the 6th session of the two countries’ Joint Committee on Trade in November 2030.',
    { roles: { parties: ['GON', 'ROH'], name: 'Joint Committee on Trade' }, date: '2030-11' },
  ],
  [
    'The fifth round of the Gondor-Rohan Minerals Committee will be held in Edoras in April 2032.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2032-04', status: 'reported' },
  ],
  [
    'Gondor has proposed with Rohan the establishment of a regular consultation mechanism on horses.',
    { roles: { parties: ['GON', 'ROH'], name: 'regular consultation mechanism on horses' } },
  ],
  [
    'Gondor and Rohan intend to establish an annual dialogue between their foreign ministers.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'planned' },
  ],
  [
    'The intergovernmental commission works well, Gondor told Rohan.',
    { roles: { parties: ['GON', 'ROH'], name: 'intergovernmental commission' } },
  ],
  ['The Gondor–Rohan Business Council praised the accord.', 'no claim: firms'],
  ['Gondor and Rohan saw the establishment of a new bank.', 'no claim: no forum'],
  [
    'Gondor and Rohan revived the joint commission on delimitation that last convened in May.',
    { roles: { parties: ['GON', 'ROH'], name: 'joint commission on delimitation' } },
  ],
  ['The joint business committee of Gondor and Rohan met for the last time in 2030.', { roles: { parties: ['GON', 'ROH'] } }],
  ['Political consultations between Gondor and Rohan are held every second year.', { roles: { parties: ['GON', 'ROH'] } }],
  ['A Parliamentary Friendship Group exists in Gondor and Rohan.', { roles: { name: 'Parliamentary Friendship Group' } }],
  ['Gondor’s Joint Chiefs of Staff Committee met in Rohan.', 'no claim: its own staff'],
  ['Gondor’s joint parliamentary committee asked about Rohan.', 'no claim: its own parliament'],
];
