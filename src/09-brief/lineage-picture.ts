import type { Document } from '#model/document.ts';
import type { DocumentId } from '#model/id.ts';
import type { Descent, Lineage } from '#model/story.ts';
import { escapeHtml } from './escape.ts';

type Known = Pick<Document, 'id' | 'outlet' | 'published'>;

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
    const { outlet, published } = known.get(document) ?? {};
    const certain = relation === 'original' ? '' : `, ${Math.round(sure * 100)} %`;
    return {
      id: document,
      name: outlet ?? document,
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
const cut = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text);

/** A lineage as a picture that needs nothing else: who has the text from whom, how much changed, how sure that is. */
export function toSvg(lineage: Lineage, documents: readonly Known[]): string {
  const placed = layOut(treeOf(lineage, documents), 0, []);
  const width = size.width + Math.max(...placed.map(({ depth }) => depth)) * size.indent + 2;
  const height = placed.length * size.step;
  const boxes = placed.map(({ name, says, isUnseen, depth, row, parentRow }) => {
    const [x, y] = [1 + depth * size.indent, 1 + row * size.step];
    const line =
      parentRow === undefined
        ? ''
        : `<path d="M${x - size.indent / 2} ${parentRow * size.step + size.height + 1}V${y + size.height / 2}H${x}" fill="none" stroke="currentColor" opacity=".5"/>`;
    const dash = isUnseen ? ' stroke-dasharray="4 3"' : '';
    return `${line}<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="3" fill="none" stroke="currentColor"${dash}/><text x="${x + 9}" y="${y + 17}" font-size="12" font-weight="600" fill="currentColor">${escapeHtml(cut(name))}</text><text x="${x + 9}" y="${y + 32}" font-size="11" fill="currentColor" opacity=".75">${escapeHtml(cut(says))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui,sans-serif" role="img" aria-label="${escapeHtml(lineage.because)}">${boxes.join('')}</svg>`;
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
