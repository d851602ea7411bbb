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
  const words = places.reduce((sum, { line }) => sum + line.tokens.length, 0);
  const countries = new Set(places.flatMap((place) => place.countries));
  const text = scene.document.text.slice(start, end);
  const sentences = places.map(({ line }) => line.words(0, line.tokens.length)).join(' ');
  const isQuoted = scene.reading.quotations.some((quotation) => quotation.start <= start && quotation.end >= end);
  const declared = draft.fact.frames.find(({ name }) => name === draft.frame)?.confidence;
  const isHeadline = places.some(({ line }) => line.titleCase);
  const clauses = places.reduce((sum, { clauses }) => sum + clauses.filter(({ kind }) => kind !== 'noun').length, 0);
  const signs: readonly (readonly [name: string, holds: boolean])[] = [
    ['a country is not named in the sentence', ways.includes('unnamed')],
    ['a country is meant by a pronoun', ways.includes('pronoun')],
    ['a country is named by a person or office', ways.includes('person')],
    ['every country is named by its name', codes.length > 0 && ways.every((way) => way === 'name')],
    ['the sentence is long', words > 40],
    ['the sentence is short', words <= 14],
    ['the sentence names four countries or more', countries.size > 3],
    [
      'the text is about others',
      !!scene.identified.pair && codes.some((code) => !scene.identified.setting.ranked.slice(0, 3).includes(code)),
    ],
    ['the text is not about two countries', !isAboutTwo],
    ['a firm is named in the sentence', firm.test(sentences)],
    ['prices or shares are spoken of', market.test(sentences)],
    ['the place is no body text', draft.isBody === false],
    ['it is told in the past', draft.isPast === true],
    ['it has a date', draft.date !== undefined],
    ['it is not plainly reported', draft.status !== 'reported'],
    ['somebody says so', draft.attribution.length > 0],
    ['it stands in quoted words', isQuoted],
    ['marks of quotation stand in it', !isQuoted && /["“”«»]/.test(text)],
    ['the frame itself had doubts', declared !== undefined && draft.confidence < declared - 0.01],
    ['the text says it again', draft.isSaidAgain === true],
    ['it stands in a headline', isHeadline],
    ['the sentence has five verbs or more', clauses > 4],
    ['the sentence has one verb', clauses === 1],
    ['the passage is cut short', /^\p{Ll}/u.test(text)],
  ];
  const found = signs.filter(([, holds]) => holds).map(([name]) => name);
  // What a sign is worth depends on what is claimed: an office's country may well be known from elsewhere.
  return [...found, ...found.filter((name) => ofTypes.has(name)).map((name) => `${draft.fact.type}: ${name}`)];
}

/** How the sentence names a country: by name, adjective or capital; by a person or office of it; by a pronoun or description; not at all. */
function wayTo(places: readonly Place[], code: string): 'name' | 'person' | 'pronoun' | 'unnamed' {
  const by = places.flatMap(({ mentions }) =>
    mentions.flatMap(({ actors, by }) =>
      actors.flatMap((actor) => (countryOf(actor) === code || actor.of === code ? [{ kind: actor.kind, by }] : [])),
    ),
  );
  if (by.some(({ kind, by }) => kind === 'country' && by !== 'pronoun' && by !== 'description')) return 'name';
  if (by.some(({ kind }) => kind !== 'country')) return 'person';
  return by.length > 0 ? 'pronoun' : 'unnamed';
}
