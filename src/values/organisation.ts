import { type Forms, indexForms } from './forms.ts';
import { listIn, once, type Row, readTable } from './table.ts';

/** A bloc, an alliance or an international body. */
export interface Organisation {
  /** In full: "Association of Southeast Asian Nations". */
  readonly name: string;
  /** bloc: states that act together, and standing agreements between them; body: an organisation with a secretariat of its own. */
  readonly kind: 'bloc' | 'body';
  /** True where running text says "the" before the full name. */
  readonly article: boolean;
}

/** What a form may mean, and whether it often means something else ("CAN", "Commonwealth"). */
export interface OrganisationMeaning {
  readonly organisation: Organisation;
  readonly ambiguous: boolean;
}

function* meaningsIn(row: Row): Generator<readonly [string, OrganisationMeaning]> {
  const name = row.get('name') ?? '';
  const organisation: Organisation = { name, kind: row.get('kind') === 'bloc' ? 'bloc' : 'body', article: row.get('article') === 'the' };
  const doubtful = listIn(row, 'ambiguous');
  const plain = { organisation, ambiguous: false };
  const unsure = { organisation, ambiguous: true };
  for (const form of [name, ...listIn(row, 'abbreviations'), ...listIn(row, 'aliases')])
    yield [form, doubtful.includes(form) ? unsure : plain];
}

/** Every form that leads to an international organisation. */
export const organisationForms: () => Forms<OrganisationMeaning> = once(() =>
  indexForms(readTable('organisations.tsv').flatMap((row) => [...meaningsIn(row)])),
);

/** The organisation of exactly this form, in full or abbreviated; undefined for others. */
export const organisationFrom = (text: string): Organisation | undefined => organisationForms().of(text.trim())[0]?.organisation;

/** The name with "the" where running text needs it; names that are not in the table are given back as they are. */
export function theOrganisation(name: string): string {
  const organisation = organisationFrom(name);
  if (!organisation) return name;
  // Abbreviations that are spoken as words stand without article ("NATO", "ASEAN"); those that are spelt take the one of the full name.
  const spoken = /^[A-Z]?[A-Za-z]*[aeiouAEIOU][A-Za-z]{2,}$/.test(name) && !name.includes(' ') && name !== organisation.name;
  return organisation.article && !spoken && !name.startsWith('the ') && !name.startsWith('The ') ? `the ${name}` : name;
}
