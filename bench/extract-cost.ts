import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '#extract/extract.ts';
import { factTypes } from '#facts/index.ts';
import { identify } from '#identify/identify.ts';
import { gazetteer } from '#identify/tables.ts';
import { documentId, pageId } from '#model/id.ts';
import type { RefusedPage } from '#model/page.ts';
import { clean, readText } from '#pipeline';
import { asMeasured, inBrackets } from './pace.ts';

/*
 * What reading, identifying and extracting cost, by processor time of one thread, per 500 words of annotated documents: in the first round, in which the
 * engine compiles as it goes, and when it has done so, as it has after a few hundred texts.
 *
 *   ./chancery node bench/extract-cost.ts [rounds, 16]
 */

const folder = join(import.meta.dirname, '../../shared/gold');
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}; the annotated documents come apart from the project.`);
const rounds = Number(process.argv[2] ?? 16);
const isRefused = (value: object): value is RefusedPage => 'because' in value;
const documents = ['dev', 'modern', 'dossiers/CHL-KOR', 'dossiers/KEN-NOR']
  .flatMap((set) =>
    readFileSync(join(folder, set, 'documents.ndjson'), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line): { doc: string; text: string; published?: string } => JSON.parse(line))
  .map(({ doc, text, published }) => {
    const given = { doc, ...(published !== undefined && { published }) };
    return clean({ id: pageId(text), hash: documentId(doc), form: 'text', content: text, from: doc, given });
  })
  .flatMap((document) => (isRefused(document) ? [] : [document]));
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Milliseconds of processor time of this thread: what the engine compiles and clears up beside it is not counted. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const stages = ['read', 'identify', 'extract'] as const;
const costs = { read: [] as number[], identify: [] as number[], extract: [] as number[] };
for (let round = 0; round < rounds; round++) {
  const cost = { read: 0, identify: 0, extract: 0 };
  for (const document of documents) {
    const start = spent();
    const reading = readText(document);
    const read = spent();
    const identified = identify(document, reading, gazetteer);
    const known = spent();
    extract(document, reading, identified, factTypes);
    const end = spent();
    cost.read += read - start;
    cost.identify += known - read;
    cost.extract += end - known;
  }
  for (const stage of stages) costs[stage].push((cost[stage] / words) * 500);
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
console.log(`${documents.length} documents, ${words} words, ${rounds} rounds; ms a document of 500 words; ${inBrackets}`);
console.log('stage     first round, the engine still compiles   median of the later half');
for (const stage of stages)
  console.log(
    `${stage.padEnd(9)} ${asMeasured(costs[stage][0] ?? Number.NaN).padEnd(40)} ${asMeasured(middle(costs[stage].slice(rounds >> 1)))}`,
  );
