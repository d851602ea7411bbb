import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import { judgementId } from '#model/id.ts';
import type { Judgement } from '#model/judgement.ts';
import { reconcile } from './reconcile.ts';
import { dayNumberOf, periodOf } from './saying.ts';
import { claimsOf, documentsOf, type Row, testTypes, tracingOf } from './scenarios.ts';
import { Things } from './things.ts';

const asOf = '2031-06-01';
const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const day = fc.constantFrom(
  '2030-11-02',
  '2031-01',
  '2031-02-08',
  '2031-02-09',
  '2031-02',
  '2031-07',
  '2030',
  '2031-02-07/2031-02-10',
  '2029/..',
  '../2031-01',
  'no date',
);
const published = fc.constantFrom('', '2026?', '2030-12-01', '2031-02-09', '2031-02-10', '2031-05', '2031-02-09 of a', '2032-01-01');
const status = fc.constantFrom('reported', 'planned', 'postponed', 'cancelled', 'former', 'denied', 'ongoing', 'proposed');
const person = fc.constantFrom('Ada Orn', 'Orn', 'Ida Orn', 'Bero Tal', 'ARN');
const said = fc.record(
  { date: day, status, words: fc.constantFrom('', 'approved', 'No foreign minister has come.') },
  { requiredKeys: [] },
);
const value = fc.constantFrom(43, 61, 640, 460, 641).map((count) => ({ count }));

const row: fc.Arbitrary<Row> = fc.oneof(
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('seat'),
    fc.record({ holder: person, title: fc.constantFrom('president', 'foreign minister', 'ambassador'), of: fc.constant('ARN') }),
    said,
  ),
  fc.tuple(fc.constantFrom(...names), fc.constant('journey'), fc.record({ traveller: person, to: fc.constant('GON') }), said),
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('encounter'),
    fc.record({ sides: fc.constant(['ARN', 'GON']), round: fc.constantFrom('4th', 'fifth') }, { requiredKeys: ['sides'] }),
    said,
  ),
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('forum'),
    fc.record({ sides: fc.constant(['ARN', 'GON']), name: fc.constantFrom('Mining Forum', 'Forum', 'MF', 'Fishing Forum') }),
    said,
  ),
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('colony'),
    fc.record({ from: fc.constant('ARN'), in: fc.constant('GON'), what: fc.constant('firms') }),
    fc.record({ value, date: day }, { requiredKeys: ['value'] }),
  ),
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('poll'),
    fc.record({ country: fc.constant('ARN'), party: fc.constantFrom('Tree', 'Star') }),
    fc.record({ value, date: day, status }, { requiredKeys: ['value'] }),
  ),
  fc.tuple(
    fc.constantFrom(...names),
    fc.constant('utterance'),
    fc.record({ speaker: person }),
    fc.record({ value: fc.constantFrom('we shall mend the old bridge', 'we shall mend that bridge', 'no').map((quote) => ({ quote })) }),
  ),
);
const ledger = fc.record({
  documents: fc.record({ a: published, b: published, c: published, d: published, e: published, f: published }),
  claims: fc.array(row, { maxLength: 14 }),
});
interface Ledger {
  readonly documents: Readonly<Record<string, string>>;
  readonly claims: readonly Row[];
}

function factsOf(
  ledger: Ledger,
  claims: readonly Claim[],
  documents: readonly Document[],
  judgements: readonly Judgement[] = [],
): readonly Fact[] {
  return reconcile({ documents, claims, judgements, traced: tracingOf(ledger), types: testTypes, asOf });
}

test('property: any order of arrival gives the same facts, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), (drawn, seed) => {
      const [claims, documents] = [claimsOf(drawn), documentsOf(drawn)];
      const expected = factsOf(drawn, claims, documents);
      const turned = [...claims.slice(seed % (claims.length + 1)), ...claims.slice(0, seed % (claims.length + 1))].reverse();
      deepEqual(factsOf(drawn, turned, [...documents].reverse()), expected);
      deepEqual(factsOf(drawn, [...claims, ...turned], documents), expected);
    }),
    { numRuns: 300 },
  );
});

test('property: claims that arrive one after another give the facts that all give at once, and so when some are taken back', () => {
  fc.assert(
    fc.property(ledger, fc.array(fc.nat(20), { maxLength: 8 }), fc.nat(), (drawn, sizes, one) => {
      const [claims, documents] = [claimsOf(drawn), documentsOf(drawn)];
      const input = { documents, traced: tracingOf(drawn), types: testTypes, asOf };
      const judgements = claims.slice(one % 14, (one % 14) + 1).map(
        (claim): Judgement => ({
          id: judgementId('reject', claim.id),
          verdict: 'reject',
          about: [claim.id],
          by: 'Ada',
          because: 'she knows',
          at: '2031-03-01T10:00:00Z',
        }),
      );
      const things = new Things();
      for (const size of [...sizes, claims.length]) {
        const some = claims.slice(0, size);
        for (const judged of [[], judgements]) {
          const known = { ...input, claims: some, judgements: judged };
          deepEqual(reconcile({ ...known, things }), reconcile(known));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a name that one text misprints stays put right when other claims arrive', () => {
  const president = { title: 'president', of: 'ARN' };
  const drawn = {
    documents: { a: '2031-01-01', b: '2031-02-08', c: '2031-03-01', d: '2031-02-01', e: '2031-04-01' },
    claims: [
      ['a', 'seat', { holder: 'Ada Orn', ...president }, {}],
      ['b', 'seat', { holder: 'Ada Orn', ...president }, {}],
      ['c', 'seat', { holder: 'Ada Orn', ...president }, {}],
      ['d', 'seat', { holder: 'Ida Orn', ...president }, {}],
      ['d', 'journey', { traveller: 'Ida Orn', to: 'GON' }, { date: '2031-01-30' }],
      ['e', 'forum', { sides: ['ARN', 'GON'], name: 'Mining Forum' }, {}],
    ] satisfies Row[],
  };
  const [claims, documents] = [claimsOf(drawn), documentsOf(drawn)];
  const known = { documents, judgements: [], traced: tracingOf(drawn), types: testTypes, asOf, things: new Things() };
  reconcile({ ...known, claims: claims.slice(0, 5) });
  const visitors = reconcile({ ...known, claims }).map(({ roles }) => roles.traveller);
  deepEqual(
    visitors.filter((visitor) => visitor !== undefined),
    ['Ada Orn'],
  );
});

test('property: every fact has claims, every claim at most one fact, every id is its own', () => {
  fc.assert(
    fc.property(ledger, (drawn) => {
      const claims = claimsOf(drawn);
      const facts = factsOf(drawn, claims, documentsOf(drawn));
      const known = new Set<string>(claims.map((claim) => claim.id));
      const supporting = facts.flatMap((fact) => fact.supportedBy);
      ok(supporting.every((id) => known.has(id)));
      deepEqual(supporting.length, new Set(supporting).size);
      deepEqual(facts.length, new Set(facts.map((fact) => fact.id)).size);
      for (const fact of facts)
        ok(fact.support.origins >= 1 && fact.support.origins <= fact.support.documents, `${fact.support.origins} origins`);
    }),
    { numRuns: 300 },
  );
});

test('property: no claim that counts is lost', () => {
  fc.assert(
    fc.property(ledger, (drawn) => {
      const claims = claimsOf(drawn);
      const facts = factsOf(drawn, claims, documentsOf(drawn));
      const told = new Set<string>(
        facts.flatMap((fact) => [
          ...fact.supportedBy,
          ...fact.rivals.flatMap((rival) => rival.claims),
          ...fact.history.flatMap((step) => step.claims),
        ]),
      );
      const published = new Map(Object.entries(drawn.documents));
      const counted = claims.filter((claim) => published.get(claim.document) !== '2032-01-01');
      deepEqual(
        counted.filter((claim) => !told.has(claim.id)).map(({ type, roles, date, status }) => ({ type, roles, date, status })),
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test('property: an undone judgement leaves no trace', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), fc.nat(), fc.constantFrom('confirm', 'reject', 'same', 'different'), (drawn, one, other, verdict) => {
      const claims = claimsOf(drawn);
      const [left, right] = [claims[one % Math.max(1, claims.length)], claims[other % Math.max(1, claims.length)]];
      if (!left || !right || left.id === right.id) return;
      const about = verdict === 'same' || verdict === 'different' ? [left.id, right.id] : [left.id];
      const id = judgementId(verdict, about);
      const judged: Judgement = { id, verdict, about, by: 'Ada', because: 'she knows', at: '2031-03-01T10:00:00Z' };
      const undone: Judgement = {
        id: judgementId('undo', id),
        verdict: 'undo',
        about: [id],
        by: 'Ada',
        because: 'she erred',
        at: '2031-03-02T10:00:00Z',
      };
      const documents = documentsOf(drawn);
      deepEqual(factsOf(drawn, claims, documents, [judged, undone]), factsOf(drawn, claims, documents));
    }),
    { numRuns: 200 },
  );
});

test('property: judged different, two claims never support one fact', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), fc.nat(), (drawn, one, other) => {
      const claims = claimsOf(drawn);
      const [left, right] = [claims[one % Math.max(1, claims.length)], claims[other % Math.max(1, claims.length)]];
      if (!left || !right || left.id === right.id || left.type !== right.type) return;
      const apart: Judgement = {
        id: judgementId('apart'),
        verdict: 'different',
        about: [left.id, right.id],
        by: 'Ada',
        because: 'she knows',
        at: '2031-03-01T10:00:00Z',
      };
      const facts = factsOf(drawn, claims, documentsOf(drawn), [apart]);
      ok(!facts.some((fact) => fact.supportedBy.includes(left.id) && fact.supportedBy.includes(right.id)));
    }),
    { numRuns: 200 },
  );
});

test('property: whatever stands in the roles, nothing is thrown and nothing is lost', () => {
  const odd = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.array(fc.string({ maxLength: 6 }), { maxLength: 3 }),
    fc.constantFrom('ARN', '', ' ', 'the', '🜁', 'ı', "O'"),
  );
  const roles = fc.dictionary(
    fc.constantFrom(
      'holder',
      'title',
      'of',
      'traveller',
      'to',
      'sides',
      'name',
      'from',
      'in',
      'what',
      'speaker',
      'party',
      'measure',
      'round',
    ),
    odd,
  );
  const wild = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...testTypes.map(({ type }) => type), 'undeclared'), roles, said);
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 12 }), (rows) => {
      const drawn = { documents: { a: '2031-01-01', b: '', c: 'no date', d: '2031', e: '2031-01-02 of a', f: '../2030' }, claims: rows };
      const claims = claimsOf(drawn);
      const facts = factsOf(drawn, claims, documentsOf(drawn));
      const told = new Set<string>(
        facts.flatMap((fact) => [
          ...fact.supportedBy,
          ...fact.rivals.flatMap((rival) => rival.claims),
          ...fact.history.flatMap((step) => step.claims),
        ]),
      );
      deepEqual(
        claims.filter((claim) => claim.type !== 'undeclared' && !told.has(claim.id)).map(({ type, roles: lost }) => ({ type, lost })),
        [],
      );
    }),
    { numRuns: 300 },
  );
});

test('property: what was published after the day changes nothing', () => {
  fc.assert(
    fc.property(ledger, (drawn) => {
      const [claims, documents] = [claimsOf(drawn), documentsOf(drawn)];
      const early = documents.filter((document) => document.published !== '2032-01-01');
      const known = new Set<string>(early.map((document) => document.id));
      const earlyClaims = claims.filter((claim) => known.has(claim.document));
      deepEqual(factsOf(drawn, claims, documents), factsOf(drawn, earlyClaims, early));
    }),
    { numRuns: 200 },
  );
});

test('property: what was judged later than the ledger is asked about changes nothing', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), fc.constantFrom('confirm', 'reject'), (drawn, one, verdict) => {
      const claims = claimsOf(drawn);
      const documents = documentsOf(drawn);
      const [claim] = claims.slice(one % Math.max(1, claims.length));
      if (!claim) return;
      const at = '2031-05-02T10:00:00Z';
      const judged: Judgement = { id: judgementId(verdict, claim.id), verdict, about: [claim.id], by: 'Ada', because: 'she knows', at };
      const input = { documents, claims, traced: tracingOf(drawn), types: testTypes, asOf };
      deepEqual(
        reconcile({ ...input, judgements: [judged], knownAt: '2031-05-01' }),
        reconcile({ ...input, judgements: [], knownAt: '2031-05-01' }),
      );
    }),
    { numRuns: 100 },
  );
});

/** Days on which something about a claim begins or ends, or its document appears. */
function daysOf(claim: Claim, documents: readonly Document[]): readonly number[] {
  const when = documents.find(({ id }) => id === claim.document)?.published;
  return [periodOf(claim.date), periodOf(when)].flatMap((period) => (period ? [period.from, period.to] : [])).filter(Number.isFinite);
}

test('property: facts as of two days rest on other claims only where a claim of its type, or of somebody, was told, began or ended between', () => {
  fc.assert(
    fc.property(ledger, fc.constantFrom('2031-01-15', '2031-02-20', '2031-03-10', '2031-04-01'), (drawn, earlier) => {
      const [claims, documents] = [claimsOf(drawn), documentsOf(drawn)];
      const input = { documents, claims, judgements: [], traced: tracingOf(drawn), types: testTypes };
      const grounds = (facts: readonly Fact[], type: string): readonly string[] =>
        facts
          .filter((fact) => fact.type === type)
          .map((fact) => [...fact.supportedBy].sort().join())
          .sort();
      const [before, after] = [reconcile({ ...input, asOf: earlier }), reconcile({ ...input, asOf })];
      const [from, to] = [dayNumberOf(earlier), dayNumberOf(asOf)];
      for (const { type } of testTypes) {
        const isBetween = (day: number): boolean => day > from && day <= to;
        // A claim of any type may tell who "Orn" is; one that names nobody tells nothing of other types.
        const tells = (claim: Claim): boolean =>
          claim.type === type || Object.values(claim.roles).some((name) => /Orn|Tal/.test(`${name}`));
        const between = claims.some((claim) => tells(claim) && daysOf(claim, documents).some(isBetween));
        if (!between) deepEqual(grounds(after, type), grounds(before, type));
      }
    }),
    { numRuns: 200 },
  );
});

test('ten thousand claims for one fact are one fact', () => {
  const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => [
    `d${index}`,
    'journey',
    { traveller: 'Ada Orn', to: 'GON' },
    { date: '2031-02-08' },
  ]);
  const drawn = { documents: Object.fromEntries(rows.map(([document]) => [document, '2031-02-09'])), claims: rows };
  const [fact, ...others] = factsOf(drawn, claimsOf(drawn), documentsOf(drawn));
  deepEqual(
    [fact?.support, fact?.supportedBy.length, others.length],
    [{ documents: 10_000, origins: 10_000, disinterested: 10_000 }, 10_000, 0],
  );
});
