import type { Line } from '#model/line.ts';
import type { DateMention } from '#model/reading.ts';
import { earliest, isDay, latest } from '#values/day.ts';
import type { Draft } from './draft.ts';
import { indexOfPlace, type Place, type Scene } from './scene.ts';

/** How far a text's own occasion lies before its date, at most, in days. */
const mostDaysBefore = 7;
/** Sentences at the head of the text among which its occasion is dated; lines without a verb, the paper's name and day, are none. */
const lead = 4;
/** Sentences with a verb to which a report carries its day; a ministry's readout tells of one occasion to its end. */
const carriedInReports = 12;

/**
 * The day of what a text reports, carried to what it tells without a day. A report dates its news in its first sentences and
 * not again: "met on Thursday … The two signed a protocol". What the text tells of other times keeps out: a sentence with
 * an older date, "earlier", "had signed", and what follows such a sentence in its paragraph.
 */
export function occasionOf(scene: Scene): (draft: Draft) => string | undefined {
  const day = dayOf(scene);
  const { published } = scene.document;
  if (!day || !published) return () => undefined;
  const isOfficial = scene.identified.setting.isOfficial;
  const tellers = toldThen(scene, day).filter((at) => tells(scene.places[at]));
  const told = new Set(tellers.slice(0, isOfficial ? Number.POSITIVE_INFINITY : carriedInReports));
  return (draft) => {
    const at = indexOfPlace(scene.places, draft.evidence.start);
    return told.has(at) ? (dayOfParagraph(scene, at, published) ?? day) : undefined;
  };
}

/** "telephoned his counterpart late on Monday. The two agreed …": the day told last in the same paragraph goes on. */
function dayOfParagraph(scene: Scene, at: number, published: string): string | undefined {
  for (let before = at; before > 0 && !startsParagraph(scene, before); before--) {
    const days = scene.places[before - 1]?.dates.filter((date) => isOneDay(date) && isOfTheText(date, published)) ?? [];
    if (days.length > 0) return days.length === 1 ? days[0]?.value : undefined;
  }
  return undefined;
}

function dayOf(scene: Scene): string | undefined {
  const { published } = scene.document;
  if (!published || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
  const body = scene.places.filter((place) => place.line.sentence.role !== 'headline' && tells(place)).slice(0, lead);
  const near = body.flatMap(({ dates }) => dates).filter((date) => isOfTheText(date, published));
  const isInDateline = (date: DateMention): boolean =>
    scene.document.segments.some(({ role, start, end }) => role === 'dateline' && start <= date.start && date.start < end);
  const inText = near.filter((date) => !isInDateline(date));
  return (inText.find((date) => isOneDay(date)) ?? inText[0] ?? near[0])?.value;
}

const tells = (place: Place | undefined): boolean => place?.clauses.some(({ kind, tense }) => kind !== 'noun' && tense !== 'none') ?? false;

const isOneDay = ({ value }: DateMention): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

function isOfTheText({ value, kind }: DateMention, published: string): boolean {
  if (!value || (kind !== 'point' && kind !== 'span') || !/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(value) || !isDay(value))
    return false;
  const apart = (Date.parse(published) - Date.parse(earliest(value))) / 86_400_000;
  return apart >= 0 && apart <= mostDaysBefore;
}

const elsewhen =
  /\b(?:earlier|previous|previously|ago|last (?:week|month|year|spring|summer|autumn|fall|winter)|former|formerly|once|decades?|years|since|history|historic|traditionally|then-|at the time|in the past|repeatedly|often|always|long|first (?:\p{L}+ ){0,5}(?:that|which|who|to|in \p{L}+ years))\b/iu;

/** Sentences that tell of the text's own occasion, as far as their words show. */
function toldThen(scene: Scene, day: string): number[] {
  const first = earliest(day);
  const told: number[] = [];
  let isBackground = false;
  scene.places.forEach((place, at) => {
    if (startsParagraph(scene, at)) isBackground = false;
    const isElsewhen = tellsOtherTime(place, first);
    if (!isElsewhen && !isBackground) told.push(at);
    isBackground ||= isElsewhen && at >= lead;
  });
  return told;
}

const startsParagraph = (scene: Scene, at: number): boolean => {
  const [before, place] = [scene.places[at - 1], scene.places[at]];
  return !before || !place || /\n/.test(scene.document.text.slice(before.line.sentence.end, place.line.sentence.start));
};

/** "…, which has not met since 2022, …", "the mechanism set up in 2016": what is said of a thing beside what is told. */
const aside =
  /, (?:which|who|whose|where) [^,;]*|\b(?<!(?:was|were|been|is|are|be|had|has|have) )(?:set up|\p{L}+ed|built|held|begun|made) (?:in|on|since) (?:\p{L}+ )?\d{4}\b|\bsince \d{4}\b/giu;

function tellsOtherTime({ line, dates, clauses }: Place, first: string): boolean {
  const words = line.words(0, line.tokens.length);
  const plain = words.replace(aside, ' ');
  const isOld = dates.some(
    ({ value, kind, start, end }) =>
      value !== undefined &&
      kind === 'point' &&
      isDay(value) &&
      latest(value) < weekBefore(first) &&
      plain.includes(line.words(tokenFrom(line, start), tokenFrom(line, end))),
  );
  // "told reporters that he had demanded …": before the telling, and most often on the same day.
  const isBefore = /\bhad\b/.test(plain) && clauses.every(({ saidIn }) => saidIn === undefined);
  return isOld || isBefore || elsewhen.test(plain);
}

const tokenFrom = ({ tokens }: Line, offset: number): number => {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
};

/** "… in June 2012. Then, Gondor recalled its ambassador": the time that the sentence before has named last. */
export function dayOfThen({ places }: Scene, { evidence }: Draft): string | undefined {
  const at = indexOfPlace(places, evidence.start);
  const place = places[at];
  if (
    !place ||
    !/^(?:Then|At the time|At that time|That (?:day|week|month|year)|The same (?:day|week|month|year)|In (?:response|retaliation|return|reply))\b/.test(
      place.line.words(0, 4),
    )
  )
    return undefined;
  return places[at - 1]?.dates.findLast(({ value, kind }) => value !== undefined && kind === 'point')?.value;
}

const weekBefore = (day: string): string => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
