import { isCapitalised, isInnerHyphen, type Line } from '#model/line.ts';
import type { Token } from '#model/sentence.ts';
import { bankOf, bodyEndingAt } from './bodies.ts';
import { type Complement, complementAt, namedBodyAt, stateBody, townAt } from './complements.ts';
import type { Gazetteer } from './gazetteer.ts';
import { bodies, designate, former, kept, passedOver, places, portfolio } from './office-words.ts';
import { byToken, type Known } from './places.ts';
import { type TitleWords, titleAt } from './titles.ts';

/** An office as a text words it: "former commerce minister", "Minister of Foreign Affairs of Gondor". */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  /** Token of the noun itself: "minister". */
  readonly head: number;
  /** Without country, article, "former" and the like; in the singular. */
  readonly office: string;
  readonly rank: number;
  readonly plural: boolean;
  readonly status: 'reported' | 'former' | 'planned';
  /** Country code or name of the body, where the phrase itself says it. */
  readonly of?: string;
  /** "his Omani counterpart": the office is that of another person. */
  readonly counterpart: boolean;
  /** The words around it go on and were not read whole: whose office it is, and which, would be a guess. */
  readonly isCut: boolean;
}

/** Every phrase of the line that words an office. `known` are the countries and bodies found in the line. */
export function findOffices(line: Line, known: readonly Known[], gazetteer: Gazetteer): OfficePhrase[] {
  const at = byToken(known);
  const found: OfficePhrase[] = [];
  for (let from = 0; from < line.tokens.length; from++) {
    const core = titleAt(line, from, gazetteer);
    if (!core || at.get(from)?.organisation || isSurname(line, from, gazetteer)) continue;
    const phrase = widen(line, core, at, gazetteer);
    const last = found.at(-1);
    // "Rohan's chief security minister": "chief" is no office where the next one takes it in.
    if (phrase && last && phrase.from <= last.from && phrase.to > last.to) found.splice(-1, 1, phrase);
    else if (phrase && last && isOneWith(line, last, phrase)) found.splice(-1, 1, joined(last, phrase));
    else if (phrase) found.push(phrase);
    from = Math.max(from, (phrase?.to ?? core.to) - 1);
  }
  return found;
}

/** "Deputy Prime Minister and Foreign Minister": a rank and a portfolio are one office of one man. */
const isOneWith = ({ lower }: Line, first: OfficePhrase, second: OfficePhrase): boolean =>
  /^(?:first )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor)$|^tánaiste$/i.test(first.office) &&
  /\bminister\b/i.test(second.office) &&
  !first.plural &&
  !second.plural &&
  second.from === first.to + 1 &&
  /^(?:and|&)$/.test(lower[first.to] ?? '');

function joined(first: OfficePhrase, second: OfficePhrase): OfficePhrase {
  const of = first.of ?? second.of;
  return {
    ...second,
    from: first.from,
    office: `${first.office} and ${second.office}`,
    rank: Math.max(first.rank, second.rank),
    status: first.status,
    isCut: first.isCut || second.isCut,
    ...(of && { of }),
  };
}

/** "Julie Bishop", "Stephen King": a title's word that is the end of a name. */
function isSurname(line: Line, at: number, gazetteer: Gazetteer): boolean {
  const [before, token] = [line.tokens[at - 1], line.tokens[at]];
  if (!token || !before || !isCapitalised(token) || !isCapitalised(before)) return false;
  const word = line.lower[at - 1] ?? '';
  const isNamed = gazetteer.isGivenName(before.form) || (token.arc === 'flat' && token.head < at && before.tag === 'PROPN');
  return isNamed && gazetteer.titleReach(word) === 0 && !portfolio.has(word) && !kept.has(word) && !passedOver.has(word);
}

function widen(line: Line, core: TitleWords, at: ReadonlyMap<number, Known>, gazetteer: Gazetteer): OfficePhrase | undefined {
  const left = widenLeft(line, core, at);
  const right = widenRight(line, core, at, gazetteer);
  const noun = core.spelt ? [line.words(left.kept, core.from), core.spelt] : [line.words(left.kept, core.to)];
  const words = [left.rank, ...noun, right.office].filter(Boolean).join(' ').replaceAll(' ,', ',');
  const worded = singularOf(words.replace(/^(?:[-‐‑–—] ?)+|^(?:the|a|an) /i, ''), core.plural);
  const office = worded.replace(/[-‐‑–] ?(designate|elect)$/i, '');
  const of = right.of ?? left.of;
  return {
    from: left.from,
    to: right.to,
    head: core.to - 1,
    office,
    rank: core.rank,
    plural: core.plural,
    status: right.designate || office !== worded ? 'planned' : core.former ? 'former' : left.status,
    counterpart: core.counterpart,
    isCut: right.isCut || left.isCut || isCutBefore(line, left.from, at) || (of !== undefined && isHalfName(of)),
    ...(of && { of }),
  };
}

/** "Rohirric Harbour chairman" where only "chairman" was read: capitals go on before the phrase. */
function isCutBefore(line: Line, from: number, at: ReadonlyMap<number, Known>): boolean {
  const before = line.tokens[from - 1];
  return (
    from > 1 &&
    !line.titleCase &&
    before !== undefined &&
    !at.get(from - 1) &&
    /^(?:PROPN|ADJ)$/.test(before.tag) &&
    isCapitalised(before) &&
    !days.test(before.form)
  );
}

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Reserve", "Co", "C": no name of a body, but the end of one. */
const isHalfName = (of: string): boolean =>
  /^(?:\p{Lu}\.?|(?:Reserve|Bank|Board|Committee|Council|Commission|Group|Co|Corp|Inc|Ltd|Plc|AG|SA|NV|Bros|Sons|International|Association|Party|Union|Federation|Company|House)\.?)$/u.test(
    of,
  );

/** Reads modifiers leftwards: portfolio and rank words belong to the office, a country or a body owns it, "former" dates it. */
function widenLeft(line: Line, core: TitleWords, at: ReadonlyMap<number, Known>) {
  const start = core.from;
  let status: OfficePhrase['status'] = 'reported';
  let [from, keptFrom] = [start, start];
  let of: string | undefined;
  let rank = '';
  let isCut = false;
  for (let i = start - 1; i >= 0 && start - i <= 9; i--) {
    const token = line.tokens[i];
    if (!token) break;
    const word = line.lower[i] ?? '';
    const hit = at.get(i);
    if (hit?.organisation && !of && places.has(line.lower[start] ?? '')) {
      // "the Rohirric UN ambassador": where he serves, and not whose he is.
      i = hit.from;
      from = i;
      keptFrom = i;
    } else if (hit) {
      if (of) break;
      const bank = bankOf(line, hit);
      if (isBodyOfState(line, hit)) keptFrom = hit.from;
      of = bank === undefined ? (ownerOfHit(line, hit, start) ?? hit.organisation?.name) : line.words(bank, hit.to);
      i = bank ?? hit.from;
      from = i;
    } else if (of && ranks.has(word)) {
      // "Assistant Rohirric Treasury Secretary"
      rank = line.words(i, i + 1);
      from = i;
    } else if (former.has(word)) {
      status = 'former';
      from = i;
    } else if (designate.has(word)) {
      status = 'planned';
      from = i;
    } else if (word === "'s" || word === '’s' || word === "'" || word === '’' || passedOver.has(word)) from = i;
    else if (isInnerHyphen(line.tokens, i) || word === '-') {
      from = i;
      if (keptFrom === i + 1) keptFrom = i;
    } else if (keptFrom === from && isOfOffice(line, token, i, core, keptFrom)) {
      from = i;
      keptFrom = i;
    } else {
      const body = keptFrom >= from && !of ? bodyEndingAt(line, i, at) : undefined;
      if (!body) break;
      // "House Banking Committee chairman": the words kept for the office end the body's name.
      const isWhole = keptFrom === i + 1 && keptFrom < start && isBodyNoun(line, start - 1);
      of = isWhole ? line.words(body.from, start) : body.name;
      if (isWhole) keptFrom = start;
      isCut = !isWhole && i === body.from && isSecondOfTwo(line, i);
      from = body.from;
      i = body.from;
    }
  }
  return { from, kept: keptFrom, of, status, rank, isCut };
}

/** "the Bundesbank's president", "European Parliament President": the body stands for its state, and the office is the body's. */
const isBodyOfState = (line: Line, { country, from, to }: Known): boolean =>
  country?.form === 'metonym' && (/bank$/i.test(line.words(from, to)) || bodies.test(line.tokens[to - 1]?.form ?? ''));

/** Says what the office is for or how high it is; all words between it and the title do. */
function isOfOffice(line: Line, token: Token, at: number, core: TitleWords, keptFrom: number): boolean {
  const word = line.lower[at] ?? '';
  return (
    (kept.has(word) && token.form !== 'Co' && (word !== 'under' || /^[-‐‑–]?secretary/i.test(line.words(at + 1, core.from + 1).trim()))) ||
    portfolio.has(word) ||
    (isCapitalised(token) && /^affairs$/i.test(line.tokens[at + 1]?.form ?? '')) ||
    (bodies.test(word) && isCapitalised(token) && !(word === 'party' && isCapitalised(line.tokens[at - 1]))) ||
    isJoined(line, at, core) ||
    (token.tag === 'ADJ' && isCapitalised(token) && at > 0 && keptFrom === at + 1 && portfolio.has(line.lower[at + 1] ?? '')) ||
    isModifier(line, at, core.from)
  );
}

/** "Harbour and Stone chairman": one firm of two names, or somebody else's name before the firm. */
const isSecondOfTwo = (line: Line, at: number): boolean =>
  isCapitalised(line.tokens[at - 2]) && /^(?:and|&)$/.test(line.lower[at - 1] ?? '') && !endsOffice.test(line.lower[at - 2] ?? '');

/** "Prime Minister and Harbour Party chair": two offices, and no firm of two names. */
const endsOffice = /^(?:minister|president|premier|secretary|chancellor|speaker|governor|mayor|senator|king|queen|leader|chair\w*)$/;

const isBodyNoun = (line: Line, at: number): boolean => isCapitalised(line.tokens[at]) && bodies.test(line.tokens[at]?.form ?? '');

const ranks = new Set(['assistant', 'deputy', 'vice', 'acting', 'under']);

/** "Trade and Industry Secretary": one office of two portfolios; "Foreign and Trade Ministers" are two. */
const isJoined = (line: Line, at: number, { plural }: TitleWords): boolean =>
  !plural &&
  line.lower[at] === 'and' &&
  isCapitalised(line.tokens[at - 1]) &&
  portfolio.has(line.lower[at - 1] ?? '') &&
  portfolio.has(line.lower[at + 1] ?? '');

// "Alberta Premier", "Chisinau mayor": such offices are of the town or province itself.
const local = /^(mayor|governor|premier|councillor|police)/i;
const ownerOfHit = (line: Line, hit: Known, core: number): string | undefined =>
  hit.country?.form === 'city' && local.test(line.tokens[core]?.form ?? '') ? line.words(hit.from, hit.to) : hit.country?.code;

const isModifier = (line: Line, at: number, head: number): boolean => {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    !isCapitalised(token) &&
    (token.tag === 'NOUN' || token.tag === 'ADJ') &&
    (token.arc.startsWith('compound') || token.arc === 'amod') &&
    token.head >= at &&
    token.head <= head + 1
  );
};

/** Reads "of …", "for …", "to …", "at …" after the office until the holder, a comma or a verb. */
function widenRight(line: Line, core: TitleWords, at: ReadonlyMap<number, Known>, gazetteer: Gazetteer) {
  const parts: string[] = [];
  let to = core.to;
  let of: string | undefined;
  let isDesignate = false;
  let isCut = false;
  const noun = line.words(core.from, core.to).toLowerCase();
  for (;;) {
    const word = line.lower[to] ?? '';
    if (/^(extraordinary|plenipotentiary)$/.test(word) || (word === 'and' && /^plenipotentiary$/i.test(line.tokens[to + 1]?.form ?? ''))) {
      parts.push(line.tokens[to]?.form ?? '');
      to++;
      continue;
    }
    if ((isInnerHyphen(line.tokens, to) || word === '-') && designate.has(line.lower[to + 1] ?? '')) {
      isDesignate = true;
      to += 2;
      continue;
    }
    if (designate.has(word) || designate.has(word.replace(/^-/, ''))) {
      isDesignate = true;
      to++;
      continue;
    }
    if (word === 'and' && portfolio.has(line.lower[to + 1] ?? '') && !at.get(to + 1)) {
      const more = complementAt(line, to + 1, new Map(), gazetteer);
      // "Deputy Prime Minister and Foreign Minister": the next office begins there.
      if (!more || titleAt(line, more.to, gazetteer)) break;
      parts.push(line.words(to, more.to));
      to = more.to;
      continue;
    }
    // "Minister of Industry, Trade and Investment"
    const listed = word === ',' && (parts.length > 0 || portfolio.has(line.lower[to - 1] ?? '')) ? endOfList(line, to, at) : undefined;
    if (listed !== undefined) {
      parts.push(line.words(to, listed));
      to = listed;
      continue;
    }
    if (!['of', 'for', 'to', 'at', 'in', 'on'].includes(word)) break;
    const master = /^(?:to|for|of)$/.test(word) && (word === 'to' ? servants : servantsOf).test(noun) ? masterAt(line, to + 1) : undefined;
    if (master !== undefined) {
      parts.push(line.words(to, master));
      to = master;
      continue;
    }
    // "the President of the Republic, Imrahil": of this one.
    if (word === 'of' && isTheRepublic(line, to + 1)) {
      parts.push(line.words(to, to + 3));
      to += 3;
      continue;
    }
    // "the ambassador of Gondor to the Kingdom": where the text is written.
    if (word === 'to' && places.has(noun.replace('-', ' ')) && isTheRepublic(line, to + 1)) {
      to += 3;
      continue;
    }
    const phrase =
      complementAt(line, to + 1, at, gazetteer) ??
      (word === 'at' || (word === 'of' && (local.test(noun) || noun === 'leader')) ? townAt(line, to + 1) : undefined) ??
      (word === 'of' && leadsNamed.test(noun) ? namedBodyAt(line, to + 1) : undefined);
    // "head of top Rohirric firm Argonath"
    isCut = word === 'of' && (phrase === undefined || (isAdjective(line, phrase.to - 1) && phrase.body === undefined && !phrase.country));
    if (!phrase || isCut) break;
    const abroad = places.has(noun.replace(/s$/, '').replace('-', ' ')) && (word === 'to' || word === 'in');
    if (phrase.country && !abroad && word === 'of') of = of ?? (local.test(noun) && phrase.city ? phrase.city : phrase.country);
    else if (abroad) parts.push(line.words(to, phrase.to));
    else if ((phrase.country && word !== 'for') || word === 'to' || (word === 'in' && !academic.test(noun))) break;
    else if (phrase.body && word !== 'at' && (stateBody.test(phrase.body) || isStatesByLetters(phrase))) {
      of = of ?? phrase.owner;
      parts.push(line.words(to, phrase.to));
    } else if (phrase.body) of = phrase.body;
    else parts.push(line.words(to, phrase.to));
    to = phrase.to;
  }
  return { to, office: parts.join(' '), of, designate: isDesignate, isCut };
}

const isTheRepublic = ({ lower }: Line, at: number): boolean =>
  lower[at] === 'the' &&
  /^(?:republic|nation|union|federation|kingdom|state|government|country)$/.test(lower[at + 1] ?? '') &&
  /^(?:[,.;:)]|and|in|at|on|who|said|for)?$/.test(lower[at + 2] ?? '');

const servants = /advis[eo]r|aide|assistant|envoy|secretary|counsell?or/;
const servantsOf = /spokes|aide|advis[eo]r|press secretary|chief of staff/;

/** "to the President", "to the Prime Minister": whom an adviser serves. */
function masterAt({ lower }: Line, from: number): number | undefined {
  let at = from;
  while (/^(?:the|his|her|federal)$/.test(lower[at] ?? '')) at++;
  if (/^(?:president|premier|king|queen|chancellor|emir|sultan|minister|presidency|cabinet|government)$/.test(lower[at] ?? ''))
    return at + 1;
  return lower[at] === 'prime' && lower[at + 1] === 'minister' ? at + 2 : undefined;
}

// Who leads "Harbour Watch Gondor": a body by its name, though none of its words says what it is.
const leadsNamed =
  /^(?:(?:executive|managing|deputy|regional) )?(?:director|head|chief|chair\w*|founder|co-founder|coordinator|spokes\w+|chief executive|ceo)$/;

/** Past the portfolios of a list that "and" ends. */
function endOfList(line: Line, comma: number, at: ReadonlyMap<number, Known>): number | undefined {
  const isPortfolio = (i: number): boolean => isCapitalised(line.tokens[i]) && portfolio.has(line.lower[i] ?? '') && !at.get(i);
  // "Co-operative Development"
  const isJoinedByHyphen = (i: number): boolean => isCapitalised(line.tokens[i]) && isInnerHyphen(line.tokens, i + 1) && isPortfolio(i + 3);
  let [to, isEnded] = [comma, false];
  while (to - comma < 14) {
    if (isPortfolio(to)) to++;
    else if (isJoinedByHyphen(to)) to += 3;
    else if (isEnded) break;
    else {
      const next = portfolioBehind(line, to);
      if (next === undefined || !(isPortfolio(next) || isJoinedByHyphen(next))) break;
      isEnded = line.words(to, next) !== ',';
      to = next;
    }
  }
  return isEnded ? to : undefined;
}

/** Behind ",", "and", ", and the". */
function portfolioBehind({ lower }: Line, at: number): number | undefined {
  let to = lower[at] === ',' ? at + 1 : at;
  if (/^(?:and|&)$/.test(lower[to] ?? '')) {
    to++;
    if (lower[to] === 'the') to++;
  }
  return to > at ? to : undefined;
}

const isAdjective = (line: Line, at: number): boolean => line.tokens[at]?.tag === 'ADJ' && !isCapitalised(line.tokens[at]);

const isStatesByLetters = ({ body = '', owner }: Complement): boolean => owner !== undefined && /^\p{Lu}{3,6}$/u.test(body);

// "a lecturer in Pacific security at the University of Arafura".
const academic = /^(?:professor|lecturer|fellow|researcher|reader|teacher)s?$/;

const singularOf = (words: string, plural: boolean): string =>
  plural ? words.replace(/\b([\p{L}]+)men\b/u, '$1man').replace(/^(\S*(?:\s\S+)*?\S)s\b(?=$| (?:of|for|to|at|in)\b)/u, '$1') : words;
