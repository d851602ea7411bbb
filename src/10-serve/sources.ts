import { existsSync, readFileSync } from 'node:fs';
import { digest } from '#model/id.ts';
import { isCountry } from '#values/country.ts';
import { grades, type Source, sourceAt, sourceClasses } from '#values/source.ts';
import { Complaint } from './cli/complaint.ts';

/** The file beside a ledger in which a desk says what it knows better of its sources. */
export const sourcesBeside = (ledger: string): string => `${ledger.replace(/\.db$/u, '')}.sources.tsv`;

/** What the desk says of sources; nothing where there is no such file. @throws Complaint that names the line where it cannot be read. */
export function overridesBeside(ledger: string): readonly Source[] {
  const file = sourcesBeside(ledger);
  return existsSync(file) ? readOverrides(readFileSync(file, 'utf8'), file) : [];
}

/** Changes with what the desk says of sources, since facts rest on who has a stake; nothing where it says nothing. */
export function overridesPrint(ledger: string): string {
  const file = sourcesBeside(ledger);
  return existsSync(file) ? ` ${digest(readFileSync(file)).slice(0, 12)}` : '';
}

const columns = ['host', 'name', 'class', 'country', 'interest', 'grade'] as const;

/**
 * Reads lines of host, name, class, country, interest and grade, separated by tabs; empty cells and missing ones stay as our table has
 * them. Lines that begin with "#" are notes.
 */
export function readOverrides(text: string, file: string): readonly Source[] {
  return text.split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('host\t')) return [];
    return [
      overrideIn(
        line.split('\t').map((cell) => cell.trim()),
        (because) => new Complaint(`${file}, line ${at + 1}: ${because} Columns are ${columns.join(', ')}, separated by tabs.`),
      ),
    ];
  });
}

function overrideIn(cells: readonly string[], complaint: (because: string) => Complaint): Source {
  const [host = '', name = '', kind = '', country = '', interest = '', grade = ''] = cells;
  if (!/^[\p{L}\p{N}.-]+$/u.test(host)) throw complaint(`"${host.slice(0, 60)}" is no host, such as example.org.`);
  const ours = sourceAt(host);
  const named = sourceClasses.find((each) => each === kind);
  if (kind !== '' && !named) throw complaint(`"${kind}" is no class of a source; there are ${sourceClasses.join(', ')}.`);
  const given = grades.find((each) => each === grade.toUpperCase());
  if (grade !== '' && !given) throw complaint(`"${grade}" is no grade; there are A to F.`);
  const home = country || ours.country;
  const codes =
    interest === ''
      ? ours.interest
      : interest === 'none'
        ? []
        : interest.split(/[|,\s]+/u).flatMap((code) => (code === 'own' ? (home ?? []) : code));
  const unknown = [...(country === '' ? [] : [country]), ...codes].find((code) => !isCountry(code));
  if (unknown !== undefined) throw complaint(`"${unknown}" is no country's code, such as JPN.`);
  return {
    name: name || ours.name,
    hosts: [host.toLowerCase()],
    class: named ?? ours.class,
    ...(home ? { country: home } : {}),
    interest: codes,
    ...(given ? { grade: given } : {}),
  };
}
