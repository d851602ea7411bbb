import { faultsIn } from '#store/check.ts';
import { countClaims } from '#store/claims.ts';
import { countDocuments } from '#store/documents.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const check: Command = {
  usage: '',
  about:
    'Verifies that texts are as they were taken in, that evidence is what its document says, and that nothing refers to what is not there.',
  examples: ['check --ledger trade.db'],
  options: ledgerOption,
  takes: [0, 0],
  run: (call) =>
    withLedger(call, 'read', async (ledger) => {
      let faults = 0;
      for (const fault of faultsIn(ledger)) {
        faults += 1;
        await call.out.print(fault);
      }
      if (faults > 0)
        throw new Complaint(`${ledger.file}: ${faults} faults. Restore it from a copy, or ingest the sources into a new ledger.`);
      await call.out.print(`${countDocuments(ledger)} documents and ${countClaims(ledger)} claims, all as they should be.`);
    }),
};
