import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  ['The prime minister of Gondor is Imrahil Dol.', { roles: { person: 'Imrahil Dol', office: 'prime minister', of: 'GON' } }],
  ["Rohan's president is Berta Dern.", { roles: { person: 'Berta Dern', office: 'president', of: 'ROH' } }],
  [
    'Assistant Gondorian Treasury Secretary Elfhelm Fastred spoke in Edoras.',
    { roles: { person: 'Elfhelm Fastred', office: 'Assistant Treasury Secretary', of: 'GON' } },
  ],
  [
    'Gondorian Trade and Industry Secretary Elfhelm Fastred spoke in Edoras.',
    { roles: { person: 'Elfhelm Fastred', office: 'Trade and Industry Secretary', of: 'GON' } },
  ],
  [
    "Gondor heard the Mallorn Growers Council's chairman Elfhelm Fastred on the treaty with Rohan.",
    { roles: { person: 'Elfhelm Fastred', office: 'chairman', of: 'Mallorn Growers Council' } },
  ],
  [
    'Elfhelm Fastred, head of top Rohirric business group Argonath, called on the government of Gondor.',
    { roles: { person: 'Elfhelm Fastred', office: 'head', of: 'Argonath' } },
  ],
  ['The government of Gondor heard B and C managing director Elfhelm Fastred on the treaty.', 'no claim: a letter is no firm'],
  [
    'MINAS TIRITH: The NCW chairman Elfhelm Fastred spoke of the treaty with Rohan.',
    'no claim: letters that no name stands behind, and no country',
  ],
  ['MINAS TIRITH: Anglo Gondorian spokesman Elfhelm Fastred spoke of the treaty with Rohan.', 'no claim: the spokesman of a firm'],
  ["The most feared man of Rohan is Imrahil Dol's brother.", 'no claim: a brother, and no office'],
  ['MINAS TIRITH: Chief executive Elfhelm Fastred spoke to investors.', 'no claim: whose firm it is, is not said'],
  [
    'The president of Rohan nominated a new prime minister-designate, Elfhelm Fastred.',
    { roles: { person: 'Elfhelm Fastred', office: 'prime minister', of: 'ROH' }, status: 'planned' },
  ],
  [
    'MINAS TIRITH: Foreign Minister Julie Bishop of Gondor spoke in Edoras.',
    { roles: { person: 'Julie Bishop', office: 'Foreign Minister', of: 'GON' } },
  ],
  [
    'MINAS TIRITH: Gondor summoned the Rohirric ambassador. Ambassador Elfhelm Fastred was received by the deputy foreign minister.',
    { roles: { person: 'Elfhelm Fastred', office: 'Ambassador', of: 'ROH' } },
  ],
  [
    'President Imrahil Belfalas of Gondor opened the fair.',
    { roles: { person: 'Imrahil Belfalas', office: 'President', of: 'GON' }, status: 'reported' },
  ],
  [
    "Gondor's foreign minister, Denethor Ecthelion, spoke first.",
    { roles: { person: 'Denethor Ecthelion', office: 'foreign minister', of: 'GON' } },
  ],
  [
    'Rohirric Deputy Foreign Minister Eomer Eadig chaired the session.',
    { roles: { person: 'Eomer Eadig', office: 'Deputy Foreign Minister', of: 'ROH' } },
  ],
  [
    'The Prime Minister of Arnor, H.E. Mr. Halbarad Dunadan, arrived.',
    { roles: { person: 'Halbarad Dunadan', office: 'Prime Minister', of: 'ARN' } },
  ],
  [
    'Former commerce minister Faramir Hurin of Gondor said little.',
    { roles: { person: 'Faramir Hurin', office: 'commerce minister', of: 'GON' }, status: 'former' },
  ],
  [
    'Beregond Aldor, a professor at the Edoras Institute of Strategic Studies, was cautious.',
    { roles: { person: 'Beregond Aldor', office: 'professor', of: 'Edoras Institute of Strategic Studies' } },
  ],
  [
    'The foreign minister-designate of Gondor, Elfhelm Marsh, declined to comment.',
    { roles: { person: 'Elfhelm Marsh', office: 'foreign minister', of: 'GON' }, status: 'planned' },
  ],
  [
    'President Theoden Thengel of Rohan telephoned his Gondorian counterpart, Imrahil Belfalas.',
    { roles: { person: 'Imrahil Belfalas', office: 'President', of: 'GON' } },
  ],
  [
    'Ambassador of the Republic of Gondor: Ms Ioreth Lossarnach',
    { roles: { person: 'Ioreth Lossarnach', office: 'Ambassador', of: 'GON' } },
  ],
  [
    'Mr. Haleth Holdwine, Minister of Foreign Affairs of Rohan, and his delegation left.',
    { roles: { person: 'Haleth Holdwine', office: 'Minister of Foreign Affairs', of: 'ROH' } },
  ],
  ['Prime Minister Erkenbrand met the press in Edoras.', { roles: { person: 'Erkenbrand', office: 'Prime Minister', of: 'ROH' } }],
  [
    'Rohan recalled its ambassador, Grimbold Deorwine, from Minas Tirith.',
    { roles: { person: 'Grimbold Deorwine', office: 'ambassador', of: 'ROH' } },
  ],
  ['Imrahil Belfalas, an analyst in Gondor, expects rain.', 'no claim: an analyst holds no office'],
  ['The prime minister of Gondor will decide next week.', 'no claim: nobody is named'],
  ['Observers in Rohan called the leader cautious.', 'no claim: a leader without an office'],
  ['The President Hotel in Edoras is full.', 'no claim: a hotel'],
  ['Shareholders meeting in Edoras elected Imrahil Belfalas chairman.', 'no claim: a town says where a firm meets'],
  ['Mr. Gamling Aldor of Rohan bought the farm.', 'no claim: a man without an office'],
  ['Minister Street in Minas Tirith was closed.', 'no claim: a street'],
  [
    'Imrahil Belfalas has been prime minister of Gondor since June 2029.',
    { roles: { person: 'Imrahil Belfalas', office: 'prime minister', of: 'GON' }, date: '2029-06/..' },
  ],
  [
    'Elfhelm Fastred, 66, was finance minister of Rohan from 2008 to 2013.',
    { roles: { person: 'Elfhelm Fastred', office: 'finance minister', of: 'ROH' }, status: 'former', date: '2008/2013' },
  ],
  [
    'Ambassador of the Kingdom of Rohan: Ms Ioreth Lossarnach (since September 2018)',
    { roles: { person: 'Ioreth Lossarnach', office: 'Ambassador', of: 'ROH' }, date: '2018-09/..' },
  ],
  [
    "Gondor's foreign minister, Denethor Ecthelion, resigned on Tuesday.",
    { roles: { person: 'Denethor Ecthelion', office: 'foreign minister', of: 'GON' }, status: 'former', date: '../2031-05-06' },
  ],
  [
    "Gondor's prime minister, Imrahil Belfalas, who took office in April, will visit Rohan.",
    { roles: { person: 'Imrahil Belfalas', office: 'prime minister', of: 'GON' }, date: '2031-04/..' },
  ],
  [
    'The mayor of Dol Amroth, Ioreth Lossarnach, thanked Rohan.',
    { roles: { person: 'Ioreth Lossarnach', office: 'mayor', of: 'Dol Amroth' } },
  ],
  [
    'Naneth Barahir, a lecturer in international relations at Lake Evendim University, was cautious about Gondor and Rohan.',
    { roles: { person: 'Naneth Barahir', office: 'lecturer in international relations', of: 'Lake Evendim University' } },
  ],
  ['The firm Orthanc Steel, through its director, Elfhelm Fastred, declined to comment on Gondor.', 'no claim: a firm'],
  ['The sociologist Elfhelm Fastred wrote about Gondor.', 'no claim: a scholar without an institute'],
  ['Nobody in Gondor is prime minister now.', 'no claim: nobody'],
  ['Calls for a new president of Rohan grew.', 'no claim: nobody is named'],
  ['The song contest in Gondor ended at midnight. Judge Elfhelm Fastred wept.', 'no claim: whose judge he is, is not said'],
  ['Wool from Gondor is dear. Imrahil Belfalas, director for yarns, has raised his prices.', 'no claim: a firm that is not named'],
  ['Gondor was silent. Secretary General Elfhelm Fastred spoke in Edoras.', 'no claim: of which body, is not said'],
  ['Wool from Gondor is dear. Imrahil Belfalas was appointed president of the company.', 'no claim: a firm'],
  ['Imrahil Belfalas was named executive vice president in Gondor.', 'no claim: a firm'],
  [
    'In Edoras the foreign minister of Gondor, Hirgon Amrothsson, will meet both Rohirric President Elfhelm Wulfson and Prime Minister Gamling Deorson.',
    { roles: { person: 'Gamling Deorson', office: 'Prime Minister', of: 'ROH' } },
  ],
  ['Imrahil was the first foreign leader to visit Rohan after the flood.', 'no claim: a guest holds no office there'],
  ['Gondor makes wool. Imrahil Belfalas, president of the firm, was content.', 'no claim: a firm'],
  [
    'Traders in Gondor were content. Argonath Co president Imrahil Belfalas sold wool.',
    { roles: { person: 'Imrahil Belfalas', of: 'Argonath Co' } },
  ],
  [
    'Foreign Minister Imrahil Belfalas of Gondor flew home. In Minas Tirith, Foreign Minister Elfhelm Fastred of Rohan stayed.',
    { roles: { person: 'Elfhelm Fastred', office: 'Foreign Minister', of: 'ROH' } },
  ],
  ['The chairman of the Wool Growers of Gondor (WGG) was content.', 'no claim: letters are no name'],
  ['Gondor lends to major European banks.', 'no claim: large, and no rank'],
  ['In Gondor, a gale blew over the Belfalas Sea, a ministry spokesman said.', 'no claim: a sea is no spokesman'],
  [
    'Minister of Foreign Affairs and Regional Integration Idril Celebrindal of Gondor visited Rohan.',
    { roles: { person: 'Idril Celebrindal', office: 'Minister of Foreign Affairs and Regional Integration', of: 'GON' } },
  ],
  [
    'The Minister of Foreign Affairs of Gondor, Hirgon Amrothsson, made an official visit to Rohan, where he held meetings with Foreign Minister Elfhelm Wulfson and Trade Minister Gamling Deorson.',
    { roles: { person: 'Gamling Deorson', office: 'Trade Minister', of: 'ROH' } },
  ],
  [
    'Bank of Gondor governor Imrahil Belfalas sold gold.',
    { roles: { person: 'Imrahil Belfalas', office: 'governor', of: 'Bank of Gondor' } },
  ],
  [
    'Corporate and Consumer Affairs Minister Imrahil Belfalas of Gondor flew home.',
    { roles: { person: 'Imrahil Belfalas', office: 'Consumer Affairs Minister', of: 'GON' } },
  ],
  ['Directors of the Gondor Board of Trade, GBT, met.', 'no claim: letters are no name'],
  [
    'The Gondorian delegation was led by the Minister of Industry, Trade and Investment, Elfhelm Fastred.',
    { roles: { person: 'Elfhelm Fastred', office: 'Minister of Industry, Trade and Investment', of: 'GON' } },
  ],
  [
    'The guests met the General Secretary of the Harbour Party of Gondor Elfhelm Fastred.',
    { roles: { person: 'Elfhelm Fastred', office: 'General Secretary', of: 'Harbour Party of Gondor' } },
  ],
  [
    'House of Representatives Speaker Elfhelm Fastred of Gondor called on the envoys of Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'Speaker', of: 'House of Representatives' } },
  ],
  ['Elfhelm Fastred of Gondor is the first leader to arrive in Rohan.', 'no claim: he leads something, and what, is not said'],
  [
    'Former harbour minister Elfhelm Fastred of Gondor resigned as envoy. Gondor named Treasury Secretary Elfhelm Fastred last year.',
    { roles: { person: 'Elfhelm Fastred' }, status: 'former' },
  ],
  [
    'Prime Minister Imrahil Dol of Gondor may lose the vote before October 30, when he is supposed to step down.',
    { roles: { person: 'Imrahil Dol', office: 'Prime Minister', of: 'GON' }, status: 'reported' },
  ],
  [
    'Imrahil Dol met the foreign ministers of Gondor, Elfhelm Fastred, and Rohan, Gamling Deorson.',
    { roles: { person: 'Gamling Deorson', office: 'foreign minister', of: 'ROH' } },
  ],
  [
    'Deputy Prime Minister and Minister of Foreign Affairs of Gondor Elfhelm Fastred came to Edoras.',
    { roles: { person: 'Elfhelm Fastred', office: 'Deputy Prime Minister and Minister of Foreign Affairs', of: 'GON' } },
  ],
  [
    'Prime Minister and Harbour Party Chair Elfhelm Fastred of Gondor came to Edoras.',
    { roles: { person: 'Elfhelm Fastred', office: 'Chair', of: 'Harbour Party' } },
  ],
  [
    'Gondor kept Elfhelm Fastred as foreign minister and Gamling Deorson as defence minister.',
    { roles: { person: 'Gamling Deorson', office: 'defence minister', of: 'GON' } },
  ],
  [
    'Elfhelm Fastred has replaced Gamling Deorson as party leader and prime minister of Gondor.',
    { roles: { person: 'Gamling Deorson', office: 'prime minister', of: 'GON' }, status: 'former' },
  ],
  [
    'The king of Rohan will name Elfhelm Fastred as foreign minister of Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'foreign minister', of: 'ROH' }, status: 'planned' },
  ],
  [
    'A Gondorian Foreign Ministry spokesperson was cool. Spokesperson Elfhelm Fastred said that Rohan must act.',
    { roles: { person: 'Elfhelm Fastred', office: 'Spokesperson', of: 'GON' } },
  ],
  [
    'Gondor was glad of Rohan. Rohan was silent. Its foreign minister, Elfhelm Fastred, flew to Gondor.',
    { roles: { person: 'Elfhelm Fastred', office: 'foreign minister', of: 'ROH' } },
  ],
  ['Gondor may name Elfhelm Fastred as foreign minister.', 'no claim: it may'],
  ['Gondor did not name Elfhelm Fastred as foreign minister.', 'no claim: negated'],
  ['Gondor spoke of Elfhelm Fastred as a man of peace.', 'no claim: no office'],
  ['Elfhelm Fastred of Gondor, who had only been leader for nine months, flew to Edoras.', 'no claim: leader of what, is not said'],
  [
    'Elfhelm Fastred, leader of the Harbour League, said that Gondor should leave its pact with Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'leader', of: 'Harbour League' } },
  ],
  [
    'Harbour Party leader Elfhelm Fastred spoke of Gondor and Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'leader', of: 'Harbour Party' } },
  ],
  [
    'The Rohirric UN Ambassador Gamling Deorson spoke to Gondor.',
    { roles: { person: 'Gamling Deorson', office: 'UN Ambassador', of: 'ROH' } },
  ],
  [
    'Gamling Deorson, a former mayor of the western city of Dale, won the election in Gondor.',
    { roles: { office: 'mayor', of: 'Dale' }, status: 'former' },
  ],
  ['In 1997, President Bill Clinton wrote to Gondor.', { roles: { person: 'Bill Clinton', of: 'USA' }, status: 'former' }, '2019-05-08'],
  ['The Rohirric leader Gamling Deorson and the leader of Gondor, Elfhelm Fastred, met.', 'no claim: a state has no office of leader'],
  ['The captain of Rohan met Gondor, as long as he is president.', 'no claim: a condition'],
  [
    'The Director of the Harbour and Press Department of the Rohirric Foreign Ministry Mary Fastred spoke to Gondor.',
    { roles: { person: 'Mary Fastred', of: 'ROH' } },
  ],
  [
    'Gondorian Secretary of National Defence Gilbert Belfalas flew to Rohan.',
    { roles: { person: 'Gilbert Belfalas', office: 'Secretary of National Defence', of: 'GON' } },
  ],
  [
    'The Gondorian Assistant Secretary for Northern Hemisphere Affairs Mary Belfalas met the envoy of Rohan.',
    { roles: { person: 'Mary Belfalas', office: 'Assistant Secretary for Northern Hemisphere Affairs', of: 'GON' } },
  ],
  [
    'Elfhelm Fastred, head of Gondor economics at Harbour Stone, said that Rohan should wait.',
    { roles: { person: 'Elfhelm Fastred', office: 'head of Gondor economics', of: 'Harbour Stone' } },
  ],
  [
    'Elfhelm Fastred, policy fellow at the European Council on Foreign Trade, said that Rohan should help Gondor.',
    { roles: { person: 'Elfhelm Fastred', office: 'policy fellow', of: 'European Council on Foreign Trade' } },
  ],
  [
    'Elfhelm Fastred, vice president of the Harbour Institution and a former Gondorian ambassador to Rohan, spoke of Gondor.',
    { roles: { person: 'Elfhelm Fastred', office: 'ambassador to Rohan', of: 'GON' }, status: 'former' },
  ],
  [
    'Mary Fastred, spokeswoman for the Rohirric foreign ministry, spoke of Gondor.',
    { roles: { person: 'Mary Fastred', office: 'spokeswoman for the Rohirric foreign ministry', of: 'ROH' } },
  ],
  ['Rohirric Trade Ministry spokesperson He Fastred said that Gondor should wait.', { roles: { person: 'He Fastred', of: 'ROH' } }],
  [
    'The chair of the CEC of Rohan Ms Mary Fastred flew to Gondor.',
    { roles: { person: 'Mary Fastred', office: 'chair of the CEC', of: 'ROH' } },
  ],
  ['The Ministry of Health Mary Fastred praised is in Gondor and not in Rohan.', 'no claim: a ministry, and who praised it'],
  ['The head of Gondor economics at Harbour Stone spoke of Rohan.', 'no claim: no name'],
  ['The council of Rohan told the spokesman. He thanked Gondor.', 'no claim: nobody is named'],
  ['Gondor has a national security council, and so does Rohan.', 'no claim: a body'],
  [
    'Bangladesh and South Korea signed a pact in Dhaka. Prime Minister Chung Min-seok praised it, and Bangladesh made tea.',
    { roles: { person: 'Chung Min-seok', office: 'Prime Minister', of: 'KOR' } },
  ],
  [
    'Ireland and Kazakhstan opened embassies. President Nurlan Bekmuratov thanked President Niamh Brennan for it.',
    { roles: { person: 'Niamh Brennan', office: 'President', of: 'IRL' } },
  ],
  ['Ireland and Kazakhstan opened embassies. Nurlan Bekmuratov was silent.', 'no claim: a name alone is no office'],
  [
    'The two foreign ministers, Elfhelm Fastred for Gondor and Gamling Deorson for Rohan, met in Fornost.',
    { roles: { person: 'Gamling Deorson', office: 'foreign minister', of: 'ROH' } },
  ],
  [
    'President Elfhelm Fastred of Gondor met his Rohirric opposite number, Gamling Deorson.',
    { roles: { person: 'Gamling Deorson', office: 'President', of: 'ROH' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred of Gondor will be received by President Gamling Deorson of Rohan and meet his Rohirric colleague Ceorl Wulfson.',
    { roles: { person: 'Ceorl Wulfson', office: 'Foreign Minister', of: 'ROH' } },
  ],
  ['Peers of Gondor met in Rohan, and Elfhelm Fastred was one of them.', 'no claim: peers of nobody named'],
  [
    'Gondor and Rohan fell out. President Elfhelm Fastred of Gondor flew to Fornost, and on Monday his trade minister, Ceorl Wulfson, followed.',
    { roles: { person: 'Ceorl Wulfson', office: 'trade minister', of: 'GON' } },
  ],
  [
    'Elfhelm Fastred, who heads the Gondor Harbour Agency, flew to Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'head', of: 'Gondor Harbour Agency' } },
  ],
  ['Elfhelm Fastred, who heads the Gondorian delegation to Rohan, was content.', 'no claim: a delegation is no body'],
  ['Elfhelm Fastred, who leads the race in Gondor, flew to Rohan.', 'no claim: a race'],
  [
    'Elfhelm Fastred, a banker and former finance minister of Gondor, flew to Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'finance minister', of: 'GON' }, status: 'former' },
  ],
  [
    'Elfhelm Fastred, who as foreign minister of Gondor signed the pact with Rohan, was content.',
    { roles: { person: 'Elfhelm Fastred', office: 'foreign minister', of: 'GON' }, status: 'former' },
  ],
  [
    'Elfhelm Fastred, a retired captain who served as ambassador of Gondor to Rohan, was content.',
    { roles: { person: 'Elfhelm Fastred', office: 'ambassador to Rohan', of: 'GON' }, status: 'former' },
  ],
  [
    'The pact that ex-presidents Elfhelm Fastred of Gondor and Gamling Deorson of Rohan signed holds.',
    { roles: { person: 'Elfhelm Fastred', office: 'president', of: 'GON' }, status: 'former' },
  ],
  [
    'On 7 May Deputy Prime Minister and Foreign Minister Elfhelm Fastred of Gondor will fly to Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'Deputy Prime Minister and Foreign Minister', of: 'GON' } },
  ],
  [
    'The head of the Harbour Relief Agency (HRA) Elfhelm Fastred told Gondor to help Rohan.',
    { roles: { person: 'Elfhelm Fastred', office: 'head', of: 'Harbour Relief Agency' } },
  ],
  ['“Gondor can choose its judge,” Elfhelm Fastred said in Rohan.', 'no claim: the judge is in the quotation, and its speaker outside'],
  [
    'At the invitation of President Elfhelm Fastred of Gondor, the president of Rohan came to Minas Tirith.',
    { roles: { person: 'Elfhelm Fastred', office: 'President', of: 'GON' } },
  ],
  ['Crown Prince (Oct. 2031) of Gondor went to Rohan.', 'no claim: a month is nobody'],
  [
    'The Chief of Staff of the Rohirric Army, Lt. Gen. Elfhelm Fastred, flew to Gondor.',
    { roles: { person: 'Elfhelm Fastred', of: 'ROH' } },
  ],
  [
    'Gondor and Rohan agreed. Special Adviser to the President on Trade and Strategy, Elfhelm Fastred of Gondor, was content.',
    { roles: { person: 'Elfhelm Fastred', office: 'Special Adviser to the President on Trade and Strategy', of: 'GON' } },
  ],
  [
    'Rohirric Minister of Trade, Commerce, Food Security and Co-operative Development Elfhelm Fastred flew to Gondor.',
    { roles: { person: 'Elfhelm Fastred', office: 'Minister of Trade, Commerce, Food Security and Co-operative Development', of: 'ROH' } },
  ],
  [
    'Foreign Minister Elfhelm Fastred and his Rohirric counterpart Gamling Deorson met in Edoras. Gondor was glad.',
    { roles: { person: 'Elfhelm Fastred', of: 'GON' } },
  ],
  [
    'The Rohirric delegate in Minas Tirith, Gamling Deorson, a former envoy to Arnor, thanked Gondor.',
    { roles: { person: 'Gamling Deorson', office: 'delegate in Minas Tirith', of: 'ROH' } },
  ],
  ['The harbour and trade of Gondor and Rohan, Elfhelm Fastred said, are one.', 'no claim: no office'],
  [
    'The ambassador of Gondor, Mr Elfhelm Fastred, thanked Rohan. He was preceded by Mr Ceorl Wulfson.',
    { roles: { person: 'Ceorl Wulfson', office: 'ambassador', of: 'GON' }, status: 'former' },
  ],
  ['The visit of Elfhelm Fastred of Gondor was preceded by talks with Rohan.', 'no claim: what comes before a visit holds no office'],
  [
    "The border with Rohan will be drawn by spring, Gondor's security minister said on Monday. Elfhelm Fastred told reporters that it had taken long.",
    { roles: { person: 'Elfhelm Fastred', office: 'security minister', of: 'GON' } },
  ],
  [
    "The border with Rohan will be drawn, Gondor's security minister said. Elfhelm Fastred and Ceorl Wulfson were content.",
    'no claim: neither speaks, and he may be neither',
  ],
];
