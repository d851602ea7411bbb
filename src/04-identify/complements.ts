import { isCapitalised, isInnerHyphen, type Line } from '#model/line.ts';
import { isNameTag } from './bodies.ts';
import type { Gazetteer, OrganisationEntry } from './gazetteer.ts';
import { bodies, portfolio } from './office-words.ts';
import type { Known } from './places.ts';

/** "the mayor of Dol Amroth": a town that no table knows. */
export function townAt(line: Line, from: number): Complement | undefined {
  const start = line.lower[from] === 'the' ? from + 1 : from;
  let to = start;
  while (to - start < 4 && isCapitalised(line.tokens[to]) && isNameTag(line, to)) to++;
  return to > start ? { to, body: line.words(start, to) } : undefined;
}

/** "director of Harbour Relief Rohan,": capitals up to where the phrase ends; a single word may be anything. */
export function namedBodyAt(line: Line, from: number): Complement | undefined {
  const start = line.lower[from] === 'the' ? from + 1 : from;
  let to = start;
  while (to - start < 7 && isCapitalised(line.tokens[to]) && /^(?:PROPN|ADJ|NOUN|X)$/.test(line.tokens[to]?.tag ?? '')) to++;
  const next = line.tokens[to];
  const isEnd = next === undefined || /^[,.;)]$/.test(next.form) || next.tag === 'VERB';
  return to - start >= 2 && isEnd && !line.titleCase ? { to, body: line.words(start, to) } : undefined;
}

/** A body by its name at a place: one that the tables know, capitals that run up to a body's noun or end in a party's, letters. */
export function bodyFrom(
  line: Line,
  from: number,
  at: ReadonlyMap<number, Known>,
): { readonly name: string; readonly to: number } | undefined {
  const start = line.lower[from] === 'the' ? from + 1 : from;
  const known = at.get(start);
  if (known?.organisation) return { name: known.organisation.name, to: known.to };
  if (/^\p{Lu}{3,6}$/u.test(line.tokens[start]?.form ?? '') && !known) return { name: line.words(start, start + 1), to: start + 1 };
  let to = start;
  while (to - start < 8 && (isCapitalised(line.tokens[to]) || (to > start && /^(?:of|for|and|the|&)$/.test(line.lower[to] ?? '')))) to++;
  while (to > start && !isCapitalised(line.tokens[to - 1])) to--;
  const words = line.words(start, to);
  return to - start >= 2 && bodyNoun.test(words) ? { name: words, to } : undefined;
}

const bodyNoun =
  /\b(?:Ministry|Office|Department|Committee|Council|Board|Agency|Institute|Cent(?:re|er)|University|Bank|Party|Parliament|Assembly|Senate|Commission|Forum|Foundation|Association|Academy|Secretariat|Command|Group|Union|Federation|Society|Organi[sz]ation|Corporation|Company|Authority|Chamber|House|Congress|League|Front|Movement|Alliance|Coalition|Bloc|Ittehad|Service|Fund|Network|Mission)\b/;

/** What an office governs, or whose it is: "of Foreign Affairs", "at the Harbour Institute", "of Rohan". */
export interface Complement {
  readonly to: number;
  readonly country?: string;
  readonly body?: string;
  /** The town itself, where the country is known by one of its towns. */
  readonly city?: string;
  /** Country named inside the body's phrase: "Pakistan's Ministry of …". */
  readonly owner?: string;
}

/** Reads what stands behind "of", "for", "at" after an office: a portfolio, a country, a body. */
export function complementAt(line: Line, start: number, at: ReadonlyMap<number, Known>, gazetteer: Gazetteer): Complement | undefined {
  let i = start;
  if (/^(the|their|his|her|its)$/i.test(line.tokens[i]?.form ?? '')) i++;
  if (line.lower[i + 2] === 'based' && isInnerHyphen(line.tokens, i + 1)) i += 3;
  const described = describedAt(line, i, at) ?? plainBodyAt(line, i, at) ?? lettersAt(line, i, at);
  if (described) return described;
  const stated = stateStyle(line, i, at) ?? at.get(i);
  const desk = deskAt(line, stated);
  if (desk) return desk;
  const governs = stated !== undefined && isCapitalised(line.tokens[stated.to]) && portfolio.has(line.lower[stated.to] ?? '');
  if (stated?.country && !governs && !ownsNext(line, stated.to) && !leadsToBody(line, stated.to)) {
    const city = stated.country.form === 'city' ? line.words(i, stated.to) : undefined;
    return { to: stated.to, country: stated.country.code, ...(city && { city }) };
  }
  if (stated?.organisation) return wholeBody(line, i, { ...stated, organisation: stated.organisation });
  const first = i;
  let hasBody = false;
  while (i < line.tokens.length && i - first < 12) {
    const token = line.tokens[i];
    if (!token) break;
    const word = line.lower[i] ?? '';
    const country = at.get(i)?.country;
    if (bodies.test(word) && isCapitalised(token)) hasBody = true;
    if (i > first && namesHolder(line, i, hasBody, gazetteer)) break;
    const joins = word === 'and' || word === '&' || (/^(?:of|for|on|the)$/.test(word) && hasBody) || isInnerHyphen(line.tokens, i);
    const belongs =
      portfolio.has(word) ||
      (bodies.test(word) && isCapitalised(token)) ||
      (country !== undefined && i === first) ||
      (hasBody && (isCapitalised(token) || word === "'s" || word === '’s')) ||
      (!isCapitalised(token) && (token.tag === 'NOUN' || token.tag === 'ADJ') && i - first < 4) ||
      (leadsToBody(line, i) && isCapitalised(token)) ||
      endsList(line, first, i) ||
      ((word === "'s" || word === '’s') && i > first);
    if (!belongs && !(joins && i > first && isContinued(line, i + 1))) break;
    // "the Harbour Party of Gondor Imrahil Dol": a country ends the body's name, and the holder's begins.
    if (country !== undefined && country.form !== 'adjective' && hasBody && line.lower[i - 1] === 'of') {
      i = at.get(i)?.to ?? i + 1;
      if (!leadsToBody(line, i)) break;
      continue;
    }
    i = Math.max(i + 1, i === first ? (at.get(i)?.to ?? 0) : 0);
  }
  // "on Trade and" is the half of something.
  if (i > first + 1 && /^(?:and|&|of|for|the)$/.test(line.lower[i - 1] ?? '')) i--;
  if (i === first) return regionAt(line, first, gazetteer);
  const owner = Array.from({ length: i - first }, (_, n) => at.get(first + n)?.country?.code).find((code) => code !== undefined);
  return hasBody ? { to: i, body: line.words(first, i), ...(owner && { owner }) } : { to: i };
}

/** "on Information and Strategy,": the last of what is listed, whatever it is, where the phrase ends behind it. */
const endsList = (line: Line, first: number, at: number): boolean =>
  at > first + 1 &&
  isCapitalised(line.tokens[at]) &&
  /^(?:and|&)$/.test(line.lower[at - 1] ?? '') &&
  portfolio.has(line.lower[at - 2] ?? '') &&
  /^[,.;)]?$/.test(line.tokens[at + 1]?.form ?? '');

/** "of the Rohirric shipping giant Argonath", "of the think tank Seri", "of the western city of Dale": the name that ends the description. */
function describedAt(line: Line, start: number, at: ReadonlyMap<number, Known>): Complement | undefined {
  let i = start;
  while (i - start < 6 && (at.get(i)?.country?.form === 'adjective' || isPlain(line, i))) i++;
  if (i === start || !describing.test(line.lower[i - 1] ?? '')) return undefined;
  if (line.lower[i] === 'of') i++;
  const first = i;
  while (i - first < 6 && isCapitalised(line.tokens[i]) && isNameTag(line, i)) i++;
  return i > first ? { to: i, body: line.words(first, i) } : undefined;
}

/** "the Harbour Party of Gondor Central Committee": a body known by the beginning of its name. */
function wholeBody(
  line: Line,
  from: number,
  { to, organisation: { name } }: Known & { readonly organisation: OrganisationEntry },
): Complement {
  if (!leadsToBody(line, to)) return { to, body: name };
  let end = to;
  while (leadsToBody(line, end)) end++;
  return { to: end, body: line.words(from, end) };
}

/** "head of Gondor economics", "director of Rohan policy": a desk, and not whose it is. */
function deskAt(line: Line, stated: Known | undefined): Complement | undefined {
  if (stated?.country?.form !== 'name') return undefined;
  let to = stated.to;
  while (line.tokens[to]?.tag === 'NOUN' && !isCapitalised(line.tokens[to])) to++;
  const belongs = (line.tokens[stated.to - 1]?.head ?? -1) >= stated.to;
  return to > stated.to && belongs ? { to } : undefined;
}

/** "of the CEC of Gondor", "at the GRA": a body by its letters. */
function lettersAt(line: Line, at: number, known: ReadonlyMap<number, Known>): Complement | undefined {
  const form = line.tokens[at]?.form ?? '';
  if (!/^\p{Lu}{3,6}$/u.test(form) || known.get(at)) return undefined;
  // "of the GRA's Harbour Division"
  if (ownsNext(line, at + 1) && leadsToBody(line, at + 2)) {
    let to = at + 2;
    while (leadsToBody(line, to)) to++;
    return { to, body: line.words(at, to) };
  }
  const next = line.lower[at + 2] === 'the' ? at + 3 : at + 2;
  const owner = line.lower[at + 1] === 'of' ? known.get(next)?.country?.code : undefined;
  return { to: at + 1, body: form, ...(owner && { owner }) };
}

/** "for the Rohirric foreign ministry", "of Gondor's presidential office": a body of a state, without a name. */
function plainBodyAt(line: Line, at: number, known: ReadonlyMap<number, Known>): Complement | undefined {
  const owner = known.get(at)?.country;
  let to = owner ? (known.get(at)?.to ?? at) : at;
  if (owner && /^['’]s?$/.test(line.tokens[to]?.form ?? '')) to++;
  else if (owner && owner.form !== 'adjective') return undefined;
  // "of the Rohirric Army", "of the Rohirric Air Force"
  for (const end of [to + 2, to + 1])
    if (owner && isCapitalised(line.tokens[to]) && isCapitalised(line.tokens[end - 1]) && forces.test(line.words(to, end)))
      return { to: end, body: line.words(at, end), owner: owner.code };
  const first = to;
  while (to - first < 4 && isPlain(line, to) && !stateBody.test(line.lower[to] ?? '')) to++;
  if (!isPlain(line, to) || !stateBody.test(line.lower[to] ?? '')) return undefined;
  return { to: to + 1, body: line.words(at, to + 1), ...(owner && { owner: owner.code }) };
}

const forces = /^(?:army|navy|air force|armed forces|police|coast guard|parliament|senate|cabinet|government)$/i;

/** Parts of a state: an office in them is the state's. */
export const stateBody =
  /\b(?:ministry|office|department|council|committee|directorate|secretariat|division|bureau|parliament|assembly|senate|embassy|court|government|presidency|cabinet|army|navy|air force|military|armed forces|forces|police|coast guard|coastguard)\b/i;

/** "for the Eastern Sea Imrahil Dol": a region that no table knows, where a name behind it shows its end. */
function regionAt(line: Line, first: number, gazetteer: Gazetteer): Complement | undefined {
  for (let to = first; to - first < 6 && (isCapitalised(line.tokens[to]) || /^(?:of|and|the)$/.test(line.lower[to] ?? '')); to++)
    if (to > first && namesHolder(line, to, false, gazetteer)) return { to };
  return undefined;
}

/**
 * "the Ministry of Health Mary Dol", "the Central Committee To Lam": where a body's name ends and its man's begins, all with capitals. A given name
 * or an honorific shows it; behind a body's noun, two to four names that lead to no further body.
 */
function namesHolder(line: Line, at: number, hasBody: boolean, gazetteer: Gazetteer): boolean {
  const [before, token, next] = [line.lower[at - 1] ?? '', line.tokens[at], line.tokens[at + 1]];
  if (!token || !isCapitalised(token) || /^(?:of|for|on|and|&|the)$/.test(before) || leadsToBody(line, at)) return false;
  if (gazetteer.title(token.form)?.kind === 'honorific' || soldiers.test(token.form)) return isCapitalised(next);
  const isName = (i: number): boolean => isCapitalised(line.tokens[i]) && isNameTag(line, i) && !portfolio.has(line.lower[i] ?? '');
  if (!isName(at) || !(isName(at + 1) || /^[-‐‑–]$/.test(next?.form ?? ''))) return false;
  if (gazetteer.isGivenName(token.form)) return true;
  let to = at;
  while (isName(to)) to++;
  return hasBody && bodies.test(before) && to - at <= 4 && !/^(?:of|for|['’]s?)$/.test(line.lower[to] ?? '');
}

const soldiers = /^(?:General|Gen|Admiral|Adm|Colonel|Col|Lieutenant|Lt|Major|Maj|Captain|Capt|Brigadier|Commodore|Marshal|Commander)\.?$/;

const isPlain = ({ tokens }: Line, i: number): boolean => /^(?:NOUN|ADJ)$/.test(tokens[i]?.tag ?? '') && !isCapitalised(tokens[i]);
const describing =
  /^(?:giant|tank|firm|company|arsenal|shipyard|utility|airline|operator|lender|regulator|watchdog|federation|authority|fund|trust|lobby|chamber|body|organisation|organization|club|group|maker|manufacturer|carmaker|conglomerate|bank|city|town|port|province|state|district|party|movement|militia|broadcaster|newspaper|agency|charity|foundation|institute|university|consultancy|network|union|alliance|coalition)$/;

const ownsNext = (line: Line, at: number): boolean => /^['’]s?$/.test(line.tokens[at]?.form ?? '');
const isContinued = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (!token) return false;
  const word = line.lower[at] ?? '';
  return portfolio.has(word) || word === 'the' || bodies.test(word) || isCapitalised(token);
};
/** Capitalised words that run up to a body's noun: "Saigon Maritime Forum". */
export function leadsToBody(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(at + 6, line.tokens.length); i++) {
    const token = line.tokens[i];
    if (!token || !(isCapitalised(token) || /^(of|for|and|the)$/.test(token.form) || isInnerHyphen(line.tokens, i))) return false;
    if (bodies.test(token.form)) return true;
  }
  return false;
}

/** "the Republic of Tajikistan", "the Kingdom of Morocco": the state's style before its name. */
export function stateStyle(line: Line, start: number, at: ReadonlyMap<number, Known>): Known | undefined {
  for (let i = start; i < Math.min(start + 5, line.tokens.length); i++) {
    const token = line.tokens[i];
    if (!token) return undefined;
    const hit = at.get(i);
    if (hit?.country && i > start && /^of$/i.test(line.tokens[i - 1]?.form ?? '')) return { ...hit, from: start };
    if (
      !/^(republic|kingdom|state|islamic|arab|democratic|people|socialist|federal|federative|sultanate|emirate|commonwealth|union|grand|duchy|principality|hashemite|federation|united|of|the|'s|’s)$/i.test(
        token.form,
      )
    )
      return undefined;
  }
  return undefined;
}
