import type { FactType } from '#facts/define.ts';
import type { QuotationFrame } from '#facts/frame.ts';
import { countryOf } from '#model/actor.ts';
import type { Mention } from '#model/mention.ts';
import type { Quotation } from '#model/reading.ts';
import type { Span } from '#model/span.ts';
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
    if (!speaker || speaker.kind === 'country' || isListener(place, quotation.speaker.token)) return [];
    const own = countryOf(speaker) ?? speaker.of;
    const about = aboutOf(scene, quotation, place, own);
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

/** "she told the agency": whoever is told does not speak. */
const isListener = ({ line: { tokens } }: Place, at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ form }) => form.toLowerCase());
  return before.some((form) => /^(?:tell|tells|told|telling)$/.test(form)) && tokens[at - 1]?.form !== ',';
};

/**
 * Countries a quotation speaks of: those it names; else, where it is a state's, those that the sentence around it names besides; else, in
 * a text that is about two countries and no other, these.
 */
function aboutOf(scene: Scene, quotation: Quotation, place: Place, own: string | undefined): string[] {
  const isInside = ({ start, end }: Span): boolean => start >= quotation.start && end <= quotation.end;
  const named = scene.places.flatMap(({ line, mentions }) =>
    line.sentence.end <= quotation.start || line.sentence.start >= quotation.end
      ? []
      : mentions.filter(({ from }) => {
          const first = line.tokens[from];
          return first !== undefined && isInside(first);
        }),
  );
  const inside = codesOf(named);
  if (inside.length > 0) return inside;
  const states = place.mentions.filter(({ actors }) => actors.every(({ kind }) => kind === 'country'));
  const around = own === undefined ? [] : codesOf(states).filter((code) => code !== own);
  if (around.length > 0) return around;
  const { pair, about } = scene.identified;
  return pair && about.every((code) => pair.includes(code)) ? pair.filter((code) => code !== own) : [];
}

const codesOf = (mentions: readonly Mention[]): string[] =>
  [...new Set(mentions.flatMap(({ actors }) => actors.flatMap((actor) => countryOf(actor) ?? [])))].sort();
