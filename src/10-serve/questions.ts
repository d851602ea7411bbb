import { type Doubt, draw, listDoubts, reckon, sayFacts } from '#answers';
import type { LastReading } from '#brief/changes.ts';
import type { Written } from '#brief/own-words.ts';
import { citedLineages } from '#brief/pictures.ts';
import { factTypes } from '#facts/index.ts';
import type { Brief } from '#model/brief.ts';
import { type Claim, leastConfidence } from '#model/claim.ts';
import type { Document } from '#model/document.ts';
import type { Fact } from '#model/fact.ts';
import type { Judgement } from '#model/judgement.ts';
import type { Reckoning } from '#model/reckoning.ts';
import type { Lineage, Origin, Step, Story } from '#model/story.ts';
import { allClaims, claimById, pairsLately } from '#store/claims.ts';
import { allDocuments, documentsOf } from '#store/documents.ts';
import { judgementsAbout } from '#store/judgements.ts';
import { countriesOfFact } from '#store/kept.ts';
import type { Stretch, Wanted } from '#store/kept-items.ts';
import type { Ledger } from '#store/ledger.ts';
import { countRemainder } from '#store/readings.ts';
import { chambers } from '#values/chamber.ts';
import { once } from '#values/table.ts';
import { type Asked, aboutOnFile, askAdded, factsOnFile, fileAbout, fileOf, type OnFile } from './adding.ts';
import { askKept, askKeptItems } from './keeping.ts';
import { groupsOnFile, tracingOnFile } from './placing.ts';

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
  /** From which confidence a machine's claim speaks without a person's word; what rests on less waits for review. Absent: from the usual one. */
  readonly leastConfidence?: number;
}

/** A brief with the lineages whose pictures belong to it, and the documents of these and of its notes, which are read when they are looked at. */
export interface Drawn {
  readonly brief: Brief;
  readonly documents: readonly Document[];
  readonly lineages: readonly Lineage[];
}

/** The brief on a pair of countries, or on one. */
export function askBrief(ledger: Ledger, asked: Asked, wishes: BriefWishes = {}): Drawn {
  const drawn = askKept(ledger, { ask: 'brief and figures', ...asked, ...wishes }, () => {
    const file = fileAbout(ledger, asked);
    const brief = drawFrom(ledger, file, asked, wishes);
    const lineages = citedLineages(brief, file.known().traced.lineages);
    return { answer: { brief, lineages }, restsOn: { ...file.restsOn(), unread: asked.countries } };
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

/** Newest claims looked at, and pairs looked among, for whom else something is on file about. */
const lately = 20_000;
const mostPairs = 1000;

function drawFrom(
  ledger: Ledger,
  file: OnFile,
  asked: Asked,
  { full = false, since, lastReading, ownWords = [], leastConfidence: least = leastConfidence }: BriefWishes,
): Brief {
  const { countries, knownAt } = asked;
  const last =
    since === undefined
      ? lastReading
      : {
          asOf: since,
          facts: askBrief(ledger, askedAt(asked, since), { full: true, leastConfidence: least }).brief.facts,
        };
  return draw({
    ...asked,
    types: factTypes,
    claims: file.claims(),
    documents: file.documents(),
    facts: factsOnFile(ledger, asked, file),
    lineages: file.known().traced.lineages,
    remainder: countRemainder(ledger, countries, knownAt),
    full,
    reckonings: reckonAbout(ledger, asked, file),
    ownWords,
    ...(last !== undefined && { lastReading: last }),
    otherPairs: () => pairsLately(ledger, lately, mostPairs),
    leastConfidence: least,
  });
}

/** The same question as it would have been answered at the end of a day. */
const askedAt = (asked: Asked, day: string): Asked => {
  const end = `${day}T23:59:59.999Z`;
  return { ...asked, asOf: day, knownAt: asked.knownAt !== undefined && asked.knownAt < end ? asked.knownAt : end };
};

/** The facts about these countries: that name them all, or one and no other. People stand for their countries. Of one type where that is asked. */
export const askFacts = (ledger: Ledger, asked: Asked, type?: string): readonly Fact[] =>
  askAdded(ledger, asked, { part: 'about', type }).items;

/** A fact with the sentence that tells it. */
export interface ToldFact extends Fact {
  readonly sentence: string;
}

/** Some of the facts about these countries, each in words. */
export const askToldStretch = (ledger: Ledger, asked: Asked, wanted: Omit<Wanted, 'part'>): Stretch<ToldFact> =>
  askKeptItems<ToldFact>(ledger, { ask: 'told facts', ...asked }, { ...wanted, part: 'about' }, () => {
    const file = fileAbout(ledger, asked);
    const [claims, documents, facts] = [file.claims(), file.documents(), factsOnFile(ledger, asked, file)];
    const sentences = sayFacts({ ...asked, types: factTypes, facts, claims, documents, remainder: 0 });
    const about = aboutOnFile(ledger, asked, file).map((fact) => ({
      ...fact,
      sentence: sentences.get(fact.id) ?? '',
    }));
    return { items: { about }, restsOn: file.restsOn(), facts: about, countries: asked.countries };
  });

/** The facts about these countries, each in words. */
export const askToldFacts = (ledger: Ledger, asked: Asked, type?: string): readonly ToldFact[] =>
  askToldStretch(ledger, asked, { type }).items;

/** What the facts about these countries come to together: seats, balances, rounds, anniversaries. */
export const askReckonings = (ledger: Ledger, asked: Asked): readonly Reckoning[] =>
  askKept<readonly Reckoning[]>(ledger, { ask: 'reckonings', ...asked }, () => {
    const file = fileAbout(ledger, asked);
    return { answer: reckonAbout(ledger, asked, file), restsOn: file.restsOn() };
  });

const reckonAbout = (ledger: Ledger, asked: Asked, file: OnFile): readonly Reckoning[] =>
  reckon({
    facts: aboutOnFile(ledger, asked, file),
    claims: file.claims(),
    types: factTypes,
    chambers: chambers(),
    asOf: asked.asOf,
  });

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
  const listed = countries && askAdded(ledger, { countries, asOf, ...known }, { part: 'about', id }).items[0];
  return listed ?? findAmongAll(ledger, id, { asOf, ...known });
}

/** All facts are added up once for all ids that anybody may ask for, until the ledger learns more. */
const findAmongAll = (ledger: Ledger, id: string, asked: Omit<Asked, 'countries'>): Fact | undefined =>
  askKeptItems<Fact>(ledger, { ask: 'all facts', ...asked }, { part: 'all', id }, () => {
    const all = fileOf(ledger, asked, { claims: () => [...allClaims(ledger)], restsOn: () => ({ all: true }) }).facts();
    return { items: { all }, restsOn: { all: true }, facts: all };
  }).items[0];

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
    if (countries.length === 0) {
      const all = fileOf(ledger, { asOf }, { claims: () => [...allClaims(ledger)], restsOn: () => ({ all: true }) });
      return { answer: doubtsInWords(all, all.facts(), { countries, asOf }), restsOn: all.restsOn() };
    }
    const asked = { countries, asOf };
    const file = fileAbout(ledger, asked);
    return { answer: doubtsInWords(file, factsOnFile(ledger, asked, file), asked), restsOn: file.restsOn() };
  });
}

/** What is doubtful, each fact in a question told by its sentence. */
function doubtsInWords(file: OnFile, all: readonly Fact[], asked: Asked): readonly Doubt[] {
  const doubts = listDoubts({ ...file.known(), types: factTypes }, all);
  const meant = new Set(doubts.flatMap(({ question }) => question.match(factInBrackets) ?? []));
  const facts = all.filter(({ id }) => meant.has(`[${id}]`));
  const sentences = sayFacts({ ...asked, types: factTypes, facts, claims: file.claims(), documents: file.documents(), remainder: 0 });
  const told = new Map([...sentences].map(([id, sentence]) => [`[${id}]`, `${sentence.replace(/\.$/u, '')} [${id}]`]));
  return doubts.map((doubt) => ({ ...doubt, question: doubt.question.replace(factInBrackets, (id) => told.get(id) ?? id) }));
}

const factInBrackets = /\[f-[0-9a-f]{16}\]/g;

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
