import { defineFact, needed, type Told } from '../define.ts';
import { asSentence, capital, named, text, when, withArticle } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';
import { rankOf } from './rank.ts';

const many =
  /^(?:professor|lecturer|teacher|fellow|research fellow|researcher|economist|analyst|member|lawmaker|senator|deputy|spokes\w+|adviser|advisor)\b/i;

/** "Arnor's prime minister", "a professor at the Institute of Gondor", "chair of the Council". */
function post(told: Told): string {
  const office = text(told.roles.office);
  const of = text(told.roles.of);
  const worded = /^\p{Lu}\p{Ll}+$/u.test(office) ? office.toLowerCase() : office;
  if (of === '') return worded;
  if (/^[A-Z]{3}$/.test(of)) return `${told.possessive(of)} ${worded}`;
  return many.test(office) ? `${withArticle(worded)} at ${named(told, of)}` : `${worded} of ${named(told, of)}`;
}

/** A tenure that began and goes on. */
const since = (date: string | undefined): boolean => /^\d.*\/(?:\.\.)?$/.test(date ?? '');
const ranked = (told: Told) => rankOf(text(told.roles.office));

function sentence(told: Told): string {
  const person = named(told, told.roles.person);
  if (told.status === 'planned') return asSentence(`${person} is to become ${post(told)}${when(told.date)}`);
  if (told.status === 'denied') return asSentence(`It is denied that ${person} is ${post(told)}`);
  if (told.status === 'former') {
    if (since(told.date) || !/^(?:\.\.)?\//.test(told.date ?? ''))
      return asSentence(`${person} is a former holder of the office of ${post(told)}`);
    return asSentence(`${person} was ${post(told)}${when(told.date)}`);
  }
  if (since(told.date)) return asSentence(`${person} has been ${post(told)}${when(told.date)}`);
  return asSentence(`${person} is ${post(told)}`);
}

export const office = defineFact({
  type: 'office',
  about: 'A person holds, held or is to take an office.',
  roles: { person: needed('actor'), office: needed('text'), of: needed('actor') },
  identity: { kind: 'slot', by: ['office', 'of'], holder: 'person' },
  // Governments are reshuffled about every two years; after eighteen months of silence a name is no longer safe to print as current.
  lasts: 18,
  section: 'leadership',
  alone: () => 'leadership',
  belongs: { who: 'person', to: 'of' },
  sentence,
  glance: (told) =>
    ranked(told).weight >= 9 && told.status !== 'former'
      ? { under: capital(named(told, told.roles.of)), says: `${named(told, told.roles.person)}, ${text(told.roles.office)}` }
      : undefined,
  weight: (told) => (/^[A-Z]{3}$/.test(text(told.roles.of)) ? ranked(told).weight : 0),
  expects: [
    { what: 'head of state or government', of: 'of', fits: (told) => /^head/.test(ranked(told).post) },
    { what: 'foreign minister', of: 'of', fits: (told) => ranked(told).post === 'foreign minister' },
  ],
  frames,
  examples,
});
