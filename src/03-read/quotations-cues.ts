import type { Token } from '#model/sentence.ts';
import { lowerOf } from './lower.ts';

const stems =
  'say tell add write ask state announce declare explain note insist warn reply remark observe comment argue claim call describe stress emphasise emphasize underline underscore urge vow pledge promise tweet post recall acknowledge admit concede conclude continue caution reiterate reaffirm affirm confirm deny suggest predict lament complain joke quip respond answer assert maintain contend hail praise condemn denounce dismiss criticise criticize label term dub quote cite report exclaim shout whisper mention reveal repeat characterise characterize attribute wish demand reject agree speak remind retort inform boast brag blast mock deride allege opine muse fume counter testify recount clarify interject plead implore concede brief contradict accuse attack compare liken brand proclaim yell scold reference deem'.split(
    ' ',
  );

const irregular =
  'spoke spoken said says saying told tells telling wrote writes writing written denied denies quipped quipping replied replies vowed read reads according'.split(
    ' ',
  );

const inflect = (verb: string): string[] => {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
};

/** Forms of verbs that introduce speech, in lower case. */
const cueForms: ReadonlySet<string> = new Set([...stems.flatMap(inflect), ...irregular]);
// Bare forms that are mostly nouns beside a quotation.
const mostlyNouns: ReadonlySet<string> = new Set([
  'note',
  'post',
  'report',
  'term',
  'state',
  'comment',
  'label',
  'call',
  'quote',
  'claim',
  'claims',
  'reports',
  'comments',
  'terms',
  'states',
  'calls',
  'posts',
  'praise',
  'promise',
  'reply',
  'answer',
  'tweet',
  'notes',
  'writing',
  'quotes',
]);

/** True for a verb that introduces speech, and for "according". */
export const isCue = (token: Token): boolean => {
  const word = lowerOf(token);
  if (!cueForms.has(word)) return false;
  if (token.tag === 'VERB' || token.tag === 'AUX') return true;
  return word === 'according' || (token.tag === 'X' ? !mostlyNouns.has(word) : false);
};

/** Nouns for what somebody said: "Imrahil's claim that …". */
const speechNouns: ReadonlySet<string> = new Set(
  'claim assertion statement remark remarks comment comments insistence suggestion pledge promise warning accusation allegation words description'.split(
    ' ',
  ),
);
export const isSpeechNoun = (token: Token): boolean => token.tag === 'NOUN' && speechNouns.has(lowerOf(token));

/** True for tokens without a letter or digit. */
export const isPunct = (token: Token | undefined): boolean => token !== undefined && !/[\p{L}\p{N}]/u.test(token.form);
export const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["“”„«»‟`]|^''$/.test(token.form);
