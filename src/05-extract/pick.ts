import type { Role } from '#facts/define.ts';
import type { ClauseFrame, Selector } from '#facts/frame.ts';
import type { Headed } from '#facts/passage.ts';
import { bareTexts } from '#facts/words.ts';
import type { Actor } from '#model/actor.ts';
import { countryOf, isCode } from '#model/actor.ts';
import type { Roles } from '#model/claim.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Mention } from '#model/mention.ts';
import { blocBefore, isJoinable, stateBehind, statesListed } from './blocs.ts';
import { partyStoodFor } from './candidates.ts';
import { reasonIn, roundIn, townsIn } from './circumstances.ts';
import { doersWithin, isDeed } from './deed.ts';
import { goodsIn } from './goods.ts';
import { fullName, pastLetters } from './letters.ts';
import { carrierBeyond, isMandate, isPlaceOfOccasion } from './mandates.ts';
import { counterpartOf, countriesHere, otherOf, saidOfIn, speakersIn, theyIn, togetherIn } from './other.ts';
import {
  actorsIn,
  countriesNear,
  countriesWithin,
  mentionAt,
  type Phrase,
  type Place,
  partiesWithin,
  phraseOf,
  type Scene,
  setOf,
} from './scene.ts';
import { topicsIn } from './topics.ts';
import { chiefOf, travellersIn } from './travellers.ts';
import { commentator, voiceBehind, voicesIn } from './voices.ts';
import { bodyAt, isDate, nameAround, nounPhrase, onePerHead, trimmed } from './wording.ts';

/** Where roles are filled from: a clause in its place, and what the claim before it said. */
export interface Stand {
  readonly scene: Scene;
  readonly place: Place;
  /** Absent for names and for figures whose noun governs nothing. */
  readonly clause?: Clause;
  /** The stretch the claim rests on when there is no clause. */
  readonly stretch: { readonly from: number; readonly to: number };
  /** Roles of the claim of the same type just before, at most two sentences back. */
  readonly earlier?: Roles | undefined;
  /** Roles that this frame cannot do without, besides those its type needs. */
  readonly needs?: readonly string[] | undefined;
  /** Lemmas that the frame requires of an argument's head: of a list only those are meant. */
  readonly required?: readonly Headed[] | undefined;
  readonly listed?: ClauseFrame['listed'] | undefined;
  /** The clause that carries the noun, where the tree alone does not tell: "won 63 seats". */
  readonly carrier?: Clause;
  /** The noun that a figure counts, which need be no clause: "19,000 Gondorians". */
  readonly noun?: number;
  /** The figure is money, goods or a change, which go from one to another: a `gift` to somebody, or `trade`, which may be with all the world. */
  readonly sum?: 'gift' | 'trade';
  /** The role of the figure's owner: the other one is with whom. */
  readonly owner?: string;
  /** Country that owned the figure before this one: "Gondor's exports …, while imports came to …". */
  readonly previousOwner?: string;
}

/** What a selector is asked for: a role by its name, and what the roles before it hold. */
interface Wanted {
  readonly role: Role;
  readonly name: string;
  readonly sofar: Roles;
}
type Pick<Name extends Selector['pick']> = (stand: Stand, selector: Selector & { readonly pick: Name }, wanted: Wanted) => string[];

/** All values that one selector offers for a role. */
export function pick(stand: Stand, role: Role, selector: Selector, sofar: Roles, name: string): string[] {
  // Each entry takes the selector that it is filed under, which the compiler cannot follow through the lookup.
  return (picks[selector.pick] as Pick<Selector['pick']>)(stand, selector as never, { role, name, sofar });
}

const again = (stand: Stand, selector: Selector, wanted: Wanted): string[] => pick(stand, wanted.role, selector, wanted.sofar, wanted.name);
const aState: Role = { kind: 'country', needed: true };

const named: Pick<'argument' | 'carrier'> = (stand, selector, { role }) => {
  const values: string[] = [];
  for (const phrase of phrases(stand, selector))
    for (const actor of actorsFor(stand.scene.places[phrase.sentence] ?? stand.place, phrase, role, selector)) {
      const value = actor.kind === 'country' || !isOwnMeeting(stand, selector) ? asRole(actor, role) : undefined;
      if (value !== undefined) values.push(value);
    }
  return values;
};

/** "the League's summit", "the League Leaders' Meeting": whose occasion it is, not who meets whom. */
const isOwnMeeting = ({ clause }: Stand, { role }: Selector & { readonly pick: 'argument' | 'carrier' }): boolean =>
  role === 'compound' && clause?.kind === 'noun' && /^(?:meeting|summit|conference|forum|session)$/.test(clause.lemma);

/** The countries that the heads of a selector's phrases mean, not those named in them. */
export const headsOf = (stand: Stand, selector: Selector): string[] =>
  phrases(stand, selector).flatMap((phrase) =>
    actorsIn(stand.scene.places[phrase.sentence] ?? stand.place, phrase).flatMap((actor) => countryOf(actor) ?? []),
  );

const picks: { readonly [Name in Selector['pick']]: Pick<Name> } = {
  argument: named,
  carrier: named,
  is: (_, { word }) => [word],
  pair: ({ scene }) => [...(scene.identified.pair ?? [])],
  they: theyIn,
  'said of': saidOfIn,
  mainly: ({ scene }) => scene.identified.setting.ranked.slice(0, 1),
  home: ({ scene: { identified } }) => {
    const { dateline, outlet, ranked } = identified.setting;
    // Where a text was sent from is its home only if it tells of that country: a correspondent of the north writes of three.
    const isTold = dateline !== undefined && (ranked.slice(0, 2).includes(dateline) || ranked.length === 0);
    return [isTold ? dateline : undefined, outlet, ranked[0], dateline].filter((code) => code !== undefined).slice(0, 1);
  },
  other: (stand, _, { sofar, name }) => otherOf(stand, sofar, name),
  counterpart: (stand, _, { sofar }) => counterpartOf(stand, sofar),
  previous: ({ previousOwner }) => (previousOwner ? [previousOwner] : []),
  earlier: ({ earlier }, _, { name }) => [earlier?.[name] ?? []].flat(),
  // "Gondor and Rohan backed the court": of those who act together none is acted upon.
  inside: (stand, _, { role }) => {
    const doers = role.kind === 'country' ? togetherIn(stand) : [];
    return countriesHere(stand).filter((code) => !doers.includes(code));
  },
  'holder of': (stand, { nouns }) => ownerOfNoun(stand, nouns),
  'near bloc': ({ place, clause, stretch }) => blocBefore(place, clause?.head ?? stretch.to),
  behind: stateBehind,
  listed: statesListed,
  self: ({ place, clause, noun = clause?.head }, _, { role }) =>
    noun !== undefined
      ? actorsIn(place, { sentence: place.line.index, heads: [noun], from: noun, to: noun + 1 }).flatMap(
          (actor) => asRole(actor, role) ?? [],
        )
      : [],
  phrase: ({ place, clause, stretch }) =>
    [clause ? nounPhrase(place, clause.head, clause) : place.line.words(stretch.from, stretch.to)].filter(Boolean),
  'telling phrase': (stand, _, wanted) =>
    again(stand, { pick: 'phrase' }, wanted).filter((words) => !severalOfAKind.test(words) && !bareTexts.includes(words)),
  'long phrase': (stand, _, wanted) => again(stand, { pick: 'phrase' }, wanted).filter((words) => words.includes(' ')),
  abbreviation: ({ place: { line }, stretch }) => {
    const letters = line.tokens[stretch.to + 1]?.form ?? '';
    return line.tokens[stretch.to]?.form === '(' && /^\p{Lu}{2,8}$/u.test(letters) ? [letters] : [];
  },
  topics: ({ place, stretch }) => topicsIn(place.line.words(stretch.from, stretch.to)),
  people: ({ place, stretch }) => {
    const names: string[] = [];
    for (const mention of place.mentions)
      if (mention.from >= stretch.from && mention.to <= stretch.to && !isDead(place, mention)) names.push(...personsOf(mention.actors));
    return names.length > 1 ? [...new Set(names)] : names;
  },
  goods: goodsIn,
  place: townsIn,
  round: roundIn,
  reason: reasonIn,
  state: (stand, { of }, { name, sofar }) => {
    const codes: string[] = [];
    for (const each of of) for (const code of pick(stand, aState, each, sofar, name)) if (isCode(code)) codes.push(code);
    return codes;
  },
  government: (stand, { of }) =>
    everyPhrase(stand, of).flatMap((phrase) => {
      const actors = [...actorsIn(stand.place, phrase), ...speakersIn(stand, phrase)];
      if (!isOrgan(stand.place, phrase)) return [];
      if (actors.some((actor) => !actsForState(actor))) return [];
      const own = actors.flatMap((actor) => countryOf(actor) ?? []);
      // "officials of both countries": whose they are is said behind them.
      return own.length > 0 ? own : countriesNear(stand.place, phrase);
    }),
  voice: (stand, { of }) => {
    const above = stand.clause && commentator(stand.scene, stand.place, stand.clause);
    const voices = (above ? [above] : everyPhrase(stand, of)).flatMap((phrase) => voicesIn(stand.scene, stand.place, phrase));
    return voices.length > 0 || !stand.clause ? voices : voiceBehind(stand.place, stand.clause);
  },
  person: (stand, { of }) => everyPhrase(stand, of).flatMap((phrase) => personsOf(actorsIn(stand.place, phrase))),
  culprit: (stand, { of }, wanted) => {
    const deed = everyPhrase(stand, of).find((phrase) => isDeed(stand.place, phrase));
    if (deed) return doersWithin(stand.place, { ...deed, to: Math.max(deed.to, stand.stretch.to) });
    return of.flatMap((each) => again(stand, each, wanted));
  },
  traveller: (stand, { of }) => {
    for (const each of of) {
      const going = chiefOf(phrases(stand, each).map((phrase) => travellersIn(stand.place, phrase)));
      if (going.length > 0) return going;
    }
    return [];
  },
  names: (stand, { of }) =>
    phrases(stand, of)
      .filter((phrase) => !isDate(stand.place, phrase))
      .flatMap((phrase) => phrase.heads.map((head) => nameAround(stand.place, head)))
      .filter(Boolean)
      .map((name) => fullName(stand.scene, name)),
  alliance: (stand, { of }) =>
    phrases(stand, of).flatMap((phrase) =>
      phrase.heads.flatMap((head) => {
        const isKnown = mentionAt(stand.place, head)?.actors.some((actor) => actor.kind === 'bloc' || actor.kind === 'organisation');
        const name = nameAround(stand.place, head).replace(post, '');
        return /\p{Lu}/u.test(name) && (isKnown || isJoinable(name)) ? [fullName(stand.scene, name.replace(/^The /, ''))] : [];
      }),
    ),
  post: (stand, { of }) =>
    phrases(stand, of).flatMap((phrase) =>
      actorsIn(stand.place, phrase).flatMap((actor) =>
        actor.kind === 'person' && actor.office ? [postHere(stand, actor).replace(/^(?:caretaker|acting|interim|outgoing) /i, '')] : [],
      ),
    ),
  itself: (stand, { of }) =>
    phrases(stand, of).flatMap((phrase) =>
      phrase.heads.flatMap((head) => {
        const known = mentionAt(stand.place, head);
        if (known?.by === 'name') return known.actors.flatMap((actor) => (actor.kind === 'country' ? [actor.name] : []));
        const isStyled = stateStyles.test(stand.place.line.tokens[head]?.form ?? '');
        return isStyled ? countriesWithin(stand.place, head, phrase.to).slice(0, 1) : [];
      }),
    ),
  owns: (stand, { of }) => phrases(stand, of).flatMap((phrase) => countriesWithin(stand.place, phrase.from, phrase.to)),
  body: (stand, { of }) =>
    phrases(stand, of).flatMap((phrase) =>
      phrase.heads.flatMap(
        (head) =>
          partyStoodFor(stand.scene, stand.place, head) ?? bodyAt(stand.place, phrase, head).map((name) => fullName(stand.scene, name)),
      ),
    ),
  'telling words': (stand, { of }, wanted) =>
    again(stand, { pick: 'words', of }, wanted).filter((words) => !says.test(words) && !severalOfAKind.test(words)),
  words: (stand, { of }) =>
    phrases(stand, of)
      .flatMap((phrase) => onePerHead(stand.place, withSubject(stand, phrase)))
      .filter((phrase, _, all) => all.length < 2 || isRequired(stand, of, phrase))
      .map((phrase) => trimmed(stand.place, phrase))
      .filter(Boolean),
};

/** "the rotating presidency of the League": what somebody has in it. */
const post = /^.*\b(?:presidency|chairmanship|chair|membership|leadership) of (?:the )?/i;

/** "the mausoleum of the late President Imrahil": nobody meets him. */
const isDead = ({ line }: Place, { from }: Mention): boolean => /\blate(?: \S+)?$/i.test(line.words(Math.max(0, from - 2), from + 1));

/** Of several posts that the text gives somebody, the one beside the name here. */
const postHere = ({ scene, place }: Stand, { name, office = '' }: Actor): string =>
  scene.identified.holdings.findLast(({ sentence, person }) => sentence === place.line.index && person === name)?.office ?? office;

/** Of several things listed, those of the kind that the frame asks for. */
function isRequired({ place, required, listed }: Stand, selector: Selector, { heads }: Phrase): boolean {
  const ofRole = selector.pick === 'argument' ? required?.find(({ role }) => role === selector.role)?.lemmas : undefined;
  const lemmas = listed ? setOf(listed) : ofRole;
  return lemmas === undefined || heads.some((head) => lemmas.has(place.line.lemmas[head] ?? ''));
}

// "a project", "a $3 million scheme": which one, the words do not say.
const says =
  /^(?:\S*\d\S* (?:million |billion )?\S*)?(?:projects?|schemes?|program(?:me)?s?|initiatives?|phase|stage|facility|line|system|network|complex)$/i;

/** "bilateral agreements", "their existing treaties". */
const severalOfAKind =
  /^(?:(?:several|some|many|various|numerous|bilateral|mutual|existing|relevant|previous|earlier|other|both|all|these|those|such|new|respective|international|signed|key|major|multiple|two|three|\d+) )*(?:agreements|treaties|accords|pacts|protocols|conventions|memoranda|mous|memorandums|compacts|deals|contracts)$/i;

const stateStyles = /^(?:republic|kingdom|state|empire|union|federation|sultanate|government|independence|statehood)$/i;

/** "signed an agreement on trade": what an agreement is on belongs to it, even where the tree hangs it on the verb. */
function withSubject({ place, clause }: Stand, phrase: Phrase): Phrase {
  const to = pastLetters(place.line, phrase.to);
  const next = clause?.arguments.find(
    (argument) =>
      argument.role === 'oblique' &&
      (argument.from === to || argument.from === to + 1) &&
      /^(on|concerning|regarding|covering|against)$/i.test(place.line.tokens[to]?.form ?? '') &&
      !isDate(place, argument),
  );
  return next ? { ...phrase, to: next.to } : phrase;
}

function everyPhrase(stand: Stand, of: readonly Selector[]): Phrase[] {
  const found: Phrase[] = [];
  for (const each of of) found.push(...phrases(stand, each));
  return found;
}

function personsOf(actors: readonly Actor[]): string[] {
  const names: string[] = [];
  for (const { kind, name } of actors) if (kind === 'person') names.push(name);
  return names;
}

/** Who a phrase means; for a country's role everyone it names, so that "Arnor's support for Rohan" can give either. */
const actorsFor = (
  place: Place,
  phrase: Phrase,
  role: Role,
  { prepositions }: Selector & { readonly pick: 'argument' | 'carrier' },
): Actor[] => {
  const meant = actorsIn(place, phrase);
  if (role.kind !== 'country') return meant;
  // "received $2 million in aid from Rohan": what comes from somebody does not go to him.
  const from = prepositions?.includes('from') === false ? giverWithin(place, phrase) : undefined;
  const all = [...meant, ...partiesWithin(place, phrase.from, phrase.to).map((code): Actor => ({ kind: 'country', name: code }))];
  return from === undefined ? all : all.filter((actor) => countryOf(actor) !== from);
};

/** The country behind a "from" inside a phrase that does not begin with it. */
function giverWithin({ line, mentions }: Place, { from, to }: Phrase): string | undefined {
  const giver = mentions.find(
    (each) => each.from > from + 1 && each.to <= to && /\bfrom(?: the)?$/i.test(line.words(each.from - 2, each.from)),
  );
  return giver?.actors.map(countryOf)[0];
}

const organs =
  /^(?:government|ministry|minister|president|premier|chancellor|king|queen|emir|official|officials|army|force|troops?|navy|air|police|jets?|aircraft|warships?|warplanes?|planes?|drones?|missiles?|vessels?|ships?|boats?|gunboats?|authorit\w+|side|parliament|embassy|diplomats?|delegation|leaders?|team|military|regime|state|soldiers?|marines?|guard|coastguard|administration|cabinet|presidency|ambassador|envoy|secretary|spokes\w+|countr\w+|nations?|republic|kingdom|capital|capitals|governments|counterparts?|sides|ministers|presidents|neighbou?rs?|allies|ally|partners?|commission|council|representatives?|commissioner|chief|commander|agency|office|department|union|bloc)$/;

/** A phrase that is itself a state, a person or a part of a state: not the growers, exports or aid that a state's adjective describes. */
const isOrgan = (place: Place, { heads }: Phrase): boolean =>
  heads.some((head) => {
    const token = place.line.tokens[head];
    const isNamed = place.mentions.some((mention) => mention.head === head || (mention.from <= head && head < mention.to));
    return isNamed || (token?.tag === 'PROPN' && head > 0) || token?.tag === 'PRON' || organs.test(token?.lemma.toLowerCase() ?? '');
  });

// Whoever has no power of state does not act for it.
const powerless =
  /\b(professor|sociologist|economist|analyst|lecturer|researcher|fellow|opposition|mp|lawmaker|senator|deputy(?! (?:\p{L}+ )*(?:minister|secretary|president|premier|governor|chief|head|commander|director|chair|ambassador))|member|mayor|premier|exporter|farmer|manufacturer|grower|trader|critic|businessm|investor|observer|expert|teacher|economist|source|resident|people|company|firm|bank|fisherm|villager|student|worker|charit|church|club|foundation|institut|associations?\b|federation|reporter|journalist|newspaper|universit)/iu;
const actsForState = (actor: Actor): boolean =>
  actor.kind === 'country' || !powerless.test(`${actor.office ?? ''} ${actor.kind === 'person' ? '' : actor.name}`);

// "the ministry" is whose the text says it is, and no party by that name.
const isNamedBody = ({ kind, name }: Actor): boolean => kind === 'bloc' || (kind === 'organisation' && /\p{Lu}/u.test(name));

function asRole(actor: Actor, role: Role): string | undefined {
  if (role.kind === 'country' || role.kind === 'countries') return countryOf(actor);
  if (role.kind === 'actors') return countryOf(actor) ?? (isNamedBody(actor) ? actor.name : undefined);
  return actor.name;
}

/** The phrases of the clause, or of the clause that carries it, that an argument selector means. */
function phrases(stand: Stand, selector: Selector): Phrase[] {
  const clause = selector.pick === 'carrier' ? (stand.carrier ?? carrierBeyond(stand)) : stand.clause;
  if (!clause || (selector.pick !== 'argument' && selector.pick !== 'carrier')) return [];
  const found: Phrase[] = [];
  let lacksSubject = selector.role === 'subject';
  for (const argument of clause.arguments) {
    if (argument.role !== selector.role) continue;
    lacksSubject = false;
    if (selector.pick === 'argument' && !isHeadedBy(stand, clause, argument, selector.heads)) continue;
    if (argument.role === 'subject' && isMandate(stand, clause, argument)) continue;
    if (selector.prepositions && !selector.prepositions.includes(prepositionOf(stand, clause, argument))) continue;
    if (stand.sum && isPlaceOfOccasion(stand, clause, argument)) continue;
    found.push(phraseOf(clause, withoutLater(clause, argument)));
  }
  return lacksSubject ? titledBefore(stand, clause) : found;
}

/** "Gondor, which joined the League, and other members": whoever is listed behind a relative clause is not its subject. */
function withoutLater(clause: Clause, argument: Argument): Argument {
  if (clause.relation !== 'relative' || argument.role !== 'subject') return argument;
  const heads = argument.heads.filter((head) => head < clause.head);
  return heads.length > 0 && heads.length < argument.heads.length
    ? { ...argument, heads, to: Math.min(argument.to, clause.head) }
    : argument;
}

const isHeadedBy = ({ scene }: Stand, clause: Clause, { heads }: Argument, lemmas: readonly string[] | undefined): boolean =>
  lemmas === undefined || heads.some((head) => lemmas.includes(scene.places[clause.sentence]?.line.lemmas[head] ?? ''));

/** A verb without a subject whose neighbour to the left is a titled person: the tree has lost him among commas. */
function titledBefore({ scene }: Stand, clause: Clause): Phrase[] {
  const place = scene.places[clause.sentence];
  if (!place || clause.kind !== 'verb' || clause.voice !== 'active' || clause.tense === 'none') return [];
  const near = place.mentions.filter((mention) => mention.by === 'title' && mention.to <= clause.head && clause.head - mention.to <= 4);
  const last = near.at(-1);
  const between = last ? place.line.tokens.slice(last.to, clause.head) : [];
  return last && between.every((token) => /^(AUX|PUNCT|PART|ADV)$/.test(token.tag))
    ? [{ sentence: clause.sentence, heads: [last.head], from: last.from, to: last.to }]
    : [];
}

// The tree sometimes hangs the preposition on a title; it is still the phrase's first word.
const prepositionOf = ({ scene }: Stand, clause: Clause, argument: Argument): string => {
  const first = scene.places[clause.sentence]?.line.tokens[argument.from];
  return argument.preposition ?? (first?.tag === 'ADP' ? first.form.toLowerCase() : '');
};

/** Whose the nearest such noun is: "Japan's general election", "the vote in Gondor". */
function ownerOfNoun({ scene, place }: Stand, nouns: readonly string[]): string[] {
  const near = scene.places
    .slice(Math.max(0, place.line.index - 8), place.line.index + 9)
    .sort((a, b) => Math.abs(a.line.index - place.line.index) - Math.abs(b.line.index - place.line.index));
  for (const each of near) {
    for (const clause of each.clauses) {
      if (clause.kind !== 'noun' || !nouns.includes(clause.lemma)) continue;
      const owners = clause.arguments.filter(
        (argument) =>
          argument.role === 'possessor' ||
          argument.role === 'modifier' ||
          argument.role === 'compound' ||
          (argument.role === 'oblique' && argument.preposition === 'in'),
      );
      const code = owners.flatMap((argument) => countriesWithin(each, argument.from, argument.to))[0];
      if (code) return [code];
    }
  }
  return [];
}
