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
  const [title] = [...titleForms().of(form), ...titleForms().of(form.toLowerCase())];
  // "major European banks", "general agreement": ranks before a name have a capital.
  if (!title || unfinished.test(form) || /^(?:major|general|private|captain)$/.test(form)) return undefined;
  const isEarned = bornOrEarned.test(title.title) && /^\p{Lu}/u.test(form);
  return { plain: title.title, kind: isEarned ? 'honorific' : title.kind, rank: title.rank };
}

const firstWords = once(
  () =>
    new Set(
      [...titleForms().forms.keys()].flatMap((form) => {
        const [word = ''] = form.toLowerCase().split(/[\s-]/);
        return [word, `${word}s`, word.replace(/\.$/, ''), word.replace(/man$/, 'men').replace(/woman$/, 'women')];
      }),
    ),
);

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
  beginsTitle: (word) => firstWords().has(word),
  isGivenName,
};
