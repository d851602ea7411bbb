import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftApart, peopleInTheWild } from './people-in-the-wild.ts';
import { compareNamesOfPeople, nameTokens } from './person.ts';

test('spellings of one person go together', () => {
  const apart = peopleInTheWild.flatMap(([first = '', ...others]) =>
    others
      .filter((other) => compareNamesOfPeople(first, other) !== 'same')
      .map((other) => `${first} · ${other}: ${compareNamesOfPeople(first, other)}`),
  );
  assert.deepEqual(apart, []);
});

test('two people stay apart, however they are spelled', () => {
  const one = peopleInTheWild.flatMap((row, index) =>
    peopleInTheWild.slice(index + 1).flatMap((other) =>
      // A surname or a nickname alone may be either's.
      row.flatMap((a) =>
        other.flatMap((b) =>
          nameTokens(a).length > 1 && nameTokens(b).length > 1 && compareNamesOfPeople(a, b) === 'same' ? [`${a} · ${b}`] : [],
        ),
      ),
    ),
  );
  assert.deepEqual(one, []);
});

test('what spelling cannot tell stays two', () => {
  assert.deepEqual(
    leftApart.filter(([a, b]) => compareNamesOfPeople(a, b) === 'same'),
    [],
  );
});
