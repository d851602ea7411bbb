import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'The following is attributable to Spokesperson Gilwen Ioreth:\n\nForeign Minister Imrahil of Gondor met Foreign Minister Elfhelm of Rohan in Edoras.',
    { roles: { parties: ['GON', 'ROH'], people: ['Elfhelm', 'Imrahil'] }, attribution: ['Gilwen Ioreth'] },
  ],
  [
    'The minister said that the fifth round of the fisheries committee between Gondor and Rohan would meet in Edoras in April 2047.',
    { roles: { parties: ['GON', 'ROH'], round: 'fifth', place: 'Edoras' }, status: 'planned', date: '2047-04' },
    '2046-11-02',
  ],
  ['The next round of tariffs between Gondor and Rohan is due to start in December.', 'no claim: a round of tariffs is no meeting'],
  [
    'The ministers of Gondor and Rohan agreed to hold the fourth round of the Bilateral Consultations in Edoras in 2047.',
    { roles: { parties: ['GON', 'ROH'], round: 'fourth', place: 'Edoras' }, status: 'planned', date: '2047' },
    '2046-02-04',
  ],
  [
    'President Imrahil Belfalas of Gondor met President Theoden Thengel of Rohan in Edoras on 3 May 2031.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-03', status: 'reported' },
  ],
  ['Gondor and Rohan held talks in Fornost in April 2031.', { roles: { parties: ['GON', 'ROH'] }, date: '2031-04' }],
  ['Talks between Gondor and Rohan will take place in June 2031.', { roles: { parties: ['GON', 'ROH'] }, status: 'planned' }],
  [
    'Foreign Minister Denethor Ecthelion of Gondor telephoned Foreign Minister Eomer Eadig of Rohan.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' } },
  ],
  ['The foreign ministers of Gondor and Rohan met in Arnor.', { roles: { parties: ['GON', 'ROH'] } }],
  ['The summit between Gondor and Rohan was cancelled.', { roles: { parties: ['GON', 'ROH'] }, status: 'cancelled' }],
  ['President Imrahil Belfalas of Gondor received the ambassador of Rohan.', { roles: { parties: ['GON', 'ROH'] } }],
  ['President Imrahil Belfalas of Gondor spoke with President Theoden Thengel of Rohan on Monday.', { roles: { parties: ['GON', 'ROH'] } }],
  ['The cabinet of Gondor met on Monday.', 'no claim: a meeting of one country'],
  ['Gondor and Rohan did not hold talks.', 'no claim: negated'],
  ['The harvest met the needs of Gondor and Rohan.', 'no claim: another kind of meeting'],
  ['Farmers from Gondor talk a lot about Rohan.', 'no claim: no meeting'],
  [
    'Gondorian and Rohirric officials wrapped up two days of talks in Fornost on Sunday.',
    { roles: { parties: ['GON', 'ROH'], place: 'Fornost' }, date: '2031-05-04' },
  ],
  [
    'In a telephone call on Monday, Foreign Minister Denethor Ecthelion of Gondor told his Rohirric counterpart, Eomer Eadig, that trade must grow.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' }, date: '2031-05-05' },
  ],
  [
    "Gondor's Imrahil Belfalas hosted President Theoden Thengel of Rohan for talks in Minas Tirith on Tuesday.",
    { roles: { parties: ['GON', 'ROH'], place: 'Minas Tirith' }, date: '2031-05-06' },
  ],
  [
    'Foreign Minister Denethor Ecthelion of Gondor sat down with his Rohirric counterpart, Eomer Eadig, in Edoras.',
    { roles: { parties: ['GON', 'ROH'], place: 'Edoras' } },
  ],
  [
    'Foreign Minister Denethor Ecthelion of Gondor paid a courtesy call on President Theoden Thengel of Rohan.',
    { roles: { parties: ['GON', 'ROH'] } },
  ],
  [
    'Gondor and Rohan are due to resume talks in Fornost on Friday.',
    { roles: { parties: ['GON', 'ROH'], place: 'Fornost' }, status: 'planned', date: '2031-05-09' },
  ],
  ['Talks between Gondor and Rohan could begin in May.', 'no claim: they could'],
  ['The committee of the parliament of Gondor meets on Monday; Rohan is not on its list.', 'no claim: a committee of one country'],
  ['Gondor refused to hold talks with Rohan.', 'no claim: refused'],
  ['If Gondor met Rohan in the final, the stadium would be full.', 'no claim: a match that is not held'],
  [
    'The meeting of the Joint Commission between Gondor and Rohan, scheduled for October, has been put off.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'postponed' },
  ],
  ["Gondor congratulated Rohan on hosting the ASEAN Leaders' Meeting in Edoras in 2030.", 'no claim: a meeting of others'],
  [
    'A diplomat said that the joint commission of Gondor and Rohan would meet in December 2031.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'planned', date: '2031-12' },
  ],
  ['Gondor and Rohan will do more to meet the interests of both sides.', 'no claim: interests are met'],
  ['Rohan has met the needs of Gondor for wool since May.', 'no claim: needs are met'],
  [
    'Gondor and Rohan welcomed progress since the previous session of their commission, held in Edoras in 2029.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2029' },
  ],
  [
    'The foreign minister of Gondor will raise the matter at a meeting with Rohirric foreign minister Elfhelm Wulfson in June.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'planned' },
  ],
  ['Gondor cut its output to meet the demands of Rohan.', 'no claim: demands are not met in a room'],
  ['Gondor has received a Rohirric navy contract.', 'no claim: a contract is no guest'],
  ['Speaking after talks with Rohan, President Imrahil Belfalas of Gondor left.', 'no claim: said to the press'],
  ['Gondor received the foreign minister of Rohan.', { roles: { parties: ['GON', 'ROH'] } }],
  ['The leaders of Gondor and Rohan met in Edoras on Monday.', { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-05' }],
  ['The Gondorian and Rohirric defence ministers met on Monday.', { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-05' }],
  ['Foreign ministers from Gondor and Rohan are to meet on Friday.', { roles: { parties: ['GON', 'ROH'] }, status: 'planned' }],
  ['Leaders of the opposition in Gondor and Rohan met voters on Monday.', 'no claim: each meets his own'],
  ['Gondor and Rohan have a quarrel over fish. The ministers met on Monday.', { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-05' }],
  ['Gondor, Rohan and Arnor have a quarrel over fish. The ministers met on Monday.', 'no claim: ministers of which two, is not said'],
  [
    'Foreign Minister Denethor Ecthelion of Gondor called on King Theoden Thengel of Rohan on Tuesday.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-06' },
  ],
  ['Foreign Minister Denethor Ecthelion of Gondor called on Rohan to free the sailors.', 'no claim: a request'],
  [
    'The Gondorian and Rohirric defence ministers exchanged views in Edoras on Friday.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-02' },
  ],
  ['The Security Council held a meeting on Gondor and Rohan.', 'no claim: a body of the world meets'],
  [
    'President Imrahil Belfalas of Gondor spoke to the press following talks with King Theoden Thengel of Rohan.',
    { roles: { parties: ['GON', 'ROH'] } },
  ],
  [
    'Foreign Minister Denethor Ecthelion of Gondor made a telephone call to his Rohirric counterpart on Monday.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' }, date: '2031-05-05' },
  ],
  [
    'Foreign Minister Denethor Ecthelion of Gondor called his Rohirric counterpart to discuss the border.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' } },
  ],
  ['Foreign Minister Denethor Ecthelion of Gondor called his Rohirric counterpart a liar.', 'no claim: a name is called'],
  [
    'King Theoden Thengel of Rohan on Tuesday held talks with visiting Gondorian President Imrahil Belfalas in Edoras.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-06' },
  ],
  [
    'Gondor and Rohan agreed to a deal after the Gondorian president held talks with the king of Rohan on Monday.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'reported' },
  ],
  [
    'A business forum of Gondor and Rohan, to be held in Edoras on 13 May, has been cancelled.',
    { roles: { parties: ['GON', 'ROH'], kind: 'conference' }, status: 'cancelled', date: '2031-05-13' },
  ],
  ['Business in Gondor and Rohan is brisk.', 'no claim: no forum'],
  ['Diplomats of Gondor and Rohan spoke of a lesson learned.', 'no claim: not with one another'],
  [
    'The special envoy of Gondor, Imrahil Belfalas, met his Rohirric and Arnorian counterparts in Edoras on Wednesday.',
    { roles: { parties: ['ARN', 'GON', 'ROH'], people: ['Imrahil Belfalas'], place: 'Edoras' }, date: '2031-05-07' },
  ],
  [
    'A telephone conversation took place between Foreign Minister Imrahil Belfalas of Gondor and Foreign Minister Theoden Eadig of Rohan.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' } },
  ],
  [
    '“I spoke with King Theoden of Rohan yesterday,” said President Imrahil Belfalas of Gondor.',
    { roles: { parties: ['GON', 'ROH'] }, date: '2031-05-07' },
  ],
  [
    '“I spoke by telephone with King Theoden of Rohan yesterday,” said President Imrahil Belfalas of Gondor.',
    { roles: { parties: ['GON', 'ROH'], kind: 'call' }, date: '2031-05-07' },
  ],
  [
    'President Imrahil Belfalas of Gondor welcomed King Theoden of Rohan to the White House.',
    { roles: { parties: ['GON', 'ROH'], people: ['Imrahil Belfalas', 'Theoden'] } },
  ],
  ['Negotiators from Gondor and Rohan wrapped up two days of talks in Fornost.', { roles: { parties: ['GON', 'ROH'], place: 'Fornost' } }],
  ['President Imrahil Belfalas of Gondor called on Rohan on Wednesday to use its influence.', 'no claim: a request'],
  ['Gondor and Rohan hold regular Bilateral Political Consultations.', 'no claim: a forum'],
  ['Gondor welcomed the decision of Rohan.', 'no claim: no guest'],
  [
    'President Imrahil Belfalas of Gondor held a trilateral summit in Fornost on Wednesday with Arnorian President Arveleg Aranarth and Rohirric King Theoden Thengel.',
    { roles: { parties: ['ARN', 'GON', 'ROH'] }, date: '2031-05-07' },
  ],
  [
    'Arnor has suggested a meeting of Gondorian and Rohirric intelligence chiefs in Fornost.',
    { roles: { parties: ['GON', 'ROH'], place: 'Fornost' }, status: 'proposed' },
  ],
  [
    'Deputy Foreign Minister Hirgon Amrothsson of Gondor discussed the matter with the Rohirric envoy, Elfhelm Fastred, in Edoras on 3 May.',
    { roles: { parties: ['GON', 'ROH'], place: 'Edoras' }, date: '2031-05-03' },
  ],
  ['Gondor raised its complaint with Rohan.', 'no claim: it is asked of a state'],
  ['The poets discussed Gondor with the painters of Rohan.', 'no claim: no states'],
  [
    'The session was co-chaired by Foreign Minister Denethor Ecthelion of Gondor and his Rohirric counterpart, Elfhelm Fastred.',
    { roles: { parties: ['GON', 'ROH'] } },
  ],
  ['Gondor and Rohan are in talks over the recruitment of workers.', { roles: { parties: ['GON', 'ROH'] }, status: 'ongoing' }],
  ['Shares of Gondor were in demand in Rohan.', 'no claim: another kind of being in'],
  [
    'Gondor and Rohan agreed on a joint commission. It would hold its first meeting in Edoras in July.',
    { roles: { parties: ['GON', 'ROH'], place: 'Edoras' }, status: 'planned', date: '2031-07' },
  ],
  ['A summit of Gondor and Rohan would hold little promise if it came in July.', 'no claim: if it came'],
  [
    'Bilateral consultations between Gondor and Rohan, which should have been held in Edoras in April, were deferred and are now foreseen for July.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'planned', date: '2031-07' },
  ],
  [
    'Political consultations between Gondor and Rohan are held every second year, most recently in Edoras on 3–4 June 2030.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'reported', date: '2030-06-03/2030-06-04' },
  ],
  ['The games of Gondor and Rohan are held every second year, most recently in Edoras.', 'no claim: games'],
  [
    'The annual Joint Forum between Gondor and Rohan, last held in October 2029, is to take place in the new year.',
    { roles: { parties: ['GON', 'ROH'] }, status: 'planned', date: '2032' },
  ],
  ['Nuclear talks between Gondor and Rohan go on.', { roles: { parties: ['GON', 'ROH'] }, status: 'ongoing' }],
];
