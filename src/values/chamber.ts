import { listIn, once, readTable } from './table.ts';

/** A share of a chamber's members, and what it decides. */
export interface Threshold {
  readonly share: number;
  /** "two thirds", "three fifths". */
  readonly called: string;
  /** "override of a veto". */
  readonly decides: string;
}

export interface Chamber {
  readonly country: string;
  readonly name: string;
  readonly seats: number;
  readonly thresholds: readonly Threshold[];
  readonly source: string;
}

const calledBy: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '3/5': 'three fifths',
  '4/7': 'four sevenths',
  '5/6': 'five sixths',
};

function readThreshold(text: string): Threshold {
  const [fraction = '', ...words] = text.split(' ');
  const [part, whole] = fraction.split('/').map(Number);
  const called = calledBy[fraction];
  if (!part || !whole || called === undefined)
    throw new Error(`data/chambers.tsv: "${text}" is no threshold. Write a share and what it decides.`);
  return { share: part / whole, called, decides: words.join(' ') };
}

/** Every chamber of the table. */
export const chambers = once((): readonly Chamber[] =>
  readTable('chambers.tsv').map((row) => ({
    country: row.get('code') ?? '',
    name: row.get('chamber') ?? '',
    seats: Number(row.get('seats')),
    thresholds: listIn(row, 'thresholds').map(readThreshold),
    source: row.get('source') ?? '',
  })),
);

/** Members that a share asks for: more than half, at least two thirds. */
export const seatsFor = (share: number, seats: number): number =>
  share === 0.5 ? Math.floor(seats / 2) + 1 : Math.ceil(seats * share - 1e-9);

/** The country's chamber of the size that a text gives; where none gives it, the first that has room for so many. */
export const findChamber = (
  all: readonly Chamber[],
  { country, size, most }: { readonly country: string; readonly size: number | undefined; readonly most: number },
): Chamber | undefined => all.find((one) => one.country === country && (size === undefined ? one.seats >= most : one.seats === size));
