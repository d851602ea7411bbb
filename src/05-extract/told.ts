import type { ToldBehind } from '#facts/frame.ts';
import type { DateMention } from '#model/reading.ts';
import { holdsAny } from '#values/stems.ts';
import type { Place, Scene } from './scene.ts';

/** What the words behind a name tell of the thing: "(signed 1998, in force since 2000)". */
export interface Told {
  readonly by: ToldBehind;
  readonly date?: string;
  /** One past the last token that tells it. */
  readonly to: number;
}

const farthest = 30;

/** Of several things told behind a name the last one: what was signed and entered into force is in force. */
export function toldBehind(place: Place, kinds: readonly ToldBehind[], from: number, next: number): Told | undefined {
  const end = endOfEntry(place, from, Math.min(next, from + farthest));
  let found: Told | undefined;
  for (let at = from; at < end; at++) {
    const by = kinds.find(({ words }) => words.some((each) => startsWith(place, at, each)));
    if (!by || isUndone(place, from, at)) continue;
    const date = dateWithin(place, at, end);
    const to = date ? tokenAfter(place, date.end) : Math.min(end, at + 3);
    found = { by, to, ...(date?.value && { date: by.opens && !date.value.includes('/') ? `${date.value}/..` : date.value }) };
  }
  return found;
}

/** What stands right before a name: "negotiations on the …", "the early conclusion of the …". */
export const toldBefore = (place: Place, kinds: readonly ToldBehind[], from: number): ToldBehind | undefined => {
  const before = place.line.words(Math.max(0, from - 8), from).replace(/^.*[;.] /, '');
  return kinds.find(({ words }) => holdsAny(before, words));
};

/** What the line over a list tells of each thing listed: "signed the following documents:". */
export function toldAbove(scene: Scene, place: Place, kinds: readonly ToldBehind[]): Told | undefined {
  const heading = scene.headings[place.line.index];
  const above = heading && scene.places[heading.at];
  const isVerb = above?.clauses.some(({ kind, modality, negated }) => kind === 'verb' && modality === 'fact' && !negated);
  if (!above || !isVerb || !/^[•*–—-]|^\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]/i.test(place.line.words(0, 2))) return undefined;
  const told = toldBehind(above, kinds, 0, Number.POSITIVE_INFINITY);
  const date = told && (told.date ?? above.dates.find(({ value, kind }) => value !== undefined && kind === 'point')?.value);
  return told && { by: told.by, to: 0, ...(date && { date }) };
}

const startsWith = (place: Place, at: number, phrase: string): boolean =>
  place.line
    .words(at, Math.min(place.line.tokens.length, at + phrase.split(' ').length))
    .toLowerCase()
    .startsWith(phrase);

// "not yet in force", "never ratified", "to be signed"
const isUndone = (place: Place, from: number, at: number): boolean =>
  /\b(?:not|never|nor|no|without|before|until|if|should|to be|yet to)(?: \w+)?(?: been| be)?$/i.test(
    place.line.words(Math.max(from, at - 4), at),
  );

/** Where the words about a name end: at a semicolon or the end of the sentence. */
function endOfEntry({ line }: Place, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (/^;$/.test(line.tokens[at]?.form ?? '')) return at;
  return Math.min(limit, line.tokens.length);
}

/** The first day behind the words, up to the next comma that begins something else. */
function dateWithin(place: Place, from: number, end: number): DateMention | undefined {
  const [first, last] = [place.line.tokens[from], place.line.tokens[end - 1]];
  if (!first || !last) return undefined;
  return place.dates.find(
    ({ start, end: until, value, kind }) =>
      value !== undefined &&
      (kind === 'point' || kind === 'span') &&
      start >= first.start &&
      until <= last.end &&
      start - first.start <= 60,
  );
}

const tokenAfter = (place: Place, offset: number): number => {
  const at = place.line.tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? place.line.tokens.length : at;
};

const ofRound =
  /^(?:its|the) (?:(?:last|latest|most recent|previous|first|inaugural|\d+(?:st|nd|rd|th)|\p{L}+(?:th|st|nd|rd|ond)) )+(?:round|session|meeting|edition|sitting)\b/iu;

/** "The Consultations meet every two years; its last round took place in May 2018": what the text tells next is the day of its latest round. */
export function dateOfRoundNext(scene: Scene, place: Place, to: number): string | undefined {
  const rest = place.line.words(to, place.line.tokens.length);
  const within = /[;,:–-] (.*)$/.exec(rest)?.[1] ?? '';
  const next = scene.places[place.line.index + 1];
  const told = ofRound.test(within)
    ? { place, from: (place.line.tokens[to]?.start ?? 0) + rest.indexOf(within) }
    : next && ofRound.test(next.line.words(0, Math.min(12, next.line.tokens.length)))
      ? { place: next, from: next.line.sentence.start }
      : undefined;
  if (!told || !holdsAny(told.place.line.words(0, told.place.line.tokens.length), ['took place', 'held', 'met', 'convened', 'was']))
    return undefined;
  const date = told.place.dates.find(({ start, value, kind }) => start >= told.from && value !== undefined && kind === 'point');
  return date?.value;
}
