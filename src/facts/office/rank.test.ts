import { strictEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Rank, rankOf } from './rank.ts';

const rows: readonly (readonly [office: string, post: Rank['post']])[] = [
  ['prime minister', 'head of government'],
  ['chancellor', 'head of government'],
  ['president', 'head of state'],
  ['interim president', 'head of state'],
  ['Emperor', 'head of state'],
  ['foreign minister', 'foreign minister'],
  ['minister of foreign affairs', 'foreign minister'],
  ['external affairs minister', 'foreign minister'],
  ['foreign cabinet secretary', 'foreign minister'],
  ['secretary of state', 'foreign minister'],
  ['Deputy Prime Minister and Minister of Foreign Affairs', 'foreign minister'],
  ['minister of trade', 'minister'],
  ['treasury secretary', 'minister'],
  ['ambassador to Gondor', 'ambassador'],
  ['high commissioner', 'ambassador'],
  ['vice president', 'other'],
  ['deputy foreign minister', 'other'],
  ['president of the central bank', 'other'],
  ['foreign ministry spokesman', 'other'],
  ['chair of the foreign relations committee', 'other'],
  ['adviser to the prime minister', 'other'],
  ['professor', 'other'],
  ['special envoy', 'other'],
];

for (const [office, post] of rows) test(`rankOf: ${office} is ${post}`, () => strictEqual(rankOf(office).post, post));
