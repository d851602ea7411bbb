import { isCapitalised, isInnerHyphen, type Line } from '#model/line.ts';
import { stateStyle } from './complements.ts';
import type { Gazetteer } from './gazetteer.ts';
import { byToken, type Known } from './places.ts';

/** Someone who is not named: a government, a ministry, "a Kenyan official", "analysts". */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** As the text words it, without article and without what follows "of". */
  readonly name: string;
  /** Country or body it belongs to, where the phrase says so. */
  readonly of?: string;
  /** Further countries before it: "Gondorian and Rohirric officials". */
  readonly also: readonly string[];
  /** Stands for the whole state: its government, ministry, army, "side". */
  readonly state: boolean;
}

const stateBodies = new Set(
  'government administration ministry cabinet parliament army navy military police forces troops side delegation authorities embassy treasury palace leadership administration regime state foreign-ministry defence-ministry coastguard customs presidency junta'.split(
    ' ',
  ),
);
const observers = new Set(
  'official officials analyst analysts observer observers expert experts diplomat diplomats source sources economist economists critic critics officer officers lawmaker lawmakers manufacturer manufacturers exporter exporters farmer farmers trader traders minister ministers leader leaders spokesman spokeswoman spokesperson researcher researchers businessmen investors opposition'.split(
    ' ',
  ),
);

/** Unnamed parties of a line. `taken` are tokens that names and offices already hold. */
export function findRoles(line: Line, known: readonly Known[], taken: ReadonlySet<number>, gazetteer: Gazetteer): RolePhrase[] {
  const at = byToken(known);
  const found: RolePhrase[] = [];
  line.tokens.forEach((token, head) => {
    if (taken.has(head) || token.tag === 'VERB') return;
    const word = line.lower[head] ?? '';
    const state = stateBodies.has(word) || (word === 'office' && line.tokens[head - 1]?.form === 'Foreign');
    if (!state && !observers.has(word) && !isRole(word, gazetteer)) return;
    found.push(phraseAround(line, head, at, state));
  });
  return found;
}

/** "sociologists": what titles say somebody is. */
function isRole(word: string, gazetteer: Gazetteer): boolean {
  const hyphen = word.indexOf('-');
  return gazetteer.titleReach(hyphen < 0 ? word : word.slice(0, hyphen)) > 0 && gazetteer.title(word.replace(/s$/, ''))?.kind === 'role';
}

function phraseAround(line: Line, head: number, at: ReadonlyMap<number, Known>, state: boolean): RolePhrase {
  let from = head;
  let nameFrom = head;
  let of: string | undefined;
  for (let i = head - 1; i >= 0 && head - i <= 7; i--) {
    const token = line.tokens[i];
    const hit = at.get(i);
    if (!token) break;
    if (hit) {
      of = of ?? hit.country?.code ?? hit.organisation?.name;
      i = hit.from;
      from = i;
      if (hit.country?.form === 'adjective' || !/^['’]s?$/.test(line.tokens[hit.to]?.form ?? '')) nameFrom = i;
      continue;
    }
    // "high-level": both halves are one word.
    if (isInnerHyphen(line.tokens, i) && nameFrom === i + 1) {
      i--;
      from = i;
      nameFrom = i;
      continue;
    }
    const isOwner = /^['’]s?$/.test(token.form);
    const modifies = token.tag === 'ADJ' || token.tag === 'NOUN' || (token.tag === 'PROPN' && isCapitalised(token)) || token.tag === 'VERB';
    if (!isOwner && !(modifies && (token.head === head || token.arc.startsWith('compound') || token.arc === 'amod'))) break;
    from = i;
    if (!isOwner && nameFrom === i + 1) nameFrom = i;
  }
  const listed = of ? countriesBefore(line, from, at) : { from, codes: [] };
  from = listed.from;
  // "Gondorian and western officials": some of both.
  const fellow = of === undefined && from < head && line.lower[from - 1] === 'and' ? at.get(from - 2) : undefined;
  if (fellow?.country?.form === 'adjective') {
    from = fellow.from;
    nameFrom = fellow.from;
  }
  // "5,000 troops in Rohan", "Gondor-born residents in Rohan" are somebody else's as a rule.
  const isAbroad = guests.test(line.lower[head] ?? '') && line.lower[head + 1] === 'in';
  const owner = isAbroad ? undefined : ownerAfter(line, head + 1, at);
  const to = owner?.to ?? head + 1;
  const body = owner?.body ? ` ${line.words(head + 1, to)}` : '';
  const finalOf = of ?? owner?.of;
  return { from, to, head, name: line.words(nameFrom, head + 1) + body, also: listed.codes, state, ...(finalOf && { of: finalOf }) };
}

const guests =
  /^(?:troops?|forces?|soldiers?|marines?|airmen|peacekeepers?|personnel|sailors?|instructors?|residents|migrants|immigrants|refugees|workers|students|nationals|citizens|expatriates)$/;

/** "Gondorian, Arnorian and Rohirric officials": the countries listed before the last. */
function countriesBefore(line: Line, start: number, at: ReadonlyMap<number, Known>): { from: number; codes: string[] } {
  const codes: string[] = [];
  let from = start;
  while (/^(?:and|&|,)$/.test(line.tokens[from - 1]?.form ?? '')) {
    const hit = at.get(from - 2);
    const isFirst = codes.length === 0;
    if (!hit?.country || (isFirst && line.tokens[from - 1]?.form === ',') || hit.country.form === 'demonym') break;
    codes.unshift(hit.country.code);
    from = hit.from;
  }
  return { from, codes };
}

/** "of the Republic of X", "of Foreign Affairs of X", "in Dodoma" after the noun. */
function ownerAfter(line: Line, start: number, at: ReadonlyMap<number, Known>): { to: number; of?: string; body?: boolean } | undefined {
  if (!/^(of|for|in|from)$/i.test(line.tokens[start]?.form ?? '')) return undefined;
  let i = start + 1;
  const stated = stateStyle(line, i, at);
  if (/^the$/i.test(line.tokens[i]?.form ?? '')) i++;
  const hit = stated ?? stateStyle(line, i, at) ?? at.get(i);
  if (hit?.country) return { to: hit.to, of: hit.country.code };
  if (hit?.organisation) return { to: hit.to, of: hit.organisation.name };
  const first = i;
  while (
    i < line.tokens.length &&
    (isCapitalised(line.tokens[i]) || /^(and|&|of)$/.test(line.tokens[i]?.form ?? '')) &&
    !at.get(i) &&
    i - first < 7
  )
    i++;
  if (i === first) return undefined;
  const country = at.get(i)?.country;
  return country && /^of$/.test(line.tokens[i - 1]?.form ?? '')
    ? { to: at.get(i)?.to ?? i, of: country.code, body: true }
    : { to: i, body: true };
}
