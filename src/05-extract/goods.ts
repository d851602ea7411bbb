import type { Stand } from './pick.ts';
import { carrierOf, mentionAt, type Place } from './scene.ts';

// What is traded, where the words beside an export, an import or a sale say so.

/** Words that say no more than that it is traded. */
const general =
  /^(?:goods|good|merchandise|products?|items?|commodit(?:y|ies)|total|overall|value|volume|exports?|imports?|trade|year|years|month|months|quarter|growth|figures?|data|arms?length|country|countries|nation|partner|percent|share|rest|things?|part|worth|dollars?|shipments?|sales?|services?|hundreds|thousands|millions|billions|tonnes?|tons?|barrels?|deal|contract|stake|unit|bonds?|property|market|markets)$/i;

/** "wine exports", "exports of wine", "sold wine worth $2 million", "exports, mostly wine and wool,". */
export function goodsIn(stand: Stand): string[] {
  const { place, noun } = stand;
  if (noun === undefined) return [];
  const told = before(place, noun) ?? ofNoun(stand, noun) ?? objectOf(stand, noun) ?? setOff(place, noun);
  return told ? [isCapitalised(place, told) ? told : `${told.slice(0, 1).toLowerCase()}${told.slice(1)}`] : [];
}

/** A word that opens the sentence has its capital from there. */
const isCapitalised = ({ line }: Place, words: string): boolean => line.tokens[0]?.form !== words.split(' ')[0];

const isFigure = (place: Place, at: number): boolean => {
  const token = place.line.tokens[at];
  return token !== undefined && place.figures.some(({ start, end }) => start <= token.start && token.end <= end);
};

/** "frozen beef exports": the nouns right before, with what describes them. */
function before(place: Place, noun: number): string | undefined {
  const { tokens } = place.line;
  let from = noun;
  while (from > 0 && tokens[from - 1]?.tag === 'NOUN' && /^compound/.test(tokens[from - 1]?.arc ?? '') && isThing(place, from - 1)) from--;
  if (from === noun) return undefined;
  if (tokens[from - 1]?.tag === 'ADJ' && tokens[from - 1]?.head !== noun && mentionAt(place, from - 1) === undefined) from--;
  return place.line.words(from, noun);
}

/** "exports of cars and steel to Rohan", "$3 billion of Rohirric oil". */
function ofNoun({ place, clause }: Stand, noun: number): string | undefined {
  const { tokens } = place.line;
  const of = tokens.findIndex(({ form }, at) => at > noun && at - noun <= 8 && form === 'of' && leansOn(place, at, noun));
  if (of < 0) return undefined;
  const to = endOfList(place, of + 1, clause?.kind === 'verb' ? tokens.length : of + 14);
  return namedBetween(place, of + 1, to);
}

/** The preposition's phrase hangs on the noun itself, on the verb's object or on the sum between them. */
function leansOn(place: Place, of: number, noun: number): boolean {
  const { tokens } = place.line;
  const head = tokens[tokens[of]?.head ?? -1]?.head ?? -1;
  const above = tokens[head]?.head ?? -1;
  return head === noun || (above === noun && head > noun && (tokens[head]?.form === 'worth' || isFigure(place, head)));
}

/** "exported cocoa worth $3 million": what the verb has for object. */
function objectOf({ scene, place, clause }: Stand, noun: number): string | undefined {
  const verb = clause?.kind === 'verb' && clause.head === noun ? clause : undefined;
  if (!verb || carrierOf(scene, verb)?.kind === 'noun') return undefined;
  const object = verb.arguments.find(({ role, heads }) => role === 'object' && heads.every((head) => isThing(place, head)));
  return object && namedBetween(place, object.from, Math.min(object.to, endOfList(place, object.from, object.to)));
}

/** "exports, led by cars and diesel, stood at …", "$5 billion, mostly crude oil". */
function setOff(place: Place, noun: number): string | undefined {
  const { tokens } = place.line;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + 24); at++) {
    const isMark = /^(?:mostly|mainly|largely|chiefly|primarily|predominantly|including)$/i.test(tokens[at]?.form ?? '');
    const isLed = /^(?:led|dominated)$/i.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'by';
    if (!(isMark || isLed) || !/^[,–—(-]$/.test(tokens[at - 1]?.form ?? '')) continue;
    const from = at + (isLed ? 2 : 1);
    return namedBetween(place, from, endOfList(place, from, from + 12));
  }
  return undefined;
}

/** Where a list of things ends: at the first word that is no noun, nor what stands between and before nouns. */
function endOfList(place: Place, from: number, limit: number): number {
  const { tokens } = place.line;
  let to = from;
  while (to < Math.min(limit, tokens.length)) {
    const token = tokens[to];
    const isComma = token?.form === ',' && tokens[to + 1]?.tag === 'NOUN';
    if (
      !token ||
      !(isComma || token.arc === 'amod' || /^(?:NOUN|ADJ|CCONJ|DET)$/.test(token.tag) || (token.tag === 'PROPN' && mentionAt(place, to)))
    )
      break;
    to++;
  }
  while (to > from && tokens[to - 1]?.tag !== 'NOUN') to--;
  return to;
}

/** The words of a list of things without article, country and number in front; nothing where they say only that something is traded. */
function namedBetween(place: Place, start: number, to: number): string | undefined {
  const { tokens } = place.line;
  let from = start;
  while (from < to && (/^(?:DET|NUM|ADP|PUNCT)$/.test(tokens[from]?.tag ?? '') || mentionAt(place, from) !== undefined)) from++;
  // "forest products": general as the noun is, what stands before it says which.
  const isNarrowed = /^(?:products?|goods|items?|commodit(?:y|ies)|equipment)$/i.test(tokens[to - 1]?.form ?? '') && isThing(place, to - 2);
  if (from < to - 1 && isNarrowed && tokens[to - 2]?.head === to - 1) return place.line.words(from, to);
  const isTold =
    from < to && isThing(place, to - 1) && tokens.slice(from, to).some(({ tag }, at) => tag === 'NOUN' && isThing(place, from + at));
  return isTold ? place.line.words(from, to) : undefined;
}

const isThing = (place: Place, at: number): boolean => {
  const token = place.line.tokens[at];
  if (token === undefined || token.tag !== 'NOUN' || general.test(token.form) || mentionAt(place, at) !== undefined) return false;
  return !isFigure(place, at) && !place.dates.some(({ start, end }) => start <= token.start && token.end <= end);
};
