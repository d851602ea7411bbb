import { existsSync, writeFileSync } from 'node:fs';
import { packActs } from '#extract/act-weights.ts';
import { readPlover } from './plover.ts';
import { type Course, learn } from './softmax.ts';

// Trains models/acts.bin.gz on the sentences of PLV's training part: what one actor does to another, where no frame says it.
//   node train/acts.ts

export const course: Course = { epochs: 25, rate: 0.5, decay: 1e-3, least: 2, seed: 20_260_301 };
const data = new URL('../../shared/data/plover/plv-train.tsv', import.meta.url);
const packed = new URL('../models/acts.bin.gz', import.meta.url);

if (import.meta.main) {
  if (!existsSync(data))
    throw new Error(`There is no ${data.pathname}: the sentences come apart from the project. Put them there, then train again.`);
  const lessons = readPlover(data);
  const bytes = packActs(learn(lessons, course));
  writeFileSync(packed, bytes);
  console.log(`${lessons.length} sentences; ${bytes.length} bytes in models/acts.bin.gz`);
}
