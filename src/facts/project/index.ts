import { defineFact, needed, optional, type Told } from '../define.ts';
import { adjective, asSentence, figureOf, named, text, when } from '../phrase.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const states: Readonly<Record<string, string>> = {
  planned: 'planned',
  proposed: 'proposed',
  ongoing: 'under way',
  postponed: 'put off',
  cancelled: 'cancelled',
  denied: 'denied',
  former: 'ended',
};

/** "the harbour at Minas (through the Fund of Arnor; US$3 million; planned in 2031)". */
function entry(told: Told): string {
  const { agency, stage } = told.roles;
  const state = [text(stage), states[told.status] ?? '']
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join(', ');
  const details = [agency === undefined ? '' : `through ${text(agency)}`, figureOf(told.value), `${state}${when(told.date)}`.trim()];
  const known = details.filter((part) => part !== '');
  return `${text(told.roles.name)}${known.length > 0 ? ` (${known.join('; ')})` : ''}`;
}

const heading = (told: Told): string => `${adjective(told, told.roles.from)} projects in ${named(told, told.roles.in)}`;

export const project = defineFact({
  type: 'project',
  about: 'A development, infrastructure or defence project of one country or its agency in or with another.',
  roles: {
    from: needed('actor'),
    in: needed('country'),
    name: needed('text'),
    agency: optional('actor'),
    stage: optional('text'),
    topics: optional(topics),
  },
  identity: { kind: 'standing', by: ['from', 'in', 'name'] },
  // Works take years, but a plan that nobody mentions for three has often been dropped.
  lasts: 36,
  section: 'projects, people and firms',
  sentence: (told) => asSentence(`${adjective(told, told.roles.from)} project in ${named(told, told.roles.in)}: ${entry(told)}`),
  together: {
    by: (told) => `${text(told.roles.from)} ${text(told.roles.in)}`,
    sentence: (tolds) =>
      tolds.length === 1 ? project.sentence(tolds[0]) : asSentence(`${heading(tolds[0])}: ${tolds.map(entry).join('; ')}`),
  },
  weight: (told) => (told.value === undefined ? 5 : 7),
  frames,
  examples,
});
