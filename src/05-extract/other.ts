import { type Actor, countryOf, isCode } from '#model/actor.ts';
import type { Roles } from '#model/claim.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Stand } from './pick.ts';
import {
  actorsIn,
  carrierOf,
  countriesWithin,
  mentionAt,
  type Phrase,
  type Place,
  partiesWithin,
  people,
  phraseOf,
  type Scene,
} from './scene.ts';

// Who the other one is, where a clause names one country and another is meant.

/** Countries named in the stretch, but for those of clauses of time, reason and condition behind the verb: "sent aid since Rohan invaded". */
export function countriesHere({ place, stretch, clause }: Stand): string[] {
  const asides = place.clauses.filter(
    ({ relation, kind, head, from }) =>
      relation === 'adverbial' && kind === 'verb' && clause !== undefined && head > clause.head && from > clause.head,
  );
  const first = Math.min(stretch.to, ...asides.map(({ from }) => from));
  return clause ? partiesWithin(place, stretch.from, first) : countriesWithin(place, stretch.from, stretch.to);
}

/** Of the pair the text is about, the one the roles so far leave. */
export function otherOf(stand: Stand, sofar: Roles, name?: string): string[] {
  const named = new Set(
    Object.values(sofar)
      .flat()
      .map((name) => stand.scene.identified.countries.get(name) ?? name),
  );
  const here = countriesHere(stand).filter((code) => !named.has(code));
  // Whoever counts and tells is no party to what goes to and fro: "the customs office of Rohan put Gondor's exports at …".
  const asState = stand.sum ? here.filter((code) => statesIn(stand.place).includes(code)) : here;
  if (asState.length === 1) return asState;
  const { pair } = stand.scene.identified;
  const left = (pair ?? []).filter((code) => !named.has(code));
  // "warned his own parliament": toward whom, is said, and it is nobody abroad.
  if (stand.clause?.arguments.some((argument) => isAtHome(stand, argument))) return [];
  return left.length === 1 && (isOwnerLeft(stand, sofar, name) || !isFarFigure(stand, left)) ? left : [];
}

/** "Shipments to Rohan came to …": with whom is said, so that it is no figure with all the world. */
const isOwnerLeft = ({ owner }: Stand, sofar: Roles, name: string | undefined): boolean =>
  owner !== undefined && owner === name && Object.values(sofar).some((value) => typeof value === 'string' && isCode(value));

/** "accused its neighbour", "invited his colleague", "dismissed the demand": of the pair the one that the clause points to and does not name. */
export function counterpartOf(stand: Stand, sofar: Roles): string[] {
  const { clause, place, scene } = stand;
  const { pair } = scene.identified;
  const own = Object.values(sofar)
    .flat()
    .find((value) => pair?.includes(value));
  if (!pair || !clause || own === undefined) return [];
  const isPointer = ({ role, heads, from, to }: Argument): boolean =>
    /^(?:object|indirect|oblique)$/.test(role) &&
    heads.some((head) => fellows.test(place.line.tokens[head]?.form ?? '') || isToldBefore(place, from, head)) &&
    partiesWithin(place, from, to).every((code) => code === own);
  return clause.arguments.some(isPointer) ? pair.filter((code) => code !== own) : [];
}

/** Whoever is on the other side, and what he did or said. */
const fellows =
  /^(?:neighbou?rs?|colleagues?|counterparts?|host|hosts|guests?|visitors?|interlocutors?|winner|rival|latter|opponent|adversary|foe)$/i;
const deedsOrWords =
  /^(?:demands?|requests?|charges?|accusations?|allegations?|claims?|proposals?|offers?|invitations?|appeals?|pleas?|criticism|protests?|overtures?|suggestions?|threats?|ultimatum|sanctions|tariffs|remarks?|comments)$/i;
const isToldBefore = ({ line: { tokens } }: Place, from: number, head: number): boolean =>
  deedsOrWords.test(tokens[head]?.form ?? '') && /^(?:the|this|that|these|those|such)$/i.test(tokens[from]?.form ?? '') && head - from < 4;

/** Those who act together: "Gondor and Rohan backed the court". */
export const togetherIn = ({ place, clause }: Stand): string[] =>
  (clause?.kind === 'verb' ? clause.arguments : []).flatMap(({ role, heads, from, to }) =>
    role === 'subject' && heads.length > 1 ? countriesWithin(place, from, to) : [],
  );

/** Several who are not named: "they", "the two", "the ministers". */
const several = /^(?:they|both|two|sides|parties|governments)$/i;

/** "France's minister met his German counterpart. They agreed …": the two that one of the two sentences before names, and no third. */
export function theyIn({ scene, place, clause }: Stand): string[] {
  const subjects = clause?.arguments.filter(({ role }) => role === 'subject') ?? [];
  const areSeveral = subjects.some(
    ({ heads, from, to }) =>
      to - from <= 4 &&
      heads.some((head) => [several, people].some((words) => words.test(place.line.tokens[head]?.form ?? ''))) &&
      countriesWithin(place, from, to).length !== 1,
  );
  if (!areSeveral || !clause) return [];
  const above = toldBefore(scene, place, clause);
  if (above.length > 1) return above;
  for (const back of [1, 2]) {
    const named = scene.places[place.line.index - back]?.countries.filter((code) => code !== 'WLD') ?? [];
    if (named.length === 2) return [...named];
    if (named.length > 2) return [];
  }
  return [];
}

/** "Gondor and Rohan confirmed that they agreed": the two who say so. */
function toldBefore(scene: Scene, place: Place, clause: Clause): string[] {
  const teller = clause.relation === 'complement' ? carrierOf(scene, clause) : undefined;
  const codes = teller?.arguments.flatMap((argument) =>
    argument.role === 'subject' ? actorsIn(place, phraseOf(teller, argument)).flatMap((actor) => countryOf(actor) ?? []) : [],
  );
  const named = [...new Set(codes)];
  return named.length === 2 ? named : [];
}

/** "demanded that Rohan pay": the state, or its people of state, that the subordinate clause has for subject. */
export function saidOfIn({ scene, place, clause }: Stand): string[] {
  const below = clause?.arguments.find(({ role, clause: index }) => role === 'complement' && index !== undefined)?.clause;
  const told = below === undefined ? undefined : scene.reading.clauses[below];
  if (!told || told.sentence !== clause?.sentence) return [];
  return told.arguments
    .filter(({ role }) => role === 'subject' || (role === 'object' && told.voice === 'passive'))
    .flatMap((argument) => actorsIn(place, phraseOf(told, argument)).flatMap((actor) => countryOf(actor) ?? []));
}

/** "We condemn the raid," the minister said: who says "I" and "we" is whoever is said to say it. */
export function speakersIn(stand: Stand, { heads, from, to }: Phrase): readonly Actor[] {
  const { scene, place } = stand;
  const first = place.line.tokens[heads[0] ?? from];
  if (!first || to - from > 1 || !/^(?:I|we)$/i.test(first.form) || countriesWithin(place, from, to).length > 0) return [];
  const saying = stand.clause?.saidIn === undefined ? undefined : scene.reading.clauses[stand.clause.saidIn];
  const speaker = scene.reading.quotations.find(({ start, end }) => start <= first.start && first.end <= end)?.speaker;
  const teller = scene.places[saying?.sentence ?? speaker?.sentence ?? -1];
  if (!teller) return [];
  if (saying)
    return saying.arguments.flatMap((argument) => (argument.role === 'subject' ? actorsIn(teller, phraseOf(saying, argument)) : []));
  return speaker ? (mentionAt(teller, speaker.token)?.actors ?? []) : [];
}

/** A country acts together with those it is named beside, and not on them: "Gondor and Rohan welcomed the dam"; "each other" are told apart. */
export function actsOnFellow({ place, clause }: Stand, roles: Roles): boolean {
  const doers = new Set(
    clause?.arguments.flatMap(({ role, heads, from, to }) =>
      role === 'subject' && to - from < 24
        ? heads.flatMap((head) => mentionAt(place, head)?.actors.flatMap((actor) => countryOf(actor) ?? []) ?? [])
        : [],
    ),
  );
  const acting = Object.values(roles).filter((value) => typeof value === 'string' && doers.has(value));
  return (
    acting.length > 1 &&
    clause !== undefined &&
    !/\b(?:each other|one another|mutual|reciprocal|respective)/i.test(place.line.words(clause.from, clause.to))
  );
}

const isAtHome = ({ place }: Stand, { role, heads }: Argument): boolean =>
  (role === 'object' || role === 'indirect') && heads.some((head) => ownPublic.test(place.line.tokens[head]?.form ?? ''));

const ownPublic = /^(?:congress|parliament|reporters|lawmakers|senate|voters|cabinet|traders|banks|investors)$/i;

/**
 * A figure with one party is that party's with all the world, unless its sentence names the other too, or goes on telling what the
 * figure before was of. Where somebody is given something, or in a text about these two alone, what was said just before will do.
 */
function isFarFigure({ scene, place, sum, previousOwner }: Stand, [other = '']: readonly string[]): boolean {
  if (sum === undefined || previousOwner !== undefined) return false;
  const back = sum === 'gift' ? 3 : isOfTwoAlone(scene) ? 1 : 0;
  const near = scene.places.slice(Math.max(0, place.line.index - back), place.line.index + 1);
  return !near.some((each) => statesIn(each).includes(other));
}

/** A text that is about its two countries and no other. */
export const isOfTwoAlone = ({ identified: { about, pair } }: Scene): boolean => about.every((code) => pair?.includes(code));

/** States that a sentence names as such, not by an office or body of theirs. */
const statesIn = ({ mentions }: Place): string[] =>
  mentions.flatMap(({ actors }) => actors.flatMap(({ kind, name }) => (kind === 'country' ? [name] : [])));
