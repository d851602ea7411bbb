import { askDoubts } from '../questions.ts';
import { asOfDay, asOfOptions, ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { readCountries } from './countries.ts';

const most = 50;

export const queue: Command = {
  usage: '[A [B]]',
  about: `What a person should decide, the most useful first, at most ${most}: sources that contradict each other, reports of which the rules do not know whether they tell of one event or two, misprints, uncertain readings on which a fact rests alone. "chancery judge" keeps the decision.`,
  examples: ['queue', 'queue Japan Pakistan --as-of 2026-02-11'],
  options: { ...ledgerOption, ...asOfOptions, json: { type: 'boolean', says: 'one JSON object a line' } },
  takes: [0, 2],
  run: (call) => {
    const asOf = asOfDay(call);
    const countries = call.words.length === 0 ? [] : readCountries(call.words);
    return withLedger(call, 'read', (ledger) => {
      const doubts = askDoubts(ledger, countries, asOf).slice(0, most);
      if (doubts.length === 0) call.out.note('Nothing waits for a decision.');
      return call.out.printAll(
        doubts.map((doubt) =>
          call.isSet('json') ? JSON.stringify(doubt) : `${doubt.useful.toFixed(1).padStart(4)}  ${doubt.kind}: ${doubt.question}`,
        ),
      );
    });
  },
};
