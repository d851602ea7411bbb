// Counts in how many stretches of 200 words a stem is met, in texts of several kinds that weigh alike:
//   node train/common-words.ts ../shared/data > data/common-words.tsv
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, stem } from '#trace/words.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of public data: node train/common-words.ts ../shared/data');
const at = (...parts: readonly string[]): string => join(folder, ...parts);

const conllu = (prefix: string): readonly string[] =>
  readdirSync(at('treebanks'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(prefix) && /\.conllu(?:\.gz)?$/.test(file))
    .map((file) => {
      const bytes = readFileSync(at('treebanks', file));
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
      return [...text.matchAll(/^# text = (.*)$/gm)].map((match) => match[1]).join(' ');
    });
const speeches = readdirSync(at('ungdc')).flatMap((file) =>
  gunzipSync(readFileSync(at('ungdc', file)))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => JSON.parse(line).text),
);
const state = ['visits', 'rdcr'].flatMap((part) =>
  readdirSync(at('statedept', part), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:xml|json|ndjson)$/.test(file))
    .map((file) => readFileSync(at('statedept', part, file), 'utf8').replace(/<[^>]*>/g, ' ')),
);
const kinds: readonly (readonly string[])[] = [conllu('ewt'), conllu('gum'), speeches, state];

const stretch = 200;
const shares = new Map<string, number>();
for (const texts of kinds) {
  const counts = new Map<string, number>();
  let stretches = 0;
  for (const text of texts) {
    const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
    for (let from = 0; from < words.length; from += stretch, stretches++)
      for (const word of new Set(words.slice(from, from + stretch))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) shares.set(word, (shares.get(word) ?? 0) + count / stretches / kinds.length);
}
const rows = [...shares]
  .map(([word, share]) => [word, Math.round(share * 10_000) / 10] as const)
  .filter(([word, share]) => share >= 1 && !/^\d/.test(word))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
process.stdout.write(`# In how many of a thousand stretches of 200 words a stem is met.
# Origin: counted by train/common-words.ts in English Web Treebank and GUM (web, news, talk), the speeches of the UN general debate, and the
# visits and relations published by the US State Department's historians, each kind weighing alike. Counts only; no text.
# Licence: CC BY-SA 4.0, as the treebanks are. Date: 2026-11-29.
word\tper mille
${rows.map((row) => row.join('\t')).join('\n')}
`);
