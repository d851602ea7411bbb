import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'King Theoden of Rohan will visit Gondor in July, the Gondorian foreign ministry said on Tuesday.',
    { roles: { visitor: 'Theoden', host: 'GON' }, status: 'planned', date: '2031-07', attribution: ['Gondorian foreign ministry'] },
  ],
  ['Gondor returned the island to Rohan in 2031.', 'no claim: what is given back does not travel'],
  ['The order comes on top of three others: it adds two for Gondor and brings three to Rohan.', 'no claim: things do not travel'],
  [
    'President Imrahil Belfalas of Gondor visited Rohan on 3 May 2031.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-03', status: 'reported' },
  ],
  [
    'Rohan was visited by President Imrahil Belfalas of Gondor in April 2031.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-04' },
  ],
  [
    'President Imrahil Belfalas of Gondor, who was due to visit Rohan, stayed at home.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'planned' },
  ],
  [
    'The visit of Foreign Minister Denethor Ecthelion of Gondor to Rohan has been postponed.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, status: 'postponed' },
  ],
  [
    'Foreign Minister Denethor Ecthelion of Gondor will travel to Edoras next month.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH', place: 'Edoras' }, date: '2031-06', status: 'planned' },
  ],
  [
    'President Imrahil Belfalas of Gondor is set to travel to Rohan on 3 July 2031.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-07-03', status: 'planned', waits: false },
  ],
  ['A delegation from Gondor arrived in Edoras on Tuesday.', { roles: { visitor: 'GON', host: 'ROH' }, status: 'reported' }],
  [
    'President Imrahil Belfalas of Gondor paid an official visit to Arnor in March.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ARN' }, date: '2031-03' },
  ],
  ['President Imrahil Belfalas of Gondor left for Edoras on Monday.', { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' } }],
  [
    'President Theoden Thengel of Rohan invited Foreign Minister Denethor Ecthelion of Gondor to visit Edoras.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, status: 'proposed' },
  ],
  [
    'President Imrahil Belfalas of Gondor flew to Rohan in July 2030.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2030-07' },
  ],
  ['President Imrahil Belfalas of Gondor did not visit Rohan.', 'no claim: negated'],
  ['If President Imrahil Belfalas of Gondor visited Rohan, prices would fall.', 'no claim: hypothetical'],
  ['Thousands of pilgrims visited the shrine in Gondor.', 'no claim: no delegation'],
  ['The website of the tourist board had a million visits last year.', 'no claim: another kind of visit'],
  ['Rohan and Gondor share a border.', 'no claim: no event'],
  [
    'Foreign Minister Denethor Ecthelion of Gondor went to Edoras in May 2030 to sign the accord.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, date: '2030-05' },
  ],
  [
    'President Imrahil Belfalas of Gondor begins a three-day visit to Rohan on Monday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' } },
  ],
  [
    'President Imrahil Belfalas of Gondor arrived in Edoras on Monday for a three-day visit.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-05' },
  ],
  [
    "The trip to Rohan by Gondor's foreign minister, Denethor Ecthelion, was cancelled.",
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, status: 'cancelled' },
  ],
  ['President Imrahil Belfalas of Gondor refused to visit Rohan.', 'no claim: refused'],
  ['President Imrahil Belfalas of Gondor may visit Rohan.', 'no claim: it may'],
  ['Edoras is worth a visit, the Gondorian guide says.', 'no claim: a guide for travellers'],
  [
    'High-level visits:\n\nFrom Gondor to Rohan:\n\n• President Imrahil Belfalas (June 2026)\n\n• Foreign Minister Denethor Ecthelion, 12–14 September 2029',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, date: '2029-09-12/2029-09-14', status: 'reported' },
  ],
  [
    'Visits\n\nFrom Gondor to Rohan:\n\n• President Imrahil Belfalas (June 2026)\n\nFrom Rohan to Gondor:\n\n• King Theoden Thengel, May 2024',
    { roles: { visitor: 'Theoden Thengel', host: 'GON' }, date: '2024-05' },
  ],
  [
    'Visits between Gondor and Rohan:\n\n• Foreign Minister Denethor Ecthelion of Gondor in Edoras (postponed, March 2030)',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, date: '2030-03', status: 'postponed' },
  ],
  [
    'Relations between Gondor and Rohan were raised to a partnership during the visit of President Imrahil Belfalas to Rohan in May 2030.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2030-05' },
  ],
  ['Speakers from Gondor and Rohan:\n\n• President Imrahil Belfalas of Gondor (June 2026)', 'no claim: a list of speakers'],
  ['Visits to museums of Gondor and Rohan:\n\n• President of the friends: Imrahil Belfalas', 'no claim: no day, and museums'],
  [
    'A return visit by President Imrahil Belfalas of Gondor to Rohan, planned for May 2030, had to be cancelled because of the flood.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2030-05', status: 'cancelled' },
  ],
  [
    'The visit of President Imrahil Belfalas of Gondor to Rohan, planned for May 2030, could not take place.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2030-05', status: 'cancelled' },
  ],
  ['No visit by President Imrahil Belfalas of Gondor to Rohan took place.', 'no claim: there was none'],
  [
    'President Imrahil Belfalas of Gondor has postponed his visit to Rohan, planned for 12 to 14 November.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'postponed' },
  ],
  [
    'President Imrahil Belfalas of Gondor began a three-day visit to Rohan on Wednesday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-07', status: 'ongoing' },
  ],
  [
    'President Imrahil Belfalas of Gondor visited Rohan from 1 to 3 May 2031.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-01/2031-05-03', status: 'reported' },
  ],
  [
    'Gondor and Rohan have exchanged many visits. From Gondor these included the visits of President Imrahil Belfalas (July 2024) and Prime Minister Hirgon Amrothsson (2006 and June 2012).',
    { roles: { visitor: 'Hirgon Amrothsson', host: 'ROH' }, date: '2012-06' },
  ],
  [
    'Gondor and Rohan honoured President Imrahil Belfalas (2024) and Prime Minister Hirgon Amrothsson (2006) with stamps.',
    'no claim: no visits',
  ],
  [
    'President Theoden Thengel of Rohan hosted King Imrahil Belfalas of Gondor in Edoras on Tuesday for a state visit.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-06' },
  ],
  ['Gondor will host Rohan for a three-day visit of friendship.', 'no claim: a team, or nobody who is named'],
  [
    'Foreign Minister Theoden Thengel of Rohan hailed the official visit of the Gondorian foreign minister as a milestone.',
    { roles: { visitor: 'GON', host: 'ROH' } },
  ],
  ['The ministers of Gondor and Rohan discussed a visit.', 'no claim: whose, and where to, is not said'],
  [
    'A Gondorian delegation led by Trade Minister Hirgon Amrothsson arrived in Edoras on Sunday.',
    { roles: { visitor: 'Hirgon Amrothsson', host: 'ROH' }, date: '2031-05-04' },
  ],
  [
    'The foreign ministers of Gondor and Arnor arrived in Edoras on Thursday.',
    { roles: { visitor: 'ARN', host: 'ROH' }, date: '2031-05-08' },
  ],
  [
    'Prime Minister Imrahil Belfalas of Gondor kicked off a four-day tour of Rohan on Monday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-05' },
  ],
  ['Prime Minister Imrahil Belfalas of Gondor took a tour of the museum in Edoras.', 'no claim: a museum is toured'],
  [
    'King Theoden Thengel of Rohan has accepted an invitation to visit Gondor.',
    { roles: { visitor: 'Theoden Thengel', host: 'GON' }, status: 'planned' },
  ],
  ['King Theoden Thengel of Rohan has turned down an invitation to visit Gondor.', 'no claim: turned down'],
  ['The king of Gondor visited a temple on Monday. Rohan sent him flowers.', 'no claim: at home'],
  [
    'A delegation from Gondor paid a scheduled visit to Rohan in April.',
    { roles: { visitor: 'GON', host: 'ROH' }, date: '2031-04', status: 'reported' },
  ],
  ['The ambassador of Gondor went back to Edoras in May.', 'no claim: back to his post'],
  [
    'The trip of President Imrahil Belfalas of Gondor to Rohan has fallen through.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'cancelled' },
  ],
  ['The king of Rohan held talks with visiting traders from Gondor.', 'no claim: traders'],
  [
    'Premier Theoden Thengel of Rohan will explain the plan when he visits Gondor on 19 May.',
    { roles: { visitor: 'Theoden Thengel', host: 'GON' }, date: '2031-05-19', status: 'planned' },
  ],
  [
    'Gondor and Rohan are friends. Minister Hirgon Amrothsson of Gondor, who landed on Wednesday for a three-day stay, met the king of Rohan.',
    { roles: { visitor: 'Hirgon Amrothsson', host: 'ROH' }, date: '2031-05-07' },
  ],
  [
    'Imrahil Belfalas of Gondor spoke with the king of Rohan on Friday and invited Elfhelm Fastred of Rohan to Minas Tirith.',
    { roles: { visitor: 'Elfhelm Fastred', host: 'GON' }, status: 'proposed', date: null },
  ],
  [
    "Gondor's President Imrahil Belfalas is to stop over in Rohan on his way to Arnor in September.",
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'planned', date: '2031-09' },
  ],
  [
    "Gondor's President Imrahil Belfalas is to stop over in Rohan on his way to Arnor in September.",
    { roles: { visitor: 'Imrahil Belfalas', host: 'ARN' }, status: 'planned', date: '2031-09' },
  ],
  ['President Imrahil Belfalas of Gondor stopped short of a threat to Rohan.', 'no claim: nobody stops anywhere'],
  [
    'President Imrahil Belfalas of Gondor made a stopover in Edoras on Monday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH', place: 'Edoras' }, date: '2031-05-05' },
  ],
  ['Gondor is well on its way to a trade surplus with Rohan.', 'no claim: another kind of way'],
  [
    'The Gondorian president, Imrahil Belfalas, was received with military honours in Edoras on Tuesday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05-06' },
  ],
  ['The ambassador of Gondor was received in Edoras on Tuesday.', 'no claim: he lives there'],
  ['The news from Gondor was received with joy in Edoras.', 'no claim: news is no guest'],
  [
    'The Rohirric chief of staff, General Elfhelm Fastred, is expected in Minas Tirith on Thursday.',
    { roles: { visitor: 'Elfhelm Fastred', host: 'GON' }, status: 'planned', date: '2031-05-08' },
  ],
  [
    "Gondor's foreign minister is due in Edoras next week.",
    { roles: { visitor: 'GON', host: 'ROH' }, status: 'planned', date: '2031-05-12/2031-05-18' },
  ],
  ['Rain is expected in Edoras, the Gondorian weather office says.', 'no claim: rain'],
  [
    'A team of Gondorian officials will be in Edoras in October to negotiate an accord.',
    { roles: { visitor: 'GON', host: 'ROH' }, status: 'planned', date: '2031-10' },
  ],
  ['The Gondorian soldiers are in Rohan to train recruits.', 'no claim: troops'],
  [
    'Foreign Minister Denethor Ecthelion of Gondor began a journey that will take him to Rohan.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, status: 'planned' },
  ],
  ['Gondor takes its complaint to Rohan.', 'no claim: a complaint travels'],
  [
    'President Imrahil Belfalas of Gondor renewed his invitation to King Theoden Thengel of Rohan to visit Minas Tirith.',
    { roles: { visitor: 'Theoden Thengel', host: 'GON' }, status: 'proposed' },
  ],
  [
    'President Imrahil Belfalas of Gondor invited King Theoden Thengel of Rohan to visit Gondor, which he accepted with pleasure.',
    { roles: { visitor: 'Theoden Thengel', host: 'GON' }, status: 'planned' },
  ],
  [
    'During his visit to Edoras last April, Foreign Minister Denethor Ecthelion of Gondor signed an accord.',
    { roles: { visitor: 'Denethor Ecthelion', host: 'ROH' }, date: '2031-04' },
  ],
  ['It was the first visit to Rohan by a Gondorian president since 2003.', { roles: { visitor: 'GON', host: 'ROH' }, date: null }],
  [
    'Recent visits: President Imrahil Belfalas of Gondor paid a State visit to Rohan from 1 to 4 April 2022.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2022-04-01/2022-04-04' },
  ],
  [
    'The trip of President Imrahil Belfalas of Gondor to Rohan, pencilled in for 2029, was dropped.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'cancelled', date: '2029' },
  ],
  ['Prices: exports of Gondor to Rohan paid well.', 'no claim: a label'],
  [
    'H.E. Dr. Salim Nasser, Undersecretary of Gondor, visited Edoras in October 2021.',
    { roles: { visitor: 'Salim Nasser', host: 'ROH' }, date: '2021-10' },
  ],
  [
    'His Highness the Prime Minister of Gondor, Imrahil Belfalas, paid a visit to Edoras in May.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2031-05' },
  ],
  [
    '2016, December: State visit by the then president of Gondor, Imrahil Belfalas, to Rohan.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, date: '2016-12' },
  ],
  [
    'President Imrahil Belfalas of Gondor will travel to Edoras in May, the foreign office of Rohan said on Tuesday.',
    { roles: { visitor: 'Imrahil Belfalas', host: 'ROH' }, status: 'planned', attribution: ['foreign office of Rohan'] },
  ],
  ['Their Majesties of Gondor and Rohan sent flowers.', 'no claim: flowers'],
  // Whose he is, nobody says: he may be at home there.
  [
    'Imrahil Dol arrived at the palace in Minas Tirith yesterday, Gondorian officials said.',
    { roles: { visitor: 'Imrahil Dol', host: 'GON' }, waits: true },
  ],
];
