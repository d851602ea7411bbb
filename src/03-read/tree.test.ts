import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isProjective } from './projective.ts';
import { bestTree } from './tree.ts';

const weigh = (scores: Int32Array, count: number, heads: readonly number[]): number =>
  heads.reduce((sum, head, child) => sum + (scores[child * (count + 1) + (head < 0 ? count : head)] ?? 0), 0);

const isTree = (heads: readonly number[]): boolean =>
  heads.filter((head) => head < 0).length === 1 &&
  heads.every((_, word) => {
    let at = word;
    for (let step = 0; step <= heads.length && at >= 0; step++) at = heads[at] ?? -1;
    return at < 0;
  });

/** Every way to hang `count` words on each other, for a check by brute force. */
const allHeads = (count: number): number[][] =>
  Array.from({ length: count }).reduce<number[][]>(
    (lists) => lists.flatMap((list) => Array.from({ length: count + 1 }, (_, head) => [...list, head - 1])),
    [[]],
  );

const scoresOf = (count: number) =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: count * (count + 1), maxLength: count * (count + 1) })
    .map((list) => Int32Array.from(list));

test('a single word is the root', () => deepEqual(bestTree(Int32Array.from([5, 7]), 1, 2), [-1]));

test('what comes out is always a tree with one root', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(fc.constant(count), scoresOf(count))),
      ([count, scores]) => ok(isTree(bestTree(scores, count, count + 1))),
    ),
  ));

test('no tree without crossing arcs weighs more', () =>
  fc.assert(
    fc.property(scoresOf(4), (scores) => {
      const heads = bestTree(scores, 4, 5);
      ok(isProjective(heads));
      const rivals = allHeads(4).filter((rival) => rival.every((head, word) => head !== word) && isTree(rival) && isProjective(rival));
      const most = Math.max(...rivals.map((rival) => weigh(scores, 4, rival)));
      equal(weigh(scores, 4, heads), most);
    }),
    { numRuns: 300 },
  ));

const crossings: readonly (readonly [readonly number[], boolean])[] = [
  [[-1], true],
  [[1, -1, 1], true],
  [[2, 2, -1, 2], true],
  [[-1, 0, 1, 2], true],
  [[2, 3, -1, 2], false],
  [[1, -1, 4, 1, 1], false],
  [[-1, 3, 0, 0], false],
];
for (const [heads, expected] of crossings)
  test(`arcs of ${heads} ${expected ? 'do not cross' : 'cross'}`, () => equal(isProjective(heads), expected));

test('a long sentence is a tree too', () =>
  fc.assert(
    fc.property(fc.infiniteStream(fc.integer({ min: -1000, max: 1000 })), (numbers) => {
      const count = 120;
      const scores = Int32Array.from({ length: count * (count + 1) }, () => numbers.next().value);
      ok(isTree(bestTree(scores, count, count + 1)));
    }),
    { numRuns: 5 },
  ));

test('a long chain of cycles costs no stack and little time', () => {
  const count = 260;
  const scores = new Int32Array(count * (count + 1)).map((_, at) => ((at * 7919) % 1009) - 500);
  for (let word = 0; word < count; word++) scores[word * (count + 1) + (word ^ 1)] = 5000;
  ok(isTree(bestTree(scores, count, count + 1)));
});
