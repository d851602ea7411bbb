import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { wantedOfJapan } from '#brief/gold-wanted.ts';
import { toMarkdown } from '#brief/index.ts';
import { acquire } from '#pipeline';
import { askAudit } from '#serve/audit.ts';
import { takeIn } from '#serve/ingest.ts';
import { askBrief } from '#serve/questions.ts';
import { allDocuments } from '#store/documents.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';

// Briefs, calendars and audits from raw texts, by all the stages, against what careful readers expect of them.
// Run: ./chancery node bench/dossiers.ts [LEAST CONFIDENCE, 0] [--briefs: print them as well]

const gold = new URL('../../shared/gold/', import.meta.url).pathname;
const [least = '0'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isPrinted = process.argv.includes('--briefs');
const wishes = { leastConfidence: Number(least) };

const Expected = z.object({
  as_of: z.string(),
  pair: z.array(z.string()),
  must: z.array(z.object({ any: z.array(z.string()), why: z.string() })),
  must_not: z.array(z.object({ any: z.array(z.string()), why: z.string() })),
  calendar: z.array(z.object({ date: z.string(), status: z.string(), what: z.string() })),
  audit: z.object({ doc: z.string(), findings: z.array(z.object({ exact: z.string(), standing: z.string() })) }),
});

/** Expectations, met or not, with what was expected. */
const tally = new Map<string, { met: number; all: number }>();
function expect(kind: string, isMet: boolean, what: string): void {
  const own = tally.get(kind) ?? { met: 0, all: 0 };
  tally.set(kind, { met: own.met + Number(isMet), all: own.all + 1 });
  if (!isMet) console.log(`  not met, ${kind}: ${what}`);
}

async function ledgerOf(lines: string): Promise<{ readonly ledger: Ledger; readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-dossier-'));
  writeFileSync(join(folder, 'documents.ndjson'), lines);
  const ledger = openLedger(join(folder, 'dossier.db'), { for: 'write' });
  await takeIn(ledger, acquire([join(folder, 'documents.ndjson')]), {
    program: 'bench',
    clock: () => '2031-01-01T00:00:00.000Z',
    stop: new AbortController().signal,
    onProgress: () => undefined,
    onRefused: ({ from, because }) => console.log(`  refused: ${from}: ${because}`),
  });
  return {
    ledger,
    close: () => {
      ledger.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function checkAudit(ledger: Ledger, { as_of: asOf, audit: { doc, findings } }: z.output<typeof Expected>): void {
  const document = [...allDocuments(ledger)].find(({ id }) => id === doc);
  if (document === undefined) throw new Error(`${doc} is not in the ledger`);
  const { audit } = askAudit(ledger, document, asOf);
  for (const { exact, standing } of findings) {
    const start = document.text.indexOf(exact);
    const found = audit.findings.filter((one) => one.start < start + exact.length && one.end > start);
    const says = found.map((one) => `${one.standing} “${one.exact}”`).join(', ') || 'nothing';
    expect(
      'audit',
      found.some((one) => one.standing === standing),
      `${standing} “${exact}”; found ${says}`,
    );
  }
}

const calendarStatus: Readonly<Record<string, string>> = {
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
};
const sentencesIn = (brief: ReturnType<typeof askBrief>['brief']): number =>
  brief.sections.reduce((sum, { lines }) => sum + lines.filter((line) => 'supportedBy' in line).length, 0);

for (const name of ['CHL-KOR', 'KEN-NOR']) {
  const folder = join(gold, 'dossiers', name);
  const wanted = Expected.parse(JSON.parse(readFileSync(join(folder, 'expectations.json'), 'utf8')));
  const { ledger, close } = await ledgerOf(readFileSync(join(folder, 'documents.ndjson'), 'utf8'));
  const { brief } = askBrief(ledger, { countries: wanted.pair.toSorted(), asOf: wanted.as_of }, wishes);
  const text = toMarkdown(brief);
  console.log(`\n${name}: ${sentencesIn(brief)} sentences, ${brief.waiting} claims wait, ${brief.leftOut.length} left out`);
  if (isPrinted) console.log(text);
  for (const { any, why } of wanted.must)
    expect(
      'must',
      any.some((pattern) => new RegExp(pattern, 'i').test(text)),
      why,
    );
  for (const { any, why } of wanted.must_not) {
    const found = any.flatMap((pattern) => new RegExp(pattern, 'i').exec(text)?.[0] ?? []);
    expect('must not', found.length === 0, `${why}: “${found[0]}”`);
  }
  const entries = brief.events.map(({ date, status }) => `${date} ${calendarStatus[status] ?? 'CONFIRMED'}`);
  for (const { date, status, what } of wanted.calendar)
    expect('calendar', entries.includes(`${date} ${status}`), `${date} ${status} ${what}`);
  checkAudit(ledger, wanted);
  close();
}

const seeds = readFileSync(join(gold, 'dev', 'documents.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => /"doc": *"seed-/.test(line));
const { ledger, close } = await ledgerOf(seeds.join('\n'));
for (const { name, countries, must, mustNot } of wantedOfJapan) {
  const { brief } = askBrief(ledger, { countries, asOf: '2026-02-11' }, wishes);
  const text = toMarkdown(brief);
  console.log(`\n${name}: ${sentencesIn(brief)} sentences, ${brief.waiting} claims wait, ${brief.leftOut.length} left out`);
  if (isPrinted) console.log(text);
  for (const [what, pattern] of must) expect('must', pattern.test(text), what);
  for (const [what, pattern] of mustNot) expect('must not', !pattern.test(text), `${what}: “${pattern.exec(text)?.[0]}”`);
}
close();
console.log(`\n| expectation | met |\n| --- | --- |`);
for (const [kind, { met, all }] of tally) console.log(`| ${kind} | ${met} of ${all} |`);
