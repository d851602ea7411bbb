import type { FactType } from '#facts/define.ts';
import type { QuotationFrame } from '#facts/frame.ts';
import { countryOf } from '#model/actor.ts';
import type { Quotation } from '#model/reading.ts';
import { agencyOf } from './attribution.ts';
import type { Draft } from './draft.ts';
import { actorsIn, mentionAt, type Place, type Scene } from './scene.ts';
import { dateOf, ownerOf } from './when.ts';

/** Claims from words between quotation marks whose speaker is known. */
export function matchQuotations(scene: Scene, fact: FactType, frame: QuotationFrame): Draft[] {
  return scene.reading.quotations.flatMap((quotation): Draft[] => {
    const quote = quotation.parts
      .map((part) => scene.document.text.slice(part.start, part.end).trim())
      .reduce(joined, '')
      .replace(/\s+/g, ' ')
      .replace(/,$/, '');
    const place = scene.places[quotation.speaker?.sentence ?? quotation.sentence];
    if (!place || !quotation.speaker || quote.split(' ').length < frame.words || isTitle(quote)) return [];
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

/** “Comprehensive Partnership for Peace in the World”: the name of a thing, which nobody says. */
const isTitle = (quote: string): boolean => {
  const words = quote.split(' ').filter((word) => !/^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|&)$/i.test(word));
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d“"‘'(]/u.test(word)) && !/[.!?…]$/.test(quote);
};

/** The day that hangs on the verb of saying: "told reporters on Monday"; else that of the same speaker's words just before. */
function saidOn(scene: Scene, quotation: Quotation): string | undefined {
  const { cue, speaker } = quotation;
  const place = cue && scene.places[cue.sentence];
  if (!cue || !place) return undefined;
  const clause = scene.clauseAt(cue.sentence, cue.token);
  const own = (clause && dateOf(scene, place, clause)) ?? dateOfTelling(scene, place, quotation);
  if (own) return isOfSaying(own) ? own : undefined;
  return speaker && saidJustBefore(scene, speaker);
}

const isOfSaying = (date: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(date);

/** "In a statement published on Wednesday the ministry said": the one date of the sentence, where nobody else is told of with it. */
function dateOfTelling(scene: Scene, place: Place, { start, end }: Quotation): string | undefined {
  const [date, ...others] = place.dates.filter((each) => each.kind === 'point' && (each.end <= start || each.start >= end));
  if (!date?.value || others.length > 0) return undefined;
  const owner = ownerOf(scene, place, date);
  return owner?.relation === 'relative' || owner?.modality === 'planned' ? undefined : date.value;
}

const says = /^(?:say|tell|announce|declare|state|add|report|warn|write|stress|explain|argue|insist|note)$/;

/** "announced on Wednesday. “…,” she said": what the same person says next was said then, at most two sentences on. */
function saidJustBefore(scene: Scene, speaker: NonNullable<Quotation['speaker']>): string | undefined {
  const who = nameAt(scene.places[speaker.sentence], speaker.token);
  for (let at = speaker.sentence - 1; who && at >= Math.max(0, speaker.sentence - 2); at--) {
    const place = scene.places[at];
    const told = place?.clauses.find(
      ({ kind, lemma, tense, arguments: all }) =>
        kind === 'verb' &&
        tense === 'past' &&
        says.test(lemma) &&
        all.some(({ role, heads }) => role === 'subject' && heads.some((head) => nameAt(place, head) === who)),
    );
    const date = place && told && dateOf(scene, place, told);
    if (date) return isOfSaying(date) ? date : undefined;
  }
  return undefined;
}

const nameAt = (place: Place | undefined, token: number): string | undefined => place && mentionAt(place, token)?.actors[0]?.name;

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
