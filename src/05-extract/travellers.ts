import { type Actor, countryOf, isCode } from '#model/actor.ts';
import { actorsIn, mentionOfHead, type Phrase, type Place } from './scene.ts';

// Who goes: a person, else the states whose people go.

const parties =
  /^(delegation|mission|team|group|minister|leader|official|party|president|premier|envoy|emissary|lawmaker|delegate|negotiator|commission|committee|expert|adviser|advisor|representative|king|queen|prince|princess|chancellor|speaker)$/;
const led = /^(?:delegation|mission|team|group|party)$/;
const things = /^(it|its|this|that)$/i;

/** Persons and states that go somewhere; what belongs to them ("Gondor's exports came to …") does not. */
export function travellersIn(place: Place, phrase: Phrase): string[] {
  const lemmas = phrase.heads.map((head) => place.line.tokens[head]?.lemma.toLowerCase() ?? '');
  // "It comes in addition to …": a thing, whatever country the pronoun may mean elsewhere.
  if (phrase.heads.every((head) => things.test(place.line.tokens[head]?.form ?? ''))) return [];
  const isMeant =
    lemmas.some((lemma) => parties.test(lemma)) ||
    phrase.heads.some((head) => mentionOfHead(place, head)?.by === 'title') ||
    phrase.heads.some((head) =>
      place.mentions.some(({ from, to }) => from <= head + 1 && head < to && (from <= head || isFlat(place, from, head))),
    );
  const head = lemmas.some((lemma) => led.test(lemma)) ? leaderIn(place, phrase) : undefined;
  if (head !== undefined) return [head];
  return isMeant ? actorsIn(place, phrase).flatMap((actor) => travellerName(actor) ?? []) : [];
}

const isFlat = ({ line }: Place, at: number, head: number): boolean => line.tokens[at]?.arc === 'flat' && line.tokens[at]?.head === head;

/** Of all who go the first person; where none is named, the states of the first who do. */
export const chiefOf = (going: readonly (readonly string[])[]): string[] => {
  const person = going.flat().find((name) => !isCode(name));
  return person === undefined ? [...new Set(going.find((names) => names.length > 0))] : [person];
};

/** "a delegation from Gondor, led by Hirgon": he stands for it. */
function leaderIn(place: Place, { heads, from }: Phrase): string | undefined {
  const start = Math.max(from, heads[0] ?? from);
  const stated = /\b(?:led|headed) by$/i;
  const mention = place.mentions.find(
    (each) =>
      each.from > start &&
      each.from - start <= 20 &&
      each.actors[0]?.kind === 'person' &&
      stated.test(place.line.words(start, each.from).replace(/ (?:the|its|their|his|her)(?: \p{L}+)?$/iu, '')),
  );
  return mention?.actors[0]?.name;
}

const travellerName = (actor: Actor): string | undefined =>
  isPosted(actor) ? undefined : actor.kind === 'person' || actor.kind === 'bloc' ? actor.name : countryOf(actor);

/** An ambassador goes about the country that he lives in. */
const isPosted = ({ office = '' }: Actor): boolean =>
  /\b(?:ambassador|high commissioner|consul)\b(?! at large)/i.test(office) && !/-at-large/i.test(office);
