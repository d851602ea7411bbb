import type { Descent } from '#model/story.ts';
import { pageAddress } from '#values/address.ts';
import { isNamed } from './credit.ts';
import { relationOf } from './decide.ts';
import type { Evidence } from './evidence.ts';
import type { Placed } from './groups.ts';
import type { Tie } from './place.ts';
import type { Position } from './position.ts';

/** The agency that most members credit; else the outlet whose abbreviation they credit, in full. That one uses an agency's copy besides its own says little alone. */
export function creditedBy(members: readonly Placed[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { credits } of members) if (credits.agency !== undefined) counts.set(credits.agency, (counts.get(credits.agency) ?? 0) + 1);
  if (
    members.every(
      ({ credits, document }) => (credits.agency === undefined || credits.isPartly === true) && !counts.has(document.outlet ?? ''),
    )
  )
    return undefined;
  const [agency] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  if (agency === undefined) return undefined;
  return members.map(({ document }) => document.outlet).find((outlet) => outlet !== undefined && isNamed(outlet, agency)) ?? agency;
}

/** Two states of one page. */
export function areVersions(a: Placed | undefined, b: Placed | undefined): boolean {
  const [one, other] = [a, b].map((placed) => (placed?.document.url === undefined ? undefined : pageAddress(placed.document.url)));
  return one !== undefined && one === other;
}

const isBy = ({ document: { outlet } }: Placed, source: string): boolean => outlet === source || isNamed(outlet, source);

/**
 * Who descends from whom. The original is the credited source's own text; where its text is not at hand, all descend from one unseen; where
 * nobody is credited, it is the first of the fullest.
 */
export function descend(
  members: readonly Placed[],
  ties: readonly Tie[],
  source: string | undefined,
): { readonly descents: readonly Descent[]; readonly isAncestorUnseen: boolean } {
  const [first] = members;
  if (!first) return { descents: [], isAncestorUnseen: false };
  const own = source === undefined ? undefined : members.filter((one) => isBy(one, source)).sort(byPosition)[0];
  const isAncestorUnseen = source !== undefined && own === undefined;
  const original = own ?? (isAncestorUnseen ? undefined : fullest(members));
  const at = new Map(members.map((one) => [one.position, one]));
  const tiesAt = new Map(members.map(({ position }) => [position, emptyTies()]));
  for (const tie of ties) for (const end of [tie.earlier, tie.later]) tiesAt.get(end)?.push(tie);
  const descents = members.map((one) => descentOf(one, { at, tiesAt, original, source }));
  return { descents, isAncestorUnseen };
}

const byPosition = (a: Placed, b: Placed): number => a.position - b.position;

/** An edit or a rewrite mostly loses something: the first among those that have nearly the most words. */
function fullest(members: readonly Placed[]): Placed | undefined {
  const longest = Math.max(...members.map(({ length }) => length));
  return members.filter(({ length }) => length >= longest * 0.8).sort(byPosition)[0];
}

const emptyTies = (): Tie[] => [];

interface Family {
  readonly at: ReadonlyMap<Position, Placed>;
  readonly tiesAt: ReadonlyMap<Position, readonly Tie[]>;
  readonly original: Placed | undefined;
  readonly source: string | undefined;
}

function descentOf(one: Placed, { at, tiesAt, original, source }: Family): Descent {
  const { id } = one.document;
  if (one === original) return { document: id, relation: 'original', sure: 1, because: tellOriginal(at.size, source) };
  const mine = (tiesAt.get(one.position) ?? [])
    .map((tie) => ({ tie, other: at.get(tie.earlier === one.position ? tie.later : tie.earlier) }))
    // The original before all; without one, whatever is nearest.
    .sort(
      (a, b) =>
        Number(b.other === original) - Number(a.other === original) || b.tie.lineage - a.tie.lineage || a.tie.earlier - b.tie.earlier,
    );
  const nearest = mine[0];
  if (!nearest?.other) {
    const relation = original === undefined ? 'copy' : 'rewrite';
    return at.size === 1
      ? { document: id, relation: 'original', sure: 1, because: 'No other text at hand corresponds to it.' }
      : { document: id, relation, sure: 0.5, because: 'It corresponds to others of them only by way of a third.' };
  }
  return {
    document: id,
    relation: areVersions(one, nearest.other) ? 'version' : relationOf(nearest.tie.evidence),
    from: nearest.other.document.id,
    sure: Math.round(100 / (1 + Math.exp(-nearest.tie.lineage))) / 100,
    because: tellTie(id, nearest.other.document.id, nearest.tie.evidence, source),
  };
}

const tellOriginal = (count: number, source: string | undefined): string =>
  count === 1
    ? 'No other text at hand corresponds to it.'
    : source === undefined
      ? 'It is the first of the fullest among them.'
      : `It is ${source}’s own text, which others credit.`;

/** The grounds of a tie in a sentence. */
function tellTie(a: string, b: string, evidence: Evidence, source: string | undefined): string {
  const { isSame, sentences, inOrder, quoted, figures, names, isCredited } = evidence;
  if (isSame) return `${a} and ${b} have the same words in the same order.`;
  return [
    `${sentences.both} of ${sentences.of} sentences of ${a} and ${b} correspond, ${inOrder} in order`,
    ...(quoted.of > 0 ? [`${Math.round((100 * quoted.both) / quoted.of)} % of the quoted words agree`] : []),
    ...(figures.of > 0 ? [`${figures.both} of ${figures.of} figures agree`] : []),
    `${Math.round(names * 100)} % of the names are found in both`,
    ...(isCredited && source !== undefined ? [`${source} is credited`] : []),
  ]
    .join('; ')
    .concat('.');
}
