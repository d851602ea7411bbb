import type { Row, Scenario } from './scenarios.ts';

const travels = (document: string, said: Row[3] = {}): Row => [document, 'journey', { traveller: 'Ada Orn', to: 'GON' }, said];
const holds = (document: string, holder: string, said: Row[3] = {}, title = 'prime minister'): Row => [
  document,
  'seat',
  { holder, title, of: 'ARN' },
  said,
];
const sells = (document: string, amount: number, said: Row[3] = {}, goods?: string): Row => [
  document,
  'quantity',
  { from: 'ARN', to: 'GON', measure: 'exports', ...(goods !== undefined && { goods }) },
  { value: { amount, unit: 'USD' }, date: '2030', ...said },
];
const live = (document: string, count: number, said: Row[3] = {}): Row => [
  document,
  'colony',
  { from: 'ARN', in: 'GON', what: 'people' },
  { value: { count }, ...said },
];

/** How values of one thing differ, kind by kind, and why that is or is no contradiction. */
export const conflicts: readonly Scenario[] = [
  {
    name: 'a month beside its day is less exact',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [travels('a', { date: '2031-03', status: 'planned' }), travels('b', { date: '2031-03-19', status: 'planned' })],
    asOf: '2031-02-11',
    facts: [{ standing: 'current', date: '2031-03-19', rivals: ['precision'] }],
  },
  {
    name: 'a season beside its days is less exact',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [travels('a', { date: '2031-21', status: 'planned' }), travels('b', { date: '2031-04-14/2031-04-16', status: 'planned' })],
    asOf: '2031-02-11',
    facts: [{ standing: 'current', date: '2031-04-14/2031-04-16', rivals: ['precision'] }],
  },
  {
    name: 'a year beside the day of what happened is less exact',
    documents: { a: '2031-02-09', b: '2031-02-12' },
    claims: [travels('a', { date: '2031-02-08' }), travels('b', { date: '2031' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', date: '2031-02-08', rivals: ['precision'] }],
  },
  {
    name: 'two months and a day: both are less exact, and told once each',
    documents: { a: '2031-02-09', b: '2031-02-12', c: '2031-02-13' },
    claims: [travels('a', { date: '2031-02-08' }), travels('b', { date: '2031-02' }), travels('c', { date: '2031' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', date: '2031-02-08', documents: 3, rivals: ['precision', 'precision'] }],
  },
  {
    name: 'goods against goods and services of one year: two scopes, both stand',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [
      sells('a', 412_000_000, { words: 'exports of goods' }, 'goods'),
      sells('b', 680_000_000, { words: 'exports of goods and services' }, 'goods and services'),
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: [] },
      { standing: 'unconfirmed', rivals: [] },
    ],
  },
  {
    name: 'approved against paid in: another definition',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [sells('a', 2_900_000_000, { words: 'had been approved' }), sells('b', 2_100_000_000, { words: 'had been paid in' })],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['scope'] },
      { standing: 'unconfirmed', rivals: ['scope'] },
    ],
  },
  {
    name: 'a provisional figure against the revised one: another definition',
    documents: { a: '2031-02-09', b: '2031-02-20' },
    claims: [sells('a', 500_000_000, { words: 'a provisional figure' }), sells('b', 560_000_000, { words: 'the revised count' })],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['scope'] },
      { standing: 'unconfirmed', rivals: ['scope'] },
    ],
  },
  {
    name: 'a figure denied by the text that gives the right one is corrected',
    documents: { a: '2031-02-09', b: '2031-02-20' },
    claims: [sells('a', 1_100_000_000), sells('b', 1_100_000_000, { status: 'denied' }), sells('b', 800_000_000)],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['correction'] },
      { standing: 'superseded', rivals: ['correction'], reason: /Corrected/ },
    ],
  },
  {
    name: 'a corrected figure stays corrected, however many copied it before',
    documents: { a: '2031-02-09', b: '2031-02-10', c: '2031-02-11', d: '2031-02-20' },
    claims: [
      sells('a', 1_100_000_000),
      sells('b', 1_100_000_000),
      sells('c', 1_100_000_000),
      sells('d', 1_100_000_000, { status: 'denied' }),
      sells('d', 800_000_000),
    ],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['correction'] },
      { standing: 'superseded', rivals: ['correction'] },
    ],
  },
  {
    name: 'a right figure that others confirm stands as current beside the corrected one',
    documents: { a: '2031-02-09', b: '2031-02-20', c: '2031-02-21' },
    claims: [sells('a', 1_100_000_000), sells('b', 1_100_000_000, { status: 'denied' }), sells('b', 800_000_000), sells('c', 800_000_000)],
    asOf: '2031-03-01',
    facts: [
      { standing: 'current', rivals: ['correction'] },
      { standing: 'superseded', rivals: ['correction'] },
    ],
  },
  {
    name: 'a copy that rounds a figure up by a third tells the same report in another wording',
    documents: { a: '2031-02-09', b: '2031-02-10 of a' },
    claims: [sells('a', 340_000_000), sells('b', 450_000_000)],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed', rivals: ['wording'] }],
  },
  {
    name: 'a copy that gives another count tells the same report in another wording',
    documents: { a: '2031-02-09', b: '2031-02-10 of a' },
    claims: [live('a', 2800), live('b', 3500)],
    asOf: '2031-03-01',
    facts: [{ standing: 'unconfirmed', rivals: ['wording'] }],
  },
  {
    name: 'one text with two sums for one measure means two things',
    documents: { a: '2031-02-09' },
    claims: [live('a', 2800), live('a', 90)],
    asOf: '2031-03-01',
    facts: [
      { standing: 'unconfirmed', rivals: ['different thing'] },
      { standing: 'unconfirmed', rivals: ['different thing'] },
    ],
  },
  {
    name: 'an acting holder holds the office until another is named',
    documents: { a: '2031-02-09', b: '2031-03-09' },
    claims: [holds('a', 'Ada Orn', {}, 'acting prime minister'), holds('b', 'Bero Tal')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed', rivals: ['update'] },
      { roles: { holder: 'Ada Orn' }, standing: 'superseded', status: 'former' },
    ],
  },
  {
    name: 'a caretaker is the same person in the same slot',
    documents: { a: '2031-02-09', b: '2031-03-09' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ada Orn', {}, 'caretaker prime minister')],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', documents: 2 }],
  },
  {
    name: 're-elected is no new tenure',
    documents: { a: '2031-02-09', b: '2031-03-09' },
    claims: [holds('a', 'Ada Orn', { date: '2029-10/..' }), holds('b', 'Ada Orn', { words: 're-elected' })],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', date: '2029-10/..' }],
  },
  {
    name: 'a tenure that is said to end before it begins is kept, and breaks nothing',
    documents: { a: '2031-02-09' },
    claims: [holds('a', 'Ada Orn', { date: '2030-05-01/2029-05-01', status: 'former' })],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' }],
  },
  {
    name: 'two people of one name in one office are one holder, whom nobody can tell apart',
    documents: { a: '2021-02-09', b: '2031-02-10' },
    claims: [holds('a', 'Ada Orn', { date: '2019/2023', status: 'former' }), holds('b', 'Ada Orn', { date: '2030/..' })],
    asOf: '2031-03-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', documents: 2 }],
  },
  {
    name: 'an impossible date is no date',
    documents: { a: '2031-02-09', b: '2031-02-10' },
    claims: [travels('a', { date: '2031-02-30' }), travels('b', { date: '2031-02-08' })],
    asOf: '2031-03-01',
    facts: [{ standing: 'current', date: '2031-02-08', documents: 2 }],
  },
];
