import { strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCountry } from './own-country.ts';

const rows: readonly (readonly [phrase: string, code: string, wanted: string])[] = [
  ['Prime Minister of Portugal', 'PRT', 'Prime Minister'],
  ['President of the United States', 'USA', 'President'],
  ['Portuguese prime minister', 'PRT', 'prime minister'],
  ["Iceland's energy minister", 'ISL', 'energy minister'],
  ['foreign minister', 'PRT', 'foreign minister'],
  ['ambassador to Malaysia', 'PRT', 'ambassador to Malaysia'],
  ['ambassador to Portugal', 'PRT', 'ambassador to Portugal'],
  ['Prime Minister of Portugal', 'MYS', 'Prime Minister of Portugal'],
  ['Portugal', 'PRT', 'Portugal'],
  ['chair of the Portugal committee', 'PRT', 'chair of the Portugal committee'],
  ['', 'PRT', ''],
];

for (const [phrase, code, wanted] of rows)
  test(`withoutCountry: "${phrase}", ${code}`, () => strictEqual(withoutCountry(phrase, code), wanted));
