import type { Sentence, Token } from '#model/sentence.ts';
import { lowerOf } from './lower.ts';

/**
 * Which way a clause points in time: -1 past, 1 future, 0 where nothing shows it. 0.5 is a plan, and plans may have been made
 * for days that are past by now: "a trip planned for June was put off".
 */
export type Direction = -1 | 0 | 0.5 | 1;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const future = listed(
  "will shall 'll ’ll would wo may might could should upcoming forthcoming plans planning expects hopes intends aims going plan hope intend expect unless deadline invited invites invitation",
);
const planned = listed('due scheduled slated planned expected set pencilled earmarked timetabled');
const presentForms = listed("is are am 's ’s 're");
const past = listed(
  "was were had did has have 've been became began broke brought built came chose cut drew drove fell felt found flew fought gave went got grew heard held hit kept knew laid led left lent let lost made meant met paid put ran rang read rose said saw sent shook shot shut sat slept spent spoke stood stole struck swore swept took taught told thought threw understood won withdrew wrote arose ate bought caught dealt fled forbade forgave froze hid overthrew rode sank sang sold sought sprang",
);
const notPast = listed(
  'need indeed speed united feed exceed proceed succeed agreed-upon hundred seed embed breed unprecedented limited so-called wed red bed shed',
);
/** What these govern lies ahead of them: "agreed to hold talks in March". */
const forward = listed(
  'agreed agree agrees decided vowed pledged promised wants wanted hoped intended aimed offered proposed invited called asked urged sought ready likely plan plans planned decision intention invitation pledge promise preparing prepares prepared aims due set scheduled expected slated refused threatened postponed rescheduled delayed deferred moved ordered deadline',
);
const presentOpen = listed('is are am begins starts opens takes arrives leaves departs meets travels visits ends expires closes');
const putOff = listed('postponed rescheduled delayed deferred moved off');

/** How far a cue is looked for, in tokens. */
const reach = 30;

const isVerbal = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX' || tag === 'X';

const isPastForm = (token: Token, word: string): boolean =>
  isVerbal(token) && (past.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.has(word)));

/** A present form that stands on its own, so that what it tells is neither over nor announced. */
const isPresentForm = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.tag !== 'VERB') return false;
  const word = lowerOf(token);
  if (word !== token.lemma) return word.endsWith('s');
  const helpers = tokens.slice(Math.max(0, index - 3), index);
  return !past.has(word) && !helpers.some((helper) => helper.tag === 'AUX' || lowerOf(helper) === 'to');
};

const isInfinitive = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  if (next === undefined || lowerOf(tokens[index]) !== 'to') return false;
  if (next.tag === 'VERB' || next.tag === 'AUX') return true;
  return (
    next.tag === 'X' && /^[a-z]+$/.test(next.form) && !['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that'].includes(next.form)
  );
};

const helping = listed('be been being have not also only soon later now then formally officially finally once again first jointly');

/** Words that may stand between an auxiliary and its verb. */
const isHelping = (token: Token): boolean =>
  token.tag === 'AUX' || token.tag === 'ADV' || token.tag === 'PART' || helping.has(lowerOf(token));

/** What a verb form at an index says once the words right before it are weighed: "will be signed" points forward. */
function weigh(tokens: readonly Token[], index: number): Direction {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokens[at];
    const word = lowerOf(token);
    if (future.has(word)) return 1;
    if (planned.has(word)) return weighPlan(tokens, at);
    if (word === 'to' && isInfinitive(tokens, at)) return governed(tokens, at);
    if (token === undefined || past.has(word) || !isHelping(token)) return -1;
  }
  return -1;
}

/** Where an infinitive points: forward after "agreed", "due" or nothing; with its verb after "flew". */
function governed(tokens: readonly Token[], index: number): Direction {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = lowerOf(token);
    if (forward.has(word) || future.has(word)) return 1;
    if (at === index - 1 && ['is', 'are', 'was', 'were', 'be'].includes(word)) return 1;
    if (isPastForm(token, word)) return -1;
  }
  return 1;
}

/** A plan is ahead where it is said to stand ("is due"), and may be past elsewhere. */
const weighPlan = (tokens: readonly Token[], index: number): Direction => {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (presentForms.has(lowerOf(tokens[at]))) return 1;
  }
  return 0.5;
};

/** "signed an action plan on tourism": a paper by that name, and no plan for a day. */
const isPaper = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag !== 'VERB' &&
  /^plans?$/i.test(tokens[index]?.form ?? '') &&
  (/^(?:action|work|development|master|business|peace)$/i.test(tokens[index - 1]?.form ?? '') ||
    /^(?:on|of)$/i.test(tokens[index + 1]?.form ?? ''));

/** What a token says of time, or `undefined` where it is no cue. */
function cueAt(tokens: readonly Token[], index: number): Direction | undefined {
  const token = tokens[index];
  if (token === undefined || !/^[\p{L}'’]/u.test(token.form)) return undefined;
  const word = lowerOf(token);
  if (word === 'may' && token.form !== 'may') return undefined;
  if (isPaper(tokens, index)) return undefined;
  if (future.has(word)) return 1;
  if (planned.has(word)) return weighPlan(tokens, index);
  return isPastForm(token, word) ? weigh(tokens, index) : undefined;
}

/** The direction of the clause around a token, from the nearest verb before it, else after it. Looks at most 30 tokens each way. */
export function directionAt({ tokens }: Sentence, index: number): Direction {
  const preposition = lowerOf(tokens[index - 1]);
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const word = lowerOf(tokens[at]);
    if (word === ';') break;
    if (putOff.has(word) && (preposition === 'to' || preposition === 'until' || preposition === 'for')) return 1;
    if (presentOpen.has(word) || (word === 'forward' && /^look/i.test(tokens[at - 1]?.form ?? ''))) return 1;
    const cue = isInfinitive(tokens, at) ? governed(tokens, at) : cueAt(tokens, at);
    if (cue !== undefined) return cue;
    if (isPresentForm(tokens, at)) return 0;
  }
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at += 1) {
    if (tokens[at]?.form === ';') break;
    const cue = cueAt(tokens, at);
    if (cue !== undefined) return cue;
  }
  return 0;
}

const states = listed(
  'remain stand exist live know face include seem mean need account serve use want continue employ number consist comprise belong produce attract hold house boast occupy cover contain rely depend offer provide feel think believe say call consider own run operate work tend appear become',
);

/** How far the verb of "today" is looked for, in tokens. */
const nearby = 12;

/** What a finite verb says of the day beside it: true where it tells of a lasting state, `undefined` where it is no finite verb. */
function isStateAt(tokens: readonly Token[], index: number): boolean | undefined {
  const token = tokens[index];
  if (token === undefined || (token.tag !== 'VERB' && token.tag !== 'AUX')) return undefined;
  const word = lowerOf(token);
  if (future.has(word) || isPastForm(token, word)) {
    return word === 'has' || word === 'have' ? !isPerfect(tokens, index) : false;
  }
  if (presentForms.has(word)) return !isUnderWay(tokens, index);
  if (word === 'can' || word === 'do' || word === 'does') return true;
  // Releases tell what happens in the present ("today the minister names …"); only verbs of state speak of nowadays.
  return isPresentForm(tokens, index) ? states.has(token.lemma) : undefined;
}

const isPerfect = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 4).some((token) => token.tag === 'VERB' && isPastForm(token, lowerOf(token)));

/** "is today announcing", "is to announce today", "is due today". */
const isUnderWay = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(index + 1, index + 4)
    .some((token) => (token.tag === 'VERB' && lowerOf(token).endsWith('ing')) || lowerOf(token) === 'to' || planned.has(lowerOf(token)));

const speakers = listed('i we us our my here');

const around = (tokens: readonly Token[], index: number): readonly Token[] => tokens.slice(Math.max(0, index - nearby), index + nearby);

/** Whether somebody speaks of himself or his hearers near a token. */
export const isSpokenAt = ({ tokens }: Pick<Sentence, 'tokens'>, index: number): boolean =>
  around(tokens, index).some((token) => speakers.has(lowerOf(token)));

/**
 * True where "today" means "nowadays": the verb beside it tells of a state ("the road is wide today"). Whoever says "we are here
 * today" means the day.
 */
export function isNowadays({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  if (/^(?:['’]s|is|marks)$/.test(tokens[index + 1]?.form ?? '') || isSpokenAt({ tokens }, index)) return false;
  const opens = before === undefined || before.tag === 'PUNCT' || before.tag === 'SCONJ' || before.tag === 'CCONJ';
  for (const step of opens ? [1, -1] : [-1, 1]) {
    for (let distance = 1; distance <= nearby; distance += 1) {
      const state = isStateAt(tokens, index + step * distance);
      if (state !== undefined) return state;
    }
  }
  return false;
}
