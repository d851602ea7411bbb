import { countryOf } from '#model/actor.ts';
import type { Document } from '#model/document.ts';
import type { Mention } from '#model/mention.ts';
import type { Reading } from '#model/reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { countriesIn } from './setting.ts';

/** Where and how a text speaks of one country. */
interface Trace {
  mentions: number;
  /** Sentences outside the dateline. */
  readonly sentences: Set<number>;
  first: number;
  inDateline: boolean;
  /** Only a capital or a town of it is named: where something happened, or who traded there. */
  onlyPlace: boolean;
  onlyAdjective: boolean;
}

// What speaks for a country and against it, in points. A country with more than none is one that the text is about.
const points = {
  start: 0.25,
  dateline: 3,
  headline: 2,
  /** The headline names two others: it says what the text is about. */
  otherHeadline: -1,
  /** Of all mentions of countries, the share that is its own. */
  share: 3,
  /** For each sentence, up to four. */
  sentence: 0.25,
  /** How late it first comes: nothing for the first sentence, all for the last. */
  late: -1,
  onlyPlace: -2,
  onlyAdjective: -1.5,
};

/**
 * The countries that a text is about, the weightiest first; a country named in passing is none of them. Looked at are headline, dateline, repetition,
 * and in which words. A news agency or a paper does not bring its country in.
 */
export function countriesAbout(
  document: Document,
  reading: Reading,
  mentions: readonly (readonly Mention[])[],
  gazetteer: Gazetteer,
): readonly string[] {
  const traces = tracesIn(reading, mentions);
  const headline = countriesIn(document.title ?? '', gazetteer);
  const all = [...traces.values()].reduce((sum, trace) => sum + trace.mentions, 0);
  const weigh = (code: string, trace: Trace): number =>
    points.start +
    (trace.inDateline ? points.dateline : 0) +
    (headline.includes(code) ? points.headline : headline.length >= 2 ? points.otherHeadline : 0) +
    (points.share * trace.mentions) / all +
    points.sentence * Math.min(trace.sentences.size, 4) +
    (points.late * trace.first) / reading.sentences.length +
    (trace.onlyPlace ? points.onlyPlace : 0) +
    (trace.onlyAdjective ? points.onlyAdjective : 0);
  return [...traces]
    .map(([code, trace]) => ({ code, weight: weigh(code, trace) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}

function tracesIn(reading: Reading, mentions: readonly (readonly Mention[])[]): ReadonlyMap<string, Trace> {
  const traces = new Map<string, Trace>();
  for (const mention of mentions.flat()) {
    const isDateline = reading.sentences[mention.sentence]?.role === 'dateline';
    for (const actor of mention.actors) {
      const code = countryOf(actor);
      if (!code || code === 'WLD' || (actor.kind === 'organisation' && mention.by === 'name')) continue;
      const trace = traces.get(code) ?? {
        mentions: 0,
        sentences: new Set(),
        first: mention.sentence,
        inDateline: false,
        onlyPlace: true,
        onlyAdjective: true,
      };
      traces.set(code, trace);
      trace.mentions++;
      trace.inDateline ||= isDateline;
      if (!isDateline) trace.sentences.add(mention.sentence);
      trace.onlyPlace &&= mention.by === 'capital' || mention.by === 'city';
      trace.onlyAdjective &&= mention.by === 'adjective';
    }
  }
  return traces;
}
