import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Source } from '#values/source.ts';
import { readCredits } from './credit.ts';
import { officeOf } from './interest.ts';
import { claimIn, documentOf } from './invented.ts';
import { trace } from './trace.ts';
import { voicesIn } from './voices.ts';

const voices: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Arnor will pay, Minister Tal told the BBC on Monday.', ['BBC'], []],
  ['Arnor will pay, she said in an exclusive interview with the Financial Times.', ['Financial Times'], []],
  ['Gondor had agreed, he wrote in a post on X late on Friday.', ['X'], []],
  ['"A great deal," the president said on his Truth Social platform, and in a post on Truth Social.', ['Truth Social'], []],
  ['The envoy announced on Facebook that he would go.', ['Facebook'], []],
  ['Talks went well, Arnorian state media said.', ['Arnorian state media'], []],
  ['Talks went well, state news agency TASS reported.', ['TASS'], []],
  ['Talks went well, as reported by The Japan Times.', ['The Japan Times'], []],
  ['The Minas Herald, a daily, reported on Monday that talks had begun.', ['The Minas Herald'], []],
  ['"We agree," the adviser was quoted by TASS as saying.', ['TASS'], []],
  ['The loan is off, according to a statement by the Foreign Office.', [], ['Foreign Office']],
  ['The loan is off, according to a communiqué issued by the Arnorian foreign ministry on Friday.', [], ['Arnorian foreign ministry']],
  ['The Harbour Ministry said in a statement that the loan was off.', [], ['Harbour Ministry']],
  ['The loan is off, according to two senior officials.', [], ['two senior officials']],
  ['The loan is off, the paper said, citing three unnamed diplomats.', [], ['three unnamed diplomats']],
  ['no: She told the harbour master to wait.', [], []],
  ['no: The post on the ridge was taken in May.', [], []],
  ['no: The state media law was passed in May.', [], []],
  ['no: According to plan, the ships left at noon.', [], []],
  ['no: The two met in an interview room of the prison.', [], []],
  ['no: Reuters has its offices in the same street.', [], []],
];
for (const [sentence, media, sources] of voices)
  test(`voices: ${sentence}`, () => {
    const text = sentence.replace(/^no: /, '');
    deepEqual(voicesIn(text, 0, text.length), { media, sources });
  });

test('voices: "the paper said" means the last one named before', () => {
  const text = 'The Minas Herald reported on Monday that talks had begun. They had gone well, the paper said.';
  deepEqual(voicesIn(text, text.indexOf('They'), text.length).media, ['The Minas Herald']);
});

const offices: readonly (readonly [string, string, boolean, string?])[] = [
  ['Bero Tal', 'Japanese Foreign Minister Bero Tal agreed.', true, 'JPN'],
  ['Bero Tal', 'Harbour Minister Bero Tal agreed.', true],
  ['Bero Tal', 'The Minister of International Development, Bero Tal, agreed.', true],
  ['Bero Tal', 'Bero Tal, Kenya’s ambassador to Norway, agreed.', true, 'KEN'],
  ['Bero Tal', 'Foreign Ministry Spokesperson Bero Tal agreed.', true],
  ['Bero Tal', 'Kenya’s minister of harbours, Bero Tal, agreed.', true, 'KEN'],
  ['Bero Tal', 'no: Beside the minister stood Bero Tal.', false],
  ['Bero Tal', 'no: Former Japanese Foreign Minister Bero Tal agreed.', false],
  ['Bero Tal', 'no: Bero Tal, a fisherman at Dol, agreed.', false],
  ['Bero Tal', 'no: The minister met Bero Tal of the growers’ union.', false],
];
for (const [person, text, holds, country] of offices)
  test(`office: ${text}`, () => {
    const office = officeOf(person, text.replace(/^no: /, ''));
    equal(office !== undefined, holds);
    equal(office?.country, country);
  });

const photographs: readonly (readonly [string, string | undefined, boolean?])[] = [
  ['They met.\nPhoto: Reuters', undefined],
  ['They met.\n(Reuters Photo)', undefined],
  ['The ministers at Dol. Image credit: ANI\nThey met.', undefined],
  ['They met.\nGetty Images / AFP', undefined],
  ['They met.\nWith inputs from ANI', 'Asian News International', true],
  ['They met.\nCredit: Reuters', 'Reuters', true],
  ['DOL, May 3 (Reuters) - They met.\nWith inputs from ANI', 'Reuters'],
];
for (const [text, agency, isPartly] of photographs)
  test(`credit: ${text}`, () => {
    const credits = readCredits(documentOf('d', text));
    deepEqual([credits.agency, credits.isPartly], [agency, isPartly]);
  });

test('chain: page, agency, paper, official', () => {
  const page = documentOf(
    'page',
    'Arnor and Gondor are to build a ferry at Dol, reported The Japan Times, citing two officials. It will cost 640 million crowns. (ANI)',
    { outlet: 'newsgrid.in' },
  );
  const claim = claimIn(page, [], 'build a ferry at Dol');
  const { stepsOf, originOf } = trace([page]);
  deepEqual(
    stepsOf(claim, page).map(({ name, as }) => `${as} ${name}`),
    ['publisher newsgrid.in', 'agency Asian News International', 'medium The Japan Times', 'source two officials'],
  );
  const { kind, interested } = originOf(claim, page);
  deepEqual([kind, interested], ['unnamed official', true]);
});

test('chain: a page whose own address lies at another’s is the other’s text', () => {
  const page = (places?: Document['places']): Document =>
    documentOf('page', 'They met.', {
      outlet: 'CNA',
      url: 'https://www.reuters.com/world/they-met',
      ...(places && { places }),
    });
  const canonical = page({ url: 'canonical link' });
  equal(trace([canonical]).originOf(claimIn(canonical), canonical).name, 'Reuters');
  const given = page();
  equal(trace([given]).originOf(claimIn(given), given).name, 'CNA');
});

const release = documentOf(
  'release',
  'Arnor and Gondor on Tuesday signed a treaty on the ferry at Dol. Arnor will lend Gondor 640 million crowns for two ferries. They should carry 900 people a day by 2033, and 41 masters will be trained at Harad.',
  { outlet: 'Ministry of Foreign Affairs of Norway', published: '2031-03-03' },
);

test('origin: ten reports of a statement are one with it, and that one a party', () => {
  const reports = Array.from({ length: 10 }, (_, at) =>
    documentOf(`report-${at}`, `Day ${at} at Dol was calm. The loan stands, the Norwegian foreign ministry said in a statement.`, {
      outlet: `Paper ${at}`,
    }),
  );
  const { chainOf, originOf } = trace([release, ...reports]);
  const roles = { parties: ['KEN', 'NOR'] };
  const shared = chainOf(claimIn(release, [], '', roles), release);
  for (const report of reports) {
    const claim = claimIn(report, [], 'The loan stands', roles);
    ok(chainOf(claim, report).some((step) => shared.includes(step)));
    deepEqual([originOf(claim, report).country, originOf(claim, report).interested], ['NOR', true]);
  }
});

test('origin: who has a stake is asked of the countries that the claim is about', () => {
  const of = (outlet: string, roles: Claim['roles'], attribution: readonly string[] = [], desk: readonly Source[] = []) => {
    const document = documentOf('d', 'They met at Dol.', { outlet });
    const { country, interested } = trace([document], desk).originOf(claimIn(document, attribution, '', roles), document);
    return [country, interested];
  };
  const roles = { parties: ['JPN', 'PAK'] };
  deepEqual(of('Embassy of Pakistan in Tokyo', roles), ['PAK', true]);
  deepEqual(of('US State Department', roles), ['USA', false]);
  deepEqual(of('Xinhua', { parties: ['CHN', 'PAK'] }), ['CHN', true]);
  deepEqual(of('Xinhua', roles), ['CHN', false]);
  deepEqual(of('Reuters', roles), ['GBR', false]);
  deepEqual(of('Reuters', roles, ['Japanese officials']), ['JPN', true]);
  deepEqual(of('Reuters', roles, ['Kremlin']), ['RUS', false]);
  deepEqual(
    of('Dol Times', roles, [], [{ name: 'Dol Times', hosts: ['dol.example'], class: 'paper', country: 'PAK', interest: ['PAK'] }]),
    ['PAK', true],
  );
});

test('credit: that some of it is an agency’s is not believed where that agency’s own report of the event is at hand and other', () => {
  const wire = documentOf('wire', release.text, { outlet: 'ANI', published: '2031-03-03' });
  const own = documentOf(
    'own',
    'There was no wind when the ministers of Arnor and Gondor signed the treaty on the ferry at Dol on Tuesday, and the flags hung like washing. 640 million crowns are to pay for two ferries, says the treasury.\nWith inputs from ANI',
    { outlet: 'Gondor Weekly', published: '2031-03-03' },
  );
  const beside = trace([wire, own]);
  equal(beside.stories.length, 1);
  equal(beside.lineages.length, 2);
  ok(!beside.chainOf(claimIn(own), own).some((step) => beside.chainOf(claimIn(wire), wire).includes(step)));
  const alone = trace([own]);
  equal(alone.originOf(claimIn(own), own).name, 'Gondor Weekly');
  ok(alone.chainOf(claimIn(own), own).includes('source:asian international news'));
});

test('bad input: a text of nothing but credits, and one sentence of a hundred thousand words, take no time worth telling', () => {
  const odd = [
    documentOf('credits', '(ANI)\nWith inputs from ANI\n'.repeat(5000)),
    documentOf('long', `told Reuters that ${'the Minas Herald reported that '.repeat(20_000)}`),
    documentOf('capitals', 'Minister of '.repeat(50_000)),
  ];
  const { originOf } = trace(odd);
  for (const document of odd) ok(originOf(claimIn(document, ['Bero Tal'], document.text.slice(0, 50)), document).name);
});
