import { askChanges } from '#serve/browse.ts';
import { askBrief, askDoubts, askFacts, askReckonings, askToldFacts, askToldStretch, askWhyFact } from '#serve/questions.ts';
import { countClaims } from '#store/claims.ts';
import { countDocuments, newestDay } from '#store/documents.ts';
import { forgetAnswers } from '#store/kept.ts';
import { openLedger } from '#store/ledger.ts';

// What every question costs in CPU time: worked out anew, and from what was kept; both must give the same answer.
// Run: ./chancery node bench/questions.ts LEDGER "JPN,USA GBR,JPN JPN" [SINCE]

const [file = 'chancery.db', asked = 'JPN,USA GBR,JPN JPN', since = '1987-03-05'] = process.argv.slice(2);
const ledger = openLedger(file, { for: 'write' });
const asOf = newestDay(ledger) ?? since;
ledger.transaction(() => forgetAnswers(ledger));
console.log(`${countDocuments(ledger)} documents, ${countClaims(ledger)} claims, as of ${asOf}\n`);
console.log('| question | anew, ms | kept, ms |\n| --- | ---: | ---: |');

function cost(ask: () => unknown): { readonly ms: number; readonly answer: string } {
  const before = process.cpuUsage();
  const answer = JSON.stringify(ask()) ?? '';
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, answer };
}

const timesKept = 10;

function show(name: string, ask: () => unknown): void {
  const anew = cost(ask);
  const kept = cost(() => Array.from({ length: timesKept }, ask).at(-1));
  const isSame = anew.answer === kept.answer ? '' : ' (THE ANSWERS DIFFER)';
  console.log(`| ${name} | ${anew.ms.toFixed(0)} | ${(kept.ms / timesKept).toFixed(1)}${isSame} |`);
}

for (const pair of asked.split(' ')) {
  const countries = pair.split(',');
  const about = { countries, asOf };
  show(`facts of ${pair}`, () => askFacts(ledger, about));
  show(`facts of ${pair} in words`, () => askToldFacts(ledger, about));
  show(`a hundred of these of ${pair}`, () => askToldStretch(ledger, about, { most: 100 }));
  show(`brief on ${pair}`, () => askBrief(ledger, about).brief);
  show(`reckonings on ${pair}`, () => askReckonings(ledger, about));
  show(`changes on ${pair}`, () => askChanges(ledger, about, since));
  show(`queue of ${pair}`, () => askDoubts(ledger, countries, asOf));
  const [fact] = askToldFacts(ledger, about);
  if (fact) show(`why a fact of ${pair}`, () => askWhyFact(ledger, fact.id, asOf));
}
// These add up the whole ledger.
if (countClaims(ledger) <= 50_000) {
  show('why a fact that is none', () => askWhyFact(ledger, 'f-0000000000000000', asOf));
  show('queue of all', () => askDoubts(ledger, [], asOf));
}
ledger.close();
