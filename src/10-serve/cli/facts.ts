import { factTypeOf, factTypes } from '#facts/index.ts';
import type { Fact } from '#model/fact.ts';
import type { Reckoning } from '#model/reckoning.ts';
import { askFacts, askReckonings } from '../questions.ts';
import { asOfDay, asOfOptions, knownAtInstant, knownAtOption, ledgerOption, withLedger } from './asked.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './complaint.ts';
import { readCountries } from './countries.ts';

export const facts: Command = {
  usage: 'A [B]',
  about:
    'What the claims about a country, or a pair, add up to: one fact a line, with its standing, support and id. "chancery why ID" tells more.',
  examples: ['facts Japan Pakistan --type visit', 'facts JPN --as-of 2026-02-11 --json'],
  options: {
    ...ledgerOption,
    ...asOfOptions,
    ...knownAtOption,
    type: { type: 'string', value: 'TYPE', says: `only these: ${factTypes.map(({ type }) => type).join(', ')}` },
    reckoned: { type: 'boolean', says: 'instead, what the facts come to together: seats and majorities, balances, rounds, anniversaries' },
    json: { type: 'boolean', says: 'one JSON object a line, with claims, rivals and history' },
  },
  takes: [1, 2],
  run: (call) => {
    const type = call.option('type');
    if (type !== undefined && !factTypeOf(type)) {
      throw new WrongUsage(`There is no fact type "${type}". Name one of ${factTypes.map((fact) => fact.type).join(', ')}.`);
    }
    const asOf = asOfDay(call);
    const knownAt = knownAtInstant(call);
    const countries = readCountries(call.words);
    const asked = { countries, asOf, ...(knownAt === undefined ? {} : { knownAt }) };
    return withLedger(call, 'read', (ledger) => {
      if (call.isSet('reckoned'))
        return call.out.printAll(askReckonings(ledger, asked).map((one) => tellReckoning(one, call.isSet('json'))));
      const found = askFacts(ledger, asked, type);
      if (call.isSet('json')) return call.out.printAll(found.map((fact) => JSON.stringify(fact)));
      if (found.length === 0) call.out.note(`Nothing on file about ${countries.join(' and ')} as of ${asOf}.`);
      return call.out.printAll(asTable(found));
    });
  },
};

const tellReckoning = (one: Reckoning, asJson: boolean): string =>
  asJson ? JSON.stringify(one) : `${one.kind}${one.fits === false ? ' (does not fit)' : ''}: ${one.says} ${one.facts.join(', ')}`;

const asTable = (found: readonly Fact[]): string[] => align(found.map((fact) => [...columnsOf(fact)]));

const columnsOf = ({ id, type, standing, status, date, roles, value, support }: Fact): readonly string[] => [
  id,
  type,
  standing,
  status,
  date ?? '',
  `${support.documents} doc, ${support.origins} orig`,
  [
    ...Object.entries(roles).map(([role, filler]) => `${role}: ${typeof filler === 'string' ? filler : filler.join(', ')}`),
    ...Object.entries(value ?? {}).map(([name, content]) => `${name}: ${String(content)}`),
  ].join('; '),
];

/** Columns as wide as their widest cell; the last is left as it is. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  '));
}
