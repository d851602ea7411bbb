import { sharesOf } from '#extract/act-weights.ts';
import { course } from '../train/acts.ts';
import { readPlover } from '../train/plover.ts';
import { makeRandom, shuffle } from '../train/random.ts';
import { type Lesson, learn } from '../train/softmax.ts';

// The type of an act where actor and recipient are given: five folds over the training part of PLV, each label dealt out evenly.
// Prints F1 for every label, and its mean over the labels with at least thirty sentences.

const lessons = readPlover(new URL('../../shared/data/plover/plv-train.tsv', import.meta.url));
const folds = 5;
const least = 30;

function deal(): readonly (readonly Lesson[])[] {
  const random = makeRandom(20_260_301);
  const parts: Lesson[][] = Array.from({ length: folds }, () => []);
  let next = 0;
  for (const label of [...new Set(lessons.map((lesson) => lesson.label))].sort())
    for (const lesson of shuffle(
      lessons.filter((each) => each.label === label),
      random,
    ))
      parts[next++ % folds]?.push(lesson);
  return parts;
}

const guesses: { readonly label: string; readonly guess: string; readonly share: number }[] = [];
const parts = deal();
for (const [fold, part] of parts.entries()) {
  const model = learn(
    parts.flatMap((other, index) => (index === fold ? [] : other)),
    course,
  );
  for (const { features, label } of part) {
    const shares = sharesOf(model, features);
    const best = shares.indexOf(Math.max(...shares));
    guesses.push({ label, guess: model.labels[best] ?? '', share: shares[best] ?? 0 });
  }
}

const scores: number[] = [];
for (const label of [...new Set(guesses.map((each) => each.label))].sort()) {
  const right = guesses.filter((each) => each.label === label && each.guess === label).length;
  const [said, held] = [guesses.filter((each) => each.guess === label).length, guesses.filter((each) => each.label === label).length];
  const f1 = said + held === 0 ? 0 : (2 * right) / (said + held);
  if (held >= least) scores.push(f1);
  console.log(
    `${label.padEnd(10)} ${String(held).padStart(4)} P ${(right / Math.max(1, said)).toFixed(3)} R ${(right / held).toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
}
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
console.log(
  `macro F1 over ${scores.length} labels with at least ${least} sentences: ${mean(scores).toFixed(3)}; right ${(guesses.filter((each) => each.label === each.guess).length / guesses.length).toFixed(3)} of ${guesses.length}`,
);
for (const floor of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const sure = guesses.filter(({ share }) => share >= floor);
  console.log(
    `at a share of ${floor}: ${sure.length} sentences, right ${(sure.filter((each) => each.label === each.guess).length / Math.max(1, sure.length)).toFixed(3)}`,
  );
}
