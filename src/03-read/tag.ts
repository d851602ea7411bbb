import type { Tag } from '#model/sentence.ts';
import { type LinearModel, mix, score } from './linear.ts';
import { type WordShape, wordShape } from './words.ts';

export const tags: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

const edge: WordShape = wordShape('\u0000');
const features = new Int32Array(32);
const scores = new Float64Array(32);

/** Fills `into` with the features of word `at`; returns how many. */
export const tagFeatures = (words: readonly WordShape[], given: readonly number[], at: number, into: Int32Array): number => {
  const w = words[at] ?? edge;
  const a = words[at - 1] ?? edge;
  const b = words[at + 1] ?? edge;
  const aa = words[at - 2] ?? edge;
  const bb = words[at + 2] ?? edge;
  const ta = at > 0 ? (given[at - 1] ?? 20) : 20;
  const taa = at > 1 ? (given[at - 2] ?? 20) : 20;
  let n = 0;
  const put = (kind: number, value: number): void => {
    into[n++] = mix(value, kind * 0x3c6ef372);
  };
  put(1, w.form);
  put(2, w.lower);
  put(3, w.suffix3);
  put(4, w.suffix2);
  put(5, w.suffix1);
  put(6, w.prefix);
  put(7, w.shape);
  put(8, a.lower);
  put(9, b.lower);
  put(10, aa.lower);
  put(11, bb.lower);
  put(12, ta);
  put(13, mix(ta, taa));
  put(14, mix(ta, w.lower));
  put(15, a.suffix3);
  put(16, b.suffix3);
  put(17, mix(a.lower, w.lower));
  put(18, mix(w.lower, b.lower));
  put(19, mix(b.shape, w.shape));
  put(20, mix(ta, b.suffix3));
  put(21, mix(w.suffix3, w.shape));
  put(22, mix(w.suffix3, b.suffix2));
  put(23, mix(at === 0 ? 1 : 2, w.shape));
  put(24, mix(ta, w.suffix3));
  return n;
};

/** Tags as indexes into `tags`. */
export const tagWords = (model: LinearModel, words: readonly WordShape[]): number[] => {
  const given: number[] = [];
  for (let at = 0; at < words.length; at++) {
    score(model, features, tagFeatures(words, given, at, features), scores);
    let best = 0;
    for (let c = 1; c < model.classes; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    given.push(best);
  }
  return given;
};
