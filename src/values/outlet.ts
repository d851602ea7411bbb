import { type Forms, indexForms } from './forms.ts';
import { remember } from './remember.ts';
import { listIn, once, type Row, readTable } from './table.ts';

/** Somebody who publishes news. */
export interface Outlet {
  /** As attributions write it: "Reuters", "The Japan Times". */
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the country it is based in; absent for those of no one country. */
  readonly country?: string;
  /** agency: sells its text to others; official: a body's own news service. */
  readonly class: 'agency' | 'paper' | 'broadcaster' | 'official';
}

/** What a form may mean. An ambiguous one ("Time", "MENA") counts only where something is credited or reported. */
export interface OutletMeaning {
  readonly outlet: Outlet;
  readonly ambiguous: boolean;
}

const classes = ['agency', 'paper', 'broadcaster', 'official'] as const;

function* meaningsIn(row: Row): Generator<readonly [string, OutletMeaning]> {
  const name = row.get('name') ?? '';
  const country = row.get('country');
  const kind = classes.find((each) => each === row.get('class'));
  if (!kind) throw new Error(`data/agencies.tsv: ${name} has the class "${row.get('class')}", which is none of ${classes.join(', ')}.`);
  const outlet: Outlet = { name, class: kind, ...(country && { country }) };
  const doubtful = listIn(row, 'ambiguous');
  const plain = { outlet, ambiguous: false };
  const unsure = { outlet, ambiguous: true };
  for (const form of [name, ...listIn(row, 'aliases')]) yield [form, doubtful.includes(form) ? unsure : plain];
}

const rows = once(() => readTable('agencies.tsv'));

/** Every form that leads to an outlet, for texts. */
export const outletForms: () => Forms<OutletMeaning> = once(() => indexForms(rows().flatMap((row) => [...meaningsIn(row)])));

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const byFoldedName = once(
  (): ReadonlyMap<string, Outlet> =>
    new Map(rows().flatMap((row) => [...meaningsIn(row)].map(([form, { outlet }]) => [fold(form), outlet]))),
);

/** The outlet of a name given apart from a text (a field, a credit), whatever its case; undefined for those not in the table. */
export const outletFrom = (text: string): Outlet | undefined => (text.length > 100 ? undefined : outletNamed(text));

const outletNamed = remember((text) => byFoldedName().get(fold(text)));
