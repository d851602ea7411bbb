import type { FactType } from '#facts/define.ts';
import type { Claim, RoleValue } from '#model/claim.ts';
import type { DocumentId } from '#model/id.ts';
import { groupBy } from './groups.ts';
import { compareNamesOfPeople, nameTokens, skeleton } from './person.ts';
import { compareText, type Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { remember } from './wording.ts';

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
}

export const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name);
export const listOf = (value: RoleValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

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
  const counts = countNames(sayings, types);
  const leaders = joinForms(counts);
  const within = joinWithin(sayings, types, leaders);
  const corrections = new Map<string, { readonly folded: string; readonly name: string }>();
  const keyOf = (name: string, document: DocumentId): string => {
    if (isCode(name)) return name;
    const folded = fold(name);
    const right = corrections.get(`${document}\t${folded}`)?.folded ?? within.get(`${document}\t${folded}`) ?? folded;
    return leaders.get(right) ?? right;
  };
  const holdings = readHoldings(sayings, types, keyOf);
  return {
    keyOf,
    correct: (document, wrong, right) => corrections.set(`${document}\t${fold(wrong)}`, { folded: fold(right), name: right }),
    rightName: (name, document) => (corrections.size === 0 ? name : (corrections.get(`${document}\t${fold(name)}`)?.name ?? name)),
    countryOf: (key) => holdings.get(key)?.country,
    slotsOf: (key) => [...(holdings.get(key)?.slots ?? [])],
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

function countNames(sayings: readonly Saying[], types: ReadonlyMap<string, FactType>): Map<string, { form: string; count: number }> {
  const counts = new Map<string, { form: string; count: number }>();
  for (const { claim } of sayings) {
    for (const name of actorsOf(claim, types)) {
      const known = counts.get(fold(name));
      if (known) known.count++;
      else counts.set(fold(name), { form: name, count: 1 });
    }
  }
  return counts;
}

/** Everyone whom a claim names; countries are left out. */
function actorsOf({ type, roles }: Claim, types: ReadonlyMap<string, FactType>): readonly string[] {
  return Object.entries(types.get(type)?.roles ?? {})
    .filter(([, { kind }]) => kind === 'actor' || kind === 'actors')
    .flatMap(([role]) => listOf(roles[role]))
    .filter((name) => !isCode(name));
}

/** A bare family name that fits several people means the one whom its own text names in full. Document and folded form → folded form. */
function joinWithin(
  sayings: readonly Saying[],
  types: ReadonlyMap<string, FactType>,
  leaders: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const within = new Map<string, string>();
  for (const [document, own] of groupBy(sayings, (saying) => saying.document.id)) {
    const names = new Map(own.flatMap(({ claim }) => actorsOf(claim, types)).map((name) => [fold(name), name]));
    for (const [folded, name] of names) {
      if (tokenCount(folded) > 1 || leaders.has(folded) || isDescription(name)) continue;
      const fitting = [...names].filter(([other, full]) => tokenCount(other) > 1 && compareNamesOfPeople(name, full) === 'same');
      const meant = new Set(fitting.map(([other]) => leaders.get(other) ?? other));
      const [only] = meant;
      if (only !== undefined && meant.size === 1) within.set(`${document}\t${folded}`, only);
    }
  }
  return within;
}

/** Folded form → folded form that leads its family; only forms that are led by another are listed. */
function joinForms(counts: ReadonlyMap<string, { readonly form: string; readonly count: number }>): Map<string, string> {
  const ordered = [...counts].sort(
    ([a, left], [b, right]) => tokenCount(b) - tokenCount(a) || right.count - left.count || compareText(a, b),
  );
  const families = new Map<string, string[]>();
  const leaders = new Map<string, string>();
  for (const [folded, { form }] of ordered) {
    const candidates = new Set(familiesOf(form).flatMap((family) => families.get(family) ?? []));
    const fitting = [...candidates].filter((other) => compareNamesOfPeople(form, counts.get(other)?.form ?? '') === 'same');
    const [only, second] = fitting;
    // A bare family name that fits two people means neither of them for certain.
    if (only !== undefined && !isDescription(form) && (second === undefined || tokenCount(folded) > 1)) leaders.set(folded, only);
    else if (!isDescription(form)) {
      for (const family of familiesOf(form)) {
        const members = families.get(family) ?? [];
        if (members.length < mostOfOneFamily) families.set(family, [...members, folded]);
      }
    }
  }
  return leaders;
}

const tokenCount = (folded: string): number => folded.split(' ').length;

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
