import type { FactType, Role } from '#facts/define.ts';
import type { Fillers, Selector } from '#facts/frame.ts';
import { countryOf } from '#identify/descriptions.ts';
import type { Actor } from '#model/actor.ts';
import type { Roles, RoleValue } from '#model/claim.ts';
import type { Argument, Clause } from '#model/clause.ts';
import type { Mention } from '#model/mention.ts';
import { actorsIn, carrierOf, countriesWithin, mentionAt, type Phrase, type Place, phraseOf, type Scene } from './scene.ts';
import { topicsIn } from './topics.ts';

/** Where roles are filled from: a clause in its place, and what the claim before it said. */
export interface Stand {
  readonly scene: Scene;
  readonly place: Place;
  /** Absent for names and for figures whose noun governs nothing. */
  readonly clause?: Clause;
  /** The stretch the claim rests on when there is no clause. */
  readonly stretch: { readonly from: number; readonly to: number };
  /** Roles of the claim of the same type just before, at most two sentences back. */
  readonly earlier?: Roles;
  /** Roles that this frame cannot do without, besides those its type needs. */
  readonly needs?: readonly string[];
  /** The clause that carries the noun, where the tree alone does not tell: "won 63 seats". */
  readonly carrier?: Clause;
  /** Country that owned the figure before this one: "Gondor's exports …, while imports came to …". */
  readonly previousOwner?: string;
}

/** Fills the roles of a frame; undefined when one that is needed stays empty. */
export function fillRoles(stand: Stand, fillers: Fillers, fact: FactType, earlier?: Roles): Roles | undefined {
  const roles: Record<string, RoleValue> = {};
  const known = Object.entries(fillers).flatMap(([name, filler]) => {
    const role = fact.roles[name];
    return role ? [{ name, role, selectors: [filler].flat() }] : [];
  });
  const set = (name: string, value: RoleValue | undefined): void => {
    if (value !== undefined) roles[name] = value;
  };
  // First what the clause itself says, of every role; then what a definite noun leaves out ("the trip was postponed");
  // then what the text at large suggests, which must know whom the other roles name.
  for (const { name, role, selectors } of known) set(name, fill(stand, role, selectors.flatMap(ownOnly), roles, name));
  for (const { name, role, selectors } of known) {
    if (roles[name] === undefined) set(name, fromEarlier(stand, earlier, roles, name) ?? fill(stand, role, selectors, roles, name));
  }
  for (const [name, role] of Object.entries(fact.roles)) {
    const before = role.needed && roles[name] === undefined ? fromEarlier(stand, earlier, roles, name) : undefined;
    if (before !== undefined) roles[name] = before;
  }
  const isNeeded = (name: string, role: Role): boolean => role.needed || (stand.needs?.includes(name) ?? false);
  const missing = Object.entries(fact.roles).some(([name, role]) => isNeeded(name, role) && roles[name] === undefined);
  return missing || contradicts(roles, fact) ? undefined : inOrder(roles, fact);
}

/** What the claim before said, unless it would send somebody to his own country. */
function fromEarlier(stand: Stand, earlier: Roles | undefined, sofar: Roles, name: string): RoleValue | undefined {
  const value = earlier?.[name];
  const own = Object.values(sofar)
    .flat()
    .map((each) => stand.scene.identified.countries.get(each) ?? each);
  return typeof value === 'string' && own.includes(stand.scene.identified.countries.get(value) ?? value) ? undefined : value;
}

const mostOfOne = 4;

/** As `fillRoles`, but where a needed role has several fillers ("Gondor and Rohan joined"), one set of roles for each. */
export function fillEach(stand: Stand, fillers: Fillers, fact: FactType, earlier?: Roles): Roles[] {
  const first = fillRoles(stand, fillers, fact, earlier);
  if (!first) return [];
  let sets: Roles[] = [first];
  for (const [name, role] of Object.entries(fact.roles)) {
    const filler = fillers[name];
    if (!filler || !role.needed || (role.kind !== 'country' && role.kind !== 'actor' && role.kind !== 'text')) continue;
    if (role.kind === 'text' && ![filler].flat().some((selector) => selector.pick === 'words')) continue;
    const named = new Set(Object.entries(first).flatMap(([other, value]) => (other !== name && typeof value === 'string' ? [value] : [])));
    const values = allOf(stand, role, [filler].flat(), first, name).filter((value) => !named.has(value));
    if (values.length > 1) sets = sets.flatMap((roles) => values.slice(0, mostOfOne).map((value) => ({ ...roles, [name]: value })));
  }
  return sets.filter((roles) => !contradicts(roles, fact));
}

/** Every value of the first selector that offers any. */
function allOf(stand: Stand, role: Role, selectors: readonly Selector[], sofar: Roles, name: string): string[] {
  for (const selector of selectors) {
    const inner = isKind(selector) ? selector.of : [selector];
    for (const one of inner) {
      const values = [...new Set(pick(stand, role, isKind(selector) ? { pick: selector.pick, of: [one] } : one, sofar, name))];
      if (values.length > 0) return values;
    }
  }
  return [];
}

type Kind = Extract<Selector, { readonly pick: 'traveller' | 'state' | 'person' | 'government' }>;
/** Selectors that take others and keep of them those of a kind. */
const isKind = (selector: Selector): selector is Kind =>
  selector.pick === 'state' || selector.pick === 'traveller' || selector.pick === 'person' || selector.pick === 'government';

/** A selector without what it falls back upon beyond the clause. */
function ownOnly(selector: Selector): Selector[] {
  if (selector.pick === 'other' || selector.pick === 'home' || selector.pick === 'previous') return [];
  return isKind(selector) ? [{ ...selector, of: selector.of.flatMap(ownOnly) }] : [selector];
}
const inOrder = (roles: Roles, fact: FactType): Roles =>
  Object.fromEntries(Object.keys(fact.roles).flatMap((name) => (roles[name] === undefined ? [] : [[name, roles[name]]])));

// A country does not act on itself, and a list of parties needs two.
function contradicts(roles: Roles, fact: FactType): boolean {
  const single = Object.entries(fact.roles)
    .filter(([name, role]) => role.needed && role.kind === 'country' && roles[name] !== undefined)
    .map(([name]) => roles[name]);
  if (new Set(single).size < single.length) return true;
  return Object.entries(fact.roles).some(
    ([name, role]) => role.needed && (role.kind === 'countries' || role.kind === 'actors') && [roles[name] ?? []].flat().length < 2,
  );
}

function fill(stand: Stand, role: Role, selectors: readonly Selector[], sofar: Roles, name: string): RoleValue | undefined {
  const isList =
    role.kind === 'countries' ||
    role.kind === 'actors' ||
    role.kind === 'texts' ||
    selectors.some((selector) => selector.pick === 'topics');
  if (isList) return fillList(stand, role, selectors, sofar, name);
  // Nobody acts upon himself: a value that another role holds is passed over.
  const used = new Set(
    Object.entries(sofar)
      .filter(([other]) => other !== name)
      .flatMap(([, value]) =>
        typeof value === 'string' ? [value, role.needed ? (stand.scene.identified.countries.get(value) ?? value) : value] : [],
      ),
  );
  for (const selector of selectors) {
    const value = pick(stand, role, selector, sofar, name).find((each) => !(used.has(each) && /^[A-Z]{3}$/.test(each)));
    if (value !== undefined) return value;
  }
  return undefined;
}

function fillList(stand: Stand, role: Role, selectors: readonly Selector[], sofar: Roles, name: string): RoleValue | undefined {
  const found = new Set<string>();
  const enough = role.kind === 'countries' || role.kind === 'actors' ? 2 : Number.POSITIVE_INFINITY;
  for (const selector of selectors) {
    if (found.size >= enough && selector.pick !== 'people') break;
    // The text's pair stands in only where the sentence names nobody else.
    if (selector.pick === 'pair' && hasStranger(stand)) continue;
    if (selector.pick === 'pair' && [...found].some((code) => !stand.scene.identified.pair?.includes(code))) continue;
    for (const value of pick(stand, role, selector, found.size > 0 ? { ...sofar, found: [...found] } : sofar, name)) found.add(value);
  }
  return found.size > 0 ? [...found].sort() : undefined;
}

/** The subject is named and is no state: "the Social Democrats signed" is no business of the two countries. */
const hasStranger = ({ place, clause }: Stand): boolean =>
  clause?.kind === 'verb' &&
  clause.voice === 'active' &&
  clause.arguments.some(
    (argument) =>
      argument.role === 'subject' && argument.heads.every((head) => place.line.tokens[head]?.tag === 'PROPN' && !mentionAt(place, head)),
  );

/** Two countries in alphabetical order for roles without direction; undefined when fewer are found. */
export function fillSides(stand: Stand, selectors: readonly Selector[]): readonly [string, string] | undefined {
  const found = fillList(stand, { kind: 'countries', needed: true }, selectors, {}, '');
  const [one, two] = [found ?? []].flat();
  return one && two ? [one, two] : undefined;
}

/** All values that one selector offers for a role. */
function pick(stand: Stand, role: Role, selector: Selector, sofar: Roles, name: string): string[] {
  const { scene, place } = stand;
  switch (selector.pick) {
    case 'is':
      return [selector.word];
    case 'pair':
      return [...(scene.identified.pair ?? [])];
    case 'holder of':
      return ownerOfNoun(stand, selector.nouns);
    case 'mainly':
      return scene.identified.setting.ranked.slice(0, 1);
    case 'home':
      return [scene.identified.setting.dateline, scene.identified.setting.outlet, scene.identified.setting.ranked[0]]
        .filter((code) => code !== undefined)
        .slice(0, 1);
    case 'other':
      return otherOf(stand, sofar);
    case 'previous':
      return stand.previousOwner ? [stand.previousOwner] : [];
    case 'inside':
      return countriesWithin(place, stand.stretch.from, stand.stretch.to);
    case 'owner':
      return ownersIn(stand);
    case 'phrase':
      return [
        stand.clause ? nounPhrase(place, stand.clause.head, stand.clause) : place.line.words(stand.stretch.from, stand.stretch.to),
      ].filter(Boolean);
    case 'long phrase':
      return pick(stand, role, { pick: 'phrase' }, sofar, name).filter((words) => words.includes(' '));
    case 'abbreviation': {
      const letters = place.line.tokens[stand.stretch.to + 1]?.form ?? '';
      return place.line.tokens[stand.stretch.to]?.form === '(' && /^\p{Lu}{2,8}$/u.test(letters) ? [letters] : [];
    }
    case 'topics':
      return topicsIn(place.line.words(stand.stretch.from, stand.stretch.to));
    case 'people':
      return [
        ...new Set(
          place.mentions
            .filter((mention) => mention.from >= stand.stretch.from && mention.to <= stand.stretch.to)
            .flatMap((mention) => mention.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.name)),
        ),
      ];
    case 'place':
      return townsIn(stand);
    case 'round':
      return roundIn(stand);
    case 'reason':
      return reasonIn(stand);
    case 'state':
      return selector.of.flatMap((each) => stateIn(stand, each, sofar, name));
    case 'government':
      return selector.of.flatMap((each) =>
        phrases(stand, each).flatMap((phrase) =>
          actorsFor(place, phrase, { kind: 'country', needed: true })
            .filter(actsForState)
            .flatMap((actor) => countryOf(actor) ?? []),
        ),
      );
    case 'person':
      return selector.of.flatMap((each) =>
        phrases(stand, each).flatMap((phrase) =>
          actorsIn(place, phrase)
            .filter((actor) => actor.kind === 'person')
            .map((actor) => actor.name),
        ),
      );
    case 'traveller':
      return selector.of
        .flatMap((each) =>
          phrases(stand, each)
            .flatMap((phrase) => travellersIn(place, phrase))
            .filter((value) => value !== undefined),
        )
        .slice(0, 1);
    case 'names':
      return phrases(stand, selector.of)
        .flatMap((phrase) => phrase.heads.map((head) => nameAround(place, head)))
        .filter((name) => name !== '');
    case 'self': {
      const { clause } = stand;
      return clause
        ? actorsIn(place, { sentence: clause.sentence, heads: [clause.head], from: clause.head, to: clause.head + 1 }).flatMap(
            (actor) => asRole(actor, role) ?? [],
          )
        : [];
    }
    case 'near bloc':
      return blocBefore(place, stand.clause?.head ?? stand.stretch.to);
    case 'earlier':
      return [stand.earlier?.[name] ?? []].flat();
    case 'owns':
      return phrases(stand, selector.of).flatMap((phrase) => countriesWithin(place, phrase.from, phrase.to));
    case 'body':
      return phrases(stand, selector.of).flatMap((phrase) => phrase.heads.flatMap((head) => bodyAt(place, phrase, head)));
    case 'words':
      return phrases(stand, selector.of)
        .flatMap((phrase) => onePerHead(place, phrase))
        .map((phrase) => trimmed(place, phrase))
        .filter(Boolean);
    default:
      return phrases(stand, selector).flatMap((phrase) =>
        actorsFor(scene.places[phrase.sentence] ?? place, phrase, role).flatMap((actor) => asRole(actor, role) ?? []),
      );
  }
}

/** Countries only, whatever the role itself would take. */
const stateIn = (stand: Stand, selector: Selector, sofar: Roles, name: string): string[] =>
  pick(stand, { kind: 'country', needed: true }, selector, sofar, name).filter((code) => /^[A-Z]{3}$/.test(code));

/** Who a phrase means; for a country's role everyone it names, so that "Arnor's support for Rohan" can give either. */
const actorsFor = (place: Place, phrase: Phrase, role: Role): Actor[] => {
  const meant = actorsIn(place, phrase);
  if (role.kind !== 'country') return meant;
  return [...meant, ...countriesWithin(place, phrase.from, phrase.to).map((code): Actor => ({ kind: 'country', name: code }))];
};

/** "an accord on water, a protocol and a roadmap": one phrase for each of the things listed. */
function onePerHead(place: Place, phrase: Phrase): Phrase[] {
  const heads = [...new Set([...phrase.heads, ...listedBehind(place, phrase)])];
  if (heads.length < 2) return [phrase];
  const starts = heads.sort((a, b) => a - b).map((head) => ({ head, from: firstOfNoun(place, head, phrase.from) }));
  return starts.map(({ head, from }, i) => ({
    sentence: phrase.sentence,
    heads: [head],
    from,
    to: Math.max(head + 1, starts[i + 1]?.from ?? phrase.to),
  }));
}

/** "three instruments: a convention on …, an agreement and a protocol": nouns listed behind the phrase's head. */
function listedBehind(place: Place, phrase: Phrase): number[] {
  const { tokens } = place.line;
  const chain = new Set(phrase.heads);
  tokens.forEach((token, at) => {
    const isListed = /^(conj|appos|list|parataxis|dep)$/.test(token.arc) && (token.tag === 'NOUN' || token.tag === 'PROPN');
    const isFree =
      tokens[at - 1] !== undefined &&
      tokens.slice(Math.max(0, at - 6), at).some((each) => /^(a|an|the|:)$/.test(each.form) && (each.head === at || each.form === ':'));
    if (isListed && isFree && chain.has(token.head) && at > token.head) chain.add(at);
  });
  return [...chain];
}

const firstOfNoun = (place: Place, head: number, least: number): number => {
  let first = head;
  place.line.tokens.forEach((token, i) => {
    if (token.head === head && i < first && i >= least && /^(det|amod|compound|nummod|nmod:poss)/.test(token.arc)) first = i;
  });
  return first;
};

// Whoever has no power of state does not act for it.
const powerless =
  /\b(professor|sociologist|economist|analyst|lecturer|researcher|fellow|opposition|mp|lawmaker|senator|deputy|member|mayor|premier|exporter|farmer|manufacturer|grower|trader|critic|businessm|investor|observer|expert|teacher|economist|source|resident|people|company|firm|bank)/i;
const actsForState = (actor: Actor): boolean =>
  actor.kind === 'country' || !powerless.test(`${actor.office ?? ''} ${actor.kind === 'person' ? '' : actor.name}`);

const parties = /^(delegation|mission|team|group|minister|leader|official|party|president|envoy|lawmaker|delegate|negotiator)$/;

/** Persons and states that go somewhere; what belongs to them ("Gondor's exports came to …") does not. */
function travellersIn(place: Place, phrase: Phrase): string[] {
  const isParty = phrase.heads.some((head) => parties.test(place.line.tokens[head]?.lemma.toLowerCase() ?? ''));
  const isMeant = isParty || phrase.heads.some((head) => place.mentions.some((mention) => mention.from <= head && head < mention.to));
  return isMeant
    ? actorsIn(place, phrase)
        .map(travellerName)
        .filter((name) => name !== undefined)
    : [];
}

const travellerName = (actor: Actor): string | undefined => (actor.kind === 'person' ? actor.name : countryOf(actor));

function asRole(actor: Actor, role: Role): string | undefined {
  if (role.kind === 'country' || role.kind === 'countries') return countryOf(actor);
  if (role.kind === 'actors') return countryOf(actor) ?? (actor.kind === 'bloc' || actor.kind === 'organisation' ? actor.name : undefined);
  return actor.name;
}

/** The phrases of the clause, or of the clause that carries it, that an argument selector means. */
function phrases(stand: Stand, selector: Selector): Phrase[] {
  const clause = selector.pick === 'carrier' ? (stand.carrier ?? (stand.clause && carrierOf(stand.scene, stand.clause))) : stand.clause;
  if (!clause || (selector.pick !== 'argument' && selector.pick !== 'carrier')) return [];
  const lacksSubject = selector.role === 'subject' && !clause.arguments.some((argument) => argument.role === 'subject');
  if (lacksSubject) return titledBefore(stand, clause);
  return clause.arguments
    .filter(
      (argument) =>
        argument.role === selector.role &&
        (!selector.prepositions || selector.prepositions.includes(prepositionOf(stand, clause, argument))),
    )
    .map((argument) => phraseOf(clause, argument));
}

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
  const near = [...scene.places]
    .filter((each) => Math.abs(each.line.index - place.line.index) <= 8)
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

/** Of the pair the text is about, the one the roles so far leave. */
function otherOf(stand: Stand, sofar: Roles): string[] {
  const named = new Set(
    Object.values(sofar)
      .flat()
      .map((name) => stand.scene.identified.countries.get(name) ?? name),
  );
  const here = countriesWithin(stand.place, stand.stretch.from, stand.stretch.to).filter((code) => !named.has(code));
  if (here.length === 1) return here;
  const { pair } = stand.scene.identified;
  const left = (pair ?? []).filter((code) => !named.has(code));
  return left.length === 1 ? left : [];
}

/** Countries that own what the object or an oblique names: "Gondor's ambassador", "its port". */
function ownersIn(stand: Stand): string[] {
  const { place, clause } = stand;
  if (!clause) return [];
  const argument = clause.arguments.find((each) => each.role === 'object');
  if (!argument) return [];
  return countriesWithin(place, argument.from, argument.to);
}

function townsIn(stand: Stand): string[] {
  const { place, clause } = stand;
  for (const argument of clause?.arguments ?? []) {
    if (argument.role !== 'oblique' || !['in', 'at', 'to'].includes(argument.preposition ?? '')) continue;
    const head = argument.heads[0];
    const mention = head === undefined ? undefined : mentionAt(place, head);
    if (mention && (mention.by === 'capital' || mention.by === 'city' || mention.by === 'metonym'))
      return [place.line.words(mention.from, mention.to)];
  }
  return [];
}

function roundIn(stand: Stand): string[] {
  const { place, stretch } = stand;
  const { tokens } = place.line;
  const ordinal = place.figures.find(
    (figure) =>
      figure.kind === 'ordinal' && figure.start >= (tokens[stretch.from]?.start ?? 0) && figure.end <= (tokens[stretch.to - 1]?.end ?? 0),
  );
  return ordinal ? [stand.scene.document.text.slice(ordinal.start, ordinal.end)] : [];
}

function reasonIn(stand: Stand): string[] {
  const clause = stand.clause?.kind === 'noun' ? carrierOf(stand.scene, stand.clause) : stand.clause;
  const argument = clause?.arguments.find(
    (each) => each.role === 'oblique' && /^(because of|due to|owing to|over|amid|for|on account of)$/.test(each.preposition ?? ''),
  );
  return clause && argument ? [trimmed(stand.place, phraseOf(clause, argument))].filter((words) => !/\d/.test(words)) : [];
}

/** A phrase without its preposition, article and trailing clause. */
export function trimmed(place: Place, phrase: Phrase): string {
  const { tokens } = place.line;
  let { from, to } = phrase;
  while (from < to && /^(ADP|DET|SCONJ|PUNCT)$/.test(tokens[from]?.tag ?? '') && !phrase.heads.includes(from)) from++;
  const owned = tokens.findIndex((token, i) => i > from && i < Math.max(...phrase.heads) && /^['’]s?$/.test(token.form));
  if (owned >= 0) from = owned + 1;
  while (from < to - 1 && /^(first|female|its|their|his|her|new)$/i.test(tokens[from]?.form ?? '')) from++;
  for (let i = from; i < to; i++)
    if (/^(acl:relcl|acl|parataxis|appos)$/.test(tokens[i]?.arc ?? '') && i > Math.max(...phrase.heads, 0))
      to = Math.min(to, firstOf(tokens, i));
  while (to > from && /^(PUNCT|CCONJ|ADP|SCONJ)$/.test(tokens[to - 1]?.tag ?? '')) to--;
  return place.line.words(from, to);
}

const firstOf = (tokens: Place['line']['tokens'], head: number): number => {
  let first = head;
  tokens.forEach((token, i) => {
    if (token.head === head && i < first) first = i;
  });
  return first;
};

/** The noun of a clause with its modifiers and "of", "on", "for" phrases: "memorandum of understanding on fisheries". */
export function nounPhrase(place: Place, head: number, clause: Clause): string {
  const { tokens } = place.line;
  let from = head;
  while (
    from > clause.from &&
    (tokens[from - 1]?.head ?? -1) >= from - 1 &&
    (tokens[from - 1]?.head ?? -1) <= head &&
    /^(compound|amod|flat|nummod)/.test(tokens[from - 1]?.arc ?? '')
  )
    from--;
  let to = head + 1;
  for (const argument of clause.arguments) {
    if (
      argument.role === 'oblique' &&
      ['of', 'on', 'for', 'about', 'covering', 'against'].includes(argument.preposition ?? '') &&
      argument.from <= to + 1 &&
      argument.from >= to - 1
    )
      to = Math.max(to, argument.to);
  }
  return trimmed(place, { sentence: clause.sentence, heads: [head], from, to });
}

/** A party, alliance or coalition, never a person; a leader stands for the coalition where the sentence speaks of one. */
function bodyAt(place: Place, phrase: Phrase, head: number): string[] {
  const lemma = place.line.tokens[head]?.lemma.toLowerCase() ?? '';
  const person = mentionAt(place, head)?.actors.find((actor) => actor.kind === 'person');
  if (person) return /\bcoalition\b/i.test(place.line.words(0, place.line.tokens.length)) ? [`${person.name}'s coalition`] : [];
  if (/^(coalition|alliance|pact|bloc|front)$/.test(lemma) && !/^\p{Lu}/u.test(place.line.tokens[head]?.form ?? ''))
    return [trimmed(place, { ...phrase, heads: [head] })];
  const name = nameAround(place, head).replace(/^The /, '');
  return name !== '' && !/\b(Election|Parliament|Vote|Saturday|Sunday|Monday)\b/.test(name) ? [name] : [];
}

/** The name, as written, of the bloc or body mentioned last before a token, at most 15 tokens back. */
function blocBefore(place: Place, before: number): string[] {
  const near = place.mentions.filter(
    (mention) =>
      mention.to <= before &&
      before - mention.to <= 15 &&
      mention.actors.some((actor) => actor.kind === 'bloc' || actor.kind === 'organisation' || actor.name === 'EUE'),
  );
  const last = near.filter((mention) => mention.by === 'name').at(-1);
  return last ? [blocName(place, last)] : [];
}

const blocName = (place: Place, mention: Mention): string => {
  const [actor] = mention.actors;
  return actor && actor.kind !== 'country' ? actor.name : place.line.words(mention.from, mention.to);
};

/** The name that a token belongs to: what the identifier knows, else the capitalised words around it. */
function nameAround(place: Place, head: number): string {
  const known = mentionAt(place, head)?.actors[0];
  if (known && known.kind !== 'country' && known.kind !== 'role') return known.name;
  if (known?.kind === 'country')
    return known.name === 'EUE' ? place.line.words(mentionAt(place, head)?.from ?? head, mentionAt(place, head)?.to ?? head + 1) : '';
  const { tokens } = place.line;
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.form ?? '');
  if (!isCapital(head)) return '';
  let [from, to] = [head, head + 1];
  while (
    isCapital(from - 1) ||
    (/^(of|for|and)$/.test(tokens[from - 1]?.form ?? '') && isCapital(from - 2) && tokens[from - 1]?.form !== 'and')
  )
    from--;
  while (isCapital(to) || (/^(of|for|on|the)$/.test(tokens[to]?.form ?? '') && (isCapital(to + 1) || isCapital(to + 2)))) to++;
  return place.line.words(from, to);
}
