import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { currencies, currencyOf, needsCountry, parseMoney } from './money.ts';

const readable = [
  ['US$127 million', 127_000_000, 'USD'],
  ['$5', 5, 'USD'],
  ['EUR 96.4 million', 96_400_000, 'EUR'],
  ['15 bln dlrs', 15_000_000_000, 'USD'],
  ['2 billion yen', 2_000_000_000, 'JPY'],
  ['¥550 billion', 550_000_000_000, 'JPY'],
  ['S$128 billion', 128_000_000_000, 'SGD'],
  ['50 billion tenge', 50_000_000_000, 'KZT'],
  ['127 million USD', 127_000_000, 'USD'],
  ['5 Canadian dollars', 5, 'CAD'],
  ['500 pounds sterling', 500, 'GBP'],
  ['RM5m', 5_000_000, 'MYR'],
  ['£640 million', 640_000_000, 'GBP'],
  ['8.1 million euros', 8_100_000, 'EUR'],
] as const;

for (const [text, amount, unit] of readable) {
  test(`money: ${text}`, () => deepEqual(parseMoney(text), { amount, unit }));
}

for (const text of ['', '12', 'hello', '$', 'dollars', 'five ships', '12 seats', 'Rs 3.2 bn', '$5 million euros']) {
  test(`no money: "${text}"`, () => equal(parseMoney(text), undefined));
}

test('a shared name needs its country', () => {
  equal(currencyOf('k', 'zambian'), 'ZMW');
  deepEqual(parseMoney('Rs 3.2 bn', 'pakistan'), { amount: 3_200_000_000, unit: 'PKR' });
  equal(currencyOf('pesos', 'chilean'), 'CLP');
  equal(currencyOf('pounds'), 'GBP');
  equal(currencyOf('pesos'), undefined);
  equal(
    currencyOf('pesos', undefined, (name) => (name === 'mexico' ? 2 : 0)),
    'MXN',
  );
  equal(needsCountry('rupees'), true);
  equal(needsCountry('dollars'), false);
});

test('at least forty currencies, each with a code of three letters', () => {
  ok(new Set(currencies.map(({ code }) => code)).size >= 40);
  ok(currencies.every(({ code }) => /^[A-Z]{3}$/.test(code)));
});
