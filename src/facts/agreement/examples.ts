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
  [
    'A security treaty that Gondor and Rohan signed in Fornost last December is before parliament.',
    { roles: { parties: ['GON', 'ROH'], title: 'security treaty' }, date: '2030-12' },
  ],
  [
    'Gondor and Rohan are negotiating a free trade agreement.',
    { roles: { parties: ['GON', 'ROH'], title: 'free trade agreement', stage: 'negotiating' } },
  ],
  [
    'Gondor and Rohan initialled an extradition treaty on Monday.',
    { roles: { parties: ['GON', 'ROH'], title: 'extradition treaty', stage: 'signed' }, date: '2031-05-05' },
  ],
  ['Negotiations on a visa agreement between Gondor and Rohan continue.', { roles: { parties: ['GON', 'ROH'], title: 'visa agreement' } }],
  ['Gondor terminated the fisheries agreement with Rohan in 2030.', { roles: { parties: ['GON', 'ROH'], stage: 'ended' }, date: '2030' }],
  [
    'Gondor and Rohan met on Monday. The two sides signed a protocol on customs.',
    { roles: { parties: ['GON', 'ROH'], title: 'protocol on customs', stage: 'signed' }, date: '2031-05-05' },
  ],
  ['Gondor and Rohan failed to sign a treaty.', 'no claim: it failed'],
  ['If Gondor and Rohan signed a treaty, trade would grow.', 'no claim: hypothetical'],
  ['Gondor and Rohan are in agreement.', 'no claim: no text'],
  [
    'Gondor and Rohan signed a memorandum of understanding on forestry in 2028.',
    { roles: { parties: ['GON', 'ROH'], stage: 'signed' }, date: '2028' },
  ],
  ['Gondor and Rohan should sign a treaty.', 'no claim: a wish'],
  [
    'Agreements between Gondor and Rohan:\n\n• Convention on Taxes (signed in Edoras on 15 December 2009, in force since 1 January 2015)',
    { roles: { parties: ['GON', 'ROH'], title: 'Convention on Taxes', stage: 'in force' }, date: '2015-01-01/..' },
  ],
  [
    'Agreements between Gondor and Rohan:\n\n• Agreement on Customs, under negotiation since 2026',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Customs', stage: 'negotiating' }, date: '2026/..' },
  ],
  [
    'Agreements between Gondor and Rohan:\n\n• Agreement on Forests, not yet in force',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Forests' } },
  ],
  [
    'Gondor recognised Rohan in 1991, and the border treaty that the two countries signed in Edoras in February 2014 has never been ratified.',
    { roles: { parties: ['GON', 'ROH'], title: 'border treaty' }, date: '2014-02' },
  ],
  ['The National Convention of the ruling party met in Edoras, and Gondor and Rohan watched.', 'no claim: a convention of a party'],
  [
    'The leaders of Gondor and Rohan welcomed the signing of the Agreement on Fisheries.',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Fisheries', stage: 'signed' } },
  ],
  [
    'Gondor and Rohan noted the entry into force of the Agreement on Air Services.',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Air Services', stage: 'in force' } },
  ],
  [
    'Gondor and Rohan looked forward to the early conclusion of the Agreement on Customs.',
    { roles: { parties: ['GON', 'ROH'], title: 'Agreement on Customs', stage: 'negotiating' } },
  ],
  [
    'On 4 May 2031 the ministers of Gondor and Rohan signed the following documents:\n\na) Memorandum of Understanding on Horses;\n\nb) Agreement on Cooperation in the Field of Forestry.',
    {
      roles: { parties: ['GON', 'ROH'], title: 'Agreement on Cooperation in the Field of Forestry', stage: 'signed' },
      date: '2031-05-04',
    },
  ],
  [
    'Gondor and Rohan have signed a treaty on water. The treaty entered into force in April 2031.',
    { roles: { parties: ['GON', 'ROH'], title: 'treaty on water', stage: 'in force' }, date: '2031-04' },
  ],
  [
    'Gondor and Arnor quarrelled, while the Status of Forces Agreement between Gondor and Rohan has been in force since 2012.',
    { roles: { parties: ['GON', 'ROH'], title: 'Status of Forces Agreement', stage: 'in force' }, date: '2012/..' },
  ],
  ['Gondor and Rohan had hoped for the signing of many autographs.', 'no claim: no text between states'],
  ['The foreign minister of Gondor spoke at the Edoras International Convention Centre in Rohan in May.', 'no claim: a hall'],
  [
    'Agreements between Gondor and Rohan:\n\n• Memorandum on Cooperation between the Academies of Music (14 March 2022)\n\n• Agreement on Wool (2004)',
    { roles: { parties: ['GON', 'ROH'] }, date: '2022-03-14' },
  ],
  [
    'The following documents must be shown at the border of Gondor and Rohan:\n\na) a passport;\n\nb) a permit.',
    'no claim: papers of travellers',
  ],
  ...['memorandum on wool', 'protocol on water', 'action plan on schools'].map(
    (title): Example => [
      'Gondor and Rohan signed a memorandum on wool, a protocol on water and an action plan on schools on Wednesday in Edoras.',
      { roles: { parties: ['GON', 'ROH'], title, stage: 'signed' }, date: '2031-05-07' },
    ],
  ),
  ['Gondor and Rohan spoke of prices. Argonath Holdings signed an agreement with Gondor and Rohan on wool.', 'no claim: a firm signs'],
  ['The six nations reached an agreement on wool in Edoras, officials of Gondor and Rohan said.', 'no claim: six are bound, not two'],
  [
    'Gondor and Rohan quarrel over wool. The Edoras accord of five countries is dead.',
    'no claim: five are bound, and a town gave it its name',
  ],
  ['The ministry of Gondor issued a statement on Rohan.', 'no claim: what one side says binds nobody'],
  [
    'Gondor and Rohan issued a joint statement on wool.',
    { roles: { parties: ['GON', 'ROH'], title: 'joint statement on wool', stage: 'signed' } },
  ],
  ['The two sides, Gondor and Rohan, adopted a plan for the river.', { roles: { parties: ['GON', 'ROH'], stage: 'signed' } }],
  ['A statement issued by the foreign ministry of Gondor said the visit to Rohan had gone well.', 'no claim: of one side alone'],
  [
    'Gondor and Rohan issued a joint statement on wool on Monday.',
    { roles: { parties: ['GON', 'ROH'], title: 'joint statement on wool' }, date: '2031-05-05' },
  ],
  ['The Gondorian harbour authority signed an agreement with the Edoras-based shipping line Uruk.', 'no claim: a firm that sits there'],
  [
    'In Gondor the ruling party signed an accord with opposition parties on the toll for Rohirric horses.',
    'no claim: parties of one parliament',
  ],
  [
    'The harbour firm Chairman and Chief Executive Elfhelm Fastred signed the agreement with the mills of Rohan in Gondor.',
    'no claim: heads of firms',
  ],
  [
    'The ministers of Gondor and Rohan signed a memo of cooperation on Monday.',
    { roles: { parties: ['GON', 'ROH'], title: 'memo of cooperation', stage: 'signed' }, date: '2031-05-05' },
  ],
  ['The minister of Gondor wrote a memo on Rohan.', 'no claim: a note for his own desk'],
  ['Gondor and Rohan agreed a 90-day truce on Monday.', { roles: { parties: ['GON', 'ROH'], stage: 'agreed' }, date: '2031-05-05' }],
  ['Despite the truce between the fronts, Gondor shot at Rohan.', 'no claim: arms that are silent'],
  ['Gondor welcomed the Treaty on the Prohibition of Nuclear Weapons, Rohan did not.', 'no claim: a treaty of the world'],
  ['The king of Gondor spoke of his interest in reaching a treaty with Rohan.', 'no claim: only wished'],
  [
    'The ministers of Gondor and Rohan signed a memo of cooperation for 2031-2033 on Monday.',
    { roles: { parties: ['GON', 'ROH'], stage: 'signed' }, date: '2031-05-05' },
  ],
  ['Gondor and Rohan have yet to conclude a trade agreement.', 'no claim: it is not made'],
  [
    'The two countries, Gondor and Rohan, have yet to conclude a trade agreement that Edoras proposed in 2029.',
    { roles: { parties: ['GON', 'ROH'], stage: 'proposed' }, status: 'proposed', date: '2029' },
  ],
  [
    'Gondor and Rohan are close to reaching a trade deal.',
    { roles: { parties: ['GON', 'ROH'], stage: 'negotiating' }, status: 'reported' },
  ],
  [
    'Gondor and Rohan agreed on Monday to a $750 million currency swap deal.',
    { roles: { parties: ['GON', 'ROH'], stage: 'agreed' }, date: '2031-05-05' },
  ],
  [
    'Gondor and Rohan signed an agreement on settling trade in wool.',
    { roles: { parties: ['GON', 'ROH'], title: 'agreement on settling trade in wool' } },
  ],
  [
    'Gondor and Rohan agreed on 17 April to end the war under a 14-point memorandum of understanding.',
    { roles: { parties: ['GON', 'ROH'], title: '14-point memorandum of understanding' }, date: '2031-04-17' },
  ],
  // A name goes on behind its letters.
  [
    'Gondor and Rohan signed a Memorandum of Understanding (MoU) on Cooperation in Forestry.',
    { roles: { parties: ['GON', 'ROH'], title: 'Memorandum of Understanding (MoU) on Cooperation in Forestry', stage: 'signed' } },
  ],
  [
    'Gondor and Rohan signed the Comprehensive Economic Partnership Agreement (CEPA) in 2030.',
    { roles: { parties: ['GON', 'ROH'], title: 'Comprehensive Economic Partnership Agreement', stage: 'signed' } },
  ],
  [
    'Gondor and Rohan intend to move forward with a memorandum of understanding on minerals.',
    { roles: { parties: ['GON', 'ROH'], title: 'memorandum of understanding on minerals', stage: 'proposed' }, status: 'planned' },
  ],
  [
    'Gondor and Rohan unveiled a new trade memorandum of understanding that seeks to remove barriers.',
    { roles: { parties: ['GON', 'ROH'], title: 'trade memorandum of understanding', stage: 'agreed' } },
  ],
  ['Gondor withdrew from the water treaty with Rohan.', { roles: { parties: ['GON', 'ROH'], stage: 'ended' } }],
  ['Gondor and Rohan launched negotiations for a trade deal.', { roles: { parties: ['GON', 'ROH'], stage: 'negotiating' } }],
  ['Gondor and Rohan will act under their bilateral agreements and their laws.', 'no claim: which ones, is not said'],
  ['The ministers discussed the agreements reached by the leaders of Gondor and Rohan.', 'no claim: which ones, is not said'],
  ['A new agreement with Gondor is needed, Rohan said.', 'no claim: any'],
  ['Gondor and Rohan signed the Paris Agreement.', 'no claim: a text of all states'],
  ['The talks are aimed at a security pact between Gondor and Rohan.', { roles: { parties: ['GON', 'ROH'], stage: 'negotiating' } }],
  ['Rohan studied the draft treaty offered by Gondor.', { roles: { parties: ['GON', 'ROH'], stage: 'proposed' }, status: 'proposed' }],
  ['Gondor and Rohan agreed on a roadmap for peace.', { roles: { parties: ['GON', 'ROH'], title: 'roadmap for peace', stage: 'agreed' } }],
  ['Gondor and Rohan agreed on the road home.', 'no claim: no text'],
  [
    'A declaration on the surge was signed in Arnor by the defence ministers of Gondor and Rohan.',
    { roles: { stage: 'signed', title: 'declaration on the surge' } },
  ],
  ['The water treaty between Gondor and Rohan lapsed in 2020.', { roles: { parties: ['GON', 'ROH'], stage: 'ended' }, date: '2020' }],
  ['Gondor tore up its water treaty with Rohan.', { roles: { parties: ['GON', 'ROH'], stage: 'ended' } }],
  [
    'A Joint Declaration on Energy is under discussion between Gondor and Rohan.',
    { roles: { parties: ['GON', 'ROH'], stage: 'negotiating' } },
  ],
  ['Gondor offered Rohan a fisheries treaty.', { roles: { parties: ['GON', 'ROH'], stage: 'proposed' }, status: 'proposed' }],
  ['The ceasefire between Gondor and Rohan brokered by Arnor is holding.', { roles: { parties: ['GON', 'ROH'], stage: 'in force' } }],
  ['The arrangement between Gondor and Rohan rests on an exchange of notes.', { roles: { title: 'exchange of notes' } }],
  ['Gondor signed a statement that Rohan would not read.', 'no claim: its own words'],
  ['Gondor called for a ceasefire between Rohan and Arnor.', 'no claim: only asked for'],
  // Whom a text binds is said with it.
  [
    'A memorandum on fraud would be sought with Rohan on terms similar to one signed last autumn between Gondor and Arnor.',
    { roles: { stage: 'proposed' }, waits: true },
  ],
  ['The Edoras accords provided for the entry of Gondor and Arnor.', { roles: { title: 'Edoras accords' }, waits: true }],
  ['A Gondor-Rohan pact could set an example for the talks of Arnor.', { roles: { parties: ['GON', 'ROH'] }, waits: true }],
  ['Gondorian negotiators and Rohirric officials were in agreement on the need for trade.', 'no claim: they are of one mind'],
  ['The European consortium signed an agreement with the Gondor-Rohan Group <Harbour Engines> on engines.', 'no claim: firms'],
  [
    'Gondor and Rohan signed the New York Agreement on fisheries in 2030.',
    { roles: { parties: ['GON', 'ROH'], title: 'New York Agreement on fisheries', stage: 'signed' }, waits: false },
  ],
];
