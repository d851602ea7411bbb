import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLedger } from '#store/ledger.ts';
import { takeIn } from './10-serve/ingest.ts';
import { askBrief } from './10-serve/questions.ts';
import { toMarkdown } from './answers.ts';
import { acquire } from './pipeline.ts';

// What docs/samples.md promises: the briefs on the samples, as of the day of the newest, hold this and not that.
const samples = fileURLToPath(new URL('../samples', import.meta.url));
const asOf = '2026-06-12';

async function briefs(): Promise<{ main: string; second: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-samples-'));
  const ledger = openLedger(join(folder, 'samples.db'), { for: 'write' });
  try {
    await takeIn(ledger, acquire([samples]), {
      program: 'test',
      clock: () => '2026-06-12T12:00:00.000Z',
      stop: new AbortController().signal,
      onProgress: () => undefined,
      onRefused: ({ from, because }) => assert.fail(`${from}: ${because}`),
    });
    const told = (countries: readonly string[]): string =>
      toMarkdown(askBrief(ledger, { countries, asOf }, { full: true }).brief).replace(/^## Sources[\s\S]*/m, '');
    return { main: told(['MYS', 'PRT']), second: told(['FIN', 'OMN']) };
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const holds: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/18 August 1977/, 'relations, from the embassy’s page (09)'],
  [/Rahim Zulkarnain/, 'head of government of Malaysia (01 to 07)'],
  [/Helena Brandão/, 'head of government of Portugal (01, 06)'],
  [/Tomás Abrantes/, 'president of Portugal (05)'],
  [/Noraini Mahsuri/, 'foreign minister of Malaysia (06, 11)'],
  [/Duarte Vilhena/, 'foreign minister of Portugal (06, 11, 12)'],
  [/8–10 July 2026/, 'the visit that got a new date (01)'],
  [/9 July 2026/, 'the talks in Lisbon (01)'],
  [/121/, 'the coalition’s seats (05)'],
  [/Search and Rescue/, 'the memorandum (11)'],
  [/14 April 2026/, 'the ambassador summoned (12)'],
  [/214 million/, 'exports (08)'],
  [/391 million/, 'exports the other way (08)'],
  [/177 million/, 'the deficit (08)'],
  [/605 million/, 'trade (01)'],
  [/320 million/, 'the planned investment (01)'],
  [/Bilateral Consultations/, 'the mechanism (09, 11)'],
  [/2,600/, 'Malaysians in Portugal (06)'],
  [/1,100/, 'students (08)'],
  [/ASEAN/, 'a membership (08)'],
  [/this chapter is closed/i, 'a statement (13)'],
];

const holdsNot: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/frigates/, 'a reader’s comment (06)'],
  [/before Christmas/, 'a reader’s comment (06)'],
  [/custard/, 'a reader’s comment (06)'],
  [/48,000/, 'a newsletter’s readers (all pages)'],
  [/40,000 tonnes/, 'a link to another story (03)'],
  [/Gears/, 'a headline’s verb taken for a person (04)'],
  [/(?:In Malaysia|Malaysia:).{0,200}Idris Marzuki/, 'an office holder of 2019 as today’s (09)'],
  [/Baltazar Pinho is/, 'an office holder of 2018 as today’s (09)'],
  [/In Malaysia,[^\n]*Leonor Sampaio|Leonor Sampaio is Malaysia/, 'an office without country given to the country of the outlet (06)'],
  [/fourth (?:meeting|round)[^\n]*took place/, 'a round of 2027 as held (11)'],
  [/11 Portuguese troops|11 people from Portugal/, 'a ship’s crew as troops or a community (12)'],
  [/signed the Agreement on Semiconductor/, 'an agreement to be signed as signed (11)'],
  [/8–10 July 2026 have been named|nothing is reported as fixed/, 'a fixed date as open (01)'],
  [/1511|1641/, 'history (14)'],
  [/threaten(?:ed)? (?:Malaysia|sanctions)|sanctioned Malaysia|imposed sanctions/, 'sanctions that nobody threatened or imposed (12, 14)'],
  [/visit by Rahim[^\n]*8–10 July[^\n]*postponed/, 'the new date taken for the one that was moved (01)'],
  [/Prime Minister of Portugal, of Malaysia|Malaysia's Prime Minister of Portugal/, 'an office given to the wrong country (07)'],
  [
    /parliament.{0,40}(?:turned down|rejected) (?:Portugal|Malaysia)|turned down Portugal/,
    'a parliament’s vote on a budget as an act between countries (10)',
  ],
];

const secondHolds: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/22 May 1976/, 'relations (17)'],
  [/Aino Kivelä/, 'head of government of Finland (15)'],
  [/Yahya al-Kalbani/, 'foreign minister of Oman (15)'],
  [/48 million/, 'exports (15)'],
  [/memorandum/i, 'the memorandum on hydrogen (15)'],
  [/Political Consultations/, 'the mechanism (17)'],
];

const { main, second } = await briefs();
for (const [pattern, why] of holds) test(`the brief on the samples holds ${why}`, () => assert.match(main, pattern));
for (const [pattern, why] of holdsNot) test(`the brief on the samples holds not: ${why}`, () => assert.doesNotMatch(main, pattern));
for (const [pattern, why] of secondHolds) test(`the second brief holds ${why}`, () => assert.match(second, pattern));

test('a wrong first name never makes a second head of government', () => {
  assert.doesNotMatch(main, /succeed\w* Heloísa/);
  assert.doesNotMatch(main, /Heloísa Brandão(?:,| is) (?:the )?Prime Minister/i);
});
