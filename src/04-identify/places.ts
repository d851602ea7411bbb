import type { CountryEntry, Gazetteer, OrganisationEntry } from './gazetteer.ts';
import { isCapitalised, isInnerHyphen, type Line } from './line.ts';

/** A stretch of tokens that the tables know. */
export interface Known {
  readonly from: number;
  readonly to: number;
  readonly country?: CountryEntry;
  readonly organisation?: OrganisationEntry;
}

const longestName = 8;

/** Countries, cities, blocs, agencies and outlets by name, the longest form first: "Japan Times" is no Japan. */
export function findKnown(line: Line, gazetteer: Gazetteer): Known[] {
  const found: Known[] = [];
  for (let from = 0; from < line.tokens.length; from++) {
    if (!startsName(line, from)) continue;
    const hit = longestFrom(line, from, gazetteer);
    if (!hit) continue;
    found.push(hit);
    from = hit.to - 1;
  }
  return found;
}

const startsName = (line: Line, at: number): boolean => isCapitalised(line.tokens[at]) || /^the$/i.test(line.tokens[at]?.form ?? '');

function longestFrom(line: Line, from: number, gazetteer: Gazetteer): Known | undefined {
  for (let to = Math.min(from + longestName, line.tokens.length); to > from; to--) {
    const last = line.tokens[to - 1];
    if (!last || !/[\p{L}\p{N}.)]$/u.test(last.form)) continue;
    const form = line.words(from, to);
    const organisation = gazetteer.organisation(form);
    if (organisation) return { from, to, organisation };
    const country = gazetteer.country(form);
    if (country && standsAlone(line, from, to, country)) return { from, to, country };
  }
  return undefined;
}

// "Michael Jordan", "Chad Smith": an ambiguous form beside another capitalised word is part of that name.
function standsAlone(line: Line, from: number, to: number, entry: CountryEntry): boolean {
  if (!entry.ambiguous || line.titleCase) return true;
  const [before, after] = [line.tokens[from - 1], line.tokens[to]];
  const nameBefore = from > 1 && before?.tag === 'PROPN' && isCapitalised(before);
  const nameAfter = after?.tag === 'PROPN' && isCapitalised(after) && !isInnerHyphen(line.tokens, to);
  return !nameBefore && !nameAfter;
}
