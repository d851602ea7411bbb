import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { statuses } from '#model/claim.ts';
import { readClaimLine } from './claim-line.ts';
import { addClaim, allClaims, busiestPair, claimById, claimsNaming, countClaims } from './claims.ts';
import { addDocument, allDocuments, documentById, documentsOf, isKnownPage, searchDocuments, standingOf } from './documents.ts';
import { printClaim, printDocument } from './exchange.ts';
import { inventClaim, inventDocument, keepOne, learned, temporaryLedger } from './invented.ts';
import { addPass, remainderNaming } from './readings.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const roleName = fc.stringMatching(/^[a-z]{3,8}$/);
const value = fc.oneof(
  fc.record({ amount: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: words }),
  fc.record({ change: fc.integer(), unit: fc.constant('percent' as const) }),
  fc.record({ count: fc.nat() }),
  fc.record({ quote: words }),
);

test('a claim comes back exactly as it went in', (context) => {
  const ledger = temporaryLedger(context);
  const { page, document } = inventDocument('d-1', 'Imrahil visited Gondor.', { title: 'A visit' });
  ledger.transaction(() => addDocument(ledger, page, document, learned));
  const claims = fc.record(
    {
      type: words,
      roles: fc.dictionary(roleName, fc.oneof(words, fc.array(words, { maxLength: 3 }))),
      value,
      date: words,
      status: fc.constantFrom(...statuses),
      attribution: fc.array(words, { maxLength: 3 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0),
      frame: words,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(claims, (more) => {
      const claim = inventClaim(document, more);
      ledger.transaction(() => addClaim(ledger, claim, learned));
      equal(printClaim(claimById(ledger, claim.id) ?? inventClaim(document)), printClaim(claim));
    }),
  );
});

test('a document comes back exactly as it went in, whatever characters it holds', (context) => {
  const ledger = temporaryLedger(context);
  let number = 0;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), words, (text, title) => {
      number += 1;
      const { page, document } = inventDocument(`d-${number}`, text, { title, outlet: 'The Palantír', published: '2031-05' });
      ledger.transaction(() => addDocument(ledger, page, document, learned));
      deepEqual(documentById(ledger, document.id), document);
      equal(standingOf(ledger, document), 'known');
      equal(standingOf(ledger, { ...document, text: `${text}.` }), 'other text');
    }),
  );
});

test('taking the same in twice changes nothing', (context) => {
  const ledger = temporaryLedger(context);
  const { document, claim } = keepOne(ledger, 'd-1', 'Imrahil visited Gondor.');
  const before = [...allClaims(ledger)].map(printClaim);
  equal(addClaim(ledger, claim, '2040-01-01T00:00:00.000Z'), false);
  deepEqual([...allClaims(ledger)].map(printClaim), before);
  const { page } = inventDocument('d-1', document.text);
  equal(isKnownPage(ledger, page), true);
  equal(isKnownPage(ledger, { ...page, given: { doc: 'another' } }), false);
});

test('the order of an export does not depend on the order of arrival', (context) => {
  const texts = ['b', 'a', 'c'].map((id) => [id, `Imrahil wrote ${id}.`] as const);
  const exports = [texts, texts.toReversed()].map((order) => {
    const ledger = temporaryLedger(context);
    for (const [id, text] of order) keepOne(ledger, id, text);
    return [...allClaims(ledger).map(printClaim), ...allDocuments(ledger).map(printDocument)];
  });
  deepEqual(exports[0], exports[1]);
});

test('a newer pass says which machine claims count; a person’s always do, and none is lost', (context) => {
  const ledger = temporaryLedger(context);
  const { page, document } = inventDocument('d-1', 'Imrahil visited Gondor. Rohan watched Gondor.');
  const [old, both, byHand] = [
    inventClaim(document, { author: 'machine', frame: 'old' }),
    inventClaim(document, { author: 'machine', frame: 'both' }),
    inventClaim(document, { author: 'Ioreth', frame: 'by hand' }),
  ];
  const rest = { start: 24, end: 46, countries: ['GON', 'ROH'] };
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addPass(ledger, { document: document.id, claims: [old, both], remainder: [rest] }, '1', learned);
    addClaim(ledger, byHand, learned);
  });
  equal(countClaims(ledger), 3);
  deepEqual(
    remainderNaming(ledger, ['GON', 'ROH']).map(({ sentence }) => sentence),
    ['Rohan watched Gondor.'.slice(0, 22)],
  );
  ledger.transaction(() => addPass(ledger, { document: document.id, claims: [both], remainder: [] }, '2', learned));
  deepEqual([...allClaims(ledger)].map(({ frame }) => frame).sort(), ['both', 'by hand']);
  equal(countClaims(ledger), 2);
  deepEqual(claimById(ledger, old.id), old);
  deepEqual(remainderNaming(ledger, ['GON', 'ROH']), []);
});

test('claims are found by the actors in their roles, and by when they were learned', (context) => {
  const ledger = temporaryLedger(context);
  const { page, document } = inventDocument('d-1', 'Gondor and Rohan met.');
  ledger.transaction(() => {
    addDocument(ledger, page, document, learned);
    addClaim(ledger, inventClaim(document, { type: 'meeting', roles: { parties: ['GON', 'ROH'] } }), learned);
    addClaim(ledger, inventClaim(document, { roles: { visitor: 'Imrahil', host: 'ROH', purpose: 'a talk' } }), '2032-01-01T00:00:00.000Z');
  });
  equal(claimsNaming(ledger, ['GON']).length, 1);
  equal(claimsNaming(ledger, ['ROH']).length, 2);
  equal(claimsNaming(ledger, ['GON', 'ROH']).length, 2);
  equal(claimsNaming(ledger, ['ROH'], '2031-12-31T00:00:00.000Z').length, 1);
  equal(claimsNaming(ledger, ['ARN']).length, 0);
  equal(claimsNaming(ledger, ['Imrahil']).length, 1);
  equal(claimsNaming(ledger, ['a talk']).length, 0);
  deepEqual(busiestPair(ledger, ['GON', 'ROH', 'ARN']), ['GON', 'ROH']);
  equal(busiestPair(ledger, ['GON', 'ARN']), undefined);
  deepEqual(documentsOf(ledger, [document.id, document.id]).length, 1);
});

const searches: readonly [string, number][] = [
  ['imrahil', 1],
  ['Imrahil Gondor', 1],
  ['"Imrahil" OR', 0],
  ['Rohan', 0],
  ['text:Imrahil', 0],
  ['* NEAR(', 0],
  ['"; drop table document', 0],
  ['palantir', 1],
];
for (const [query, found] of searches) {
  test(`search ${query}: ${found}`, (context) => {
    const ledger = temporaryLedger(context);
    keepOne(ledger, 'd-1', 'Imrahil of the palantír visited Gondor.');
    equal(searchDocuments(ledger, query, 10).length, found);
  });
}

test('search gives the best match first, and of equal ones the one that was learned last', (context) => {
  const ledger = temporaryLedger(context);
  keepOne(ledger, 'd-1', 'Imrahil visited Gondor again.');
  keepOne(ledger, 'd-2', 'Imrahil visited Rohan once more, where Imrahil met Imrahil.');
  keepOne(ledger, 'd-0', 'Imrahil visited Gondor twice.');
  deepEqual(
    searchDocuments(ledger, 'imrahil', 2).map(({ document, passage }) => [document, passage]),
    [
      ['d-2', '«Imrahil» visited Rohan once more, where «Imrahil» met «Imrahil».'],
      ['d-0', '«Imrahil» visited Gondor twice.'],
    ],
  );
});

const good = { doc: 'd-1', type: 'visit', roles: { visitor: 'Imrahil', host: 'JPN' }, evidence: [{ start: 0, end: 7, exact: 'Imrahil' }] };
const lines: readonly [string, unknown, RegExp | undefined][] = [
  ['a claim', good, undefined],
  ['a claim with fields of another program', { ...good, optional: true }, undefined],
  ['evidence in the title', { ...good, evidence: [{ start: 2, end: 7, exact: 'visit', in: 'title' }] }, undefined],
  ['words that the document does not say', { ...good, evidence: [{ start: 1, end: 8, exact: 'Imrahil' }] }, /not what document "d-1" says/],
  ['no evidence', { ...good, evidence: [] }, /evidence/],
  ['a type nobody declares', { ...good, type: 'rumour' }, /"rumour" is no claim type/],
  ['a needed role missing', { ...good, roles: { visitor: 'Imrahil' } }, /role "host" is missing/],
  ['another document', { ...good, doc: 'd-9' }, /"d-9" is not in the ledger/],
  ['a date that is none', { ...good, date: 'last spring' }, /date/],
  ['a status that is none', { ...good, status: 'maybe' }, /status/],
  ['a list', [], /object/],
];
for (const [what, line, says] of lines) {
  test(`a line of exchange: ${what}`, () => {
    const { document } = inventDocument('d-1', 'Imrahil visited Gondor.', { title: 'A visit' });
    const read = readClaimLine(JSON.stringify(line), (id) => (id === document.id ? document : undefined));
    const because = 'because' in read ? read.because : undefined;
    equal(says === undefined ? because === undefined : says.test(because ?? ''), true, because);
  });
}

test('no line, however odd, does more than be refused', () => {
  const { document } = inventDocument('d-1', 'Imrahil visited Gondor.');
  const odd = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .record({ doc: fc.constant('d-1'), type: fc.constantFrom('visit', '__proto__'), roles: fc.object(), evidence: fc.array(fc.object()) })
      .map((line) => JSON.stringify(line)),
  );
  const property = fc.property(odd, (line) => {
    equal('because' in readClaimLine(line, () => document), true);
  });
  fc.assert(property, { numRuns: process.env.CHANCERY_LONG === '1' ? 20_000 : 300 });
});
