import type { Row, Scenario } from './scenarios.ts';

const sold = (document: string, amount: number, said: Row[3] = {}, roles: Row[2] = {}): Row => [
  document,
  'quantity',
  { from: 'ARN', to: 'GON', measure: 'exports', ...roles },
  { value: { amount, unit: 'USD' }, ...said },
];
const lent = (document: string, amount: number, said: Row[3] = {}): Row =>
  sold(document, amount, { status: 'planned', ...said }, { measure: 'loan' });
const live = (document: string, count: number, said: Row[3] = {}): Row => [
  document,
  'colony',
  { from: 'ARN', in: 'GON', what: 'people' },
  { value: { count }, ...said },
];
const forum = (document: string, name: string, said: Row[3] = {}, roles: Row[2] = {}): Row => [
  document,
  'forum',
  { sides: ['ARN', 'GON'], name, ...roles },
  said,
];
const begun = (document: string, date: string): Row => [document, 'founding', { sides: ['GON', 'ARN'], event: 'begun' }, { date }];

export const figures: readonly Scenario[] = [
  {
    name: 'figures within rounding agree',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [sold('a', 1_067_000_000, { date: '2030' }), sold('b', 1_070_000_000, { date: '2030' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', origins: 2, rivals: [] }],
  },
  {
    name: 'another period is another thing',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [sold('a', 560, { date: '2030' }), sold('b', 270, { date: '2031-01/2031-01' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'a later year supersedes the earlier one',
    documents: { a: '2027-02-09', b: '2031-02-10' },
    claims: [sold('a', 560, { date: '2026' }), sold('b', 270, { date: '2030' })],
    asOf: '2031-03-01',
    facts: [
      { date: '2026', standing: 'superseded', reason: /later period/ },
      { date: '2030', standing: 'unconfirmed' },
    ],
  },
  {
    name: 'an old total gives way to later parts',
    documents: { a: '2027-02-09', b: '2031-02-10' },
    claims: [sold('a', 560, { date: '2026' }, { measure: 'trade' }), sold('b', 270, { date: '2030' })],
    asOf: '2031-03-01',
    facts: [
      { roles: { measure: 'trade' }, standing: 'superseded' },
      { roles: { measure: 'exports' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'a copy that widens the period is wording',
    documents: { a: '2031-02-09', b: '2031-02-09 of a' },
    claims: [sold('a', 2_700_000, { date: '2030-01/2030-06' }), sold('b', 2_700_000, { date: '2030' })],
    asOf: '2031-03-01',
    facts: [{ date: '2030-01/2030-06', standing: 'unconfirmed', documents: 1, rivals: ['wording'] }],
  },
  {
    name: 'turned digits against several are a misprint',
    documents: { a: '2031-02-09', b: '2031-02-10', c: '2031-03-10' },
    claims: [lent('a', 640_000_000), lent('b', 640_000_000), lent('c', 460_000_000)],
    asOf: '2031-04-01',
    facts: [{ standing: 'current', documents: 2, rivals: ['misprint'] }],
  },
  {
    name: 'a promised sum with the day of the promise, and its misprint with the month',
    documents: { a: '2031-03-03', b: '2031-03-04', c: '2031-04-28' },
    claims: [lent('a', 640_000_000, { date: '2031-03-03' }), lent('b', 640_000_000), lent('c', 460_000_000, { date: '2031-03' })],
    asOf: '2031-05-01',
    facts: [{ standing: 'current', documents: 2, rivals: ['misprint'] }],
  },
  {
    name: 'two promises of one year, told as of different things, are two',
    documents: { a: '2031-03-03', b: '2031-05-04' },
    claims: [
      lent('a', 640, { words: 'will lend Gondor 640 crowns for the ferry at Dol' }),
      lent('b', 200, { words: 'a credit of 200 crowns shall mend mountain roads' }),
    ],
    asOf: '2031-06-01',
    facts: [
      { standing: 'unconfirmed', rivals: [] },
      { standing: 'unconfirmed', rivals: [] },
    ],
  },
  {
    name: 'two counters of one thing and time contradict each other',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [sold('a', 430, { date: '2030', by: ['Board of Arnor'] }), sold('b', 610, { date: '2030', by: ['Council of Gondor'] })],
    asOf: '2031-03-01',
    facts: [
      { standing: 'disputed', rivals: ['contradiction'] },
      { standing: 'disputed', rivals: ['contradiction'] },
    ],
  },
  {
    name: 'two definitions stand side by side',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [
      sold('a', 290, { date: '2030', words: 'loans approved by 2030' }, { measure: 'loan' }),
      sold('b', 210, { date: '2030', words: 'loans paid by 2030' }, { measure: 'loan' }),
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['scope'] },
      { standing: 'unconfirmed', rivals: ['scope'] },
    ],
  },
  {
    name: 'goods with services are not goods',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [sold('a', 290, { date: '2030' }, { goods: 'goods' }), sold('b', 410, { date: '2030' }, { goods: 'goods and services' })],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: [] },
      { standing: 'unconfirmed', rivals: [] },
    ],
  },
  {
    name: 'a corrected figure is superseded by the right one',
    documents: { a: '2019-02-09', b: '2031-02-10' },
    claims: [sold('a', 1100, { date: '2017' }), sold('b', 1100, { date: '2017', status: 'denied' }), sold('b', 800, { date: '2017' })],
    asOf: '2031-03-01',
    facts: [
      { standing: 'superseded', reason: /Corrected: 800/, rivals: ['correction'] },
      { standing: 'unconfirmed', rivals: ['correction'] },
    ],
  },
  {
    name: 'seats of a party and of its coalition are two quantities',
    documents: { a: '2031-02-09' },
    claims: [
      ['a', 'poll', { country: 'ARN', party: 'Party of the Tree' }, { value: { count: 316 }, date: '2031-02-08' }],
      [
        'a',
        'poll',
        { country: 'ARN', party: 'coalition of Party of the Tree and Party of the Star' },
        { value: { count: 352 }, date: '2031-02-08' },
      ],
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: [] },
      { standing: 'unconfirmed', rivals: [] },
    ],
  },
  {
    name: 'an election of the month is that of the day',
    documents: { a: '2031-02-09', b: '2031-02-20' },
    claims: [
      ['a', 'poll', { country: 'ARN', party: 'Party of the Tree' }, { value: { count: 316 }, date: '2031-02-08' }],
      ['b', 'poll', { country: 'ARN', party: 'Party of the Tree' }, { value: { count: 316 }, date: '2031-02' }],
    ],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', date: '2031-02-08' }],
  },
  {
    name: 'a newer count supersedes the older',
    documents: { a: '2025-02-09', b: '2031-02-10' },
    claims: [live('a', 1100), live('b', 2300)],
    asOf: '2031-03-01',
    facts: [
      { standing: 'superseded', rivals: ['update'] },
      { standing: 'unconfirmed', rivals: ['update'] },
    ],
  },
  {
    name: 'a lone old count is stale',
    documents: { a: '2025-02-09' },
    claims: [live('a', 1100)],
    asOf: '2031-03-01',
    facts: [{ standing: 'stale' }],
  },
  {
    name: 'counts of one year by two counters are disputed, an older one is superseded',
    documents: { z: '2021?', a: '2031-02-09', b: '2031-02-10' },
    claims: [live('z', 30), live('a', 43, { date: '2030' }), live('b', 61, { date: '2030' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'disputed' }, { standing: 'disputed' }, { standing: 'superseded' }],
  },
  {
    name: 'a forum under its name and its abbreviation',
    documents: { a: '2030-02-09', b: '2031-02-10', c: '2031-02-11' },
    claims: [
      forum('a', 'Arnor-Gondor Business Forum', {}, { short: 'AGBF' }),
      forum('b', 'AGBF'),
      forum('c', 'Business Forum', { date: '2031-02' }),
    ],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', documents: 3, date: '2031-02' }],
  },
  {
    name: 'a forum on other matters is another',
    documents: { a: '2030-02-09', b: '2031-02-10' },
    claims: [forum('a', 'Joint Committee on Minerals'), forum('b', 'Joint Committee on Fisheries')],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'a council is no forum, though both are about business',
    documents: { a: '2030-02-09', b: '2031-02-10' },
    claims: [forum('a', 'Arnor-Gondor Business Forum'), forum('b', 'Gondor-Arnor Business Council')],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
  {
    name: 'a forum whose last round is long past is stale',
    documents: { a: '2024-06-09' },
    claims: [forum('a', 'Political Consultations', { date: '2023-03' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'stale' }],
  },
  {
    name: 'the day of relations does not age, and its year confirms it',
    documents: { a: '2019-06-09', b: '2030-01-01' },
    claims: [begun('a', '1952-04-28'), begun('b', '1952')],
    asOf: '2045-03-01',
    facts: [{ standing: 'current', date: '1952-04-28', origins: 2 }],
  },
  {
    name: 'two days for the beginning of relations are disputed',
    documents: { a: '2019-06-09', b: '2030-01-01' },
    claims: [begun('a', '1952-04-28'), begun('b', '1953-04-28')],
    asOf: '2045-03-01',
    facts: [{ standing: 'disputed' }, { standing: 'disputed' }],
  },
  {
    name: 'a member that left is one no more',
    documents: { a: '2029-06-09', b: '2031-01-01' },
    claims: [
      ['a', 'league', { member: 'ARN', group: 'League of the Plain' }],
      ['b', 'league', { member: 'ARN', group: 'the League of the Plain' }, { status: 'former', date: '../2030-12' }],
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'superseded', status: 'reported' },
      { standing: 'unconfirmed', status: 'former' },
    ],
  },
  {
    name: 'who has applied is no member yet',
    documents: { a: '2031-01-09' },
    claims: [['a', 'league', { member: 'ARN', group: 'League of the Plain' }, { status: 'proposed' }]],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed', status: 'proposed' }],
  },
  {
    name: 'a family name that several people bear means the one whom its own text names in full',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [
      ['a', 'utterance', { speaker: 'Ada Orn' }, { value: { quote: 'We shall mend the bridge before winter comes' } }],
      ['a', 'utterance', { speaker: 'Orn' }, { value: { quote: 'We shall mend the bridge before winter comes' } }],
      ['b', 'seat', { holder: 'Ida Orn', title: 'president', of: 'ARN' }, {}],
    ],
    asOf: '2031-03-01',
    facts: [
      { roles: { speaker: 'Ada Orn' }, standing: 'unconfirmed', documents: 1 },
      { roles: { holder: 'Ida Orn' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'one sentence, heard with small differences, has one origin: its speaker',
    documents: { a: '2031-01-09', b: '2031-01-10', c: '2031-01-11' },
    claims: [
      ['a', 'utterance', { speaker: 'Ada Orn' }, { value: { quote: 'When Gondor is strong, the whole of Arnor is strong' } }],
      ['b', 'utterance', { speaker: 'Orn' }, { value: { quote: 'when Gondor is strong, Arnor is strong' } }],
      ['c', 'utterance', { speaker: 'Ada Orn' }, { value: { quote: 'We shall mend the bridge before winter comes' } }],
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', documents: 2, origins: 1 },
      { standing: 'unconfirmed', documents: 1 },
    ],
  },
  {
    name: 'a view that nobody repeated for years is stale',
    documents: { a: '2026-01-09' },
    claims: [['a', 'utterance', { speaker: 'Ada Orn' }, { value: { text: 'Gondor is a partner of choice' } }]],
    asOf: '2031-03-01',
    facts: [{ standing: 'stale' }],
  },
  {
    name: 'one sum both ways is one sum, turned round by one text',
    documents: { a: '2031-03-03', b: '2031-03-04', c: '2031-03-05' },
    claims: [
      lent('a', 640_000),
      lent('b', 640_000),
      sold('c', 640_000, { status: 'planned' }, { from: 'GON', to: 'ARN', measure: 'loan' }),
    ],
    asOf: '2031-05-01',
    facts: [{ roles: { from: 'ARN' }, standing: 'current', documents: 2, rivals: ['different thing'] }],
  },
  {
    name: 'one sum both ways with as much support each stays two',
    documents: { a: '2031-03-03', c: '2031-03-05' },
    claims: [lent('a', 640_000), sold('c', 640_000, { status: 'planned' }, { from: 'GON', to: 'ARN', measure: 'loan' })],
    asOf: '2031-05-01',
    facts: [{ standing: 'unconfirmed' }, { standing: 'unconfirmed' }],
  },
];
