import { deepEqual, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { type FactType, needed, optional } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import { claimId, documentId, factId } from '#model/id.ts';
import type { Value } from '#values/value.ts';
import { reckon } from './reckon.ts';

const told = { about: '', section: 'doubts', sentence: () => '', frames: [], examples: [] } as const;
const types: readonly FactType[] = [
  {
    ...told,
    type: 'ballot',
    roles: { country: needed('country'), party: optional('actor'), measure: needed(['seats', 'chamber seats']) },
    identity: { kind: 'measure', by: ['country', 'party', 'measure'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'quantity',
    roles: { from: needed('actor'), to: needed('actor'), measure: needed(['exports', 'balance']), goods: optional('text') },
    identity: { kind: 'measure', by: ['from', 'to', 'measure', 'goods'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'encounter',
    roles: { sides: needed('actors'), form: optional(['talks', 'summit']), round: optional('text') },
    identity: { kind: 'episode', by: ['sides'], toldApartBy: ['form', 'round'] },
    lasts: Number.POSITIVE_INFINITY,
  },
  {
    ...told,
    type: 'founding',
    roles: { sides: needed('countries'), event: needed(['established', 'severed']) },
    identity: { kind: 'standing', by: ['sides', 'event'] },
    lasts: Number.POSITIVE_INFINITY,
  },
];
const chambers = [
  {
    country: 'ARN',
    name: 'Assembly',
    seats: 300,
    thresholds: [{ share: 2 / 3, called: 'two thirds', decides: 'override of a veto' }],
    source: 'Charter, art. 4',
  },
];

type Row = readonly [
  type: string,
  roles: Fact['roles'],
  more?: { readonly value?: Value; readonly date?: string; readonly status?: Fact['status']; readonly words?: string },
];

const reported: Fact['status'] = 'reported';

function factsOf(rows: readonly Row[]): { readonly facts: readonly Fact[]; readonly claims: readonly Claim[] } {
  const pairs = rows.map(([type, roles, { value, date, status = reported, words = '' } = {}], index) => {
    const claim: Claim = {
      id: claimId(index),
      document: documentId('a'),
      type,
      roles,
      status,
      ...(date !== undefined && { date }),
      attribution: [],
      evidence: [{ start: 0, end: words.length, exact: words }],
      confidence: 1,
      author: 'import',
      frame: '',
    };
    const fact: Fact = {
      id: factId(index),
      type,
      key: JSON.stringify(roles.sides ?? roles.country ?? ''),
      roles,
      ...(value && { value }),
      ...(date !== undefined && { date }),
      status,
      supportedBy: [claim.id],
      rivals: [],
      history: [],
      support: { documents: 1, origins: 1, disinterested: 1 },
      attribution: [],
      standing: 'unconfirmed',
      reason: '',
    };
    return { claim, fact };
  });
  return { facts: pairs.map(({ fact }) => fact), claims: pairs.map(({ claim }) => claim) };
}

const won = (party: string, count: number): Row => [
  'ballot',
  { country: 'ARN', party, measure: 'seats' },
  { value: { count }, date: '2031-02' },
];
const size = (count: number): Row => ['ballot', { country: 'ARN', measure: 'chamber seats' }, { value: { count }, date: '2031-02-08' }];
const sold = (from: string, to: string, amount: number, date = '2030'): Row => [
  'quantity',
  { from, to, measure: 'exports' },
  { value: { amount, unit: 'USD' }, date },
];
const balance = (amount: number, date = '2030'): Row => [
  'quantity',
  { from: 'ARN', to: 'GON', measure: 'balance' },
  { value: { amount, unit: 'USD' }, date },
];
const round = (which: string, date: string, more: Row[2] = {}): Row => [
  'encounter',
  { sides: ['ARN', 'GON'], form: 'talks', round: which },
  { date, ...more },
];
const founded = (date: string): Row => ['founding', { sides: ['ARN', 'GON'], event: 'established' }, { date }];

/** Rows of facts, and for each reckoning its kind, whether it fits, and what it says; none where the list is empty. */
const rows: readonly (readonly [
  name: string,
  facts: readonly Row[],
  wanted: readonly (readonly [kind: string, says: RegExp, fits?: boolean])[],
])[] = [
  [
    'partners that add up',
    [won('Tree', 130), won('Star', 50), won('coalition of Tree and Star', 180)],
    [
      ['seats', /Tree 130, Star 50 add up to 180/, true],
      ['threshold', /Tree is 21 short/],
      ['threshold', /coalition.*has a majority \(180 of 300 seats, 151 needed\); two thirds \(200, needed for .*\) are out of reach/],
    ],
  ],
  [
    'partners that do not',
    [won('Tree', 130), won('Star', 60), won('coalition of Tree and Star', 180)],
    [
      ['seats', /add up to 190.*given 180/, false],
      ['threshold', /Tree/],
      ['threshold', /coalition/],
    ],
  ],
  [
    'one partner unknown',
    [won('Tree', 130), won('coalition of Tree and Star', 180)],
    [
      ['seats', /which leaves 50/],
      ['threshold', /Tree/],
      ['threshold', /coalition/],
    ],
  ],
  [
    'two thirds',
    [won('Tree', 201)],
    [
      [
        'threshold',
        /201 of 300 seats, 151 needed\); two thirds \(200, needed for override of a veto\) are within reach; the chamber's size from Charter/,
      ],
    ],
  ],
  ['the text’s own chamber goes before the table', [won('Tree', 40), size(75)], [['threshold', /40 of 75 seats, 38 needed/]]],
  [
    'more seats than the chamber has',
    [won('Tree', 50), won('Star', 40), size(75)],
    [
      ['seats', /add up to 90, more than the 75/, false],
      ['threshold', /Tree/],
    ],
  ],
  [
    'a chamber that is in no table',
    [['ballot', { country: 'GON', party: 'Tree', measure: 'seats' }, { value: { count: 9 }, date: '2031' }]],
    [],
  ],
  [
    'two elections are not added up',
    [won('Tree', 200), ['ballot', { country: 'ARN', party: 'Star', measure: 'seats' }, { value: { count: 150 }, date: '2027' }]],
    [
      ['threshold', /Star is 1 short/],
      ['threshold', /Tree has a majority/],
    ],
  ],
  [
    'a balance that fits',
    [sold('ARN', 'GON', 412e6), sold('GON', 'ARN', 655e6), balance(-243e6)],
    [['balance', /-243,000,000 USD \(2030\); so the texts say/, true]],
  ],
  [
    'a balance that does not',
    [sold('ARN', 'GON', 412e6), sold('GON', 'ARN', 655e6), balance(-143e6)],
    [['balance', /the texts say -143,000,000/, false]],
  ],
  ['figures of two years make no balance', [sold('ARN', 'GON', 412e6), sold('GON', 'ARN', 655e6, '2029'), balance(-143e6)], []],
  ['exports alone make none', [sold('ARN', 'GON', 412e6), sold('GON', 'ARN', 655e6)], []],
  ['the 13th round implies a 12th', [round('13th', '2030-06-01')], [['rounds', /implies a round 12, of which nothing is on file/]]],
  ['the first implies none', [round('first', '2030-06-01')], []],
  [
    'rounds a year apart: the next is due',
    [round('12th', '2029-06-01'), round('13th', '2030-06-05')],
    [['rounds', /Round 14 is due about 2031-06/]],
  ],
  [
    'and overdue after a year and a half',
    [round('12th', '2027-06-01'), round('13th', '2028-06-05')],
    [['rounds', /Round 14, due about 2029-06.*is overdue/, false]],
  ],
  [
    'a planned round is not overdue',
    [round('12th', '2027-06-01'), round('13th', '2028-06-05'), round('14th', '2031-09', { status: 'planned' })],
    [],
  ],
  [
    '"annual" says so of one round',
    [round('first', '2028-06-05', { words: 'the first annual talks' })],
    [['rounds', /Round 2, due about 2029-06/, false]],
  ],
  ['rounds three years apart are not yearly', [round('second', '2025-06-01'), round('third', '2028-06-05')], []],
  ['a coming anniversary', [founded('1982-08-18')], [['anniversary', /50 years old on 2032-08-18/]]],
  ['one that no text would mark', [founded('1979-08-18')], []],
  [
    'an anniversary that fits',
    [
      founded('1971-03-03'),
      ['encounter', { sides: ['ARN', 'GON'] }, { date: '2021-03', words: 'for the 50th anniversary of diplomatic relations' }],
    ],
    [['anniversary', /50th anniversary in 2021 leads to 1971/, true]],
  ],
  [
    'an anniversary that does not',
    [
      founded('1971-03-03'),
      ['encounter', { sides: ['ARN', 'GON'] }, { date: '2022', words: 'for the 50th anniversary of diplomatic relations' }],
    ],
    [['anniversary', /leads to 1972; relations were established 1971-03-03/, false]],
  ],
  [
    'an anniversary of something else',
    [founded('1971-03-03'), ['encounter', { sides: ['ARN', 'GON'] }, { date: '2022', words: 'for the 50th anniversary of the company' }]],
    [],
  ],
];

for (const [name, given, wanted] of rows) {
  test(`reckoned: ${name}`, () => {
    const found = reckon({ ...factsOf(given), types, chambers, asOf: '2031-06-01' });
    deepEqual(
      found.map(({ kind, fits }) => [kind, fits]),
      wanted.map(([kind, , fits]) => [kind, fits]),
      JSON.stringify(found),
    );
    for (const [index, [, says]] of wanted.entries()) match(found[index]?.says ?? '', says);
    ok(found.every(({ facts }) => facts.length > 0));
  });
}
