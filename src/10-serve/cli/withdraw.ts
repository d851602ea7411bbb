import { userInfo } from 'node:os';
import { documentById } from '#store/documents.ts';
import { judge, undo } from '../judge.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const withdraw: Command = {
  usage: 'DOCUMENT',
  about:
    'Takes a document back: what it claims counts no more, and facts fall back on what others say, with the reason. The document and its claims stay on file. With --undo it counts again.',
  examples: ['withdraw seed-4 --because "corrected by the ministry on 3 March"', 'withdraw seed-4 --undo'],
  options: {
    ...ledgerOption,
    because: { type: 'string', value: 'REASON', says: 'why, for those who read it later' },
    by: { type: 'string', value: 'NAME', says: 'who decides (default: your user name)' },
    undo: { type: 'boolean', says: 'let it count again' },
  },
  takes: [1, 1],
  run: (call) =>
    withLedger(call, 'write', (ledger) => {
      const [document = ''] = call.words;
      const because = call.option('because') ?? 'withdrawn';
      const decision = {
        verdict: 'reject' as const,
        about: [document],
        by: call.option('by') ?? userInfo().username,
        because,
        at: call.now.toISOString(),
      };
      if (call.isSet('undo')) {
        if (!undo(ledger, decision)) throw new Complaint(`${document} is not withdrawn. "chancery why ID" lists what was decided.`);
        return call.out.print(`${document} counts again.`);
      }
      if (!documentById(ledger, document))
        throw new Complaint(`The ledger has no document "${document}". "chancery search WORDS" lists documents with their ids.`);
      const { id } = judge(ledger, decision);
      return call.out.print(`${document} is withdrawn (${id}); its claims count no more.`);
    }),
};
