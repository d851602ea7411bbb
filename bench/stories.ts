// Stories of the development half of ECB+, two similar events a topic, beside tf-idf in a single pass: node bench/stories.ts
import { existsSync, readFileSync } from 'node:fs';
import { trace } from '#trace/trace.ts';
import { readTold } from '../train/pairs.ts';
import { bestOf, bySinglePass, groupingOf, line, scoreGroups } from './cluster-score.ts';

const folder = new URL('../../shared/data/stories/', import.meta.url);
if (!existsSync(folder)) {
  console.log(`${folder.pathname} is not at hand; nothing was measured.`);
  process.exit();
}
const documents = readTold(new URL('ecbplus-dev.ndjson', folder)).map(({ document }) => document);
const gold = new Map(
  readFileSync(new URL('ecbplus-dev.tsv', folder), 'utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
    .map(([doc = '', story = '']) => [doc, story] as const),
);
const texts = documents.map(({ id, text }) => ({ id, text }));
const pass = bestOf(
  gold,
  Array.from({ length: 30 }, (_, step) => 0.02 + step * 0.02),
  (threshold) => bySinglePass(texts, threshold),
);
const { stories } = trace(documents);
console.log(`${gold.size} documents, ${new Set(gold.values()).size} stories; found ${stories.length}`);
console.log(line('stories', scoreGroups(gold, groupingOf(stories))));
console.log(line(`tf-idf, single pass, ≥ ${pass.threshold.toFixed(2)}`, scoreGroups(gold, pass.got)));
