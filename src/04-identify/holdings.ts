import type { Mention } from '#model/mention.ts';
import type { Found } from './identify.ts';
import { headOf } from './identify.ts';
import type { OfficePhrase } from './offices.ts';
import { holderStart, type NamedPerson } from './people.ts';
import { actorOf, type Holding, type Registry } from './registry.ts';
import type { Setting } from './setting.ts';

/** Joins offices with their holders: "President Alvi", "Kono, foreign minister of Japan,", "Ambassador: Ms Vrhovnik". Tells the registry. */
export function findHoldings(found: readonly Found[], registry: Registry, setting: Setting): Holding[] {
  const holdings: Holding[] = [];
  const waiting: { office: OfficePhrase; person: NamedPerson; each: Found }[] = [];
  for (const each of found) {
    for (const office of each.offices) {
      for (const person of holdersOf(each, office)) {
        const holding = office.of || office.counterpart ? settle(each, office, person, registry, holdings, office.of) : undefined;
        if (holding) holdings.push(holding);
        else if (!office.counterpart) waiting.push({ office, person, each });
      }
    }
  }
  // Offices without a country come second: by then the text may have said elsewhere whose minister it is.
  for (const { office, person, each } of waiting) {
    const known = registry.find(person.name);
    const of =
      (known?.of && sameOffice(known.office, office.office) ? known.of : undefined) ?? ownerFor(each, office, registry, setting, holdings);
    const holding = settle(each, office, person, registry, holdings, of, false);
    if (holding) holdings.push(holding);
  }
  return holdings;
}

function settle(
  each: Found,
  office: OfficePhrase,
  named: NamedPerson,
  registry: Registry,
  before: readonly Holding[],
  of: string | undefined,
  ofIsSaid = true,
): Holding | undefined {
  const person = registry.enter(named.name);
  const wording = office.counterpart
    ? before.findLast((other) => other.person !== person.name && other.sentence <= each.line.index)?.office
    : office.office;
  if (!wording) return undefined;
  if (office.status !== 'former' && (office.rank < person.rank || !person.of)) {
    if (of) person.of = of;
    person.office = wording;
    person.rank = office.rank;
  } else if (!person.of && of) person.of = of;
  return {
    person: person.name,
    office: wording,
    status: office.status,
    rank: office.rank,
    sentence: each.line.index,
    ofIsSaid,
    from: Math.min(office.from, named.from),
    to: Math.max(office.to, named.to),
    ...(of && { of }),
  };
}

/** The named persons an office phrase belongs to: right behind it, or in front of it before a comma. */
export function holdersOf(each: Found, office: OfficePhrase): NamedPerson[] {
  const start = holderStart(each.line, office.to);
  const behind = each.people.find((person) => person.from >= start && person.from - start <= 5 && onlyHonorifics(each, start, person.from));
  if (behind && !(start > office.to && startsOwnClause(each, behind)))
    return office.plural ? [behind, ...listedAfter(each, behind)] : [behind];
  let before = office.from - 1;
  while (/^(a|an|the|as|is|was|now|currently)$/i.test(each.line.tokens[before]?.form ?? '')) before--;
  if (!/^[,(–—-]$/.test(each.line.tokens[before]?.form ?? '')) return [];
  const front = each.people.find((person) => person.to === before);
  return front ? [front] : [];
}

const onlyHonorifics = (each: Found, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!/^\p{Lu}/u.test(each.line.tokens[i]?.form ?? '') && !/^[.,’'"“]$|^a\.?i\.?$/.test(each.line.tokens[i]?.form ?? '')) return false;
  return true;
};

// "…, the president, Gorlim said": the name after the comma begins a clause of its own and is somebody else.
const startsOwnClause = (each: Found, person: NamedPerson): boolean => {
  const head = each.line.tokens[headOf(each.line, person.from, person.to)];
  return head?.arc === 'nsubj' && /^(said|says|told|added|noted)$/.test(each.line.tokens[person.to]?.form ?? '');
};

function listedAfter(each: Found, first: NamedPerson): NamedPerson[] {
  const listed: NamedPerson[] = [];
  let last = first;
  for (const person of each.people) {
    if (person.from <= last.from) continue;
    const between = each.line.words(last.to, person.from);
    if (!/^(,|and|, and|&)?( his \w+ colleague| her \w+ colleague)?$/.test(between)) break;
    listed.push(person);
    last = person;
  }
  return listed;
}

export const sameOffice = (a: string | undefined, b: string): boolean => a !== undefined && a.toLowerCase() === b.toLowerCase();

// Every reader knows whose these are.
const nationalTitles = new Map([
  ['treasury secretary', 'USA'],
  ['secretary of state', 'USA'],
  ['secretary of defense', 'USA'],
  ['secretary of commerce', 'USA'],
  ['trade representative', 'USA'],
  ['chancellor of the exchequer', 'GBR'],
  ['foreign secretary', 'GBR'],
  ['home secretary', 'GBR'],
  ['foreign office minister', 'GBR'],
]);

/** Whose office it is when the phrase does not say: the country spoken of last in the sentence, the place of the text, the country it is mostly about. */
function ownerFor(
  each: Found,
  office: OfficePhrase,
  registry: Registry,
  setting: Setting,
  holdings: readonly Holding[],
): string | undefined {
  if (/^(professor|fellow|researcher|economist|analyst|lecturer)/i.test(office.office)) return undefined;
  const homes = [setting.outlet, setting.dateline, ...setting.ranked].filter((code) => code !== undefined);
  const national = nationalTitles.get(office.office.toLowerCase());
  if (national && (homes.includes(national) || homes.length === 0)) return national;
  const taken = new Set(
    holdings
      .filter(
        (holding) =>
          office.rank === 1 &&
          holding.rank === 1 &&
          holding.office.toLowerCase() === office.office.toLowerCase() &&
          holding.status === 'reported',
      )
      .map((holding) => holding.of),
  );
  const owned = /^(its|their|his|her|the)$/i.test(each.line.tokens[office.from]?.form ?? '') ? undefined : undefined;
  const near = each.known.filter((hit) => hit.country && hit.to <= office.from && office.from - hit.to <= 6).at(-1)?.country?.code;
  void registry;
  return [
    owned,
    /^(its|their)$/i.test(each.line.tokens[office.from]?.form ?? '') ? near : undefined,
    setting.outlet,
    setting.dateline,
    ...setting.ranked,
  ].find((code) => code !== undefined && !taken.has(code));
}

/** Offices without a name beside them: "the president" means the last person named with it; else the office itself is the actor. */
export function nameHolders(each: Found, registry: Registry, setting: Setting): Mention[] {
  return each.offices.flatMap((office): Mention[] => {
    const holders = holdersOf(each, office);
    const base = { sentence: each.line.index, from: office.from, to: office.to, head: office.head };
    if (holders.length > 0) return [{ ...base, actors: holders.map((holder) => actorOf(registry.enter(holder.name))), by: 'title' }];
    if (office.counterpart) return [];
    const fits = registry.people.filter(
      (person) =>
        person.office &&
        person.office.toLowerCase().includes(office.office.split(' ').at(-1)?.toLowerCase() ?? '') &&
        (!office.of || person.of === office.of),
    );
    if (office.plural && fits.length >= 2) return [{ ...base, actors: fits.slice(-2).map(actorOf), by: 'description' }];
    const last = fits.at(-1);
    if (last && !office.plural && fits.length === 1) return [{ ...base, actors: [actorOf(last)], by: 'description' }];
    const of = office.of ?? (fits.length === 0 ? (setting.outlet ?? setting.dateline) : undefined);
    return [{ ...base, actors: [{ kind: 'role', name: office.office, office: office.office, ...(of && { of }) }], by: 'description' }];
  });
}
