import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, figureOf, listed, named, text, when, withArticle } from '../phrase.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const states: Readonly<Record<string, string>> = {
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
  const details = [agency === undefined ? '' : `through ${named(told, agency)}`, figureOf(told.value), `${state}${when(told.date)}`.trim()];
  const known = details.filter((part) => part !== '');
  return `${withArticle(text(told.roles.name))}${known.length > 0 ? ` (${known.join('; ')})` : ''}`;
}

const isAhead = (told: Told): boolean => told.status === 'planned' || told.status === 'proposed';

/** "Arnor's work in Gondor includes the harbour at Minas (under way)." Plans are told as plans. */
function list(tolds: readonly [Told, ...Told[]]): string {
  const [first] = tolds;
  const [one, many] = isAhead(first) ? ['plans', 'include'] : ['work', 'includes'];
  return asSentence(`${first.possessive(first.roles.from)} ${one} in ${named(first, first.roles.in)} ${many} ${joined(tolds.map(entry))}`);
}

const joined = (entries: readonly string[]): string => (entries.some((entry) => /[,;]/.test(entry)) ? entries.join('; ') : listed(entries));

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
  sentence: (told) => list([told]),
  together: {
    by: (told) => `${text(told.roles.from)} ${text(told.roles.in)} ${isAhead(told)}`,
    sentence: list,
  },
  weight: (told) => (told.value === undefined ? 5 : 7),
  frames,
  examples,
});
