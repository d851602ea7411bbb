import { commentsHeading } from '../line-rule.ts';
import { type NamesSeen, namesBody, reasonInLabel } from './label.ts';
import type { Block, Element, Outline } from './outline.ts';
import { headings } from './tags.ts';

/** Where an article stands in a page. */
export interface MainPart {
  /** Index of the element that holds the article. */
  readonly element: number;
  /** For each element why it, or an element around it, is left out; undefined where it stays. */
  readonly dropped: readonly (string | undefined)[];
}

/** Finds the element that holds most of the page's prose, without the parts whose tag or name speaks against them. */
export function findMainPart(outline: Outline): MainPart {
  const { elements, blocks } = outline;
  const weights = weightsOf(blocks);
  const all = totals(outline, (_, at) => weights[at] ?? 0);
  const seen: NamesSeen = { labels: new Map(), names: new Map() };
  const cards = cardsOf(elements, blocks, all);
  const revealed = !showsProse(elements, blocks, weights);
  const dropped = inherit(elements, (element, index) => {
    if (element.hidden && !revealed) return hiddenText;
    return cards.has(index) ? 'links to other articles' : reasonFor(element, index, all, seen);
  });
  const kept = totals(outline, ({ element }, at) => (dropped[element] ? 0 : (weights[at] ?? 0)));
  return { element: descend(elements, kept), dropped };
}

const hiddenText = 'hidden text';

/** UTF-16 units of prose in sight from which what is hidden is not for readers; with less a script is to show the article. */
const leastShown = 300;

function showsProse(elements: readonly Element[], blocks: readonly Block[], weights: readonly number[]): boolean {
  const hidden = inherit(elements, (element) => (element.hidden ? hiddenText : undefined));
  return blocks.reduce((sum, block, at) => sum + (hidden[block.element] ? 0 : (weights[at] ?? 0)), 0) >= leastShown;
}

/** Words below the heading of the readers' comments count for nothing. */
function weightsOf(blocks: readonly Block[]): number[] {
  const weights = blocks.map(weightOf);
  const comments = blocks.findIndex((block) => block.text.length < 60 && commentsHeading.test(block.text));
  const before = weights.slice(0, Math.max(0, comments)).reduce((sum, weight) => sum + weight, 0);
  return before < leastProse ? weights : weights.map((weight, index) => (index > comments ? 0 : weight));
}

const leastProse = 600;

/** How much a block looks like an author's prose: its words outside links, few points for lines without an end. */
function weightOf({ text, linked }: Block): number {
  const own = text.length - linked;
  if (own < 20 || linked > text.length * 0.5) return 0;
  if (text.includes(' | ')) return own * 0.3;
  if (text.length > 90 || /[.!?…]["'”’)]{0,2}$/u.test(text)) return own;
  return own * 0.1;
}

/** What blocks weigh, for each element summed over all that is in it. */
export function totals(
  { elements, blocks }: Pick<Outline, 'elements' | 'blocks'>,
  weigh: (block: Block, index: number) => number,
): Float64Array {
  const sums = new Float64Array(elements.length);
  blocks.forEach((block, index) => {
    sums[block.element] = (sums[block.element] ?? 0) + weigh(block, index);
  });
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/** Gives each element its own reason, else its parent's. */
function inherit(elements: readonly Element[], reason: (element: Element, index: number) => string | undefined): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  elements.forEach((element, index) => {
    found.push((element.parent >= 0 ? found[element.parent] : undefined) ?? reason(element, index));
  });
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
const never = new Set(['html', 'body', 'main', 'article', 'table', 'tbody', 'thead', 'tr', 'td', 'th']);
/** The share of a page's prose from which an element is the article, whatever its name says. */
const mostOfPage = 0.4;
/** Readers and teasers often take more room than the article. */
const nearlyAll = 0.75;

function reasonFor(element: Element, index: number, sums: Float64Array, seen: NamesSeen): string | undefined {
  if (never.has(element.tag)) return undefined;
  const reason =
    byTag[element.tag] ?? (element.label ? reasonInLabel(element.label, seen) : undefined) ?? (element.hidden ? hiddenText : undefined);
  if (reason === undefined || namesBody('', element.itemprop)) return undefined;
  return (sums[index] ?? 0) > (sums[0] ?? 0) * (reason === 'comments' || reason === 'links to other articles' ? nearlyAll : mostOfPage)
    ? undefined
    : reason;
}

/** Elements around a linked heading and few words: they announce another article. */
function cardsOf(elements: readonly Element[], blocks: readonly Block[], sums: Float64Array): ReadonlySet<number> {
  const cards = new Set<number>();
  const most = Math.min(cardProse, (sums[0] ?? 0) * mostOfPage);
  for (const block of blocks) {
    const tag = elements[block.element]?.tag ?? '';
    if (!headings.has(tag) || tag === 'h1' || block.linked < block.text.length * 0.9) continue;
    let at = elements[block.element]?.parent ?? -1;
    let card = block.element;
    for (let steps = 0; steps < 3 && at > 0 && (sums[at] ?? 0) < most && !never.has(elements[at]?.tag ?? ''); steps++) {
      card = at;
      at = elements[at]?.parent ?? -1;
    }
    if (elements[at]?.tag === 'article' && (sums[at] ?? 0) < most) card = at;
    cards.add(card);
  }
  return cards;
}

/** UTF-16 units: no teaser is longer, and hardly an article shorter. */
const cardProse = 500;

/** The share of an element's prose that must lie in one of its children for the search to go on there. */
const share = 0.7;

/** Walks from the root to the deepest element that still holds most of the prose. */
function descend(elements: readonly Element[], sums: Float64Array): number {
  const best = new Int32Array(elements.length).fill(-1);
  elements.forEach(({ parent }, index) => {
    const rival = best[parent];
    if (rival !== undefined && (rival < 0 || (sums[index] ?? 0) > (sums[rival] ?? 0))) best[parent] = index;
  });
  let at = 0;
  for (;;) {
    const child = best[at];
    if (child === undefined || child < 0 || (sums[child] ?? 0) < (sums[at] ?? 0) * share || (sums[child] ?? 0) === 0) return at;
    if (elements[child]?.tag === 'p') return at;
    at = child;
  }
}
