import type { Brief, BriefFigure } from '#model/brief.ts';
import { type Chamber, chambers, findChamber, seatsFor } from '#values/chamber.ts';
import { possessiveOf } from '#values/country.ts';
import { earliest, inWords, isDay, share } from '#values/day.ts';
import { asPicture, box, cut, label, line, type Picture } from './picture.ts';

type Seats = Extract<BriefFigure, { picture: 'chamber' }>;

const isSeats = (figure: BriefFigure): figure is Seats & BriefFigure => figure.picture === 'chamber';
const mostParties = 12;

/** The seats of each country's latest election that the brief tells, against what the chamber decides with how many. */
export const drawChambers = (brief: Brief): readonly Picture[] =>
  brief.countries.flatMap((country) => {
    const own = brief.figures.filter(isSeats).filter((figure) => figure.country === country);
    const parties = ofLatest(own.filter(({ party }) => party !== undefined));
    return parties.length === 0 ? [] : [pictureOf(country, parties, sizeFor(parties, own))];
  });

type Dated = Seats & { readonly date?: string };
const dayOf = ({ date }: Dated): string => (date !== undefined && isDay(date) ? earliest(date) : '');

/** Seats of one election, each party once, the largest first. */
function ofLatest(parties: readonly Dated[]): readonly Dated[] {
  const [newest] = parties.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const seen = new Set<string>();
  return parties
    .filter((one) => newest !== undefined && isSameElection(one, newest))
    .filter(({ party = '' }) => !seen.has(party) && seen.add(party))
    .toSorted((a, b) => b.seats - a.seats)
    .slice(0, mostParties);
}

const isSameElection = (a: Dated, b: Dated): boolean =>
  a.date === b.date || (a.date !== undefined && b.date !== undefined && isDay(a.date) && isDay(b.date) && share(a.date, b.date));

const sizeFor = (parties: readonly Dated[], all: readonly Dated[]): number | undefined =>
  all.find((one) => one.party === undefined && parties.some((party) => isSameElection(party, one)))?.seats;

interface Mark {
  readonly name: string;
  readonly seats: number;
}

const size = { wide: 560, label: 190, row: 20, right: 44, mark: 14 } as const;

function pictureOf(country: string, parties: readonly Dated[], told: number | undefined): Picture {
  const most = Math.max(...parties.map(({ seats }) => seats));
  const chamber = findChamber(chambers(), { country, size: told, most });
  const whole = told ?? chamber?.seats;
  const marks = marksOf(chamber, whole);
  const { date } = parties[0] ?? {};
  const election = date === undefined ? '' : `, election of ${inWords(date)}`;
  const name = chamber === undefined ? `${possessiveOf(country)} parliament` : `${possessiveOf(country)} ${chamber.name}`;
  const source = whole === undefined || told !== undefined ? '' : ` The number of seats is from ${chamber?.source}.`;
  return asPicture({
    title: `Seats in ${name}${election}`,
    says: `A bar for each party or coalition${whole === undefined ? '' : `, of ${whole} seats`}; broken lines mark what a vote needs.${source}`,
    width: size.wide,
    height: marks.length * size.mark + 8 + parties.length * size.row + 6,
    parts: bars(parties, marks, whole ?? most),
    table: {
      head: ['Party or coalition', 'Seats'],
      rows: [
        ...parties.map(({ party = '', seats }) => [party, String(seats)]),
        ...marks.map(({ name: called, seats }) => [`Needed: ${called}`, String(seats)]),
        ...(whole === undefined ? [] : [['All seats', String(whole)]]),
      ],
    },
  });
}

/** Half of the seats, and what else the chamber's rules name; one line for each number. */
function marksOf(chamber: Chamber | undefined, whole: number | undefined): readonly Mark[] {
  if (whole === undefined) return [];
  const shares = chamber?.thresholds ?? [];
  const own = shares.some((threshold) => threshold.share === 0.5) ? shares : [{ share: 0.5, called: 'half', decides: '' }, ...shares];
  const found = new Map<number, Mark>();
  for (const { share: part, called, decides } of own) {
    const seats = seatsFor(part, whole);
    const words = part === 0.5 ? 'majority' : `${called}${decides === '' ? '' : `, ${decides}`}`;
    if (!found.has(seats)) found.set(seats, { name: words, seats });
  }
  // The greatest first: its line passes to the right of the words for the others.
  return [...found.values()].toSorted((a, b) => b.seats - a.seats);
}

function bars(parties: readonly Dated[], marks: readonly Mark[], whole: number): readonly string[] {
  const scale = (size.wide - size.label - size.right) / whole;
  const top = marks.length * size.mark + 8;
  const bottom = top + parties.length * size.row;
  const rows = parties.flatMap(({ party = '', seats }, index) => {
    const y = top + index * size.row;
    return [
      label(size.label - 8, y + 14, cut(party, 28), 'end'),
      box(size.label, y + 4, seats * scale, size.row - 8, 'full'),
      label(size.label + seats * scale + 6, y + 14, String(seats)),
    ];
  });
  const lines = marks.flatMap(({ name, seats }, index) => {
    const x = size.label + seats * scale;
    const y = index * size.mark + 11;
    return [line(x, y + 3, x, bottom, '4 3'), label(x - 5, y, `${cut(name, 46)}: ${seats}`, 'end')];
  });
  const last = size.wide - size.right;
  return [
    ...lines,
    ...rows,
    line(size.label, top, size.label, bottom),
    box(last, top, 0, bottom - top, 'empty'),
    label(last + 5, top + 9, String(whole)),
  ];
}
