import { equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { documentId } from '#model/id.ts';
import type { Lineage } from '#model/story.ts';
import { toDot, toSvg } from './lineage-picture.ts';

const of = (id: string): string => `of ${id}`;
const lineage = (isAncestorUnseen: boolean): Lineage => ({
  id: 'l-1',
  documents: ['wire', 'copy', 'rewrite'].map(documentId),
  source: 'EPS',
  ...(isAncestorUnseen && { isAncestorUnseen }),
  because: 'They "correspond" <so far>.',
  descents: [
    { document: documentId('wire'), relation: isAncestorUnseen ? 'copy' : 'original', sure: 1, because: of('all') },
    { document: documentId('copy'), relation: 'copy', from: documentId('wire'), sure: 1, because: of('wire') },
    { document: documentId('rewrite'), relation: 'rewrite', from: documentId('copy'), sure: 0.83, because: of('copy') },
  ],
});
const documents = [
  { id: documentId('wire'), outlet: 'Equator "Press" <Service>', published: '2031-03-03' },
  { id: documentId('copy'), outlet: 'Minas Herald', published: '2031-03-04' },
];

test('Graphviz: who has it from whom, quoted', () => {
  equal(
    toDot(lineage(false), documents),
    `digraph "l-1" {
  rankdir=LR;
  node [shape=box];
  n0 [label="Equator \\"Press\\" <Service>; original · 2031-03-03"];
  n1 [label="Minas Herald; copy, 100 % · 2031-03-04"];
  n2 [label="rewrite; rewrite, 83 %"];
  n0 -> n1;
  n1 -> n2;
}
`,
  );
});

test('SVG: one box a text, what comes from outside is escaped, an ancestor that nobody has is drawn dashed', () => {
  const svg = toSvg(lineage(false), documents);
  equal(svg.match(/<rect /g)?.length, 3);
  ok(!svg.includes('<Service>') && !svg.includes('<so far>'));
  const unseen = toSvg(lineage(true), documents);
  equal(unseen.match(/<rect /g)?.length, 4);
  match(unseen, /stroke-dasharray/);
});
