import type { Brief } from '#model/brief.ts';
import type { Document } from '#model/document.ts';
import type { Lineage } from '#model/story.ts';
import { drawChambers } from './chamber-picture.ts';
import { drawExchanges } from './exchange-picture.ts';
import { drawLineage } from './lineage-picture.ts';
import type { Picture } from './picture.ts';
import { drawTimeline } from './timeline-picture.ts';

/** Lineages that are drawn; a note says of every other passage in how many documents it stands. */
const mostLineages = 4;
/** Texts of one lineage that are drawn. */
export const mostTexts = 14;

/** Of texts that stand in several documents those that the notes cite most. */
export function citedLineages(brief: Brief, lineages: readonly Lineage[]): readonly Lineage[] {
  const cited = Map.groupBy(brief.notes, ({ document }) => document);
  const count = ({ documents }: Lineage): number => documents.reduce((sum, id) => sum + (cited.get(id)?.length ?? 0), 0);
  return lineages
    .filter((lineage) => lineage.documents.length > 1 && count(lineage) > 0)
    .toSorted((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1))
    .slice(0, mostLineages);
}

/** The pictures of a brief: what happened when, what went which way, seats, and who has a cited text from whom. */
export function drawPictures(brief: Brief, documents: readonly Document[], lineages: readonly Lineage[]): readonly Picture[] {
  const timeline = drawTimeline(brief);
  return [
    ...(timeline === undefined ? [] : [timeline]),
    ...drawExchanges(brief),
    ...drawChambers(brief),
    ...citedLineages(brief, lineages).map((lineage) => drawLineage(lineage, documents, mostTexts)),
  ];
}
