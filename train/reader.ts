import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { normalise } from '#read/form.ts';
import { unpackWeights, type Weights } from '#read/weights.ts';
import { readCorpus } from './corpus.ts';
import { type Inventory, makeInventory, toExample } from './examples.ts';
import { type Course, type Lessons, learn } from './learn.ts';
import { makeModel, type Shape } from './model.ts';
import { lemmasOf, packWeights } from './pack.ts';
import { makeRandom } from './random.ts';
import { readSilver } from './silver.ts';
import { makeStore } from './store.ts';
import { readTreebankFile, readTreebankFolder, type Tree } from './treebank.ts';
import { learnVectors, parseVectors, printVectors, scaleVectors, type Vectors } from './vectors.ts';

const usage = `Trains the reader's weights from the treebanks and raw text of ../shared/data: a teacher from the trees,
and from the trees and the teacher's reading of the raw text the smaller network that is kept.

  node train/reader.ts [--out models/reader.bin.gz] [--data ../shared/data] [--silver WORDS]
                       [--vectors FILE] [--teacher FILE] [--without NAME,NAME]

--silver says how many words of raw text the teacher reads; 0 leaves the teacher out.
--vectors and --teacher keep what was learned on the way in files, and take it from there when they exist.
--without leaves out the treebank documents whose names hold one of the given parts, for measuring by folds.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = {
  shape: { word: 64, hidden: 80, layers: 2, arc: 64, label: 40 },
  course: { epochs: 18, batch: 600, rate: 0.0022, dropping: 0.07 },
  seed: 7,
};
const taught = {
  shape: { word: 64, hidden: 160, layers: 2, arc: 96, label: 64 },
  course: { epochs: 14, batch: 600, rate: 0.0022, dropping: 0.12 },
  seed: 7,
};
const vectorCourse = { words: 28_000, width: 64, epochs: 2, seed: 12_345 };
/** Deviation of the given vectors' numbers. */
const vectorSize = 0.3;
/** The treebanks' own words are told to the vectors so many times. */
const repeated = 2;
const memory = 400 << 20;

const readTrees = (data: string, without: readonly string[]): Tree[] =>
  [...readTreebankFile(join(data, 'treebanks/ewt-train.conllu.gz')), ...readTreebankFolder(join(data, 'treebanks/gum/train'))]
    .filter(({ name }) => !without.some((part) => name.includes(part)))
    .flatMap(({ trees }) => trees);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What `make` gives, or what it gave before, where `file` has kept it. */
const keptIn = (file: string, make: () => Buffer): Buffer => {
  if (file !== '' && existsSync(file)) return readFileSync(file);
  const made = make();
  if (file !== '') writeFileSync(file, made);
  return made;
};

const vectorsFrom = (trees: readonly Tree[], raw: readonly (readonly string[])[]): Vectors => {
  const sentences = raw.map((forms) => forms.map(normalise));
  const told = trees.map(({ forms }) => forms.map(normalise));
  for (let time = 0; time < repeated; time++) for (const sentence of told) sentences.push(sentence);
  return learnVectors(sentences, vectorCourse);
};

interface Plan {
  readonly shape: Shape;
  readonly course: Course;
  readonly seed: number;
}

const train = ({ shape, course, seed }: Plan, trees: readonly Tree[], vectors: Vectors, inventory: Inventory, lessons: Lessons): Buffer => {
  const given = new Float32Array(inventory.words.size * shape.word);
  given.set(scaleVectors(vectors, vectorSize));
  const random = makeRandom(seed);
  const store = makeStore(memory);
  const model = makeModel(store, random, shape, inventory, given);
  store.keep();
  learn(store, model, random, lessons, course, (epoch, loss) => say(`${shape.hidden} units, epoch ${epoch}: loss ${loss.toFixed(3)}`));
  return packWeights(store, model, lemmasOf(trees));
};

const options = {
  out: { type: 'string', default: join(root, 'models/reader.bin.gz') },
  data: { type: 'string', default: join(root, '../shared/data') },
  silver: { type: 'string', default: '3600000' },
  vectors: { type: 'string', default: '' },
  teacher: { type: 'string', default: '' },
  without: { type: 'string', default: '' },
  help: { type: 'boolean', default: false },
} as const;

const main = (): void => {
  const { values } = parseArgs({ options });
  if (values.help) {
    say(usage);
    return;
  }
  const without = values.without.split(',').filter((part) => part !== '');
  const trees = readTrees(values.data, without);
  const raw = readCorpus(values.data);
  say(`${trees.length} trees, ${raw.length} sentences without trees`);
  const vectors = parseVectors(keptIn(values.vectors, () => printVectors(vectorsFrom(trees, raw))));
  say(`vectors of ${vectors.words.length} words`);
  const inventory = makeInventory(trees, vectors.words);
  const gold = trees.map((tree) => toExample(tree, inventory));
  const words = Number(values.silver);
  const teach = (): Weights => {
    const packed = keptIn(values.teacher, () => train(taught, trees, vectors, inventory, { gold, silver: [] }));
    return unpackWeights(gunzipSync(packed), 'the teacher');
  };
  const silver = words > 0 ? readSilver(raw, teach(), inventory, words) : [];
  say(`${silver.length} sentences read by the teacher`);
  writeFileSync(values.out, train(kept, trees, vectors, inventory, { gold, silver }));
  say(`written to ${values.out}; measure it with "node bench/reader.ts"`);
};

main();
