import type { FactType } from '#facts/define.ts';
import type { QuotationFrame } from '#facts/frame.ts';
import { countryOf } from '#model/actor.ts';
import type { Quotation } from '#model/reading.ts';
import { agencyOf } from './attribution.ts';
import type { Draft } from './draft.ts';
import { actorsIn, type Scene } from './scene.ts';
import { dateOf } from './when.ts';

/** Claims from words between quotation marks whose speaker is known. */
export function matchQuotations(scene: Scene, fact: FactType, frame: QuotationFrame): Draft[] {
  return scene.reading.quotations.flatMap((quotation): Draft[] => {
    const quote = quotation.parts
      .map((part) => scene.document.text.slice(part.start, part.end).trim())
      .reduce(joined, '')
      .replace(/\s+/g, ' ')
      .replace(/,$/, '');
    const place = scene.places[quotation.speaker?.sentence ?? quotation.sentence];
    if (!place || !quotation.speaker || quote.split(' ').length < frame.words) return [];
    const [speaker] = actorsIn(place, {
      sentence: place.line.index,
      heads: [quotation.speaker.token],
      from: quotation.speaker.token,
      to: quotation.speaker.token + 1,
    });
    if (!speaker || speaker.kind === 'country') return [];
    const own = countryOf(speaker) ?? speaker.of;
    const about = aboutOf(scene, quotation, own);
    const roles = { speaker: speaker.name, ...(own && { of: own }), ...(about.length > 0 && { about }) };
    const date = saidOn(scene, quotation);
    const evidence = { start: quotation.start, end: quotation.end, exact: scene.document.text.slice(quotation.start, quotation.end) };
    return [
      {
        fact,
        frame: frame.name,
        roles,
        value: { quote },
        status: 'reported',
        attribution: agencyOf(scene),
        evidence,
        confidence: frame.confidence ?? 0.85,
        ...(date && { date }),
      },
    ];
  });
}

/** The day that hangs on the verb of saying: "told reporters on Monday". */
function saidOn(scene: Scene, { cue }: Quotation): string | undefined {
  const place = cue && scene.places[cue.sentence];
  const clause = cue && scene.clauseAt(cue.sentence, cue.token);
  const date = place && clause ? dateOf(scene, place, clause) : undefined;
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** “… policy,” she said. “These …”: the comma is the reporter's, and the sentence of the speaker ends there. */
const joined = (before: string, part: string): string =>
  before === '' ? part : `${/^\p{Lu}/u.test(part) && !/^I\b/.test(part) ? before.replace(/,$/, '.') : before} ${part}`;

/** Countries a quotation speaks of: those it names, else the pair the text is about. */
function aboutOf(scene: Scene, quotation: Quotation, own: string | undefined): string[] {
  const named = scene.places
    .flatMap((place) =>
      place.line.sentence.end <= quotation.start || place.line.sentence.start >= quotation.end
        ? []
        : place.mentions.filter((mention) => {
            const first = place.line.tokens[mention.from];
            return first !== undefined && first.start >= quotation.start && first.end <= quotation.end;
          }),
    )
    .flatMap((mention) => mention.actors.map(countryOf))
    .filter((code) => code !== undefined);
  const about = named.length > 0 ? named : (scene.identified.pair ?? []).filter((code) => code !== own);
  return [...new Set(about)].sort();
}
