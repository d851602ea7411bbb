import { countryAt, stateIn } from '#values/country.ts';
import { isGivenName } from '#values/given-name.ts';
import { organisationForms } from '#values/organisation.ts';
import { outletForms } from '#values/outlet.ts';
import { once } from '#values/table.ts';
import { titleForms } from '#values/title.ts';
import type { Gazetteer, OrganisationEntry, TitleEntry } from './gazetteer.ts';

// Ranks of officers and titles of birth stand before a name all life long; they are no office of state.
const bornOrEarned =
  /^(general|lieutenant general|major general|brigadier|admiral|air marshal|field marshal|colonel|major|captain|commander|prince|princess|judge)$/;
// These words need what follows them to be an office: "deputy" alone is a member of some parliaments, "minister of" a beginning.
const unfinished = /( of| to| for)$/i;

function titleOf(form: string): TitleEntry | undefined {
  const titles = titleForms();
  const lower = form.toLowerCase();
  const [title = lower === form ? undefined : titles.of(lower)[0]] = titles.of(form);
  // "major European banks", "general agreement": ranks before a name have a capital.
  if (!title || unfinished.test(form) || /^(?:major|general|private|captain)$/.test(form)) return undefined;
  const isEarned = bornOrEarned.test(title.title) && /^\p{Lu}/u.test(form);
  return { plain: title.title, kind: isEarned ? 'honorific' : title.kind, rank: title.rank };
}

/** Letters of the longest title that begins with a word, by the words with which titles begin. */
const reaches = once((): ReadonlyMap<string, number> => {
  const reaches = new Map<string, number>();
  const raise = (word: string, length: number) => reaches.set(word, Math.max(length, reaches.get(word) ?? 0));
  const titles = [...titleForms().forms.keys()].map((form) => ({ first: form.toLowerCase().split(/[\s-]/)[0] ?? '', length: form.length }));
  for (const { first, length } of titles)
    for (const word of [first, `${first}s`, first.replace(/\.$/, ''), first.replace(/man$/, 'men').replace(/woman$/, 'women')])
      raise(word, length);
  // A token may end within such a word: "hon" of "hon'ble".
  for (const { first, length } of titles)
    for (let end = 0; end < first.length; end++) if (reaches.has(first.slice(0, end))) raise(first.slice(0, end), length);
  return reaches;
});

function organisationAt(text: string, start: number): OrganisationEntry | undefined {
  const organisation = organisationForms().at(text, start);
  const [body] = organisation?.meanings ?? [];
  const outlet = outletForms().at(text, start);
  const [paper] = outlet?.meanings ?? [];
  if (organisation && body && !body.ambiguous && organisation.end >= (outlet?.end ?? 0)) {
    return { end: organisation.end, name: body.organisation.name, kind: body.organisation.kind };
  }
  if (!outlet || !paper || paper.ambiguous) return undefined;
  const { name, country, class: kind } = paper.outlet;
  return { end: outlet.end, name, kind: kind === 'agency' ? 'agency' : 'outlet', ...(country && { of: country }) };
}

/** The project's own tables in `data/`. */
export const gazetteer: Gazetteer = {
  countryAt: (text, start) => {
    const found = countryAt(text, start);
    const [meaning] = found?.meanings ?? [];
    // A continent of ice is nobody's party.
    if (!found || !meaning || meaning.code === 'ATA') return undefined;
    return { end: found.end, code: meaning.code, form: meaning.kind, ambiguous: meaning.ambiguous?.includes('person') ?? false };
  },
  stateIn,
  organisationAt,
  title: titleOf,
  titleReach: (word) => reaches().get(word) ?? 0,
  isGivenName,
};
