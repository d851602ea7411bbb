import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Sentence } from '#model/sentence.ts';
import { read, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { rawText, readTreebankFolder, type TreebankDocument } from '../train/treebank.ts';
import { scoreTrees } from './tree-score.ts';

/*
 * How well news and interviews are read that training has not seen:
 *   node bench/reader-folds.ts [--folds 0,1,2,3,4] [--silver WORDS]
 * The documents of GUM's training part go round five folds; for each, the reader is trained without it, and reads it from raw text.
 * Vectors are learned once, and have seen the words of all documents, but none of their trees. Without --silver no teacher reads raw
 * text, which saves two thirds of the time and some of the score.
 */

const root = join(import.meta.dirname, '..');
const treebank = join(root, '../shared/data/treebanks/gum/train');
const foldCount = 5;
const cache = join(root, '.cache');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const trainWithout = (names: readonly string[], fold: number, silver: string): string => {
  const out = join(cache, `fold-${fold}.bin.gz`);
  const options = ['--silver', silver, '--vectors', join(cache, 'vectors.bin'), '--without', names.join(','), '--out', out];
  execFileSync(process.execPath, ['--max-old-space-size=8000', join(root, 'train/reader.ts'), ...options], { stdio: 'ignore' });
  return out;
};

const readAll = (documents: readonly TreebankDocument[], path: string): Sentence[] => {
  const text = rawText(documents);
  return [...read(text, segmentsOfPlain(text), undefined, loadWeights(path)).sentences];
};

const main = (): void => {
  const { values } = parseArgs({ options: { folds: { type: 'string', default: '0,1,2,3,4' }, silver: { type: 'string', default: '0' } } });
  if (!existsSync(treebank)) {
    say(`The treebank is not at ${treebank}; nothing can be measured.`);
    return;
  }
  mkdirSync(cache, { recursive: true });
  const documents = readTreebankFolder(treebank).filter(({ name }) => /_(?:news|interview)_/.test(name));
  say('| fold | documents | tokens | token F1 | sentence F1 | UPOS | UAS | LAS |');
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  let [tokens, right] = [0, 0];
  for (const fold of values.folds.split(',').map(Number)) {
    const held = documents.filter((_, index) => index % foldCount === fold);
    const path = trainWithout(
      held.map(({ name }) => name),
      fold,
      values.silver,
    );
    const score = scoreTrees(held, readAll(held, path));
    tokens += score.goldTokens;
    right += score.arcs * score.goldTokens;
    const cells = [score.tokens, score.sentences, score.tags, score.heads, score.arcs].map((value) => value.toFixed(2));
    say(`| ${fold} | ${held.length} | ${score.goldTokens} | ${cells.join(' | ')} |`);
  }
  say(`| all | | ${tokens} | | | | | ${(right / tokens).toFixed(2)} |`);
};

main();
