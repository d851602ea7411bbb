import type { SectionName } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import type { DocumentId } from '#model/id.ts';
import { isCountry } from '#values/country.ts';
import { countriesOf, type Desk, dayOf, daysAgo, isLapsed, listOf } from './desk.ts';
import { spreadVoices, withoutEchoes } from './echoes.ts';
import { isGrounded } from './grounded.ts';
import { outvoted } from './rivals.ts';
import type { Item } from './say.ts';
import { isRewriteOnly } from './say.ts';
import type { Teller } from './tell.ts';

/** A fact that belongs in the brief, the section it belongs to by its kind, and how much it weighs. */
export interface Chosen extends Item {
  readonly section: SectionName;
  readonly weight: number;
}

/** The facts that concern the pair (or the country), each with its section, the weightiest first. */
export function choose(desk: Desk, teller: Teller): readonly Chosen[] {
  const told = desk.facts.filter((fact) => fact.standing !== 'superseded' && (fact.status !== 'denied' || desk.typeOf(fact)?.happens));
  const near = documentsAboutAll(told, desk);
  const chosen = told.flatMap((fact) => {
    const type = desk.typeOf(fact);
    const section = type && !isMisread({ fact, type }, desk) && isGrounded(fact, desk) ? sectionOf(fact, near, desk, teller) : undefined;
    return type && section ? [{ fact, type, section, weight: weigh({ fact, type }, desk, teller) }] : [];
  });
  const all = withTheirCompanions(chosen, told, desk, teller).sort((a, b) => b.weight - a.weight || inTextOrder(a, b, desk));
  return spreadVoices(withoutEchoes(all, desk));
}

/** Documents that say something about all countries of the brief: what else they say is near the matter. */
export function documentsAboutAll(facts: readonly Fact[], desk: Desk): ReadonlySet<DocumentId> {
  const near = new Set<DocumentId>();
  for (const fact of facts) {
    const countries = countriesOf(fact, desk);
    if (desk.countries.every((country) => countries.has(country)) && namesOutright(fact, desk))
      for (const claim of desk.claimsOf(fact)) near.add(claim.document);
  }
  return near;
}

function sectionOf(fact: Fact, near: ReadonlySet<DocumentId>, desk: Desk, teller: Teller): SectionName | undefined {
  const type = desk.typeOf(fact);
  const countries = countriesOf(fact, desk);
  const own = desk.countries.filter((country) => countries.has(country));
  if (!type || own.length === 0) return undefined;
  if (own.length === desk.countries.length) {
    const others = [...countries].some((country) => !own.includes(country));
    if (desk.countries.length === 1) return countries.size === 1 ? (type.alone?.(teller.told(fact)) ?? type.section) : type.section;
    const views = type.identity.kind === 'words';
    return (others && views) || !namesOutright(fact, desk) ? 'third parties' : type.section;
  }
  const section = type.alone?.(teller.told(fact));
  const isNear = desk.claimsOf(fact).some((claim) => near.has(claim.document));
  // What concerns one country alone is told where it says who leads it; anything else must come from a text about both, and be its own.
  return section === 'leadership' || (isNear && isVoiceOfOurs(fact, desk)) ? section : undefined;
}

/** False for the words of somebody who is known to be of another country. */
function isVoiceOfOurs(fact: Fact, desk: Desk): boolean {
  const type = desk.typeOf(fact);
  if (type?.identity.kind !== 'words' || !type.belongs) return true;
  const homes = listOf(fact.roles[type.belongs.who]).flatMap((who) => [...desk.homesOf(who)]);
  const stated = listOf(fact.roles[type.belongs.to]).flatMap((to) => [...desk.homesOf(to)]);
  return [...homes, ...stated].every((home) => desk.countries.includes(home));
}

/** True when every country is named as itself or through its people, and not only as a member of a bloc. */
function namesOutright(fact: Fact, desk: Desk): boolean {
  const actors = Object.entries(desk.typeOf(fact)?.roles ?? {})
    .filter(([, { kind }]) => kind === 'country' || kind === 'countries' || kind === 'actor' || kind === 'actors')
    .flatMap(([name]) => listOf(fact.roles[name]));
  const outright = new Set(actors.filter((actor) => !desk.isBloc(actor)).flatMap((actor) => [...desk.homesOf(actor)]));
  return desk.countries.every((country) => outright.has(country)) || desk.countries.length === 1;
}

const mostCompanions = 7;

/** Facts that are told in one sentence with a chosen one: the other members of a bloc. */
function withTheirCompanions(chosen: readonly Chosen[], facts: readonly Fact[], desk: Desk, teller: Teller): Chosen[] {
  const keyOf = ({ fact, type }: Item): string | undefined => {
    const key = type.together?.companions?.(teller.told(fact));
    return key === undefined ? undefined : `${type.type}\t${key}`;
  };
  const sections = new Map<string, Chosen>();
  for (const one of chosen) {
    const key = keyOf(one);
    if (key !== undefined && one.section === 'third parties') sections.set(key, one);
  }
  const has = new Set(chosen.map(({ fact }) => fact.id));
  const companions = facts.flatMap((fact) => {
    const type = desk.typeOf(fact);
    const key = type && !has.has(fact.id) ? keyOf({ fact, type }) : undefined;
    const leader = key === undefined ? undefined : sections.get(key);
    return type && leader ? [{ fact, type, section: leader.section, weight: leader.weight - 0.01 }] : [];
  });
  // The other members of a large bloc are no news to anybody.
  const counts = Map.groupBy(companions, keyOf);
  return [...chosen, ...companions.filter((item) => (counts.get(keyOf(item))?.length ?? 0) <= mostCompanions)];
}

const isNameRole = (kind: unknown): boolean => kind === 'actor' || kind === 'actors';
/** Words that begin a sentence and are taken for names by their capital; roles ("a senior official") are none of them. */
const noName =
  /^(?:Another|Other|Others|Each|Both|Some|Many|Several|Few|Most|Certain|Such|Same|This|That|These|Those|It|They|He|She|We|Suggested|Based|Asked|Added|Recent|County)\b(?! \p{Ll})/u;
/** "Certain president": no office, but words about some. */
const indefinite = /^(?:a |an )?(?:certain|another|other|some|any|such|same)\b/i;

/**
 * What a reader of many texts would not believe: a country as the holder of an office, a person of one country in office in another,
 * a second holder of a post whom hardly anybody names.
 */
function isMisread({ fact, type }: Item, desk: Desk): boolean {
  const { identity, belongs } = type;
  if (
    Object.entries(fact.roles).some(
      ([role, value]) => isNameRole(type.roles[role]?.kind) && listOf(value).some((name) => noName.test(name)),
    )
  )
    return true;
  if (identity.kind === 'slot' && identity.by.some((role) => listOf(fact.roles[role]).some((word) => indefinite.test(word)))) return true;
  if (belongs && !belongs.loosely) {
    const homes = listOf(fact.roles[belongs.who]).flatMap((who) => [...desk.homesOf(who)]);
    const to = listOf(fact.roles[belongs.to]).filter(isCountry);
    if (homes.length > 0 && to.length > 0 && !to.some((country) => homes.includes(country))) return true;
  }
  if (identity.kind !== 'slot') return false;
  if (listOf(fact.roles[identity.holder]).some(isCountry)) return true;
  if (fact.standing !== 'disputed') return false;
  const most = Math.max(...desk.slotOf(fact).map((other) => (other.standing === 'superseded' ? 0 : other.support.documents)));
  return fact.support.documents * outvoted <= most;
}

/** An event of which nothing is known but that it was: no day, no place, nobody. */
function isHollow({ fact, type }: Item): boolean {
  const { identity } = type;
  if (identity.kind !== 'episode' || type.section === 'recent developments' || fact.date !== undefined) return false;
  if (fact.status !== 'reported' && fact.status !== 'ongoing') return false;
  const named = identity.by.some((role) => listOf(fact.roles[role]).some((actor) => !isCountry(actor)));
  return !named && identity.toldApartBy.every((role) => fact.roles[role] === undefined);
}

/** An undated event told as done, where what is planned or put off between the same is on file: the plan was misread. */
function isOvertakenByPlan({ fact, type }: Item, desk: Desk): boolean {
  const { identity } = type;
  if (identity.kind !== 'episode' || type.section === 'recent developments' || fact.date !== undefined || fact.support.origins > 1)
    return false;
  if (fact.status !== 'reported' && fact.status !== 'ongoing') return false;
  return desk.hasPlanFor(fact);
}

/** Weight of its kind, then how fresh, how well supported, and how certain it is. */
function weigh({ fact, type }: Item, desk: Desk, teller: Teller): number {
  const kind = type.weight?.(teller.told(fact)) ?? 5;
  if (kind === 0 || isHollow({ fact, type }) || isOvertakenByPlan({ fact, type }, desk)) return 0;
  const days = daysAgo(fact, desk) ?? 720;
  const fresh = 3 / (1 + Math.abs(days) / 180);
  const support = Math.min(fact.support.origins, 4) * 0.6;
  const doubtful = (isRewriteOnly(fact, desk) ? 3 : 0) + (fact.standing === 'stale' ? 1.5 : 0) + (isLapsed(fact, desk) ? 1 : 0);
  return kind + fresh + support - doubtful;
}

/** The order in which the texts say it, so that a list stays a list. */
function inTextOrder(a: Item, b: Item, desk: Desk): number {
  const [left, right] = [desk.claimOf(a.fact.supportedBy[0]), desk.claimOf(b.fact.supportedBy[0])];
  if (left && right && left.document === right.document) return left.evidence[0].start - right.evidence[0].start;
  return a.fact.id < b.fact.id ? -1 : 1;
}

/** Newest first; undated last. */
export const byDay =
  (desk: Desk) =>
  (a: Item, b: Item): number => {
    const [left, right] = [dayOf(a.fact, desk) ?? '', dayOf(b.fact, desk) ?? ''];
    return left < right ? 1 : left > right ? -1 : a.fact.id < b.fact.id ? -1 : 1;
  };
