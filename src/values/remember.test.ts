import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { apart, remember, rememberOfTwo } from './remember.ts';

/** Characters of a text out of which a name is cut. */
const long = 2_000_000;
const nameIn = (number: number): string => `Ministry number ${number}${'.'.repeat(long)}`.slice(0, 24);

function heldBy(work: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  work();
  collect();
  return process.memoryUsage().heapUsed - before;
}

const lengthOf = remember((name) => name.length);
const sameLength = rememberOfTwo((one, other) => one.length === other.length);
const parts = remember((name) => name.split(' ', 1));

test('what is remembered of names does not keep the texts out of which they were cut', () => {
  const held = heldBy(() => {
    for (let number = 0; number < 40; number++) {
      lengthOf(nameIn(number));
      parts(nameIn(number));
      sameLength(nameIn(number), nameIn(number + 1));
    }
  });
  ok(held < 10 * long, `${held} bytes are held`);
});

test('words in memory of their own are the same words', () => {
  for (const words of ['', 'Edoras', 'a name of more than a few letters', 'half a pair \ud83d', 'Éowyn of Rohan, 3 May'])
    equal(apart(words), words);
});
