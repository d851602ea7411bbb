import type { FactType } from '#facts/define.ts';
import type { EntryFrame } from '#facts/frame.ts';
import { countryOf } from '#model/actor.ts';
import type { Status } from '#model/claim.ts';
import type { Heading } from '#model/heading.ts';
import type { Mention } from '#model/mention.ts';
import { holdsAny } from '#values/stems.ts';
import { behindAll } from './attribution.ts';
import { type Draft, evidenceOf } from './draft.ts';
import type { Place, Scene } from './scene.ts';
import { topicsIn } from './topics.ts';

/** Claims from the lines of lists under a heading: "High-level visits", and below it "President Imrahil (May 2031)". */
export function matchEntries(scene: Scene, fact: FactType, frame: EntryFrame): Draft[] {
  return scene.places.flatMap((place, at): Draft[] => {
    const heading = scene.headings[at];
    const listed = listedIn(scene, fact, frame, place);
    return listed.length === 0 && heading && holdsAny(heading.words, frame.under) ? entryIn(scene, fact, frame, place, heading) : listed;
  });
}

/** "the visits of President Imrahil (May 2031) and Prince Théoden (2029, 2030)": persons with their days in brackets, in a sentence of visits. */
function listedIn(scene: Scene, fact: FactType, frame: EntryFrame, place: Place): Draft[] {
  const { tokens } = place.line;
  const isListed = place.mentions.some(({ by, to }) => by === 'title' && tokens[to]?.form === '(');
  if (!isListed || !holdsAny(place.line.words(0, tokens.length), frame.under)) return [];
  return place.mentions.flatMap((who): Draft[] => {
    const [person] = who.actors;
    const close = tokens.findIndex(({ form }, at) => at > who.to && form === ')');
    if (who.by !== 'title' || person?.kind !== 'person' || tokens[who.to]?.form !== '(' || close < 0) return [];
    const [start, end] = [tokens[who.to]?.end ?? 0, tokens[close]?.start ?? 0];
    const days = place.dates.flatMap((date) =>
      date.value && date.kind !== 'duration' && date.start >= start && date.end <= end ? [date.value] : [],
    );
    const home = countryOf(person);
    const away = scene.identified.pair?.find((code) => code !== home);
    if (!home || !away || !isOfPair(scene, home, away)) return [];
    return days.map((date) => ({
      fact,
      frame: frame.name,
      roles: { [frame.who]: person.name, [frame.where]: away },
      status: 'reported',
      attribution: behindAll(scene),
      evidence: evidenceOf(scene, place, who.from, close + 1),
      confidence: frame.confidence ?? 0.75,
      date,
    }));
  });
}

function entryIn(scene: Scene, fact: FactType, frame: EntryFrame, place: Place, heading: Heading): Draft[] {
  const who = place.mentions.find(({ by, actors }) => by === 'title' && actors[0]?.kind === 'person');
  const date = place.dates.find(({ value, kind }) => value !== undefined && (kind === 'point' || kind === 'span'));
  if (!who || !date?.value || !isBare(place)) return [];
  const person = who.actors[0]?.name;
  const home = heading.from ?? (who.actors[0] && countryOf(who.actors[0]));
  const away = destination(place, who) ?? heading.to ?? scene.identified.pair?.find((code) => code !== home);
  if (!person || !home || !away || home === away || !isOfPair(scene, home, away)) return [];
  const words = place.line.words(0, place.line.tokens.length);
  const topics = topicsIn(place.line.words(who.to, place.line.tokens.length));
  return [
    {
      fact,
      frame: frame.name,
      roles: { [frame.who]: person, [frame.where]: away, ...(topics.length > 0 && { topics }) },
      status: fates.find(([word]) => word.test(words))?.[1] ?? 'reported',
      attribution: behindAll(scene),
      evidence: evidenceOf(scene, place, 0, place.line.tokens.length),
      confidence: frame.confidence ?? 0.75,
      date: date.value,
    },
  ];
}

const fates: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:postponed|put off)\b/i, 'postponed'],
  [/\bcancell?ed\b/i, 'cancelled'],
  [/\b(?:planned|scheduled|upcoming|forthcoming)\b/i, 'planned'],
];

/** A line without a verb that tells something of its own. */
const isBare = ({ clauses }: Place): boolean =>
  clauses.every(
    ({ kind, tense, lemma }) => kind === 'noun' || tense === 'none' || /^(?:postpone|cancel|plan|schedule|put off)$/.test(lemma),
  );

/** "in Cairo", "to Gondor", behind the person. */
function destination(place: Place, who: Mention): string | undefined {
  const there = place.mentions.find(
    ({ from, actors }) =>
      from >= who.to &&
      actors[0]?.kind === 'country' &&
      // "28 September 2020 | President Imrahil | Edoras": a town in a cell of its own.
      /^(?:to|in|\|)$/i.test(place.line.tokens[from - 1]?.form.replace(/^the$/i, place.line.tokens[from - 2]?.form ?? '') ?? ''),
  );
  return there?.actors[0]?.name;
}

/** What a page about two countries lists is between them. */
const isOfPair = ({ identified: { pair } }: Scene, ...codes: readonly string[]): boolean => codes.every((code) => pair?.includes(code));
