import type { Clause } from '#model/clause.ts';
import { isDay, latest } from '#values/day.ts';
import type { Place, Scene } from './scene.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** True where a stay had begun and not ended when the text appeared: "arrived on Monday for a three-day visit", "is on a visit from 4 to 7 May". */
export function isUnderWay(scene: Scene, place: Place, clause: Clause, date: string | undefined): boolean {
  const { published } = scene.document;
  if (!date || !published || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !isDay(date)) return false;
  const [from = '', to] = date.split('/');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from) || from > published) return false;
  if (to !== undefined) return clause.tense !== 'past' && published < latest(date);
  const days = lengthIn(place);
  return days !== undefined && begins(place, clause) && published <= dayAfter(from, days - 1);
}

/** "for a three-day visit", "a two-day trip". */
function lengthIn({ line }: Place): number | undefined {
  const found = /\b(\d{1,2}|[a-z]+)[- ]days?\b/i.exec(line.words(0, line.tokens.length))?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  const days = /^\d+$/.test(found) ? Number(found) : numbers.indexOf(found) + 1;
  return days > 0 ? days : undefined;
}

const begins = ({ clauses }: Place, { lemma }: Clause): boolean =>
  /^(?:arrive|land|begin|start|open)$/.test(lemma) ||
  clauses.some((each) => /^(?:arrive|land|touch down|begin|start|open|kick off|embark|commence)$/.test(each.lemma));

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
