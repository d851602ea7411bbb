import type { Sentence, Token } from '#model/sentence.ts';
import { months, weekdays } from './dates-words.ts';
import { lowerOf } from './lower.ts';
import { isCue, isPunct, isQuoteMark, isSpeechNoun } from './quotations-cues.ts';

/** Who says it and by which verb, within one sentence. Token indexes. */
export interface Attribution {
  readonly cue: number;
  readonly speaker: number | undefined;
}

const stopWords = new Set(
  'of in on at to for from with by as after before during when while who which that and or but in told said in an about over last next this yesterday today late early adding is was are were has had will would'.split(
    ' ',
  ),
);
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'one', 'another', 'some', 'mr', 'ms', 'mrs', 'dr']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);

/** Farthest that a subject or object may stand from its verb, in tokens. */
const reachOfArcs = 60;

/** Tokens among which a speaker may stand: not those of the quotation itself. `to` is not included. */
interface Ground {
  readonly from: number;
  readonly to: number;
}

/** The nearest token of a relation that depends on a cue, within reach and on the ground given. */
function childOf(tokens: readonly Token[], cue: number, relation: RegExp, { from, to }: Ground): number | undefined {
  for (let distance = 1; distance <= reachOfArcs; distance += 1) {
    for (const at of [cue - distance, cue + distance]) {
      const token = tokens[at];
      if (at >= from && at < to && token?.head === cue && relation.test(token.arc) && !isPunct(token)) return at;
    }
  }
  return undefined;
}

/** The subject that arcs give to a cue; for "according to Imrahil" the noun, for a participle the subject of its verb. */
function byArc(tokens: readonly Token[], cue: number, ground: Ground): number | undefined {
  const token = tokens[cue];
  if (token === undefined) return undefined;
  if (lowerOf(token) === 'according') {
    return token.arc.startsWith('case') && token.head >= 0 ? token.head : childOf(tokens, cue, /^(?:obl|nmod|obj)/, ground);
  }
  const subject = childOf(tokens, cue, /^nsubj/, ground);
  if (subject === undefined) return governed(tokens, cue, ground);
  const isWho = ['who', 'which', 'that'].includes(lowerOf(tokens[subject])) && token.arc.startsWith('acl');
  return isWho && token.head >= 0 ? token.head : subject;
}

/** "… congratulated him, wishing him …", "he came and said": the subject of the verb above, at most three up. */
function governed(tokens: readonly Token[], cue: number, ground: Ground): number | undefined {
  let at = cue;
  for (let step = 0; step < 3; step += 1) {
    const token = tokens[at];
    if (token === undefined || token.head < 0) return undefined;
    if (/^acl/.test(token.arc)) return isPunct(tokens[token.head]) ? undefined : token.head;
    if (!/^(?:advcl|conj|xcomp|parataxis)/.test(token.arc)) return undefined;
    at = token.head;
    const subject = childOf(tokens, at, /^nsubj/, ground);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Last token of the noun phrase that starts at an index: "the foreign minister Imrahil" before a comma or a preposition. */
function phraseAfter(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  let last: number | undefined;
  while (at < Math.min(tokens.length, from + 9)) {
    const token = tokens[at];
    const word = lowerOf(token);
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
  while (at >= 0 && (skipped.has(lowerOf(tokens[at])) || tokens[at]?.form.endsWith('ly'))) at -= 1;
  if (tokens[at]?.form === ')') at = beforeBracket(tokens, at);
  if (tokens[at]?.form === ',') {
    const opening = commaBefore(tokens, at);
    if (opening < 1) return undefined;
    at = opening - 1;
  }
  const word = lowerOf(tokens[at]);
  if (word === 'who' || word === 'which') return tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  return at < 0 || isPunct(tokens[at]) || (stopWords.has(word) && !pronouns.has(word)) ? undefined : at;
}

/** Index before the bracket that closes at an index. */
function beforeBracket(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 12); at -= 1) {
    if (tokens[at]?.form === '(') return at - 1;
  }
  return index;
}

function commaBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 25); at -= 1) {
    if (tokens[at]?.form === ',') return at;
    if (isQuoteMark(tokens[at])) return -1;
  }
  return -1;
}

/** The speaker of a cue: by arcs, else by position. `inverted`: the verb comes first ("said Imrahil"). */
export function speakerOf(sentence: Sentence, cue: number, inverted: boolean, ground?: Ground): number | undefined {
  const { tokens } = sentence;
  const { from, to } = ground ?? { from: 0, to: tokens.length };
  const found = byArc(tokens, cue, { from, to });
  const known = found !== undefined && found >= from && found < to && !isTimeWord(lowerOf(tokens[found])) ? found : undefined;
  const word = lowerOf(tokens[cue]);
  if (word === 'according') return known ?? (lowerOf(tokens[cue + 1]) === 'to' ? phraseAfter(tokens, cue + 2) : undefined);
  const after = inverted ? phraseAfter(tokens, cue + 1) : undefined;
  // Right after the words the verb has its subject right behind it; an arc that leads past that phrase is wrong.
  if (after !== undefined && !(known !== undefined && known > cue && known <= after)) return after;
  if (known !== undefined) return known;
  const follows = tokens[cue - 1]?.form === ',' && /^\p{Lu}/u.test(tokens[cue + 1]?.form ?? '');
  const before = phraseBefore(tokens, cue);
  return follows ? (phraseAfter(tokens, cue + 1) ?? before) : before !== undefined && before >= from ? before : undefined;
}

/** Farthest cue, in tokens: after a quotation the speaker's titles may stand before the verb; before it a clause may. */
const reachAfter = 40;
const reachBefore = 40;

/** The attribution that follows a quotation: "…," said Imrahil; "…," Imrahil said. `from` is the first token after its closing mark. */
export function attributionAfter(sentence: Sentence, from: number): Attribution | undefined {
  const { tokens } = sentence;
  let first = from;
  while (first < tokens.length && isPunct(tokens[first]) && !isQuoteMark(tokens[first])) first += 1;
  for (let at = first; at < Math.min(tokens.length, first + reachAfter); at += 1) {
    const token = tokens[at];
    if (token === undefined || isQuoteMark(token) || token.form === ';' || token.form === ':') return undefined;
    if (!isCue(token)) continue;
    if (at > first + 1 && !canBeSpeaker(tokens, first, at)) return undefined;
    return { cue: at, speaker: speakerOf(sentence, at, at === first, { from: first, to: tokens.length }) };
  }
  return undefined;
}

/** What stands between a quotation and a verb after it must be able to be the speaker, with titles in commas where it is long. */
const canBeSpeaker = (tokens: readonly Token[], from: number, to: number): boolean => {
  const word = lowerOf(tokens[from]);
  if (stopWords.has(word)) return false;
  return to - from <= 12 || tokens[to - 1]?.form === ',';
};

/** The attribution that precedes a quotation in its sentence, the nearest. `to` is the token of its opening mark. */
export function attributionBefore(sentence: Sentence, to: number, end = to + 1): Attribution | undefined {
  const { tokens } = sentence;
  const ground = { from: 0, to };
  const above = cueAbove(tokens, to, end);
  if (above !== undefined) return { cue: above, speaker: sharedSpeaker(sentence, above, ground) };
  for (let at = to - 1; at >= Math.max(0, to - reachBefore); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.form === ';') return undefined;
    if (isCue(token) && !isHearsay(tokens, at)) return { cue: at, speaker: sharedSpeaker(sentence, at, ground) };
    const owner = isSpeechNoun(token) ? childOf(tokens, at, /^nmod:poss/, ground) : undefined;
    if (owner !== undefined) return { cue: at, speaker: owner };
  }
  return undefined;
}

/** Most arcs between the words of a quotation and the verb that they are the object of. */
const steps = 6;

/** The cue above the quoted tokens, where arcs lead there: in "said all who complain 'sleep badly'" it is "said". */
function cueAbove(tokens: readonly Token[], from: number, to: number): number | undefined {
  let at = -1;
  for (let inner = from; inner < Math.min(to, from + reachOfArcs); inner += 1) {
    const token = tokens[inner];
    if (token === undefined || isPunct(token) || (token.head >= from && token.head < to)) continue;
    at = token.head;
    break;
  }
  for (let step = 0; step < steps && at >= 0 && at < from; step += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isCue(token) && !isHearsay(tokens, at)) return at;
    at = token.head;
  }
  return undefined;
}

/** The speaker of a cue before a quotation; a cue without one shares that of the verb before it. */
const sharedSpeaker = (sentence: Sentence, cue: number, ground: Ground): number | undefined =>
  ownSpeaker(sentence, cue, ground) ?? speakerBefore(sentence, cue) ?? byArc(sentence.tokens, cue, ground);

/** "is said to be": nobody in the sentence says it. */
const isHearsay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form === 'to' && ['is', 'are', 'was', 'were', 'be', 'been'].includes(lowerOf(tokens[at - 1]));

/**
 * A participle after a comma has no speaker of its own ("said, adding that …"); neither has a verb after "and". One after a name has
 * ("with Imrahil telling reporters that …").
 */
function ownSpeaker(sentence: Sentence, cue: number, ground: Ground): number | undefined {
  const { tokens } = sentence;
  const word = lowerOf(tokens[cue]);
  const before = tokens[cue - 1];
  const isParticiple = word.endsWith('ing') && word !== 'according';
  const subject = isParticiple ? childOf(tokens, cue, /^nsubj/, ground) : undefined;
  if (subject !== undefined) return subject;
  if (isParticiple && before !== undefined && /^\p{Lu}/u.test(before.form) && !isTimeWord(lowerOf(before))) return cue - 1;
  if (isParticiple || lowerOf(before) === 'and') return undefined;
  return speakerOf(sentence, cue, false, ground);
}

const isTimeWord = (word: string): boolean => weekdays.has(word) || months.has(word);

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
    if (!isCue(token) || token.form.endsWith('ing') === (lowerOf(token) !== 'according')) continue;
    return { cue: at, speaker: speakerOf(sentence, at, false) };
  }
  return undefined;
}

/** The attribution of a sentence that quotes nothing but ends in one, or is one: "It is slow, an official said." */
export function attributionOf(sentence: Sentence): Attribution | undefined {
  const { tokens } = sentence;
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 5); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isCue(token)) return { cue: at, speaker: speakerOf(sentence, at, false) };
  }
  const root = tokens.slice(0, 200).findIndex((token) => token.arc === 'root' && isCue(token));
  return root < 0 ? undefined : { cue: root, speaker: speakerOf(sentence, root, false) };
}
