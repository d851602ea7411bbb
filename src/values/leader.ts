import { plain } from './forms.ts';
import { once, readTable } from './table.ts';

interface Leader {
  readonly country: string;
  readonly office: string;
  readonly since: number;
  readonly until: number;
  /** Words of the name, without diacritics. */
  readonly words: readonly string[];
}

const wordsOf = (name: string): string[] =>
  plain(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const leaders = once((): readonly Leader[] =>
  readTable('leaders.tsv').map((row) => ({
    country: row.get('country') ?? '',
    office: row.get('office') ?? '',
    since: Number(row.get('since')),
    until: Number(row.get('until') || Number.POSITIVE_INFINITY),
    words: wordsOf(row.get('name') ?? ''),
  })),
);

/** Those in whose names a word stands. */
const byWord = once((): ReadonlyMap<string, readonly Leader[]> => {
  const map = new Map<string, Leader[]>();
  for (const leader of leaders()) for (const word of leader.words) map.set(word, [...(map.get(word) ?? []), leader]);
  return map;
});

/** The kind of office that a text's words mean. "Deputy foreign minister" is none of them. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^president$/, 'president'],
  [/^vice[- ]president$/, 'vice president'],
  [/^(?:prime minister|premier|chancellor)$/, 'premier'],
  [/^(?:king|queen|emperor|crown prince)$/, 'monarch'],
  [
    /^(?:(?:foreign|external affairs|foreign affairs) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:foreign|external) affairs|secretary of state)$/,
    'foreign',
  ],
  [/^(?:defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) defen[cs]e)$/, 'defence'],
  [/^(?:(?:finance|treasury) (?:minister|secretary)|minister of finance|chancellor of the exchequer)$/, 'finance'],
  [/^(?:(?:trade|commerce) (?:minister|secretary|representative)|secretary of commerce)$/, 'trade'],
];

/**
 * The country whose "President Reagan" a text of that year means; undefined where the table knows nobody of that name in that office, or two.
 * Who held it before, the text may call by it, too, for a year; without a year anybody may be meant.
 */
export const countryOfLeader = (name: string, office: string, year: number | undefined): string | undefined =>
  leadersOf(name, office, year)[0]?.country;

/** True where whoever is meant had long left the office by the year, and nobody of the name holds it then: "President Clinton" in 2019. */
export const hadLeft = (name: string, office: string, year: number | undefined): boolean =>
  year !== undefined &&
  !leadersOf(name, office, year).some((leader) => holds(leader, year)) &&
  leadersOf(name, office, undefined).some(({ until }) => until + long < year);
const long = 10;

const holds = ({ since, until }: Leader, year: number): boolean => year >= since - 1 && year <= until + 1;

/** Those of one country who fit. */
function leadersOf(name: string, office: string, year: number | undefined): readonly Leader[] {
  const kind = kinds.find(([pattern]) => pattern.test(office.toLowerCase()))?.[1];
  const words = wordsOf(name);
  const [first, ...more] = words.map((word) => byWord().get(word) ?? []);
  if (!kind || !first) return [];
  const named = first.filter((leader) => leader.office === kind && more.every((others) => others.includes(leader)));
  const then = named.filter((leader) => year === undefined || holds(leader, year));
  // A full name is enough for those of whom a text tells long after.
  const fits = then.length === 0 && words.length > 1 ? named.filter(({ since }) => year === undefined || since <= year) : then;
  return new Set(fits.map(({ country }) => country)).size === 1 ? fits : [];
}
