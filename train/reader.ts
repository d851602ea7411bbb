import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { normalise } from '#read/form.ts';
import { readCorpus } from './corpus.ts';
import { makeInventory, toExample } from './examples.ts';
import { learn } from './learn.ts';
import { makeModel } from './model.ts';
import { lemmasOf, packWeights } from './pack.ts';
import { makeRandom } from './random.ts';
import { makeStore } from './store.ts';
import { readTreebankFile, readTreebankFolder, type Tree } from './treebank.ts';
import { learnVectors, parseVectors, printVectors, scaleVectors, type Vectors } from './vectors.ts';

const usage = `Trains the reader's weights from the treebanks and raw text of ../shared/data.

  node train/reader.ts [--out models/reader.bin.gz] [--data ../shared/data] [--epochs 18]
                       [--vectors FILE] [--without NAME,NAME]

--vectors keeps the vectors of words in a file, and takes them from there when it exists.
--without leaves out the treebank documents whose names hold one of the given parts, for measuring by folds.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const shape = { word: 64, hidden: 80, layers: 2, arc: 64, label: 40 };
const vectorCourse = { words: 28_000, width: shape.word, epochs: 2, seed: 12_345 };
const course = { batch: 600, rate: 0.0022, dropping: 0.12 };
/** Deviation of the given vectors' numbers. */
const vectorSize = 0.3;
/** The treebanks' own words are told to the vectors so many times. */
const repeated = 2;

const readTrees = (data: string, without: readonly string[]): Tree[] =>
  [...readTreebankFile(join(data, 'treebanks/ewt-train.conllu.gz')), ...readTreebankFolder(join(data, 'treebanks/gum/train'))]
    .filter(({ name }) => !without.some((part) => name.includes(part)))
    .flatMap(({ trees }) => trees);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Vectors from the raw text and from the words of the trees; from `file` where they were learned before. */
const vectorsFor = (trees: readonly Tree[], data: string, file: string): Vectors => {
  if (file !== '' && existsSync(file)) return parseVectors(readFileSync(file));
  const sentences = readCorpus(data);
  const told = trees.map(({ forms }) => forms.map(normalise));
  for (let time = 0; time < repeated; time++) for (const sentence of told) sentences.push(sentence);
  const vectors = learnVectors(sentences, vectorCourse);
  if (file !== '') writeFileSync(file, printVectors(vectors));
  return vectors;
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: join(root, 'models/reader.bin.gz') },
      data: { type: 'string', default: join(root, '../shared/data') },
      epochs: { type: 'string', default: '18' },
      vectors: { type: 'string', default: '' },
      without: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(usage);
    return;
  }
  const trees = readTrees(
    values.data,
    values.without.split(',').filter((part) => part !== ''),
  );
  say(`${trees.length} trees`);
  const vectors = vectorsFor(trees, values.data, values.vectors);
  say(`vectors of ${vectors.words.length} words`);
  const inventory = makeInventory(trees, vectors.words);
  const given = new Float32Array(inventory.words.size * shape.word);
  given.set(scaleVectors(vectors, vectorSize));
  const random = makeRandom(7);
  const store = makeStore(400 << 20);
  const model = makeModel(store, random, shape, inventory, given);
  store.keep();
  const examples = trees.map((tree) => toExample(tree, inventory));
  learn(store, model, random, examples, { ...course, epochs: Number(values.epochs) }, (epoch, loss) =>
    say(`epoch ${epoch}: loss ${loss.toFixed(3)}`),
  );
  writeFileSync(values.out, packWeights(store, model, lemmasOf(trees)));
  say(`written to ${values.out}; measure it with "node bench/reader.ts"`);
};

main();
