import { readFileSync } from 'node:fs';
import { faultsIn } from '#store/check.ts';
import { countClaims } from '#store/claims.ts';
import { countDocuments } from '#store/documents.ts';
import type { Ledger } from '#store/ledger.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const check: Command = {
  usage: '',
  about:
    'Verifies that texts are as they were taken in, that evidence is what its document says, that nothing refers to what is not there, and that facts lately kept are what their claims add up to. With --brief: that every sentence of a brief (as JSON) says no more than claims of this ledger that still count, name for name and number for number, and that every note quotes what its document says.',
  examples: ['check --ledger trade.db', 'check --brief brief.json'],
  options: { ...ledgerOption, brief: { type: 'string', value: 'FILE', says: 'a brief as "brief --format json" printed it' } },
  takes: [0, 0],
  run: (call) => {
    const file = call.option('brief');
    return withLedger(call, 'read', (ledger) => (file === undefined ? checkLedger(ledger, call) : checkBrief(ledger, file, call)));
  },
};

async function checkLedger(ledger: Ledger, call: Call): Promise<void> {
  let faults = 0;
  const { faultsInKeptFacts } = await import('../check-facts.ts');
  for (const fault of [faultsIn(ledger), faultsInKeptFacts(ledger)].flatMap((found) => [...found])) {
    faults += 1;
    await call.out.print(fault);
  }
  if (faults > 0) throw new Complaint(`${ledger.file}: ${faults} faults. Restore it from a copy, or ingest the sources into a new ledger.`);
  await call.out.print(`${countDocuments(ledger)} documents and ${countClaims(ledger)} claims, all as they should be.`);
}

async function checkBrief(ledger: Ledger, file: string, call: Call): Promise<void> {
  const { faultsInBrief } = await import('../check-brief.ts');
  const faults = faultsInBrief(ledger, readBrief(file));
  if (!faults) throw new Complaint(`${file} is no brief in JSON. Make one with "chancery brief A B --format json".`);
  await call.out.printAll(faults);
  if (faults.length > 0)
    throw new Complaint(
      `${file}: ${faults.length} faults. Draw the brief anew from ${ledger.file}, or check it against the ledger it came from.`,
    );
  await call.out.print('Every sentence says no more than its claims, and every note quotes its document.');
}

function readBrief(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Complaint(`${file} cannot be read. Name a brief that "chancery brief A B --format json" printed.`);
  }
}
