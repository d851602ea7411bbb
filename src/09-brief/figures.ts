import type { BriefFigure, BriefSection } from '#model/brief.ts';
import type { Chosen } from './choose.ts';
import type { Desk } from './desk.ts';
import type { Teller } from './tell.ts';

/** The numbers for pictures, of facts that a sentence tells: what a picture shows can be followed to its words. */
export function drawFigures(
  chosen: readonly Chosen[],
  sections: readonly BriefSection[],
  desk: Desk,
  teller: Teller,
): readonly BriefFigure[] {
  const told = new Set(sections.flatMap(({ lines }) => lines.flatMap((line) => ('supportedBy' in line ? line.facts : []))));
  const weights = new Map(chosen.map(({ fact, weight }) => [fact.id, weight] as const));
  return desk.facts
    .filter(({ id }) => told.has(id))
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
    .flatMap((fact): readonly BriefFigure[] => {
      const charted = desk.typeOf(fact)?.charted?.(teller.told(fact));
      return charted === undefined ? [] : [{ ...charted, fact: fact.id, ...(fact.date !== undefined && { date: fact.date }) }];
    });
}
