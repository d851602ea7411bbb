import type { FactType } from '#facts/define.ts';
import { countryOf, isCode } from '#model/actor.ts';
import { market } from './concern.ts';
import type { Draft } from './draft.ts';
import { type Place, placesIn, type Scene } from './scene.ts';

const ofTypes = new Set([
  'a country is not named in the sentence',
  'a country is meant by a pronoun',
  'a country is named by a person or office',
  'the sentence is short',
  'the frame itself had doubts',
  'the sentence is long',
  'the passage is cut short',
  'the text is not about two countries',
  'a firm is named in the sentence',
  'prices or shares are spoken of',
]);

const firm =
  /\b(?:Corp|Inc|Ltd|Plc|PLC|Co|AG|SA|NV|SpA|Bhd|GmbH|Group|Bancorp|Industries|Holdings|company|companies|firms?|banks?|bankers|brokers?|dealers?|traders?|subsidiary|shareholders?)\b/;

/** What, besides the frame, tells whether a claim can be trusted; each is a line of models/confidence.tsv. */
export function signsOf(scene: Scene, draft: Draft, isAboutTwo: boolean): string[] {
  const { start, end } = draft.evidence;
  const places = placesIn(scene, start, end);
  const codes = Object.values(draft.roles)
    .flat()
    .filter((value) => isCode(value) && value !== 'WLD');
  const ways = codes.map((code) => wayTo(places, code));
  let words = 0;
  let clauses = 0;
  let isHeadline = false;
  const countries = new Set<string>();
  for (const place of places) {
    words += place.line.tokens.length;
    for (const { kind } of place.clauses) if (kind !== 'noun') clauses++;
    for (const code of place.countries) countries.add(code);
    isHeadline ||= place.line.titleCase;
  }
  const text = scene.document.text.slice(start, end);
  const sentences = places.map(({ line }) => line.words(0, line.tokens.length)).join(' ');
  const isQuoted = scene.reading.quotations.some((quotation) => quotation.start <= start && quotation.end >= end);
  const declared = confidencesOf(draft.fact).get(draft.frame);
  const { pair, setting } = scene.identified;
  const found: string[] = [];
  const note = (name: string, holds: boolean): void => {
    if (holds) found.push(name);
  };
  note('a country is not named in the sentence', ways.includes('unnamed'));
  note('a country is meant by a pronoun', ways.includes('pronoun'));
  note('a country is named by a person or office', ways.includes('person'));
  note('every country is named by its name', codes.length > 0 && ways.every((way) => way === 'name'));
  note('the sentence is long', words > 40);
  note('the sentence is short', words <= 14);
  note('the sentence names four countries or more', countries.size > 3);
  note('the text is about others', !!pair && codes.some((code) => !setting.ranked.slice(0, 3).includes(code)));
  note('the text is not about two countries', !isAboutTwo);
  const { namesFirm, speaksOfMarket } = tradeIn(sentences);
  note('a firm is named in the sentence', namesFirm);
  note('prices or shares are spoken of', speaksOfMarket);
  note('the place is no body text', draft.isBody === false);
  note('it is told in the past', draft.isPast === true);
  note('it has a date', draft.date !== undefined);
  note('it is not plainly reported', draft.status !== 'reported');
  note('somebody says so', draft.attribution.length > 0);
  note('it stands in quoted words', isQuoted);
  note('marks of quotation stand in it', !isQuoted && /["“”«»]/.test(text));
  note('the frame itself had doubts', declared !== undefined && draft.confidence < declared - 0.01);
  note('the text says it again', draft.isSaidAgain === true);
  note('it stands in a headline', isHeadline);
  note('the sentence has five verbs or more', clauses > 4);
  note('the sentence has one verb', clauses === 1);
  note('the passage is cut short', /^\p{Ll}/u.test(text));
  // What a sign is worth depends on what is claimed: an office's country may well be known from elsewhere.
  return [...found, ...found.filter((name) => ofTypes.has(name)).map((name) => `${draft.fact.type}: ${name}`)];
}

const confidences = new WeakMap<FactType, ReadonlyMap<string, number | undefined>>();

/** How sure each frame of a type says it is, by its name. */
function confidencesOf(fact: FactType): ReadonlyMap<string, number | undefined> {
  const known = confidences.get(fact) ?? new Map(fact.frames.toReversed().map(({ name, confidence }) => [name, confidence]));
  confidences.set(fact, known);
  return known;
}

interface Trade {
  readonly sentences: string;
  readonly namesFirm: boolean;
  readonly speaksOfMarket: boolean;
}
let latest: Trade | undefined;

/** Claims of one sentence follow one another. */
function tradeIn(sentences: string): Trade {
  if (latest?.sentences !== sentences) latest = { sentences, namesFirm: firm.test(sentences), speaksOfMarket: market.test(sentences) };
  return latest;
}

/** How the sentence names a country: by name, adjective or capital; by a person or office of it; by a pronoun or description; not at all. */
function wayTo(places: readonly Place[], code: string): 'name' | 'person' | 'pronoun' | 'unnamed' {
  let way: 'person' | 'pronoun' | 'unnamed' = 'unnamed';
  for (const { mentions } of places)
    for (const { actors, by } of mentions)
      for (const actor of actors) {
        if (countryOf(actor) !== code && actor.of !== code) continue;
        if (actor.kind !== 'country') way = 'person';
        else if (by !== 'pronoun' && by !== 'description') return 'name';
        else if (way === 'unnamed') way = 'pronoun';
      }
  return way;
}
