/** What a brief must say, or must not. */
export type Wanted = readonly (readonly [what: string, pattern: RegExp])[];

/** What the briefs on the five annotated texts about Japan must hold and must not, by the notes of those who annotated them. */
export const wantedOfJapan: readonly {
  readonly name: string;
  readonly countries: readonly string[];
  readonly must: Wanted;
  readonly mustNot: Wanted;
}[] = [
  {
    name: 'Japan and Pakistan',
    countries: ['JPN', 'PAK'],
    must: [
      ['the day of diplomatic relations', /diplomatic relations on 28 April 1952/],
      [
        "Japan's prime minister, her start and predecessor",
        /Sanae Takaichi has been (?:Japan's )?prime minister since October 2025, succeeding Shigeru Ishiba/,
      ],
      ['the election with its seats', /election of 8 February 2026.*(?:352 of the 465 seats.*316|316 of the 465 seats.*352) seats/],
      [
        "Pakistan's president and prime minister",
        /Asif Ali Zardari is (?:Pakistan's )?president; Shehbaz Sharif is (?:Pakistan's )?prime minister/,
      ],
      ["Japan's missing foreign minister", /No current foreign minister of Japan is on file; the last named, about 2022, was Taro Kono/],
      ["Pakistan's missing foreign minister", /No current foreign minister of Pakistan is on file.*Makhdoom Shah Mahmood Qureshi/],
      ['the congratulation', /Zardari also felicitated/],
      ['the intention to strengthen relations', /expressed its intention to strengthen diplomatic and economic relations/],
      ["the president's visit", /Arif Alvi \(then Pakistan's president\) visited Tokyo on 20–24 October 2019.*Enthronement/],
      ["the foreign minister's visit", /Qureshi.*visited Japan in April 2019, at the invitation of Taro Kono/],
      [
        'the postponed visit',
        /Shehbaz Sharif to Japan, due in October 2025, was postponed; reason given: (?:Japan's )?leadership transition.*No new date is on file/,
      ],
      ['no head of government in twenty years', /No Pakistani head of government has officially visited Japan in the past 20 years/],
      [
        'six forums with their age',
        /Bilateral Political Consultations \(BPC\).*HLEPD.*JGBD.*Security Dialogue.*Disarmament and Non-Proliferation Talks.*Counter Terrorism.*last confirmed about 2022/,
      ],
      [
        "Japan's exports",
        /Japan's exports to Pakistan \| \+28 per cent \| August 2024 to August 2025 \| Observatory of Economic Complexity, via CNA/,
      ],
      ["Pakistan's exports", /Pakistan's exports to Japan.*−11 per cent/],
      ['the deficit without a period', /Pakistan's trade deficit with Japan \| US\$127 million \| period not given/],
      ['the firms', /Marubeni, Mitsui, Sojitz, Morinaga, Toyota, Honda and Suzuki.*last confirmed about 2022/],
      ['the agency', /Japan International Cooperation Agency/],
      ['the community with its age', /19,000.*last confirmed about 2022/],
      ['the Quad', /Japan.*belong to the Quad/],
      ['the South China Sea', /supports China’s stance/],
      ['the law of the sea', /upholding international law at sea/],
      ['three voices', /Khurram Dastgir Khan[\s\S]*Nasir Iqbal/],
      ['the misprint', /misprint: Pakistan Today writes “Fumio”/],
      ['the age of the embassy page', /Embassy of Pakistan in Tokyo.*ageing/],
    ],
    mustNot: [
      ['a person of a wrong name', /Fumio Takaichi/],
      ['former holders as holders', /(?:Alvi|Qureshi|Kono) (?:is|has been) /],
      ['the visit as made', /Sharif visited Japan|visit by Shehbaz Sharif to Japan is planned/],
      ['another journey', /visited Malaysia|visit.* to Malaysia (?:is|was)/],
      ["the partner's seats", /\b36 seats/],
      ['comments of readers', /Make in India|Meera/],
      ['a yearly deficit', /127 million (?:a year|annual)|annual/],
    ],
  },
  {
    name: 'Japan and the United States',
    countries: ['JPN', 'USA'],
    must: [
      [
        'both heads',
        /Sanae Takaichi has been[\s\S]*Donald Trump is (?:the United States' )?president; Scott Bessent is treasury secretary/,
      ],
      ['the election', /(?:352|316) of the 465 seats/],
      ['the summit as planned', /(?:summit|meeting) between Donald Trump and Sanae Takaichi.*is planned in Washington for 19 March 2026/],
      ['the intention and its source', /signalled plans to strengthen both economic and security cooperation.*The Japan Times/],
      ['the treaty in force', /Treaty of Mutual Cooperation and Security between Japan and the United States is in force/],
      ['the congratulation', /Donald Trump congratulated Takaichi/],
      ['the words of the treasury secretary', /When Japan is strong, the US is strong in Asia/],
      ['the Quad', /Japan and the United States belong to the Quad/],
      ['no figure of trade', /No figure of trade or investment between Japan and the United States is on file/],
      ['two copies of one text', /newkerala\.com.*Devdiscourse.*counted as one source/i],
    ],
    mustNot: [
      ['a visit or summit as held', /summit .*took place|Takaichi visited/],
      ['an announcement', /(?:United States|Washington) announced/],
      ['a day of the treaty', /Treaty of Mutual Cooperation and Security.*(?:19|20)\d\d/m],
      ['comments of readers', /Make in India|Meera/],
      ['a person of a wrong name', /Fumio Takaichi/],
    ],
  },
];
