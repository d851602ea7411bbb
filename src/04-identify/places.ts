import { isCapitalised, isInnerHyphen, type Line } from '#model/line.ts';
import { isCurrency } from '#values/money.ts';
import type { CountryEntry, Gazetteer, OrganisationEntry } from './gazetteer.ts';

/** A stretch of tokens that the tables know. */
export interface Known {
  readonly from: number;
  readonly to: number;
  readonly country?: CountryEntry;
  readonly organisation?: OrganisationEntry;
}

/** Countries, cities, blocs, agencies and outlets by name, the longest form first: "Japan Times" is no Japan. */
export function findKnown(line: Line, gazetteer: Gazetteer): Known[] {
  const found: Known[] = [];
  for (let from = 0; from < line.tokens.length; from++) {
    const hit = knownAt(line, from, gazetteer);
    if (!hit || (hit.country && isInFirmName(line, hit, found.at(-1), gazetteer))) continue;
    found.push(hit);
    from = hit.to - 1;
  }
  return found;
}

/** The stretches by each of their tokens. */
export function byToken(known: readonly Known[]): ReadonlyMap<number, Known> {
  const at = new Map<number, Known>();
  for (const hit of known) for (let token = hit.from; token < hit.to; token++) at.set(token, hit);
  return at;
}

function knownAt(line: Line, from: number, gazetteer: Gazetteer): Known | undefined {
  const start = line.tokens[from]?.start;
  if (start === undefined) return undefined;
  const organisation = gazetteer.organisationAt(line.text, start);
  const country = gazetteer.countryAt(line.text, start);
  const isPart = organisation?.kind === 'body' && isPartOfName(line, from, tokenAfter(line, from, organisation.end));
  if (isPart && !country) return undefined;
  if (organisation && !isPart && organisation.end >= (country?.end ?? 0))
    return { from, to: tokenAfter(line, from, organisation.end), organisation };
  if (!country) return undefined;
  const to = tokenAfter(line, from, country.end);
  if (country.form === 'metonym' && isPartOfName(line, from, to)) return undefined;
  // "a Fornost-based shipping line" tells where a firm sits, and means no state.
  if (/^[-‐‑–]?based$/.test(line.lower[to] ?? '') || (line.lower[to + 1] === 'based' && isInnerHyphen(line.tokens, to))) return undefined;
  return standsAlone(line, from, to, country, gazetteer) && !isInPersonsName(line, from, to, country, gazetteer)
    ? { from, to, country }
    : undefined;
}

/** "National Security Council", "Gondor Council on Foreign Relations": a longer name, and another body's. */
function isPartOfName({ tokens }: Line, from: number, to: number): boolean {
  const next = tokens[to + 1];
  const goesOn =
    /^(?:on|for)$/.test(tokens[to]?.form ?? '') && isCapitalised(next) && next?.tag !== 'NUM' && !weekday.test(next?.form ?? '');
  return goesOn || /^(?:National|Supreme|Presidential|Federal|State)$/.test(tokens[from - 1]?.form ?? '');
}

const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const firmForm = /^(?:Corp|Co|Inc|Ltd|Plc|PLC|AG|SA|S\.A|NV|N\.V|SpA|Bhd|GmbH|KK|Pty|Bancorp|Bancshares|Holdings|Airlines|Airways)\.?$/;
/** Words with a capital that may stand before a country and are no part of its name. */
const beforeCountry =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|North\w*|South\w*|East\w*|West\w*|Central|Upper|Lower|Great\w*|New|Old|Communist|Marxist|Imperial|Democratic|Islamic|Catholic|Muslim|Christian|Nazi|Team|Mr|Mrs|Ms|Dr|The|A|An|In|On|Both)\.?$/;

/** "Anglo Gondorian", "Palantir Gondor", "Gondorian Barrel Co": a country's word in a firm's name tells at most where the firm sits. */
function isInFirmName(line: Line, { from, to, country }: Known, before: Known | undefined, gazetteer: Gazetteer): boolean {
  const { tokens } = line;
  if (line.titleCase || country === undefined || country.form === 'capital' || country.form === 'metonym') return false;
  const first = tokens[from - 1];
  const isGlued =
    from > 0 &&
    first?.tag === 'PROPN' &&
    isCapitalised(first) &&
    before?.to !== from &&
    !beforeCountry.test(first.form) &&
    gazetteer.titleReach(line.lower[from - 1] ?? '') === 0 &&
    /^(?:flat|compound|amod|appos|nmod)/.test(tokens[from]?.arc ?? '') &&
    tokens[from]?.head !== undefined;
  if (isGlued && country.form !== 'demonym') return true;
  let end = to;
  while (end < tokens.length && end - to < 5 && (isCapitalised(tokens[end]) || /^(?:and|&|of|-)$/.test(tokens[end]?.form ?? ''))) {
    if (firmForm.test(tokens[end]?.form ?? '')) return true;
    end++;
  }
  // "Freeport-McMoran": a town that is the first half of a name.
  return (
    country.form === 'city' &&
    isInnerHyphen(tokens, to) &&
    isCapitalised(tokens[to + 1]) &&
    !gazetteer.countryAt(line.text, tokens[to + 1]?.start ?? 0)
  );
}

/** The first token that begins at or after an offset. */
function tokenAfter(line: Line, from: number, offset: number): number {
  let to = from + 1;
  while (to < line.tokens.length && (line.tokens[to]?.start ?? offset) < offset) to++;
  return to;
}

// "Mr Hama", "Sofia Lagos": a town right behind an honorific or a given name is a surname; "Sabah Salem", "Hama Al Doseri": before one, a given name.
function isInPersonsName(line: Line, from: number, to: number, entry: CountryEntry, gazetteer: Gazetteer): boolean {
  const [before, after] = [line.tokens[from - 1], line.tokens[to]];
  if (
    entry.form === 'city' &&
    !line.titleCase &&
    after?.tag === 'PROPN' &&
    (gazetteer.isGivenName(after.form) || (/^(?:Al|El|Bin|Ben)$/i.test(after.form) && isCapitalised(line.tokens[to + 1])))
  )
    return true;
  if ((entry.form !== 'city' && entry.form !== 'capital') || !before || from < 1) return false;
  // "Al-Jaber Al-Sabah": a town's name behind the article of a family's.
  if (isInnerHyphen(line.tokens, from - 1) && /^(?:Al|El|Ben|Bin|Abu)$/.test(line.tokens[from - 2]?.form ?? '')) return true;
  if (!isCapitalised(before)) return false;
  return gazetteer.title(before.form)?.kind === 'honorific' || (gazetteer.isGivenName(before.form) && before.tag === 'PROPN');
}

// "Michael Jordan", "Chad Smith": an ambiguous form beside another capitalised word is part of that name.
function standsAlone(line: Line, from: number, to: number, entry: CountryEntry, gazetteer: Gazetteer): boolean {
  if (!entry.ambiguous || line.titleCase) return true;
  // "German President": an adjective before an office is no given name.
  if (entry.form === 'adjective' && gazetteer.titleReach(line.lower[to] ?? '') > 0) return true;
  const [before, after] = [line.tokens[from - 1], line.tokens[to]];
  // "to India Nihal …", "of Georgia": after a preposition stands the country.
  if (entry.form === 'name' && /^(of|to|in|from|with|for|by|against|between)$/i.test(before?.form ?? '')) return true;
  const nameBefore = from > 1 && before?.tag === 'PROPN' && isCapitalised(before);
  // "will lend Kenya NOK 640 million": a currency begins a sum.
  const nameAfter = after?.tag === 'PROPN' && isCapitalised(after) && !isInnerHyphen(line.tokens, to) && !isCurrency(after.form);
  return !nameBefore && !nameAfter;
}
