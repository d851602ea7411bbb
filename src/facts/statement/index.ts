import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, introduced, quoted, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

function sentence(told: Told): string {
  const words = told.value && 'quote' in told.value ? told.value.quote : '';
  return asSentence(`${introduced(told, told.roles.speaker)} said${when(told.date)}: ${quoted(words)}`);
}

export const statement = defineFact({
  type: 'statement',
  about: "A speaker's own words.",
  roles: { speaker: needed('actor'), of: optional('actor'), about: optional('countries') },
  identity: { kind: 'words', by: ['speaker'] },
  // Words once spoken stay spoken.
  lasts: Number.POSITIVE_INFINITY,
  section: 'statements and positions',
  belongs: { who: 'speaker', to: 'of' },
  sentence,
  weight: () => 5,
  frames,
  examples,
});
