import type { FactType } from '#facts/define.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { Reckoning } from '#model/reckoning.ts';
import type { Chamber } from '#values/chamber.ts';
import { addMonths, earliest, isDay, latest, monthsBetween } from '#values/day.ts';
import { agree, figureOf, sayFigure } from './figure.ts';
import { groupBy } from './groups.ts';
import { reckonSeats } from './reckon-seats.ts';
import { listOf } from './roles.ts';
import { compareText } from './saying.ts';
import { ordinalIn } from './wording.ts';

export interface ReckonInput {
  readonly facts: readonly Fact[];
  /** Claims of these facts, for words such as "annual" and "60th anniversary". */
  readonly claims: readonly Claim[];
  readonly types: readonly FactType[];
  readonly chambers: readonly Chamber[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** What the facts come to together: seats against chambers, balances against exports, rounds that are implied or overdue, anniversaries. */
export const reckon = (input: ReckonInput): readonly Reckoning[] =>
  [...reckonSeats(input), ...balances(input), ...rounds(input), ...anniversaries(input)].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.says, b.says),
  );

const typeOf = (fact: Fact, { types }: ReckonInput): FactType | undefined => types.find(({ type }) => type === fact.type);

/** The listed word of a measure ("exports") and its parties in order; undefined for other kinds of facts. */
function measured(fact: Fact, input: ReckonInput) {
  const type = typeOf(fact, input);
  const figure = figureOf(fact.value);
  if (type?.identity.kind !== 'measure' || !figure || fact.date === undefined || fact.status !== 'reported') return undefined;
  const { by } = type.identity;
  const measure = by.filter((role) => typeof type.roles[role]?.kind === 'object').flatMap((role) => listOf(fact.roles[role]))[0];
  const [from, to] = by.filter((role) => type.roles[role]?.kind === 'actor').flatMap((role) => listOf(fact.roles[role]));
  const goods = by.filter((role) => type.roles[role]?.kind === 'text').flatMap((role) => listOf(fact.roles[role]))[0];
  return measure === undefined || from === undefined || to === undefined ? undefined : { fact, measure, from, to, goods, ...figure };
}

/** What one sends minus what it gets must be the balance that is said, rounded. Total trade only. */
function balances(input: ReckonInput): readonly Reckoning[] {
  const figures = input.facts
    .flatMap((fact) => measured(fact, input) ?? [])
    .filter(({ goods }) => goods === undefined || /^goods$/i.test(goods));
  return figures.flatMap((balance) => {
    if (balance.measure !== 'balance' || balance.unit.endsWith('percent')) return [];
    const exports = (from: string, to: string) =>
      figures.find(
        (one) =>
          one.measure === 'exports' &&
          one.from === from &&
          one.to === to &&
          one.unit === balance.unit &&
          one.fact.date === balance.fact.date,
      );
    const [out, back] = [exports(balance.from, balance.to), exports(balance.to, balance.from)];
    if (!out || !back) return [];
    const sum = out.number - back.number;
    const fits = agree(sum, balance.number);
    const says = `Exports both ways come to a balance of ${sayFigure({ amount: sum, unit: balance.unit })} (${balance.fact.date}); ${fits ? 'so the texts say' : `the texts say ${sayFigure(balance.fact.value)}`}.`;
    return [{ kind: 'balance', says, fits, facts: [balance.fact.id, out.fact.id, back.fact.id] } satisfies Reckoning];
  });
}

/** Months between rounds that meet once a year, and after how many nothing on file means that one is overdue. */
const yearly = { fewest: 9, most: 15, overdue: 18 };

/** "The 13th round" implies a 12th; rounds a year apart make the next one due. */
function rounds(input: ReckonInput): readonly Reckoning[] {
  const series = groupBy(
    input.facts.flatMap((fact) => roundOf(fact, input) ?? []),
    ({ series: name }) => name,
  );
  return [...series.values()].flatMap((group) => {
    const held = group.filter(({ fact }) => fact.status === 'reported' || fact.status === 'ongoing').sort((a, b) => b.number - a.number);
    const [last] = held;
    if (!last) return [];
    return [...impliedBefore(last, group), ...nextAfter(last, held, group, input)];
  });
}

interface Round {
  readonly fact: Fact;
  readonly number: number;
  readonly series: string;
}

function roundOf(fact: Fact, input: ReckonInput): Round | undefined {
  const type = typeOf(fact, input);
  if (type?.identity.kind !== 'episode') return undefined;
  const text = type.identity.toldApartBy.filter((role) => type.roles[role]?.kind === 'text' && !type.roles[role]?.needed);
  const numbers = text.flatMap((role) => ordinalIn(listOf(fact.roles[role])[0] ?? '') ?? []);
  const listed = type.identity.toldApartBy.filter((role) => Array.isArray(type.roles[role]?.kind) && typeof fact.roles[role] === 'string');
  const what = listed.flatMap((role) => listOf(fact.roles[role])).join(' ');
  const [number] = numbers;
  return number === undefined ? undefined : { fact, number, series: `${fact.type}\t${fact.key}\t${what}` };
}

function impliedBefore(last: Round, group: readonly Round[]): readonly Reckoning[] {
  const known = new Set(group.map(({ number }) => number));
  const before = last.number - 1;
  if (before < 1 || known.has(before)) return [];
  const says = `Round ${last.number} (${last.fact.date ?? 'undated'}) implies a round ${before}, of which nothing is on file.`;
  return [{ kind: 'rounds', says, facts: [last.fact.id] }];
}

function nextAfter(last: Round, held: readonly Round[], group: readonly Round[], input: ReckonInput): readonly Reckoning[] {
  const [, before] = held;
  const day = last.fact.date;
  if (day === undefined || !isDay(day) || group.some(({ number }) => number > last.number)) return [];
  const said = input.claims.some(
    ({ id, evidence }) => last.fact.supportedBy.includes(id) && /\b(?:annual|yearly|every year)\b/i.test(evidence[0].exact),
  );
  const apart =
    before?.fact.date !== undefined && isDay(before.fact.date) && before.number === last.number - 1
      ? monthsBetween(latest(before.fact.date), latest(day))
      : undefined;
  if (!said && (apart === undefined || apart < yearly.fewest || apart > yearly.most)) return [];
  const due = addMonths(latest(day), 12).slice(0, 7);
  const late = monthsBetween(latest(day), input.asOf) > yearly.overdue;
  const says = late
    ? `Round ${last.number + 1}, due about ${due} as the rounds are yearly, is overdue: nothing on file since ${day}.`
    : `Round ${last.number + 1} is due about ${due}, as the rounds are yearly.`;
  return [{ kind: 'rounds', says, due, ...(late && { fits: false }), facts: before ? [last.fact.id, before.fact.id] : [last.fact.id] }];
}

/** Anniversaries are worth a line when they are round, within so many months. */
const comingMonths = 24;
const isRound = (years: number): boolean => years > 0 && (years % 10 === 0 || years % 25 === 0);
const anniversary = /\b(\d{1,3})(?:st|nd|rd|th) anniversary\b/i;

/** Anniversaries that texts count must lead to the day on which relations began; the next round one is due. */
function anniversaries(input: ReckonInput): readonly Reckoning[] {
  return input.facts.flatMap((fact) => {
    const type = typeOf(fact, input);
    if (type?.identity.kind !== 'standing' || Number.isFinite(type.lasts) || fact.date === undefined || !isDay(fact.date)) return [];
    if (!Object.values(fact.roles).flat().includes('established')) return [];
    const year = Number(earliest(fact.date).slice(0, 4));
    return [...counted(fact, year, input), ...coming(fact, year, input)];
  });
}

function coming(fact: Fact, year: number, { asOf }: ReckonInput): readonly Reckoning[] {
  const rest = (fact.date ?? '').slice(4);
  for (let due = Number(asOf.slice(0, 4)); due <= Number(asOf.slice(0, 4)) + comingMonths / 12; due++) {
    const day = `${due}${rest}`;
    if (!isRound(due - year) || !isDay(day) || latest(day) < asOf) continue;
    return [
      {
        kind: 'anniversary',
        says: `Relations, established ${fact.date}, will be ${due - year} years old on ${day}.`,
        due: day,
        facts: [fact.id],
      },
    ];
  }
  return [];
}

/** "The 60th anniversary" in a claim of 2022 between the same parties leads back to 1962. */
function counted(fact: Fact, year: number, input: ReckonInput): readonly Reckoning[] {
  const parties = [
    ...new Set(
      Object.values(fact.roles)
        .flat()
        .filter((name) => /^[A-Z]{3}$/.test(name)),
    ),
  ];
  const found = input.claims.flatMap((claim) => {
    const [, number] = anniversary.exec(claim.evidence[0].exact) ?? [];
    const named = Object.values(claim.roles).flat();
    if (number === undefined || claim.date === undefined || !isDay(claim.date) || !/\b(?:relations|ties)\b/i.test(claim.evidence[0].exact))
      return [];
    if (!parties.every((party) => named.includes(party))) return [];
    return [{ number: Number(number), of: Number(earliest(claim.date).slice(0, 4)) }];
  });
  const told = new Map(found.map((one) => [`${one.number} ${one.of}`, one]));
  return [...told.values()].slice(0, 5).map(({ number, of }) => {
    const fits = of - number === year;
    return {
      kind: 'anniversary',
      says: `A ${number}th anniversary in ${of} leads to ${of - number}; relations were established ${fact.date}.`,
      fits,
      facts: [fact.id],
    };
  });
}
