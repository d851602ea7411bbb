import { join } from 'node:path';
import type { NameMention } from '#model/reading.ts';
import { readNames } from '#read/names.ts';
import type { NameModel } from '#read/names-model.ts';
import { readSentences, segmentsOfPlain } from '#read/read.ts';
import { loadWeights } from '#read/weights.ts';
import { type NamedDocument, readNamedFolder } from '../train/named-mentions.ts';

/** Right, given by the reader, and in the gold, of one kind. */
export interface NameScore {
  right: number;
  given: number;
  gold: number;
}

export const f1 = ({ right, given, gold }: NameScore): number => (given + gold === 0 ? 0 : (2 * right) / (given + gold));

/**
 * Scores names from raw text: a name is right when its first and last character and its kind are those of the gold.
 * Of names inside names the outer one is asked for; the inner one is neither asked for nor wrong, or, if `isInnerAsked`, asked for too.
 */
export function scoreNames(documents: readonly NamedDocument[], model?: NameModel, isInnerAsked = false): Map<string, NameScore> {
  const scores = new Map<string, NameScore>();
  const of = (kind: string): NameScore => {
    const score = scores.get(kind) ?? { right: 0, given: 0, gold: 0 };
    scores.set(kind, score);
    return score;
  };
  for (const document of documents) {
    const names = namesOf(document, model);
    const asked = isInnerAsked ? [...document.names, ...document.inner] : document.names;
    const wanted = new Map(asked.map((name) => [`${name.kind} ${name.start} ${name.end}`, name]));
    const spared = new Set(isInnerAsked ? [] : document.inner.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
    for (const { kind } of wanted.values()) of(kind).gold++;
    for (const { kind, start, end } of names) {
      if (spared.has(`${kind} ${start} ${end}`)) continue;
      of(kind).given++;
      if (wanted.has(`${kind} ${start} ${end}`)) of(kind).right++;
    }
  }
  return scores;
}

export function namesOf({ text }: NamedDocument, model?: NameModel): NameMention[] {
  const sentences = readSentences(text, segmentsOfPlain(text), loadWeights());
  return readNames(sentences, text, ...(model === undefined ? [] : [model]));
}

const percent = (value: number): string => value.toFixed(3);

function print(title: string, scores: ReadonlyMap<string, NameScore>): void {
  process.stdout.write(`\n${title}\nkind          gold  given  right  precision  recall  F1\n`);
  for (const [kind, score] of scores) {
    const { gold, given, right } = score;
    const row = [kind.padEnd(13), String(gold).padStart(4), String(given).padStart(6), String(right).padStart(6)];
    process.stdout.write(
      `${row.join(' ')}  ${percent(right / given).padStart(9)}  ${percent(right / gold).padStart(6)}  ${percent(f1(score))}\n`,
    );
  }
}

if (import.meta.main) {
  const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/data/treebanks/gum/dev');
  const documents = readNamedFolder(folder);
  print('names, of names inside names the outer one', scoreNames(documents));
  print('names, those inside names asked for too', scoreNames(documents, undefined, true));
  const headed = Object.entries(
    Object.groupBy(
      documents.flatMap((document) => document.headed),
      (kind) => kind,
    ),
  );
  const counts = headed.map(([kind, all]) => `${kind} ${all?.length ?? 0}`);
  process.stdout.write(`\nmentions whose head is a proper noun, titles alone and repeated spans included: ${counts.join(', ')}\n`);
}
