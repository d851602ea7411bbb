import { startOf } from '#answers';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import { claimId, digest, documentId, pageId } from '#model/id.ts';
import { addDocument, countDocuments } from '#store/documents.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { addPlace } from '#store/placements.ts';
import { addPass } from '#store/readings.ts';
import { countryCodes, nameOf as countryName } from '#values/country.ts';
import { addDays, daysBetween } from '#values/day.ts';
import { drawn, nameOf, randomFrom } from './reconcile.ts';

/*
 * A ledger of invented documents, made without reading any text: each holds three claims on average, as sentences that its evidence quotes.
 * Countries are in the news as they are in newspapers: the second half as often as the first, the tenth a tenth as often. The same number
 * gives the same ledger on every run; a larger one begins with the smaller. Texts are filed as standing alone, without being compared: what
 * that costs, bench/trace-cost.ts says.
 *
 *   ./chancery node bench/ledger.ts FILE.db [DOCUMENTS, 100000]
 *
 * Running it again goes on where it stopped.
 */

/** Day of the newest document. */
const newest = '2026-06-30';
const days = 3650;

/** Codes by how often they are in the news. */
const codes = [
  ...'USA CHN GBR RUS JPN FRA DEU IND TUR IRN ISR UKR KOR SAU PAK BRA CAN EGY AUS POL'.split(' '),
  ...countryCodes().slice(0, 190),
].filter((code, at, all) => all.indexOf(code) === at);

const weights = codes.map((_, at) => 1 / (at + 1));
const sums = weights.map(
  (
    (sum) => (weight) =>
      (sum += weight)
  )(0),
);
const total = sums.at(-1) ?? 1;

type Random = (below: number) => number;

function country(random: Random): string {
  const at = (random(1_000_000) / 1_000_000) * total;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return codes[low] ?? 'USA';
}

/** One invented document with what was read in it. */
export function inventDocument(number: number) {
  const random = randomFrom(number * 2 + 1);
  // The first draws of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 8; skipped++) random(2);
  const id = documentId(`n${String(number).padStart(8, '0')}`);
  const published = addDays(newest, -random(days));
  const [one, other] = [country(random), country(random)];
  const [a, b] = one === other ? [one, one === 'USA' ? 'CHN' : 'USA'] : [one, other];
  const names = `${countryName(a)} and ${countryName(b)}`;
  const title = `${names}: ${nameOf(random(3000), 3)} ${nameOf(random(3000), 3)}`;
  let text = '';
  const claims: Claim[] = [];
  for (let left = 1 + random(5); left > 0; left--) {
    const day = addDays(published, -random(40));
    const [from, to] = random(2) === 0 ? [a, b] : [b, a];
    const [type, roles, more] = drawn(from, to, day, random);
    const value = more.value;
    const said = value && 'quote' in value ? `"${value.quote}"` : value && 'text' in value ? value.text : nameOf(random(4000), 3);
    const exact = `${Object.values(roles).flat().join(', ')}: ${said} in ${nameOf(random(4000), 3)} on ${day}, a report of ${nameOf(random(4000), 3)} said.`;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? exact : `${text} ${exact}`;
    claims.push({
      id: claimId(`${id} ${claims.length}`),
      document: id,
      type,
      roles,
      status: 'reported',
      attribution: random(3) === 0 ? [`${nameOf(random(60), 2)} Agency`] : [],
      evidence: [{ start, end: start + exact.length, exact }],
      confidence: 0.8,
      author: 'machine',
      frame: 'invented',
      ...more,
    });
  }
  const document: Document = {
    id,
    page: pageId(id),
    outlet: `The ${nameOf(random(300), 2)} Post`,
    published,
    title,
    lang: 'en',
    from: id,
    text,
    segments: [{ start: 0, end: text.length, role: 'body', reason: 'invented' }],
    dropped: [],
  };
  const page = { id: document.page, hash: digest(text), form: 'text', content: text, from: id, given: { doc: id } } as const;
  return { page, document, claims };
}

const documentsATransaction = 500;

/** Adds invented documents until there are so many. */
export function fillLedger(ledger: Ledger, count: number, onBatch: (documents: number) => void): void {
  for (let number = countDocuments(ledger); number < count; ) {
    const end = Math.min(count, number + documentsATransaction);
    ledger.transaction(() => {
      for (; number < end; number++) add(ledger, number);
    });
    onBatch(number);
  }
}

function add(ledger: Ledger, number: number): void {
  const { page, document, claims } = inventDocument(number);
  const learned = new Date(Date.parse('2026-07-01T00:00:00Z') + number).toISOString();
  addDocument(ledger, page, document, learned);
  addPlace(ledger, {
    document: document.id,
    position: startOf(daysBetween('1970-01-01', document.published ?? newest)) + number,
    identity: page.hash,
    words: document.text.split(' ').length,
    anchors: Array.from({ length: 16 }, (_, at) => Math.imul(number * 16 + at, 2_654_435_761) >>> 0),
    credits: { cited: [], unnamedAgencies: false },
  });
  addPass(ledger, { document: document.id, claims, remainder: [] }, 'invented', learned);
}

if (import.meta.main) {
  const [file, count = '100000'] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the ledger to be made: bench/ledger.ts FILE.db [DOCUMENTS]');
  const ledger = openLedger(file, { for: 'write' });
  let before = process.cpuUsage();
  fillLedger(ledger, Number(count), (documents) => {
    if (documents % 10_000 !== 0 && documents !== Number(count)) return;
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    console.log(`${documents} documents, ${((user + system) / 1e6).toFixed(1)} s of processor time since the last line`);
  });
  ledger.close();
}
