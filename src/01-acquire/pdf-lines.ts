/** Letters that a page places together. Measures are in points, y upward. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** False for letters that stand on end, such as a stamp across the page. */
  readonly isUpright: boolean;
}

/** A line of one column. `gap` is the room above it, in points, to the line before in its column; absent at a column's top. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly gap?: number;
  /** Right and left edges of the column it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Height of its page, to tell what stands at its edges. */
  readonly pageHeight: number;
  readonly isUpright: boolean;
}

interface Piece {
  readonly runs: Run[];
  readonly left: number;
  readonly y: number;
  readonly size: number;
  right: number;
}

/** The lines of a page in reading order: columns one after the other, where there are columns. */
export function linesOf(runs: readonly Run[], page: { readonly width: number; readonly height: number }): Line[] {
  const upright = runs.filter(({ isUpright, text }) => isUpright && text.trim() !== '');
  const lines = columnsOf(piecesOf(upright), 0).flatMap((column) => linesOfColumn(column, page.height));
  const turned = runs.filter(({ isUpright, text }) => !isUpright && text.trim() !== '');
  if (turned.length === 0) return lines;
  const stamp = {
    text: turned
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' '),
    left: 0,
    right: 0,
    y: 0,
    size: 0,
  };
  return [...lines, { ...stamp, column: { left: 0, right: 0 }, pageHeight: page.height, isUpright: false }];
}

/** Runs on one line that stand close: a wide gap begins a new piece, of another column or of a table's next cell. */
function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const row of rowsOf(runs)) {
    let open: Piece | undefined;
    for (const run of row) {
      if (open && run.x - open.right < Math.max(open.size, run.size) * 0.9) {
        open.runs.push(run);
        open.right = Math.max(open.right, run.x + run.width);
      } else {
        open = { runs: [run], left: run.x, right: run.x + run.width, y: run.y, size: run.size };
        pieces.push(open);
      }
    }
  }
  return pieces;
}

/** Runs by their lines, from the top; each from the left. Raised and lowered letters belong to the line they touch. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  let base: Run | undefined;
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && base && base.y - run.y < Math.max(base.size, run.size) * 0.45) row.push(run);
    else {
      rows.push([run]);
      base = run;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const deepest = 8;

/** Cuts a page into columns: by a white strip from top to bottom where prose stands on both sides, else by white bands across. */
function columnsOf(pieces: readonly Piece[], depth: number): Piece[][] {
  if (depth >= deepest || pieces.length < 6) return [[...pieces]];
  const strip = widestStrip(pieces);
  if (strip !== undefined) {
    const left = pieces.filter((piece) => piece.right <= strip);
    const right = pieces.filter((piece) => piece.left >= strip);
    return [...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1)];
  }
  const band = bestBand(pieces);
  if (band === undefined) return [[...pieces]];
  return [
    ...columnsOf(
      pieces.filter(({ y }) => y > band),
      depth + 1,
    ),
    ...columnsOf(
      pieces.filter(({ y }) => y <= band),
      depth + 1,
    ),
  ];
}

/** Where prose stands on both sides of a white strip; undefined where nothing parts the pieces, or only a table's columns are parted. */
function widestStrip(pieces: readonly Piece[]): number | undefined {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  let edge = Number.NEGATIVE_INFINITY;
  let best: { at: number; width: number } | undefined;
  for (const { left, right, size } of sorted) {
    const width = left - edge;
    if (Number.isFinite(edge) && width > size * 0.8 && (!best || width > best.width)) best = { at: (left + edge) / 2, width };
    edge = Math.max(edge, right);
  }
  if (!best) return undefined;
  const { at } = best;
  return [pieces.filter(({ right }) => right <= at), pieces.filter(({ left }) => left >= at)].every(isProse) ? at : undefined;
}

/** Lines that run on, not the cells of a table. */
function isProse(pieces: readonly Piece[]): boolean {
  if (pieces.length < 3) return false;
  const letters = pieces.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0);
  return letters / pieces.length >= 22;
}

/** Heights tried for a band across; a page has no more places where its columns begin or end. */
const mostBands = 12;

/**
 * A height at which columns begin or end: between a line that reaches over the middle, such as a heading across two columns, and lines
 * that do not. Undefined where neither side of any such height falls into columns.
 */
function bestBand(pieces: readonly Piece[]): number | undefined {
  const [left, right] = [Math.min(...pieces.map((piece) => piece.left)), Math.max(...pieces.map((piece) => piece.right))];
  const middle = (left + right) / 2;
  const crosses = ({ left: from, right: to, size }: Piece): boolean => from < middle - size && to > middle + size;
  const sorted = [...pieces].sort((a, b) => b.y - a.y);
  let tried = 0;
  for (const [index, piece] of sorted.entries()) {
    const next = sorted[index + 1];
    if (!next || piece.y === next.y || crosses(piece) === crosses(next)) continue;
    tried += 1;
    if (tried > mostBands) return undefined;
    // Columns that end in pieces of unlike height are cut only where all of them do.
    if (widestStrip(sorted.slice(index + 1)) !== undefined || widestStrip(sorted.slice(0, index + 1)) !== undefined)
      return (piece.y + next.y) / 2;
    if (endsAgain(sorted.slice(index + 1), crosses)) return (piece.y + next.y) / 2;
  }
  return undefined;
}

/** True where the pieces below begin with columns that a line across ends: what stands before it falls into columns. */
function endsAgain(below: readonly Piece[], crosses: (piece: Piece) => boolean): boolean {
  const end = below.findIndex(crosses);
  return end >= 6 && widestStrip(below.slice(0, end)) !== undefined;
}

function linesOfColumn(pieces: readonly Piece[], pageHeight: number): Line[] {
  const column = { left: Math.min(...pieces.map(({ left }) => left)), right: Math.max(...pieces.map(({ right }) => right)) };
  const lines: Line[] = [];
  for (const row of byRow(pieces)) {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last) continue;
    const above = lines.at(-1);
    const size = Math.max(...row.map((piece) => piece.size));
    const text = textOfRow(row);
    const gap = above === undefined ? {} : { gap: above.y - first.y };
    lines.push({ text, left: first.left, right: last.right, y: first.y, size, ...gap, column, pageHeight, isUpright: true });
  }
  return lines;
}

/** A wide gap within a column parts the cells of a table; a narrower one the words of a line that was stretched. */
function textOfRow(row: readonly Piece[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const words = textOf(piece);
    if (words && text) text += piece.left - right > piece.size * 1.5 ? ' | ' : ' ';
    text += words;
    right = piece.right;
  }
  return text;
}

function byRow(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) * 0.45) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The words of a piece: a gap between runs is a blank where none is written. */
function textOf({ runs }: Piece): string {
  let text = '';
  let right = 0;
  for (const run of runs) {
    const isApart = text !== '' && !/\s$/u.test(text) && !/^\s/u.test(run.text) && run.x - right > run.size * 0.15;
    text += `${isApart ? ' ' : ''}${run.text}`;
    right = run.x + run.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}
