import { defineFact, needed, optional, type Told } from '../define.ts';
import { asSentence, introduced, quoted, text } from '../phrase.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const clause = /\b(?:is|are|was|were|has|have|had|will|would|could|can|should|may|might|must|remains?|needs?|wants?|supports?)\b/i;
const predicate =
  /^(?:has|is|was|had|will|would|can|could|should|may|must|wants?|wanted|supports?|supported|opposes?|opposed|sees|saw|urged|urges|regards|considers|rejects|backs|favours|hopes|expects|believes|calls|called|welcomes|welcomed)\b/;

/** The view with its holder: the words as the text gives them, in the frame that fits their grammar. */
function sentence(told: Told): string {
  const view = told.value && 'text' in told.value ? told.value.text : '';
  const holder = introduced(told, told.roles.holder);
  if (view === '') return asSentence(`a view of ${holder} is on file without its words`);
  if (predicate.test(view)) return asSentence(`${holder} ${quoted(view)}`);
  if (/^to \p{Ll}/u.test(view)) return asSentence(`${holder} wants ${quoted(view)}`);
  if (/ as /.test(view) || !clause.test(view)) return asSentence(`${holder} spoke of ${quoted(view)}`);
  return asSentence(`according to ${holder}, ${quoted(view)}`);
}

export const position = defineFact({
  type: 'position',
  about: 'A government, person or group of observers holds a view on a relation, an issue or another country.',
  roles: { holder: needed('actor'), of: optional('actor'), about: optional('countries'), topics: optional(topics) },
  identity: { kind: 'words', by: ['holder'] },
  // Views change with governments and events; two years on they are history.
  lasts: 24,
  section: 'statements and positions',
  alone: () => 'third parties',
  belongs: { who: 'holder', to: 'of' },
  sentence,
  weight: (told) => (/^[A-Z]{3}$/.test(text(told.roles.holder)) ? 6 : 4),
  frames,
  examples,
});
