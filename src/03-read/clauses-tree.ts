import type { Sentence, Token } from '#model/sentence.ts';
import { mend } from './clauses-mend.ts';

/** A sentence's dependency tree, with what the clause rules ask of it again and again. Token indexes throughout; -1 means none. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Tokens that hang from the root, each after the one it depends on. A token in a circle of a broken tree is left out. */
  readonly order: readonly number[];
  /** Leftmost and one past the rightmost token of the phrase under a token, without relative clauses, asides and punctuation. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

const missing: Token = { start: 0, end: 0, form: '', lemma: '', tag: 'X', head: -1, arc: 'root' };

/** The token at an index, or an empty one where there is none. */
export const tokenAt = (tree: Tree, index: number): Token => tree.tokens[index] ?? missing;

/** First dependent of a token in the order of the text, else -1. */
export const firstOf = (tree: Tree, index: number): number => tree.firstChild[index] ?? -1;

/** Next dependent of the same head, else -1. */
export const nextOf = (tree: Tree, index: number): number => tree.nextSibling[index] ?? -1;

/** The relation without its subtype: "nsubj:pass" is "nsubj". */
export function baseOf(arc: string): string {
  const colon = arc.indexOf(':');
  return colon < 0 ? arc : arc.slice(0, colon);
}

/** First dependent with exactly this relation, else -1. */
export function childBy(tree: Tree, index: number, arc: string): number {
  for (let child = firstOf(tree, index); child >= 0; child = nextOf(tree, child)) {
    if (tokenAt(tree, child).arc === arc) return child;
  }
  return -1;
}

/** Arcs that point nowhere, or at their own token, make roots. */
function rooted(tokens: readonly Token[]): readonly Token[] {
  const isAstray = (token: Token, index: number): boolean =>
    token.head >= tokens.length || token.head === index || (token.head < 0 && token.arc !== 'root');
  if (!tokens.some(isAstray)) return tokens;
  return tokens.map((token, index) => (isAstray(token, index) ? { ...token, head: -1, arc: 'root' } : token));
}

const columns = (size: number) => ({
  firstChild: new Int32Array(size),
  nextSibling: new Int32Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
});
// One sentence is read at a time, and fresh columns for each cost more than their contents.
let scratch = columns(256);

function roomFor(size: number): ReturnType<typeof columns> {
  if (size > scratch.from.length) scratch = columns(size * 2);
  scratch.firstChild.fill(-1, 0, size);
  scratch.nextSibling.fill(-1, 0, size);
  return scratch;
}

/** Builds the tree in linear time. What it gives holds until it is called again. */
export function plant(sentence: Sentence): Tree {
  const tokens = mend(rooted(sentence.tokens));
  const size = tokens.length;
  const { firstChild, nextSibling, from, to } = roomFor(size);
  const order: number[] = [];
  for (let index = size - 1; index >= 0; index--) {
    const head = tokens[index]?.head ?? -1;
    if (head < 0) continue;
    nextSibling[index] = firstChild[head] ?? -1;
    firstChild[head] = index;
  }
  for (let index = 0; index < size; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < 0) order.push(index);
  }
  for (let done = 0; done < order.length; done++) {
    for (let child = firstChild[order[done] ?? 0] ?? -1; child >= 0; child = nextSibling[child] ?? -1) order.push(child);
  }
  const tree: Tree = { sentence, tokens, order, from, to, firstChild, nextSibling };
  measure(tree);
  return tree;
}

const asides = new Set(['punct', 'acl:relcl', 'advcl:relcl', 'parataxis', 'discourse', 'vocative', 'advcl', 'dep', 'list']);

/** From the leaves up: the phrase under every token. */
function measure(tree: Tree): void {
  for (let index = 0; index < tree.tokens.length; index++) {
    tree.from[index] = index;
    tree.to[index] = index + 1;
  }
  for (let at = tree.order.length - 1; at >= 0; at--) {
    const index = tree.order[at] ?? 0;
    const { head, arc } = tokenAt(tree, index);
    if (head < 0 || asides.has(arc)) continue;
    if (arc === 'appos' && index > head && isAfterComma(tree, index)) continue;
    tree.from[head] = Math.min(tree.from[head] ?? 0, tree.from[index] ?? 0);
    tree.to[head] = Math.max(tree.to[head] ?? 0, tree.to[index] ?? 0);
  }
}

function isAfterComma(tree: Tree, index: number): boolean {
  const before = tokenAt(tree, (tree.from[index] ?? 0) - 1).form;
  return before === ',' || before === '(' || before === '–' || before === '—';
}
