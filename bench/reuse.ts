// Copies among the wires of Reuters 1987: node bench/reuse.ts [--draw]
// --draw prints sixty pairs that no threshold on shared triples would join, in an order that has nothing to do with them, to be read and judged.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { digest, documentId, pageId } from '#model/id.ts';
import { trace } from '#trace/trace.ts';
import { jaccard, plainWords, shingles } from './cluster-score.ts';

const file = new URL('../../shared/data/reuters-1987.ndjson.gz', import.meta.url);
if (!existsSync(file)) {
  console.log(`${file.pathname} is not at hand; nothing was measured.`);
  process.exit();
}
const documents = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .map(({ doc, outlet, published, title, text }) => ({
    id: documentId(doc),
    page: pageId(text),
    from: doc,
    outlet,
    published,
    title,
    text,
    segments: [],
    dropped: [],
  }));
const text = new Map(documents.map((document) => [document.id as string, document.text as string]));

const started = process.cpuUsage();
const { lineages } = trace(documents);
const used = process.cpuUsage(started);
const ms = (used.user + used.system) / 1000;
console.log(
  `${documents.length} documents traced in ${(ms / 1000).toFixed(1)} s of processor time, ${(ms / documents.length).toFixed(2)} ms each`,
);

const groupOf = new Map(lineages.flatMap(({ id, documents: members }) => members.map((member) => [member as string, id] as const)));
const isJoined = ([a, b]: readonly [string, string]): boolean => groupOf.get(a) === groupOf.get(b);
const tell = (name: string, pairs: readonly (readonly [string, string])[]): void =>
  console.log(
    `${name}: ${pairs.filter(isJoined).length} of ${pairs.length} (${(pairs.filter(isJoined).length / pairs.length).toFixed(3)})`,
  );

tell('same words in the same order', sameWords());
tell('4-word Jaccard at least 0.7', nearCopies());
const grouped = lineages.filter(({ documents: members }) => members.length > 1);
console.log(
  `${grouped.length} lineages of two and more; the largest has ${Math.max(...grouped.map(({ documents: members }) => members.length))}`,
);

/** Below the best single threshold on any set at hand: a plain method would not join them. */
const plainThreshold = 0.21;
const only = grouped.flatMap(({ descents = [] }) =>
  descents.flatMap(({ document, from, because }) => (from === undefined ? [] : [{ pair: [document, from].sort(), because }])),
);
const drawn = [...new Map(only.map((one) => [one.pair.join(' '), one])).values()]
  .filter(({ pair: [a = '', b = ''] }) => jaccard(shingles(text.get(a) ?? '', 3), shingles(text.get(b) ?? '', 3)) < plainThreshold)
  .sort((a, b) => (digest(a.pair.join(' ')) < digest(b.pair.join(' ')) ? -1 : 1));
console.log(`${drawn.length} of ${only.length} direct pairs share fewer triples than ${plainThreshold}`);
const verdicts = new URL('reuse-verdicts.tsv', import.meta.url);
if (existsSync(verdicts)) {
  const judged = readFileSync(verdicts, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const right = judged.filter(([, , verdict]) => verdict === 'right').length;
  console.log(
    `of ${judged.length} drawn and read, ${right} right (${(right / judged.length).toFixed(3)}); ${judged.filter(([a = '', b = '']) => isJoined([a, b])).length} of them still joined`,
  );
}
if (process.argv.includes('--draw'))
  for (const {
    pair: [a = '', b = ''],
    because,
  } of drawn.slice(0, 60))
    console.log(`\n##### ${a} ${b}: ${because}\n--- ${text.get(a)?.slice(0, 900)}\n--- ${text.get(b)?.slice(0, 900)}`);

function sameWords(): readonly (readonly [string, string])[] {
  const byWords = new Map<string, string[]>();
  for (const { id, text: said } of documents) {
    const key = plainWords(said).join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), id]);
  }
  return [...byWords.values()].flatMap((ids) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const)));
}

function nearCopies(): readonly (readonly [string, string])[] {
  const sets = documents.map(({ text: said }) => shingles(said, 4));
  const sharing = new Map<string, number[]>();
  sets.forEach((set, index) => {
    for (const one of set) sharing.set(one, [...(sharing.get(one) ?? []), index]);
  });
  const counts = new Map<number, number>();
  for (const indexes of sharing.values()) {
    // What hundreds share is a formula of the wire; a pair of near copies shares much else.
    if (indexes.length < 2 || indexes.length > 60) continue;
    indexes.forEach((a, at) => {
      for (const b of indexes.slice(at + 1)) counts.set(a * documents.length + b, (counts.get(a * documents.length + b) ?? 0) + 1);
    });
  }
  const none: ReadonlySet<string> = new Set();
  return [...counts].flatMap(([pair, shared]): readonly (readonly [string, string])[] => {
    const [a, b] = [Math.floor(pair / documents.length), pair % documents.length];
    const [one, other] = [sets[a] ?? none, sets[b] ?? none];
    if (shared < 0.3 * Math.min(one.size, other.size) || jaccard(one, other) < 0.7) return [];
    return [[documents[a]?.id ?? '', documents[b]?.id ?? '']];
  });
}
