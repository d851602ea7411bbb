import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Descent, Lineage } from '#model/story.ts';
import { nameOfDocument } from './desk.ts';
import { asPicture, box, cut, label, line, type Picture } from './picture.ts';

type Known = Pick<Document, 'id' | 'published'> & Partial<Pick<Document, 'outlet' | 'agency' | 'from'>>;

const nameOf = ({ from = '', ...document }: Known): string => nameOfDocument({ ...document, from });

/** A box of the picture: a text, or the one that all descend from and nobody has. */
interface Box {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly isUnseen: boolean;
  readonly below: readonly Box[];
}

/** The lineage as a tree. A text whose nearest is its own descendant hangs from the root. */
function treeOf(lineage: Lineage, documents: readonly Known[]): Box {
  const known = new Map(documents.map((document) => [document.id, document]));
  const descents = lineage.descents ?? [];
  const root = lineage.isAncestorUnseen === true ? undefined : descents.find(({ relation }) => relation === 'original');
  const parents = new Map<DocumentId, DocumentId>();
  for (const { document, from } of descents)
    if (document !== root?.document && from !== undefined && lineage.isAncestorUnseen !== true && !leadsTo(from, document, parents))
      parents.set(document, from);
  const below = (id: DocumentId | undefined): readonly Box[] =>
    descents.filter(({ document }) => document !== root?.document && (parents.get(document) ?? root?.document) === id).map(boxOf);
  function boxOf({ document, relation, sure }: Descent): Box {
    const found = known.get(document);
    const published = found?.published;
    const certain = relation === 'original' ? '' : `, ${Math.round(sure * 100)} %`;
    return {
      id: document,
      name: found === undefined ? shortId(document) : nameOf(found),
      says: `${relation}${certain}${published === undefined ? '' : ` · ${published}`}`,
      isUnseen: false,
      below: below(document),
    };
  }
  return root === undefined
    ? { id: '', name: lineage.source ?? 'a text unseen', says: 'not at hand', isUnseen: true, below: below(undefined) }
    : boxOf(root);
}

function leadsTo(from: DocumentId, wanted: DocumentId, parents: ReadonlyMap<DocumentId, DocumentId>): boolean {
  for (let at: DocumentId | undefined = from; at !== undefined; at = parents.get(at)) if (at === wanted) return true;
  return false;
}

interface Placed extends Box {
  readonly depth: number;
  readonly row: number;
  readonly parentRow?: number;
}

/** Boxes with their rows, each before those that descend from it. */
function layOut(box: Box, depth: number, rows: Placed[], parentRow?: number): readonly Placed[] {
  const row = rows.length;
  rows.push({ ...box, depth, row, ...(parentRow !== undefined && { parentRow }) });
  for (const child of box.below) layOut(child, depth + 1, rows, row);
  return rows;
}

const size = { width: 220, height: 40, step: 52, indent: 36 } as const;
const mostLetters = 30;

/** A lineage as a picture: who has the text from whom, how much changed, how sure that is. Of more texts than `most` the rest is counted. */
export function drawLineage(lineage: Lineage, documents: readonly Known[], most = Number.POSITIVE_INFINITY): Picture {
  const all = layOut(treeOf(lineage, documents), 0, []);
  const placed = all.slice(0, most);
  const rest = all.length - placed.length;
  const more = rest === 0 ? [] : [`and ${rest} more`];
  const nameAt = (row: number | undefined): string => placed.find((one) => one.row === row)?.name ?? '–';
  return asPicture({
    title: 'One text, several times',
    says: withNames(lineage, documents),
    width: size.width + Math.max(...placed.map(({ depth }) => depth)) * size.indent + 2,
    height: (placed.length + more.length * 0.5) * size.step,
    parts: [...placed.flatMap(boxAt), ...more.map((words) => label(1, placed.length * size.step + 14, words))],
    table: {
      head: ['Text', 'What it is', 'Has it from'],
      rows: [...placed.map(({ name, says, parentRow }) => [name, says, nameAt(parentRow)]), ...more.map((words) => [words, '', ''])],
    },
  });
}

const shortId = (id: string): string => (/^[0-9a-f]{16,}$/.test(id) ? id.slice(0, 12) : id);

/** The reason with its documents called by their names. */
function withNames({ because, documents: ids }: Lineage, documents: readonly Known[]): string {
  const known = new Map<string, Known>(documents.map((document) => [document.id, document]));
  return ids.reduce((text, id) => {
    const found = known.get(id);
    return text.replaceAll(id, found === undefined ? shortId(id) : nameOf(found));
  }, because);
}

/** A lineage as an SVG file. */
export const toSvg = (lineage: Lineage, documents: readonly Known[]): string => drawLineage(lineage, documents).svg('currentColor');

function boxAt({ name, says, isUnseen, depth, row, parentRow }: Placed): readonly string[] {
  const [x, y] = [1 + depth * size.indent, 1 + row * size.step];
  const [out, middle] = [x - size.indent / 2, y + size.height / 2];
  const lines =
    parentRow === undefined ? [] : [line(out, parentRow * size.step + size.height + 1, out, middle), line(out, middle, x, middle)];
  return [
    ...lines,
    box(x, y, size.width, size.height, isUnseen ? 'dashed' : 'empty'),
    label(x + 9, y + 17, cut(name, mostLetters)),
    label(x + 9, y + 32, cut(says, mostLetters), 'start', 9.5),
  ];
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`;

/** The same for Graphviz. */
export function toDot(lineage: Lineage, documents: readonly Known[]): string {
  const placed = layOut(treeOf(lineage, documents), 0, []);
  const nodes = placed.map(
    ({ name, says, isUnseen, row }) => `  n${row} [label=${quoted(`${name}; ${says}`)}${isUnseen ? ', style=dashed' : ''}];`,
  );
  const edges = placed.flatMap(({ row, parentRow }) => (parentRow === undefined ? [] : [`  n${parentRow} -> n${row};`]));
  return `digraph ${quoted(lineage.id)} {\n  rankdir=LR;\n  node [shape=box];\n${[...nodes, ...edges].join('\n')}\n}\n`;
}
