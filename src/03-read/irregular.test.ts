import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { irregularBase } from './irregular.ts';

const forms: readonly (readonly [string, string | undefined])[] = [
  ['lent', 'lend'],
  ['sought', 'seek'],
  ['overthrew', 'overthrow'],
  ['overthrown', 'overthrow'],
  ['rebuilt', 'rebuild'],
  ['misled', 'mislead'],
  ['oversaw', 'oversee'],
  ['withdrew', 'withdraw'],
  ['fled', 'flee'],
  ['repaid', 'repay'],
  ['visited', undefined],
  ['red', undefined],
  ['need', undefined],
  ['over', undefined],
  ['reed', undefined],
  ['constructor', undefined],
];
for (const [form, base] of forms) test(`base of ${form}: ${base ?? 'none'}`, () => equal(irregularBase(form), base));
