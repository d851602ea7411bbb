import type { FactType } from '#facts/define.ts';
import type { Claim, RoleValue } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import type { Reckoning } from '#model/reckoning.ts';
import type { Lineage } from '#model/story.ts';
import { isCountry } from '#values/country.ts';
import { daysBetween, earliest, isDay, latest } from '#values/day.ts';
import type { LastReading } from './changes.ts';
import type { Written } from './own-words.ts';

/** What a brief is drawn from. */
export interface BriefInput {
  /** One code or two. */
  readonly countries: readonly string[];
  /** The day as of which the facts were reconciled, YYYY-MM-DD. */
  readonly asOf: string;
  readonly knownAt?: string;
  readonly types: readonly FactType[];
  /** All that name one of the countries or a person of them; more does no harm. */
  readonly facts: readonly Fact[];
  /** Those that the facts and their rivals rest on. */
  readonly claims: readonly Claim[];
  /** Those that the claims are from. */
  readonly documents: readonly Document[];
  /** Texts with one source; absent or empty where nobody traced them. */
  readonly lineages?: readonly Lineage[];
  /** Sentences that name the countries and gave no claim. */
  readonly remainder: number;
  /** What the facts come to together; absent where nobody reckoned. */
  readonly reckonings?: readonly Reckoning[];
  /** What the brief was made from when it was last read. */
  readonly lastReading?: LastReading;
  /** What the house itself wrote on these countries. */
  readonly ownWords?: readonly Written[];
  /** Pairs that claims name together, asked for where nothing is on file about this one. Absent: nobody knows. */
  readonly otherPairs?: () => readonly { readonly countries: readonly string[]; readonly claims: number }[];
  /** Everything, where the brief otherwise keeps to about two pages. */
  readonly full?: boolean;
  /** What rests on machines' claims of less confidence, and on no person's word, waits for review. Absent: nothing waits. */
  readonly leastConfidence?: number;
}

/** The input as it lies on the desk: everything by its name, and who belongs where. */
export interface Desk extends BriefInput {
  /** Claims of facts about all the countries that wait for review and are not told. */
  readonly waiting: number;
  readonly typeOf: (fact: Fact) => FactType | undefined;
  readonly claimOf: (id: ClaimId) => Claim | undefined;
  readonly documentOf: (id: DocumentId) => Document | undefined;
  /** Claims of a fact and of its history that are at hand, newest document first; of these, where any does, those that speak without waiting for a person. */
  readonly claimsOf: (fact: Fact) => readonly Claim[];
  /** The facts that share a fact's key, itself among them: who held an office one after another. */
  readonly slotOf: (fact: Fact) => readonly Fact[];
  /** True when something between the same actors is on file as planned or put off. */
  readonly hasPlanFor: (fact: Fact) => boolean;
  /** Documents of one lineage have one group; a document that stands alone is its own. */
  readonly groupOf: (document: DocumentId) => string;
  /** True for a document that copies or rewrites an earlier one of its lineage. */
  readonly isCopy: (document: DocumentId) => boolean;
  /** True when its words stand in a document that is no copy, whether or not a claim was read there. */
  readonly isOriginal: (claim: Claim) => boolean;
  /** Countries that an actor is, is of, or is made of; empty where nobody says. */
  readonly homesOf: (actor: string) => ReadonlySet<string>;
  /** True for an agency or outlet that texts credit for carrying a report. */
  readonly isCarrier: (source: string) => boolean;
  /** True for an actor that is known only as made of others. */
  readonly isBloc: (actor: string) => boolean;
}

/** A role as a list; empty where it is absent. */
export const listOf = (value: RoleValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

export function layOut(given: BriefInput): Desk {
  const all = given.facts.map(renew);
  const types = new Map(given.types.map((type) => [type.type, type]));
  const claims = new Map(given.claims.map((claim) => [claim.id, claim]));
  const documents = new Map(given.documents.map((document) => [document.id, document]));
  const placeOf = newestFirst(given.claims, documents);
  const typeOf = (fact: Fact): FactType | undefined => types.get(fact.type);
  const lineages = lineageLookups(given, documents);
  const [sure, unsure] = partBySureness({ ...given, facts: all }, claims, lineages.groupOf);
  const input = { ...given, countries: [...new Set(given.countries)].sort(), facts: sure };
  const homesOf = homes(all, typeOf);
  return {
    ...input,
    waiting: countWaiting(unsure, input.countries, typeOf, homesOf),
    typeOf,
    claimOf: (id) => claims.get(id),
    documentOf: (id) => documents.get(id),
    claimsOf: remember((fact) => {
      const ids = new Set([...fact.supportedBy, ...fact.history.flatMap((step) => step.claims)]);
      const found = [...ids].flatMap((id) => claims.get(id) ?? []);
      const speaking = found.filter(({ author, confidence }) => author !== 'machine' || confidence >= (given.leastConfidence ?? 0));
      const told = speaking.length > 0 ? speaking : found;
      return told.length < 2 ? told : told.sort((a, b) => placeOf(a) - placeOf(b));
    }),
    slotOf: slots(input.facts),
    hasPlanFor: plans(input.facts, typeOf),
    ...lineages,
    homesOf,
    isBloc: blocs(all, typeOf),
    isCarrier: carriers(input),
  };
}

/** The place of each claim, those of the newest document first: put in order once for all facts. */
function newestFirst(claims: readonly Claim[], documents: ReadonlyMap<DocumentId, Document>): (claim: Claim) => number {
  const dated = claims.map((claim) => ({ id: claim.id, published: documents.get(claim.document)?.published ?? '' }));
  dated.sort((a, b) => order(b.published, a.published) || order(a.id, b.id));
  const places = new Map(dated.map(({ id }, place) => [id, place]));
  return ({ id }) => places.get(id) ?? 0;
}

/** Facts that a person's word or enough confidence bears out, and the others. */
function partBySureness(
  { facts, leastConfidence: least = 0 }: BriefInput,
  claims: ReadonlyMap<ClaimId, Claim>,
  groupOf: Desk['groupOf'],
): readonly [readonly Fact[], readonly Fact[]] {
  const isSure = (fact: Fact): boolean => {
    const known = fact.supportedBy.flatMap((id) => claims.get(id) ?? []);
    const isByPerson = fact.confirmedBy !== undefined || known.length < fact.supportedBy.length;
    return isByPerson || known.some(({ author }) => author !== 'machine') || confidenceOf(known, groupOf) >= least;
  };
  const { sure = [], unsure = [] } = Object.groupBy(facts, (fact) => (isSure(fact) ? 'sure' : 'unsure'));
  return [sure, unsure];
}

/**
 * How sure the readings of a fact make it together: texts that do not descend from one another are seldom misread in the same way, where
 * they say the very same.
 */
function confidenceOf(claims: readonly Claim[], groupOf: Desk['groupOf']): number {
  const alike = Map.groupBy(claims, ({ roles, value, date, status }) => JSON.stringify([roles, value, date, status]));
  return Math.max(0, ...[...alike.values()].map((same) => confidenceTogether(same, groupOf)));
}

function confidenceTogether(claims: readonly Claim[], groupOf: Desk['groupOf']): number {
  const best = new Map<string, number>();
  for (const { document, confidence } of claims) best.set(groupOf(document), Math.max(best.get(groupOf(document)) ?? 0, confidence));
  let doubt = 1;
  for (const confidence of best.values()) doubt *= 1 - confidence;
  // A reading alone keeps its confidence to the last digit.
  return best.size === 1 ? Math.max(...best.values()) : 1 - doubt;
}

function countWaiting(
  facts: readonly Fact[],
  countries: readonly string[],
  typeOf: (fact: Fact) => FactType | undefined,
  homesOf: Desk['homesOf'],
): number {
  const about = facts.filter((fact) => {
    const named = countriesOf(fact, { typeOf, homesOf });
    return countries.every((country) => named.has(country));
  });
  return new Set(about.flatMap(({ supportedBy }) => supportedBy)).size;
}

/**
 * What was put off and then fixed for another day is a plan again. A month that is merely named is not: its postponement is the last word.
 */
function renew(fact: Fact): Fact {
  if (fact.status !== 'postponed') return fact;
  const [putOff] = fact.history.flatMap((step) => (step.status === 'postponed' ? (step.said ?? []) : [])).sort();
  if (putOff === undefined) return fact;
  const old = fact.date !== undefined && isDay(fact.date) ? latest(fact.date) : '';
  const [step] = fact.history
    .filter(
      ({ status, date, said }) =>
        status === 'planned' && said !== undefined && said > putOff && date !== undefined && isWholeDay(date) && latest(date) > old,
    )
    .sort((a, b) => order(b.said ?? '', a.said ?? ''));
  return step?.date === undefined ? fact : { ...fact, status: 'planned', date: step.date, supportedBy: step.claims };
}

const isWholeDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(date) && isDay(date);

/** Asks once for each fact. */
export function remember<T>(ask: (fact: Fact) => T): (fact: Fact) => T {
  const known = new Map<Fact, T>();
  return (fact) => {
    const answer = known.get(fact) ?? ask(fact);
    known.set(fact, answer);
    return answer;
  };
}

function slots(facts: readonly Fact[]): Desk['slotOf'] {
  const groups = Map.groupBy(facts, ({ type, key }) => `${type}\t${key}`);
  return ({ type, key }) => groups.get(`${type}\t${key}`) ?? [];
}

function plans(facts: readonly Fact[], typeOf: (fact: Fact) => FactType | undefined): Desk['hasPlanFor'] {
  const actors = (fact: Fact): string =>
    `${fact.type}\t${(typeOf(fact)?.identity.by ?? []).map((role) => String(fact.roles[role] ?? '')).join('\t')}`;
  const planned = new Set(facts.filter(({ status }) => status === 'planned' || status === 'postponed').map(actors));
  return (fact) => planned.has(actors(fact));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lineageLookups(input: BriefInput, documents: ReadonlyMap<DocumentId, Document>): Pick<Desk, 'groupOf' | 'isCopy' | 'isOriginal'> {
  const groups = new Map<DocumentId, string>();
  const originals = new Set<DocumentId>();
  for (const { id, documents: members } of input.lineages ?? []) {
    for (const member of members) groups.set(member, id);
    const dated = [...members].sort((a, b) => order(documents.get(a)?.published ?? '~', documents.get(b)?.published ?? '~') || order(a, b));
    const [parent] = dated;
    if (parent === undefined) continue;
    // A later version by the same outlet is an update of its own, and no rewriting.
    const outlet = documents.get(parent)?.outlet;
    for (const member of members)
      if (member === parent || (outlet !== undefined && documents.get(member)?.outlet === outlet)) originals.add(member);
  }
  const copies = new Set([...groups.keys()].filter((document) => !originals.has(document)));
  const isCopy = (document: DocumentId): boolean => copies.has(document);
  const members = new Map(
    (input.lineages ?? []).flatMap((lineage) => lineage.documents.map((document) => [document, lineage.documents] as const)),
  );
  return {
    isOriginal: (claim) => {
      if (!isCopy(claim.document)) return true;
      const sources = (members.get(claim.document) ?? []).filter((document) => !isCopy(document));
      return sources.some((id) => documents.get(id)?.text.includes(claim.evidence[0].exact));
    },
    groupOf: (document) => groups.get(document) ?? `document ${document}`,
    isCopy,
  };
}

/** A country that an actor is said to be of by less than this share of what its best attested one has is taken for a misreading. */
const shareOfBest = 0.75;

/** Reads from the facts which country every actor belongs to, as the fact types declare it. */
function homes(facts: readonly Fact[], typeOf: (fact: Fact) => FactType | undefined): Desk['homesOf'] {
  const counts = new Map<string, Map<string, number>>();
  for (const fact of facts) {
    const belongs = typeOf(fact)?.belongs;
    if (!belongs) continue;
    for (const who of listOf(fact.roles[belongs.who])) {
      const own = counts.get(who) ?? new Map<string, number>();
      // What is made of many has every one of them, however often each is named.
      for (const to of listOf(fact.roles[belongs.to]))
        if (isCountry(to)) own.set(to, belongs.loosely ? Number.POSITIVE_INFINITY : (own.get(to) ?? 0) + fact.supportedBy.length);
      counts.set(who, own);
    }
  }
  const known = new Map<string, ReadonlySet<string>>();
  for (const [who, own] of counts) {
    const best = Math.max(...own.values());
    known.set(who, new Set([...own].filter(([, count]) => count >= best * shareOfBest).map(([country]) => country)));
  }
  const surnames = new Map<string, ReadonlySet<string>>();
  for (const [name, set] of known) {
    const last = name.split(' ').at(-1) ?? name;
    if (set.size === 1 && last.length >= 5 && /^\p{Lu}/u.test(last)) surnames.set(last, set);
  }
  const none: ReadonlySet<string> = new Set();
  return (actor) => {
    if (isCountry(actor)) return new Set([actor]);
    const own = known.get(actor);
    if (own && own.size > 0) return own;
    return namedWithin(actor, known, surnames) ?? none;
  };
}

/** Outlets and agencies by name, and agencies by the initials of an outlet. */
function carriers({ documents, lineages }: BriefInput): Desk['isCarrier'] {
  const names = [...documents.flatMap(({ agency, outlet }) => [agency, outlet]), ...(lineages ?? []).map(({ source }) => source)];
  const known = new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase(), initials(name)])));
  return (source) => known.has(source.toLowerCase());
}

/** "Gondor News Agency" as "gna"; a single word gives nothing. */
const initials = (name: string): string => {
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  return capitals.length >= 3 ? capitals.join('').toLowerCase() : name.toLowerCase();
};

function blocs(facts: readonly Fact[], typeOf: (fact: Fact) => FactType | undefined): Desk['isBloc'] {
  const found = new Set<string>();
  for (const fact of facts) {
    const belongs = typeOf(fact)?.belongs;
    if (belongs?.loosely) for (const who of listOf(fact.roles[belongs.who])) found.add(who);
  }
  return (actor) => found.has(actor);
}

/** "Ada Orn's coalition" and "alliance with the Harbour Party" belong where Ada Orn and the Harbour Party do. */
function namedWithin(actor: string, known: ReadonlyMap<string, ReadonlySet<string>>, surnames: ReadonlyMap<string, ReadonlySet<string>>) {
  const words = actor.match(/[\p{L}\p{N}-]+/gu)?.slice(0, 20) ?? [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 5); to > from; to--) {
      const phrase = words.slice(from, to).join(' ');
      const found = (phrase !== actor ? known.get(phrase) : undefined) ?? (to === from + 1 ? surnames.get(phrase) : undefined);
      if (found?.size === 1) return found;
    }
  return undefined;
}

/** Every country that a fact speaks of, by its roles. */
export function countriesOf(fact: Fact, desk: Pick<Desk, 'typeOf' | 'homesOf'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [role, { kind }] of Object.entries(desk.typeOf(fact)?.roles ?? {})) {
    if (kind !== 'country' && kind !== 'countries' && kind !== 'actor' && kind !== 'actors') continue;
    for (const actor of listOf(fact.roles[role])) for (const country of desk.homesOf(actor)) found.add(country);
  }
  return found;
}

/** A day to order a fact by: its last day, or its first where it goes on; else the day on which it was first said. */
export function dayOf(fact: Fact, desk: Desk): string | undefined {
  if (fact.date !== undefined && isDay(fact.date)) {
    const last = latest(fact.date);
    return last.startsWith('9999') ? earliest(fact.date) : last;
  }
  const said = desk
    .claimsOf(fact)
    .map((claim) => desk.documentOf(claim.document)?.published)
    .filter((day) => day !== undefined && isDay(day))
    .map((day) => earliest(day ?? ''));
  return said.sort()[0];
}

/** Days from the fact's day to the brief's; undefined without a day. Negative for what is to come. */
export function daysAgo(fact: Fact, desk: Desk): number | undefined {
  const day = dayOf(fact, desk);
  return day === undefined ? undefined : daysBetween(day, desk.asOf);
}

const isMeant = (fact: Fact): boolean => fact.status === 'planned' || fact.status === 'proposed';

/** A plan whose last day has passed. */
export const isLapsed = (fact: Fact, desk: Desk): boolean =>
  isMeant(fact) && fact.date !== undefined && isDay(fact.date) && latest(fact.date) < desk.asOf;

/** A plan that is still ahead, or has no day. */
export const isComing = (fact: Fact, desk: Desk): boolean => isMeant(fact) && !isLapsed(fact, desk);

/** What a document is called: its outlet, else the file or address it came from with the agency it credits, else its id, shortened. */
export function nameOfDocument({ outlet, agency, from, id }: Pick<Document, 'outlet' | 'agency' | 'from' | 'id'>): string {
  if (outlet !== undefined) return outlet;
  const file = from.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  const isName = file.length <= 60 && !/^[0-9a-f]{16,}$|\.ndjson|^-$/i.test(file);
  if (isName && file !== '') return agency === undefined ? file : `${file} (${agency})`;
  return agency ?? id.slice(0, 12);
}

/** The title given apart from the text, else the headline within it; undefined where there is none, or none of ordinary length. */
export function titleOf({ title, text, segments }: Document): string | undefined {
  const headline = segments.find((segment) => segment.role === 'headline');
  const words = (title ?? (headline && text.slice(headline.start, headline.end)))?.replace(/\s+/g, ' ').trim();
  return words === undefined || words === '' || words.length > 200 ? undefined : words;
}
