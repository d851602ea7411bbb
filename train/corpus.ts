import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cutSentences } from '#read/sentences.ts';
import { tokenise } from '#read/tokens.ts';

const textOf = (line: string): string => {
  const record: unknown = JSON.parse(line);
  return typeof record === 'object' && record !== null && 'text' in record && typeof record.text === 'string' ? record.text : '';
};

const textsOf = (path: string): string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(textOf);

const shortest = 3;

/** Sentences of a text as they are written. */
const sentencesOf = (text: string): string[][] => {
  const sentences: string[][] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    const { spans, firsts } = cutSentences(paragraph, tokenise(paragraph, 0, paragraph.length));
    for (const [index, first] of firsts.entries()) {
      const end = firsts[index + 1] ?? spans.starts.length;
      if (end - first < shortest) continue;
      const words: string[] = [];
      for (let at = first; at < end; at++) words.push(paragraph.slice(spans.starts[at], spans.ends[at]));
      sentences.push(words);
    }
  }
  return sentences;
};

/** The unlabelled text under `folder`: a newswire's year and the speeches of five general debates, in a settled order. */
export const readCorpus = (folder: string): string[][] => {
  const speeches = readdirSync(join(folder, 'ungdc')).sort();
  const files = [join(folder, 'reuters-1987.ndjson.gz'), ...speeches.map((name) => join(folder, 'ungdc', name))];
  return files.flatMap(textsOf).flatMap(sentencesOf);
};
