import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCount } from './count.ts';

const readable = [
  ['316', 316],
  ['1,270', 1270],
  ['3,12,400', 312_400],
  ['2.5 million', 2_500_000],
  ['8.1 million', 8_100_000],
  ['three hundred and sixteen', 316],
  ['forty-five thousand', 45_000],
  ['a dozen', 12],
  ['two hundred million', 200_000_000],
  ['three hundred sixteen thousand four hundred and five', 316_405],
  ['two thousand and twelve', 2012],
  ['Twenty one', 21],
  ['two lakh crore', 2_000_000_000_000],
  ['zero', 0],
] as const;

for (const [text, count] of readable) {
  test(`count: ${text}`, () => equal(parseCount(text), count));
}

for (const text of ['', 'cat', 'one two', 'twenty ten', 'million', 'one million two million', '12 34', '1,2', 'and', '1e9', '-5']) {
  test(`no count: "${text}"`, () => equal(parseCount(text), undefined));
}

test('digits read as the number they write', () => {
  fc.assert(fc.property(fc.nat(), (number) => equal(parseCount(number.toLocaleString('en-GB')), number)));
});
