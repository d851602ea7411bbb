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
 * What reading, identifying and extracting cost, by processor time of one warm process, per 500 words of annotated documents.
 *
 *   ./chancery node bench/extract-cost.ts [rounds, 4]
 */

const folder = join(import.meta.dirname, '../../shared/gold');
if (!existsSync(folder)) throw new Error(`There is no folder ${folder}; the annotated documents come apart from the project.`);
const rounds = Number(process.argv[2] ?? 4);
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

/** Milliseconds of processor time, of this process with all its threads. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const costs = { read: 0, identify: 0, extract: 0 };
for (let round = 0; round <= rounds; round++) {
  for (const document of documents) {
    const start = spent();
    const reading = readText(document);
    const read = spent();
    const identified = identify(document, reading, gazetteer);
    const known = spent();
    extract(document, reading, identified, factTypes);
    const end = spent();
    // The first round warms up.
    if (round === 0) continue;
    costs.read += read - start;
    costs.identify += known - read;
    costs.extract += end - known;
  }
}
console.log(`${documents.length} documents, ${words} words, ${rounds} rounds; ms a document of 500 words; ${inBrackets}`);
for (const [stage, cost] of Object.entries(costs)) console.log(`${stage.padEnd(9)} ${asMeasured((cost / rounds / words) * 500)}`);
