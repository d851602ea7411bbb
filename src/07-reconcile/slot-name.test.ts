import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { readSlot } from './slot-name.ts';

/** Office, of, the slot; the last says whether one person at a time holds it. */
const table: readonly (readonly [string, string, string, boolean])[] = [
  ['prime minister', 'FJI', 'prime minister', true],
  ['PM', 'FJI', 'prime minister', true],
  ['Premier', 'FJI', 'prime minister', true],
  ['President of the Government', 'ESP', 'prime minister', true],
  ['caretaker Prime Minister', 'FJI', 'prime minister', true],
  ['President', 'FJI', 'president', true],
  ['President of the Republic', 'FJI', 'president', true],
  ['President of the National Assembly', 'FJI', 'president of national assembly', false],
  ['foreign minister', 'FJI', 'minister foreign', true],
  ['Minister of Foreign Affairs', 'FJI', 'minister foreign', true],
  ['Minister for Foreign Affairs and Trade', 'FJI', 'minister foreign', true],
  ['External Affairs Minister', 'IND', 'minister foreign', true],
  ['minister of international relations', 'ZAF', 'minister foreign', true],
  ['secretary of state', 'USA', 'minister foreign', true],
  ['Secretary of State for Foreign Affairs', 'GBR', 'minister foreign', true],
  ['foreign secretary', 'GBR', 'minister foreign', true],
  ['Foreign Cabinet Secretary', 'KEN', 'minister foreign', true],
  ['Cabinet Secretary for Foreign Affairs', 'KEN', 'minister foreign', true],
  ['Deputy Prime Minister and Foreign Minister', 'FJI', 'minister foreign', true],
  ['Prime Minister and Minister of Defence', 'FJI', 'prime minister', true],
  ['Treasury Secretary', 'USA', 'minister finance', true],
  ['Chancellor of the Exchequer', 'GBR', 'minister finance', true],
  ['commerce minister', 'FJI', 'minister trade', true],
  ['Minister of Trade', 'FJI', 'minister trade', true],
  ['Home Secretary', 'GBR', 'minister interior', true],
  ['ambassador to South Korea', 'FJI', 'ambassador KOR', true],
  ['High Commissioner to India', 'FJI', 'ambassador IND', true],
  ['ambassador in New Delhi', 'FJI', 'ambassador IND', true],
  ['Ambassador Extraordinary and Plenipotentiary to Nepal', 'FJI', 'ambassador NPL', true],
  ['Emperor', 'JPN', 'emperor', true],
  ['Prime Minister of Portugal', 'PRT', 'prime minister', true],
  ['Portuguese foreign minister', 'PRT', 'minister foreign', true],
  // No: these are other offices, or many hold them.
  ['minister of foreign trade', 'FJI', 'minister trade', true],
  ['deputy foreign minister', 'FJI', 'deputy minister foreign', false],
  ['Vice Minister of Foreign Affairs', 'FJI', 'vice minister foreign', false],
  ['Minister of State for Foreign Affairs', 'FJI', 'minister of state foreign', false],
  ['foreign secretary', 'IND', 'secretary foreign', false],
  ['permanent secretary for foreign affairs', 'KEN', 'permanent secretary foreign', false],
  ['Foreign Office minister', 'GBR', 'office minister foreign', false],
  ['Foreign Undersecretary', 'FJI', 'foreign undersecretary', false],
  ['foreign ministry spokeswoman', 'FJI', 'foreign ministry spokeswoman', false],
  ['minister', 'FJI', 'minister', false],
  ['senator', 'FJI', 'senator', false],
  ['professor', 'University of Suva', 'professor', false],
  ['vice-president', 'FJI', 'vice president', true],
  ['ambassador', 'FJI', 'ambassador', false],
];

for (const [office, of, name, single] of table) {
  test(`office: ${office} of ${of}`, () => {
    const slot = readSlot(office, of);
    equal(slot.name, name);
    equal(slot.single, single);
  });
}

test('office: an envoy without a post asks for one; an emperor is one for life', () => {
  equal(readSlot('ambassador', 'FJI').postMissing, true);
  equal(readSlot('emperor', 'JPN').forLife, true);
  equal(readSlot('', '').name, '');
});
