import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askFacts } from '#serve/questions.ts';
import { addClaim } from '#store/claims.ts';
import { addDocument } from '#store/documents.ts';
import { fileClaim } from '#store/dyads.ts';
import { type Ledger, openLedger } from '#store/ledger.ts';
import { countryCodes } from '#values/country.ts';
import { invent } from './reconcile.ts';

// What a claim costs when it comes into a ledger, and what the facts of one pair cost when they are asked for, in CPU time.
// Run: ./chancery node bench/ledger-facts.ts [CLAIMS] [FILED]

const [claims = 100_000, filed = 10_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const time = (name: string, count: number, work: () => void): void => {
  const before = spent();
  work();
  const ms = spent() - before;
  console.log(`${name.padEnd(60)} ${ms.toFixed(1).padStart(10)} ms  ${(ms / count).toFixed(4)} ms each`);
};

const learned = '2031-01-01T00:00:00.000Z';
const { documents, claims: invented } = invent(claims);

function fill(ledger: Ledger): void {
  for (let from = 0; from < documents.length; from += 1000) {
    ledger.transaction(() => {
      for (const document of documents.slice(from, from + 1000)) {
        const text = `A text of its own: ${document.id}.`;
        const page = {
          id: document.page,
          hash: document.id,
          form: 'text' as const,
          content: text,
          from: document.from,
          given: { doc: document.id },
        };
        addDocument(ledger, page, { ...document, text }, learned);
      }
    });
  }
  time('a claim kept, with evidence, actors and its pair', claims, () => {
    for (let from = 0; from < invented.length; from += 2000)
      ledger.transaction(() => {
        for (const claim of invented.slice(from, from + 2000)) addClaim(ledger, { ...claim, author: 'import' }, learned);
      });
  });
}

/** Files the same claims once more under pairs of their own, so that only filing is measured. */
function fileAgain(ledger: Ledger, name: string, mark: string): void {
  const some = invented.slice(0, 10_000);
  time(`filed under its pair, ${name}`, some.length, () =>
    ledger.transaction(() => {
      for (const claim of some) fileClaim(ledger, claim.id, [mark, ...Object.values(claim.roles).flat()]);
    }),
  );
}

/** Rows of other pairs, in bulk: the index of pairs as it is after so many claims. */
function crowd(ledger: Ledger): void {
  const codes = JSON.stringify(countryCodes().slice(0, 190));
  ledger.transaction(() =>
    ledger.run(
      `insert or ignore into dyad_claim (dyad, claim)
       select a.value || '+' || b.value, c.number from json_each(?1) a join json_each(?1) b on a.value < b.value
       join (select number from claim order by number limit ?2) c`,
      codes,
      Math.min(Math.ceil(filed / ((190 * 189) / 2)), claims),
    ),
  );
}

const ledger = openLedger(join(folder, 'bench.db'), { for: 'write' });
fill(ledger);
fileAgain(ledger, `${claims} claims`, 'XAA');
const asked = { countries: ['AFG', 'ALB'], asOf: '2031-06-01' };
let found = 0;
const ask = (): void => {
  found = askFacts(ledger, asked).length;
};
time('facts of a pair, added up', 1, ask);
time('the same, kept', 20, () => Array.from({ length: 20 }, ask));
console.log(`${found} facts`);
crowd(ledger);
console.log(`${ledger.first('select count(*) as rows from dyad_claim')?.rows} rows of pairs`);
fileAgain(ledger, `${filed} claims`, 'XBB');
time('the facts kept, among them', 20, () => Array.from({ length: 20 }, ask));
ledger.close();
rmSync(folder, { recursive: true });
