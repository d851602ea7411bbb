import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { auditToDocx } from '#brief/audit-docx.ts';
import type { Finding } from '#model/audit.ts';
import { documentById } from '#store/documents.ts';
import { openLedger } from '#store/ledger.ts';
import { askAudit } from './audit.ts';
import { chancery } from './cli/spawned.ts';

// Whole audits through the command line: what a careful reader marks in a stale brief, and how a watched text is told about.

const gold = join(import.meta.dirname, '../../../shared/gold');
const isThere = existsSync(gold);
const skip = isThere ? {} : { skip: 'the annotated documents are not beside the project' };
const folder = mkdtempSync(join(tmpdir(), 'chancery-audit-'));
after(() => rmSync(folder, { recursive: true }));

function ingest(ledger: string, lines: readonly string[]): void {
  equal(chancery(folder, ['ingest', '-', '--ledger', ledger], lines.join('\n')).status, 0);
}
const linesIn = (file: string): readonly string[] => readFileSync(join(gold, file), 'utf8').trim().split('\n');

function audit(ledger: string, document: string, asOf: string): { readonly written?: string; readonly findings: readonly Finding[] } {
  const { out, err, status } = chancery(folder, ['audit', document, '--as-of', asOf, '--format', 'json', '--ledger', ledger]);
  equal(status, 0, err);
  return JSON.parse(out);
}
const on = (findings: readonly Finding[], text: string, exact: string): readonly Finding[] => {
  const at = text.indexOf(exact);
  ok(at >= 0, `the text does not say "${exact}"`);
  return findings.filter(({ start, end }) => start < at + exact.length && at < end);
};

/** Part (d) of the notes on the five articles: words of the stale brief, and how they may be marked. */
const rows: readonly (readonly [exact: string, standings: readonly Finding['standing'][], reason?: RegExp])[] = [
  ['President of Pakistan H.E. Dr.Arif Alvi', ['superseded'], /Zardari/],
  ['Makhdoom Shah Mahmood Qureshi', ['stale']],
  ['Taro Kono', ['stale']],
  ['visited Tokyo from 20-24 October, 2019', ['unconfirmed'], /no longer the latest.*Sharif.*postponed 2025-10/],
  ['visited Japan on the invitation', ['unconfirmed'], /no longer the latest.*Sharif/],
  ['19,000 strong Pakistani diaspora', ['stale']],
  ['Pakistan-Japan Security Dialogue', ['unconfirmed']],
  ['Consultations on Counter Terrorism', ['unconfirmed']],
  ['Marubeni, Mitsui, Sojitz', ['unconfirmed', 'stale']],
  ['enhanced momentum', ['contradicted'], /drifted/],
  ['suffered recently due to Covid-19', ['stale'], /its own day/],
  ['a key development partner', ['current'], /in part/],
  ['a significant export destination', ['contradicted'], /Weakened.*-11 percent/],
  ['Emperor of Japan Naruhito', ['current']],
  ['established diplomatic relations on 28th April 1952', ['current']],
];

const seeds = isThere ? linesIn('dev/documents.ndjson').filter((line) => /^\{"doc": ?"seed-[0-4]"/.test(line)) : [];
if (isThere) ingest('seeds.db', seeds);
const brief = seeds.map((line): { doc: string; text: string } => JSON.parse(line)).find(({ doc }) => doc === 'seed-4')?.text ?? '';
const marked = isThere ? audit('seeds.db', 'seed-4', '2026-02-11') : { findings: [] };

for (const [exact, standings, reason] of rows) {
  test(`an embassy's brief of about 2022 says: ${exact}`, skip, () => {
    const found = on(marked.findings, brief, exact);
    ok(found.length > 0, 'it is not marked');
    for (const finding of found) ok(standings.includes(finding.standing), `${finding.standing}: ${finding.reason}`);
    if (reason)
      ok(
        found.some((finding) => reason.test(finding.reason)),
        found.map((finding) => finding.reason).join('\n'),
      );
  });
}

test('it was written in 2021 or 2022, and its marks are cut from its text and do not overlap', skip, () => {
  equal(marked.written, '2021/2022');
  let end = 0;
  for (const finding of marked.findings) {
    equal(brief.slice(finding.start, finding.end), finding.exact);
    ok(finding.start >= end);
    end = finding.end;
  }
});

test('the same text from a file is no support for itself', skip, () => {
  writeFileSync(join(folder, 'old.txt'), brief);
  const { findings } = audit('seeds.db', 'old.txt', '2026-02-11');
  for (const exact of ['Taro Kono', 'Pakistan-Japan Security Dialogue', '19,000 strong Pakistani diaspora'])
    ok(
      on(findings, brief, exact).every(({ standing }) => standing !== 'current'),
      exact,
    );
});

for (const pair of ['CHL-KOR', 'KEN-NOR']) {
  test(`dossier ${pair}: the embassy's page is marked as a careful reader would`, skip, () => {
    const documents = linesIn(`dossiers/${pair}/documents.ndjson`);
    const expected: { as_of: string; audit: { doc: string; findings: readonly Pick<Finding, 'exact' | 'standing'>[] } } = JSON.parse(
      readFileSync(join(gold, `dossiers/${pair}/expectations.json`), 'utf8'),
    );
    ingest(`${pair}.db`, documents);
    const { findings } = audit(`${pair}.db`, expected.audit.doc, expected.as_of);
    const page: { text: string } = JSON.parse(documents.find((line) => line.includes(`"${expected.audit.doc}"`)) ?? '{}');
    const results = expected.audit.findings.map(({ exact, standing }) => ({
      exact,
      standing,
      found: on(findings, page.text, exact).map((finding) => finding.standing),
    }));
    const wrong = results.filter(({ standing, found }) => found.length > 0 && !found.every((one) => one === standing));
    const right = results.filter(({ standing, found }) => found.includes(standing)).length / results.length;
    ok(right >= 0.85 && wrong.length <= 1, `${right.toFixed(2)} right; ${JSON.stringify(wrong)}`);
  });
}

const old = {
  doc: 'old',
  outlet: 'Embassy of Finland in Muscat',
  published: '2018-03-01',
  text: 'Finland and Oman established diplomatic relations on 3 March 1971. The President of Finland, Aino Virtakari, visited Muscat on 4 May 2017. About 400 Finns live in Oman.',
};
const news = {
  doc: 'news',
  outlet: 'The Turku Lantern',
  published: '2021-05-06',
  text: 'President Eero Haukka of Finland arrived in Muscat on 5 May 2021. Some 900 Finns live in Oman.',
};

test('a watched text is audited again when claims come in, and what became wrong is told once', () => {
  ingest('watched.db', [JSON.stringify(old)]);
  writeFileSync(join(folder, 'draft.txt'), old.text);
  const run = (...words: string[]) => chancery(folder, [...words, '--ledger', 'watched.db']);
  match(run('audit', 'draft.txt', '--watch', '--as-of', '2021-06-01').err, /Under watch as/);
  match(run('audit', '--as-of', '2021-06-01').out, /nothing changed since the audit as of 2021-06-01/);
  const told = chancery(folder, ['ingest', '-', '--ledger', 'watched.db'], JSON.stringify(news)).out;
  match(told, /→ superseded {2}“.*400 Finns/);
  match(run('audit', '--as-of', '2021-06-01').out, /400 Finns|nothing changed/);
  match(run('audit', 'draft.txt', '--unwatch').out, /no longer under watch/);
  equal(run('audit').out, '');
  match(run('audit', 'draft.txt', '--unwatch').err, /is not under watch/);
});

test('in Word the findings are comments in the margin of the text’s own words, and the bytes are the same every time', async () => {
  const ledger = openLedger(join(folder, 'watched.db'), { for: 'read' });
  const page = documentById(ledger, 'old');
  ok(page);
  const audited = askAudit(ledger, { ...page, text: `${page.text} \u0007<w:t>` }, '2021-06-01');
  ledger.close();
  const file = await auditToDocx(audited);
  const parts = unzipSync(file);
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  match(comments, /Superseded since/);
  match(body, /<w:commentRangeStart w:id="0"\/><w:r>.*?Finland and Oman established diplomatic relations/);
  equal(body.match(/<w:commentReference /g)?.length, audited.audit.findings.length);
  ok(!body.includes('\u0007') && body.includes('&lt;w:t&gt;'));
  deepEqual(await auditToDocx(audited), file);
});

test('what cannot be audited is named, with what to do next', () => {
  const { status, err } = chancery(folder, ['audit', 'nowhere.txt', '--ledger', 'watched.db']);
  deepEqual([status, /nowhere.txt is no document of the ledger.*there is no such file/.test(err)], [1, true], err);
  equal(chancery(folder, ['audit', 'old', '--format', 'pdf', '--ledger', 'watched.db']).status, 2);
});
