import type { Setting } from '#model/identified.ts';
import type { Mention } from '#model/mention.ts';
import type { Found } from './found.ts';
import { holdersOf } from './holders.ts';
import { sameOffice } from './holdings.ts';
import type { OfficePhrase } from './offices.ts';
import { envoys, subjectsOf } from './owners.ts';
import type { NamedPerson } from './people.ts';
import { actorOf, type Person, type Registry } from './registry.ts';

/** "President Theoden of Rohan": the state behind the name belongs to the phrase. */
function endWithState(each: Found, person: NamedPerson): number {
  const { tokens } = each.line;
  const start = /^of$/.test(tokens[person.to]?.form ?? '') ? person.to + (/^the$/.test(tokens[person.to + 1]?.form ?? '') ? 2 : 1) : -1;
  return each.known.find((hit) => hit.country && hit.from === start)?.to ?? 0;
}

/** "the foreign ministers of Gondor, Rohan and Arnor": the states after the first. */
function statesListed(each: Found, from: number): string[] {
  const codes: string[] = [];
  let at = from;
  while (/^(,|and|&)$/.test(each.line.tokens[at]?.form ?? '')) {
    const next = each.known.find(
      (hit) => hit.from === at + 1 || (hit.from === at + 2 && /^(and|the)$/.test(each.line.tokens[at + 1]?.form ?? '')),
    );
    if (!next?.country) break;
    codes.push(next.country.code);
    at = next.to;
  }
  return codes;
}

/** Offices without a name beside them: "the president" means the last person named with it; else the office itself is the actor. */
export function nameHolders(each: Found, found: readonly Found[], registry: Registry, setting: Setting): Mention[] {
  return each.offices.flatMap((office): Mention[] => {
    const holders = holdersOf(each, office);
    const base = { sentence: each.line.index, from: office.from, to: office.to, head: office.head };
    if (holders.length > 0) {
      const actors = holders.map((holder) => actorOf(registry.enter(holder.name)));
      return [{ ...base, to: Math.max(office.to, ...holders.map((holder) => endWithState(each, holder))), actors, by: 'title' }];
    }
    if (office.counterpart) return [];
    const fits = holdersNamed(office, registry);
    if (office.plural && fits.length >= 2) return [{ ...base, actors: fits.slice(-2).map(actorOf), by: 'description' }];
    const only = fits.length === 1 ? fits[0] : office.of === undefined ? meantOf(fits, each, found, setting) : undefined;
    if (only && !office.plural) return [{ ...base, actors: [actorOf(only)], by: 'description' }];
    const states = office.plural && office.of ? [office.of, ...statesListed(each, office.to)] : [];
    if (states.length > 1) {
      const actors = states.map((of) => ({ kind: 'role' as const, name: office.office, office: office.office, of }));
      return [{ ...base, actors, by: 'description' }];
    }
    const of =
      office.of ??
      (isHeldByPronoun(each, office) ? subjectsOf(each)[0] : fits.length === 0 ? unsaidOwner(each, office, found, setting) : undefined);
    return [{ ...base, actors: [{ kind: 'role', name: office.office, office: office.office, ...(of && { of }) }], by: 'description' }];
  });
}

/** Everybody whom the text names with such an office: with the very one, else with one of its kind. */
function holdersNamed({ office, of }: OfficePhrase, { people }: Registry): Person[] {
  const words = office.toLowerCase();
  const noun =
    words
      .split(/ (?:for|of|to|at|in|on) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const isOf = (person: Person): boolean => !of || person.of === of || stands(person.office, of);
  const very = people.filter((person) => person.office?.toLowerCase() === words && isOf(person));
  if (very.length > 0) return very;
  return people.filter((person) => {
    const held = person.office?.toLowerCase() ?? '';
    const isKind = held.includes(noun) || (noun === 'envoy' && sent.test(held)) || person.called === noun;
    return isKind && isOf(person);
  });
}

/** "the envoy": an ambassador, too. */
const sent = /\b(?:ambassador|high commissioner|consul|chargé|representative|delegate)\b/;

/** "the HRD secretary", of the Harbour Relief Division Secretary: the letters are those that the office's words begin with. */
const stands = (office: string | undefined, letters: string): boolean =>
  office !== undefined &&
  /^\p{Lu}{3,6}$/u.test(letters) &&
  office
    .split(' ')
    .map((word) => word[0])
    .join('')
    .startsWith(letters);

/**
 * "The Prime Minister" of several: on a government's own page its own; elsewhere the one whom the sentences just before name, where they name no other.
 */
function meantOf(fits: readonly Person[], each: Found, found: readonly Found[], { isOfficial, outlet }: Setting): Person | undefined {
  if (fits.length === 0) return undefined;
  const own = isOfficial ? fits.filter(({ of }) => of === outlet) : [];
  if (own.length === 1) return own[0];
  const near = found
    .slice(Math.max(0, each.line.index - justBefore), each.line.index)
    .flatMap(({ people }) => people.flatMap(({ name }) => name.split(' ').at(-1) ?? []));
  const named = fits.filter(({ name }) => near.includes(name.split(' ').at(-1) ?? ''));
  return named.length === 1 ? named[0] : undefined;
}
const justBefore = 2;

/** "its ambassador to Rohan": whose it is was said just before, and is not the place of the text. */
const isHeldByPronoun = ({ line }: Found, { from }: OfficePhrase): boolean =>
  [line.tokens[from], line.tokens[from - 1]].some((token) => token !== undefined && /^(?:its|their|his|her|our)$/i.test(token.form));

/** Where a text was written tells whose minister it means, but not whose envoy: an envoy serves abroad. A spokesman is whose the last one was. */
function unsaidOwner(each: Found, office: OfficePhrase, found: readonly Found[], setting: Setting): string | undefined {
  if (envoys.test(office.office) || office.isCut) return undefined;
  if (!/^spokes(?:man|woman|person)$/i.test(office.office)) return setting.dateline ?? setting.outlet;
  const before = found
    .slice(0, each.line.index + 1)
    .flatMap(({ line, offices }) => offices.filter(({ from }) => line !== each.line || from < office.from));
  const last = before.findLast((other) => sameOffice(other.office.split(' ').at(-1), office.office));
  return last?.isCut
    ? undefined
    : (last?.of ??
        (last && /\b(?:ministry|government|embassy|police|army|presidential|palace)\b/i.test(last.office) ? setting.dateline : undefined));
}
