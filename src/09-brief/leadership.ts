import type { Absence } from '#model/brief.ts';
import type { Fact } from '#model/fact.ts';
import { countriesIn, theName } from '#values/country.ts';
import { isDay } from '#values/day.ts';
import type { Chosen } from './choose.ts';
import { countriesOf, type Desk, listOf } from './desk.ts';
import { drawSeats } from './outlook.ts';
import { type Draft, isRewriteOnly, sayAll, yearInWords } from './say.ts';
import type { Teller } from './tell.ts';

/** From this weight on an office is named in a brief of two pages. */
const rankTold = 6;
const mostPerCountry = 5;

/** Country by country: who holds which office, what was won, who governs with whom, and whom nobody names. */
export function drawLeadership(chosen: readonly Chosen[], desk: Desk, teller: Teller): readonly (Draft | Absence)[] {
  return desk.countries.flatMap((country) => {
    const own = chosen.filter(
      ({ fact, section }) =>
        section === 'leadership' && isOf(fact, country, desk) && isHere(fact, desk) && (desk.full || !isRewriteOnly(fact, desk)),
    );
    const posts = own.filter(({ type }) => type.identity.kind === 'slot').filter(({ fact }) => desk.full || isHeld(fact));
    // What has no weight is no office of the state: a firm's, or one whose words name another country.
    const ranked = posts.filter((item) => (desk.full ? rank(item, teller) > 0 : rank(item, teller) >= rankTold));
    const others = withoutMirrors(
      withoutUndated(own.filter(({ type, fact }) => type.identity.kind !== 'slot' && fact.standing !== 'stale')),
      desk,
    );
    const byRank = saidOnce(
      [...ranked].sort((a, b) => rank(b, teller) - rank(a, teller) || exactness(b) - exactness(a) || b.weight - a.weight),
      desk,
    );
    const told = [...byRank.slice(0, desk.full ? undefined : mostPerCountry), ...others.slice(0, desk.full ? undefined : 8)];
    const drafts = sayAll(told, desk, teller);
    for (const { fact, type } of told) if (type.identity.kind === 'slot') teller.know(listOf(fact.roles[type.identity.holder]));
    return [...drafts, ...drawSeats(desk, country), ...missing(country, desk, teller)];
  });
}

/** A figure without its day adds nothing where the same is on file with one. */
function withoutUndated(items: readonly Chosen[]): readonly Chosen[] {
  const dated = new Set(items.filter(({ fact }) => fact.date !== undefined).map(({ type }) => type.type));
  return items.filter(({ fact, type }) => type.identity.kind !== 'measure' || fact.date !== undefined || !dated.has(type.type));
}

/** "A with B" and "B with A" are one thing, and neither holds once a newer text says that one of them left. */
function withoutMirrors(items: readonly Chosen[], desk: Desk): readonly Chosen[] {
  if (desk.full) return items;
  const left = items.filter(({ fact, type }) => type.identity.kind === 'standing' && fact.status === 'former');
  const gone = left.flatMap(({ fact, type }) => type.identity.by.map((role) => listOf(fact.roles[role])[0] ?? '').slice(0, 1));
  const kept: Chosen[] = [];
  for (const item of items) {
    const whole = allRoles(item.fact);
    if (item.type.identity.kind === 'standing' && !left.includes(item)) {
      if (gone.some((name) => whole.includes(name))) continue;
      if (
        kept.some(
          (other) =>
            other.type === item.type &&
            (listOf(item.fact.roles[item.type.identity.by[0] ?? '']) ?? []).every((name) => allRoles(other.fact).includes(name)),
        )
      )
        continue;
    }
    kept.push(item);
  }
  return kept;
}

const allRoles = (fact: Fact): string => Object.values(fact.roles).flat().join(' · ');

/** A day says more of a tenure than a month. */
const exactness = ({ fact }: Chosen): number => fact.date?.length ?? 0;

/** Everybody once, by the highest post; the same post in two wordings is one. */
function saidOnce(items: readonly Chosen[], desk: Desk): Chosen[] {
  const seen = new Set<string>();
  return items.filter(({ fact, type }) => {
    const holder = type.identity.kind === 'slot' ? String(fact.roles[type.identity.holder] ?? '') : fact.id;
    const again = seen.has(holder) && !desk.full;
    seen.add(holder);
    return !again;
  });
}

const rank = ({ fact, type }: Chosen, teller: Teller): number => type.weight?.(teller.told(fact)) ?? 0;
const isHeld = (fact: Fact): boolean => fact.status !== 'former' && fact.standing !== 'stale' && fact.standing !== 'superseded';

/** An office is of the country that it is said to be of, wherever its holder may come from. */
function isOf(fact: Fact, country: string, desk: Desk): boolean {
  const identity = desk.typeOf(fact)?.identity;
  if (identity?.kind === 'slot') return identity.by.some((role) => listOf(fact.roles[role]).includes(country));
  return countriesOf(fact, desk).has(country);
}

/** False for a post in or toward a country that the brief is not about: an ambassador elsewhere. */
function isHere(fact: Fact, desk: Desk): boolean {
  if (desk.full || desk.countries.length < 2) return true;
  const type = desk.typeOf(fact);
  const texts = Object.entries(type?.roles ?? {}).flatMap(([role, { kind }]) => (kind === 'text' ? listOf(fact.roles[role]) : []));
  const named = texts.flatMap((text) => countriesIn(text).flatMap((found) => found.meanings.map((meaning) => meaning.code)));
  return named.length === 0 || named.some((code) => desk.countries.includes(code));
}

/** What a reader expects to be told of a country and is not: named as missing, with the last one on file. */
function missing(country: string, desk: Desk, teller: Teller): readonly (Draft | Absence)[] {
  return desk.types.flatMap((type) =>
    (type.expects ?? []).flatMap(({ what, of, fits }): (Draft | Absence)[] => {
      const fitting = desk.facts.filter(
        (fact) => fact.type === type.type && listOf(fact.roles[of]).includes(country) && fits(teller.told(fact)),
      );
      if (fitting.some(isHeld)) return [];
      const text = `No current ${what} of ${theName(country)} is on file`;
      const last = [...fitting].sort((a, b) => ((a.lastConfirmed ?? '') < (b.lastConfirmed ?? '') ? 1 : -1))[0];
      const holder = last && type.identity.kind === 'slot' ? listOf(last.roles[type.identity.holder])[0] : undefined;
      if (last === undefined || holder === undefined) return [{ missing: `${text}.` }];
      const when = last.lastConfirmed !== undefined && isDay(last.lastConfirmed) ? `, ${yearInWords(last.lastConfirmed)},` : '';
      return [{ text: `${text}; the last named${when} was ${holder}.`, facts: [last], borrowed: [] }];
    }),
  );
}
