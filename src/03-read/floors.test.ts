import { ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scoreTrees, type TreeScore } from '../../bench/tree-score.ts';
import { rawText, readTreebankFile, readTreebankFolder, type TreebankDocument } from '../../train/treebank.ts';
import { read, segmentsOfPlain } from './read.ts';
import { loadWeights } from './weights.ts';

const treebanks = join(import.meta.dirname, '../../../shared/data/treebanks');
const skip = existsSync(treebanks) ? false : `the treebanks are not at ${treebanks}`;

type Floors = Pick<TreeScore, 'tokens' | 'sentences' | 'tags' | 'heads' | 'arcs'>;

/** F1 in per cent from raw text. Raise a floor when a score rises; lower one only with the reason in the changelog. */
const floors: readonly (readonly [string, () => TreebankDocument[], Floors])[] = [
  ['GUM dev', () => readTreebankFolder(join(treebanks, 'gum/dev')), { tokens: 99.8, sentences: 94.5, tags: 96.6, heads: 87.6, arcs: 84.9 }],
  [
    'EWT dev',
    () => readTreebankFile(join(treebanks, 'ewt-dev.conllu')),
    { tokens: 98.9, sentences: 84.8, tags: 94.4, heads: 84.9, arcs: 81.8 },
  ],
];

for (const [name, load, least] of floors) {
  test(`no score of ${name} sinks below its floor`, { skip }, () => {
    const documents = load();
    const text = rawText(documents);
    const score = scoreTrees(documents, read(text, segmentsOfPlain(text), undefined, loadWeights()).sentences);
    for (const part of ['tokens', 'sentences', 'tags', 'heads', 'arcs'] as const) {
      ok(score[part] >= least[part], `${part}: ${score[part].toFixed(2)}, and the floor is ${least[part]}`);
    }
  });
}
