import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryOfLeader } from './leader.ts';

const cases: readonly (readonly [string, string, number | undefined, string | undefined])[] = [
  ['Reagan', 'President', 1987, 'USA'],
  ['Ronald Reagan', 'president', 1987, 'USA'],
  ['Thatcher', 'Prime Minister', 1987, 'GBR'],
  ['Trump', 'President', 2025, 'USA'],
  ['Narendra Modi', 'prime minister', 2019, 'IND'],
  ['Erdoğan', 'President', 2020, 'TUR'],
  ['Xi', 'President', 2024, 'CHN'],
  ['Shultz', 'Secretary of State', 1987, 'USA'],
  ['Reagan', 'President', 2020, undefined],
  ['Reagan', 'Mayor', 1987, undefined],
  ['Modi', 'deputy prime minister', 2019, undefined],
  ['Imrahil', 'President', 2020, undefined],
  ['Trump', 'Prime Minister', 2025, undefined],
  ['Hussein', 'President', 1988, 'IRQ'],
  ['Hussein', 'King', 1988, 'JOR'],
  ['Park', 'President', undefined, 'KOR'],
];

for (const [name, office, year, country] of cases)
  test(`${office} ${name} in ${year ?? 'any year'}: ${country ?? 'nobody'}`, () =>
    assert.equal(countryOfLeader(name, office, year), country));
