import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { trace } from '#answers';
import type { Document } from '#model/document.ts';
import { documentId, pageId } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { addClaim } from '#store/claims.ts';
import { addDocument } from '#store/documents.ts';
import { inventClaim } from '#store/invented.ts';
import { keepAnswer, keptAnswer, momentOf } from '#store/kept.ts';
import { openLedger } from '#store/ledger.ts';
import { isAnyUnplaced, placesOnFile, tiesOnFile } from '#store/placements.ts';
import { addByHand } from './by-hand.ts';
import { groupsOnFile, Placing, placeAnew, placingOf, tracingOnFile } from './placing.ts';

const sentences = [
  'Harbour Minister Bero Tal of Gondor signed a ferry treaty worth 640 million crowns with Arnor at Dol on Tuesday.',
  'Two vessels of the Pelargir yard are to carry 900 passengers daily by the spring of 2033, Tal told reporters.',
  'Ada Orn, who leads the foreign ministry in Fornost, had landed on Monday and stays for three days.',
  'Fishermen of the Anfalas union complained that the landing stage swallowed 47 moorings without payment.',
  'Treasury secretary Hirluin Dorwinion put the yearly interest at 2.75 per cent over eighteen years.',
  'A smaller quay at Lond Daer, once planned by the Numenor Shipping Board, was dropped from the text.',
];
const other = 'Apple growers of the Shire council asked Mayor Tolman Cotton for 300 barrels before the Lithe fair opens in Michel Delving.';

const documentOf = (id: string, text: string, published?: string): Document => ({
  id: documentId(id),
  page: pageId(`page of ${id}`),
  from: id,
  text,
  segments: [],
  dropped: [],
  outlet: `Outlet ${id}`,
  ...(published !== undefined && { published }),
});
const documents: readonly Document[] = [
  documentOf('wire', sentences.join('\n\n'), '2031-03-03'),
  documentOf('copy', sentences.join('\n\n'), '2031-03-04'),
  documentOf('again', sentences.join('\n\n'), '2032-03-04'),
  documentOf('trimmed', sentences.slice(0, 4).join('\n\n'), '2031-03-04'),
  documentOf('tail', sentences.slice(2).join('\n\n'), '2031-03-05'),
  documentOf('undated', sentences.slice(0, 5).join('\n\n')),
  documentOf('apples', other, '2031-03-04'),
  documentOf('empty', '', '2031-03-04'),
  ...Array.from({ length: 15 }, (_, number) =>
    documentOf(
      `late-${number}`,
      `${sentences.join('\n\n')}\n\nEdition ${number} adds ${number + 100} lines by Reporter Number${number}.`,
      '2031-03-04',
    ),
  ),
];

/** A ledger into which the documents come in this order. */
function ledgerOf(arriving: readonly Document[]) {
  const ledger = openLedger(':memory:', { for: 'write' });
  ledger.transaction(() => {
    const placing = new Placing(ledger);
    for (const document of arriving) {
      const page: Page = { id: document.page, hash: document.page, form: 'text', content: document.text, from: document.from, given: {} };
      addDocument(ledger, page, document, '2031-03-06T00:00:00.000Z');
      placing.put(document);
    }
  });
  return ledger;
}

/** An order that has nothing to do with the documents. */
const shuffled = (seed: number): readonly Document[] =>
  documents
    .map((document, index) => ({ document, at: Math.sin(seed * 1000 + index * 77.7) }))
    .sort((a, b) => a.at - b.at)
    .map(({ document }) => document);

test('places and ties are the same in whatever order documents arrive, and after a rebuild', () => {
  const first = ledgerOf(documents);
  const [places, ties] = [placesOnFile(first), tiesOnFile(first)];
  ok(ties.length > 20);
  for (const seed of [1, 2, 3, 4]) {
    const next = ledgerOf(shuffled(seed));
    deepEqual(placesOnFile(next), places);
    deepEqual(tiesOnFile(next), ties);
    next.close();
  }
  placeAnew(first);
  deepEqual(tiesOnFile(first), ties);
  deepEqual(groupsOnFile(first), { ...groupsOnFile(first) });
  first.close();
});

test('what the ledger answers is what tracing all documents at once answers', () => {
  const ledger = ledgerOf(shuffled(5));
  const [kept, traced] = [groupsOnFile(ledger), trace(documents)];
  deepEqual(kept.lineages, traced.lineages);
  deepEqual(kept.stories, traced.stories);
  const wire = kept.lineages.find((lineage) => lineage.documents.includes(documentId('wire')));
  for (const id of ['copy', 'again', 'trimmed', 'late-0', 'undated']) ok(wire?.documents.includes(documentId(id)), id);
  ok(!wire?.documents.includes(documentId('apples')));
  ledger.close();
});

test('copies printed a year later are of the same text and of another story', () => {
  const { stories } = trace(documents.filter(({ published }) => published !== undefined));
  const story = stories.find((one) => one.documents.includes(documentId('wire')));
  ok(story?.documents.includes(documentId('copy')));
  ok(!story?.documents.includes(documentId('again')));
});

test('a question about some documents gets whole groups, named by the documents asked about', () => {
  const ledger = ledgerOf(documents);
  const asked = documents.filter(({ id }) => ['copy', 'trimmed', 'apples'].includes(id));
  const { lineages } = tracingOnFile(ledger, asked);
  deepEqual(lineages.map((lineage) => lineage.documents).sort(), [['apples'], ['copy', 'trimmed']]);
  match(lineages.find((lineage) => lineage.documents.length > 1)?.because ?? '', /correspond|same words/);
  equal(ledger.first('select count(*) as n from tie')?.n, tiesOnFile(ledger).length);
  ledger.close();
});

test('an original that comes late and names no country makes facts kept of its copy be added up anew; those of others stay', () => {
  const [wire, copy, , , , , apples] = documents;
  if (!wire || !copy || !apples) throw new Error('the examples are gone');
  const ledger = ledgerOf([copy, apples]);
  const claimOf = (document: Document, roles: Record<string, string>) => inventClaim(document, { roles });
  const made = '2031-03-06T00:00:00.000Z';
  ledger.transaction(() => {
    addClaim(ledger, claimOf(copy, { visitor: 'FIN', host: 'OMN' }), '2031-03-06T00:00:00.000Z');
    addClaim(ledger, claimOf(apples, { visitor: 'FIN', host: 'CHN' }), '2031-03-06T00:00:00.000Z');
    for (const pair of ['FIN-OMN', 'CHN-FIN'])
      keepAnswer(ledger, { question: { pair }, answer: [], restsOn: { groups: [pair] }, moment: momentOf(ledger), program: '1', made });
  });
  const page: Page = { id: wire.page, hash: wire.page, form: 'text', content: wire.text, from: wire.from, given: {} };
  ledger.transaction(() => {
    addDocument(ledger, page, wire, '2031-03-08T00:00:00.000Z');
    new Placing(ledger).put(wire);
  });
  equal(keptAnswer(ledger, { pair: 'FIN-OMN' }, '1'), undefined);
  deepEqual(keptAnswer(ledger, { pair: 'CHN-FIN' }, '1'), []);
});

test('what a person reports from outside is placed, and what an older version left without a place is placed before the next documents', () => {
  const ledger = ledgerOf(documents.slice(0, 3));
  const passage = { source: 'Note verbale', text: 'Ada Orn is president of Finland.', day: '2031-03-09' };
  const kept = addByHand(ledger, {
    passage,
    type: 'office',
    roles: { person: 'Ada Orn', office: 'president', of: 'FIN' },
    by: 'Ada',
    at: '2031-03-09T00:00:00.000Z',
  });
  ok('claim' in kept);
  equal(isAnyUnplaced(ledger), false);
  const [wire] = documents;
  ledger.transaction(() => {
    ledger.run('delete from tie');
    ledger.run('delete from placed_text where document = (select number from document where id = ?)', wire?.id ?? '');
  });
  equal(isAnyUnplaced(ledger), true);
  new Placing(ledger).catchUp();
  equal(isAnyUnplaced(ledger), false);
  equal(placingOf(ledger), placingOf(ledger));
});
