import { isCode } from '#model/actor.ts';
import type { Holding, Setting } from '#model/identified.ts';
import type { Found } from './found.ts';
import type { OfficePhrase } from './offices.ts';
import type { NamedPerson } from './people.ts';

// "his foreign minister", "her Rohirric counterpart": whose, where a person is meant.

/** The person whom "his" or "her" before an office means: who was subject last in the sentence, or was named last; else the subject of the one before. */
export function masterOf(each: Found, office: OfficePhrase, found: readonly Found[]): NamedPerson | undefined {
  const at = ownedAt(each, office);
  if (at === undefined) return undefined;
  const before = each.people.filter(({ to }) => to <= at);
  if (before.length > 0) return before.findLast((person) => isSubject(each, person)) ?? before.at(-1);
  const last = found[each.line.index - 1];
  return last?.people.findLast((person) => isSubject(last, person));
}

/** The token "his" or "her" that stands before the office or is read as part of its phrase; "His Majesty" owns nothing. */
function ownedAt({ line: { lower } }: Found, { from, head }: OfficePhrase): number | undefined {
  for (let at = Math.max(0, from - 1); at < head; at++)
    if (/^(?:his|her)$/.test(lower[at] ?? '') && !/^(?:majesty|highness|excellency|royal|holiness)$/.test(lower[at + 1] ?? '')) return at;
  return undefined;
}

/** The name, or the office that it is in apposition to: "Gondor's prime minister, Imrahil, thanked …". */
const isSubject = ({ line: { tokens }, offices }: Found, { from, to }: NamedPerson): boolean =>
  tokens.slice(from, to).some(({ arc }) => arc.startsWith('nsubj')) ||
  offices.some((office) => office.to <= from && from - office.to <= 3 && tokens[office.head]?.arc.startsWith('nsubj') === true);

/**
 * The office that a counterpart holds: that of the one whose counterpart he is, else of whoever was named with one before; not of his own countryman.
 */
export function heldByOther(
  person: string,
  master: string | undefined,
  place: { readonly sentence: number; readonly from: number; readonly of: string | undefined },
  holdings: readonly Holding[],
): Holding | undefined {
  const earlier = holdings
    .filter(
      ({ person: other, sentence, from }) =>
        other !== person && (sentence < place.sentence || (sentence === place.sentence && from < place.from)),
    )
    .sort((a, b) => b.sentence - a.sentence || b.from - a.from);
  const own = master === undefined ? undefined : earlier.find((holding) => holding.person === master && holding.status !== 'former');
  return own ?? earlier.find(({ of }) => place.of === undefined || of !== place.of);
}

/** "Deputy Prime Minister and Foreign Minister": a counterpart holds the portfolio, and the rank perhaps not. */
export const withoutRank = (office: string): string =>
  office.replace(/^(?:first )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor) and /i, '');

/** "his counterpart" without a country: of the other of the two that a text is about. */
export function otherOfTwo(of: string | undefined, { ranked }: Setting): string | undefined {
  const two = ranked.slice(0, 2);
  return of !== undefined && isCode(of) && two.length === 2 && two.includes(of) ? two.find((code) => code !== of) : undefined;
}
