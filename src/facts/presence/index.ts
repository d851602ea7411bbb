import { defineFact, needed, optional, type Told } from '../define.ts';
import { adjective, asSentence, countOf, grouped, listed, named, text, texts, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const nouns: Readonly<Record<string, readonly [noun: string, verb: string]>> = {
  community: ['people', 'live'],
  students: ['students', 'study'],
  companies: ['companies', 'are active'],
  troops: ['troops', 'are stationed'],
};

function sentence(told: Told): string {
  const { from, what, named: names } = told.roles;
  const [noun = 'people', verb = 'are present'] = nouns[text(what)] ?? [text(what)];
  const count = countOf(told.value);
  const who = `${count === undefined ? '' : `${grouped(count)} `}${noun === 'people' ? `people from ${named(told, from)}` : `${adjective(told, from)} ${noun}`}`;
  const including = texts(names).length === 0 ? '' : `, among them ${listed(texts(names))}`;
  const where = ` in ${named(told, told.roles.in)}`;
  if (told.status === 'former') return asSentence(`${who} are no longer${where}${when(told.date)}${including}`);
  if (told.status === 'planned') return asSentence(`${who} are to be${where}${when(told.date)}${including}`);
  return asSentence(`${who} ${verb}${where}${dated(told.date)}${including}`);
}

// "Lived in 2025" would say that they left: a count is of its day.
const dated = (date: string | undefined): string => (when(date) === '' ? '' : `, counted${when(date)}`);

export const presence = defineFact({
  type: 'presence',
  about: 'A community, firms or forces of one country in another.',
  roles: {
    from: needed('actor'),
    in: needed('country'),
    what: needed(['community', 'students', 'companies', 'troops']),
    named: optional('texts'),
  },
  identity: { kind: 'standing', by: ['from', 'in', 'what'] },
  // Counts of people and firms drift by some per cent a year; after three years they mislead.
  lasts: 36,
  section: 'projects, people and firms',
  sentence,
  weight: (told) => (told.value === undefined ? 4 : 6),
  frames,
  examples,
});
