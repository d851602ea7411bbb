import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Brief } from '#model/brief.ts';
import type { Claim } from '#model/claim.ts';
import { toDots } from '#serve/picture-dots.ts';
import { draw } from './draw.ts';
import { formats } from './formats.ts';
import { claim, document, fact, inventedInput } from './invented.ts';
import { toMarkdown } from './markdown.ts';
import { drawPictures } from './pictures.ts';

/*
 * What a ledger may hold that no brief should break on, in every form that a brief has.
 */

const input = inventedInput();
const source = document('letter', 'Harbour Letter', '2031-05-10', 'Some words that are quoted.');
const visit = (visitor: string, date?: string): Claim =>
  claim('visit', source, 'Some words that are quoted.', {
    roles: { visitor, host: 'NZL', place: 'Wellington' },
    ...(date !== undefined && { date }),
  });
const leader = (person: string): Claim => claim('office', source, 'Some words', { roles: { person, office: 'president', of: 'ISL' } });
const briefOf = (claims: readonly Claim[], full = false): Brief =>
  draw({ ...input, facts: claims.map((each) => fact([each], [source])), claims, documents: [source], lineages: [], full });

async function printAll(brief: Brief): Promise<ReadonlyMap<string, string>> {
  const printed = await Promise.all(
    formats.map(async ({ name, print }): Promise<[string, string]> => {
      const made = await print(brief, [source], [], toDots);
      return [name, typeof made === 'string' ? made : strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array())];
    }),
  );
  return new Map(printed);
}

test('a pair of which nothing is on file: says so, and with whom else something is', async () => {
  const otherPairs = () => [
    { countries: ['FRO', 'ISL'], claims: 2 },
    { countries: ['AUS', 'NZL'], claims: 1 },
    { countries: ['JPN', 'PAK'], claims: 9 },
  ];
  const brief = draw({ ...input, facts: [], claims: [], documents: [], lineages: [], otherPairs });
  match(
    toMarkdown(brief),
    /\*Nothing on Iceland and New Zealand together is on file\. There is something on Iceland with the Faroe Islands \(2 claims\), and on New Zealand with Australia \(1 claim\)\.\*/,
  );
  const none = briefOf([]);
  match(toMarkdown(none), /together is on file\.\*/);
  for (const one of [brief, none]) for (const [name, text] of await printAll(one)) ok(name === 'bibtex' || text !== '', name);
  doesNotMatch(toMarkdown(draw(input)), /together is on file/);
});

test('facts without dates: told without days, and in no calendar', async () => {
  const brief = briefOf([visit('Ada Orn'), leader('Ada Orn')], true);
  match(toMarkdown(brief), /Ada Orn/);
  doesNotMatch(toMarkdown(brief), /undefined|Invalid|NaN/);
  const calendar = (await printAll(brief)).get('ics') ?? '';
  deepStrictEqual(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent'), []);
});

test('ten thousand events: two pages stay two pages, the full brief has all of them, and pictures stay small', () => {
  const day = (index: number): string => new Date(Date.UTC(2004, 0, 1 + index)).toISOString().slice(0, 10);
  const claims = Array.from({ length: 10_000 }, (_, index) => visit('Ada Orn', day(index)));
  const [short, full] = [briefOf([...claims, leader('Ada Orn')]), briefOf([...claims, leader('Ada Orn')], true)];
  ok(toMarkdown(short).length < 40_000, `${toMarkdown(short).length}`);
  strictEqual(full.events.length, 10_000);
  const [timeline] = drawPictures(full, [], []);
  ok((timeline?.svg('#000').length ?? 0) < 20_000 && (timeline?.table.rows.length ?? 0) <= 12);
});

const names = [
  'Нурия Ақжол',
  'محمد بن راشد الأورن',
  '阿达·奥恩',
  'เอดา ออร์น',
  'आदा ओर्न',
  'אדה אורן',
  'Ἀδα Ὀρν',
  'አዳ ኦርን',
  'Ådä Ørñ-O’Neïl',
  'ادا‌ اورن',
  'ꓮꓓꓮ',
];
test('names in every script stand in every form as they were written', async () => {
  const brief = briefOf(
    names.flatMap((name, index) => [visit(name, `2031-05-0${1 + (index % 9)}`), leader(name)]),
    true,
  );
  const printed = await printAll(brief);
  for (const name of names) for (const form of ['md', 'html', 'json', 'docx']) ok(printed.get(form)?.includes(name), `${form}: ${name}`);
  const unfolded = (printed.get('ics') ?? '').replace(/\r?\n[ \t]/g, '');
  for (const name of names) ok(unfolded.includes(name), `ics: ${name}`);
});

test('a quotation of 5,000 words is cut in the sentence and in its note', async () => {
  const words = 'Heat has no accent and no passport. '.repeat(714).trim();
  const long = document('long', 'Harbour Letter', '2031-05-10', `“${words}” said Ada Orn.`);
  const said = claim('statement', long, words, {
    roles: { speaker: 'Ada Orn', of: 'ISL', about: ['ISL', 'NZL'] },
    value: { quote: words },
  });
  const brief = draw({ ...input, facts: [fact([said], [long])], claims: [said], documents: [long], lineages: [] });
  for (const { quoted } of brief.notes) ok(quoted.split(' ').length <= 61);
  ok(toMarkdown(brief).length < 6000, `${toMarkdown(brief).length}`);
});

const formulas = [
  '=HYPERLINK("http://x";"y")',
  '@SUM(1+1)*cmd|/C calc',
  '+1+1',
  '-2+3',
  '{{7*7}}',
  '#{7*7}',
  '<%= 7*7 %>',
  ']]>',
  '--><script>',
  '"><svg onload=alert(1)>',
];
test('markup and formulas in names: escaped in every form', async () => {
  const brief = briefOf(
    formulas.flatMap((name, index) => [visit(`Ada ${name}`, `2031-04-0${1 + (index % 9)}`), leader(name)]),
    true,
  );
  const printed = await printAll(brief);
  doesNotMatch(printed.get('html') ?? '', /<script|<svg onload|--><script/i);
  for (const cell of (printed.get('csv') ?? '').split(/\r\n|,(?=")|(?<="),/)) ok(!/^"?[=+@-]/.test(cell), cell);
  doesNotMatch(printed.get('docx') ?? '', /<script|<svg onload/i);
  ok(JSON.parse(printed.get('json') ?? ''));
});
