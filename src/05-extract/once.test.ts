import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { type FactType, needed } from '#facts/define.ts';
import { factTypes } from '#facts/index.ts';
import type { Draft } from './draft.ts';
import { onceEach } from './once.ts';

const facts = factTypes.slice(0, 1);
const pact = facts.map(
  (fact): FactType => ({
    ...fact,
    type: 'pact',
    roles: { parties: needed('actors'), title: needed('text') },
    identity: { kind: 'episode', by: ['parties'], toldApartBy: ['title'] },
  }),
);
const forum = pact.map((fact): FactType => ({ ...fact, type: 'forum', identity: { kind: 'standing', by: ['parties', 'title'] } }));

const draft = (kinds: readonly FactType[], title: string, more: Partial<Draft> = {}): Draft[] =>
  kinds.map((fact) => ({
    fact,
    frame: 'signs',
    roles: { parties: ['GON', 'ROH'], title },
    status: 'reported',
    attribution: [],
    evidence: { start: 0, end: 1, exact: 'x' },
    confidence: 0.5,
    ...more,
  }));

const said = (drafts: readonly Draft[]): string[] =>
  onceEach(drafts).map(({ roles, status, date = '', value }) =>
    [roles.title, status, date, value ? 'counted' : ''].filter(Boolean).join(' '),
  );

const day = '2031-05-03';
const examples: readonly (readonly [string, readonly Draft[], readonly string[]])[] = [
  ['a bare word is the one thing named', [...draft(pact, 'Treaty on Wool'), ...draft(pact, 'treaty')], ['Treaty on Wool reported']],
  [
    'a beginning is what it begins',
    [...draft(pact, 'memo of trade on wool'), ...draft(pact, 'memo of trade')],
    ['memo of trade on wool reported'],
  ],
  [
    'of two it is neither',
    [...draft(pact, 'Treaty on Wool'), ...draft(pact, 'Treaty on Iron'), ...draft(pact, 'treaty')],
    ['Treaty on Wool reported', 'Treaty on Iron reported', 'treaty reported'],
  ],
  ['with its day it says more', [...draft(pact, 'wool'), ...draft(pact, 'wool', { date: day })], [`wool reported ${day}`]],
  [
    'another status is no more',
    [...draft(pact, 'wool'), ...draft(pact, 'wool', { date: day, status: 'planned' })],
    ['wool reported', `wool planned ${day}`],
  ],
  [
    'a number says more of what stands',
    [...draft(forum, 'wool'), ...draft(forum, 'wool', { value: { count: 3 } })],
    ['wool reported counted'],
  ],
  [
    'what is put off is not planned',
    [...draft(pact, 'wool', { date: day, status: 'planned' }), ...draft(pact, 'wool', { date: day, status: 'postponed' })],
    [`wool postponed ${day}`],
  ],
  [
    'a stay under way began on its day',
    [...draft(pact, 'wool', { status: 'ongoing' }), ...draft(pact, 'wool', { date: day })],
    [`wool ongoing ${day}`],
  ],
];

for (const [name, drafts, expected] of examples) test(`once: ${name}`, () => deepEqual(said(drafts), expected));

test('once: a text of tens of thousands of treaties', () => {
  const drafts = Array.from({ length: 30_000 }, (_, number) =>
    draft(pact, `Treaty number ${number} on Wool`, number % 2 ? { date: day } : {}),
  ).flat();
  equal(onceEach(drafts).length, 30_000);
});
