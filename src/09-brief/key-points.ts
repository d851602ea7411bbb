import type { Fact } from '#model/fact.ts';
import { addMonths, earliest, isDay, latest } from '#values/day.ts';
import { isRecent } from './arrange.ts';
import type { Chosen } from './choose.ts';
import { type Desk, isComing, isLapsed } from './desk.ts';
import { isDisputed } from './rivals.ts';
import { claimsOfPredecessor, type Draft, type Item, isRewriteOnly, sayAll } from './say.ts';
import type { Teller } from './tell.ts';

const most = 5;
/** Months for which a change in office is news. */
const newInOffice = 6;

/** What a reader with one minute must know beyond the glance: who is new, what came to nothing, what weighs most of late, what is traded. */
export function drawKeyPoints(chosen: readonly Chosen[], inGlance: ReadonlySet<string>, desk: Desk, teller: Teller): readonly Draft[] {
  const fit = chosen.filter(
    ({ fact, weight }) => weight > 0 && !inGlance.has(fact.id) && !isDisputed(fact, desk) && !isRewriteOnly(fact, desk),
  );
  const recent = fit.filter((item) => isRecent(item, desk) && item.fact.date !== undefined && isDone(item.fact));
  const heads = chosen.filter((item) => isNewHolder(item, desk)).slice(0, 1);
  const coming = fit
    .filter(({ fact, type }) => type.happens && fact.date !== undefined && fact.status === 'planned' && isComing(fact, desk))
    .slice(0, 1);
  const failed = fit.filter(({ fact }) => (fact.status === 'postponed' || isLapsed(fact, desk)) && isOfLate(fact.date, desk)).slice(0, 1);
  const friction = recent.filter(({ fact, type }) => type.coded?.(teller.told(fact))?.quad.endsWith('conflict')).slice(0, 1);
  const figures = sayAll(figuresOf(fit, desk), desk, teller, 1).map(({ row: _, ...draft }) => draft);
  const first = [...heads, ...coming, ...failed, ...friction].slice(0, most);
  const others = spread(
    recent.filter((item) => !first.includes(item)),
    most - first.length - figures.length,
  );
  return [...[...first, ...others].map((item) => inShort(item, desk, teller)), ...figures].slice(0, most);
}

const hasPassed = ({ date }: Fact, { asOf }: Desk): boolean => date !== undefined && isDay(date) && latest(date) <= asOf;
const isDone = ({ status }: Fact): boolean => status === 'reported' || status === 'ongoing';

const isOfLate = (date: string | undefined, desk: Desk): boolean =>
  date !== undefined && isDay(date) && addMonths(earliest(date), 2 * newInOffice) >= desk.asOf;

function isNewHolder({ fact, type, weight }: Chosen, desk: Desk): boolean {
  if (type.identity.kind !== 'slot' || fact.status === 'former' || fact.standing === 'stale' || weight < 10) return false;
  const start = fact.date?.split('/')[0] ?? '';
  return start !== '' && isDay(start) && addMonths(earliest(start), newInOffice) >= desk.asOf && earliest(start) <= desk.asOf;
}

/** The weightiest first, no two of one kind that say the same thing of the same actors. */
function spread(items: readonly Chosen[], count: number): readonly Chosen[] {
  const seen = new Set<string>();
  const apart = items.filter(({ fact, type }) => {
    const key = `${fact.type}\t${type.identity.by.map((role) => String(fact.roles[role] ?? '')).join('\t')}`;
    return !seen.has(key) && seen.add(key);
  });
  return apart.slice(0, Math.max(0, count));
}

/** The newest figures of one period that are told together, both ways where both are on file. */
function figuresOf(items: readonly Chosen[], desk: Desk): readonly Item[] {
  const figures = items.filter(
    ({ fact, type }) =>
      type.row !== undefined &&
      type.identity.kind === 'measure' &&
      fact.status === 'reported' &&
      hasPassed(fact, desk) &&
      fact.value !== undefined,
  );
  const newest = [...figures].sort((a, b) =>
    (a.fact.date ?? '') < (b.fact.date ?? '') ? 1 : (a.fact.date ?? '') > (b.fact.date ?? '') ? -1 : b.weight - a.weight,
  )[0];
  return newest === undefined ? [] : figures.filter(({ fact }) => fact.date === newest.fact.date).slice(0, 2);
}

/** The sentence without introductions and without the words that it quotes: both stand further down. */
function inShort({ fact, type }: Chosen, desk: Desk, teller: Teller): Draft {
  const { introduce: _, words: __, ...told } = teller.told(fact);
  return { text: type.sentence(told), facts: [fact], borrowed: [...teller.takeBorrowed(), ...claimsOfPredecessor(fact, told, desk)] };
}
