import type { Brief } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import { toHtml, toJson, toMarkdown } from '#pipeline';
import { askBrief } from '../questions.ts';
import { asOfDay, asOfOptions, knownAtInstant, knownAtOption, ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './complaint.ts';
import { readCountries } from './countries.ts';

const formats: Readonly<Record<string, (brief: Brief, documents: readonly Document[]) => string>> = {
  md: toMarkdown,
  html: toHtml,
  json: toJson,
};

export const briefCommand: Command = {
  usage: 'A [B]',
  about:
    'The brief on a pair of countries, or on one: what the ledger’s sources say as of a day, every sentence with its notes. Countries are names or codes.',
  examples: ['brief Japan Pakistan --as-of 2026-02-11', 'brief JPN "United States" --format html > brief.html'],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    ...knownAtOption,
    format: { type: 'string', value: 'FORMAT', says: `${Object.keys(formats).join(', ')} (default: md)` },
    full: { type: 'boolean', says: 'everything on file, where the brief otherwise keeps to about two pages' },
  },
  takes: [1, 2],
  run: (call) => {
    const format = call.option('format') ?? 'md';
    const print = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!print) throw new WrongUsage(`There is no format "${format}". Give --format as one of ${Object.keys(formats).join(', ')}.`);
    const asOf = asOfDay(call);
    const knownAt = knownAtInstant(call);
    const asked = { countries: readCountries(call.words), asOf, ...(knownAt === undefined ? {} : { knownAt }) };
    return withLedger(call, 'read', (ledger) => {
      const { brief, documents } = askBrief(ledger, asked, call.isSet('full'));
      return call.out.print(print(brief, documents).trimEnd());
    });
  },
};
