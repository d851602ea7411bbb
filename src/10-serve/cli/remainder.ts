import { remainderNaming } from '#store/readings.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { readCountries } from './countries.ts';

export const remainder: Command = {
  usage: 'A B',
  about: 'Sentences that name both countries and gave no claim, newest first: what was not understood.',
  examples: ['remainder Japan Pakistan', 'remainder JPN USA --ledger trade.db'],
  options: { ...ledgerOption, json: { type: 'boolean', says: 'one JSON object a line' } },
  takes: [2, 2],
  run: (call) => {
    const countries = readCountries(call.words);
    return withLedger(call, 'read', (ledger) => {
      const lines = remainderNaming(ledger, countries);
      if (lines.length === 0) call.out.note(`Every sentence on file that names ${countries.join(' and ')} gave a claim.`);
      return call.out.printAll(
        lines.map((line) =>
          call.isSet('json')
            ? JSON.stringify(line)
            : `${[line.published ?? 'undated', line.outlet, `${line.document} ${line.start}–${line.end}`].filter(Boolean).join('  ')}\n  ${line.sentence.replace(/\s+/g, ' ')}`,
        ),
      );
    });
  },
};
