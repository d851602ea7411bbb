import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, finite, introduced, quoted, text, when } from '../phrase.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

function sentence(told: Told): string {
  const words = told.value && 'quote' in told.value ? told.value.quote : '';
  // Words that are no clause of their own are what the speaker spoke of.
  const fragment = /^\p{Ll}/u.test(words) && !finite.test(words);
  const speaker = introduced(told, told.roles.speaker);
  return asSentence(
    fragment ? `${speaker} spoke${when(told.date)} of ${quoted(words)}` : `${speaker} said${when(told.date)}: ${quoted(words)}`,
  );
}

/** Words that begin with their verb: what they are said of stands outside the quotation marks. */
const isTornOff = ({ value }: Told): boolean =>
  value !== undefined &&
  'quote' in value &&
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)\b/.test(value.quote);

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
  // A name gives words weight; "a senator" could be anybody.
  weight: (told) => (isTornOff(told) ? 0 : / \p{Lu}/u.test(text(told.roles.speaker)) ? 5 : 3),
  frames,
  examples,
});
