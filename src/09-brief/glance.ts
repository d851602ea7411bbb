import { asSentence, capital } from '#facts/phrase.ts';
import type { Fact } from '#model/fact.ts';
import { inWords } from '#values/day.ts';
import { isRecent } from './arrange.ts';
import { byDay, type Chosen } from './choose.ts';
import { countriesOf, type Desk, dayOf, daysAgo, isComing } from './desk.ts';
import { type Draft, isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';

/** The head of a brief: what holds, under its headings; the latest that happened; the next that is planned. */
export function drawGlance(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly Draft[] {
  const states = chosen.filter(
    ({ fact, type, weight }) => !type.happens && weight > 0 && fact.standing !== 'stale' && !isRewriteOnly(fact, desk),
  );
  const happened = chosen.filter((item) => item.weight > 0 && isRecent(item, desk) && isPast(item.fact, desk));
  const coming = chosen.filter(({ fact, type, weight }) => type.happens && weight > 0 && isComing(fact, desk) && fact.date !== undefined);
  const latest = [...happened].sort((a, b) => staleness(a.fact, desk) - staleness(b.fact, desk));
  const next = [...coming].sort(byDay(desk)).reverse();
  // The head of one country's brief has no room for its relations with each of the others.
  const own = states.filter(({ fact }) => desk.countries.length > 1 || countriesOf(fact, desk).size <= 1);
  return [...underHeadings(own, teller), ...first('Latest', latest, desk, teller), ...first('Next', next, desk, teller)];
}

/** Days since it happened; what is only dated by a report counts as older, for it may have happened long before. */
const staleness = (fact: Fact, desk: Desk): number => (daysAgo(fact, desk) ?? 0) + (fact.date === undefined ? daysOfDoubt : 0);
const daysOfDoubt = 30;

const isPast = (fact: Fact, desk: Desk): boolean => {
  const days = daysAgo(fact, desk);
  return (fact.status === 'reported' || fact.status === 'ongoing' || fact.status === 'postponed') && days !== undefined && days >= 0;
};

function underHeadings(items: readonly Chosen[], teller: Teller): readonly Draft[] {
  const lines = new Map<string, { says: string[]; facts: Fact[] }>();
  for (const { fact, type } of items) {
    const entry = type.glance?.(teller.told(fact));
    if (entry?.under === undefined) continue;
    const line = lines.get(entry.under) ?? { says: [], facts: [] };
    if (!line.says.includes(entry.says)) line.says.push(entry.says);
    line.facts.push(fact);
    lines.set(entry.under, line);
  }
  teller.takeBorrowed();
  return [...lines]
    .sort(([a], [b]) => Number(a !== 'Relations') - Number(b !== 'Relations') || (a < b ? -1 : 1))
    .flatMap(([under, { says, facts }]) => {
      const [fact, ...others] = facts;
      return fact === undefined
        ? []
        : [{ text: asSentence(`${under}: ${says.join('; ')}`), facts: [fact, ...others] as const, borrowed: [] }];
    });
}

/** The day of the first report, where the fact has no day of its own. */
const whenSaid = (fact: Fact, desk: Desk): string => {
  const day = fact.date === undefined ? dayOf(fact, desk) : undefined;
  return day === undefined ? '' : ` (reported ${inWords(day)})`;
};

function first(heading: string, items: readonly Chosen[], desk: Desk, teller: Teller): readonly Draft[] {
  for (const { fact, type } of items) {
    // A heading is no place to introduce people: the sentence further down does it.
    const { introduce: _, ...told } = teller.told(fact);
    const entry = type.glance?.(told);
    if (entry !== undefined)
      return [
        { text: asSentence(`${heading}: ${capital(entry.says)}${whenSaid(fact, desk)}`), facts: [fact], borrowed: teller.takeBorrowed() },
      ];
  }
  return [];
}
