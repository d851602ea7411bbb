import { equal } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';
import { countAhead, tellProgress } from './ahead.ts';

test('files and lines are counted ahead, where they can be', async (context) => {
  const folder = temporaryFolder(context);
  mkdirSync(join(folder, 'under'));
  writeFileSync(join(folder, 'a.txt'), 'Imrahil\nvisited\nGondor.\n');
  writeFileSync(join(folder, 'under', 'b.ndjson'), '{}\n{}\n{}\n');
  equal(await countAhead([folder]), 4);
  equal(await countAhead([join(folder, 'a.txt'), folder]), 5);
  equal(await countAhead([folder, '-']), undefined);
  equal(await countAhead([join(folder, 'nowhere')]), undefined);
});

for (const [done, milliseconds, ahead, says] of [
  [0, 0, 10, '0 documents, 0.0 a second'],
  [50, 1000, 150, '50 of 150 documents, 50 a second, about 2 s left'],
  [50, 10_000, 5000, '50 of 5000 documents, 5.0 a second, about 17 min left'],
  [10, 10_000, 100_000, '10 of 100000 documents, 1.0 a second, about 28 h left'],
  [50, 1000, undefined, '50 documents, 50 a second'],
  [50, 1000, 50, '50 documents, 50 a second'],
] as const) {
  test(`progress: ${says}`, () => equal(tellProgress(done, milliseconds, ahead), says));
}
