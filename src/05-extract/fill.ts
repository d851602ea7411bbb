import type { FactType, Role, RoleKind } from '#facts/define.ts';
import type { Fillers, Selector } from '#facts/frame.ts';
import { isCode } from '#model/actor.ts';
import type { Roles, RoleValue } from '#model/claim.ts';
import { headsOf, pick, type Stand } from './pick.ts';
import { mentionAt, partiesWithin, type Scene } from './scene.ts';

/** Fills the roles of a frame; undefined when one that is needed stays empty. */
export function fillRoles(stand: Stand, fillers: Fillers, fact: FactType, earlier?: Roles): Roles | undefined {
  const roles: Record<string, RoleValue> = {};
  const { known, sides, owners, unfilled } = planOf(fillers, fact);
  const isOutOfReach = (name: string): boolean => earlier?.[name] === undefined;
  if (unfilled.some(isOutOfReach)) return undefined;
  // First what the clause itself says, of every role; then what a definite noun leaves out ("the trip was postponed");
  // then what the text at large suggests, which must know whom the other roles name. A sentence that names neither side
  // of an act between two speaks of something else.
  // Whose minister somebody is may be told by himself: there nobody acts on anybody.
  const others = (name: string): Roles => (name === fact.belongs?.to ? {} : roles);
  const isNew = earlier === undefined && stand.previousOwner === undefined;
  const isWanted = ({ name, role }: NamedRole): boolean => role.needed || (stand.needs?.includes(name) ?? false);
  for (const filling of known) {
    const { name, own, endsSides, reachesBeyond } = filling;
    const value = fill(stand, filling, own, others(name));
    if (value !== undefined) roles[name] = value;
    else if (!reachesBeyond && isOutOfReach(name) && isWanted(filling)) return undefined;
    if (endsSides && isNew && areOfNobody(sides, roles)) return undefined;
  }
  for (const filling of owners) {
    const { name, selectors, reachesBeyond } = filling;
    if (roles[name] !== undefined) continue;
    const value = fromEarlier(stand, earlier, roles, name) ?? (reachesBeyond ? fill(stand, filling, selectors, others(name)) : undefined);
    if (value !== undefined) roles[name] = value;
  }
  for (const named of rolesOf(fact)) {
    if (roles[named.name] !== undefined || !isWanted(named)) continue;
    const value = named.role.needed ? fromEarlier(stand, earlier, roles, named.name) : undefined;
    if (value === undefined) return undefined;
    roles[named.name] = value;
  }
  // Whose a person is, the document has told for all its sentences.
  if (fact.belongs && !fact.belongs.loosely) {
    const of = stand.scene.identified.countries.get([roles[fact.belongs.who] ?? ''].flat()[0] ?? '');
    if (of !== undefined) roles[fact.belongs.to] = of;
  }
  return contradicts(roles, fact) ? undefined : inOrder(roles, fact);
}

function areOfNobody(sides: readonly string[], roles: Roles): boolean {
  for (const name of sides) if (roles[name] !== undefined && roles[name] !== 'WLD') return false;
  return true;
}

interface NamedRole {
  readonly name: string;
  readonly role: Role;
}
const rolesOfFacts = new WeakMap<FactType, readonly NamedRole[]>();

/** The roles of a type in their order. */
function rolesOf(fact: FactType): readonly NamedRole[] {
  const known = rolesOfFacts.get(fact);
  if (known) return known;
  const made = Object.entries(fact.roles).map(([name, role]) => ({ name, role }));
  rolesOfFacts.set(fact, made);
  return made;
}

/** One role of a frame with what may fill it. */
interface Filling extends NamedRole {
  readonly selectors: readonly Selector[];
  /** The same without what they fall back upon beyond the clause. */
  readonly own: readonly Selector[];
  /** There is such a thing to fall back upon. */
  readonly reachesBeyond: boolean;
  /** The last of two sides or more between which an act is. */
  readonly endsSides: boolean;
  /** All that is offered makes a list. */
  readonly isList: boolean;
  /** The selectors one by one: those of a kind apart, each with what it takes. */
  readonly apart: readonly { readonly selector: Selector; readonly inner: Selector }[];
}

/** A frame's roles as they are filled: all, those between which an act is, and all with those first that follow the claim before. */
interface Plan {
  readonly known: readonly Filling[];
  readonly sides: readonly string[];
  readonly owners: readonly Filling[];
  /** The roles of which each of several fillers may make a claim of its own, in the order of the type. */
  readonly spread: readonly Filling[];
  /** Needed roles that the frame fills with nothing. */
  readonly unfilled: readonly string[];
}
const plans = new WeakMap<Fillers, Map<FactType, Plan>>();

/** The plan of a frame, made once. */
function planOf(fillers: Fillers, fact: FactType): Plan {
  const ofFrame = plans.get(fillers) ?? new Map<FactType, Plan>();
  const known = ofFrame.get(fact);
  if (known) return known;
  const plan = makePlan(fillers, fact);
  plans.set(fillers, ofFrame.set(fact, plan));
  return plan;
}

function makePlan(fillers: Fillers, fact: FactType): Plan {
  const sides: string[] = [];
  for (const name of Object.keys(fillers)) {
    const role = fact.roles[name];
    if (role?.needed && (role.kind === 'country' || role.kind === 'actor')) sides.push(name);
  }
  const known: Filling[] = [];
  for (const [name, filler] of Object.entries(fillers)) {
    const role = fact.roles[name];
    if (!role) continue;
    const selectors = listed(filler);
    const reachesBeyond = selectors.some(isBeyond);
    const endsSides = sides.length > 1 && sides.at(-1) === name;
    const own = reachesBeyond ? selectors.flatMap(ownOnly) : selectors;
    const isList = listKinds.has(role.kind) || selectors.some(({ pick }) => pick === 'topics');
    known.push({ name, role, selectors, own, reachesBeyond, endsSides, isList, apart: selectors.flatMap(apartFrom) });
  }
  // Whoever owned the figure before owns this one, ere the other side is told by what is left.
  const owners = known.toSorted((a, b) => Number(b.selectors.some(isOfBefore)) - Number(a.selectors.some(isOfBefore)));
  const spread = rolesOf(fact).flatMap(({ name }) => known.filter((filling) => filling.name === name && isSpread(filling, fact)));
  const unfilled = rolesOf(fact).flatMap(({ name, role }) => (role.needed && !known.some((each) => each.name === name) ? [name] : []));
  return { known, sides, owners, spread, unfilled };
}

function isSpread({ name, role, selectors }: NamedRole & { readonly selectors: readonly Selector[] }, { belongs }: FactType): boolean {
  const isOwner = name === belongs?.to && !belongs.loosely;
  if (isOwner || !role.needed) return false;
  const isOfWords = selectors.some(({ pick }) => pick === 'words' || pick === 'telling words');
  return role.kind === 'country' || role.kind === 'actor' || (role.kind === 'text' && isOfWords);
}

const listKinds: ReadonlySet<RoleKind> = new Set(['countries', 'actors', 'texts']);

/** A selector of a kind as several, each with what it takes. */
export const apartFrom = (selector: Selector): { selector: Selector; inner: Selector }[] =>
  isKind(selector)
    ? selector.of.map((inner) => ({ selector: { pick: selector.pick, of: [inner] }, inner }))
    : [{ selector, inner: selector }];

/** What the claim before said, unless it would send somebody to his own country. */
function fromEarlier(stand: Stand, earlier: Roles | undefined, sofar: Roles, name: string): RoleValue | undefined {
  const value = earlier?.[name];
  if (typeof value !== 'string') return value;
  const { countries } = stand.scene.identified;
  const countryOf = (who: string): string => countries.get(who) ?? who;
  const own = countryOf(value);
  for (const held of Object.values(sofar))
    if (typeof held === 'string' ? countryOf(held) === own : held.some((each) => countryOf(each) === own)) return undefined;
  return value;
}

const mostOfOne = 4;

/** As `fillRoles`, but where a needed role has several fillers ("Gondor and Rohan joined"), one set of roles for each. */
export function fillEach(stand: Stand, fillers: Fillers, fact: FactType, earlier?: Roles): Roles[] {
  const first = fillRoles(stand, fillers, fact, earlier);
  if (!first) return [];
  let sets: Roles[] = [first];
  for (const filling of planOf(fillers, fact).spread) {
    const { name } = filling;
    const all = allOf(stand, filling, first);
    if (all.length < 2) continue;
    // A state that holds a view is whose view it is, and no other in the claim.
    const owner = name === fact.belongs?.who ? fact.belongs.to : undefined;
    const isNamed = (value: string): boolean =>
      Object.keys(first).some((other) => other !== name && other !== owner && first[other] === value);
    const values = all.filter((value) => !isNamed(value));
    if (values.length < 2) continue;
    const meant = values.slice(0, mostOfOne);
    sets = sets.flatMap((roles) => meant.map((value) => (value === first[name] ? roles : withAnother(stand, fact, roles, name, value))));
  }
  return sets.length === 1 ? sets : sets.filter((roles) => !contradicts(roles, fact));
}

/** Whose the next of several is: "Prime Minister Imrahil and President Éomer agreed" makes Éomer no man of Gondor. */
function withAnother({ scene }: Stand, { belongs }: FactType, roles: Roles, name: string, value: string): Roles {
  if (!belongs || belongs.who !== name || belongs.loosely) return { ...roles, [name]: value };
  const { [belongs.to]: _, ...others } = roles;
  const of = isCode(value) ? value : scene.identified.countries.get(value);
  return { ...others, [name]: value, ...(of !== undefined && { [belongs.to]: of }) };
}

/** Every value of the first selector that offers any. */
function allOf(stand: Stand, { name, role, apart }: Filling, sofar: Roles): readonly string[] {
  for (const { selector, inner } of apart) {
    const values = pick(stand, role, selector, sofar, name);
    if (values.length > 0) return values.length > 1 ? listedIn(stand, role, inner, [...new Set(values)]) : values;
  }
  return [];
}

/** "Gondor and Rohan" are two; of "Rohan's war on Arnor" only the first is meant. */
function listedIn(stand: Stand, role: Role, selector: Selector, values: readonly string[]): readonly string[] {
  const areStates = values.every(isCode);
  if ((role.kind !== 'country' && !(role.kind === 'actor' && areStates)) || values.length < 2) return values;
  const meant = headsOf(stand, selector);
  if (meant.length === 0 && role.kind === 'actor') return values;
  const listed = values.filter((value) => meant.includes(value));
  return listed.length > 1 ? listed : values.slice(0, 1);
}

/** What may fill a role, in order. */
export const listed = (filler: Selector | readonly Selector[]): readonly Selector[] => ('pick' in filler ? [filler] : filler);

type Kind = Extract<Selector, { readonly pick: 'traveller' | 'state' | 'person' | 'government' | 'voice' | 'culprit' }>;
/** Selectors that take others and keep of them those of a kind. */
export const isKind = (selector: Selector): selector is Kind =>
  selector.pick === 'state' ||
  selector.pick === 'traveller' ||
  selector.pick === 'person' ||
  selector.pick === 'government' ||
  selector.pick === 'voice' ||
  selector.pick === 'culprit';

const isOfBefore = (selector: Selector): boolean => selector.pick === 'previous' || (isKind(selector) && selector.of.some(isOfBefore));

const isBeyond = (selector: Selector): boolean =>
  selector.pick === 'other' ||
  selector.pick === 'counterpart' ||
  selector.pick === 'home' ||
  selector.pick === 'previous' ||
  (isKind(selector) && selector.of.some(isBeyond));

/** A selector without what it falls back upon beyond the clause. */
function ownOnly(selector: Selector): Selector[] {
  if (!isBeyond(selector)) return [selector];
  return isKind(selector) ? [{ ...selector, of: selector.of.flatMap(ownOnly) }] : [];
}

function inOrder(roles: Roles, fact: FactType): Roles {
  const ordered: Record<string, RoleValue> = {};
  for (const { name } of rolesOf(fact)) {
    const value = roles[name];
    if (value !== undefined) ordered[name] = value;
  }
  return ordered;
}

// A country does not act on itself, and a list of parties needs two.
function contradicts(roles: Roles, fact: FactType): boolean {
  const single: RoleValue[] = [];
  for (const { name, role } of rolesOf(fact)) {
    if (!role.needed) continue;
    const value = roles[name];
    if ((role.kind === 'countries' || role.kind === 'actors') && (!Array.isArray(value) || value.length < 2)) return true;
    if (role.kind !== 'country' || value === undefined) continue;
    if (single.includes(value)) return true;
    single.push(value);
  }
  return false;
}

function fill(stand: Stand, { name, role, isList }: Filling, selectors: readonly Selector[], sofar: Roles): RoleValue | undefined {
  if (isList) return fillList(stand, role, selectors, sofar, name);
  // Nobody acts upon himself: a value that another role holds is passed over.
  for (const selector of selectors)
    for (const value of pick(stand, role, selector, sofar, name))
      if (!(isCode(value) && isHeld(stand, role, value, sofar, name))) return value;
  return undefined;
}

/** Another role names the country, or, for a role that is needed, somebody of it. */
function isHeld({ scene }: Stand, role: Role, code: string, sofar: Roles, name: string): boolean {
  for (const other of Object.keys(sofar)) {
    const value = sofar[other];
    if (other === name || typeof value !== 'string') continue;
    if (value === code || (role.needed && scene.identified.countries.get(value) === code && !isGuessed(scene, value))) return true;
  }
  return false;
}

/** No words of the text give him his country, so that what is told of him may tell of another. */
function isGuessed({ identified: { holdings } }: Scene, person: string): boolean {
  const own = holdings.filter((holding) => holding.person === person && holding.of !== undefined);
  return own.length > 0 && own.every(({ ofIsSaid }) => !ofIsSaid);
}

function fillList(stand: Stand, role: Role, selectors: readonly Selector[], sofar: Roles, name: string): RoleValue | undefined {
  const found = new Set<string>();
  const enough = role.kind === 'countries' || role.kind === 'actors' ? 2 : Number.POSITIVE_INFINITY;
  for (const selector of selectors) {
    if (found.size >= enough && selector.pick !== 'people' && !('alongside' in selector)) continue;
    // The text's pair stands in only where the sentence names nobody else.
    if (selector.pick === 'pair' && (hasStranger(stand) || namesOthers(stand))) continue;
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

/** The sentence names one of the text's two countries and, not as a mere place, a third one: it tells of these. */
function namesOthers({ scene, place }: Stand): boolean {
  const { pair } = scene.identified;
  const named = partiesWithin(place, 0, place.line.tokens.length);
  const own = named.filter((code) => pair?.includes(code));
  return own.length < 2 && named.length > own.length;
}

/** Two countries in alphabetical order for roles without direction; undefined when fewer are found. */
export function fillSides(stand: Stand, selectors: readonly Selector[]): readonly [string, string] | undefined {
  const found = fillList(stand, { kind: 'countries', needed: true }, selectors, {}, '');
  const [one, two] = [found ?? []].flat();
  return one && two ? [one, two] : undefined;
}
