import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { addClaim, claimsAround } from './claims.ts';
import { addDocument } from './documents.ts';
import { dyadsOf, groupsFor } from './dyads.ts';
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
    claimsAround(ledger, ['FIN', 'OMN']).map(({ id }) => id),
    [both.id, alone.id].sort(),
  );
  deepEqual(claimsAround(ledger, ['FIN', 'OMN'], '2031-01-01'), []);
  deepEqual(groupsFor(['FIN', 'OMN']), ['FIN-OMN', 'FIN', 'OMN']);
});

test('what a text about both says of others is near the matter, as far as it was known', (context) => {
  const ledger = temporaryLedger(context);
  const { page, document } = inventDocument('a', 'Text of a.');
  const [beside, both] = [
    { visitor: 'CHN', host: 'OMN' },
    { visitor: 'FIN', host: 'OMN' },
  ].map((roles) => inventClaim(document, { roles }));
  if (!both || !beside) throw new Error('two were made');
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addClaim(ledger, beside, '2031-01-01T00:00:00.000Z');
    addClaim(ledger, both, '2031-01-02T00:00:00.000Z');
  });
  const idsAt = (knownAt?: string) => claimsAround(ledger, ['FIN', 'OMN'], knownAt).map(({ id }) => id);
  deepEqual(idsAt(), [beside.id, both.id].sort());
  deepEqual(idsAt('2031-01-01T12:00:00.000Z'), []);
});
