import { readFileSync } from 'node:fs';
import { formats } from '#brief/formats.ts';
import { dress, readTemplate, type Template } from '#brief/template.ts';
import { readLastReading } from '../last-reading.ts';
import { ownWordsOn } from '../own-words.ts';
import { toDots } from '../picture-dots.ts';
import { askBrief, type BriefWishes } from '../questions.ts';
import { asOfDay, asOfOptions, fullDay, knownAtInstant, knownAtOption, ledgerOption, withLedger } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint, WrongUsage } from './complaint.ts';
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
    since: { type: 'string', value: 'DAY', says: 'say first what has changed since that day' },
    diff: { type: 'string', value: 'OLD.json', says: 'say first what has changed since that brief, as --format json printed it' },
    template: { type: 'string', value: 'FILE', says: 'order and choice of sections, title, marking, language of months, least confidence' },
    full: { type: 'boolean', says: 'everything on file, where the brief otherwise keeps to about two pages' },
  },
  takes: [1, 2],
  run: (call) => {
    const named = call.option('format') ?? 'md';
    const format = formats.find(({ name }) => name === named);
    if (!format) throw new WrongUsage(`There is no format "${named}". Give --format as one of ${names}.`);
    const file = call.option('template');
    const template = file === undefined ? undefined : templateIn(file);
    const asOf = asOfDay(call);
    const knownAt = knownAtInstant(call);
    const asked = { countries: readCountries(call.words), asOf, ...(knownAt === undefined ? {} : { knownAt }) };
    return withLedger(call, 'read', async (ledger) => {
      const wishes = {
        full: call.isSet('full'),
        ...readingBefore(call),
        ownWords: ownWordsOn(ledger.file, asked.countries),
        ...(template?.confidence !== undefined && { leastConfidence: template.confidence }),
      };
      const { brief, documents, lineages } = askBrief(ledger, asked, wishes);
      const printed = await format.print(template === undefined ? brief : dress(brief, template), documents, lineages, toDots);
      return typeof printed === 'string' ? call.out.print(printed.trimEnd()) : call.out.printBytes(printed);
    });
  },
};

/** @throws WrongUsage where --since is no day or stands beside --diff. */
function readingBefore(call: Call): Pick<BriefWishes, 'since' | 'lastReading'> {
  const [since, file] = [call.option('since'), call.option('diff')];
  if (since !== undefined && file !== undefined) throw new WrongUsage('--since and --diff exclude each other. Give one of them.');
  if (since !== undefined) return { since: fullDay(since, '--since') };
  return file === undefined ? {} : { lastReading: readLastReading(file) };
}

/** @throws Complaint where the file cannot be read, with the line that is mistaken. */
function templateIn(file: string): Template {
  const template = readTemplate(textOf(file));
  if ('because' in template) throw new Complaint(`${file}, line ${template.line}: ${template.because}`);
  return template;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Complaint(`${file} cannot be read. Name a template, a text of lines such as "section: leadership, 8 lines".`);
  }
}
