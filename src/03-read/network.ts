import { makeArcScorer } from './arcs.ts';
import { bestColumns, type Layer, type Matrix, makeArena, makeLayer, multiply, rampBits, roundUp, sumBits, weightBits } from './arena.ts';
import { makeEncoder } from './encoder.ts';
import { makeLabeller } from './labels.ts';
import { makeLexicon, type Vocabulary } from './lexicon.ts';
import { tags } from './tag.ts';
import { makeTreeFinder } from './tree.ts';

/** What training learned, as numbers. */
export interface Parameters {
  readonly vocabulary: Vocabulary;
  /** The matrices by the names that train/ gives them; a missing one is an error of the file. */
  readonly matrix: (name: string) => Matrix;
  /** Recurrent layers. */
  readonly layers: number;
}

/** Tags, heads (-1 for the root) and relations of one sentence; tags and relations as indexes. */
export interface Parse {
  readonly tags: readonly number[];
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

/** Reads one sentence at a time, of at most as many words as it was made for. */
export interface Network {
  readonly parse: (forms: readonly string[]) => Parse;
}

/** Bytes for the layers and for sentences of `longest` words, with room for what is remembered of forms. */
const memoryFor = (hidden: number, width: number, longest: number): number =>
  8192 * 24 * hidden + width * hidden * 48 + hidden * hidden * 64 + longest * (hidden * 200 + width * 64 + longest * 24) + 4_000_000;

/** Builds the network, which keeps scratch memory of its own. */
export const makeNetwork = ({ vocabulary, matrix, layers }: Parameters, longest: number): Network => {
  const hidden = matrix('W1').columns / 4;
  const arena = makeArena(memoryFor(hidden, vocabulary.width, longest));
  const layer = (name: string, bias?: string, biasBits = sumBits): Layer =>
    makeLayer(arena, matrix(name), weightBits, bias === undefined ? undefined : matrix(bias), biasBits);
  const begin = makeLexicon(arena, vocabulary, matrix('W1'), matrix('b1'), longest);
  const upper = Array.from({ length: layers - 1 }, (_, index) => layer(`W${index + 2}`, `b${index + 2}`));
  const encode = makeEncoder(arena, begin, upper, hidden, roundUp(longest, 4));
  const tagger = layer('Wt', 'bt');
  const tagSums = arena.reserve(roundUp(longest, 4) * tagger.columns * 4);
  const crossing = layer('U', 'bu', rampBits + weightBits);
  const scoreArcs = makeArcScorer(
    arena,
    { dependant: layer('Wd', 'bd'), governor: layer('Wa', 'ba'), crossing, root: matrix('root'), position: matrix('pos') },
    longest,
  );
  const findTree = makeTreeFinder(arena, longest);
  const naming = layer('Wo', 'bo', rampBits + weightBits);
  const nameArcs = makeLabeller(arena, { own: layer('Wld', 'bl'), head: layer('Wla'), naming, root: matrix('rootL') }, longest);

  const parse = (forms: readonly string[]): Parse => {
    const count = forms.length;
    if (count === 0) return { tags: [], heads: [], labels: [] };
    if (count > longest) throw new RangeError(`A sentence has ${count} words and the network reads ${longest}; cut it first.`);
    const states = encode(forms);
    multiply(arena, states, tagSums, count, tagger);
    const heads = findTree(scoreArcs(states, count), count);
    return { tags: bestColumns(arena, tagSums, count, tagger.columns, tags.length), heads, labels: nameArcs(states, count, heads) };
  };
  return { parse };
};
