import { defineFact, needed, optional, type Told } from '../define.ts';
import { adjective, asSentence, countOf, named, text, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const rules = ['visa-free', 'on arrival', 'electronic', 'required', 'stopped'] as const;

const said: Readonly<Record<string, readonly [now: string, tobe: string, over: string]>> = {
  'visa-free': ['need no visa', 'are to need no visa', 'no longer travel without a visa'],
  'on arrival': ['get a visa on arrival', 'are to get visas on arrival', 'get no visas on arrival any more'],
  electronic: ['may ask for a visa electronically', 'are to get visas electronically', 'get no electronic visas any more'],
  required: ['need a visa', 'are to need a visa', 'need no visa any more'],
  stopped: ['are given no visas', 'are to be given no visas', 'are given visas again'],
};

function sentence(told: Told): string {
  const { from, to, holders } = told.roles;
  const [now, planned, over] = said[text(told.roles.rule)] ?? ['travel', 'are to travel', 'travelled'];
  const days = countOf(told.value);
  const who = `${adjective(told, from)} ${text(holders) === 'official' ? 'holders of diplomatic or official passports' : 'citizens'}`;
  const where = `${days === undefined ? '' : ` for up to ${days} days`} in ${named(told, to)}`;
  const isAhead = told.status === 'planned' || told.status === 'proposed';
  if (told.status === 'denied') return asSentence(`it is denied that ${who} ${now}${where}`);
  if (told.status === 'former') return asSentence(`${who} ${over}${where}${when(told.date)}`);
  return asSentence(`${who} ${isAhead ? planned : now}${where}${when(told.date).replace(/^ (?:on|in) /, isAhead ? ' from ' : ' since ')}`);
}

export const visa = defineFact({
  type: 'visa',
  about: 'What citizens of one country need to enter another.',
  roles: {
    from: needed('country'),
    to: needed('country'),
    rule: needed(rules),
    holders: optional(['official']),
  },
  identity: { kind: 'standing', by: ['from', 'to', 'rule', 'holders'] },
  // Rules of entry change with governments and epidemics; after two years a traveller asks again.
  lasts: 24,
  section: 'projects, people and firms',
  sentence,
  weight: (told) => (text(told.roles.holders) === 'official' ? 3 : 6),
  frames,
  examples,
});
