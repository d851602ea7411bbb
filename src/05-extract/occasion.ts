import type { DateMention } from '#model/reading.ts';
import { earliest, isDay } from '#values/day.ts';
import type { Draft } from './draft.ts';
import { indexOfPlace, type Place, type Scene } from './scene.ts';

/** How far a text's own occasion lies before its date, at most, in days. */
const mostDaysBefore = 7;
/** Sentences at the head of the text among which its occasion is dated. */
const lead = 4;
/** Sentences to which a report carries its day; a ministry's readout tells of one occasion to its end. */
const carriedInReports = 8;

/**
 * The day of what a text reports, carried to what it tells without a day. A report dates its news in its first sentences and
 * not again: "met on Thursday … The two signed a protocol". What the text tells of other times keeps out: a sentence with
 * an older date, "earlier", "had signed", and what follows such a sentence in its paragraph.
 */
export function occasionOf(scene: Scene): (draft: Draft) => string | undefined {
  const day = dayOf(scene);
  if (!day) return () => undefined;
  const isOfficial = scene.identified.setting.isOfficial;
  const told = new Set(toldThen(scene, day).slice(0, isOfficial ? Number.POSITIVE_INFINITY : carriedInReports));
  return (draft) => {
    return told.has(indexOfPlace(scene.places, draft.evidence.start)) ? day : undefined;
  };
}

function dayOf(scene: Scene): string | undefined {
  const { published } = scene.document;
  if (!published || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return undefined;
  const body = scene.places.filter(({ line }) => line.sentence.role !== 'headline').slice(0, lead);
  const near = body.flatMap(({ dates }) => dates).filter((date) => isOfTheText(date, published));
  const isInDateline = (date: DateMention): boolean =>
    scene.document.segments.some(({ role, start, end }) => role === 'dateline' && start <= date.start && date.start < end);
  const inText = near.filter((date) => !isInDateline(date));
  return (inText.find((date) => isOneDay(date)) ?? inText[0] ?? near[0])?.value;
}

const isOneDay = ({ value }: DateMention): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

function isOfTheText({ value, kind }: DateMention, published: string): boolean {
  if (!value || (kind !== 'point' && kind !== 'span') || !/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(value) || !isDay(value))
    return false;
  const apart = (Date.parse(published) - Date.parse(earliest(value))) / 86_400_000;
  return apart >= 0 && apart <= mostDaysBefore;
}

const elsewhen =
  /\b(?:earlier|previous|previously|ago|last (?:week|month|year|spring|summer|autumn|fall|winter)|former|formerly|once|decades?|years|since|history|historic|traditionally|then-|at the time|in the past|repeatedly|often|always|long|had|first (?:\p{L}+ ){0,5}(?:that|which|who|to|in \p{L}+ years))\b/iu;

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

function tellsOtherTime(place: Place, first: string): boolean {
  const isOld = place.dates.some(
    ({ value, kind }) => value !== undefined && kind === 'point' && isDay(value) && earliest(value) < weekBefore(first),
  );
  return isOld || elsewhen.test(place.line.words(0, place.line.tokens.length));
}

const weekBefore = (day: string): string => new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
