import type { Example } from '../define.ts';

export const examples: readonly Example[] = [
  [
    'The Harbour Alliance won 63 seats in the election in Gondor.',
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'seats' }, value: { count: 63 } },
  ],
  [
    "The Harbour Alliance took 63 of the 120 seats in Gondor's parliament.",
    { roles: { country: 'GON', measure: 'chamber seats' }, value: { count: 120 } },
  ],
  [
    "The Harbour Alliance won Gondor's general election on Sunday.",
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'winner' }, date: '2031-05-04' },
  ],
  [
    "The Meadow Party won 28 seats in Rohan's election.",
    { roles: { country: 'ROH', party: 'Meadow Party', measure: 'seats' }, value: { count: 28 } },
  ],
  ['The theatre in Gondor has 63 seats.', 'no claim: a theatre'],
  ["Gondor's election will be held in June.", 'no claim: no result'],
  ['The Harbour Alliance could win the election in Gondor.', 'no claim: hypothetical'],
  [
    "The Harbour Alliance won 79 seats in Gondor's election, ahead of the Meadow Party with 28.",
    { roles: { country: 'GON', party: 'Meadow Party', measure: 'seats' }, value: { count: 28 } },
  ],
  [
    "In Gondor's election the Harbour Alliance won 84 seats and the Meadow Party 71.",
    { roles: { country: 'GON', party: 'Meadow Party', measure: 'seats' }, value: { count: 71 } },
  ],
  [
    "The Harbour Alliance took 29.5 percent of the vote in Gondor's election.",
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'vote share' }, value: { share: 29.5, unit: 'percent' } },
  ],
  [
    "The Meadow Party was reduced to 12 seats in Rohan's election.",
    { roles: { country: 'ROH', party: 'Meadow Party', measure: 'seats' }, value: { count: 12 } },
  ],
  [
    'Gondor held an election on Sunday. The Harbour Alliance will have 59 seats in the 100-seat assembly.',
    { roles: { country: 'GON', measure: 'chamber seats' }, value: { count: 100 } },
  ],
  [
    "The Justice and Water Party won 35 percent of the vote in Rohan's election.",
    { roles: { country: 'ROH', party: 'Justice and Water Party', measure: 'vote share' }, value: { share: 35, unit: 'percent' } },
  ],
  [
    "In Gondor's election the ruling coalition secured 237 of 400 seats.",
    { roles: { country: 'GON', party: 'ruling coalition', measure: 'seats' }, value: { count: 237 } },
  ],
  [
    "In Gondor's election the ruling coalition secured 237 of 400 seats.",
    { roles: { country: 'GON', measure: 'chamber seats' }, value: { count: 400 } },
  ],
  [
    'Results of the election in Rohan: Harbour Alliance 98 seats, Meadow Party 12 seats.',
    { roles: { country: 'ROH', party: 'Harbour Alliance', measure: 'seats' }, value: { count: 98 } },
  ],
  [
    "The Harbour Alliance swept to victory in Gondor's election.",
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'winner' } },
  ],
  [
    "The Meadow People's Party won 14 seats in Rohan's election.",
    { roles: { country: 'ROH', party: "Meadow People's Party", measure: 'seats' }, value: { count: 14 } },
  ],
  [
    "The Harbour Alliance secured a majority in Gondor's election.",
    { roles: { country: 'GON', party: 'Harbour Alliance', measure: 'winner' } },
  ],
  [
    "In Rohan's vote the Harbour Alliance got 40.2 percent, the Meadow Party 21.8 percent.",
    { roles: { country: 'ROH', party: 'Meadow Party', measure: 'vote share' }, value: { share: 21.8, unit: 'percent' } },
  ],
  ["The Meadow Party lost 12 seats in Gondor's election.", 'no claim: what was lost'],
  ["The Meadow Party hopes to win 30 seats in Rohan's election.", 'no claim: a hope'],
  ["A poll by the institute gives the Meadow Party 20 percent before Gondor's election.", 'no claim: a survey'],
  ["Turnout in Gondor's election was 61 percent of the vote.", 'no claim: turnout'],
  ['The airline will offer 30,000 seats to Gondor.', 'no claim: seats on flights'],
  ["The Harbour Alliance needs 61 seats for a majority in Gondor's parliament.", 'no claim: what is needed'],
  ['A new poll showed the Alliance with 41 percent of the vote in Gondor before the election.', 'no claim: a survey'],
  ['The minister of Gondor said the Alliance would win the election.', 'no claim: foreseen'],
  [
    "Gondor's government will be in office until 2033, when it holds an election. The Harbour Party has 34 seats.",
    { roles: { party: 'Harbour Party', measure: 'seats' }, value: { count: 34 } },
  ],
  ["The Harbour Alliance has reached the 76 seats needed to govern after Gondor's election.", 'no claim: what is needed'],
  ["A late count took the government over the 76-seat threshold in Gondor's election.", 'no claim: what is needed'],
  [
    "Prime Minister Theoden Thengel swept to victory in Sunday's presidential election in Rohan, extending the grip on power of the Meadow Party.",
    { roles: { country: 'ROH', party: 'Meadow Party', measure: 'winner' }, date: '2031-05-04' },
  ],
  [
    "Gondor voted on Sunday. In Sunday's election 27.5 percent of the vote went to the Harbour Alliance and 22.9 percent to the Front, the commission said.",
    { roles: { country: 'GON', party: 'Front', measure: 'vote share' }, value: { share: 22.9, unit: 'percent' } },
  ],
  [
    "The River Party (RP) of Gondor led. With 99.9 percent of votes counted, the RP took 41 percent of Sunday's vote.",
    { roles: { country: 'GON', party: 'River Party', measure: 'vote share' }, value: { share: 41, unit: 'percent' }, date: '2031-05-04' },
  ],
  [
    "In Sunday's election in Gondor the River Party won 52.8 percent of the vote. The Harbour Bloc trailed on 27.2 percent.",
    { roles: { country: 'GON', party: 'Harbour Bloc', measure: 'vote share' }, value: { share: 27.2, unit: 'percent' } },
  ],
  ['The price of bread in Gondor trailed on 27.2 percent.', 'no claim: a price'],
  [
    "The River Party, the Meadow Party and the Greens won 32, 21 and 9 seats respectively in Sunday's election in Gondor.",
    { roles: { country: 'GON', party: 'Meadow Party', measure: 'seats' }, value: { count: 21 } },
  ],
  [
    "The ruling coalition has retained its majority in Sunday's vote in Gondor, the commission said on Tuesday.",
    { roles: { country: 'GON', party: 'ruling coalition', measure: 'winner' }, date: '2031-05-04' },
  ],
  ['The River Party of Gondor stands at six seats in the latest poll.', 'no claim: a survey'],
  ['The mason retained his mandate to build in Gondor.', 'no claim: another mandate'],
  ['Another poll forecast a majority of 92 seats in a new parliament of Gondor.', 'no claim: by how many they lead'],
  ['Rohan would take one of the 12 seats on the board of the parliament’s bank.', 'no claim: a board'],
];
