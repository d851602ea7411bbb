import type { FactType } from '#facts/define.ts';
import type { HoldingFrame } from '#facts/frame.ts';
import { behindAll } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import type { Scene } from './scene.ts';

/** Claims from persons named with their office. */
export function matchHoldings(scene: Scene, fact: FactType, frame: HoldingFrame): Draft[] {
  return scene.identified.holdings.flatMap((holding): Draft[] => {
    const place = scene.places[holding.sentence];
    if (!place || !holding.of) return [];
    const roles = { person: holding.person, office: holding.office, of: holding.of };
    const confidence = (frame.confidence ?? 0.9) * (holding.ofIsSaid ? 1 : 0.85);
    return [
      {
        fact,
        frame: frame.name,
        roles,
        status: holding.status,
        attribution: behindAll(scene),
        evidence: evidenceOf(scene, place, holding.from, holding.to),
        confidence,
      },
    ];
  });
}
