import type { Fact } from '#model/fact.ts';
import type { Reckoning } from '#model/reckoning.ts';
import { type Chamber, findChamber, seatsFor } from '#values/chamber.ts';
import { isDay, share } from '#values/day.ts';
import { figureOf } from './figure.ts';
import { groupBy } from './groups.ts';
import type { ReckonInput } from './reckon.ts';
import { isCode, listOf } from './roles.ts';
import { contentWords } from './wording.ts';

/** Seats that a party or coalition won in a chamber. */
interface Seats {
  readonly fact: Fact;
  readonly party: string;
  readonly country: string;
  readonly count: number;
}

/** Seats of one election added up: partners against their coalition, all against the chamber, the coalition against what decides. */
export function reckonSeats(input: ReckonInput): readonly Reckoning[] {
  const won = input.facts.flatMap((fact) => seatsIn(fact, 'seats', input) ?? []);
  const sizes = input.facts.flatMap((fact) => seatsIn(fact, 'chamber seats', input) ?? []);
  return [...groupBy(won, ({ country }) => country)].flatMap(([country, parties]) =>
    elections(parties).flatMap((election) => {
      const [first] = election;
      const size = first && sizes.find((one) => one.country === country && isOneElection(one.fact, first.fact));
      const most = Math.max(...election.map(({ count }) => count));
      const chamber = findChamber(input.chambers, { country, size: size?.count, most });
      return [...partners(election), ...whole(election, size, chamber), ...thresholds(election, size, chamber)];
    }),
  );
}

function seatsIn(fact: Fact, wanted: string, { types }: ReckonInput): Seats | undefined {
  const type = types.find((one) => one.type === fact.type);
  const figure = figureOf(fact.value);
  if (type?.identity.kind !== 'measure' || figure?.unit !== 'count' || fact.status !== 'reported' || fact.standing === 'superseded')
    return undefined;
  const filled = type.identity.by.map((role) => ({ kind: type.roles[role]?.kind, names: listOf(fact.roles[role]) }));
  if (!filled.some(({ kind, names }) => typeof kind === 'object' && names.includes(wanted))) return undefined;
  const country = filled.flatMap(({ names }) => names).find(isCode);
  const party = filled.filter(({ kind }) => kind === 'actor').flatMap(({ names }) => names)[0] ?? '';
  return country === undefined ? undefined : { fact, party, country, count: figure.number };
}

const isOneElection = (a: Fact, b: Fact): boolean =>
  a.date === undefined || b.date === undefined || (isDay(a.date) && isDay(b.date) && share(a.date, b.date));

/** Seats by election: those whose dates go together with the first's. */
function elections(parties: readonly Seats[]): readonly (readonly Seats[])[] {
  const found: Seats[][] = [];
  for (const one of parties) {
    const home = found.find(([first]) => first && isOneElection(first.fact, one.fact));
    if (home) home.push(one);
    else found.push([one]);
  }
  return found;
}

const isCoalition = ({ party }: Seats): boolean => /\bcoalition\b|\bpartners\b|\b(?:alliance|bloc)\b.*\b(?:of|with|and)\b/i.test(party);

/** Parties that a coalition's own name names. */
const partnersOf = (coalition: Seats, election: readonly Seats[]): readonly Seats[] => {
  const words = new Set(contentWords(coalition.party));
  return election.filter((one) => one !== coalition && !isCoalition(one) && contentWords(one.party).every((word) => words.has(word)));
};

function partners(election: readonly Seats[]): readonly Reckoning[] {
  return election.filter(isCoalition).flatMap((coalition): Reckoning[] => {
    const own = partnersOf(coalition, election);
    if (own.length === 0) return [];
    const sum = own.reduce((total, { count }) => total + count, 0);
    const named = own.map(({ party, count }) => `${party} ${count}`).join(', ');
    const ids = [coalition.fact.id, ...own.map(({ fact }) => fact.id)] as const;
    // A partner whose seats are on no file leaves a remainder, which is no contradiction.
    if (own.length === 1 || sum < coalition.count)
      return [
        {
          kind: 'seats',
          says: `${coalition.party} has ${coalition.count} seats; of them ${named}, which leaves ${coalition.count - sum}.`,
          ...(sum > coalition.count && { fits: false }),
          facts: ids,
        },
      ];
    return [
      {
        kind: 'seats',
        says: `${named} add up to ${sum}; ${coalition.party} is given ${coalition.count}.`,
        fits: sum === coalition.count,
        facts: ids,
      },
    ];
  });
}

function whole(election: readonly Seats[], size: Seats | undefined, chamber: Chamber | undefined): readonly Reckoning[] {
  const seats = size?.count ?? chamber?.seats;
  const single = election.filter((one) => !isCoalition(one));
  const [first] = single;
  if (seats === undefined || !first) return [];
  const sum = single.reduce((total, { count }) => total + count, 0);
  const most = Math.max(...election.map(({ count }) => count));
  if (sum <= seats && most <= seats) return [];
  const ids = [first.fact.id, ...single.slice(1).map(({ fact }) => fact.id)] as const;
  return [{ kind: 'seats', says: `The parties' seats add up to ${sum}, more than the ${seats} of the chamber.`, fits: false, facts: ids }];
}

/** What the largest party and each coalition can decide alone. */
function thresholds(election: readonly Seats[], size: Seats | undefined, chamber: Chamber | undefined): readonly Reckoning[] {
  const seats = size?.count ?? chamber?.seats;
  if (seats === undefined) return [];
  const [largest] = election.filter((one) => !isCoalition(one)).sort((a, b) => b.count - a.count);
  const holders = [...election.filter(isCoalition), ...(largest ? [largest] : [])];
  const source = size ? '' : `; the chamber's size from ${chamber?.source}`;
  return holders.map(({ party, count, fact }) => {
    const half = seatsFor(0.5, seats);
    // What takes the same share is told together.
    const passed = groupBy(
      (chamber?.thresholds ?? []).filter(({ share: part }) => part > 0.5),
      ({ called }) => called,
    );
    const told = [...passed].map(([called, all]) => {
      const wanted = seatsFor(all[0]?.share ?? 1, seats);
      const purposes = all.map(({ decides }) => decides).join(' and for ');
      return `${called} (${wanted}, needed for ${purposes}) are ${count >= wanted ? 'within' : 'out of'} reach`;
    });
    const majority =
      count >= half
        ? `${party} has a majority (${count} of ${seats} seats, ${half} needed)`
        : `${party} is ${half - count} short of a majority (${count} of ${seats} seats, ${half} needed)`;
    return { kind: 'threshold', says: `${[majority, ...told].join('; ')}${source}.`, facts: size ? [fact.id, size.fact.id] : [fact.id] };
  });
}
