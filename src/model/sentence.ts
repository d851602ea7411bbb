import type { SegmentRole } from './segment.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word. The offsets cut `form` from the text exactly. */
export interface Token extends Span {
  readonly form: string;
  /** Dictionary form, lower case but for proper nouns. */
  readonly lemma: string;
  readonly tag: Tag;
  /** Index in the sentence of the token this one depends on; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with subtype: "nsubj:pass", "obl", "root". */
  readonly arc: string;
}

/** A sentence, headline or bullet: what stands between two full stops or line ends. */
export interface Sentence extends Span {
  readonly role: SegmentRole;
  /** Counts from 0 through the document; sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}
