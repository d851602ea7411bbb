import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, segmentsOfPlain } from '#read/read.ts';
import { tags } from '#read/tag.ts';
import { loadWeights, type Weights } from '#read/weights.ts';
import { rawText, readTreebankFile, readTreebankFolder, type TreebankDocument } from '../train/treebank.ts';
import { asMeasured, inBrackets } from './pace.ts';
import { findRivals, type Rival } from './rivals.ts';
import { scoreTrees } from './tree-score.ts';

/*
 * The reader's table: node bench/reader.ts [--weights FILE]
 * Scores are F1 in per cent; seconds are CPU time of one core, so that a busy machine tells the same.
 */

const data = join(fileURLToPath(new URL('..', import.meta.url)), '../shared/data/treebanks');
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const two = (value: number): string => value.toFixed(2);

/** Milliseconds of CPU time that `work` takes. */
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const sets: readonly (readonly [string, () => TreebankDocument[]])[] = [
  ['GUM dev', () => readTreebankFolder(join(data, 'gum/dev'))],
  ['GUM dev, news and interviews', () => readTreebankFolder(join(data, 'gum/dev')).filter(({ name }) => /news|interview/.test(name))],
  ['EWT dev', () => readTreebankFile(join(data, 'ewt-dev.conllu'))],
];

const rawRow = (name: string, documents: readonly TreebankDocument[], weights: Weights): string => {
  const text = rawText(documents);
  const score = scoreTrees(documents, read(text, segmentsOfPlain(text), undefined, weights).sentences);
  const cells = [score.tokens, score.sentences, score.tags, score.heads, score.arcs].map(two);
  return `| ${name}, raw text | ${score.goldTokens} | ${score.goldSentences} | ${cells.join(' | ')} |`;
};

const rivalRow = (name: string, documents: readonly TreebankDocument[], rival: Rival): string => {
  const text = rawText(documents);
  const read_ = rival.read(text);
  const written = (parts: readonly string[]): string => parts.join('').replace(/\s/g, '');
  const complete = written(read_.flatMap(({ tokens }) => tokens.map(({ form }) => form))) === written([text]);
  const score = scoreTrees(documents, read_);
  const cells = [rival.hasTokens ? two(score.tokens) : '–', two(score.sentences), rival.hasTokens ? two(score.tags) : '–', '–', '–'];
  return `| ${name}, raw text, ${rival.name}${complete ? '' : ' (changes the text)'} | ${score.goldTokens} | ${score.goldSentences} | ${cells.join(' | ')} |`;
};

/** With the treebank's own tokens and sentences. */
const goldRow = (name: string, documents: readonly TreebankDocument[], weights: Weights): string => {
  const trees = documents.flatMap((document) => document.trees);
  const broad = (arc: string | undefined): string => arc?.split(':')[0] ?? '';
  let [count, same, heads, arcs] = [0, 0, 0, 0];
  for (const tree of trees) {
    const parse = weights.network.parse(tree.forms);
    for (const [index, head] of tree.heads.entries()) {
      count++;
      if (tags[parse.tags[index] ?? 0] === tree.tags[index]) same++;
      if (parse.heads[index] !== head) continue;
      heads++;
      const arc = head < 0 ? 'root' : weights.arcs[parse.labels[index] ?? 0];
      if (broad(arc) === broad(tree.arcs[index])) arcs++;
    }
  }
  const cells = [same, heads, arcs].map((part) => two((100 * part) / count));
  return `| ${name}, gold tokens | ${count} | ${trees.length} | – | – | ${cells.join(' | ')} |`;
};

const wordsPerDocument = 500;
const passes = 12;

/** Texts of about so many words, cut from the development sets between sentences. */
const textsOf = (documents: readonly TreebankDocument[], words: number): string[] => {
  const texts: string[] = [];
  let text = '';
  let count = 0;
  for (const { trees } of documents) {
    for (const tree of trees) {
      text += (text === '' ? '' : tree.startsParagraph ? '\n\n' : ' ') + tree.text;
      count += tree.text.split(/\s+/).length;
      if (count < words) continue;
      texts.push(text);
      text = '';
      count = 0;
    }
  }
  return texts;
};

const perDocument = (documents: readonly TreebankDocument[], readText: (text: string) => unknown): number => {
  const texts = textsOf(documents, wordsPerDocument);
  const all = (): void => {
    for (const text of texts) readText(text);
  };
  all();
  return Math.min(...Array.from({ length: passes }, () => timed(all))) / texts.length;
};

const perToken = (documents: readonly TreebankDocument[], weights: Weights): string[] =>
  [10, 100, 1000, 10_000, 100_000].map((words) => {
    const source = rawText(documents).split(/(?<=\s)/);
    let text = '';
    for (let word = 0; word < words; word++) text += source[word % source.length] ?? '';
    const repeats = Math.max(1, Math.floor(20_000 / words));
    let tokens = 0;
    const once = (): void => {
      tokens = 0;
      for (let repeat = 0; repeat < repeats; repeat++) {
        tokens += read(text, segmentsOfPlain(text), '2026-01-01', weights).sentences.reduce(
          (sum, sentence) => sum + sentence.tokens.length,
          0,
        );
      }
    };
    once();
    const time = Math.min(timed(once), timed(once), timed(once));
    return `| ${words} words | ${asMeasured((1000 * time) / tokens)} µs a token |`;
  });

const main = (): void => {
  if (!existsSync(data)) {
    say(`The treebanks are not at ${data}; nothing can be measured. The reader itself never needs them.`);
    return;
  }
  const path = process.argv.includes('--weights') ? process.argv[process.argv.indexOf('--weights') + 1] : undefined;
  const started = performance.now();
  const weights = loadWeights(path);
  const load = performance.now() - started;
  const rivals = findRivals();
  say('| set | tokens | sentences | token F1 | sentence F1 | UPOS | UAS | LAS |');
  say('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, open] of sets) {
    const documents = open();
    say(rawRow(name, documents, weights));
    say(goldRow(name, documents, weights));
    for (const rival of rivals) say(rivalRow(name, documents, rival));
  }
  const gum = readTreebankFolder(join(data, 'gum/dev'));
  say(`\n| cost; ${inBrackets} | |\n| --- | --- |`);
  say(
    `| all layers, ${textsOf(gum, wordsPerDocument).length} documents of ${wordsPerDocument} words | ${asMeasured(perDocument(gum, (text) => read(text, segmentsOfPlain(text), '2026-01-01', weights)))} ms each |`,
  );
  say(`| weights loaded in | ${two(load)} ms |`);
  for (const rival of rivals)
    say(`| ${rival.name}, its layers, the same documents | ${asMeasured(perDocument(gum, (text) => rival.read(text)))} ms each |`);
  for (const row of perToken(gum, weights)) say(row);
};

main();
