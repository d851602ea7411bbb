import { deriveAnew, readAnew } from '../rebuild.ts';
import { version } from '../version.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';

export const rebuild: Command = {
  usage: '',
  about:
    'Derives anew what can be derived, and prints a hash of all facts: the same ledger gives the same hash everywhere. With --claims every document is read again first: what this version reads is added, and counts from now on instead of what an older one read; nothing is removed.',
  examples: ['rebuild --as-of 2026-02-11', 'rebuild --claims --ledger trade.db'],
  options: { ...ledgerOption, ...asOfOptions, claims: { type: 'boolean', says: 'read all documents again with this version' } },
  takes: [0, 0],
  run: (call) => {
    const asOf = asOfDay(call);
    return withLedger(call, 'write', async (ledger) => {
      if (call.isSet('claims')) {
        const added = await readAnew(ledger, version, call.now.toISOString(), (count) =>
          call.out.progress(() => `${count} documents read`),
        );
        call.out.progress();
        await call.out.print(`${added} claims new.`);
      }
      const { facts, hash } = deriveAnew(ledger, asOf, call.now.toISOString());
      await call.out.print(`${facts} facts as of ${asOf}, SHA-256 ${hash}`);
    });
  },
};
