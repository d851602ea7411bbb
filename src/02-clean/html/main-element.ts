import { namesBody, reasonInLabel } from './label.ts';
import type { Block, Element, Outline } from './outline.ts';

/** Where an article stands in a page. */
export interface MainPart {
  /** Index of the element that holds the article. */
  readonly element: number;
  /** For each element why it, or an element around it, is left out; undefined where it stays. */
  readonly dropped: readonly (string | undefined)[];
}

/** Finds the element that holds most of the page's prose, without the parts whose tag or name speaks against them. */
export function findMainPart({ elements, blocks }: Outline): MainPart {
  const weights = blocks.map(weightOf);
  const all = totals(elements, blocks, weights);
  const dropped = inherit(elements, (element, index) => reasonFor(element, index, all));
  const kept = totals(
    elements,
    blocks,
    weights.map((weight, at) => (dropped[blocks[at]?.element ?? -1] ? 0 : weight)),
  );
  return { element: descend(elements, kept), dropped };
}

/** How much a block looks like an author's prose: its words outside links, few points for lines without an end. */
function weightOf({ text, linked }: Block): number {
  const own = text.length - linked;
  if (own < 20 || linked > text.length * 0.5) return 0;
  if (text.length > 90 || /[.!?…]["'”’)]{0,2}$/u.test(text)) return own;
  return own * 0.1;
}

/** Weights summed up the tree. */
function totals(elements: readonly Element[], blocks: readonly Block[], weights: readonly number[]): number[] {
  const sums: number[] = elements.map(() => 0);
  for (const [index, block] of blocks.entries()) {
    const at = block.element;
    const before = sums[at];
    if (before !== undefined) sums[at] = before + (weights[index] ?? 0);
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1;
    const before = sums[parent];
    if (before !== undefined) sums[parent] = before + (sums[index] ?? 0);
  }
  return sums;
}

/** Gives each element its own reason, else its parent's. */
function inherit(elements: readonly Element[], reason: (element: Element, index: number) => string | undefined): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  for (const [index, element] of elements.entries())
    found.push((element.parent >= 0 ? found[element.parent] : undefined) ?? reason(element, index));
  return found;
}

const byTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'side column',
  form: 'poll or form',
  dialog: 'notice over the page',
  menu: 'navigation',
  figcaption: 'caption',
  figure: 'caption',
};
const never = new Set(['html', 'body', 'main', 'article']);

/** An element with a speaking name that yet holds most of the page's words is not what its name says. */
function reasonFor(element: Element, index: number, sums: readonly number[]): string | undefined {
  if (never.has(element.tag)) return undefined;
  const reason =
    byTag[element.tag] ?? (element.label ? reasonInLabel(element.label) : undefined) ?? (element.hidden ? 'hidden text' : undefined);
  if (reason === undefined || namesBody('', element.itemprop)) return undefined;
  return (sums[index] ?? 0) > (sums[0] ?? 0) * 0.4 ? undefined : reason;
}

const share = 0.7;

/** Walks from the root to the deepest element that still holds most of the prose. */
function descend(elements: readonly Element[], sums: readonly number[]): number {
  const best = elements.map(() => -1);
  for (const [index, element] of elements.entries()) {
    const rival = best[element.parent];
    if (rival !== undefined && (rival < 0 || (sums[index] ?? 0) > (sums[rival] ?? 0))) best[element.parent] = index;
  }
  let at = 0;
  for (;;) {
    const child = best[at];
    if (child === undefined || child < 0 || (sums[child] ?? 0) < (sums[at] ?? 0) * share || (sums[child] ?? 0) === 0) return at;
    if (elements[child]?.tag === 'p') return at;
    at = child;
  }
}
