import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { f1, scoreGum, scoreMeantime } from '../../bench/dates.ts';

// A little below what was measured when the floor was set: a change that sinks a score is seen, another splitter's whim is not.
const floors = [
  ['MEANTIME, first six sentences', scoreMeantime, 0.87],
  ['GUM dev', () => scoreGum('dev'), 0.72],
  ['GUM train', () => scoreGum('train'), 0.84],
] as const;

for (const [name, measure, floor] of floors) {
  test(`date values: ${name} stays at or above ${floor}`, (context) => {
    const score = measure();
    if (score === undefined) return context.skip('../shared/data is absent');
    ok(f1(score) >= floor, `F1 is ${f1(score).toFixed(3)}`);
  });
}
