import { isCode } from '#model/actor.ts';
import type { Holding, Setting } from '#model/identified.ts';
import { countryOfLeader, hadLeft } from '#values/leader.ts';
import { appointedTo } from './appointments.ts';
import { leadsToBody } from './complements.ts';
import type { Found } from './found.ts';
import { holderBehindVerb, holderByVerb, holdersOf } from './holders.ts';
import { introducedIn } from './introduced.ts';
import { holdersByState, holdersWithState, officeShared } from './joint.ts';
import { leadersIn } from './leads.ts';
import { heldByOther, masterOf, otherOfTwo, withoutRank } from './masters.ts';
import type { OfficePhrase } from './offices.ts';
import { ownerOf } from './owners.ts';
import type { NamedPerson } from './people.ts';
import type { Registry } from './registry.ts';
import { spelt } from './spelt.ts';

interface Pair {
  readonly each: Found;
  readonly office: OfficePhrase;
  readonly person: NamedPerson;
  /** What the verb between them says: "was" of one who holds it no more. */
  readonly status: Holding['status'];
}

/** Joins offices with their holders: "President Alvi", "Kono, foreign minister of Japan,", "Ambassador: Ms Vrhovnik". Tells the registry. */
export function findHoldings(found: readonly Found[], registry: Registry, setting: Setting): Holding[] {
  const pairs = found.flatMap((each) => pairsIn(each)).flatMap((pair) => speltOut(pair, found));
  const holdings: Holding[] = [];
  const offices = new Map<string, Set<string>>();
  const otherOf = ({ each, office, person }: Pair): Holding | undefined => {
    const master = masterOf(each, office, found);
    const place = { sentence: each.line.index, from: office.from, of: office.of };
    return heldByOther(registry.enter(person.name).name, master && registry.enter(master.name).name, place, holdings);
  };
  const settleAll = (some: readonly Pair[], ownerFor: (pair: Pair) => string | undefined, isSaid: boolean) => {
    for (const pair of some) {
      const wording = pair.office.counterpart ? withoutRank(otherOf(pair)?.office ?? '') : pair.office.office;
      const holding = settle(pair, wording, registry, ownerFor(pair), isSaid, offices, setting.year);
      if (!holding) continue;
      holdings.push(holding);
      offices.set(holding.person, (offices.get(holding.person) ?? new Set()).add(holding.office.toLowerCase()));
    }
  };
  // Offices without a country come second: by then the text may have said elsewhere whose minister it is. Counterparts need both.
  const plain = pairs.filter(({ office }) => !office.counterpart);
  settleAll(
    plain.filter((pair) => saidOwner(pair)),
    saidOwner,
    true,
  );
  settleAll(
    plain.filter((pair) => !saidOwner(pair)),
    (pair) => ownerFromText(pair, found, registry, setting, holdings),
    false,
  );
  settleAll(
    introducedIn(found, holdings).map((pair) => ({ ...pair, status: pair.office.status })),
    saidOwner,
    true,
  );
  settleAll(
    pairs.filter(({ office }) => office.counterpart),
    (pair) => saidOwner(pair) ?? otherOfTwo(otherOf(pair)?.of, setting),
    true,
  );
  return holdings.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** "NCW chairman": with the name that the text gives for the letters; dropped where it gives none, since they would pass for a country's code. */
function speltOut(pair: Pair, found: readonly Found[]): Pair[] {
  const { of } = pair.office;
  if (of !== undefined && !isCode(of) && /^\p{Lu}{4,6}$/u.test(of))
    return [{ ...pair, office: { ...pair.office, of: spelt(of, found) ?? of } }];
  if (of === undefined || !isCode(of) || found.some(({ known }) => known.some(({ country }) => country?.code === of))) return [pair];
  const name = spelt(of, found);
  return name === undefined ? [] : [{ ...pair, office: { ...pair.office, of: name } }];
}

/** Offices with their holders, in order. A name that one office has taken is not in apposition to the next as well. */
function pairsIn(each: Found): Pair[] {
  const taken = new Set<NamedPerson>();
  const told = each.offices.flatMap((office): Pair[] => {
    const byState = [...holdersByState(each, office), ...holdersWithState(each, office)];
    if (byState.length > 0) return byState.map(({ person, of }) => ({ each, office: { ...office, of }, person, status: office.status }));
    const appointed = appointedTo(each, office);
    if (appointed.length > 0)
      return office.isCut
        ? []
        : appointed.map(({ person, status, of }) => ({ each, office: of ? { ...office, of } : office, person, status }));
    const holders = holdersOf(each, office, taken);
    for (const holder of holders) taken.add(holder);
    if (office.isCut) return [];
    if (holders.length > 0) return holders.map((person) => ({ each, office, person, status: office.status }));
    const told = holderByVerb(each, office) ?? holderBehindVerb(each, office) ?? holderShared(each, office);
    return told ? [{ each, office: { ...office, ...ownerShared(each, office) }, ...told }] : [];
  });
  return [...told, ...leadersIn(each).map((leader) => ({ each, ...leader, status: leader.office.status }))];
}

/** "Prime Minister and Minister of Defence Imrahil": of two offices joined, the one beside the name tells whose both are. */
function holderShared(each: Found, office: OfficePhrase): { readonly person: NamedPerson; readonly status: Holding['status'] } | undefined {
  const other = officeShared(each, office);
  const [person, ...more] = other ? holdersOf(each, other) : [];
  return person && more.length === 0 ? { person, status: office.status } : undefined;
}

/** "Deputy Prime Minister and Minister of Foreign Affairs of Gondor": both are Gondor's. */
function ownerShared(each: Found, office: OfficePhrase): { readonly of: string } | undefined {
  const of = office.of ?? officeShared(each, office)?.of;
  return of !== undefined && isCode(of) ? { of } : undefined;
}

const saidOwner = ({ each, office, person }: Pair): string | undefined => office.of ?? ownerBehind(each, person);

/** "President Jaramillo of Colombia", "Professor Amutenya of the Centre for Memory Studies". */
function ownerBehind(each: Found, person: NamedPerson): string | undefined {
  const { tokens } = each.line;
  let at = person.to;
  if (tokens[at]?.form === ',') at++;
  if (!/^(of|for)$/.test(tokens[at]?.form ?? '')) return undefined;
  at++;
  if (/^the$/i.test(tokens[at]?.form ?? '')) at++;
  const known = each.known.find((hit) => hit.from === at);
  if (
    known?.country &&
    !leadsToBody(each.line, known.from) &&
    !/^['’]s?$/.test(tokens[known.to]?.form ?? '') &&
    known.country.form !== 'adjective'
  )
    return known.country.code;
  let to = at;
  while (
    to < tokens.length &&
    (/^\p{Lu}/u.test(tokens[to]?.form ?? '') ||
      (/^(of|for|and)$/.test(tokens[to]?.form ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.form ?? '')))
  )
    to++;
  return to - at >= 2 ? each.line.words(at, to) : undefined;
}

function ownerFromText(
  pair: Pair,
  found: readonly Found[],
  registry: Registry,
  setting: Setting,
  holdings: readonly Holding[],
): string | undefined {
  const known = registry.find(pair.person.name);
  const body = bodyMeant(pair, found);
  if (body !== undefined) return body.name;
  const master = masterOf(pair.each, pair.office, found);
  const mastersOwn = master && master !== pair.person ? registry.find(master.name)?.of : undefined;
  if (mastersOwn !== undefined && isCode(mastersOwn)) return mastersOwn;
  const leads = knownLeader(pair, registry, setting);
  if (leads) return leads;
  const host = countryOfPartner(pair, holdings);
  if (host && !known?.of) return host;
  if (known?.of && known.office && (sameOffice(known.office, pair.office.office) || isCode(known.of))) return known.of;
  return (
    hostOfTalks(pair, setting, registry) ??
    ownerOf(pair.each, pair.office, found, setting, holdings, countriesMet(pair, registry), registry.enter(pair.person.name).name)
  );
}

/** "President Reagan", as every reader of the time knows; "President Clinton" of long ago where nobody of the name governs now. */
function knownLeader({ person, office }: Pair, registry: Registry, { year }: Setting): string | undefined {
  const name = registry.find(person.name)?.name ?? person.name;
  return (
    countryOfLeader(name, office.office, year) ??
    (hadLeft(name, office.office, year) ? countryOfLeader(name, office.office, undefined) : undefined)
  );
}

/** "the Harbour Bank (HB), president Imrahil said", "bank president Imrahil": the body named right before, or the last of that kind; unnamed where there is none. */
function bodyMeant({ each, office }: Pair, found: readonly Found[]): { readonly name?: string } | undefined {
  const kind = bodyKinds.exec(office.office)?.[1];
  if (kind === undefined && !/^(?:vice[- ])?(?:president|chairman|director|managing director|head)$/.test(office.office)) return undefined;
  const named = found
    .slice(0, each.line.index + 1)
    .flatMap(({ line, known }) =>
      known.flatMap(({ to, organisation }) =>
        organisation && organisation.of === undefined ? [{ line, to, name: organisation.name }] : [],
      ),
    );
  if (kind !== undefined) {
    const name = named.findLast((body) => body.name.toLowerCase().endsWith(kind))?.name;
    return name === undefined ? {} : { name };
  }
  const beside = named.find(({ line, to }) => line === each.line && to <= office.from && /^[(), ]*$/.test(line.words(to, office.from)));
  return beside && { name: beside.name };
}

const bodyKinds = /^(bank|fund|company|firm|group|union|association|exchange|agency|club|university|federation|institute) /;

/** "held meetings with Foreign Minister Éomer, Trade Minister Háma and …": those whom a guest meets are of the other country of the text. */
function hostOfTalks({ each, office }: Pair, setting: Setting, registry: Registry): string | undefined {
  const { tokens } = each.line;
  const at = tokens.findLastIndex(
    ({ form }, i) =>
      i < office.from && office.from - i <= 24 && /^(?:meetings?|talks|met|discussions?|conversations?|consultations)$/i.test(form),
  );
  if (at < 0 || !/^(?:\p{L}+ ){0,3}with\b/iu.test(each.line.words(at + 1, Math.min(at + 5, office.from)))) return undefined;
  const guest = each.people.findLast(({ to }) => to <= at);
  const own = guest && registry.find(guest.name)?.of;
  const two = setting.ranked.slice(0, 2);
  const isNextClause = tokens.slice(at, office.from).some(({ form }) => /^(?:who|that|which|after|before|while)$/i.test(form));
  return own && two.includes(own) && !isNextClause ? two.find((code) => code !== own) : undefined;
}

/** "met President Éomer of Rohan and Prime Minister Háma", "both President Éomer and …": the second is of the first one's country. */
function countryOfPartner({ each, office, person }: Pair, holdings: readonly Holding[]): string | undefined {
  const { tokens } = each.line;
  const at = /^(?:the|its|their)$/i.test(tokens[office.from - 1]?.form ?? '') ? office.from - 2 : office.from - 1;
  if (!/^(?:and|&)$/i.test(tokens[at]?.form ?? '')) return undefined;
  const partner = holdings.find(({ sentence, to, person: other }) => sentence === each.line.index && to === at && other !== person.name);
  const isMet = tokens.some(
    ({ lemma }, i) =>
      partner !== undefined && i < partner.from && partner.from - i <= 5 && /^(?:both|meet|receive|greet|host)$/i.test(lemma),
  );
  const isTwice = partner !== undefined && sameOffice(partner.office, office.office);
  return isMet && !isTwice && partner?.of && isCode(partner.of) ? partner.of : undefined;
}

const meets =
  /^(meet|meeting|talk|talks|conversation|host|receive|telephone|phone|call|invite|welcome|thank|congratulate|visit|greet|counterpart)$/;

/** The countries of the other persons in a sentence that tells of a meeting or a message. */
function countriesMet({ each, person }: Pair, registry: Registry): string[] {
  if (!each.line.tokens.some((token) => meets.test(token.lemma.toLowerCase()))) return [];
  return each.people
    .filter((other) => other !== person)
    .flatMap((other) => registry.find(other.name)?.of ?? [])
    .filter(isCode);
}

function settle(
  { each, office, person: named, status: told }: Pair,
  wording: string | undefined,
  registry: Registry,
  of: string | undefined,
  ofIsSaid: boolean,
  held: ReadonlyMap<string, ReadonlySet<string>>,
  year: number | undefined,
): Holding | undefined {
  const person = registry.enter(named.name);
  // "In 1997, President Clinton …": he held it then.
  const status = told === 'reported' && of !== undefined && isCode(of) && hadLeft(person.name, office.office, year) ? 'former' : told;
  if (!wording || isNoOffice(wording, of, ofIsSaid) || isShortFor(wording, held.get(person.name))) return undefined;
  if (status !== 'former' && (office.rank > person.rank || !person.of)) {
    if (of) person.of = of;
    person.office = wording;
    person.rank = office.rank;
  } else if (!person.of && of) person.of = of;
  const isHere = each.people.includes(named);
  const [from, to] = isHere ? [Math.min(office.from, named.from), Math.max(office.to, named.to)] : [office.from, office.to];
  return {
    person: person.name,
    office: wording,
    status,
    rank: office.rank,
    sentence: each.line.index,
    ofIsSaid,
    from,
    to,
    ...(of && { of }),
  };
}

/** "leader", "head" are offices of parties and bodies only; a scholar's post only where the text says at which institute. */
const isNoOffice = (office: string, of: string | undefined, ofIsSaid: boolean): boolean =>
  (/^(?:(?:foreign |world |visiting )?leader|head|chief|deputy|general|secretary|(?:deputy )?party (?:leader|chair\w*))$/i.test(office) &&
    (!of || isCode(of) || !ofIsSaid)) ||
  (/\b(professor|prof\.?|fellow|lecturer|researcher|economist|sociologist|historian|scientist)\b/i.test(office) && !ofIsSaid);

/** "Secretary Halloran" after "Secretary of State Margaret Halloran" says nothing new. */
function isShortFor(office: string, held: ReadonlySet<string> = new Set()): boolean {
  const words = wordsIn(office);
  return [...held].some((other) => other !== office.toLowerCase() && words.every((word) => wordsIn(other).includes(word)));
}
const wordsIn = (office: string): string[] =>
  office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

export const sameOffice = (a: string | undefined, b: string): boolean => a !== undefined && a.toLowerCase() === b.toLowerCase();
