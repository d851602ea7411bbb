import type { Sentence } from '#model/sentence.ts';
import type { TreebankDocument } from '../train/treebank.ts';

/** A word as the scorer sees it: its place among the characters that are not blank, and what it says. */
interface Word {
  readonly key: string;
  readonly tag: string;
  readonly head: string;
  readonly arc: string;
}

interface Side {
  readonly words: ReadonlyMap<string, Word>;
  readonly sentences: ReadonlySet<string>;
}

/** F1 in per cent, as the CoNLL 2018 shared task counts, subtypes of relations left aside; and how much was counted. */
export interface TreeScore {
  readonly tokens: number;
  readonly sentences: number;
  readonly tags: number;
  readonly heads: number;
  readonly arcs: number;
  readonly goldTokens: number;
  readonly goldSentences: number;
}

const broad = (arc: string): string => arc.split(':')[0] ?? arc;
const lengthOf = (form: string): number => form.replace(/\s/g, '').length;

interface Row {
  readonly length: number;
  readonly tag: string;
  readonly head: number;
  readonly arc: string;
}

/** Words that share a place (a contraction whose parts are not written as they are said) are told apart by their order. */
const sideOf = (sentences: readonly { readonly rows: readonly Row[]; readonly written: number }[]): Side => {
  const words = new Map<string, Word>();
  const ranges = new Set<string>();
  let start = 0;
  for (const { rows, written } of sentences) {
    let at = start;
    const keys = rows.map(({ length }) => {
      const key = `${at}-${at + length}`;
      at += length;
      return key;
    });
    for (const [index, { tag, head, arc }] of rows.entries()) {
      const key = keys[index] ?? '';
      words.set(key, { key, tag, head: head < 0 ? 'root' : (keys[head] ?? ''), arc: broad(arc) });
    }
    start += written;
    ranges.add(`${start - written}-${start}`);
  }
  return { words, sentences: ranges };
};

const goldSide = (documents: readonly TreebankDocument[]): Side =>
  sideOf(
    documents.flatMap(({ trees }) =>
      trees.map(({ forms, tags, heads, arcs, text }) => ({
        written: lengthOf(text),
        rows: forms.map((form, index) => ({
          length: lengthOf(form),
          tag: tags[index] ?? '',
          head: heads[index] ?? -1,
          arc: arcs[index] ?? '',
        })),
      })),
    ),
  );

const systemSide = (sentences: readonly Sentence[]): Side =>
  sideOf(
    sentences.map(({ tokens }) => ({
      written: tokens.reduce((sum, { form }) => sum + lengthOf(form), 0),
      rows: tokens.map(({ form, tag, head, arc }) => ({ length: lengthOf(form), tag, head, arc })),
    })),
  );

/** Scores what was read of a treebank's raw text against its trees. */
export const scoreTrees = (documents: readonly TreebankDocument[], read: readonly Sentence[]): TreeScore => {
  const gold = goldSide(documents);
  const system = systemSide(read);
  const all = gold.words.size + system.words.size;
  let [tokens, tags, heads, arcs] = [0, 0, 0, 0];
  for (const [key, word] of system.words) {
    const right = gold.words.get(key);
    if (right === undefined) continue;
    tokens++;
    if (right.tag === word.tag) tags++;
    if (right.head !== word.head) continue;
    heads++;
    if (right.arc === word.arc) arcs++;
  }
  let sentences = 0;
  for (const range of system.sentences) if (gold.sentences.has(range)) sentences++;
  const share = (same: number, of: number): number => (of === 0 ? 0 : (200 * same) / of);
  return {
    tokens: share(tokens, all),
    sentences: share(sentences, gold.sentences.size + system.sentences.size),
    tags: share(tags, all),
    heads: share(heads, all),
    arcs: share(arcs, all),
    goldTokens: gold.words.size,
    goldSentences: gold.sentences.size,
  };
};
