import type { LastReading } from '#brief/changes.ts';
import type { Written } from '#brief/own-words.ts';
import { citedLineages } from '#brief/pictures.ts';
import { factTypeOf, factTypes } from '#facts/index.ts';
import type { Brief } from '#model/brief.ts';
import { type Claim, leastConfidence } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Reckoning } from '#model/reckoning.ts';
import type { Lineage, Origin, Step, Story } from '#model/story.ts';
import { addUp, type Doubt, draw, listDoubts, reckon, sayFacts } from '#pipeline';
import { allClaims, claimById, claimsBetween, claimsNaming } from '#store/claims.ts';
import { allDocuments, documentsOf } from '#store/documents.ts';
import { groupsFor } from '#store/dyads.ts';
import { allJudgements, judgementsAbout } from '#store/judgements.ts';
import { countriesOfFact } from '#store/kept.ts';
import type { Ledger } from '#store/ledger.ts';
import { countRemainder } from '#store/readings.ts';
import { chambers } from '#values/chamber.ts';
import { isCountry } from '#values/country.ts';
import { once } from '#values/table.ts';
import { askKept } from './keeping.ts';
import { groupsOnFile, tracingOnFile } from './placing.ts';

/** What every question about countries says. */
export interface Asked {
  /** One code or two, in alphabetical order. */
  readonly countries: readonly string[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** ISO instant: only what the ledger had learned by then. Absent: all. */
  readonly knownAt?: string;
}

/** What the ledger holds about some countries, and what it adds up to. */
interface OnFile {
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  readonly facts: readonly Fact[];
  readonly lineages: readonly Lineage[];
}

function onFile(ledger: Ledger, claims: readonly Claim[], asOf: string, knownAt?: string): OnFile {
  const { facts, known } = addUpWith(ledger, claims, asOf, knownAt);
  return { claims, documents: known.documents, facts, lineages: known.traced.lineages };
}

function addUpWith(ledger: Ledger, claims: readonly Claim[], asOf: string, knownAt?: string) {
  const documents = documentsOf(
    ledger,
    claims.map(({ document }) => document),
  );
  const known = { documents, claims, judgements: allJudgements(ledger, knownAt), traced: tracingOnFile(ledger, documents), asOf };
  return { known, facts: addUp(known) };
}

/** The countries; for one country also its people, who may be named without it, such as on visits elsewhere. */
const actorsAbout = (ledger: Ledger, { countries, knownAt }: Asked): readonly string[] =>
  countries.length > 1 ? countries : [...new Set([...countries, ...homesIn(claimsNaming(ledger, countries, knownAt)).keys()])];

/** All that the ledger holds about the countries and for one country about its people, with who they are. */
function allAbout(ledger: Ledger, asked: Asked): OnFile & { readonly actors: readonly string[] } {
  const actors = actorsAbout(ledger, asked);
  return { ...onFile(ledger, claimsNaming(ledger, actors, asked.knownAt), asked.asOf, asked.knownAt), actors };
}

/** Who holds what of whom, by person: the countries of everyone who fills a slot. */
function homesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>();
  for (const { type, roles } of claims) {
    const identity = factTypeOf(type)?.identity;
    if (identity?.kind !== 'slot') continue;
    const countries = identity.by.flatMap((role) => roles[role] ?? []).filter(isCountry);
    for (const holder of [roles[identity.holder] ?? []].flat()) homes.set(holder, [...(homes.get(holder) ?? []), ...countries]);
  }
  return homes;
}

/** How a brief is wanted, beyond of whom and as of when. */
export interface BriefWishes {
  /** Everything, where the brief otherwise keeps to about two pages. */
  readonly full?: boolean;
  /** The day of the last reading: the brief says what has changed since. */
  readonly since?: string;
  /** The brief that was read last, in place of a day. */
  readonly lastReading?: LastReading;
  /** What the house itself wrote. */
  readonly ownWords?: readonly Written[];
  /** From which confidence a machine's claim speaks without a person's word. Absent: `model/claim.ts` says. */
  readonly leastConfidence?: number;
}

/** A brief with the lineages whose pictures belong to it, and the documents of these and of its notes, which are read when they are looked at. */
export interface Drawn {
  readonly brief: Brief;
  readonly documents: readonly Document[];
  readonly lineages: readonly Lineage[];
}

/** The brief on a pair of countries, or on one. */
export function askBrief(ledger: Ledger, asked: Asked, given: BriefWishes = {}): Drawn {
  const wishes = { leastConfidence, ...given };
  const drawn = askKept(ledger, { ask: 'brief and figures', ...asked, ...wishes }, () => {
    const file = allAbout(ledger, asked);
    const brief = drawFrom(ledger, file, asked, wishes);
    const lineages = citedLineages(brief, file.lineages);
    return { answer: { brief, lineages }, restsOn: { actors: file.actors, unread: asked.countries } };
  });
  const documents = once(() =>
    documentsOf(ledger, [
      ...new Set([...drawn.brief.notes.map(({ document }) => document), ...drawn.lineages.flatMap(({ documents: ids }) => ids)]),
    ]),
  );
  return {
    ...drawn,
    get documents() {
      return documents();
    },
  };
}

function drawFrom(
  ledger: Ledger,
  file: OnFile,
  asked: Asked,
  { full = false, since, lastReading, ownWords = [], leastConfidence: least }: BriefWishes,
): Brief {
  const { countries, knownAt } = asked;
  const last =
    since === undefined
      ? lastReading
      : {
          asOf: since,
          facts: askBrief(ledger, askedAt(asked, since), { full: true, ...(least !== undefined && { leastConfidence: least }) }).brief
            .facts,
        };
  return draw({
    ...asked,
    types: factTypes,
    claims: file.claims,
    documents: file.documents,
    facts: file.facts,
    lineages: file.lineages,
    remainder: countRemainder(ledger, countries, knownAt),
    full,
    reckonings: reckonAbout(file, asked),
    ownWords,
    ...(last !== undefined && { lastReading: last }),
    ...(least !== undefined && { leastConfidence: least }),
  });
}

/** The same question as it would have been answered at the end of a day. */
const askedAt = (asked: Asked, day: string): Asked => {
  const end = `${day}T23:59:59.999Z`;
  return { ...asked, asOf: day, knownAt: asked.knownAt !== undefined && asked.knownAt < end ? asked.knownAt : end };
};

/** The facts about these countries: that name them all, or one and no other. People stand for their countries. Of one type where that is asked. */
export function askFacts(ledger: Ledger, asked: Asked, type?: string): readonly Fact[] {
  const { countries, asOf, knownAt } = asked;
  const facts = askKept<readonly Fact[]>(ledger, { ask: 'facts', ...asked }, () => {
    // For a pair, what either does with third countries tells nothing; for one country it does.
    const groups = countries.length > 1 ? groupsFor(countries) : [];
    const actors = countries.length > 1 ? [] : actorsAbout(ledger, asked);
    const claims = countries.length > 1 ? claimsBetween(ledger, countries, knownAt) : claimsNaming(ledger, actors, knownAt);
    const homes = homesIn(claims);
    const answer = onFile(ledger, claims, asOf, knownAt).facts.filter((fact) => isAbout(fact, countries, homes));
    return { answer, restsOn: { actors, groups }, facts: answer, countries };
  });
  return type === undefined ? facts : facts.filter((fact) => fact.type === type);
}

/** A fact with the sentence that tells it. */
export interface ToldFact extends Fact {
  readonly sentence: string;
}

/** The facts about these countries, each in words. */
export function askToldFacts(ledger: Ledger, asked: Asked, type?: string): readonly ToldFact[] {
  const facts = askKept<readonly ToldFact[]>(ledger, { ask: 'told facts', ...asked }, () => {
    const file = allAbout(ledger, asked);
    const { claims, documents } = file;
    const sentences = sayFacts({ ...asked, types: factTypes, facts: file.facts, claims, documents, remainder: 0 });
    const homes = homesIn(claims);
    const answer = file.facts
      .filter((fact) => isAbout(fact, asked.countries, homes))
      .map((fact) => ({ ...fact, sentence: sentences.get(fact.id) ?? '' }));
    return { answer, restsOn: { actors: file.actors }, facts: answer, countries: asked.countries };
  });
  return type === undefined ? facts : facts.filter((fact) => fact.type === type);
}

function isAbout({ roles }: Fact, countries: readonly string[], homes: ReadonlyMap<string, readonly string[]>): boolean {
  const named = Object.values(roles).flat();
  const meant = new Set(named.flatMap((name) => (isCountry(name) ? [name] : (homes.get(name) ?? []))));
  return countries.every((country) => meant.has(country)) || (meant.size > 0 && [...meant].every((country) => countries.includes(country)));
}

/** What the facts about these countries come to together: seats, balances, rounds, anniversaries. */
export const askReckonings = (ledger: Ledger, asked: Asked): readonly Reckoning[] =>
  askKept<readonly Reckoning[]>(ledger, { ask: 'reckonings', ...asked }, () => {
    const file = allAbout(ledger, asked);
    return { answer: reckonAbout(file, asked), restsOn: { actors: file.actors } };
  });

function reckonAbout({ facts, claims }: OnFile, asked: Asked): readonly Reckoning[] {
  const homes = homesIn(claims);
  const about = facts.filter((fact) => isAbout(fact, asked.countries, homes));
  return reckon({ facts: about, claims, types: factTypes, chambers: chambers(), asOf: asked.asOf });
}

/** Why a claim is on file: its words in their document, and what was judged of it. */
export interface WhyClaim {
  readonly claim: Claim;
  readonly document: Document;
  readonly judgements: readonly Judgement[];
  /** The hands it passed through, from the page to whoever said it, and its origin. */
  readonly steps: readonly Step[];
  readonly origin: Origin;
}

/** Why a fact stands as it does: all claims for and against it. */
export interface WhyFact {
  readonly fact: Fact;
  readonly supports: readonly WhyClaim[];
  readonly rivals: readonly WhyClaim[];
  readonly judgements: readonly Judgement[];
}

/** Decisions about something, and those that took one of them back. */
const judgementsOn = (ledger: Ledger, id: string): Judgement[] =>
  judgementsAbout(ledger, id).flatMap((judgement) => [judgement, ...judgementsAbout(ledger, judgement.id)]);

/** The grounds of a claim; undefined where the ledger has none of this id. */
export function askWhyClaim(ledger: Ledger, id: string): WhyClaim | undefined {
  return askWhyClaims(ledger, [id])[0];
}

function askWhyClaims(ledger: Ledger, ids: readonly string[]): readonly WhyClaim[] {
  const claims = ids.flatMap((id) => claimById(ledger, id) ?? []);
  const documents = documentsOf(
    ledger,
    claims.map(({ document }) => document),
  );
  const traced = tracingOnFile(ledger, documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return claims.flatMap((claim) => {
    const document = byId.get(claim.document);
    if (!document) return [];
    const [steps, origin] = [traced.stepsOf(claim, document), traced.originOf(claim, document)];
    return [{ claim, document, judgements: judgementsOn(ledger, claim.id), steps, origin }];
  });
}

/** A fact that was listed before is looked for where it was; any other among all. */
function findFact(ledger: Ledger, id: string, asOf: string, knownAt?: string): Fact | undefined {
  const countries = countriesOfFact(ledger, id);
  const known = knownAt === undefined ? {} : { knownAt };
  const listed = countries && askFacts(ledger, { countries, asOf, ...known }).find((fact) => fact.id === id);
  return listed ?? findAmongAll(ledger, id, asOf, known);
}

/** All facts are added up once for all ids that anybody may ask for, until the ledger learns more. */
function findAmongAll(ledger: Ledger, id: string, asOf: string, known: Pick<Asked, 'knownAt'>): Fact | undefined {
  const all = once(() => onFile(ledger, [...allClaims(ledger)], asOf, known.knownAt).facts);
  const ids = askKept<readonly string[]>(ledger, { ask: 'ids of facts', asOf, ...known }, () => ({
    answer: all().map((fact) => fact.id),
    restsOn: { all: true },
    facts: all(),
  }));
  if (!ids.includes(id)) return undefined;
  return askKept<readonly Fact[]>(ledger, { ask: 'fact', id, asOf, ...known }, () => ({
    answer: all().filter((fact) => fact.id === id),
    restsOn: { all: true },
  }))[0];
}

/** The grounds of a fact as of a day; undefined where the claims on file give no fact of this id. */
export function askWhyFact(ledger: Ledger, id: string, asOf: string, knownAt?: string): WhyFact | undefined {
  const fact = findFact(ledger, id, asOf, knownAt);
  if (!fact) return undefined;
  const rivals = fact.rivals.flatMap((rival) => rival.claims);
  return {
    fact,
    supports: askWhyClaims(ledger, fact.supportedBy),
    rivals: askWhyClaims(ledger, rivals),
    judgements: judgementsOn(ledger, id),
  };
}

/** What a person could settle about these countries, or about all, the most useful first. */
export function askDoubts(ledger: Ledger, countries: readonly string[], asOf: string): readonly Doubt[] {
  return askKept<readonly Doubt[]>(ledger, { ask: 'doubts', countries, asOf }, () => {
    const isAll = countries.length === 0;
    const actors = isAll ? [] : actorsAbout(ledger, { countries, asOf });
    const { facts, known } = addUpWith(ledger, isAll ? [...allClaims(ledger)] : claimsNaming(ledger, actors), asOf);
    return { answer: listDoubts({ ...known, types: factTypes }, facts), restsOn: isAll ? { all: true } : { actors } };
  });
}

/** All documents by the event they tell of, and by the text they descend from. */
export function askGroups(ledger: Ledger): { readonly stories: readonly Story[]; readonly lineages: readonly Lineage[] } {
  return groupsOnFile(ledger);
}

/** A claim and the end of the chain it came through. */
export interface OriginOfClaim {
  readonly claim: string;
  readonly document: string;
  readonly origin: Origin;
}

/** Where every claim that counts comes from, in the order of claims. */
export function askOrigins(ledger: Ledger): OriginOfClaim[] {
  const documents = new Map([...allDocuments(ledger)].map((document) => [document.id, document]));
  const traced = tracingOnFile(ledger, [...documents.values()]);
  return [...allClaims(ledger)].flatMap((claim) => {
    const document = documents.get(claim.document);
    return document ? [{ claim: claim.id, document: document.id, origin: traced.originOf(claim, document) }] : [];
  });
}

/** A group of documents, its members and why they are one. */
export interface WhyGroup {
  readonly group: Lineage | Story;
  readonly documents: readonly Document[];
}

/** The grounds of a lineage (l-…) or a story (s-…); undefined where the documents on file make no group of this id. */
export function askWhyGroup(ledger: Ledger, id: string): WhyGroup | undefined {
  const { lineages, stories } = groupsOnFile(ledger);
  const group = [...lineages, ...stories].find((one) => one.id === id);
  return group && { group, documents: documentsOf(ledger, group.documents) };
}
