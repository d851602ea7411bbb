import type { NameMention } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import { agree, type Found } from './names-consistency.ts';
import { surveyWords } from './names-document.ts';
import { prepare } from './names-features.ts';
import { listed, lookUp } from './names-lists.ts';
import { labelNames, type NameModel, nameKinds } from './names-model.ts';
import { loadNameModel } from './names-weights.ts';

/** Finds the names in a document's sentences, in the order of the text; none overlaps another. Offsets count in `text`. */
export function readNames(sentences: readonly Sentence[], text: string, model: NameModel = loadNameModel()): NameMention[] {
  const marks = sentences.map((sentence) => lookUp(sentence, text));
  const words = surveyWords(sentences, marks);
  const found: Found[] = [];
  for (const [nth, sentence] of sentences.entries()) {
    const labels = labelNames(model, prepare(sentence, marks[nth] ?? new Int32Array(0), words, model.clusters));
    for (const name of cutNames(nth, labels)) found.push(name);
  }
  const names = agree(found, sentences, marks, words).map((name) => mention(name, name.kind, sentences));
  return [...names, ...nationalities(names, sentences, marks)].sort((a, b) => a.start - b.start);
}

function mention({ sentence, from, to }: Omit<Found, 'kind'>, kind: NameMention['kind'], sentences: readonly Sentence[]): NameMention {
  const tokens = sentences[sentence]?.tokens ?? [];
  const start = tokens[from]?.start ?? 0;
  return { sentence, kind, from, to, start, end: tokens[to - 1]?.end ?? start };
}

function cutNames(sentence: number, labels: Uint8Array): Found[] {
  const names: Found[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? 0;
    const kind = label === 0 ? undefined : nameKinds[(label - 1) >> 1];
    if (kind === undefined) continue;
    let to = from + 1;
    while (label % 2 === 1 && labels[to] === label + 1) to++;
    names.push({ sentence, kind, from, to });
    from = to - 1;
  }
  return names;
}

/** Adjectives and peoples of the table of countries that stand in no other name. */
function nationalities(names: readonly NameMention[], sentences: readonly Sentence[], marks: readonly Int32Array[]): NameMention[] {
  const found: NameMention[] = [];
  const taken = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { sentence, from, to } of names) taken[sentence]?.fill(1, from, to);
  for (const [sentence, { tokens }] of sentences.entries()) {
    const known = marks[sentence];
    for (let from = 0; from < tokens.length; from++) {
      const mark = known?.[from] ?? 0;
      if (taken[sentence]?.[from] === 1 || (mark & listed.adjective) === 0 || (mark & listed.begins) === 0) continue;
      let to = from + 1;
      while (to < tokens.length && known?.[to] === listed.adjective && taken[sentence]?.[to] !== 1) to++;
      found.push(mention({ sentence, from, to }, 'nationality', sentences));
      from = to - 1;
    }
  }
  return found;
}
