import type { FactType, Told } from '#facts/define.ts';
import { listed, titleInText } from '#facts/phrase.ts';
import type { Claim, RoleValue } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { ClaimId, DocumentId } from '#model/id.ts';
import { articleBefore } from '#values/article.ts';
import { adjectiveOf, isCountry, possessiveOf, theName } from '#values/country.ts';
import { earliest, isDay } from '#values/day.ts';
import { type Desk, isLapsed, listOf, remember } from './desk.ts';
import { findMistakes, markSic } from './mistakes.ts';

/** Turns facts into what the sentences of `facts/` are made from, and remembers who has been introduced. */
export interface Teller {
  readonly told: (fact: Fact) => Told;
  /** Claims behind the introductions made since the last call. */
  readonly takeBorrowed: () => readonly ClaimId[];
  /** From now on these people need no introduction. */
  readonly know: (names: Iterable<string>) => void;
}

interface Holding {
  readonly office: string;
  readonly of: string;
  readonly fact: Fact;
  readonly weight: number;
}

const adjectives =
  '(?:(?:senior|local|foreign|government|unnamed|diplomatic|security|industry|business|independent|political|some|many|several|most|other|various|leading|veteran|regional|military|trade|former|top) )*';
const singular =
  'official|expert|observer|analyst|diplomat|source|representative|critic|economist|resident|trader|exporter|importer|politician|commentator|spokesman|spokeswoman|spokesperson|grower|farmer|minister|lawmaker|leader|scientist|officer|adviser|senator|congressman|congresswoman|governor|envoy|banker|dealer|broker|executive|strategist|researcher|scholar|lawyer|delegate|negotiator|aide';
const roleWords = new RegExp(`^(?:an? )?${adjectives}(?:${singular})s?\\b`, 'i');
const oneOfThem = new RegExp(`^(?:\\p{Ll}+ )?(?:\\p{Lu}[\\p{L}.]* )?(?:\\p{Ll}[\\p{Ll}-]* ){0,4}(?:${singular})(?! \\p{Lu})\\b`, 'u');
const bodies =
  /^\p{Lu}.* (?:Community|Union|Forum|Alliance|Association|Organi[sz]ation|Council|Initiative|Commission|Committee|Fund|Agency|Board|Office|Observatory|Bank|Institute|Court|League|Ministry|Party|Coalition|Movement|Front|Congress)$/u;

/** "Officials" as running text has it: "officials"; "US official" as "a US official", "Harbour Board" as "the Harbour Board". Other names stay. */
export function inRunningText(name: string): string {
  if (/^(?:an?|the) /i.test(name)) return name.replace(/^(?:An?|The) (?=\p{Ll})/u, (article) => article.toLowerCase());
  if (/^(?:ambassador|president|prime minister|foreign minister|king|queen|chancellor|premier|mayor|opposition|bloc|union)\b/.test(name))
    return `the ${name}`;
  if (
    /^\p{Lu}\p{L}+ (?:\p{Ll}+ )*(?:ministry|government|embassy|presidency|police|army|parliament|authorities|military|office)$/u.test(name)
  )
    return `the ${name}`;
  if (/^(?:Group|League|Bank|Council|Court) of /.test(name)) return `the ${name}`;
  if (bodies.test(name) && !/['’]s /.test(name)) return `the ${name}`;
  if (
    /^(?:embassy|ministry|government|presidency|central bank|police|army|foreign ministry|\p{Ll}+ ministry)\b(?!.* (?:official|source|spokes))/u.test(
      name,
    )
  )
    return `the ${name}`;
  const lower = roleWords.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  // "Leader of the Harbour Party" is no one of many.
  if (!oneOfThem.test(/ of /.test(name) ? name : lower)) return lower;
  return `${articleBefore(lower)} ${lower}`;
}

/** Characters of a name that a sentence prints. */
const longestName = 160;

const nameOne = (actor: string): string =>
  isCountry(actor) ? theName(actor) : actor.length <= longestName ? inRunningText(actor) : `${actor.slice(0, longestName)}…`;
const nameAll = (actor: RoleValue | undefined): string => listed(listOf(actor).map(nameOne));
const possessive = (actor: RoleValue | undefined): string => {
  const [only = ''] = listOf(actor);
  return isCountry(only) ? possessiveOf(only) : `${nameAll(actor)}${/s$/.test(nameAll(actor)) ? '’' : '’s'}`;
};

export function makeTeller(desk: Desk): Teller {
  const holdings = findHoldings(desk);
  const mistakes = findMistakes(desk);
  const known = new Set<string>();
  const borrowed: ClaimId[] = [];
  const corrections = findCorrections(desk);
  /** The name as it should be, where only a document that misprints it gives the fact. */
  const correct = (actor: string, fact: Fact): string => {
    const right = corrections.get(actor);
    if (right === undefined || !desk.claimsOf(fact).every((claim) => right.documents.has(claim.document))) return actor;
    borrowed.push(right.claim);
    return right.name;
  };
  const nameIn =
    (fact: Fact): Told['name'] =>
    (actors) =>
      nameAll(listOf(actors).map((actor) => correct(actor, fact)));
  const introduceOne = (given: string, fact: Fact): string => {
    const actor = correct(given, fact);
    const name = nameOne(actor);
    const holding = holdings.get(actor);
    if (isCountry(actor) || holding === undefined || known.has(actor)) return name;
    known.add(actor);
    borrowed.push(bestClaim(holding.fact, desk));
    return withOffice(name, holding, isCalledFormer(holding.fact, fact, desk));
  };
  const tell = (fact: Fact): Told => ({
    roles: fact.roles,
    status: fact.status,
    name: nameIn(fact),
    possessive,
    adjective: (country) => (isCountry(nameOf(country)) ? adjectiveOf(nameOf(country)) : nameAll(country)),
    introduce: (actor) => listed(listOf(actor).map((one) => introduceOne(one, fact))),
    lapsed: isLapsed(fact, desk),
    stale: fact.standing === 'stale',
    ahead: fact.date !== undefined && isDay(fact.date) && earliest(fact.date) > desk.asOf,
    ...(fact.value !== undefined && { value: fact.value }),
    ...(fact.date !== undefined && { date: fact.date }),
    ...wordsOf(fact, desk, mistakes),
    ...predecessorOf(fact, desk),
  });
  return {
    told: remember(tell),
    takeBorrowed: () => borrowed.splice(0),
    know: (names) => {
      for (const name of names) known.add(name);
    },
  };
}

interface Correction {
  readonly name: string;
  readonly claim: ClaimId;
  readonly documents: ReadonlySet<DocumentId>;
}

/** The right name for every misprinted one, and the documents in which it is misprinted. */
function findCorrections(desk: Desk): ReadonlyMap<string, Correction> {
  const found = new Map<string, Correction>();
  for (const fact of desk.facts) {
    const identity = desk.typeOf(fact)?.identity;
    if (identity?.kind !== 'slot') continue;
    for (const rival of fact.rivals) {
      if (rival.kind !== 'misprint') continue;
      const documents = new Set(rival.claims.flatMap((id) => desk.claimOf(id)?.document ?? []));
      found.set(rival.says, { name: nameOf(fact.roles[identity.holder]), claim: fact.supportedBy[0], documents });
    }
  }
  return found;
}

const nameOf = (actor: RoleValue | undefined): string => listOf(actor)[0] ?? '';

/** The office by which a person is best introduced: one held now before one held once, the higher before the lower. */
function findHoldings(desk: Desk): ReadonlyMap<string, Holding> {
  const found = new Map<string, Holding>();
  for (const fact of desk.facts) {
    const type = desk.typeOf(fact);
    if (type?.identity.kind !== 'slot') continue;
    const { by, holder } = type.identity;
    const office = nameOf(by.filter((role) => type.roles[role]?.kind === 'text').map((role) => nameOf(fact.roles[role])));
    const of = nameOf(by.filter((role) => type.roles[role]?.kind !== 'text').map((role) => nameOf(fact.roles[role])));
    const person = nameOf(fact.roles[holder]);
    const holding = { office, of, fact, weight: weigh(fact, type) };
    const other = found.get(person);
    if (!other || holding.weight > other.weight || (holding.weight === other.weight && fact.id < other.fact.id)) found.set(person, holding);
  }
  return found;
}

const plainTold = (fact: Fact): Told => ({ roles: fact.roles, status: fact.status, name: nameAll, possessive });
const weigh = (fact: Fact, type: FactType): number => (type.weight?.(plainTold(fact)) ?? 5) + (isHeldNow(fact) ? 20 : 0);
const isHeldNow = (fact: Fact): boolean =>
  fact.status !== 'former' && (fact.standing === 'current' || fact.standing === 'unconfirmed' || fact.standing === 'disputed');

/** "President Ada Orn of Arnor", "Bo Lind (then Arnor's foreign minister)", "Cy Marr (professor, Institute of Gondor)". */
function withOffice(name: string, { office: written, of, fact }: Holding, former: boolean): string {
  const office = titleInText(written);
  if (!isCountry(of)) return `${name} (${office}, ${nameOne(of)})`;
  const plain = /^\p{L}+(?: \p{L}+){0,2}$/u.test(office) && !/\b(?:of|for|to|at)\b/i.test(office);
  if (isHeldNow(fact) && plain) return `${titled(office)} ${name} of ${theName(of)}`;
  const when = isHeldNow(fact) ? '' : former ? 'formerly ' : 'then ';
  return `${name} (${when}${possessiveOf(of)} ${office})`;
}

/** True when a document behind the told fact itself calls the person a former holder. */
function isCalledFormer(holding: Fact, told: Fact, desk: Desk): boolean {
  const documents = new Set(desk.claimsOf(told).map((claim) => claim.document));
  return desk.claimsOf(holding).some((claim) => claim.status === 'former' && documents.has(claim.document));
}

const titled = (office: string): string => office.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

const mostQuotedWords = 40;

interface Shown {
  readonly roles: string;
  readonly passage: string;
  readonly isShort: boolean;
}

const shown = new WeakMap<Claim, Shown>();

/** A claim's roles and passage as texts that can be compared. */
function shownBy(claim: Claim): Shown {
  const known = shown.get(claim);
  if (known) return known;
  const passage = claim.evidence[0].exact.replace(/\s+/g, ' ').trim();
  const made = { roles: JSON.stringify(claim.roles), passage, isShort: isShort(passage) };
  shown.set(claim, made);
  return made;
}

const isShort = (passage: string): boolean => passage.split(' ').length <= mostQuotedWords;

/** The passage that tells most in few words: of an original, of a claim that speaks for the fact, the longest that is not too long. */
function wordsOf(fact: Fact, desk: Desk, mistakes: ReadonlyMap<DocumentId, readonly string[]>): { readonly words?: string } {
  const roles = JSON.stringify(fact.roles);
  const claims = desk.claimsOf(fact).filter(desk.isOriginal);
  const speaking = claims.filter((claim) => shownBy(claim).roles === roles);
  const passages = (speaking.length > 0 ? speaking : claims)
    .flatMap((claim) => {
      const known = shownBy(claim);
      const wrong = mistakes.get(claim.document);
      if (wrong === undefined) return known.isShort ? [known.passage] : [];
      const marked = markSic(known.passage, wrong);
      return isShort(marked) ? [marked] : [];
    })
    .sort((a, b) => Number(a.includes('[sic]')) - Number(b.includes('[sic]')) || b.length - a.length || (a < b ? -1 : 1));
  return passages[0] === undefined ? {} : { words: passages[0] };
}

/** Who held a slot before, where a text says when the holder changed. */
function predecessorOf(fact: Fact, desk: Desk): { readonly after?: string } {
  const identity = desk.typeOf(fact)?.identity;
  if (identity?.kind !== 'slot' || !isHeldNow(fact) || fact.date === undefined) return {};
  const start = fact.date.split('/')[0] ?? '';
  const before = desk.slotOf(fact).find((other) => other.id !== fact.id && other.status === 'former' && endsWith(other, start));
  return before ? { after: nameOf(before.roles[identity.holder]) } : {};
}

/** True when a tenure ends in the month in which another starts. */
function endsWith(fact: Fact, start: string): boolean {
  const end = fact.date?.split('/')[1] ?? '';
  return start.length >= 7 ? end.startsWith(start.slice(0, 7)) : start !== '' && end.startsWith(start);
}

/** The fact of the person who held the slot before, for its claims. */
export const predecessorFact = (fact: Fact, name: string, desk: Desk): Fact | undefined => {
  const identity = desk.typeOf(fact)?.identity;
  if (identity?.kind !== 'slot') return undefined;
  return desk.slotOf(fact).find((other) => nameOf(other.roles[identity.holder]) === name);
};

/** Of a tenure that is over the claim that says so, else its first. */
export function bestClaim(fact: Fact, desk: Desk): ClaimId {
  const former = fact.supportedBy.find((id) => desk.claimOf(id)?.status === 'former');
  return former ?? fact.supportedBy[0];
}
