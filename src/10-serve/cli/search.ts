import { mostWeighed, searchDocuments } from '#store/documents.ts';
import { ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';

const most = 50;

function inBrackets(notes: readonly (string | false)[]): string {
  const said = notes.filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

export const search: Command = {
  usage: 'WORDS',
  about: `Documents that hold all these words, the best match first, of equal ones the newest, at most ${most}. Where more than ${mostWeighed} hold them, the newest of these are weighed.`,
  examples: ['search summit trade', 'search "semiconductor" --ledger trade.db'],
  options: ledgerOption,
  takes: [1, Number.POSITIVE_INFINITY],
  run: (call) =>
    withLedger(call, 'read', (ledger) => {
      const found = searchDocuments(ledger, call.words.join(' '), most);
      if (found.length === 0) return call.out.note(`No document holds ${call.words.join(' ')}.`);
      const lines = found.map(({ document, published, outlet, title, passage, lang, isUnread, version, isCorrection }) =>
        [
          `${document}  ${[published, outlet, title].filter(Boolean).join(', ')}${inBrackets([
            isUnread && `not read: in ${lang ?? 'an unknown language'}`,
            version !== undefined && `version ${version} of its page`,
            isCorrection && 'corrects an earlier text',
          ])}`,
          `  ${passage.replace(/\s+/g, ' ')}`,
        ].join('\n'),
      );
      return call.out.printAll(lines);
    }),
};
