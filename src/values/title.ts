import { type Forms, indexForms } from './forms.ts';
import { listIn, once, type Row, readTable } from './table.ts';

/** A word or phrase that stands before, after or instead of a person's name. */
export interface Title {
  /** The plain form: "foreign minister" for "Minister for Foreign Affairs". */
  readonly title: string;
  /** office: somebody holds it; honorific: falls away from the name; role: says what somebody is, but is no office ("analyst"). */
  readonly kind: 'office' | 'honorific' | 'role';
  /** 1 to 9, 9 for heads of state and government. */
  readonly rank: number;
  /** To whom it belongs where the text says nothing else; absent for honorifics and most roles. */
  readonly of?: 'state' | 'party' | 'organisation';
}

const kinds = ['office', 'honorific', 'role'] as const;
const owners = ['state', 'party', 'organisation'] as const;

function* meaningsIn(row: Row): Generator<readonly [string, Title]> {
  const title = row.get('title') ?? '';
  const kind = kinds.find((each) => each === row.get('kind'));
  if (!kind) throw new Error(`data/titles.tsv: ${title} has the kind "${row.get('kind')}", which is none of ${kinds.join(', ')}.`);
  const of = owners.find((each) => each === row.get('of'));
  const meaning: Title = { title, kind, rank: Number(row.get('rank')), ...(of && { of }) };
  for (const form of [title, ...listIn(row, 'forms')]) {
    yield [form, meaning];
    // At the start of a sentence or a list entry, where only the first letter is large.
    yield [form.charAt(0).toUpperCase() + form.slice(1), meaning];
  }
}

/** Every form of a title, case as texts write it. */
export const titleForms: () => Forms<Title> = once(() => indexForms(readTable('titles.tsv').flatMap((row) => [...meaningsIn(row)])));

/** The first title that a wording of an office holds: "former commerce minister" → trade minister. Undefined when it holds none that is known. */
export function titleIn(office: string): Title | undefined {
  const word = /[\p{L}\p{N}]+/gu;
  const text = office.slice(0, 200);
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const found = titleForms().at(text, match.index);
    const [title] = found?.meanings ?? [];
    if (title) return title;
  }
  return undefined;
}

/** How senior an office is, 1 to 9; 2 for one that is not known. */
export const rankOf = (office: string): number => titleIn(office)?.rank ?? 2;
