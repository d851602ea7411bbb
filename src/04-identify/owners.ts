import { isCode } from '#model/actor.ts';
import { type Heading, headingsOf } from '#model/heading.ts';
import type { Holding, Setting } from '#model/identified.ts';
import { headOf } from '#model/line.ts';
import { originAmong } from '#values/name-origin.ts';
import type { Found } from './found.ts';
import { guestIn } from './guests.ts';
import type { OfficePhrase } from './offices.ts';

// Every reader knows whose these are.
const national = new Map([
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

/**
 * Whose office it is when its phrase does not say. Countries near it count, the subject of the sentence most;
 * so does the place of the text, since a paper marks foreign ministers ("the Brazilian foreign minister") and not its own.
 * `person` is who holds it; `others` are the countries of those the holder meets in the sentence: one does not meet one's own minister as a guest.
 * Undefined when nothing speaks for any country.
 */
export function ownerOf(
  each: Found,
  office: OfficePhrase,
  found: readonly Found[],
  setting: Setting,
  holdings: readonly Holding[],
  others: readonly string[],
  person: string,
): string | undefined {
  if (office.isCut || isOfFirm(each, office) || (firmsHave.test(office.office) && isFirmNews(found))) return undefined;
  if (/\b(professor|fellow|researcher|economist|analyst|lecturer|sociologist)\b/i.test(office.office)) return undefined;
  // Who is to hold an office follows whoever the text says holds it.
  const before =
    office.status === 'planned' ? holdings.find((holding) => holding.of && sameNoun(holding.office, office.office)) : undefined;
  if (before) return before.of;
  const isSent = envoys.test(office.office) && !isOwned(each, office);
  const post = isSent ? postAbroad(each, office) : undefined;
  const byOrigin = isSent ? senderByName(person, setting, post) : undefined;
  if (byOrigin) return byOrigin;
  if (post) return setting.ranked.slice(0, 2).find((code) => code !== post);
  if (isSent) return senderIn(found) ?? (setting.isOfficial ? setting.outlet : undefined);
  if (isOwned(each, office) && !ofState.test(office.office) && !envoys.test(office.office) && !ownedByState(each, office)) return undefined;
  if (!ofState.test(office.office) && ofFirms.test(office.office)) return undefined;
  const above = headingOver(found, each.line.index);
  if (above) {
    const sender = above.from ?? setting.ranked.slice(0, 2).find((code) => code !== above.to);
    if (sender && (above.to === undefined || setting.ranked.slice(0, 2).includes(above.to))) return sender;
  }
  if (!ofStatesOnly.test(office.office) || ofBodies.test(office.office)) return undefined;
  const plain = office.office.toLowerCase().replace(/^(?:us|u\.s\.|uk|british|american) /, '');
  const known = national.get(plain) ?? (/^(?:house|senate) (?!of )/.test(plain) && setting.ranked.includes('USA') ? 'USA' : undefined);
  if (known && (setting.ranked.includes(known) || !setting.ranked.some((code) => sharing.has(code)))) return known;
  const unnamed = spokesmanBefore(each, office, found);
  if (unnamed) return unnamed;
  const scores = scoresFor(each, office, found, setting, holdings);
  for (const code of others) scores.set(code, (scores.get(code) ?? 0) - 1);
  for (const hit of each.known) if (hit.country && hit.from >= office.from && hit.to <= office.to) scores.delete(hit.country.code);
  for (const code of destinationsAfter(each, office)) scores.delete(code);
  for (const code of countriesOfCounterparts(each, office)) scores.delete(code);
  for (const code of scores.keys()) if (!canHave(code, office.office)) scores.delete(code);
  for (const [code, fit] of originAmong(person, [...scores.keys()])) scores.set(code, (scores.get(code) ?? 0) + byName * fit);
  // Two presidents, or foreign ministers, at once are those of two countries.
  if (ofOne.test(office.office) && office.status === 'reported')
    for (const holding of holdings)
      if (holding.status === 'reported' && holding.person !== person && sameNoun(holding.office, office.office))
        scores.delete(holding.of ?? '');
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && next && best[1] - next[1] < clear ? undefined : best?.[0];
}

/** "Minister Imrahil and his Rohirric counterpart": he is none of Rohan's himself. */
const countriesOfCounterparts = ({ line, offices }: Found, { to }: OfficePhrase): string[] =>
  offices.flatMap(({ counterpart, of, from, plural }) =>
    counterpart &&
    !plural &&
    of !== undefined &&
    from > to &&
    from - to <= 12 &&
    /^(?:his|her)$/.test(line.lower[from] ?? line.lower[from - 1] ?? '')
      ? [of]
      : [],
  );

/** How much speaks for each country: the outlet, the place of writing, what the text is about, what stands near, and whose are marked elsewhere. */
function scoresFor(
  each: Found,
  office: OfficePhrase,
  found: readonly Found[],
  setting: Setting,
  holdings: readonly Holding[],
): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (code: string | undefined, score: number) => code && scores.set(code, (scores.get(code) ?? 0) + score);
  // A paper's own ministers stand in a text only where its country does; a ministry's page tells of its own, whom it need not mark.
  if (setting.outlet && (setting.isOfficial || setting.ranked.includes(setting.outlet) || setting.ranked.length === 0))
    add(setting.outlet, 2.2);
  // Where a text was sent from tells whose ministers it means where it speaks of that country, too.
  const isThere = speaksOfDateline(found, setting.dateline);
  // A summit's host whom a text tells little of is where its guests met.
  const isGuest = isAbroad(setting) || setting.ranked.indexOf(setting.dateline ?? '') > 1;
  if (isThere) add(setting.dateline, isGuest ? 1.2 : 2.4);
  setting.ranked.slice(0, 4).forEach((code, i) => {
    if (code !== setting.dateline || (isThere && !isAbroad(setting))) add(code, [1.2, 0.8, 0.3, 0.1][i] ?? 0);
  });
  addNear(each, office, add);
  const lineBefore = found[each.line.index - 1];
  // "Its foreign minister, Éomer, …" at the head of a sentence: of whoever the one before told.
  const isOfSubject = isOwned(each, office) && each.known.every(({ country, from }) => !country || from > office.from);
  // Of many countries in a text those that this part of it tells of.
  for (const code of new Set(
    found
      .slice(Math.max(0, each.line.index - 2), each.line.index)
      .flatMap(({ known }) => known.flatMap(({ country }) => country?.code ?? [])),
  ))
    add(code, nearby);
  if (lineBefore) for (const code of subjectsOf(lineBefore)) add(code, isOfSubject ? 3 : 0.6);
  const marked = new Map<string, number>();
  for (const holding of holdings) if (holding.of && holding.ofIsSaid) marked.set(holding.of, (marked.get(holding.of) ?? 0) + 1);
  // Never below what is only mentioned in passing: the two countries of a text come first.
  for (const [code, times] of marked)
    scores.set(code, Math.max((scores.get(code) ?? 0) - Math.min(times, 2) * 0.7, setting.ranked.indexOf(code) < 2 ? 0.45 : 0));
  return scores;
}

/** "A Rohirric ministry spokesman …. Spokesman Éomer said": who is named now is the one who was spoken of without a name just before. */
function spokesmanBefore(each: Found, office: OfficePhrase, found: readonly Found[]): string | undefined {
  if (!speaksFor.test(office.office)) return undefined;
  const near = found.slice(Math.max(0, each.line.index - 3), each.line.index + 1);
  const before = near
    .flatMap((other) => other.offices.filter(({ to }) => other !== each || to <= office.from).map((phrase) => ({ other, phrase })))
    .findLast(({ phrase }) => speaksFor.test(phrase.office));
  if (!before?.phrase.of || before.phrase.plural || !isCode(before.phrase.of)) return undefined;
  const { other, phrase } = before;
  return other.people.some(({ from, to }) => to === phrase.from || from - phrase.to === 0 || from - phrase.to === 1)
    ? undefined
    : phrase.of;
}

const speaksFor = /\bspokes(?:man|woman|person)$/i;

/** The country of the dateline is named in the text itself, too. */
const speaksOfDateline = (found: readonly Found[], dateline: string | undefined): boolean =>
  dateline !== undefined &&
  found.some(
    ({ line, known }) =>
      line.tokens.length > 6 && known.some(({ country, from }) => country?.code === dateline && (line.index > 0 || from > 4)),
  );

/** A paper that writes from another country: there it marks others' ministers, and not its own. */
const isAbroad = ({ outlet, dateline, isAgency, ranked }: Setting): boolean =>
  outlet !== undefined && outlet !== dateline && !isAgency && ranked.includes(outlet);

/** "Imrahil, president" of a firm that the sentence names: the head of a state is "President Imrahil" and "the president". */
const isOfFirm = ({ line }: Found, { office, from }: OfficePhrase): boolean =>
  /^(?:vice[- ])?(?:president|chairman)(?: of (?:the|its|his) (?:company|firm|group|bank|unit))?$/.test(office) &&
  !/^the$/i.test(line.tokens[from - 1]?.form ?? '') &&
  /\b(?:Corp|Inc|Ltd|Plc|PLC|Co|AG|SA|NV|Bhd|company|firm|group|bank|association|subsidiary|unit|industry|manufacturer|maker|broker\w*|business)\b/.test(
    line.words(0, line.tokens.length),
  );

/** What weighs that a country is named in one of the two sentences before. */
const nearby = 0.4;

/** What a name that is at home in one country of the text alone weighs, for it and against the others. */
const byName = 3;

/** By less than this, one country is no likelier than the next: of such guesses half were wrong. */
const clear = 0.35;

const firmsHave = /^(?:president|chairman|director|spokes(?:man|woman))$/i;
const firmNews = new WeakMap<readonly Found[], boolean>();

/** A firm by its form of law, and nobody who governs: "President Imrahil" is the firm's. */
function isFirmNews(found: readonly Found[]): boolean {
  const isKnown = firmNews.get(found);
  if (isKnown !== undefined) return isKnown;
  const has = (words: RegExp): boolean => found.some(({ line }) => words.test(line.words(0, line.tokens.length)));
  const is =
    has(/\b(?:Inc|Corp|Ltd|Plc|PLC|Co|AG|SA|NV|Bhd|Holdings)\b/) &&
    !has(
      /\b(?:governments?|administration|congress|parliament\w*|minist(?:er|ers|ry|ries)|presidential|treaty|summit|embassy|state visit)\b/i,
    );
  firmNews.set(found, is);
  return is;
}

/** Offices that one person holds at a time. */
const ofOne =
  /^(?:president|prime minister|premier|chancellor|king|queen|emperor|\p{L}+(?: (?:and|of) \p{L}+| \p{L}+)? (?:minister|secretary)|minister of [\p{L} ]+|secretary of [\p{L} ]+|central bank (?:governor|president))$/iu;

const headings = new WeakMap<readonly Found[], (Heading | undefined)[]>();

const longestHeading = 14;

/** The heading that says where those listed below it come from or go: "From Gondor to Rohan:". */
function headingOver(found: readonly Found[], at: number): Heading | undefined {
  const all =
    headings.get(found) ??
    headingsOf(
      found.map(({ line, known }) => ({
        line,
        countries: known.flatMap(({ from, to, country }) => (country ? [{ from, to, code: country.code }] : [])),
      })),
    );
  headings.set(found, all);
  const heading = all[at];
  // "…, at the end of the visit of the Rohirric prime minister:" announces what follows, and heads no list.
  return heading &&
    heading.words.split(' ').length <= longestHeading &&
    /\bvisits?\b/i.test(heading.words) &&
    (heading.from ?? heading.to) !== undefined
    ? heading
    : undefined;
}

// States besides the best known one in which such an office exists.
const sharing = new Set('AUS IND PAK BGD PHL NPL LKA MDV MEX KEN VAT'.split(' '));

// Firms, clubs and laboratories have these: whose they are must be said.
const ofFirms =
  /\b(chief (?:executive|\w+ officer)|ceo|c[fot]o|(?:co-?)?founder|managing director|executive|coach|captain|scientist|artist|artistic director|editor|producer|owner|manager|entrepreneur|vice president|partner)\b/i;
const ofState = /\b(minister|ministry|national|state|central bank|government|presidential)\b|^vice[- ]president$/i;
// Whose a judge, a teacher or a director is must be said: firms, shows and schools have them.
const ofStatesOnly =
  /\b(?:minist\w+|president|rashtrapati|taoiseach|tánaiste|premier|chancellor|secretary|ambassador|commissioner|chargé|envoy|governor|sen(?:ator|\.)|rep(?:resentative|\.)|congress\w*|deput(?:y|ies)|lawmaker|legislator|mp|committee|ranking member|speaker|king|queen|emperor|empress|sultan|emir|sheikh|majesty|highness|prince(?:ss)?|general|gen\.|admiral|colonel|col\.|sgt|sergeant|captain|major|marshal|lieutenant|commander|attorney|justice|treasur\w+|national|state|central bank|government|\w*presidential|parliament\w*|council\w*|mayor|consul|negotiator|diplomat|spokes\w+|advis[eo]r|foreign|defen[cs]e|chief|head|leader|official|under-?secretary|senate|house|department|agency)\b|['’]s /i;
const ofBodies = /^(?:deputy )?secretary[- ]general$/i;
/** Offices whose holders serve abroad. */
export const envoys = /\b(ambassador|high commissioner|chargé d['’]affaires|envoy to|delegate|consul)\b/i;

/** An envoy whose name is at home in one of the text's first countries alone. */
function senderByName(person: string, { ranked }: Setting, post: string | undefined): string | undefined {
  const fits = originAmong(
    person,
    ranked.slice(0, 3).filter((code) => code !== post),
  );
  return [...fits].find(([, fit]) => fit >= atHome)?.[0];
}
const atHome = 0.8;

/** An envoy serves abroad, so the place of the text tells nothing: the country whose ambassador the text speaks of; undefined when there are two. */
function senderIn(found: readonly Found[]): string | undefined {
  const senders = new Set<string>();
  for (const { line, known } of found) {
    line.tokens.forEach((token, at) => {
      if (!/^(ambassador|commissioner|envoy|embassy)$/i.test(token.lemma)) return;
      for (const { from, to, country } of known) {
        const between = line.words(to, at).toLowerCase();
        const isBefore = to <= at && /^(?:['’]s?)?\s?(?:high)?$/.test(between);
        if (country && (isBefore || (from === at + 2 && line.tokens[at + 1]?.lemma === 'of'))) senders.add(country.code);
      }
    });
  }
  return senders.size === 1 ? [...senders][0] : undefined;
}

/** "ambassador to Rohan": the country named in the office is where he serves, and not whom. */
const postAbroad = (each: Found, office: OfficePhrase): string | undefined =>
  each.known.find(
    (hit) =>
      hit.country &&
      hit.from > office.head &&
      hit.to <= office.to &&
      /^(?:to|in)$/i.test(
        each.line
          .words(office.head + 1, hit.from)
          .split(' ')
          .at(-2) ?? each.line.words(office.head + 1, hit.from),
      ),
  )?.country?.code;

/** "Rohan recalled its envoy", not "the firm Litio, through its director". */
const ownedByState = (each: Found, office: OfficePhrase): boolean => {
  const before = each.known.filter((hit) => hit.country && hit.to <= office.from);
  return (
    before.some((hit) => each.line.tokens[hit.to - 1]?.arc.startsWith('nsubj')) ||
    (/^its|^their/i.test(each.line.words(office.from, office.from + 1)) && office.from === 0)
  );
};

const sameNoun = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isOwned = (each: Found, office: OfficePhrase): boolean =>
  [office.from - 1, office.from].some((at) => /^(its|their)$/i.test(each.line.tokens[at]?.form ?? ''));

function addNear(each: Found, office: OfficePhrase, add: (code: string | undefined, score: number) => unknown): void {
  const owned = isOwned(each, office);
  const isSubjectHit = ({ from, to }: Found['known'][number]): boolean =>
    each.line.tokens[headOf(each.line, from, to)]?.arc.startsWith('nsubj') ?? false;
  const owner = owned ? each.known.findLast((hit) => hit.country && hit.to <= office.from && isSubjectHit(hit)) : undefined;
  for (const hit of each.known) {
    const code = hit.country?.code;
    if (!code || each.isQuoted(hit.from) !== each.isQuoted(office.head)) continue;
    const isSubject = isSubjectHit(hit);
    // "From the Rohirric side", "From Rohan, …": whoever is listed behind comes from there.
    if (hit.to <= office.from && isSide(each, hit)) add(code, 3);
    // Of two subjects the nearer owns.
    if (hit.to <= office.from) add(code, isSubject ? (hit === owner ? 4 : owned ? 1 : 2) : office.from - hit.to <= 3 ? 1.2 : 0.7);
    else if (/^in$/i.test(each.line.tokens[hit.from - 1]?.form ?? '') && hit.from - office.to <= 10) add(code, 0.8);
    else add(code, isSubject ? 0.5 : 0.2);
  }
}

const isSide = ({ line }: Found, { from, to }: Found['known'][number]): boolean =>
  /^sides?$/i.test(line.tokens[to]?.form ?? '') || (from === 1 && /^From$/.test(line.tokens[0]?.form ?? ''));

/** Countries that are subjects in a sentence, in its order. */
export const subjectsOf = (each: Found): string[] =>
  each.known.flatMap((hit) => (hit.country && (each.line.tokens[hit.to - 1]?.arc.startsWith('nsubj') ?? false) ? [hit.country.code] : []));

/** Where the holder goes is not where he holds office: "President Sutanto's visit to Washington". */
function destinationsAfter(each: Found, office: OfficePhrase): string[] {
  const goes = each.line.tokens.findIndex(
    (token, at) =>
      at >= office.to && at - office.to <= 14 && /^(visit|trip|tour|travel|fly|arrive|leave|depart|come)$/.test(token.lemma.toLowerCase()),
  );
  // "the state visit of President Imrahil to Rohan"
  const gone = each.line.tokens.findLastIndex(
    ({ lemma }, at) => at < office.from && office.from - at <= 5 && /^(?:visit|trip|tour|journey)$/i.test(lemma),
  );
  if (gone >= 0 && /^(?:of|by)$/i.test(each.line.tokens[gone + 1]?.form ?? ''))
    return each.known.flatMap(({ from, country }) =>
      country && from > office.to && from - office.to <= 8 && leadsThere(each, from) ? [country.code] : [],
    );
  if (goes < 0) return guestIn(each, office);
  // "…, who had flown to Rohan": somebody else went.
  if (each.line.tokens.slice(office.to, goes).some(({ form }, at) => form === 'who' && at > farOff)) return [];
  return each.known.flatMap((hit) =>
    hit.country && hit.from > goes && hit.from - goes <= 5 && hit.country.form !== 'adjective' ? [hit.country.code] : [],
  );
}

/** "Minister Imrahil, who flew": the name and its comma stand between. */
const farOff = 6;

const leadsThere = ({ line }: Found, at: number): boolean => /\bto(?: the)?$/i.test(line.words(Math.max(0, at - 2), at));

// Constitutions, as every reader knows them: monarchies have no president, presidential republics no prime minister.
const monarchies = new Set(
  'GBR JPN ESP NLD BEL SWE NOR DNK LUX LIE MCO THA MYS KHM BTN BRN SAU JOR MAR BHR KWT OMN QAT ARE CAN AUS NZL JAM LSO SWZ TON PNG SLB BHS BLZ GRD LCA VCT KNA ATG TUV AND VAT'.split(
    ' ',
  ),
);
const withoutPresident = new Set([...monarchies, 'HKG', 'MAC'].filter((code) => code !== 'ARE' && code !== 'ESP'));
const withoutPremier = new Set(
  'USA MEX BRA ARG CHL COL IDN PHL NGA ZAF VEN ECU BOL PRY URY CRI PAN GTM HND SLV NIC DOM CYP CHE LBR GHA ZMB MWI BWA AGO BEN SLE GMB'.split(
    ' ',
  ),
);

// Heads of departments are ministers there.
const withoutSecretaries = new Set(
  'JPN DEU FRA ITA BEL NLD LUX ESP PRT CAN AUS NZL SUN RUS CHN KOR TUR IRN IRQ ARE SAU KWT ISR IND SGP MYS IDN THA TWN SWE NOR DNK FIN AUT GRC POL HUN EGY ZAF'.split(
    ' ',
  ),
);

function canHave(code: string, office: string): boolean {
  const plain = office.toLowerCase();
  if (
    /^(?!first |permanent |under|assistant |deputy |private |press |party |general |parliamentary |.*ministry)[\p{L} ,&]+ secretary$/u.test(
      plain,
    )
  )
    return !withoutSecretaries.has(code);
  if (/\bminister\b/.test(plain) && !/^prime |\bminister[- ]counsell?or/.test(plain)) return code !== 'USA' && code !== 'HKG';
  if (/^president$/.test(plain)) return !withoutPresident.has(code);
  if (/^(prime minister|premier)$/.test(plain)) return !withoutPremier.has(code);
  return !/^(king|queen|emperor|sultan|emir)$/.test(plain) || monarchies.has(code);
}
