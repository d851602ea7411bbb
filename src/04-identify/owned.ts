import { headOf, isCapitalised, type Line } from '#model/line.ts';
import type { Mention } from '#model/mention.ts';
import type { Found } from './found.ts';
import type { Known } from './places.ts';

/** A fund, agency, bank or firm by its name, with the country whose it is said to be. */
interface OwnedBody {
  readonly name: string;
  readonly of: string;
  /** What it is, in the text's words: "development bank". */
  readonly office: string;
}

const kinds = new Set(
  'fund agency bank company firm corporation authority board operator utility airline airlines manufacturer contractor developer giant conglomerate institute foundation lender insurer producer miner carmaker refiner shipyard builder railway railways port group consortium arm subsidiary'.split(
    ' ',
  ),
);
const isCapital = (line: Line, at: number): boolean => isCapitalised(line.tokens[at]) && line.tokens[at]?.tag !== 'DET';

/** "Gondor's state fund, Harbour Trust", "the Gondorian bank Argonath", "Argonath, Gondor's development bank": bodies that the text itself gives to a country. */
export function findOwned(found: readonly Found[]): readonly OwnedBody[] {
  const bodies = new Map<string, OwnedBody>();
  for (const { line, known } of found) {
    line.lower.forEach((word, noun) => {
      if (!kinds.has(word)) return;
      const owner = ownerBefore(line, known, noun);
      if (!owner) return;
      const name = nameBehind(line, known, noun) ?? nameBefore(line, known, owner.from);
      if (name && !bodies.has(name)) bodies.set(name, { name, of: owner.of, office: word });
    });
  }
  return [...bodies.values()];
}

/** The country in "Gondor's state development fund", "the Gondorian bank"; only lower-case words may stand between. */
function ownerBefore(line: Line, known: readonly Known[], noun: number): { of: string; from: number } | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    const hit = known.find(({ from, to }) => from <= at && at < to);
    if (hit) {
      const isOwner = hit.country?.form === 'adjective' || /^['’]s?$/.test(line.tokens[hit.to]?.form ?? '');
      return hit.country && isOwner ? { of: hit.country.code, from: hit.from } : undefined;
    }
    if (
      !/^(?:['’]s?|-|\p{Ll}[\p{L}-]*)$/u.test(line.tokens[at]?.form ?? '') ||
      /^(?:VERB|ADP|SCONJ|CCONJ|AUX)$/.test(line.tokens[at]?.tag ?? '')
    )
      return undefined;
  }
  return undefined;
}

function nameBehind(line: Line, known: readonly Known[], noun: number): string | undefined {
  const from = line.tokens[noun + 1]?.form === ',' ? noun + 2 : noun + 1;
  const start = /^the$/i.test(line.tokens[from]?.form ?? '') ? from + 1 : from;
  const isBeside = start === noun + 1 || line.tokens[headOfRun(line, start)]?.arc === 'appos' || line.tokens[start]?.arc === 'appos';
  return isBeside ? nameAt(line, known, start) : undefined;
}

const headOfRun = (line: Line, start: number): number => {
  let end = start;
  while (isCapital(line, end + 1)) end++;
  return end;
};

/** "Argonath, Gondor's development bank": the name before the comma. */
function nameBefore(line: Line, known: readonly Known[], owner: number): string | undefined {
  const comma = /^(?:the|a)$/i.test(line.tokens[owner - 1]?.form ?? '') ? owner - 2 : owner - 1;
  if (line.tokens[comma]?.form !== ',') return undefined;
  let from = comma;
  while (isCapital(line, from - 1) || (/^(?:of|for|&|-)$/.test(line.tokens[from - 1]?.form ?? '') && isCapital(line, from - 2))) from--;
  return from < comma ? nameAt(line, known, from) : undefined;
}

function nameAt(line: Line, known: readonly Known[], from: number): string | undefined {
  let to = from;
  while (isCapital(line, to) || (to > from && /^(?:of|for|&|-)$/.test(line.tokens[to]?.form ?? '') && isCapital(line, to + 1))) to++;
  const name = line.words(from, to);
  const isState = known.some((hit) => hit.from === from && hit.to === to && hit.country);
  return to > from && name.length > 2 && !isState ? name : undefined;
}

/** Every place where a body of these is named. */
export function ownedMentions({ line, known }: Found, bodies: readonly OwnedBody[]): Mention[] {
  if (bodies.length === 0) return [];
  return line.tokens.flatMap((token, from): Mention[] => {
    const body = bodies.find(
      ({ name }) => name.startsWith(token.form) && line.words(from, from + name.split(/[ ]|(?=-)|(?<=-)/).length) === name,
    );
    const to = from + (body?.name.split(/[ ]|(?=-)|(?<=-)/).length ?? 0);
    if (!body || known.some((hit) => hit.from < to && hit.to > from && hit.organisation)) return [];
    const actor = { kind: 'organisation', name: body.name, of: body.of, office: body.office } as const;
    return [{ sentence: line.index, from, to, head: headOf(line, from, to), actors: [actor], by: 'name' }];
  });
}
