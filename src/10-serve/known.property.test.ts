import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { judgementId } from '#model/id.ts';
import { claimsAround } from '#store/claims.ts';
import { addDocument, documentById } from '#store/documents.ts';
import { inventClaim, inventDocument, temporaryFolder } from '#store/invented.ts';
import { addJudgement } from '#store/judgements.ts';
import { forgetAnswers } from '#store/kept.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { addPass } from '#store/readings.ts';
import { factsKept, factsOnFile, fileAbout } from './adding.ts';
import { faultsInKeptFacts } from './check-facts.ts';
import { placingOf } from './placing.ts';

// Everything that a ledger can learn, in any order: texts, copies of them, other readings of them, judgements and their undoing.

const roles = fc.oneof(
  fc.record({ visitor: fc.constantFrom('Ada Orn', 'Orn', 'FIN'), host: fc.constantFrom('OMN', 'CHN') }),
  fc.record({ person: fc.constantFrom('Ada Orn', 'Ida Orn'), office: fc.constant('president'), of: fc.constantFrom('FIN', 'CHN') }),
);
const claims = fc.array(fc.record({ roles, date: fc.constantFrom('2031-02-08', '2031-02', '2031-03-01') }), { maxLength: 3 });
const told = fc.constantFrom(
  'In Muscat the president of Finland opened a bridge of seventy spans on Monday, and four thousand people came to see it.',
  'Nobody had expected the visitor from Helsinki so early in the year, and the harbour was closed for two days.',
);
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('text' as const), told, claims, published: fc.constantFrom('2031-02-09', '2031-03-02') }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('reading' as const), of: fc.nat(5), claims }) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('judgement' as const),
      of: fc.nat(9),
      verdict: fc.constantFrom('reject', 'confirm', 'withdraw', 'undo'),
    }),
  },
);
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

const instant = (number: number): string => `2031-04-01T00:00:${String(number).padStart(2, '0')}.000Z`;

/** What the ledger learns at the instant of this number; nothing where there is nothing yet to read again or to judge. */
function learn(ledger: Ledger, happened: Event, number: number): void {
  const at = instant(number);
  ledger.transaction(() => {
    if (happened.is === 'text') {
      const { page, document } = inventDocument(`d${number}`, happened.told, { published: happened.published, outlet: `Paper ${number}` });
      addDocument(ledger, { ...page, given: { doc: document.id } }, document, at);
      placingOf(ledger).put(document);
      addPass(ledger, { document: document.id, claims: claimsIn(document, happened.claims), remainder: [] }, '1', at);
    } else if (happened.is === 'reading') {
      const document = documentById(ledger, `d${happened.of}`);
      if (!document) return;
      addPass(ledger, { document: document.id, claims: claimsIn(document, happened.claims), remainder: [] }, '2', at);
      forgetAnswers(ledger);
    } else {
      const known = claimsAround(ledger, ['FIN', 'OMN']);
      const claim = known[happened.of % Math.max(known.length, 1)];
      const judged = ledger.first('select id from judgement order by number desc limit 1')?.id;
      const about = happened.verdict === 'undo' ? judged : happened.verdict === 'withdraw' ? claim?.document : claim?.id;
      if (typeof about !== 'string') return;
      const verdict = happened.verdict === 'withdraw' ? 'reject' : happened.verdict;
      addJudgement(ledger, { id: judgementId(verdict, about, at), verdict, about: [about], by: 'Ada', because: 'she knows', at });
    }
  });
}

const claimsIn = (document: Parameters<typeof inventClaim>[0], found: readonly { roles: Record<string, string>; date: string }[]) =>
  found.map((more) => inventClaim(document, { ...more, type: 'person' in more.roles ? 'office' : 'visit', author: 'machine' }));

const asked = { countries: ['FIN', 'OMN'], asOf: '2031-06-01' };

test('property: as known at an instant, a ledger answers what it answered then', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
      const ledger = openLedger(':memory:', { for: 'write' });
      const then = events.map((happened, number) => {
        learn(ledger, happened, number);
        return fileAbout(ledger, asked).facts();
      });
      then.forEach((facts, number) => {
        deepEqual(fileAbout(ledger, { ...asked, knownAt: instant(number) }).facts(), facts);
      });
      ledger.close();
    }),
    { numRuns: 60 },
  );
});

test('property: what is kept is what would be worked out anew, whatever the ledger learned since', (context) => {
  const folder = temporaryFolder(context);
  let run = 0;
  fc.assert(
    fc.property(fc.array(event, { minLength: 2, maxLength: 6 }), (events) => {
      run += 1;
      const file = join(folder, `${run}.db`);
      const ledger = openLedger(file, { for: 'write' });
      events.forEach((happened, number) => {
        learn(ledger, happened, number);
        // Nothing was read or decided there before.
        const other = openLedger(file, { for: 'read' });
        for (const countries of [['FIN', 'OMN'], ['FIN']]) {
          const about = { ...asked, countries };
          const facts = factsOnFile(ledger, about, fileAbout(ledger, about));
          deepEqual(facts, fileAbout(other, about).facts());
          deepEqual(factsKept(ledger, about, fileAbout(ledger, about)), facts);
        }
        deepEqual([...faultsInKeptFacts(other)], []);
        other.close();
      });
      // What somebody changed in the file is found.
      ledger.run(`update kept_item set item = json_set(item, '$.standing', 'kept wrongly')`);
      const isKept = ledger.first(`select 1 from kept_item`) !== undefined;
      deepEqual([...faultsInKeptFacts(ledger)].length > 0, isKept);
      ledger.close();
    }),
    { numRuns: 25 },
  );
});
