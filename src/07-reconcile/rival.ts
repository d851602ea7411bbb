import type { Rival } from '#model/fact.ts';
import type { Context, Sayings } from './context.ts';
import { differInScope, figureOf, isSlipOf } from './figure.ts';
import { countSupport } from './support.ts';

export const claimIds = (sayings: Sayings): Rival['claims'] => [sayings[0].claim.id, ...sayings.slice(1).map((saying) => saying.claim.id)];

/** True where every claim of both stands in one document: it does not contradict or copy itself. */
export const isOfOneDocument = (a: Sayings, b: Sayings): boolean =>
  new Set([...a.slice(0, 100), ...b.slice(0, 100)].map((saying) => saying.document.id)).size === 1;

/** How a figure differs from the better supported one of the same thing and time, and the reason in words. */
export function compareFigures(lead: Sayings, other: Sayings, context: Context): { readonly kind: Rival['kind']; readonly reason: string } {
  if (isOfOneDocument(lead, other)) return { kind: 'different thing', reason: 'One document gives both, so it means two things.' };
  const support = countSupport(lead, context);
  const alone = countSupport(other, context);
  const sample = lead.slice(0, 200);
  if (countSupport([...sample, ...other.slice(0, 200)], context).origins === countSupport(sample, context).origins)
    return { kind: 'wording', reason: 'The same report, passed on with another figure or period.' };
  const [left, right] = [figureOf(lead[0].claim.value), figureOf(other[0].claim.value)];
  if (left && right && alone.documents === 1 && support.documents >= 2 && isSlipOf(left.number, right.number))
    return {
      kind: 'misprint',
      reason: `One document alone has these digits in this order; ${support.documents} others agree on the figure.`,
    };
  if (differInScope(lead[0], other[0])) return { kind: 'scope', reason: 'Counted by another definition; both stand.' };
  return { kind: 'contradiction', reason: 'Independent sources give figures for the same thing and time that exclude each other.' };
}
