import type { Row, Scenario } from './scenarios.ts';

const minister = { title: 'foreign minister', of: 'ARN' } as const;
const holds = (document: string, holder: string, said: Row[3] = {}, title: string = minister.title): Row => [
  document,
  'seat',
  { holder, title, of: 'ARN' },
  said,
];

export const slots: readonly Scenario[] = [
  {
    name: 'one document alone leaves a holder unconfirmed',
    documents: { a: '2031-03-05' },
    claims: [holds('a', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'unconfirmed', origins: 1, reason: /no second origin/ }],
  },
  {
    name: 'two origins make a holder current; the family name alone is the same person',
    documents: { a: '2031-03-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Orn')],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', documents: 2, origins: 2 }],
  },
  {
    name: 'a copy is no second origin',
    documents: { a: '2031-03-05', b: '2031-03-05 of a' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [{ standing: 'unconfirmed', documents: 2, origins: 1 }],
  },
  {
    name: 'offices in other words are one slot',
    documents: { a: '2031-03-05', b: '2031-03-07', c: '2031-03-08' },
    claims: [
      holds('a', 'Ada Orn', {}, 'Minister of Foreign Affairs'),
      holds('b', 'Ada Orn', {}, 'external affairs minister'),
      holds('c', 'Ada Orn', {}, 'cabinet secretary for foreign affairs'),
    ],
    asOf: '2031-04-01',
    facts: [{ standing: 'current', documents: 3 }],
  },
  {
    name: 'prime minister, premier and PM are one slot',
    documents: { a: '2031-03-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn', {}, 'premier'), holds('b', 'Ada Orn', {}, 'PM')],
    asOf: '2031-04-01',
    facts: [{ standing: 'current', documents: 2 }],
  },
  {
    name: 'a minister of foreign trade is no foreign minister',
    documents: { a: '2031-03-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal', {}, 'minister of foreign trade')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'a deputy minister does not supersede the minister',
    documents: { a: '2031-03-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal', {}, 'deputy foreign minister')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'a newer holder supersedes the older one',
    documents: { a: '2029-03-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'superseded', status: 'former', reason: /Bero Tal/ },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed', rivals: ['update'] },
    ],
  },
  {
    name: 'a successor closes the tenure on the day it began',
    documents: { a: '2031-01-05', b: '2031-03-07' },
    claims: [
      holds('a', 'Ada Orn'),
      holds('b', 'Bero Tal', { date: '2031-03-02/..' }),
      holds('b', 'Ada Orn', { date: '../2031-03', status: 'former' }),
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'superseded', date: '../2031-03-02' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed', date: '2031-03-02/..' },
    ],
  },
  {
    name: 'an old text that arrives late changes nothing',
    documents: { z: '2020-01-01', a: '2031-01-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ada Orn'), holds('z', 'Cal Vey')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'current' },
      { roles: { holder: 'Cal Vey' }, standing: 'superseded' },
    ],
  },
  {
    name: 'an undated text never names the newest holder',
    documents: { a: '2031-01-05', z: '' },
    claims: [holds('a', 'Ada Orn'), holds('z', 'Cal Vey')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { holder: 'Cal Vey' }, standing: 'superseded', reason: /no date/ },
    ],
  },
  {
    name: 'a lone holder known from an old text is stale',
    documents: { a: '2026?' },
    claims: [holds('a', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [{ standing: 'stale', reason: /Last confirmed 2026/ }],
  },
  {
    name: 'an emperor does not grow stale',
    documents: { a: '2022?' },
    claims: [holds('a', 'Ada', {}, 'Emperor')],
    asOf: '2031-04-01',
    facts: [{ standing: 'unconfirmed' }],
  },
  {
    name: 'what is published later does not count yet',
    documents: { a: '2031-01-05', b: '2031-03-07' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal')],
    asOf: '2031-02-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' }],
  },
  {
    name: 'a wrong first name against better support is a misprint',
    documents: { a: '2031-03-01', b: '2031-03-05', c: '2031-03-09' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ida Orn'), holds('c', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', documents: 2, rivals: ['misprint'] }],
  },
  {
    name: 'a document that has both names misprints one of them',
    documents: { a: '2031-03-01', b: '2031-03-05' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Wenna Orn'), holds('b', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', rivals: ['misprint'] }],
  },
  {
    name: 'a newcomer with the same family name in front is a successor, not a misprint',
    documents: { a: '2031-01-01', b: '2031-01-02', c: '2031-03-09' },
    claims: [holds('a', 'Kim Un-ha'), holds('b', 'Kim Un-ha'), holds('c', 'Kim Sol-bit')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Kim Un-ha' }, standing: 'superseded' },
      { roles: { holder: 'Kim Sol-bit' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'a misprint that others repeat is a contradiction, not a slip',
    documents: { a: '2031-03-01', b: '2031-03-05', c: '2031-03-05', d: '2031-03-05' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ida Orn'), holds('c', 'Ida Orn'), holds('d', 'Ada Orn')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'disputed', rivals: ['contradiction'] },
      { roles: { holder: 'Ida Orn' }, standing: 'disputed', rivals: ['contradiction'] },
    ],
  },
  {
    name: 'two holders named on one day, without more, are disputed',
    documents: { a: '2031-03-05', b: '2031-03-05' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'disputed', rivals: ['contradiction'] },
      { roles: { holder: 'Bero Tal' }, standing: 'disputed', rivals: ['contradiction'] },
    ],
  },
  {
    name: 'a former minister who is merely quoted was one',
    documents: { a: '2031-03-05' },
    claims: [holds('a', 'Ada Orn', { status: 'former' })],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'unconfirmed', status: 'former' }],
  },
  {
    name: 'a holder called former later is superseded, though no successor is known',
    documents: { a: '2030-03-05', b: '2031-03-05' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Ada Orn', { status: 'former' })],
    asOf: '2031-04-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'superseded', status: 'former' }],
  },
  {
    name: 'a president who comes back holds the office again',
    documents: { a: '2025-03-05', b: '2027-03-05', c: '2031-03-05', d: '2031-03-06' },
    claims: [
      holds('a', 'Ada Orn', {}, 'president'),
      holds('b', 'Bero Tal', {}, 'president'),
      holds('b', 'Ada Orn', { status: 'former' }, 'president'),
      holds('c', 'Ada Orn', {}, 'president'),
      holds('d', 'Ada Orn', {}, 'president'),
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'current' },
      { roles: { holder: 'Bero Tal' }, standing: 'superseded' },
    ],
  },
  {
    name: 'a designate supersedes nobody',
    documents: { a: '2031-03-01', b: '2031-03-05' },
    claims: [holds('a', 'Ada Orn'), holds('b', 'Bero Tal', { status: 'planned' })],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed', status: 'planned' },
    ],
  },
  {
    name: 'senators sit side by side',
    documents: { a: '2031-03-01', b: '2031-03-05' },
    claims: [holds('a', 'Ada Orn', {}, 'senator'), holds('b', 'Bero Tal', {}, 'senator')],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'a weekly that names the old minister a few days late disputes nothing',
    documents: { a: '2031-02-01', b: '2031-03-05', c: '2031-03-08', d: '2031-03-20' },
    claims: [
      holds('a', 'Ada Orn'),
      holds('b', 'Bero Tal', { date: '2031-03-04/..' }),
      holds('b', 'Ada Orn', { status: 'former', date: '../2031-03-04' }),
      holds('c', 'Ada Orn'),
      holds('d', 'Bero Tal'),
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'superseded' },
      { roles: { holder: 'Bero Tal' }, standing: 'current' },
    ],
  },
  {
    name: 'an ambassador in a text about two countries is ambassador to the other',
    documents: { a: '2029-03-01', b: '2031-03-05' },
    claims: [
      holds('a', 'Ada Orn', {}, 'ambassador'),
      ['a', 'founding', { sides: ['ARN', 'NOR'], event: 'begun' }, { date: '1950' }],
      holds('b', 'Bero Tal', {}, 'ambassador to Norway'),
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'superseded' },
      { roles: { holder: 'Bero Tal' }, standing: 'unconfirmed' },
      { roles: { event: 'begun' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'nobody is premier of two countries: the stray claim of one document is set aside',
    documents: { a: '2031-01-05', b: '2031-03-07', c: '2030-12-01' },
    claims: [
      holds('a', 'Ada Orn', {}, 'prime minister'),
      holds('b', 'Ada Orn', {}, 'prime minister'),
      ['b', 'seat', { holder: 'Ada Orn', title: 'prime minister', of: 'GON' }],
      ['c', 'seat', { holder: 'Cal Vey', title: 'prime minister', of: 'GON' }],
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn', of: 'ARN' }, standing: 'current', rivals: ['different thing'] },
      { roles: { holder: 'Cal Vey', of: 'GON' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'two people of one name lead two countries, where no document mixes them',
    documents: { a: '2031-01-05', b: '2031-03-07', c: '2030-12-01' },
    claims: [
      holds('a', 'Ada Orn', {}, 'prime minister'),
      holds('b', 'Ada Orn', {}, 'prime minister'),
      ['c', 'seat', { holder: 'Wenna Orn', title: 'prime minister', of: 'GON' }],
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn', of: 'ARN' }, standing: 'current' },
      { roles: { holder: 'Wenna Orn', of: 'GON' }, standing: 'unconfirmed' },
    ],
  },
  {
    name: 'one word beside a holder named in full is nobody',
    documents: { a: '2031-01-05', b: '2031-01-05' },
    claims: [holds('a', 'Ada Orn', {}, 'premier'), holds('b', 'Ada Orn', {}, 'premier'), holds('b', 'Gears', {}, 'premier')],
    asOf: '2031-02-01',
    facts: [{ roles: { holder: 'Ada Orn' }, standing: 'current', rivals: ['different thing'] }],
  },
  {
    name: 'a misprinted name is right wherever its document speaks of the person',
    documents: { a: '2031-03-01', b: '2031-03-05', c: '2031-03-09' },
    claims: [
      holds('a', 'Ada Orn'),
      holds('b', 'Ida Orn'),
      holds('c', 'Ada Orn'),
      ['b', 'journey', { traveller: 'Ida Orn', to: 'GON' }, { date: '2031-03-04' }],
      ['b', 'encounter', { sides: ['ARN', 'GON'], people: ['Ida Orn', 'Bero Tal'] }, { date: '2031-03-04' }],
    ],
    asOf: '2031-04-01',
    facts: [
      { roles: { holder: 'Ada Orn' }, standing: 'current', rivals: ['misprint'] },
      { roles: { traveller: 'Ada Orn' }, standing: 'unconfirmed' },
      { roles: { people: ['Ada Orn', 'Bero Tal'] }, standing: 'unconfirmed' },
    ],
  },
];
