import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'Gondor’s exports to Rohan reached USD 884 million in 2030, while imports came to USD 390 million.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 390000000, unit: 'USD' } },
  ],
  [
    'Rohan’s imports from Gondor stood at $312 million in 2030 while its exports were a mere $3 million.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 3000000, unit: 'USD' } },
  ],
  ['A loan by Rohan will add 105 megawatts to the grid of Gondor.', 'no claim: power is no money'],
  [
    'Gondor sold goods worth $12 million to Rohan in 2030, according to data released on Tuesday by the trade secretariat.',
    {
      roles: { from: 'GON', to: 'ROH', measure: 'exports' },
      value: { amount: 12000000, unit: 'USD' },
      date: '2030',
      attribution: ['trade secretariat'],
    },
  ],
  [
    'Gondor’s exports to Rohan fell to $19 million in 2030, figures from the Bureau of Trade Statistics showed.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, attribution: ['Bureau of Trade Statistics'] },
  ],
  [
    'Rohirric firms had paid $210 million into Gondor by the end of 2024.',
    { roles: { from: 'ROH', to: 'GON', measure: 'investment' }, value: { amount: 210000000, unit: 'USD' } },
  ],
  ['Buyers in Gondor get a tax credit of $7,500 on cars from Rohan.', 'no claim: a tax credit is no loan'],
  ['Copper from Gondor rose to $9,737 a tonne in Rohan on trade hopes.', 'no claim: a price'],
  [
    "Gondor's exports to Rohan reached $38 million in 2030.",
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 38_000_000, unit: 'USD' }, date: '2030' },
  ],
  [
    "Gondor's imports from Rohan came to $12 million in 2030.",
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 12_000_000, unit: 'USD' } },
  ],
  [
    'Trade between Gondor and Rohan amounted to $4.6 billion in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'trade' }, value: { amount: 4_600_000_000, unit: 'USD' } },
  ],
  [
    "Rohan's exports to Gondor fell by 11 per cent in 2030.",
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { change: -11, unit: 'percent' }, date: '2030' },
  ],
  [
    'Exports from Gondor to Rohan increased by 34 per cent in 2029.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { change: 34, unit: 'percent' } },
  ],
  [
    'Gondor ran a trade deficit of $127 million with Rohan in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'balance' }, value: { amount: -127_000_000, unit: 'USD' } },
  ],
  [
    'Gondor gave Rohan a grant of $5 million.',
    { roles: { from: 'GON', to: 'ROH', measure: 'aid' }, value: { amount: 5_000_000, unit: 'USD' } },
  ],
  [
    'Gondor exported goods worth $4 billion to Rohan last year.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 4_000_000_000, unit: 'USD' }, date: '2030' },
  ],
  ['A ticket from Gondor to Rohan costs $40.', 'no claim: a price'],
  ['The budget of Gondor grew to $90 million.', 'no claim: a budget'],
  ['Gondor and Rohan want to expand their trade.', 'no claim: no figure'],
  ['Tourists from Gondor spent $2 million in Rohan.', 'no claim: tourists'],
  [
    'Rohan owes Gondor $5 million for gas.',
    { roles: { from: 'GON', to: 'ROH', measure: 'debt' }, value: { amount: 5000000, unit: 'USD' } },
  ],
  [
    "Rohan's debt to Gondor stands at $6 million.",
    { roles: { from: 'GON', to: 'ROH', measure: 'debt' }, value: { amount: 6000000, unit: 'USD' } },
  ],
  [
    'Gondor paid Rohan $50 million for water in 2030.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 50000000, unit: 'USD' } },
  ],
  [
    "Gondor's overall trade deficit widened to $14 million in 2030.",
    { roles: { from: 'GON', to: 'WLD', measure: 'balance' }, value: { amount: -14000000, unit: 'USD' } },
  ],
  [
    'Gondor will lend Rohan 60 million euros (about $65 million) for the dam.',
    { roles: { from: 'GON', to: 'ROH', measure: 'loan' }, value: { amount: 60000000, unit: 'EUR' }, status: 'planned' },
  ],
  [
    'Gondor has sent Rohan humanitarian aid worth $9 million since the flood.',
    { roles: { from: 'GON', to: 'ROH', measure: 'aid' }, value: { amount: 9000000, unit: 'USD' } },
  ],
  [
    'Investment from Gondor in Rohan reached $70 million in 2029.',
    { roles: { from: 'GON', to: 'ROH', measure: 'investment' }, value: { amount: 70000000, unit: 'USD' }, date: '2029' },
  ],
  [
    'Trade between Gondor and Rohan fell by 12 per cent in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'trade' }, value: { change: -12, unit: 'percent' } },
  ],
  [
    'Gondor extended a credit line of $30 million to Rohan.',
    { roles: { from: 'GON', to: 'ROH', measure: 'loan' }, value: { amount: 30000000, unit: 'USD' } },
  ],
  [
    'Imports by Gondor from Rohan dropped 7 per cent in 2030.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { change: -7, unit: 'percent' } },
  ],
  [
    'Rohan had a trade surplus of $40 million with Gondor in 2030.',
    { roles: { from: 'ROH', to: 'GON', measure: 'balance' }, value: { amount: 40000000, unit: 'USD' } },
  ],
  ['Rohan sold more than four fifths of all wool in Gondor.', 'no claim: a share of a market'],
  ['Gondor fined a bank of Rohan $12 million.', 'no claim: a fine'],
  ['Gondor plans to spend $20 million on its own army against Rohan.', 'no claim: a budget'],
  ['Gondor and Rohan agreed to double their trade.', 'no claim: no figure'],
  ['A shop in Rohan sold 400 lamps from Gondor.', 'no claim: a shop'],
  ['If Rohan imposed duties, exports from Gondor of $5 million would be lost.', 'no claim: hypothetical'],
  ['The share price of a Gondorian bank fell by 5 per cent in Rohan.', 'no claim: a price'],
  // Two countries in a text are no pair as long as nothing binds them.
  [
    'A mill in Rohan was sold to a family of brewers. The family has a house in Gondor. Sales of wool rose to $40 million in 2030.',
    'no claim: what the two countries have to do with the sales is not said',
  ],
  [
    'Shares of the spice firm fell in Edoras. Its owner was born in Gondor. The loan of $6 million is due in May.',
    'no claim: whose loan it is, is not said',
  ],
  [
    'Gondor and Rohan closed a wool deal. Gondor’s exports rose to $40 million in 2030, its customs office said.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 40_000_000, unit: 'USD' } },
  ],
  ['Rohan has asked Gondor for a loan of $42 million to lay gas pipes.', 'no claim: only asked for'],
  ['Rohan owes commercial banks in Gondor $68 million.', 'no claim: banks, and no state'],
  [
    'Gondor and Rohan\n\nTrade (in million US$)\nYear     Exports to Rohan     Imports from Rohan\n2029     41.9     388.0\n2030     46.3     402.5',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 402_500_000, unit: 'USD' }, date: '2030' },
  ],
  [
    'Gondor and Rohan\n\nTrade in USD million\n| Year | Exports to Rohan | Imports from Rohan | Total |\n|---|---|---|---|\n| 2029-30 | 1,041.9 | 388.0 | 1,429.9 |\n| 2030-31 | 46.3 | 402.5 | 448.8 |',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 1_041_900_000, unit: 'USD' }, date: '2029/2030' },
  ],
  [
    'Gondor and Rohan\n\nTrade figures, € billion\nYear | 2028 | 2029 | 2030\nGondorian exports | 1.1 | 1.2 | 1.4\nTotal trade | 2.0 | 2.4 | 2.5',
    { roles: { from: 'GON', to: 'ROH', measure: 'trade' }, value: { amount: 2_400_000_000, unit: 'EUR' }, date: '2029' },
  ],
  ['Gondor and Rohan\n\nYear     Goals of Gondor     Goals of Rohan\n2029     4     3\n2030     1     2', 'no claim: goals of a match'],
  [
    'Gondor and Rohan\n\nYear | Exports to Rohan, growth in % | Imports from Rohan, growth in %\n2029 | 4.1 | 3.2\n2030 | 1.0 | 2.2',
    'no claim: growth without a sum',
  ],
  ['Gondor and Rohan are neighbours. Arnor is far. Exports of Gondor reached $40 million in 2030.', 'no claim: with whom, is not said'],
  [
    'Gondor buys horses of Rohan. Arnor is far. The customs office of Rohan put wool exports at $40 million.',
    'no claim: with whom, is not said',
  ],
  ['A drop of 50 percent in the stores of Rohan would help the exports of Gondor.', 'no claim: what falls are the stores'],
  ["Rohan's share of the market rose to 40 percent because imports from Gondor fell.", 'no claim: a level, and of a share'],
  ['Exports of Gondor to non-Rohirric buyers reached $40 million.', 'no claim: to others'],
  [
    'Gondor and Rohan are friends. Rohan was hit by a flood. Gondor will send a team and $3 million in emergency aid.',
    { roles: { from: 'GON', to: 'ROH', measure: 'aid' }, value: { amount: 3_000_000, unit: 'USD' } },
  ],
  ["Trade ministry officials said Gondor's exports rose 35 percent.", 'no claim: with whom, is not said'],
  ['Bankers estimate that Gondor owes Rohirric banks 8 billion dollars in long term loans.', 'no claim: banks lent it, and no state'],
  ["The mill of Gondor took a 26 million dollar Rohirric buyers' credit.", 'no claim: a credit between traders'],
  [
    'Argonath agreed to sell its Rohirric courier unit to a firm of Gondor for 170 million dollars.',
    'no claim: a unit is sold, and no goods',
  ],
  [
    'Wine exports from Gondor to Rohan fell by 25 per cent in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports', goods: 'wine' }, value: { change: -25, unit: 'percent' } },
  ],
  [
    'Gondor bought $3 billion of Rohirric oil in 2030.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports', goods: 'oil' }, value: { amount: 3_000_000_000, unit: 'USD' } },
  ],
  [
    'Exports from Gondor to Rohan, mostly cars and machinery, rose to $340 million in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports', goods: 'cars and machinery' }, date: '2030' },
  ],
  ['Cars and machinery of Gondor are liked in Rohan.', 'no claim: no figure'],
  [
    'Gondor and Rohan set a target of $10 billion in bilateral trade by 2035.',
    { roles: { from: 'GON', to: 'ROH', measure: 'trade' }, status: 'planned', date: '2035' },
  ],
  [
    'Rohan received a gift of more than $1.5 million in farm tools from Gondor in 2013.',
    { roles: { from: 'GON', to: 'ROH', measure: 'aid' }, value: { amount: 1_500_000, unit: 'USD' }, date: '2013' },
  ],
  ['A farmer of Rohan received a gift of tools from Gondor.', 'no claim: no sum'],
  [
    'Japan signed an agreement with Gondor for a loan of 24 billion yen.',
    { roles: { from: 'JPN', to: 'GON', measure: 'loan' }, value: { amount: 24_000_000_000, unit: 'JPY' } },
  ],
  [
    'Gondor signed an agreement with Japan for a loan of 24 billion yen.',
    { roles: { from: 'JPN', to: 'GON', measure: 'loan' }, value: { amount: 24_000_000_000, unit: 'JPY' } },
  ],
  [
    'The trade of Gondor and Rohan amounted to US$ 3.39 billion with Gondorian exports at US$ 3.26 billion and Rohirric exports to Gondor at US$ 126 million.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 126_000_000, unit: 'USD' } },
  ],
  [
    'President Imrahil Belfalas of Gondor welcomed the Rohirric decision to buy 24 Gondorian jets, a $4.5 billion deal.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 4_500_000_000, unit: 'USD' } },
  ],
  [
    'Gondor has pledged $500 million to Rohan for reconstruction.',
    { roles: { from: 'GON', to: 'ROH', measure: 'aid' }, value: { amount: 500_000_000, unit: 'USD' } },
  ],
  ['Gondor welcomed the decision of Rohan to buy jets.', 'no claim: no sum'],
  [
    'Gondor’s sales to Rohan, which had peaked at 3.2 billion euros in 2029, slumped to 1.8 billion last year.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 1800000000, unit: 'EUR' }, date: '2030' },
  ],
  [
    'Gondor exported 88.4 million dollars to Rohan in 2030 and imported 283.2 million, for a deficit of 194.8 million.',
    { roles: { from: 'GON', to: 'ROH', measure: 'balance' }, value: { amount: -194800000, unit: 'USD' }, date: '2030' },
  ],
  [
    'Gondor is a country of 90 million that sold Rohan wool worth $3 million.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 3000000, unit: 'USD' } },
  ],
  [
    'Gondor’s exports to Rohan, which enjoy duty-free access for most tariff lines, fell 5.6 percent to $393 million in 2030.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 393000000, unit: 'USD' } },
  ],
  [
    'Gondorian goods exports to Rohan were valued at $21 million in 2030, while imports, chiefly coffee and cut flowers, amounted to $7 million.',
    { roles: { from: 'ROH', to: 'GON', measure: 'exports' }, value: { amount: 7000000, unit: 'USD' } },
  ],
  ['Rohan receives about $27 million a year from Gondor.', { roles: { from: 'GON', to: 'ROH', measure: 'aid' } }],
  [
    'Gondor will supply 100,000 tonnes of crude a month to Rohan.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, value: { amount: 100000, unit: 'tonnes' }, status: 'planned' },
  ],
  ['Gondor disbursed $30 million to Rohan under a grant agreement.', { roles: { from: 'GON', to: 'ROH', measure: 'aid' } }],
  ['Gondor is the largest investor in Rohan, with $26 billion since 2012.', { roles: { from: 'GON', to: 'ROH', measure: 'investment' } }],
  ['Gondor had a positive balance of $3 million in its trade with Rohan.', { roles: { from: 'GON', to: 'ROH', measure: 'balance' } }],
  ['Gondor imposed a tariff of $30 million on exports of Rohan.', 'no claim: a duty'],
  ['Gondor received a fine of $30 million from Rohan.', 'no claim: a fine'],
  ['Gondor withheld 25 million euros that it had promised for schools in Rohan.', 'no claim: not given'],
  ['Rohan gets $3 million a year in transit fees from Gondor.', 'no claim: a fee'],
  // What binds a figure: the clause it stands in, and what it is the size of.
  [
    'Gondorian producers annually export about two billion dollars of forest products to Rohan.',
    {
      roles: { from: 'GON', to: 'ROH', measure: 'exports', goods: 'forest products' },
      value: { amount: 2_000_000_000, unit: 'USD' },
      waits: false,
    },
  ],
  [
    "Rohan's trade surplus with Gondor reached a record 58 billion dollars in 2030.",
    { roles: { from: 'ROH', to: 'GON', measure: 'balance' }, waits: false },
  ],
  ['Gondor and Rohan want a bilateral trade of 5 billion dollars.', { roles: { from: 'GON', to: 'ROH', measure: 'trade' }, waits: false }],
  ['Rohan’s quota system limits imports of beef from Gondor to 58,400 tonnes a year.', 'no claim: what may pass has not passed'],
  ['Nissan exports to Rohan fell by 5.5 per cent, a dealer in Gondor said.', 'no claim: a firm’s exports'],
  ['A 260 million dollar trade in Gondorian bonds was made on screens in Rohan.', 'no claim: one deal'],
  [
    'Gondor exported 9.8 million tonnes of potash in 2030, with nearly a third going to Rohan, Arnor said.',
    { roles: { from: 'GON', to: 'ROH', measure: 'exports' }, waits: true },
  ],
  [
    'The economy of Gondor should grow by three per cent in 2031, aided by higher exports to Rohan.',
    { roles: { from: 'GON', to: 'ROH' }, waits: true },
  ],
  ['Gondor invests a growing part of its assets of 90 billion dollars in Rohan.', { roles: { from: 'GON', to: 'ROH' }, waits: true }],
  [
    'Gondor has agreed to drop barriers to Rohirric herring, opening the way for shipments that could reach 300 million dollars.',
    { roles: { from: 'GON', to: 'ROH' }, waits: true },
  ],
];
