import { defineFact, needed, optional, type Told } from '../define.ts';
import { aboutTopics, asSentence, finite, introduced, named, quoted, text, texts } from '../phrase.ts';
import { topics } from '../topics.ts';
import { examples } from './examples.ts';
import { frames } from './frames.ts';

const predicate =
  /^(?:(?:still|also|now|already|never|no longer|not|always|long|\p{Ll}{3,}ly) )?(?:has|have|do|does|did|foresaw|felt|thought|found|took|saw|knew|held|kept|meant|sought|stood|made|gave|went|came|drew|fought|spoke|wants|favou?rs?|fears?|doubts?|thinks?|feels?|likes?|prefers?|want|see|expect|believe|hope|oppose|support|back|reject|welcome|regard|consider|call|is|are|was|were|had|will|would|can|could|should|may|must|wants?|wanted|supports?|supported|opposes?|opposed|sees|saw|urged|urges|regards|considers|rejects|backs|favours|hopes|expects|believes|calls|called|welcomes|welcomed|\p{Ll}{3,}ed)\b(?! by )/u;
/** "the importance of …": something that is spoken of, and no clause. */
const thing = /^(?:the|an?) (?:\p{Ll}+ )?\p{Ll}+(?:ance|ity|tion|sion|ness|ment|need|role|value|link|potential|threat|risk|chance|sign) /u;
/** "Gondor as a partner": what somebody is taken for. */
const taken = /^\S+(?: \S+){0,3} as (?:an?|the|one|its|their|his|her|part|more|less)\b/u;

/** The view with its holder: the words as the text gives them, in the frame that fits their grammar. */
function sentence(told: Told): string {
  const view = told.value && 'text' in told.value ? lowered(told.value.text.replace(/^(?:said|says)(?: that)? /, '')) : '';
  const holder = holderOf(told);
  const matter = aboutTopics(told.roles.topics, 3);
  if (view === '') return asSentence(`a view of ${holder}${matter} is on file without its words`);
  if (predicate.test(view)) return asSentence(`${matter === '' ? '' : `${matter.trim()}, `}${holder} ${quoted(view)}`);
  if (taken.test(view)) return asSentence(`${holder} ${manyHold.test(holder) ? 'see' : 'sees'} ${quoted(view)}`);
  if (thing.test(view) && !finite.test(view.split(/\b(?:that|which|who|whose|what|where)\b/)[0] ?? ''))
    return asSentence(`${holder} spoke of ${quoted(view)}`);
  if (isState(told)) return asSentence(`${told.possessive(told.roles.holder)} position${matter}: ${quoted(view)}`);
  if (finite.test(view)) return asSentence(`according to ${holder}, ${quoted(view)}`);
  return asSentence(`${holder}${matter}: ${quoted(view)}`);
}

/** "officials of Gondor", "Gondorian growers": many by their words; a name is one. */
const manyHold = /^(?:the )?(?:\p{Lu}[\p{L}.]* )?\p{Ll}[\p{Ll} -]*(?:s|men|people)\b(?! (?:minister|secretary|chief|official|spokes))/u;

/** "Is willing to talk", as old telegrams write behind a full stop that ends nothing. */
const lowered = (view: string): string =>
  view.replace(/^(?:Is|Are|Was|Were|Has|Have|Had|Does|Do|Will|Would) /, (verb) => verb.toLowerCase());

const isState = (told: Told): boolean => /^[A-Z]{3}$/.test(text(told.roles.holder));

/** The holder, with the country where it is a role and no name: "officials of Gondor". */
function holderOf(told: Told): string {
  const holder = introduced(told, told.roles.holder);
  const of = text(told.roles.of);
  return /^\p{Ll}[\p{Ll} ]+$/u.test(holder) && /^[A-Z]{3}$/.test(of) ? `${holder} of ${named(told, of)}` : holder;
}

/** A clause torn from its sentence: a condition, an act beside another, what "he" of a state did. */
function isTornOff(told: Told): boolean {
  const view = told.value && 'text' in told.value ? told.value.text : '';
  return (
    /^(?:if|when|while|after|before|although|unless|until|\p{Ll}{2,}ing)\b/u.test(view) ||
    (isState(told) && /^(?:he|she|him|his|her)\b/i.test(view))
  );
}

export const position = defineFact({
  type: 'position',
  about: 'A government, person or group of observers holds a view on a relation, an issue or another country.',
  roles: { holder: needed('actor'), of: optional('actor'), about: optional('countries'), topics: optional(topics) },
  identity: { kind: 'words', by: ['holder'] },
  // Views change with governments and events; two years on they are history.
  lasts: 24,
  section: 'statements and positions',
  // What a government thinks of others belongs with them; what anybody says of one of the two is a voice.
  alone: (told) => (isState(told) || texts(told.roles.about).length > 1 ? 'third parties' : 'statements and positions'),
  belongs: { who: 'holder', to: 'of' },
  sentence,
  weight: (told) => (isTornOff(told) ? 0 : isState(told) ? 6 : 4),
  frames,
  examples,
});
