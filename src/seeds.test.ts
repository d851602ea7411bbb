import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openLedger } from '#store/ledger.ts';
import { takeIn } from './10-serve/ingest.ts';
import { askBrief } from './10-serve/questions.ts';
import { acquire, clean, extractClaims, toMarkdown } from './pipeline.ts';

// The two briefs that the notes on the seed texts describe, drawn from the texts themselves: what they must and must not hold.
const seeds = fileURLToPath(new URL('../../shared/gold/dev/documents.ndjson', import.meta.url));
const asOf = '2026-02-11';

async function briefs(): Promise<{ pakistan: string; america: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-seeds-'));
  const source = join(folder, 'seeds.ndjson');
  writeFileSync(source, `${readFileSync(seeds, 'utf8').split('\n').slice(0, 5).join('\n')}\n`);
  const ledger = openLedger(join(folder, 'seeds.db'), { for: 'write' });
  try {
    const outcome = {
      program: 'test',
      clock: () => '2026-02-11T12:00:00.000Z',
      stop: new AbortController().signal,
      onProgress: () => undefined,
      onRefused: ({ from, because }: { from: string; because: string }) => assert.fail(`${from}: ${because}`),
    };
    await takeIn(ledger, acquire([source]), { clean, read: extractClaims }, outcome);
    const told = (countries: readonly string[]): string => toMarkdown(askBrief(ledger, { countries, asOf }, false).brief);
    return { pakistan: told(['JPN', 'PAK']), america: told(['JPN', 'USA']) };
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Row = readonly [pattern: RegExp, why: string];
const withPakistan: readonly Row[] = [
  [/diplomatic relations on 28 April 1952/, 'ties, from the embassy'],
  [/Sanae Takaichi is Japan's prime minister/, 'who leads Japan'],
  [/Liberal Democratic Party won 316 of the 465 seats/, 'the election'],
  [/8 February 2026/, 'its day'],
  [/Asif Ali Zardari is president/, 'who leads Pakistan'],
  [/Shehbaz Sharif is prime minister/, 'its head of government'],
  [/No current foreign minister of Japan is on file/, 'an absence that matters'],
  [/No current foreign minister of Pakistan is on file/, 'an absence that matters'],
  [/Arif Alvi \(then Pakistan's president\) visited Japan on 20–24 October 2019/, 'a visit'],
  [/Qureshi \(then Pakistan's foreign minister\) visited Japan in April 2019/, 'a visit'],
  [/Shehbaz Sharif to Japan, due in October 2025, was postponed/, 'a visit put off'],
  [/Bilateral Political Consultations/, 'mechanism'],
  [/High-level Economic Policy Dialogue/, 'mechanism'],
  [/Joint Government-Business Dialogue/, 'mechanism'],
  [/Security Dialogue/, 'mechanism'],
  [/Disarmament and Non-Proliferation Talks/, 'mechanism'],
  [/Consultations on Counter Terrorism/, 'mechanism'],
  [/Japan's exports to Pakistan \| \+28 per cent \| August 2024 to August 2025/, 'trade'],
  [/Pakistan's exports to Japan \| −11 per cent \| August 2024 to August 2025/, 'trade'],
  [/deficit with Japan \| US\$127 million \| period not given/, 'a deficit without a period'],
  [/19,000.*last confirmed about 2022/, 'a figure that ages'],
  [/Pakistan means to work more closely with Japan/, 'the intent'],
];
const withAmerica: readonly Row[] = [
  [/Sanae Takaichi is Japan's prime minister/, 'who leads Japan'],
  [/Donald Trump is president/, 'who leads the United States'],
  [/Scott Bessent is treasury secretary/i, 'who speaks'],
  [/316 of the 465 seats/, 'the election'],
  [/planned .*19 March 2026/, 'the summit, as a plan'],
  [/The United States means to work more closely with Japan/, 'the intent'],
  [/Treaty of Mutual Cooperation and Security/, 'the treaty'],
  [/No figure of trade or investment between Japan and the United States is on file/, 'an absence that matters'],
  [/counted as one source/, 'two copies of one agency text'],
];
const never: readonly Row[] = [
  [/Fumio Takaichi (?:is|was|will|visited|said|of|to)/, 'a misprint is no person'],
  [/(?:Alvi|Qureshi|Kono) is (?:president|foreign minister|Pakistan's|Japan's)/, 'former holders are no holders'],
  [/Sharif visited Japan/, 'a visit put off was not made'],
  [/Malaysia/, 'a trip elsewhere'],
  [/Make in India|Ishin won|36 seats/, 'comments and arithmetic'],
  [/annual(?:ly)?[^.]*127 million|127 million[^.|]*(?:annual|a year)/, 'a deficit without a period is not annual'],
];

test('the briefs on the seed texts', { skip: existsSync(seeds) ? false : 'the seed texts are not here' }, async (t) => {
  const { pakistan, america } = await briefs();
  const body = (brief: string): string => brief.replace(/^## Sources[\s\S]*/m, '');
  for (const [pattern, why] of withPakistan) await t.test(`Japan and Pakistan: ${why}: ${pattern}`, () => assert.match(pakistan, pattern));
  for (const [pattern, why] of withAmerica)
    await t.test(`Japan and the United States: ${why}: ${pattern}`, () => assert.match(america, pattern));
  for (const [pattern, why] of never) {
    await t.test(`never: ${why}: ${pattern}`, () => assert.doesNotMatch(`${body(pakistan)}\n${body(america)}`, pattern));
  }
  await t.test('the United States: no meeting as held, no announcement, no treaty date', () => {
    assert.doesNotMatch(body(america), /(?:Trump|Takaichi)[^.]*met [^.]*19 March|has announced plans|treaty of \d{4}/);
  });
});
