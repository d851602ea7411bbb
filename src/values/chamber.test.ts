import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chambers, seatsFor } from './chamber.ts';
import { isCountry } from './country.ts';

const needed: readonly (readonly [share: number, seats: number, count: number])[] = [
  [0.5, 465, 233],
  [0.5, 300, 151],
  [2 / 3, 465, 310],
  [2 / 3, 300, 200],
  [3 / 5, 350, 210],
  [4 / 7, 155, 89],
  [3 / 4, 240, 180],
];
for (const [share, seats, count] of needed) {
  test(`${share.toFixed(3)} of ${seats} members are ${count}`, () => assert.equal(seatsFor(share, seats), count));
}

test('every chamber is of a country that there is, has members and a source, and stands once', () => {
  const names = chambers().map(({ country, name }) => `${country} ${name}`);
  assert.equal(new Set(names).size, names.length);
  for (const { country, seats, source, thresholds } of chambers()) {
    assert.ok(isCountry(country) && seats > 10 && seats < 1000 && source.length > 5, country);
    for (const { share, decides } of thresholds) assert.ok(share >= 0.5 && share < 1 && decides !== '', country);
  }
});
