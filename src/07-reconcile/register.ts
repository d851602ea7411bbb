import type { FactType } from '#facts/define.ts';
import type { RoleValue } from '#model/claim.ts';
import type { DocumentId } from '#model/id.ts';
import { remember } from '#values/remember.ts';
import { compareNamesOfPeople, nameTokens, skeleton } from './person.ts';
import { isCode, listOf } from './roles.ts';
import { compareText, type Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';

/** Which names mean one actor, over the whole ledger. */
export interface Register {
  /** The same string for every form of a name; country codes stay as they are. */
  readonly keyOf: (name: string, document: DocumentId) => string;
  /** Notes that a document misprints a name: from now on its form leads to the right one. */
  readonly correct: (document: DocumentId, wrong: string, right: string) => void;
  /** The right name where the document is known to misprint it, else the name as it is. */
  readonly rightName: (name: string, document: DocumentId) => string;
  /** Country of a person who holds an office of it; undefined where no claim says, or two are given alike. */
  readonly countryOf: (key: string) => string | undefined;
  /** Names of the slots that a person is said to hold or to have held, as `readSlot` words them. */
  readonly slotsOf: (key: string) => readonly string[];
  /** The key with all that is known of whoever it means: the same as long as nothing else is. */
  readonly standingOf: (key: string) => string;
}

/** Names with this many bearers of one family name are not compared with each other any more. */
const mostOfOneFamily = 64;

const fold: (name: string) => string = remember(
  (name) =>
    nameTokens(name)
      .filter((token) => token !== 'the')
      .sort()
      .join(' ') || name,
);

/** Reads every actor of every claim. Longer and shorter forms and spellings of a name lead to the best supported one. */
export function buildRegister(sayings: readonly Saying[], types: ReadonlyMap<string, FactType>): Register {
  const namings = namingsIn(sayings, types);
  const counts = countNames(namings);
  const leaders = joinForms(counts);
  const within = joinWithin(namings, leaders);
  const corrections = new Map<DocumentId, Map<string, { readonly folded: string; readonly name: string }>>();
  const led = new Map<string, string>();
  const lead = (name: string): string => {
    const folded = fold(name);
    const key = leaders.get(folded) ?? folded;
    led.set(name, key);
    return key;
  };
  const keyOf = (name: string, document: DocumentId): string => {
    if (isCode(name)) return name;
    const [meant, wrong] = [within.get(document), corrections.get(document)];
    if (!meant && !wrong) return led.get(name) ?? lead(name);
    const folded = fold(name);
    const right = wrong?.get(folded)?.folded ?? meant?.get(folded) ?? folded;
    return leaders.get(right) ?? right;
  };
  const holdings = readHoldings(sayings, types, keyOf);
  return {
    keyOf,
    correct: (document, wrong, right) => {
      const own = corrections.get(document) ?? new Map();
      corrections.set(document, own.set(fold(wrong), { folded: fold(right), name: right }));
    },
    rightName: (name, document) => corrections.get(document)?.get(fold(name))?.name ?? name,
    countryOf: (key) => holdings.get(key)?.country,
    slotsOf: (key) => [...(holdings.get(key)?.slots ?? [])],
    standingOf: remember((key) => {
      const held = holdings.get(key);
      return held ? `${key} (${[...held.slots].join()} of ${held.country})` : key;
    }),
  };
}

interface Holding {
  readonly slots: ReadonlySet<string>;
  readonly country?: string;
}

/** By person: the slots held, and the country that most documents give; no country where two are given alike. */
function readHoldings(
  sayings: readonly Saying[],
  types: ReadonlyMap<string, FactType>,
  keyOf: Register['keyOf'],
): ReadonlyMap<string, Holding> {
  const found = new Map<string, { readonly slots: Set<string>; readonly countries: Map<string, Set<string>> }>();
  for (const { claim } of sayings) {
    const type = types.get(claim.type);
    if (type?.identity.kind !== 'slot') continue;
    const { by, holder } = type.identity;
    const of = by.flatMap((role) => listOf(claim.roles[role])).find(isCode);
    const name = listOf(claim.roles[holder])[0];
    if (of === undefined || name === undefined) continue;
    const key = keyOf(name, claim.document);
    const held = found.get(key) ?? { slots: new Set<string>(), countries: new Map<string, Set<string>>() };
    found.set(key, held);
    const offices = by.filter((role) => type.roles[role]?.kind === 'text').flatMap((role) => listOf(claim.roles[role]));
    const slots = offices.map((office) => readSlot(office, of).name);
    for (const slot of slots) held.slots.add(slot);
    // Nobody is ambassador of the country to which the post is.
    if (!slots.includes(`ambassador ${of}`)) held.countries.set(of, (held.countries.get(of) ?? new Set()).add(claim.document));
  }
  return new Map(
    [...found].map(([key, { slots, countries }]) => {
      const [first, second] = [...countries].sort((a, b) => b[1].size - a[1].size);
      const country = first && first[1].size > (second?.[1].size ?? 0) ? first[0] : undefined;
      return [key, { slots, ...(country !== undefined && { country }) }];
    }),
  );
}

/** Somebody whom a claim names. */
interface Naming {
  readonly document: DocumentId;
  readonly name: string;
  readonly folded: string;
}

/** Everyone whom the claims name, in their order; countries are left out. */
function namingsIn(sayings: readonly Saying[], types: ReadonlyMap<string, FactType>): readonly Naming[] {
  const rolesOf = new Map([...types].map(([type, { roles }]) => [type, actorRoles(roles)]));
  const namings: Naming[] = [];
  for (const { claim } of sayings)
    for (const role of rolesOf.get(claim.type) ?? [])
      for (const name of listOf(claim.roles[role])) if (!isCode(name)) namings.push({ document: claim.document, name, folded: fold(name) });
  return namings;
}

const actorRoles = (roles: FactType['roles']): readonly string[] =>
  Object.entries(roles).flatMap(([role, { kind }]) => (kind === 'actor' || kind === 'actors' ? [role] : []));

interface Count {
  readonly form: string;
  count: number;
}

function countNames(namings: readonly Naming[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { name, folded } of namings) {
    const known = counts.get(folded);
    if (known) known.count++;
    else counts.set(folded, { form: name, count: 1 });
  }
  return counts;
}

/** A bare family name that fits several people means the one whom its own text names in full. By document, folded form → folded form. */
function joinWithin(
  namings: readonly Naming[],
  leaders: ReadonlyMap<string, string>,
): ReadonlyMap<DocumentId, ReadonlyMap<string, string>> {
  const isBare = ({ folded, name }: Naming): boolean => tokenCount(folded) === 1 && !leaders.has(folded) && !isDescription(name);
  const bare = new Set(namings.filter(isBare).map(({ document }) => document));
  const texts = new Map<DocumentId, Map<string, Naming>>();
  for (const naming of namings)
    if (bare.has(naming.document)) texts.set(naming.document, (texts.get(naming.document) ?? new Map()).set(naming.folded, naming));
  const within = new Map<DocumentId, ReadonlyMap<string, string>>();
  for (const [document, names] of texts) {
    const meant = [...names.values()].filter(isBare).flatMap((naming) => whomMeant(naming, names, leaders));
    if (meant.length > 0) within.set(document, new Map(meant));
  }
  return within;
}

function whomMeant(
  { folded, name }: Naming,
  names: ReadonlyMap<string, Naming>,
  leaders: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const fitting = [...names.values()].filter((other) => tokenCount(other.folded) > 1 && compareNamesOfPeople(name, other.name) === 'same');
  const [only, second] = new Set(fitting.map((other) => leaders.get(other.folded) ?? other.folded));
  return only !== undefined && second === undefined ? [[folded, only]] : [];
}

/** Folded form → folded form that leads its family; only forms that are led by another are listed. */
function joinForms(counts: ReadonlyMap<string, Count>): Map<string, string> {
  const ordered = [...counts]
    .map(([folded, { form, count }]) => ({ folded, form, count, tokens: tokenCount(folded) }))
    .sort((a, b) => b.tokens - a.tokens || b.count - a.count || compareText(a.folded, b.folded));
  const families = new Map<string, string[]>();
  const leaders = new Map<string, string>();
  for (const { folded, form, tokens } of ordered) {
    const candidates = new Set(familiesOf(form).flatMap((family) => families.get(family) ?? []));
    const fitting = [...candidates].filter((other) => compareNamesOfPeople(form, counts.get(other)?.form ?? '') === 'same');
    const [only, second] = fitting;
    // A bare family name that fits two people means neither of them for certain.
    if (only !== undefined && !isDescription(form) && (second === undefined || tokens > 1)) leaders.set(folded, only);
    else if (!isDescription(form)) {
      for (const family of familiesOf(form)) {
        const members = families.get(family) ?? [];
        if (members.length < mostOfOneFamily) families.set(family, [...members, folded]);
      }
    }
  }
  return leaders;
}

function tokenCount(folded: string): number {
  let count = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) count++;
  return count;
}

/** "Pakistani officials", "analysts": no name of a person, so that no shorter form may lead to it. */
const isDescription = (form: string): boolean =>
  nameTokens(form).length > 6 ||
  form.split(/[\s-]+/).some((token) => (/^\p{Ll}/u.test(token) && !particles.has(token)) || bodies.has(token.toLowerCase()));

/** Small words within names of people. */
const particles = new Set('al el bin bint ibn ben abu de del della da das dos di du la le van von der den ter zu af av e y i'.split(' '));
/** A name with one of these is a body's: a shorter form of it can be another body. */
const bodies = new Set(
  (
    'party alliance coalition community union bank fund ministry department office agency council commission committee association organisation organization ' +
    'institute university centre center forum group initiative league front movement congress assembly court corporation company federation foundation bureau board quad'
  ).split(' '),
);

function familiesOf(form: string): readonly string[] {
  const tokens = nameTokens(form);
  return [...new Set([tokens[0] ?? '', tokens.at(-1) ?? ''])].map(skeleton).filter((family) => family !== '');
}

/** The claims of a type with the names that their documents misprint put right; all that is cited stays as it was. */
export function putNamesRight(sayings: readonly Saying[], type: FactType, register: Register): readonly Saying[] {
  const roles = Object.entries(type.roles).filter(([, { kind }]) => kind === 'actor' || kind === 'actors');
  return sayings.map((saying) => {
    const changed: Record<string, RoleValue> = {};
    for (const [role] of roles) {
      const value = saying.claim.roles[role];
      const right = listOf(value).map((name) => register.rightName(name, saying.document.id));
      if (right.some((name, index) => name !== listOf(value)[index]))
        changed[role] = typeof value === 'string' ? (right[0] ?? value) : right;
    }
    return Object.keys(changed).length === 0
      ? saying
      : { ...saying, claim: { ...saying.claim, roles: { ...saying.claim.roles, ...changed } } };
  });
}
