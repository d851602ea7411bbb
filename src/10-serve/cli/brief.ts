import { formats } from '#brief/formats.ts';
import { askBrief } from '../questions.ts';
import { asOfDay, asOfOptions, knownAtInstant, knownAtOption, ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './complaint.ts';
import { readCountries } from './countries.ts';

const names = formats.map(({ name }) => name).join(', ');

export const briefCommand: Command = {
  usage: 'A [B]',
  about:
    'The brief on a pair of countries, or on one: what the ledger’s sources say as of a day, every sentence with its notes. Countries are names or codes.',
  examples: [
    'brief Japan Pakistan --as-of 2026-02-11',
    'brief JPN "United States" --format html > brief.html',
    'brief JPN PAK --format docx > brief.docx',
  ],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    ...knownAtOption,
    format: {
      type: 'string',
      value: 'FORMAT',
      says: `${names} (default: md): ${formats
        .slice(2)
        .map(({ name, says }) => `${name} ${says}`)
        .join('; ')}`,
    },
    full: { type: 'boolean', says: 'everything on file, where the brief otherwise keeps to about two pages' },
  },
  takes: [1, 2],
  run: (call) => {
    const named = call.option('format') ?? 'md';
    const format = formats.find(({ name }) => name === named);
    if (!format) throw new WrongUsage(`There is no format "${named}". Give --format as one of ${names}.`);
    const asOf = asOfDay(call);
    const knownAt = knownAtInstant(call);
    const asked = { countries: readCountries(call.words), asOf, ...(knownAt === undefined ? {} : { knownAt }) };
    return withLedger(call, 'read', async (ledger) => {
      const { brief, documents } = askBrief(ledger, asked, call.isSet('full'));
      const printed = await format.print(brief, documents);
      return typeof printed === 'string' ? call.out.print(printed.trimEnd()) : call.out.printBytes(printed);
    });
  },
};
