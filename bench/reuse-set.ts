// Lineages and stories of the set of reuse (bench/reuse-set), beside the plain methods: node bench/reuse-set.ts [--misses]
import { trace } from '#trace/trace.ts';
import { pairsOf, readTold } from '../train/pairs.ts';
import {
  bestOf,
  byJaccard,
  bySinglePass,
  type Grouping,
  groupingOf,
  jaccard,
  line,
  scoreGroups,
  shingles,
  type Text,
} from './cluster-score.ts';

const thresholds = Array.from({ length: 30 }, (_, step) => 0.01 + step * 0.02);
const read = (name: string) => readTold(new URL(`reuse-set/${name}.ndjson`, import.meta.url));
/** Written before the program was asked about any of it; it teaches nothing, and no rule is made for it. */
const unseen = read('unseen');
const sets = { training: read('training'), 'set aside from training': read('aside'), all: [...read('training'), ...read('aside')], unseen };

for (const [name, told] of Object.entries(sets)) {
  const documents = told.map(({ document }) => document);
  const texts: readonly Text[] = documents.map(({ id, text }) => ({ id, text }));
  const gold = {
    lineage: new Map(told.map(({ document, lineage }) => [document.id as string, lineage])),
    story: new Map(told.map(({ document, story }) => [document.id as string, story])),
  };
  const traced = trace(documents);
  console.log(
    `${name}: ${told.length} documents, ${new Set(gold.story.values()).size} stories, ${new Set(gold.lineage.values()).size} lineages`,
  );
  console.log(line('  lineage', scoreGroups(gold.lineage, groupingOf(traced.lineages))));
  const plain = bestOf(gold.lineage, thresholds, (threshold) => byJaccard(texts, threshold));
  console.log(line(`  lineage, Jaccard ≥ ${plain.threshold.toFixed(2)}`, scoreGroups(gold.lineage, plain.got)));
  console.log(line('  story', scoreGroups(gold.story, groupingOf(traced.stories))));
  const pass = bestOf(gold.story, thresholds, (threshold) => bySinglePass(texts, threshold));
  console.log(line(`  story, tf-idf ≥ ${pass.threshold.toFixed(2)}`, scoreGroups(gold.story, pass.got)));
  if (process.argv.includes('--misses')) tellMisses(gold, { lineage: groupingOf(traced.lineages), story: groupingOf(traced.stories) });
}
tellProperties();

function tellMisses(gold: Readonly<Record<'lineage' | 'story', Grouping>>, got: Readonly<Record<'lineage' | 'story', Grouping>>): void {
  for (const kind of ['lineage', 'story'] as const) {
    const ids = [...gold[kind].keys()];
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1)) {
        const [wanted, found] = [gold[kind].get(a) === gold[kind].get(b), got[kind].get(a) === got[kind].get(b)];
        if (wanted !== found) console.log(`    ${kind} ${wanted ? 'missed' : 'wrong '} ${a} ${b}`);
      }
  }
}

/** The set must be as hard as news is: how many word triples its pairs share. */
function tellProperties(): void {
  const told = sets.all;
  const text = new Map(told.map(({ document }) => [document.id as string, shingles(document.text, 3)]));
  const kinds = new Map<string, number[]>();
  const none: ReadonlySet<string> = new Set();
  for (const { ids, lineage, story } of pairsOf(told)) {
    const shared = jaccard(text.get(ids[0]) ?? none, text.get(ids[1]) ?? none);
    const kind = lineage ? 'one lineage' : story ? 'independent reports of one event' : 'other events';
    kinds.set(kind, [...(kinds.get(kind) ?? []), shared]);
  }
  for (const [kind, shares] of kinds) {
    shares.sort((a, b) => a - b);
    const at = (part: number): string => (shares[Math.floor((shares.length - 1) * part)] ?? 0).toFixed(3);
    console.log(
      `word triples shared, ${kind}: ${shares.length} pairs, least ${at(0)}, median ${at(0.5)}, 9 in 10 below ${at(0.9)}, most ${at(1)}`,
    );
  }
}
