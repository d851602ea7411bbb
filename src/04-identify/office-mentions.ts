import type { Setting } from '#model/identified.ts';
import type { Mention } from '#model/mention.ts';
import type { Found } from './found.ts';
import { holdersOf } from './holders.ts';
import { sameOffice } from './holdings.ts';
import type { OfficePhrase } from './offices.ts';
import { envoys, subjectsOf } from './owners.ts';
import type { NamedPerson } from './people.ts';
import { actorOf, type Registry } from './registry.ts';

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
    const noun = office.office.split(' ').at(-1)?.toLowerCase() ?? '';
    const fits = registry.people.filter((person) => person.office?.toLowerCase().includes(noun) && (!office.of || person.of === office.of));
    if (office.plural && fits.length >= 2) return [{ ...base, actors: fits.slice(-2).map(actorOf), by: 'description' }];
    const only = fits.length === 1 ? fits[0] : undefined;
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
