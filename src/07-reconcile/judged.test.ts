import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '#model/fact.ts';
import { judgementId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { standClaims } from './claim-standing.ts';
import { reconcile } from './reconcile.ts';
import { claimsOf, documentsOf, testTypes, tracingOf } from './scenarios.ts';

const ledger = {
  documents: { a: '2031-01-05', b: '2031-03-07', c: '2031-03-08' },
  claims: [
    ['a', 'seat', { holder: 'Ada Orn', title: 'foreign minister', of: 'ARN' }],
    ['b', 'seat', { holder: 'Bero Tal', title: 'foreign minister', of: 'ARN' }],
    ['a', 'journey', { traveller: 'Ada Orn', to: 'GON' }, { date: '2031-01-03' }],
    ['c', 'journey', { traveller: 'Ada Orn', to: 'GON' }, { date: '2031-02-20' }],
    ['c', 'forum', { sides: ['ARN', 'GON'], name: 'Mining Forum' }],
  ],
} as const;
const claims = claimsOf(ledger);
const [ada, bero, january, february] = claims.map((claim) => claim.id);

let made = 0;
function judge(
  verdict: Judgement['verdict'],
  about: readonly (string | undefined)[],
  by = 'Wenna',
  at = '2031-03-10T09:00:00Z',
): Judgement {
  made++;
  return { id: judgementId(made, verdict), verdict, about: about.flatMap((one) => one ?? []), by, because: 'she asked', at };
}
const factsOf = (judgements: readonly Judgement[], knownAt?: string): readonly Fact[] =>
  reconcile({
    documents: documentsOf(ledger),
    claims,
    judgements,
    traced: tracingOf(ledger),
    types: testTypes,
    asOf: '2031-04-01',
    ...(knownAt !== undefined && { knownAt }),
  });
const factWith = (facts: readonly Fact[], claim: string | undefined): Fact | undefined =>
  facts.find((fact) => fact.supportedBy.some((id) => id === claim));

test('confirm: a person makes a fact current, and is named', () => {
  const fact = factWith(factsOf([judge('confirm', [bero])]), bero);
  deepEqual([fact?.standing, fact?.confirmedBy], ['current', 'Wenna']);
});

test('confirm: a rule confirms nothing by hand', () => {
  const fact = factWith(factsOf([judge('confirm', [bero], 'rule: two-origins')]), bero);
  deepEqual([fact?.standing, fact?.confirmedBy], ['unconfirmed', undefined]);
});

test('reject a claim: what it superseded holds again', () => {
  const facts = factsOf([judge('reject', [bero])]);
  equal(factWith(facts, bero), undefined);
  equal(factWith(facts, ada)?.standing, 'unconfirmed');
});

test('reject a document: its claims are gone', () => {
  const facts = factsOf([judge('reject', ['c'])]);
  ok(!facts.some((fact) => fact.type === 'forum'));
});

test('reject a fact: its claims are gone', () => {
  const id = factWith(factsOf([]), february)?.id;
  equal(factWith(factsOf([judge('reject', [id])]), february), undefined);
});

test('same: two visits become one; different: they part again, and the later word counts', () => {
  const same = judge('same', [january, february]);
  equal(factWith(factsOf([same]), january)?.history.length, 2);
  const parted = factsOf([same, judge('different', [january, february], 'Wenna', '2031-03-11T09:00:00Z')]);
  equal(parted.filter((fact) => fact.type === 'journey').length, 2);
});

test('same: names two facts', () => {
  const facts = factsOf([]);
  const joined = factsOf([judge('same', [factWith(facts, january)?.id, factWith(facts, february)?.id])]);
  ok(joined.filter((fact) => fact.type === 'journey').every((fact) => fact.history.length === 2));
});

test('a person outranks a rule, whoever spoke last', () => {
  const person = judge('different', [january, february], 'Wenna', '2031-03-10T09:00:00Z');
  const rule = judge('same', [january, february], 'rule: near-dates', '2031-03-12T09:00:00Z');
  equal(factsOf([person, rule]).filter((fact) => fact.type === 'journey').length, 2);
});

test('judgements that go round in a circle and contradict each other part what they must', () => {
  const circle = [judge('same', [january, february]), judge('same', [february, ada]), judge('different', [january, ada])];
  const facts = factsOf(circle);
  ok(!facts.some((fact) => fact.supportedBy.some((id) => id === january) && fact.supportedBy.some((id) => id === ada)));
});

test('judgements about what does not exist change nothing', () => {
  deepEqual(
    factsOf([judge('same', ['c-0', 'f-0']), judge('reject', ['c-1']), judge('undo', ['j-0']), judge('unsure', [january, february])]),
    factsOf([]),
  );
});

test('known at: a judgement made later is not known yet', () => {
  const late = judge('reject', [bero], 'Wenna', '2031-03-20T09:00:00Z');
  ok(factWith(factsOf([late], '2031-03-15'), bero));
  equal(factWith(factsOf([late], '2031-03-20'), bero), undefined);
});

test('how one claim stands: support, an earlier step, a misprint', () => {
  const scenario = {
    documents: { a: '2031-01-05', b: '2031-02-07', c: '2031-03-08', d: '2031-03-09' },
    claims: [
      ['a', 'journey', { traveller: 'Ada Orn', to: 'GON' }, { date: '2031-03-07', status: 'planned' }],
      ['c', 'journey', { traveller: 'Ada Orn', to: 'GON' }, { date: '2031-03-07' }],
      ['b', 'seat', { holder: 'Ada Orn', title: 'president', of: 'ARN' }],
      ['c', 'seat', { holder: 'Ida Orn', title: 'president', of: 'ARN' }],
      ['d', 'seat', { holder: 'Ada Orn', title: 'president', of: 'ARN' }],
    ],
  } as const;
  const all = claimsOf(scenario);
  const facts = reconcile({
    documents: documentsOf(scenario),
    claims: all,
    judgements: [],
    traced: tracingOf(scenario),
    types: testTypes,
    asOf: '2031-04-01',
  });
  const standings = standClaims(facts);
  deepEqual(
    all.map(({ id }) => standings.get(id)?.standing),
    ['superseded', 'unconfirmed', 'current', 'contradicted', 'current'],
  );
});
