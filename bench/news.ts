import { askBrief, askFacts, askToldStretch } from '#serve/questions.ts';
import { countClaims } from '#store/claims.ts';
import { countDocuments, newestDay } from '#store/documents.ts';
import { openLedger } from '#store/ledger.ts';
import { fillLedger } from './ledger.ts';

/*
 * What a question costs in CPU time right after news, at a desk that was asked it before: so many invented documents come in, then each pair
 * is asked about again by the same open ledger. "First" is what it costs one that has answered nothing yet.
 *
 *   ./chancery node bench/news.ts LEDGER.db ["KOR,SAU CHN,USA"] [documents, 40] [rounds, 3]
 *
 * The ledger, made by bench/ledger.ts, is written to: give a copy.
 */

const [file, asked = 'KOR,SAU CHN,USA', documents = '40', rounds = '3'] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a ledger made by bench/ledger.ts (it is written to): bench/news.ts LEDGER.db');
const writer = openLedger(file, { for: 'write' });
const desk = openLedger(file, { for: 'read' });
const asOf = newestDay(desk) ?? '2026-06-30';

function cost(work: () => unknown): string {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000).toFixed(0);
}

console.log(`${countDocuments(desk)} documents, ${countClaims(desk)} claims, as of ${asOf}\n`);
console.log('| pair, after news | facts, ms | a hundred in words, ms | brief, ms |\n| --- | ---: | ---: | ---: |');
for (const pair of asked.split(' ')) {
  const about = { countries: pair.split(','), asOf };
  for (let round = 0; round <= Number(rounds); round++) {
    if (round > 0) fillLedger(writer, countDocuments(writer) + Number(documents), () => undefined);
    const costs = [
      cost(() => askFacts(desk, about)),
      cost(() => askToldStretch(desk, about, { most: 100 })),
      cost(() => askBrief(desk, about)),
    ];
    console.log(`| ${pair}, ${round === 0 ? 'first' : `news ${round}`} | ${costs.join(' | ')} |`);
  }
}
desk.close();
writer.close();
