import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { factTypes } from '#facts/index.ts';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import { draw, toMarkdown } from './index.ts';
import { claim, document, fact } from './invented.ts';

const near = document(
  'near',
  'Reykjanes Gazette',
  '2031-05-04',
  'Sigrun Vatnsdal of Iceland met Tama Whakarongo of New Zealand. Words follow.',
);
const far = document('far', 'Oslo Post', '2031-05-02', 'Words about something else.');
const third = document('third', 'Harbour Mirror', '2031-05-05', 'Words in other words.');

type Made = readonly [Fact, readonly Claim[]];
const one = (type: string, said: Parameters<typeof claim>[3], weighed: Parameters<typeof fact>[2] = {}, source: Document = near): Made => {
  const made = claim(type, source, source === third ? 'Words in other words' : 'Words', said);
  return [fact([made], [near, far, third], weighed), [made]];
};
const vatnsdal = one('office', { roles: { person: 'Sigrun Vatnsdal', office: 'prime minister', of: 'ISL' } });
const meeting = one('meeting', { roles: { parties: ['ISL', 'NZL'], place: 'Reykjavík' }, date: '2031-05-03' });

const saidBy = (holder: string): Made =>
  one('position', { roles: { holder, of: 'ISL', about: ['ISL', 'NZL'] }, value: { text: 'the sea should stay open' } });

function briefOf(made: readonly Made[], rest: Partial<Parameters<typeof draw>[0]> = {}): string {
  return toMarkdown(
    draw({
      countries: ['ISL', 'NZL'],
      asOf: '2031-05-20',
      types: factTypes,
      facts: made.map(([each]) => each),
      claims: made.flatMap(([, claims]) => claims),
      documents: [near, far, third],
      remainder: 0,
      ...rest,
    }),
  );
}

const told: readonly (readonly [why: string, made: readonly Made[], text: RegExp])[] = [
  [
    'a visit of a person whose office shows the country',
    [vatnsdal, one('visit', { roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL' }, date: '2031-04' })],
    /Sigrun Vatnsdal visited New Zealand/,
  ],
  [
    'a bloc with its other members',
    [
      meeting,
      one('membership', { roles: { member: 'ISL', group: 'NATO' } }),
      one('membership', { roles: { member: 'NOR', group: 'NATO' } }),
    ],
    /Iceland and Norway belong to NATO/,
  ],
  [
    'a view of one of the two on a third, from a text about both',
    [meeting, one('position', { roles: { holder: 'ISL', about: ['NOR'] }, value: { text: 'supports Norway at sea' } })],
    /Iceland “supports Norway at sea”/,
  ],
  [
    'what is denied, in its words',
    [one('visit', { roles: { visitor: 'ISL', host: 'NZL' }, status: 'denied' })],
    /Reykjanes Gazette \(4 May 2031\): “Words”/,
  ],
  [
    'the planned day, once',
    [
      one('meeting', { roles: { parties: ['ISL', 'NZL'] }, date: '2031-06-03', status: 'planned' }),
      one('meeting', { roles: { parties: ['ISL', 'NZL'] }, date: '2031-06', status: 'planned' }),
    ],
    /planned for 3 June 2031/,
  ],
  [
    'a plan whose day has passed',
    [one('meeting', { roles: { parties: ['ISL', 'NZL'] }, date: '2031-05-10', status: 'planned' })],
    /was due on 10 May 2031 \(one source\)\. No report of what came of it is on file/,
  ],
  [
    'an abbreviation that keeps its full stop before a bracket',
    [one('agreement', { roles: { parties: ['ISL', 'NZL'], title: 'Cod Pact on catches in the U.S.' } })],
    /Cod Pact on catches in the U\.S\. \(one source\)\./,
  ],
  [
    'one of many, whose country stands behind another word',
    [meeting, saidBy('senior Icelandic official')],
    /According to a senior Icelandic official/,
  ],
  ['one of many, written large', [meeting, saidBy('Lawmaker')], /According to a lawmaker of Iceland/],
  ['many, without an article', [meeting, saidBy('Senior officials')], /According to senior officials of Iceland/],
];
for (const [why, made, text] of told) test(`told: ${why}`, () => ok(text.test(briefOf(made)), briefOf(made)));

const held = { key: 'prime minister of ISL', standing: 'disputed' } as const;
const four = ['a', 'b', 'c', 'd'].map((id) => document(id, `Outlet ${id}`, '2031-05-03', 'Words of the prime minister.'));
const many = four.map((source) =>
  claim('office', source, 'Words', { roles: { person: 'Sigrun Vatnsdal', office: 'prime minister', of: 'ISL' } }),
);
const [first, ...others] = many;
const attested: Made = first ? [fact([first, ...others], four, held), many] : vatnsdal;

const untold: readonly (readonly [why: string, made: readonly Made[], text: RegExp])[] = [
  [
    'a journey of one of the two to a third',
    [vatnsdal, meeting, one('visit', { roles: { visitor: 'Sigrun Vatnsdal', host: 'NOR' }, date: '2031-05-01' })],
    /Norway/,
  ],
  [
    'a view of a third on one of the two',
    [meeting, one('position', { roles: { holder: 'NOR', about: ['ISL'] }, value: { text: 'supports Iceland at sea' } })],
    /Norway/,
  ],
  [
    'a view from a text about something else',
    [meeting, one('position', { roles: { holder: 'ISL', about: ['NOR'] }, value: { text: 'supports Norway at sea' } }, {}, far)],
    /supports Norway/,
  ],
  [
    'a holder whom one document names against four',
    [attested, one('office', { roles: { person: 'Ada Orn', office: 'prime minister', of: 'ISL' } }, held)],
    /Ada Orn/,
  ],
  [
    'a country as the holder of an office',
    [one('office', { roles: { person: 'NZL', office: 'prime minister', of: 'ISL' } })],
    /New Zealand is Iceland/,
  ],
  ['a meeting of which nothing is known', [one('meeting', { roles: { parties: ['ISL', 'NZL'] } })], /A meeting between/],
  [
    'an undated visit as made, where it is on file as planned',
    [
      vatnsdal,
      one('visit', { roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL' } }),
      one('visit', { roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL' }, date: '2031-06', status: 'planned' }),
    ],
    /visited/,
  ],
  [
    'the coarser of two plans',
    [
      one('meeting', { roles: { parties: ['ISL', 'NZL'] }, date: '2031-06-03', status: 'planned' }),
      one('meeting', { roles: { parties: ['ISL', 'NZL'] }, date: '2031-06', status: 'planned' }),
    ],
    /planned for June 2031/,
  ],
  [
    'talks that are only consultation in PLOVER’s sense',
    [meeting, one('action', { roles: { actor: 'ISL', recipient: 'NZL', event: 'consult' } }, {}, far)],
    /consulted/,
  ],
];
for (const [why, made, text] of untold) {
  test(`not told: ${why}`, () => {
    const brief = briefOf(made, { documents: [near, far, third, ...four] }).replace(/## Sources[\s\S]*/, '');
    ok(!text.test(brief), brief);
  });
}

const rewritten = one(
  'statement',
  { roles: { speaker: 'Sigrun Vatnsdal', of: 'ISL', about: ['NZL'] }, value: { quote: 'We shall move the sea' } },
  {},
  third,
);
const lineages = [{ id: 'l', documents: [near.id, third.id], because: 'One rewrites the other.' }];

test('not told: what only a rewrite has; it is counted', () => {
  const brief = briefOf([meeting, rewritten], { lineages });
  ok(!/move the sea/.test(brief.replace(/## Notes[\s\S]*/, '')), brief);
  ok(/Harbour Mirror rewrites another text and has one statement/.test(brief), brief);
});

test('told: what only a rewrite has, in the full brief, hedged or quoted', () => {
  ok(/move the sea/.test(briefOf([meeting, rewritten], { lineages, full: true })));
});

test('told: what a later version by the same outlet adds', () => {
  const update = { ...third, outlet: 'Reykjanes Gazette' };
  ok(/move the sea/.test(briefOf([meeting, rewritten], { lineages, documents: [near, far, update] })));
});

test('told: who is misprinted, by the right name, with what shows it', () => {
  const wrong = claim('office', third, 'Words', { roles: { person: 'Sunna Vatnsdal', office: 'prime minister', of: 'ISL' } });
  const slip = { claims: [wrong.id], kind: 'misprint', says: 'Sunna Vatnsdal', reason: 'One document alone.' } as const;
  const right = one('office', { roles: { person: 'Sigrun Vatnsdal', office: 'prime minister', of: 'ISL' } }, { rivals: [slip] });
  const trip = one('visit', { roles: { visitor: 'Sunna Vatnsdal', host: 'NZL' }, date: '2031-05-01' }, {}, third);
  const brief = briefOf([[right[0], [...right[1], wrong]], trip]);
  ok(/Sigrun Vatnsdal visited New Zealand on 1 May 2031/.test(brief), brief);
  ok(!/Sunna Vatnsdal/.test(brief), brief);
});

const putOff = claim('visit', near, 'Words', {
  roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL', reason: 'an eruption' },
  date: '2031-04',
  status: 'postponed',
});
const again = (date: string): Made => {
  const plan = claim('visit', third, 'Words in other words', {
    roles: { visitor: 'Sigrun Vatnsdal', host: 'NZL' },
    date,
    status: 'planned',
  });
  const history = [
    { status: 'postponed', date: '2031-04', claims: [putOff.id], said: '2031-05-04' },
    { status: 'planned', date, claims: [plan.id], said: '2031-05-05' },
  ] as const;
  return [fact([putOff], [near, third], { history }), [putOff, plan]];
};

test('told: a visit that was put off and has a new day is planned again', () => {
  const brief = briefOf([vatnsdal, again('2031-07-08/2031-07-10')]);
  ok(/isit by Sigrun Vatnsdal to New Zealand is planned for 8–10 July 2031/.test(brief), brief);
  ok(/It was put off once, from April 2031; reason given: an eruption\./.test(brief), brief);
});

test('told: a visit that was put off stays so where a month is merely named', () => {
  const brief = briefOf([vatnsdal, again('2031-07')]);
  ok(/was postponed; reason given: an eruption.*Since then July 2031 has been named, and nothing is reported as fixed/.test(brief), brief);
});
