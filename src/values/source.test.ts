import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { isCountry } from './country.ts';
import { outletFrom } from './outlet.ts';
import { outletAt, type Source, sourceAt, sourceOf } from './source.ts';
import { listIn, readTable } from './table.ts';

const inShort = ({ name, class: kind, country, interest, grade }: Source): string =>
  [name, kind, country ?? '-', interest.join('+') || '-', grade ?? '-'].join(' | ');

/** Addresses, and who publishes there. */
const addresses: readonly (readonly [address: string, source: string, outlet: string | undefined])[] = [
  ['https://www.reuters.com/world/a', 'Reuters | agency | GBR | - | -', 'Reuters'],
  ['https://edition.cnn.com/2031/a', 'CNN | broadcaster | USA | - | -', 'CNN'],
  ['https://english.news.cn/a', 'Xinhua | agency | CHN | CHN | -', 'Xinhua'],
  [
    'https://www.mofa.go.jp/press/',
    'Ministry of Foreign Affairs of Japan | official | JPN | JPN | -',
    'Ministry of Foreign Affairs of Japan',
  ],
  ['https://www.harbours.go.jp/', 'go.jp | official | JPN | JPN | -', undefined],
  ['https://chathamhouse.org/a', 'Chatham House | think tank | GBR | - | -', 'Chatham House'],
  ['https://x.com/somebody', 'X | social | - | - | -', 'X'],
  ['https://news.un.org/en/', 'UN News | official | - | - | -', 'UN News'],
  ['https://gov.in.example/', 'gov.in.example | other | - | - | -', undefined],
  ['https://notreuters.com/', 'notreuters.com | other | - | - | -', undefined],
  ['https://WWW.BBC.CO.UK./news', 'BBC | broadcaster | GBR | - | -', 'BBC'],
];
for (const [address, source, outlet] of addresses) {
  test(`who publishes at ${address}`, () => {
    equal(inShort(sourceAt(address)), source);
    equal(outletAt(address), outlet);
  });
}

test('what the desk says goes before our table, for its host and those below', () => {
  const desk: readonly Source[] = [{ name: 'Reuters', hosts: ['reuters.com'], class: 'agency', country: 'GBR', interest: [], grade: 'B' }];
  equal(sourceAt('https://graphics.reuters.com/a', desk).grade, 'B');
  equal(sourceAt('https://apnews.com/a', desk).grade, undefined);
  equal(sourceOf({ outlet: 'reuters' }, desk)?.grade, 'B');
});

test('a document is known by its address, else by its outlet; else it is not known', () => {
  equal(sourceOf({ url: 'https://tass.com/a', outlet: 'Reuters' })?.name, 'TASS');
  equal(sourceOf({ url: 'https://mirror.example/a', outlet: 'Reuters' })?.name, 'Reuters');
  equal(sourceOf({ outlet: 'Ministry of Foreign Affairs of Pakistan' })?.interest.join(), 'PAK');
  equal(sourceOf({ outlet: 'Lisbon Ledger' }), undefined);
  equal(sourceOf({ url: 'https://mirror.example/a' }), undefined);
});

test('the table of sources: each host once, known classes and countries, and no word against the table of outlets', () => {
  const rows = readTable('sources.tsv');
  const hosts = rows.flatMap((row) => listIn(row, 'hosts'));
  ok(rows.length > 500);
  equal(new Set(hosts).size, hosts.length);
  for (const row of rows) {
    const name = row.get('name') ?? '';
    const codes = [row.get('country') ?? '', ...listIn(row, 'interest').filter((code) => code !== 'own')].filter((code) => code !== '');
    ok(codes.every(isCountry), `${name}: ${codes.join()}`);
    ok(
      listIn(row, 'hosts').every((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host) && !host.startsWith('www.')),
      name,
    );
    const outlet = outletFrom(name);
    if (outlet && row.get('class')) equal(outlet.class, row.get('class'), name);
  }
});
