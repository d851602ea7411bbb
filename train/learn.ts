import { learnArcs } from './arcs.ts';
import { encode, encodeBack } from './encoding.ts';
import type { Example } from './examples.ts';
import { learnLabels, learnTags } from './labels.ts';
import type { Model } from './model.ts';
import { adam, makeAverage } from './optimise.ts';
import { type Random, shuffle } from './random.ts';
import { type Store, upTo4 } from './store.ts';

/** How long and how hard to learn. */
export interface Course {
  readonly epochs: number;
  /** Words in a batch, about. */
  readonly batch: number;
  readonly rate: number;
  /** Share of the numbers that are blotted out. */
  readonly dropping: number;
}

const tagWeight = 0.5;
const headDropping = 0.6;
/** Sentences longer than this are left out: few, and they cost by the square. */
const longestLearned = 140;
/** The rate rises over the first batches, and falls to this share of itself by the end. */
const warmUp = 200;
const lastShare = 0.05;
/** The running mean takes the values up every so many batches, and keeps this share of itself. */
const averageEvery = 50;
const averageKeep = 0.9;

const learnBatch = (store: Store, model: Model, random: Random, batch: readonly Example[], dropping: number): number => {
  store.reset();
  const encoded = encode(store, model, random, batch, dropping);
  const down = store.zeros(upTo4(encoded.rows.count) * 2 * model.shape.hidden);
  const heads = batch.flatMap((example) => example.heads);
  const tags = batch.flatMap((example) => example.tags);
  const fine = batch.flatMap((example) => example.fine);
  const arcs = batch.flatMap((example) => example.arcs);
  let loss = learnTags(store, model, encoded, ['Wt', 'bt'], tags, tagWeight, down);
  loss += learnTags(store, model, encoded, ['Wx', 'bx'], fine, tagWeight, down);
  loss += learnLabels(store, model, random, encoded, heads, arcs, dropping * headDropping, down);
  loss += learnArcs(store, model, random, encoded, heads, dropping * headDropping, down);
  encodeBack(store, model, encoded, down);
  return loss;
};

/** Sentences in batches of about `size` words. */
const batchesOf = (examples: readonly Example[], size: number): Example[][] => {
  const batches: Example[][] = [];
  let batch: Example[] = [];
  let words = 0;
  for (const example of examples) {
    batch.push(example);
    words += example.words.length;
    if (words < size) continue;
    batches.push(batch);
    batch = [];
    words = 0;
  }
  return batches;
};

/** Examples for each epoch: all that people annotated, and a share of what a teacher read, another one each time. */
export interface Lessons {
  readonly gold: readonly Example[];
  readonly silver: readonly Example[];
}

const lessonsOf = ({ gold, silver }: Lessons, epoch: number, epochs: number): Example[] => [
  ...gold,
  ...silver.filter((_, index) => index % epochs === epoch - 1),
];

const wordsIn = (examples: readonly Example[]): number => examples.reduce((sum, { words }) => sum + words.length, 0);

/** Learns the model from examples, and leaves in it the running mean. `told` hears the loss after each epoch. */
export const learn = (
  store: Store,
  model: Model,
  random: Random,
  lessons: Lessons,
  course: Course,
  told: (epoch: number, loss: number) => void,
): void => {
  const usable: Lessons = {
    gold: lessons.gold.filter(({ words }) => words.length <= longestLearned),
    silver: lessons.silver.filter(({ words }) => words.length <= longestLearned),
  };
  const tables = [model.words, model.hashed];
  const average = makeAverage(store, model.parameters, tables, averageKeep);
  const expected = (course.epochs * wordsIn(usable.gold) + wordsIn(usable.silver)) / course.batch;
  let step = 0;
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    const batches = batchesOf(shuffle(lessonsOf(usable, epoch, course.epochs), random), course.batch);
    let loss = 0;
    for (const batch of batches) {
      step++;
      const rate = course.rate * Math.min(1, step / warmUp) * (1 - (1 - lastShare) * Math.min(1, step / expected));
      loss += learnBatch(store, model, random, batch, course.dropping);
      adam(store, model.parameters, tables, rate, step);
      if (step % averageEvery === 0) average.update();
    }
    told(epoch, loss / batches.length);
  }
  average.exchange();
};
