import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeArena } from './arena.ts';
import { makeTreeFinder } from './tree.ts';

const arena = makeArena(4 << 20);
const longest = 272;
const findTree = makeTreeFinder(arena, longest);
const scoresAt = arena.reserve(longest * (longest + 1) * 4);

/** The best tree over `count` rows of `count + 1` scores; the last of a row is the root's. */
const bestTree = (scores: Int32Array, count: number): number[] => {
  arena.ints.set(scores, scoresAt / 4);
  return findTree({ address: scoresAt, stride: count + 1 }, count);
};

/** Whether no two arcs cross. */
const isProjective = (heads: readonly number[]): boolean =>
  heads.every((head, child) => {
    if (head < 0) return true;
    const [low, high] = child < head ? [child, head] : [head, child];
    return heads.slice(low + 1, high).every((other) => other >= low && other <= high);
  });

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

test('a single word is the root', () => deepEqual(bestTree(Int32Array.from([5, 7]), 1), [-1]));

test('what comes out is always a tree with one root', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }).chain((count) => fc.tuple(fc.constant(count), scoresOf(count))),
      ([count, scores]) => ok(isTree(bestTree(scores, count))),
    ),
  ));

test('no tree without crossing arcs weighs more', () =>
  fc.assert(
    fc.property(scoresOf(4), (scores) => {
      const heads = bestTree(scores, 4);
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
      ok(isTree(bestTree(scores, count)));
    }),
    { numRuns: 5 },
  ));

test('a sentence of the greatest length, its scores at their bounds, is a tree', () => {
  const count = longest - 16;
  for (const sign of [1, -1]) {
    const scores = new Int32Array(count * (count + 1)).map((_, at) => (at % 3 === 0 ? -sign : sign) * 2 ** 19);
    const heads = bestTree(scores, count);
    ok(isTree(heads) && isProjective(heads));
  }
});
