import type { FactType, Row, Told } from '#facts/define.ts';
import { listed, quoted } from '#facts/phrase.ts';
import type { Fact, Step } from '#model/fact.ts';
import type { ClaimId } from '#model/id.ts';
import { addMonths, inWords, isDay, latest, share } from '#values/day.ts';
import { type Desk, isLapsed, nameOfDocument } from './desk.ts';
import { isDisputed } from './rivals.ts';
import { bestClaim, inRunningText, predecessorFact, type Teller } from './tell.ts';

/** A sentence before its notes are numbered: what it says, and the facts and claims it says it on. */
export interface Draft {
  readonly text: string;
  readonly facts: readonly [Fact, ...Fact[]];
  /** Claims of facts that it mentions in passing, such as the office of a person. */
  readonly borrowed: readonly ClaimId[];
  /** Claims that say otherwise, for a sentence about a doubt. */
  readonly against?: readonly ClaimId[];
  /** True for a sentence that only counts its facts: its numbers are not in any claim. */
  readonly counted?: boolean;
  /** True for what is reckoned from its facts: its numbers follow from them and stand in no claim. */
  readonly follows?: boolean;
  readonly row?: Row & { readonly source: string };
}

/** A fact with its declaration, so that nothing asks for it twice. */
export interface Item {
  readonly fact: Fact;
  readonly type: FactType;
}

/** One sentence for one fact. */
export function sayOne(item: Item, desk: Desk, teller: Teller): Draft {
  const told = teller.told(item.fact);
  const text = item.fact.status === 'denied' ? sayDenied(item.fact, told, desk) : dateline(item, desk) + item.type.sentence(told);
  return hedged([item.fact], text, hedgesOf(item, desk), [...teller.takeBorrowed(), ...claimsOfPredecessor(item.fact, told, desk)], desk);
}

/** Sentences for many facts, in their order, `most` at most; facts that belong together and are hedged alike share one. */
export function sayAll(items: readonly Item[], desk: Desk, teller: Teller, most?: number): readonly Draft[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const together = item.type.together?.by(teller.told(item.fact));
    const key = together === undefined ? item.fact.id : `${item.type.type}\t${together}\t${hedgesOf(item, desk).join()}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()]
    .slice(0, most)
    .map((group) => (group.length === 1 ? sayOne(group[0], desk, teller) : sayTogether(group, desk, teller)));
}

function sayTogether(group: readonly [Item, ...Item[]], desk: Desk, teller: Teller): Draft {
  const [first, ...others] = group;
  const tolds: [Told, ...Told[]] = [teller.told(first.fact), ...others.map((item) => teller.told(item.fact))];
  const text = (first.type.together?.sentence ?? ((all: readonly [Told, ...Told[]]) => first.type.sentence(all[0])))(tolds);
  const before = group.flatMap(({ fact }, index) => claimsOfPredecessor(fact, tolds[index], desk));
  return hedged([first.fact, ...others.map((item) => item.fact)], text, hedgesOf(first, desk), [...teller.takeBorrowed(), ...before], desk);
}

/** What a text denies is best said in its own words. */
function sayDenied(fact: Fact, told: Told, desk: Desk): string {
  const [claim] = desk.claimsOf(fact);
  const document = claim && desk.documentOf(claim.document);
  const day =
    document?.published !== undefined && isDay(document.published)
      ? ` (${inWords(document.published).replace(' (inferred)', ', inferred')})`
      : '';
  return `${document === undefined ? 'One document' : nameOfDocument(document)}${day}: ${quoted(told.words ?? claim?.evidence[0].exact ?? '')}.`;
}

/** Sections whose events are news: one without a day of its own is dated by the first report of it. */
const newsSections: ReadonlySet<string> = new Set(['recent developments', 'visits and meetings']);

function dateline({ fact, type }: Item, desk: Desk): string {
  const day = fact.date === undefined && type.happens && newsSections.has(type.section) ? dayReported(fact, desk) : undefined;
  return day === undefined ? '' : `Reported ${inWords(day)}: `;
}

const dayReported = (fact: Fact, desk: Desk): string | undefined =>
  desk
    .claimsOf(fact)
    .flatMap((claim) => desk.documentOf(claim.document)?.published ?? [])
    .filter((day) => isDay(day) && !day.includes('/'))
    .sort()[0];

export function claimsOfPredecessor(fact: Fact, told: Told | undefined, desk: Desk): readonly ClaimId[] {
  const before = told?.after === undefined ? undefined : predecessorFact(fact, told.after, desk);
  return before ? [bestClaim(before, desk)] : [];
}

function hedged(facts: Draft['facts'], text: string, hedges: readonly string[], borrowed: readonly ClaimId[], desk: Desk): Draft {
  const [only] = facts;
  // "the U.S." keeps its full stop.
  const open = /\b(?:\p{Lu}\.){2,}$/u.test(text) ? text : text.replace(/\.$/, '');
  // A sentence that ends in a bracket takes its hedges into it.
  const bracket = hedges.length === 0 ? '' : open.endsWith(')') ? `; ${hedges.join('; ')})` : ` (${hedges.join('; ')})`;
  const whole = bracket === '' ? text : `${bracket.startsWith(';') ? open.slice(0, -1) : open}${bracket}.`;
  return { text: facts.length === 1 ? whole + aftermath(only, desk) : whole, facts, borrowed };
}

/** What is known of a plan that came to nothing, or of which nothing more is known. */
function aftermath(fact: Fact, desk: Desk): string {
  if (isLapsed(fact, desk)) return ' No report of what came of it is on file.';
  if (fact.status === 'planned') return putOffBefore(fact);
  if (fact.status !== 'postponed') return '';
  const renewed = [...new Set(fact.history.filter((step) => isNewDate(step, fact)).map((step) => inWords(step.date ?? '')))];
  if (renewed.length > 0)
    return ` Since then ${listed(renewed)} ${renewed.length === 1 ? 'has' : 'have'} been named, and nothing is reported as fixed.`;
  const other = desk.facts.some((each) => each.id !== fact.id && each.status === 'planned' && sameActors(each, fact, desk));
  return other ? '' : ' No new date is on file.';
}

/** Of a plan that was put off once: from when, and why. */
function putOffBefore(fact: Fact): string {
  const [step] = fact.history
    .filter(({ status, date }) => status === 'postponed' && date !== fact.date)
    .sort((a, b) => Number(b.date !== undefined) - Number(a.date !== undefined));
  if (step === undefined) return '';
  const reason = [fact.roles.reason ?? []].flat()[0];
  return ` It was put off once${step.date === undefined || !isDay(step.date) ? '' : `, from ${inWords(step.date)}`}${reason === undefined ? '' : `; reason given: ${reason}`}.`;
}

/** A plan named with or after the postponement, for a later day. */
function isNewDate(step: Step, fact: Fact): boolean {
  if (step.status !== 'planned' && step.status !== 'proposed') return false;
  if (step.date === undefined || !isDay(step.date) || step.date === fact.date) return false;
  const putOff = fact.history.flatMap((other) => (other.status === fact.status ? (other.said ?? []) : [])).sort()[0];
  if (putOff !== undefined && (step.said === undefined || step.said < putOff)) return false;
  return fact.date === undefined || !isDay(fact.date) || (latest(step.date) > latest(fact.date) && !share(step.date, fact.date));
}

function sameActors(a: Fact, b: Fact, desk: Desk): boolean {
  const identity = desk.typeOf(a)?.identity;
  if (a.type !== b.type || identity === undefined) return false;
  return identity.by.every((role) => String(a.roles[role] ?? '') === String(b.roles[role] ?? ''));
}

/** Months after which a reader should be told when something was last confirmed. */
const freshMonths = 12;

/** How far a fact can be relied on, in a few words each: when last confirmed, on how much, and who says so. */
function hedgesOf({ fact, type }: Item, desk: Desk): readonly string[] {
  if (type.identity.kind === 'words' || fact.status === 'denied') return [];
  const hedges: string[] = [];
  if (isDisputed(fact, desk)) hedges.push('disputed');
  const age = ageOf({ fact, type }, desk);
  if (age !== undefined) hedges.push(age);
  const sources =
    fact.support.origins <= 1 && (type.identity.kind === 'episode' || (type.identity.kind === 'standing' && fact.value !== undefined))
      ? namedSources(fact, desk)
      : [];
  if (sources.length > 0) hedges.push(`according to ${listed(sources.slice(0, 2).map(inRunningText))}`);
  else if (fact.support.origins <= 1 && type.happens)
    hedges.push(fact.support.disinterested > 0 ? 'one source' : 'one source, an interested party');
  else if (fact.support.disinterested === 0 && type.happens) hedges.push('interested parties only');
  if (isRewriteOnly(fact, desk)) hedges.push('only in a rewritten copy');
  if (fact.confirmedBy !== undefined) hedges.push(`confirmed by ${fact.confirmedBy}`);
  return hedges;
}

/** When a state was last confirmed, once that is a year ago; for what was going on, that nothing newer is on file. */
function ageOf({ fact, type }: Item, desk: Desk): string | undefined {
  const said = fact.lastConfirmed;
  if (type.happens) return fact.standing === 'stale' && !isLapsed(fact, desk) ? 'no later report on file' : undefined;
  if (!Number.isFinite(type.lasts) || said === undefined || !isDay(said) || addMonths(latest(said), freshMonths) >= desk.asOf)
    return undefined;
  return `last confirmed ${yearInWords(said)}`;
}

/** "in 2022", or "about 2022" where the year was inferred. */
export const yearInWords = (edtf: string): string => `${edtf.includes('?') ? 'about' : 'in'} ${edtf.slice(0, 4)}`;

/** The sources that texts name for a fact, without the agencies and outlets that merely carried it. */
export const namedSources = (fact: Fact, desk: Desk): readonly string[] =>
  fact.attribution.map(sourceName).filter((source) => !desk.isCarrier(source) && !nobody.test(source));

const nobody = /^(?:his|her|its|their|the two) |^(?:the|an?|it|he|she|they|who|which|this|that)$|^.?$/i;

/** "data of the Iberian Observatory" is the observatory's: a name of several words stands without what leads to it. */
const sourceName = (source: string): string =>
  /^(?:\p{Ll}[\p{Ll}-]* ){2,}(\p{Lu}[\p{L}.]* (?:(?:of|for|and|the) )*\p{Lu}.*)$/u.exec(source)?.[1] ?? source;

/** True when only copies or rewrites say it, and the text they come from does not. */
export function isRewriteOnly(fact: Fact, desk: Desk): boolean {
  const claims = desk.claimsOf(fact);
  return claims.length > 0 && !claims.some(desk.isOriginal);
}
