import type { Quotation } from '#model/reading.ts';
import type { Sentence, Token } from '#model/sentence.ts';

/** Who says it and by which verb, within one sentence. Token indexes. */
export interface Attribution {
  readonly cue: number;
  readonly speaker: number | undefined;
}

export type Cue = NonNullable<Quotation['cue']>;

const stems =
  'say tell add write ask state announce declare explain note insist warn reply remark observe comment argue claim call describe stress emphasise emphasize underline underscore urge vow pledge promise tweet post recall acknowledge admit concede conclude continue caution reiterate reaffirm affirm confirm deny suggest predict lament complain joke quip respond answer assert maintain contend hail praise condemn denounce dismiss criticise criticize label term dub quote cite report exclaim shout whisper mention reveal'.split(
    ' ',
  );

const irregular =
  'said says saying told tells telling wrote writes writing written denied denies quipped quipping replied replies vowed read reads according'.split(
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

export const isCue = (token: Token): boolean => {
  const word = token.form.toLowerCase();
  if (!cueForms.has(word)) return false;
  if (token.tag === 'VERB' || token.tag === 'AUX') return true;
  return word === 'according' || (token.tag === 'X' ? !mostlyNouns.has(word) : false);
};

const isPunct = (token: Token | undefined): boolean => token !== undefined && !/[\p{L}\p{N}]/u.test(token.form);
const isQuoteMark = (token: Token | undefined): boolean => token !== undefined && /^["“”„«»‟`]|^''$/.test(token.form);

const stopWords = new Set(
  'of in on at to for from with by as after before during when while who which that and or but in told said in an about over last next this yesterday today late early adding is was are were has had will would'.split(
    ' ',
  ),
);
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'one', 'another', 'some', 'mr', 'ms', 'mrs', 'dr']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

/** Farthest that a subject or object may stand from its verb, in tokens. */
const reachOfArcs = 60;

/** The nearest token of a relation that depends on a cue, within reach. */
function childOf(tokens: readonly Token[], cue: number, relation: RegExp): number | undefined {
  for (let distance = 1; distance <= reachOfArcs; distance += 1) {
    for (const at of [cue - distance, cue + distance]) {
      const token = tokens[at];
      if (token?.head === cue && relation.test(token.arc)) return at;
    }
  }
  return undefined;
}

/** The subject that arcs give to a cue; for "according to Khan" the noun. */
function byArc(tokens: readonly Token[], cue: number): number | undefined {
  const token = tokens[cue];
  if (token === undefined) return undefined;
  if (token.form.toLowerCase() === 'according') {
    return token.arc.startsWith('case') && token.head >= 0 ? token.head : childOf(tokens, cue, /^(?:obl|nmod|obj)/);
  }
  const subject = childOf(tokens, cue, /^nsubj/);
  if (subject === undefined) return undefined;
  const isWho = ['who', 'which', 'that'].includes(tokens[subject]?.form.toLowerCase() ?? '') && token.arc.startsWith('acl');
  return isWho && token.head >= 0 ? token.head : subject;
}

/** Last token of the noun phrase that starts at an index: "the foreign minister Khan" before a comma or a preposition. */
function phraseAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  let last: number | undefined;
  while (at < Math.min(tokens.length, from + 9)) {
    const token = tokens[at];
    const word = token?.form.toLowerCase() ?? '';
    if (token === undefined || (isPunct(token) && word !== '-' && word !== '.')) break;
    if (pronouns.has(word)) return last ?? at;
    if (stopWords.has(word) && last !== undefined) break;
    if (token.tag === 'VERB' || token.tag === 'ADP' || token.tag === 'AUX') break;
    if (!determiners.has(word) && word !== '.' && word !== '-') last = at;
    at += 1;
  }
  return last;
}

const skipped = new Set(['also', 'has', 'had', 'have', 'later', 'then', 'further', 'however', 'once', 'was', 'is', 'were', 'been', 'as']);

/** The noun before a cue, past adverbs and an apposition between commas. */
function phraseBefore(tokens: readonly Token[], cue: number): number | undefined {
  let at = cue - 1;
  while (at >= 0 && (skipped.has(tokens[at]?.form.toLowerCase() ?? '') || tokens[at]?.form.endsWith('ly'))) at -= 1;
  if (tokens[at]?.form === ',') {
    const opening = commaBefore(tokens, at);
    if (opening < 1) return undefined;
    at = opening - 1;
  }
  const word = tokens[at]?.form.toLowerCase() ?? '';
  if (word === 'who' || word === 'which') return tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  return at < 0 || isPunct(tokens[at]) || (stopWords.has(word) && !pronouns.has(word)) ? undefined : at;
}

function commaBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 25); at -= 1) {
    if (tokens[at]?.form === ',') return at;
    if (isQuoteMark(tokens[at])) return -1;
  }
  return -1;
}

/** The speaker of a cue: by arcs, else by position, on the side where the quotation is not. */
export function speakerOf({ tokens }: Sentence, cue: number, inverted: boolean): number | undefined {
  const found = byArc(tokens, cue);
  if (found !== undefined) return found;
  const word = tokens[cue]?.form.toLowerCase();
  if (word === 'according') return tokens[cue + 1]?.form.toLowerCase() === 'to' ? phraseAfter(tokens, cue + 2) : undefined;
  return inverted ? (phraseAfter(tokens, cue + 1) ?? phraseBefore(tokens, cue)) : (phraseBefore(tokens, cue) ?? undefined);
}

/** Farthest cue, in tokens: after a quotation the speaker's titles may stand before the verb; before it a clause may. */
const reachAfter = 16;
const reachBefore = 40;

/** The attribution that follows a quotation: "…," said Khan; "…," Khan said. `from` is the first token after its closing mark. */
export function attributionAfter(sentence: Sentence, from: number): Attribution | undefined {
  const { tokens } = sentence;
  let first = from;
  while (first < tokens.length && isPunct(tokens[first]) && !isQuoteMark(tokens[first])) first += 1;
  for (let at = first; at < Math.min(tokens.length, first + reachAfter); at += 1) {
    const token = tokens[at];
    if (token === undefined || isQuoteMark(token) || token.form === ';' || token.form === ':') return undefined;
    if (!isCue(token)) continue;
    if (at > first + 1 && !hasSubjectBetween(tokens, first, at)) return undefined;
    return { cue: at, speaker: speakerOf(sentence, at, at === first) };
  }
  return undefined;
}

/** "…" from Khan, who said: what stands between must be able to be the speaker. */
const hasSubjectBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  const word = tokens[from]?.form.toLowerCase() ?? '';
  return !stopWords.has(word) && to > from;
};

/** The attribution that precedes a quotation in its sentence, the nearest. `to` is the token of its opening mark. */
export function attributionBefore(sentence: Sentence, to: number): Attribution | undefined {
  const { tokens } = sentence;
  for (let at = to - 1; at >= Math.max(0, to - reachBefore); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.form === ';') return undefined;
    if (isCue(token)) return { cue: at, speaker: ownSpeaker(sentence, at) ?? speakerBefore(sentence, at) };
  }
  return undefined;
}

/** A participle has no speaker of its own ("said, adding that …"); neither has a verb after "and". */
const ownSpeaker = (sentence: Sentence, cue: number): number | undefined => {
  const word = sentence.tokens[cue]?.form.toLowerCase() ?? '';
  const shared = word !== 'according' && (word.endsWith('ing') || sentence.tokens[cue - 1]?.form.toLowerCase() === 'and');
  return shared ? undefined : speakerOf(sentence, cue, false);
};

/** The speaker of the cue before this one in the sentence, on either side of it. */
function speakerBefore(sentence: Sentence, cue: number): number | undefined {
  for (let at = cue - 1; at >= Math.max(0, cue - reachBefore); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !isCue(token)) continue;
    const inverted = isQuoteMark(sentence.tokens[at - 1]) || isQuoteMark(sentence.tokens[at - 2]);
    return speakerOf(sentence, at, inverted);
  }
  return undefined;
}

/** The attribution after a comma at the end of a sentence. `from` is the first token after the quoted words. */
export function attributionTrailing(sentence: Sentence, from: number): Attribution | undefined {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(tokens.length, from + reachBefore); at += 1) {
    const token = tokens[at];
    if (token === undefined || isQuoteMark(token)) return undefined;
    if (!isCue(token) || token.form.endsWith('ing') === (token.form.toLowerCase() !== 'according')) continue;
    return { cue: at, speaker: speakerOf(sentence, at, false) };
  }
  return undefined;
}
