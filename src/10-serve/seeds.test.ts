import { doesNotMatch, equal, match } from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chancery } from './cli/spawned.ts';

// The whole way, from five articles to two briefs, through the command line. What the briefs must and must not hold is part (e) of the notes
// that come with the articles.
const seeds = join(import.meta.dirname, '../../../shared/gold/dev/documents.ndjson');
const isThere = existsSync(seeds);
const skip = isThere ? {} : { skip: 'the five articles are not beside the project' };
const folder = mkdtempSync(join(tmpdir(), 'chancery-seeds-'));
after(() => rmSync(folder, { recursive: true }));

if (isThere) {
  const five = readFileSync(seeds, 'utf8')
    .split('\n')
    .filter((line) => /^\{"doc": ?"seed-[0-4]"/.test(line));
  chancery(folder, ['ingest', '-'], five.join('\n'));
}
writeFileSync(join(folder, 'all.template'), 'confidence: 0\n');
const briefOf = (a: string, b: string, ...more: string[]): string =>
  isThere ? chancery(folder, ['brief', a, b, '--as-of', '2026-02-11', ...more]).out.replace(/\n## Sources[\s\S]*/, '') : '';
const sectionOf = (brief: string, name: string): string => brief.split(/^## /m).find((section) => section.startsWith(name)) ?? '';

const pakistan = briefOf('JPN', 'PAK');
/** With what was read with little confidence, which otherwise waits for a person. */
const pakistanAll = briefOf('JPN', 'PAK', '--template', 'all.template');
const states = briefOf('Japan', 'United States');

const must: readonly [string, string, RegExp][] = [
  ['Japan–Pakistan: ties since 1952', pakistan, /diplomatic.*28 April 1952/],
  ['Japan–Pakistan: Japan’s prime minister', sectionOf(pakistan, 'Leadership'), /Sanae Takaichi.*prime minister/i],
  ['Japan–Pakistan: Pakistan’s president', sectionOf(pakistan, 'Leadership'), /Asif Ali Zardari is president/i],
  ['Japan–Pakistan: Pakistan’s prime minister', sectionOf(pakistan, 'Leadership'), /Shehbaz Sharif is prime minister/i],
  ['Japan–Pakistan: no present foreign minister of Japan', pakistan, /No current foreign minister of Japan is on file/],
  ['Japan–Pakistan: no present foreign minister of Pakistan', pakistan, /No current foreign minister of Pakistan is on file/],
  ['Japan–Pakistan: the election', pakistan, /election of 8 February 2026.*316 (of the 465 )?seats|316 of the 465 seats.*8 February 2026/],
  ['Japan–Pakistan: the coalition', pakistan, /352 (of the 465 )?seats/],
  [
    'Japan–Pakistan: what is meant since the election',
    pakistan,
    /Pakistan has expressed its intention to strengthen diplomatic and economic relations/,
  ],
  ['Japan–Pakistan: Alvi’s visit', pakistan, /Arif Alvi \(then .*president.*\) visited (Japan|Tokyo).*20–24 October 2019/i],
  ['Japan–Pakistan: Qureshi’s visit', pakistan, /Qureshi \(then .*foreign minister.*\) visited Japan in April 2019/i],
  ['Japan–Pakistan: Sharif’s visit was postponed', pakistan, /visit by Shehbaz Sharif.*October 2025.*postponed.*No new date is on file/],
  [
    'Japan–Pakistan: mechanisms, with the date of their source',
    pakistan,
    /Bilateral Political Consultations.*Counter Terrorism.*last confirmed about 2022/,
  ],
  ['Japan–Pakistan: exports', pakistan, /Japan's exports to Pakistan \| \+28 per cent \| August 2024 to August 2025/],
  ['Japan–Pakistan: exports, the other way', pakistan, /Pakistan's exports to Japan.* \| −11 per cent/],
  [
    'Japan–Pakistan: the deficit, of no period, where unsure readings are asked for',
    pakistanAll,
    /Pakistan's trade deficit with Japan \| US\$127 million \| period not given/,
  ],
  ['Japan–Pakistan: people, with the date of their source', pakistan, /19,000.*last confirmed about 2022/],
  ['Japan–Pakistan: the Quad', pakistan, /Quad/],
  ['Japan–Pakistan: the wrong first name is flagged', sectionOf(pakistan, 'Doubts'), /“Fumio”/],
  ['Japan–Pakistan: the embassy’s page is flagged', sectionOf(pakistan, 'Doubts'), /Embassy of Pakistan in Tokyo/],
  [
    'Japan–United States: presidents and ministers',
    sectionOf(states, 'Leadership'),
    /Donald Trump is president; Scott Bessent is treasury secretary/i,
  ],
  ['Japan–United States: the summit is planned', sectionOf(states, 'What is coming'), /Trump.*planned.*19 March 2026/],
  ['Japan–United States: closer cooperation is meant', states, /United States means to (work more closely|cooperate) with Japan/],
  ['Japan–United States: the treaty', states, /Treaty of Mutual Cooperation and Security/],
  ['Japan–United States: Trump’s congratulation', states, /Trump congratulated Takaichi|United States (expressed support|congratulated)/],
  ['Japan–United States: Bessent’s words', states, /When Japan is strong, the US is strong in Asia/],
  ['Japan–United States: no figure of trade', states, /No figure of trade or investment between Japan and the United States is on file/],
];
for (const [what, brief, says] of must) test(`a brief must say: ${what}`, skip, () => match(brief, says));

const mustNot: readonly [string, string, RegExp][] = [
  ['Japan–Pakistan: the wrong first name as a holder', pakistan.replace(sectionOf(pakistan, 'Doubts'), ''), /Fumio/],
  ['Japan–Pakistan: Alvi as president', sectionOf(pakistan, 'Leadership'), /Alvi/],
  ['Japan–Pakistan: Kono or Qureshi as minister', pakistan, /(Kono|Qureshi)(, | is )(Japan's |Pakistan's |the )?foreign minister/i],
  ['Japan–Pakistan: Sharif’s visit as made', pakistan, /Sharif[^.]* visited Japan/],
  ['Japan–Pakistan: the trip to Malaysia', pakistan, /Malaysia/],
  ['Japan–Pakistan: a number of seats that no text gives', pakistan, /\b36 (of the 465 )?seats/],
  ['Japan–Pakistan: the readers’ comments', pakistan, /Make in India|Meera/],
  ['Japan–Pakistan: an annual deficit', pakistan, /US\$127 million[^\n]*(a year|annual)/i],
  ['Japan–Pakistan: a vote of the Diet', pakistan, /Diet (re-?elected|voted)/],
  ['Japan–United States: the summit as held', states, /Trump[^.]*(met|held talks with) (Sanae )?Takaichi/],
  ['Japan–United States: figures of trade', sectionOf(states, 'Trade'), /\d+ (million|billion|per cent)/],
  ['Japan–United States: a date of the treaty', states, /Treaty of Mutual Cooperation[^.]*\b(1951|1960)\b/],
  ['Japan–United States: the readers’ comments', states, /Make in India|Meera/],
];
for (const [what, brief, says] of mustNot) test(`a brief must not say: ${what}`, skip, () => doesNotMatch(brief, says));

test('what the briefs rest on is in the ledger, and the ledger is whole', skip, () => {
  match(chancery(folder, ['check']).out, /^5 documents and \d+ claims, all as they should be/);
  equal(chancery(folder, ['brief', 'PAK', 'JPN', '--as-of', '2026-02-11']).out.replace(/\n## Sources[\s\S]*/, ''), pakistan);
});
