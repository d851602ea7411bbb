import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Sentence } from '#model/sentence.ts';
import { normalise } from '#read/form.ts';
import { surveyWords } from '#read/names-document.ts';
import { featuresOf, mostFeatures, prepare } from '#read/names-features.ts';
import { lookUp } from '#read/names-lists.ts';
import { labelCount, mayFollow, type NameModel, nameKinds, trace } from '#read/names-model.ts';
import { packNames } from '#read/names-weights.ts';
import { readSentences, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { clusterWords } from './clusters.ts';
import { readCorpus } from './corpus.ts';
import { type NamedDocument, readNamedFolder } from './named-mentions.ts';
import { readTreebankFile, readTreebankFolder } from './treebank.ts';
import { learnVectors, parseVectors, printVectors, type Vectors } from './vectors.ts';

// Trains models/names.bin.gz: a structured perceptron, averaged, over the reader's own tokens and tags of GUM.
//   node train/names.ts [--data FOLDER] [--vectors FILE]
// --vectors keeps the vectors of words in a file, and takes them from there when it exists: they are most of the time that training takes.

const bits = 17;
const rounds = 8;
/** Models trained from different orders of the lessons, whose weights are added up. */
const firstSeed = 20260301;
const groups = 250;
const vectorCourse = { words: 24_000, width: 32, epochs: 2, seed: 12_345 };
const seeds = [20260301, 20260302, 20260303, 20260304, 20260305];
/** Share of the features that each lesson is learned without, so that no single one is trusted with a name. */
const dropped = 0.55;

/** One sentence to learn from: the hashed features of its tokens, one after another, and their labels. */
interface Lesson {
  readonly size: number;
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
}

/** Small and seeded, so that training gives the same bytes everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function lessonsOf(document: NamedDocument, clusters: ReadonlyMap<string, number>): Lesson[] {
  const sentences = readSentences(document.text, segmentsOfPlain(document.text), loadWeights());
  const marks = sentences.map((sentence) => lookUp(sentence, document.text));
  const words = surveyWords(sentences, marks);
  const row = new Int32Array(mostFeatures);
  return sentences.map((sentence, nth) => {
    const prepared = prepare(sentence, marks[nth] ?? new Int32Array(0), words, clusters);
    const features: number[] = [];
    const ends = new Int32Array(sentence.tokens.length);
    for (let index = 0; index < sentence.tokens.length; index++) {
      const count = (prepared.runFrom[index] ?? -1) < 0 ? 0 : featuresOf(prepared, index, row);
      for (let at = 0; at < count; at++) features.push((row[at] ?? 0) >>> (32 - bits));
      ends[index] = features.length;
    }
    return {
      size: sentence.tokens.length,
      features: Int32Array.from(features),
      ends,
      labels: labelsOf(sentence, document, prepared.runFrom),
    };
  });
}

function labelsOf({ tokens, start, end }: Sentence, document: NamedDocument, runFrom: Int32Array): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const name of document.names) {
    if (name.start < start || name.end > end) continue;
    const kind = nameKinds.findIndex((each) => each === name.kind);
    if (kind < 0) continue;
    let label = 1 + 2 * kind;
    for (const [index, token] of tokens.entries()) {
      if (token.start < name.start || token.end > name.end || (runFrom[index] ?? -1) < 0) continue;
      labels[index] = label;
      if (label % 2 === 1) label++;
    }
  }
  return labels;
}

/** Weights while they are learned, with the sums that their average is made of. */
interface Learner {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionSums: Float64Array;
  step: number;
}

function guess(learner: Learner, lesson: Lesson, kept: Uint8Array): Uint8Array {
  const { size, features, ends } = lesson;
  const back = new Uint8Array(size * labelCount);
  let previous = new Float64Array(labelCount);
  let current = new Float64Array(labelCount);
  for (let index = 0; index < size; index++) {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const isOpen = from < (ends[index] ?? 0);
    if (!isOpen) current.fill(Number.NEGATIVE_INFINITY, 1);
    for (let label = 0; label < (isOpen ? labelCount : 1); label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (let before = 0; before < labelCount; before++) {
        if (!mayFollow(index === 0 ? 0 : before, label)) continue;
        const row = index === 0 ? labelCount : before;
        const value = (index === 0 ? 0 : (previous[before] ?? 0)) + (learner.transitions[row * labelCount + label] ?? 0);
        if (value > best) {
          best = value;
          origin = before;
        }
      }
      current[label] = best;
      back[index * labelCount + label] = origin;
    }
    for (let at = from; at < (ends[index] ?? 0); at++) {
      if (kept[at] === 0) continue;
      const row = (features[at] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label++) current[label] = (current[label] ?? 0) + (learner.weights[row + label] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  const labels = new Uint8Array(size);
  trace(back, previous, labels, 0, size);
  return labels;
}

function correct(learner: Learner, lesson: Lesson, guessed: Uint8Array, kept: Uint8Array): void {
  const { labels, ends, features } = lesson;
  for (let index = 0; index < lesson.size; index++) {
    const right = labels[index] ?? 0;
    const wrong = guessed[index] ?? 0;
    const rightRow = index === 0 ? labelCount : (labels[index - 1] ?? 0);
    const wrongRow = index === 0 ? labelCount : (guessed[index - 1] ?? 0);
    if (right !== wrong || rightRow !== wrongRow) {
      change(learner.transitions, learner.transitionSums, rightRow * labelCount + right, 1, learner.step);
      change(learner.transitions, learner.transitionSums, wrongRow * labelCount + wrong, -1, learner.step);
    }
    if (right === wrong) continue;
    for (let at = index === 0 ? 0 : (ends[index - 1] ?? 0); at < (ends[index] ?? 0); at++) {
      if (kept[at] === 0) continue;
      const row = (features[at] ?? 0) * labelCount;
      change(learner.weights, learner.sums, row + right, 1, learner.step);
      change(learner.weights, learner.sums, row + wrong, -1, learner.step);
    }
  }
}

function change(weights: Float32Array | Float64Array, sums: Float64Array, at: number, by: number, step: number): void {
  weights[at] = (weights[at] ?? 0) + by;
  sums[at] = (sums[at] ?? 0) + by * step;
}

export function trainNames(
  documents: readonly NamedDocument[],
  clusters: ReadonlyMap<string, number>,
  log: (line: string) => void,
): NameModel {
  const lessons = documents.flatMap((document) => lessonsOf(document, clusters));
  const size = 2 ** bits * labelCount;
  const weights = new Float64Array(size);
  const transitions = new Float64Array(labelCount * (labelCount + 1));
  for (const seed of seeds) {
    const learner = learn(lessons, seed, log);
    for (let at = 0; at < size; at++)
      weights[at] = (weights[at] ?? 0) + (learner.weights[at] ?? 0) - (learner.sums[at] ?? 0) / learner.step;
    for (let at = 0; at < transitions.length; at++)
      transitions[at] = (transitions[at] ?? 0) + (learner.transitions[at] ?? 0) - (learner.transitionSums[at] ?? 0) / learner.step;
  }
  return { ...pack(weights, transitions), clusters };
}

/** One run over shuffled lessons. */
function learn(given: readonly Lesson[], seed: number, log: (line: string) => void): Learner {
  const lessons = [...given];
  const size = 2 ** bits * labelCount;
  const learner: Learner = {
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    transitions: new Float64Array(labelCount * (labelCount + 1)),
    transitionSums: new Float64Array(labelCount * (labelCount + 1)),
    step: 1,
  };
  const random = makeRandom(seed);
  for (let round = 0; round < rounds; round++) {
    for (let at = lessons.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [a, b] = [lessons[at], lessons[other]];
      if (a !== undefined && b !== undefined) [lessons[at], lessons[other]] = [b, a];
    }
    let wrong = 0;
    for (const lesson of lessons) {
      const kept = Uint8Array.from({ length: lesson.features.length }, () => (random() < dropped ? 0 : 1));
      const guessed = guess(learner, lesson, kept);
      if (guessed.some((label, index) => label !== lesson.labels[index])) {
        correct(learner, lesson, guessed, kept);
        wrong++;
      }
      learner.step++;
    }
    log(`seed ${seed}, round ${round + 1}: ${wrong} of ${lessons.length} sentences wrong`);
  }
  return learner;
}

/** Rounds to bytes. One weight in five thousand is cut off at 127, so that the many small ones keep their differences. */
function pack(weights: Float64Array, transitions: Float64Array): Omit<NameModel, 'clusters'> {
  const sizes = weights
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9998)] ?? 1);
  const byte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * scale)));
  return {
    linear: { bits, classes: labelCount, weights: Int8Array.from(weights, byte) },
    transitions: transitions.map((value) => Math.round(value * scale)),
  };
}

/** Vectors from the raw text and the treebanks' words; from `file` where they were learned before. */
function vectorsFor(data: string, file: string): Vectors {
  if (file !== '' && existsSync(file)) return parseVectors(readFileSync(file));
  const treebanks = [
    ...readTreebankFile(join(data, 'treebanks/ewt-train.conllu.gz')),
    ...readTreebankFolder(join(data, 'treebanks/gum/train')),
  ];
  const told = treebanks.flatMap(({ trees }) => trees.map(({ forms }) => forms.map(normalise)));
  const vectors = learnVectors([...readCorpus(data), ...told, ...told], vectorCourse);
  if (file !== '') writeFileSync(file, printVectors(vectors));
  return vectors;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '' }, vectors: { type: 'string', default: '' } } });
  const data = values.data === '' ? join(import.meta.dirname, '../../shared/data') : values.data;
  const clusters = clusterWords(vectorsFor(data, values.vectors), groups, firstSeed);
  const model = trainNames(readNamedFolder(join(data, 'treebanks/gum/train')), clusters, (line) => process.stdout.write(`${line}\n`));
  writeFileSync(join(import.meta.dirname, '../models/names.bin.gz'), gzipSync(packNames(model), { level: 9 }));
}
