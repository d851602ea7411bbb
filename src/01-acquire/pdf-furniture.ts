import type { Dropped } from '#model/document.ts';
import type { Line } from './pdf-lines.ts';

/** The lines of all pages without what printing put there, and that with its reason. */
export interface Split {
  readonly kept: readonly (readonly Line[])[];
  readonly dropped: readonly Dropped[];
}

const margin = 0.12;

/** Leaves out page numbers, running heads and feet, and stamps across the page. */
export function splitFurniture(pages: readonly (readonly Line[])[]): Split {
  const repeated = repeatedAtEdges(pages);
  const dropped: Dropped[] = [];
  const kept = pages.map((lines) =>
    lines.filter((line) => {
      const because = reasonAgainst(line, repeated);
      if (because !== undefined && dropped.length < mostDropped) dropped.push({ text: line.text, because });
      return because === undefined;
    }),
  );
  return { kept, dropped };
}

const mostDropped = 2000;
const pageNumber =
  /^(?:page|p\.|seite|página|стр\.)?\s*[-–—|[(]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:of|\/|von|de)\s*\d{1,4})?\s*[-–—|\])]?$/iu;

function reasonAgainst(line: Line, repeated: ReadonlySet<string>): string | undefined {
  if (!line.isUpright) return 'it stands across the page';
  if (/(?:\s?[.…·]){5,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/iu.test(line.text)) return 'an entry of a table of contents';
  if (!isAtEdge(line)) return undefined;
  if (pageNumber.test(line.text)) return 'a page number';
  return repeated.has(shapeOf(line)) ? 'a running head or foot: it stands at the edge of several pages' : undefined;
}

const isAtEdge = ({ y, pageHeight }: Line): boolean => y > pageHeight * (1 - margin) || y < pageHeight * margin;

/** A line with its figures left open, and whether it stands above or below. */
const shapeOf = ({ text, y, pageHeight }: Line): string =>
  `${y > pageHeight / 2 ? 'head' : 'foot'} ${text.toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ')}`;

/** What stands at the edges of more than a third of the pages, two at least; left and right pages may differ. */
function repeatedAtEdges(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const shape of new Set(lines.filter((line) => line.isUpright && isAtEdge(line)).map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 3);
  return new Set([...counts].filter(([, count]) => count >= least).map(([shape]) => shape));
}
