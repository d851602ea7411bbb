import type { FactType } from '#facts/define.ts';
import type { HoldingFrame } from '#facts/frame.ts';
import type { Holding } from '#model/identified.ts';
import type { DateMention } from '#model/reading.ts';
import { isDay, latest } from '#values/day.ts';
import { behindAll } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import { type Place, type Scene, tokenAt } from './scene.ts';

/** Claims from persons named with their office. */
export function matchHoldings(scene: Scene, fact: FactType, frame: HoldingFrame): Draft[] {
  return scene.identified.holdings.flatMap((holding): Draft[] => {
    const place = scene.places[holding.sentence];
    if (!place || !holding.of) return [];
    const roles = { person: holding.person, office: holding.office, of: holding.of };
    const confidence = (frame.confidence ?? 0.9) * (holding.ofIsSaid ? 1 : 0.85);
    const span = tenureBehind(place, holding);
    const tenure = span?.value;
    const isOver = tenure !== undefined && isDay(tenure) && /\d$/.test(tenure) && latest(tenure) < (scene.document.published ?? '');
    return [
      {
        fact,
        frame: frame.name,
        roles,
        status: isOver ? 'former' : holding.status,
        attribution: behindAll(scene),
        evidence: evidenceOf(scene, place, holding.from, span ? tokenAt(place, span.end - 1) + 1 : holding.to),
        confidence,
        ...(tenure && { date: tenure }),
      },
    ];
  });
}

/** "(since May 2031)", "…, in office until 2016", "was foreign minister from 2008 to 2013": the tenure that stands right behind office and holder. */
function tenureBehind({ line, dates }: Place, { to }: Holding): DateMention | undefined {
  let at = to;
  while (at < to + 6 && /^(?:[,(]|in|the|that|this|post|office|position|role|serving|term)$/i.test(line.tokens[at]?.form ?? '')) at++;
  const start = line.tokens[at]?.start;
  return dates.find((date) => date.kind === 'span' && date.start === start && isTenure(date.value ?? ''));
}

/** Nobody holds an office for "12–14 September": that is when he came. */
const isTenure = (span: string): boolean => {
  const [from = '', to = ''] = span.split('/');
  return !isDay(from) || !isDay(to) || from.slice(0, 7) !== to.slice(0, 7) || from.length < 10;
};
