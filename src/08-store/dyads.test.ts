import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact } from '#model/fact.ts';
import { factId } from '#model/id.ts';
import { addClaim, claimsBetween } from './claims.ts';
import { addDocument } from './documents.ts';
import { countriesOfFact, dyadsOf, forgetFacts, groupsFor, keepFacts, keptFacts, stampOf } from './dyads.ts';
import { inventClaim, inventDocument, learned, temporaryLedger } from './invented.ts';
import type { Ledger } from './ledger.ts';

const groups: readonly (readonly [codes: readonly string[], dyads: readonly string[]])[] = [
  [[], []],
  [['FIN'], ['FIN']],
  [['OMN', 'FIN'], ['FIN-OMN']],
  [['OMN', 'FIN', 'OMN'], ['FIN-OMN']],
  [
    ['CHN', 'OMN', 'FIN'],
    ['CHN-FIN', 'CHN-OMN', 'FIN-OMN'],
  ],
];
for (const [codes, dyads] of groups)
  test(`a claim that names ${codes.join(', ') || 'no country'} is filed under ${dyads.join(', ') || 'none'}`, () =>
    deepEqual(dyadsOf(codes), dyads));

test('a summit of everybody is filed in bounded time', () => {
  ok(dyadsOf(Array.from({ length: 300 }, (_, index) => `C${index}`)).length <= 780);
});

function keep(ledger: Ledger, id: string, roles: Record<string, string>) {
  const { page, document } = inventDocument(id, `Text of ${id}.`);
  const claim = inventClaim(document, { roles });
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addClaim(ledger, claim, learned);
  });
  return claim;
}

test('a pair is asked of its own claims and of those of each country alone; nothing of third countries', (context) => {
  const ledger = temporaryLedger(context);
  const both = keep(ledger, 'a', { visitor: 'FIN', host: 'OMN' });
  const alone = keep(ledger, 'b', { visitor: 'Ada Orn', host: 'OMN' });
  keep(ledger, 'c', { visitor: 'CHN', host: 'OMN' });
  keep(ledger, 'd', { visitor: 'Ada Orn', host: 'CHN' });
  deepEqual(
    claimsBetween(ledger, ['FIN', 'OMN']).map(({ id }) => id),
    [both.id, alone.id].sort(),
  );
  deepEqual(claimsBetween(ledger, ['FIN', 'OMN'], '2031-01-01'), []);
  deepEqual(groupsFor(['FIN', 'OMN']), ['FIN-OMN', 'FIN', 'OMN']);
});

test('a new claim moves the stamp of its own pairs and leaves the others’', (context) => {
  const ledger = temporaryLedger(context);
  keep(ledger, 'a', { visitor: 'FIN', host: 'OMN' });
  const before = [stampOf(ledger, ['FIN', 'OMN'], '1'), stampOf(ledger, ['CHN', 'OMN'], '1')];
  keep(ledger, 'b', { visitor: 'CHN', host: 'OMN' });
  equal(stampOf(ledger, ['FIN', 'OMN'], '1'), before[0]);
  ok(stampOf(ledger, ['CHN', 'OMN'], '1') !== before[1]);
  ok(stampOf(ledger, ['FIN', 'OMN'], '2') !== before[0]);
});

test('kept facts are given back while their stamp holds, and can be forgotten', (context) => {
  const ledger = temporaryLedger(context);
  const claim = keep(ledger, 'a', { visitor: 'FIN', host: 'OMN' });
  const fact: Fact = {
    id: factId('a'),
    type: 'visit',
    key: 'FIN → OMN',
    roles: claim.roles,
    status: 'reported',
    supportedBy: [claim.id],
    rivals: [],
    history: [],
    support: { documents: 1, origins: 1 },
    attribution: [],
    standing: 'unconfirmed',
    reason: 'Said by one.',
  };
  const stamp = stampOf(ledger, ['FIN', 'OMN'], '1');
  ledger.transaction(() => keepFacts(ledger, ['OMN', 'FIN'], '2031-06-01', stamp, [fact]));
  deepEqual(keptFacts(ledger, ['FIN', 'OMN'], '2031-06-01', stamp), [fact]);
  equal(keptFacts(ledger, ['FIN', 'OMN'], '2031-06-02', stamp), undefined);
  equal(keptFacts(ledger, ['FIN', 'OMN'], '2031-06-01', `${stamp} 1`), undefined);
  deepEqual(countriesOfFact(ledger, fact.id), ['FIN', 'OMN']);
  ledger.transaction(() => forgetFacts(ledger));
  equal(countriesOfFact(ledger, fact.id), undefined);
});
