import { isCapitalised, type Line } from '#model/line.ts';
import { bodies } from './office-words.ts';
import type { Known } from './places.ts';

// Names of banks and bodies before an office: whose president or economist somebody is.

/** "Kauri Bank chief economist", "Homeland Bloc leader": capitalised words right before the office name whose it is. */
export function bodyEndingAt(line: Line, last: number, at: ReadonlyMap<number, Known>): { name: string; from: number } | undefined {
  let from = beforeBracket(line, last) ?? last + 1;
  const isParty = /^party$/i.test(line.tokens[last]?.form ?? '');
  while (
    from > 0 &&
    isCapitalised(line.tokens[from - 1]) &&
    !noBody.test(line.tokens[from - 1]?.form ?? '') &&
    !at.get(from - 1) &&
    (isParty || isNameTag(line, from - 1) || isInnerWord(line, from - 1, last))
  )
    from--;
  // "House of Representatives Speaker"
  if (from <= last && line.lower[from - 1] === 'of' && isCapitalised(line.tokens[from - 2]) && bodies.test(line.lower[from - 2] ?? ''))
    from -= 2;
  // "President Imrahil's chief of communications": a person's.
  if (from > last || persons.test(line.tokens[from]?.form ?? '')) return undefined;
  // "Republican Senator": his party's man, and an office of the state.
  if (
    from === last &&
    /^(?:Democrat|Democratic|Republican|Liberal|Conservative|Labou?r|Socialist|Tory)$/.test(line.tokens[last]?.form ?? '') &&
    seats.test(line.tokens[last + 1]?.form ?? '')
  )
    return undefined;
  return { name: line.words(from, last + 1), from };
}

/** "CPG (United) lawmaker": a party's name goes on in brackets. */
function beforeBracket({ tokens }: Line, last: number): number | undefined {
  if (tokens[last]?.form !== ')') return undefined;
  const open = tokens.findLastIndex(({ form }, at) => form === '(' && at < last && last - at <= 5);
  return open > 0 && isCapitalised(tokens[open - 1]) ? open : undefined;
}

/** Words with a capital that stand before an office and are no body's name. */
const noBody =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Meanwhile|Earlier|Later|Then|Today|Yesterday)$/;
const persons =
  /^(?:President|Prime|Premier|Chancellor|King|Queen|Prince|Princess|Minister|Senator|Governor|Mr|Mrs|Ms|Dr|Sir|Sheikh|Pope)\.?$/;

const seats = /^(?:sen(?:ator)?|rep(?:resentative)?|congress\w*|mps?|lawmaker|legislator|deputy)s?\.?$/i;

/** "Federal Reserve", "Policy Affairs Council": an adjective or a noun with a capital inside the name of a body. */
const isInnerWord = (line: Line, at: number, last: number): boolean =>
  at >= 0 && at < last && (line.tokens[at]?.tag === 'ADJ' || (line.tokens[at]?.tag === 'NOUN' && at > 0 && !line.titleCase));

export const isNameTag = (line: Line, at: number): boolean =>
  line.tokens[at]?.tag === 'PROPN' || /^\p{Lu}{2,}$/u.test(line.tokens[at]?.form ?? '');

/** "Bank of Gondor governor", "Reserve Bank of Gondor governor": the first word of the bank's name. */
export function bankOf({ tokens }: Line, { from, country }: Known): number | undefined {
  if (
    !country ||
    !/^of$/i.test(tokens[from - 1]?.form ?? '') ||
    !/^(?:Bank|University|Party|Congress|Federation|Confederation)$/.test(tokens[from - 2]?.form ?? '')
  )
    return undefined;
  let first = from - 2;
  while (isCapitalised(tokens[first - 1]) && first > 1 && /^(?:PROPN|ADJ)$/.test(tokens[first - 1]?.tag ?? '')) first--;
  return first;
}
