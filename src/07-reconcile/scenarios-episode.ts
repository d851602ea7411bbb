import type { Row, Scenario } from './scenarios.ts';

const travels = (document: string, said: Row[3] = {}, roles: Row[2] = {}): Row => [
  document,
  'journey',
  { traveller: 'Ada Orn', to: 'GON', ...roles },
  said,
];
const meets = (document: string, said: Row[3] = {}, roles: Row[2] = {}): Row => [
  document,
  'encounter',
  { sides: ['ARN', 'GON'], ...roles },
  said,
];
const pact = (document: string, name: string, said: Row[3] = {}, stage = 'signed'): Row => [
  document,
  'pact',
  { sides: ['ARN', 'GON'], name, stage },
  said,
];

export const episodes: readonly Scenario[] = [
  {
    name: 'a month confirms the day within it',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [travels('a', { date: '2031-03', status: 'planned' }), travels('b', { date: '2031-03-19', status: 'planned' })],
    asOf: '2031-02-11',
    facts: [{ standing: 'current', status: 'planned', date: '2031-03-19', origins: 2 }],
  },
  {
    name: 'a planned thing is not a done thing',
    documents: { a: '2031-02-09' },
    claims: [travels('a', { date: '2031-03-19', status: 'planned' })],
    asOf: '2031-02-11',
    facts: [{ standing: 'unconfirmed', status: 'planned' }],
  },
  {
    name: 'a plan whose day passed without a report has lapsed',
    documents: { a: '2031-02-09' },
    claims: [travels('a', { date: '2031-03-19', status: 'planned' })],
    asOf: '2031-05-11',
    facts: [{ standing: 'stale', status: 'planned', reason: /Was due 2031-03-19; no report/ }],
  },
  {
    name: 'announced and held is one record',
    documents: { a: '2031-02-09', b: '2031-03-20' },
    claims: [travels('a', { date: '2031-03', status: 'planned' }), travels('b', { date: '2031-03-19' })],
    asOf: '2031-05-11',
    facts: [{ standing: 'unconfirmed', status: 'reported', date: '2031-03-19', steps: 2 }],
  },
  {
    name: 'a postponed visit stays postponed when nothing newer is known',
    documents: { a: '2031-02-09', b: '2031-03-10' },
    claims: [
      travels('a', { date: '2031-03-19', status: 'planned' }),
      travels('b', { date: '2031-03-19', status: 'postponed' }, { reason: 'a flood' }),
    ],
    asOf: '2031-05-11',
    facts: [{ roles: { reason: 'a flood' }, standing: 'unconfirmed', status: 'postponed', date: '2031-03-19', steps: 2 }],
  },
  {
    name: 'a postponement without a date finds its visit',
    documents: { a: '2031-02-09', b: '2031-03-10' },
    claims: [travels('a', { date: '2031-03-19', status: 'planned' }), travels('b', { status: 'postponed' })],
    asOf: '2031-05-11',
    facts: [{ status: 'postponed', standing: 'unconfirmed', date: '2031-03-19', steps: 2 }],
  },
  {
    name: 'a postponement that names a new month is still a postponement',
    documents: { a: '2031-02-09', b: '2031-03-10' },
    claims: [
      travels('a', { date: '2031-03-19', status: 'planned' }),
      travels('b', { date: '2031-03-19', status: 'postponed' }),
      travels('b', { date: '2031-07', status: 'planned' }),
    ],
    asOf: '2031-05-11',
    facts: [{ status: 'postponed', standing: 'unconfirmed', date: '2031-03-19', steps: 3 }],
  },
  {
    name: 'a new date said later is a plan again, and no contradiction',
    documents: { a: '2031-02-09', b: '2031-03-10', c: '2031-05-01' },
    claims: [
      travels('a', { date: '2031-03-19', status: 'planned' }),
      travels('b', { date: '2031-03-19', status: 'postponed' }),
      travels('c', { date: '2031-07-02', status: 'planned' }),
    ],
    asOf: '2031-05-11',
    facts: [{ status: 'planned', standing: 'unconfirmed', date: '2031-07-02', steps: 3 }],
  },
  {
    name: 'postponed, then held',
    documents: { a: '2031-02-09', b: '2031-03-10', c: '2031-07-03' },
    claims: [
      travels('a', { date: '2031-03-19', status: 'planned' }),
      travels('b', { date: '2031-03-19', status: 'postponed' }),
      travels('c', { date: '2031-07-02' }),
    ],
    asOf: '2031-08-11',
    facts: [{ status: 'reported', standing: 'unconfirmed', date: '2031-07-02', steps: 3 }],
  },
  {
    name: 'visits of different months that nothing links are two',
    documents: { a: '2031-02-09', b: '2031-07-10' },
    claims: [travels('a', { date: '2031-02-08' }), travels('b', { date: '2031-07-09' })],
    asOf: '2031-08-11',
    facts: [
      { standing: 'unconfirmed', date: '2031-02-08' },
      { standing: 'unconfirmed', date: '2031-07-09' },
    ],
  },
  {
    name: 'two people who go to one place are two visits',
    documents: { a: '2031-02-09', b: '2031-02-09' },
    claims: [travels('a', { date: '2031-02-08' }), travels('b', { date: '2031-02-08' }, { traveller: 'Bero Tal' })],
    asOf: '2031-08-11',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'a delegation is the person who holds an office of the country',
    documents: { a: '2031-01-09', b: '2031-02-09' },
    claims: [
      ['b', 'seat', { holder: 'Ada Orn', title: 'foreign minister', of: 'ARN' }],
      travels('a', { date: '2031-02', status: 'planned' }, { traveller: 'ARN' }),
      travels('b', { date: '2031-02-08' }),
    ],
    asOf: '2031-08-11',
    facts: [
      { roles: { title: 'foreign minister' }, standing: 'unconfirmed' },
      { roles: { traveller: 'Ada Orn' }, standing: 'unconfirmed', status: 'reported', steps: 2 },
    ],
  },
  {
    name: 'a cancelled visit is history',
    documents: { a: '2021-02-09' },
    claims: [travels('a', { date: '2020-05', status: 'cancelled' })],
    asOf: '2031-08-11',
    facts: [{ standing: 'unconfirmed', status: 'cancelled' }],
  },
  {
    name: 'nobody of that office has come: a contradiction',
    documents: { a: '2025-02-09', b: '2031-02-09' },
    claims: [
      ['a', 'seat', { holder: 'Ada Orn', title: 'foreign minister', of: 'ARN' }],
      travels('a', { date: '2024-06-01' }, {}),
      travels(
        'b',
        { date: '2020/2031', status: 'denied', words: 'It would be the first visit by a foreign minister of Arnor since 2020.' },
        { traveller: 'ARN' },
      ),
    ],
    asOf: '2031-03-01',
    facts: [
      { roles: { title: 'foreign minister' }, standing: 'stale' },
      { standing: 'disputed', status: 'reported', rivals: ['contradiction'] },
      { standing: 'disputed', status: 'denied', rivals: ['contradiction'] },
    ],
  },
  {
    name: 'no head of government has come, but a president has: no contradiction',
    documents: { a: '2025-02-09', b: '2031-02-09' },
    claims: [
      ['a', 'seat', { holder: 'Ada Orn', title: 'president', of: 'ARN' }],
      travels('a', { date: '2024-06-01' }, {}),
      travels(
        'b',
        { date: '2020/2031', status: 'denied', words: 'No head of government of Arnor has come since 2020.' },
        { traveller: 'ARN' },
      ),
    ],
    asOf: '2031-03-01',
    facts: [
      { roles: { title: 'president' }, standing: 'stale' },
      { standing: 'unconfirmed', status: 'reported' },
      { standing: 'unconfirmed', status: 'denied' },
    ],
  },
  {
    name: 'meetings of one day and the same people are one, under any description',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [
      meets('a', { date: '2031-02-08' }, { people: ['Ada Orn', 'Bero Tal'], form: 'talks' }),
      meets('b', { date: '2031-02-08' }, { people: ['Orn'], place: 'Minas' }),
    ],
    asOf: '2031-03-01',
    facts: [{ roles: { place: 'Minas' }, standing: 'current', origins: 2 }],
  },
  {
    name: 'the eleventh and the twelfth round are two',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [meets('a', { date: '2031-02' }, { round: '11th' }), meets('b', { date: '2031-02' }, { round: 'twelfth round' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'two governments name two dates for one round in the same week: disputed',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [
      meets('a', { date: '2031-05', status: 'planned' }, { round: 'fifth', place: 'Minas' }),
      meets('b', { date: '2031-04', status: 'planned' }, { round: 'fifth', place: 'Dol' }),
    ],
    asOf: '2031-03-01',
    facts: [
      { roles: { place: 'Minas' }, standing: 'disputed', date: '2031-05', rivals: ['contradiction'] },
      { roles: { place: 'Dol' }, standing: 'disputed', date: '2031-04', rivals: ['contradiction'] },
    ],
  },
  {
    name: 'another date for one round, said a month later, is a move',
    documents: { a: '2031-02-09', b: '2031-03-10' },
    claims: [
      meets('a', { date: '2031-05', status: 'planned' }, { round: 'fifth' }),
      meets('b', { date: '2031-06', status: 'planned' }, { round: 'fifth' }),
    ],
    asOf: '2031-03-12',
    facts: [{ standing: 'unconfirmed', date: '2031-06', rivals: ['update'] }],
  },
  {
    name: 'a copy that slips a day is wording, not a rival',
    documents: { a: '2031-02-09', b: '2031-02-09 of a', c: '2031-02-10' },
    claims: [
      meets('a', { date: '2031-02-08' }, { round: 'fifth' }),
      meets('b', { date: '2031-01-18' }, { round: 'fifth' }),
      meets('c', { date: '2031-02-08' }, { round: 'fifth' }),
    ],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', date: '2031-02-08', rivals: ['wording'] }],
  },
  {
    name: 'a call is not the talks of that week',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [meets('a', { date: '2031-02-07' }, { form: 'call' }), meets('b', { date: '2031-02' }, { form: 'talks', place: 'Minas' })],
    asOf: '2031-03-01',
    facts: [
      { roles: { form: 'call' }, standing: 'unconfirmed' },
      { roles: { form: 'talks' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'reports without a date of one day are one meeting',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [meets('a', {}, { people: ['Ada Orn', 'Bero Tal'] }), meets('b', {}, { people: ['Ada Orn', 'Bero Tal'] })],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', origins: 2 }],
  },
  {
    name: 'one text under several titles, and its month for its day',
    documents: { a: '2031-02-09', b: '2031-02-10', c: '2031-04-01' },
    claims: [
      pact('a', 'memorandum of understanding on harbour works and fishing', { date: '2031-02-08' }),
      pact('b', 'MoU on fishing and harbour works', { date: '2031-02-08' }),
      pact('c', 'memorandum on harbour works', { date: '2031-02' }),
    ],
    asOf: '2031-04-02',
    facts: [{ standing: 'current', date: '2031-02-08', origins: 3 }],
  },
  {
    name: 'two texts signed on one day are two',
    documents: { a: '2031-02-09' },
    claims: [pact('a', 'memorandum on fishing', { date: '2031-02-08' }), pact('a', 'treaty on extradition', { date: '2031-02-08' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'negotiated, signed and in force is one life',
    documents: { a: '2028-02-09', b: '2030-02-10', c: '2031-02-01' },
    claims: [
      pact('a', 'treaty on extradition', { date: '2028-02', status: 'ongoing' }, 'negotiating'),
      pact('b', 'extradition treaty', { date: '2030-02-09' }),
      pact('c', 'extradition treaty', { date: '2031-01-01/..' }, 'in force'),
    ],
    asOf: '2031-03-01',
    facts: [{ roles: { stage: 'in force' }, standing: 'current', date: '2031-01-01/..', steps: 3 }],
  },
  {
    name: 'the modernised agreement is not the old one',
    documents: { a: '2018-12-09', b: '2030-02-10' },
    claims: [
      pact('a', 'modernised free trade agreement', { date: '2018-11/..', status: 'ongoing' }, 'negotiating'),
      pact('b', 'free trade agreement', { date: '2004/..' }, 'in force'),
    ],
    asOf: '2031-03-01',
    facts: [
      { roles: { stage: 'negotiating' }, standing: 'stale' },
      { roles: { stage: 'in force' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'put off twice, as one text tells it: the later date counts',
    documents: { a: '2031-02-09' },
    claims: [travels('a', { date: '2030-06', status: 'cancelled' }), travels('a', { date: '2031-02-16/2031-02-19', status: 'postponed' })],
    asOf: '2031-03-01',
    facts: [{ status: 'postponed', standing: 'unconfirmed', date: '2031-02-16/2031-02-19', steps: 2 }],
  },
  {
    name: 'an undated report from the days of the announcement tells of the plan',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [travels('a', { date: '2031-04-02', status: 'planned' }), travels('b')],
    asOf: '2031-03-01',
    facts: [{ status: 'planned', date: '2031-04-02', standing: 'unconfirmed' }],
  },
  {
    name: 'two texts on neighbouring matters, of different kinds, are two',
    documents: { a: '2031-02-09', b: '2031-02-20' },
    claims: [
      pact('a', 'framework agreement on ferry projects', {}, 'negotiating'),
      pact('b', 'memorandum of understanding on ferries', { date: '2028' }),
    ],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'new days, named in the text that recalls the postponement, are a plan again',
    documents: { a: '2031-04-01', b: '2031-04-29', c: '2031-06-10' },
    claims: [
      travels('a', { date: '2031-05-10/2031-05-12', status: 'planned' }),
      travels('b', { status: 'postponed' }),
      travels('b', { date: '2031-05-10/2031-05-12', status: 'planned' }),
      travels('c', { date: '2031-07-08/2031-07-10', status: 'planned' }),
      travels('c', { date: '2031-05', status: 'postponed' }),
    ],
    asOf: '2031-06-12',
    facts: [{ status: 'planned', date: '2031-07-08/2031-07-10', standing: 'unconfirmed' }],
  },
  {
    name: 'the days that were put off, recalled with the postponement, are no plan',
    documents: { a: '2031-04-01', b: '2031-04-29' },
    claims: [
      travels('a', { date: '2031-05-10/2031-05-12', status: 'planned' }),
      travels('b', { status: 'postponed' }),
      travels('b', { date: '2031-05-10/2031-05-12', status: 'planned' }),
    ],
    asOf: '2031-05-01',
    facts: [{ status: 'postponed', date: '2031-05-10/2031-05-12', standing: 'unconfirmed' }],
  },
];
