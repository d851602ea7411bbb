import { atomAt, type Line, wordAt } from './atoms.ts';
import type { Match, When } from './dates-forms.ts';
import { afterDay } from './dates-words.ts';

/** Wars and times that everybody dates alike: their names, without article and in small letters, then first and last day, or year. */
const eras: readonly (readonly [names: string, from: string, to: string])[] = [
  ['second world war|world war ii|world war two|wwii|ww2|ww ii', '1939-09-01', '1945-09-02'],
  ['first world war|world war i|world war one|wwi|ww1|ww i|great war', '1914-07-28', '1918-11-11'],
  ['cold war', '1947', '1991'],
  ['korean war', '1950-06-25', '1953-07-27'],
  ['vietnam war', '1955-11-01', '1975-04-30'],
  ['falklands war', '1982-04-02', '1982-06-14'],
  ['iran - iraq war|iran – iraq war', '1980-09-22', '1988-08-20'],
  ['six - day war', '1967-06-05', '1967-06-10'],
  ['yom kippur war', '1973-10-06', '1973-10-25'],
  ['gulf war', '1990-08-02', '1991-02-28'],
  ['spanish civil war', '1936-07-17', '1939-04-01'],
  ['american civil war', '1861-04-12', '1865-04-09'],
  ['american revolution|american revolutionary war|american war of independence', '1775', '1783'],
  ['french revolution', '1789', '1799'],
  ['napoleonic wars', '1803', '1815'],
  ['crimean war', '1853', '1856'],
  ['great depression', '1929', '1939'],
];

interface Era {
  readonly words: readonly string[];
  readonly from: string;
  readonly to: string;
}

const byFirstWord = new Map<string, Era[]>();
for (const [names, from, to] of eras) {
  for (const name of names.split('|')) {
    const words = name.split(' ');
    const sisters = byFirstWord.get(words[0] ?? '') ?? [];
    sisters.push({ words, from, to });
    byFirstWord.set(
      words[0] ?? '',
      sisters.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** "in", "during": the time itself; "since", "after": what follows its end; "until", "before": what came before its beginning. */
const sides = new Map<string, 'in' | 'after' | 'before'>([
  ['in', 'in'],
  ['during', 'in'],
  ['throughout', 'in'],
  ['since', 'after'],
  ['after', 'after'],
  ['following', 'after'],
  ['until', 'before'],
  ['before', 'before'],
]);

export const eraPrepositions: Iterable<string> = sides.keys();

const openings: ReadonlySet<string> = new Set(['outbreak', 'beginning', 'start', 'onset']);

/** Words that begin another phrase: other words may be what the name only describes. */
const openers: ReadonlySet<string> = new Set(
  'the a an this these its their his her our my both all many most some several no few two three'.split(' '),
);

/** "during the Second World War", "since the end of the Cold War". Such a name elsewhere tells no time: "a Second World War film". */
export function eraAt(line: Line, index: number): Match | undefined {
  const side = sides.get(wordAt(line, index));
  if (side === undefined) return undefined;
  let at = wordAt(line, index + 1) === 'the' ? index + 2 : index + 1;
  const edge = wordAt(line, at) === 'end' ? 'to' : openings.has(wordAt(line, at)) ? 'from' : undefined;
  if (edge !== undefined) {
    if (side === 'in' || wordAt(line, at + 1) !== 'of') return undefined;
    at += wordAt(line, at + 2) === 'the' ? 3 : 2;
  }
  if (!atomAt(line, at).capital) return undefined;
  const era = byFirstWord.get(wordAt(line, at))?.find(({ words }) => words.every((word, nth) => wordAt(line, at + nth) === word));
  if (era === undefined) return undefined;
  const to = at + era.words.length;
  const next = atomAt(line, to);
  if (next.kind === 'word' ? !afterDay.has(next.word) && !openers.has(next.word) : next.word === '-') return undefined;
  const day = (edge ?? (side === 'after' ? 'to' : 'from')) === 'to' ? era.to : era.from;
  return { from: index, to, when: side === 'in' ? spanOf(fixed(era.from), fixed(era.to)) : side === 'after' ? since(day) : until(day) };
}

const fixed = (value: string): When => ({ is: 'fixed', value });
const spanOf = (from: When, to: When): When => ({ is: 'span', from, to });
const since = (value: string): When => ({ is: 'since', from: fixed(value) });
const until = (value: string): When => ({ is: 'until', to: fixed(value) });
