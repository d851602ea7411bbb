import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCountry } from './country.ts';
import { fitting, regionNames, regionWords } from './region.ts';
import { listIn, readTable } from './table.ts';

const described: readonly (readonly [word: string, among: readonly string[], code: string | undefined])[] = [
  ['South Asian', ['JPN', 'PAK'], 'PAK'],
  ['Nordic', ['FIN', 'OMN'], 'FIN'],
  ['Gulf', ['FIN', 'OMN'], 'OMN'],
  ['sultanate', ['FIN', 'OMN'], 'OMN'],
  ['European', ['MYS', 'PRT'], 'PRT'],
  ['Southeast Asian', ['MYS', 'PRT', 'PRT', 'MYS'], 'MYS'],
  ['city-state', ['SGP', 'MYS'], 'SGP'],
  ['South Asian', ['IND', 'PAK'], undefined],
  ['Nordic', ['JPN', 'PAK'], undefined],
  ['Elvish', ['JPN', 'PAK'], undefined],
  ['nordic', ['FIN'], undefined],
  ['European', [], undefined],
];
for (const [word, among, code] of described) {
  test(`the ${word} country among ${among.join(', ') || 'none'}`, () => assert.equal(fitting(word, among), code));
}

test('regions have names of their own, the longest first', () => {
  assert.equal(regionNames().at('the Persian Gulf', 4)?.form, 'Persian Gulf');
  assert.equal(regionWords().at('a Southeast Asian nation', 2)?.form, 'Southeast Asian');
  assert.equal(regionNames().at('a gulf between them', 2), undefined);
});

test('the table names countries that there are', () => {
  for (const row of readTable('regions.tsv')) {
    for (const code of listIn(row, 'codes')) assert.ok(isCountry(code), `${row.get('words')}: ${code}`);
  }
});
