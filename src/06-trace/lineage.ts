import type { Document } from '#model/document.ts';
import { digest } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { daysBetween, isDay } from '#values/day.ts';
import { abbreviates, type Credits } from './credit.ts';
import type { Fingerprint } from './fingerprint.ts';
import { compare, type Likeness } from './likeness.ts';
import { type Edge, mergeByAverage } from './merge.ts';
import { isOfficialOutlet } from './origin-kind.ts';
import type { Candidate } from './pairs.ts';

export interface Traced {
  readonly document: Document;
  readonly print: Fingerprint;
  readonly credits: Credits;
}

// A linear score over readable features. Correspondence in order tells rewrites from independent reports of one event better than shared
// words do: those share what an official said, not the order in which it is told. Weights set by hand on the gold dossiers; 0 is even.
const weights = {
  order: 5,
  orderAt: 0.6,
  copied: 3,
  copiedAt: 0.1,
  names: 1.5,
  namesAt: 0.4,
  quoted: 0.8,
  figures: 2,
  figuresAt: 0.5,
  quotedAt: 0.3,
  credit: 0.6,
  official: -1.3,
  far: -1.5,
  base: -0.4,
} as const;
const mostDays = 21;

/** How sure it is that two texts descend from one; above 0 is rather yes. */
export function scoreLineage(a: Traced, b: Traced, likeness: Likeness): number {
  if (likeness.sentences === 0) return likeness.copied >= 0.8 ? 1 : -1;
  // Two texts of a sentence or two correspond by chance.
  const few = Math.min(1, likeness.sentences / 5);
  const order = likeness.corresponding * likeness.inOrder;
  return (
    weights.base +
    weights.order * (order * few - weights.orderAt) +
    weights.copied * (Math.min(likeness.copied, 0.6) - weights.copiedAt) +
    weights.names * ((likeness.names ?? weights.namesAt) - weights.namesAt) +
    weights.quoted * ((likeness.quoted ?? weights.quotedAt) - weights.quotedAt) +
    weights.figures * (figuresAgree(a, b, likeness) - weights.figuresAt) +
    (sharesCredit(a, b) ? weights.credit : 0) +
    (isOfficialOutlet(a.document.outlet) !== isOfficialOutlet(b.document.outlet) ? weights.official : 0) +
    (likeness.copied < 0.9 && daysApart(a, b) > mostDays ? weights.far : 0)
  );
}

/** Tables of results and bond issues are worded alike and differ in their figures. One or two figures say little. */
function figuresAgree(a: Traced, b: Traced, likeness: Likeness): number {
  const few = Math.min(a.print.figures.size, b.print.figures.size);
  return few < 2 || likeness.figures === undefined ? weights.figuresAt : likeness.figures;
}

const sharesCredit = (a: Traced, b: Traced): boolean =>
  sourceOf(a) !== undefined && sourceOf(a) === sourceOf(b) ? true : credits(a, b) || credits(b, a);

const sourceOf = ({ credits }: Traced): string | undefined => credits.agency;

/** The one credits the other's outlet. */
const credits = (a: Traced, b: Traced): boolean =>
  a.credits.agency !== undefined &&
  b.document.outlet !== undefined &&
  (a.credits.agency === b.document.outlet || abbreviates(a.credits.agency, b.document.outlet));

function daysApart(a: Traced, b: Traced): number {
  const [left, right] = [a.document.published, b.document.published];
  return left !== undefined && right !== undefined && isDay(left) && isDay(right) ? Math.abs(daysBetween(left, right)) : 0;
}

/** Groups of documents that descend from one text, singles included, with the source they credit. */
export function findLineages(traced: readonly Traced[], candidates: readonly Candidate[]): readonly Lineage[] {
  const compared = candidates.filter(({ shared }) => shared >= 2).map(({ left, right }) => edgeOf(traced, left, right));
  const reasons = new Map(compared.map(({ edge, likeness }) => [`${edge.left} ${edge.right}`, likeness]));
  const edges = compared.map(({ edge }) => edge);
  return mergeByAverage(traced.length, edges, -0.6, true).map((group) => {
    const members = group.flatMap((index) => traced[index] ?? []);
    const best = edges
      .filter(({ left, right, score }) => score > 0 && group.includes(left) && group.includes(right))
      .sort((a, b) => b.score - a.score)[0];
    const source = creditedBy(members);
    return {
      id: `l-${digest(members.map(({ document }) => document.id).join('\n')).slice(0, 12)}`,
      documents: members.map(({ document }) => document.id),
      ...(source !== undefined && { source }),
      because: best ? explain(traced, best, reasons.get(`${best.left} ${best.right}`), source) : 'No other text at hand corresponds to it.',
    };
  });
}

function edgeOf(traced: readonly Traced[], left: number, right: number): { readonly edge: Edge; readonly likeness: Likeness | undefined } {
  const [a, b] = [traced[left], traced[right]];
  if (!a || !b) return { edge: { left, right, score: -1 }, likeness: undefined };
  const likeness = compare(a.print, b.print);
  return { edge: { left, right, score: scoreLineage(a, b, likeness) }, likeness };
}

/** The agency that most members credit; else the outlet whose abbreviation they credit, in full. */
function creditedBy(members: readonly Traced[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { credits } of members) if (credits.agency !== undefined) counts.set(credits.agency, (counts.get(credits.agency) ?? 0) + 1);
  const [agency] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  if (agency === undefined) return undefined;
  return members.map(({ document }) => document.outlet).find((outlet) => outlet !== undefined && abbreviates(agency, outlet)) ?? agency;
}

function explain(traced: readonly Traced[], { left, right }: Edge, likeness: Likeness | undefined, source: string | undefined): string {
  if (!likeness) return 'They correspond.';
  const [a, b] = [traced[left]?.document.id ?? '', traced[right]?.document.id ?? ''];
  const matched = Math.round(likeness.corresponding * likeness.sentences);
  const parts = [
    `${matched} of ${likeness.sentences} sentences of ${a} and ${b} correspond, ${Math.round(likeness.inOrder * matched)} in order`,
    likeness.quoted === undefined ? '' : `${Math.round(likeness.quoted * 100)} % of the quoted words agree`,
    likeness.figures === undefined ? '' : `${Math.round(likeness.figures * 100)} % of the figures agree`,
    source === undefined ? '' : `${source} is credited`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}
