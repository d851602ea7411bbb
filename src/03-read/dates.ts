import type { DateMention } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import { atomAt, atomsOf, type Line } from './atoms.ts';
import type { Match, When } from './dates-forms.ts';
import { dateAt } from './dates-grammar.ts';
import type { Setting } from './dates-occurrence.ts';
import { partsOfText } from './dates-text.ts';
import { resolve } from './dates-values.ts';
import { directionAt, isNowadays, isSpokenAt } from './tense.ts';

/** An expression in its sentence, before it has a value. */
interface Found {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly when: When;
}

const place = (line: Line, sentence: number, { from, to, when }: Match): Found => ({
  sentence,
  start: atomAt(line, from).start,
  end: atomAt(line, to - 1).end,
  when,
});

function findIn(line: Line, sentence: number): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < line.length) {
    const match = dateAt(line, at);
    if (!match) {
      at += 1;
      continue;
    }
    if (match.also) found.push(place(line, sentence, match.also));
    found.push(place(line, sentence, match));
    at = Math.max(at + 1, match.to);
  }
  return found;
}

/** True or false where the unambiguous numeric dates of a text agree on their order. */
function orderOf(found: readonly Found[]): boolean | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { when } of found) {
    if (when.is !== 'numeric') continue;
    if (when.first > 12 && when.second <= 12) dayFirst += 1;
    if (when.second > 12 && when.first <= 12) monthFirst += 1;
  }
  return dayFirst > 0 === monthFirst > 0 ? undefined : dayFirst > 0;
}

/** The year that an expression names outright. */
const yearIn = (when: When): number | undefined => {
  if (when.is === 'year') return when.year;
  if (when.is === 'day' || when.is === 'month') return when.hint.year;
  return when.is === 'span' ? (yearIn(when.from) ?? yearIn(when.to)) : undefined;
};

/** True where a date heads its sentence as a dateline does: names before it; a dash, a bracket or nothing after it. */
function headsSentence(sentence: Sentence | undefined, { start, end }: Found): boolean {
  if (sentence === undefined || start - sentence.start > 60) return false;
  const before = sentence.tokens.slice(0, tokenAt(sentence, start));
  const next = sentence.tokens[tokenAt(sentence, end)];
  return before.every(({ form }) => !/^\p{Ll}/u.test(form)) && (next === undefined || /^[(–—:-]/.test(next.form));
}

const unknown: Omit<Setting, 'published'> = {
  direction: () => 0,
  antecedent: undefined,
  dayFirst: undefined,
  chronicle: false,
  isRecalled: false,
  isSpoken: false,
};

/** The full date at the head of a text that comes without one. */
const dateline = (found: readonly Found[], sentences: readonly Sentence[]): string | undefined => {
  const top = found.find(
    (date) =>
      date.sentence < 3 &&
      (date.when.is === 'fixed' || (date.when.is === 'day' && date.when.hint.year !== undefined)) &&
      headsSentence(sentences[date.sentence], date),
  );
  return top && resolve(top.when, { ...unknown, published: {} });
};

/** Words that only make sense from the day of writing; "today" does so near the top, and means "nowadays" further down. */
const isDeictic = ({ when, sentence }: Found): boolean =>
  when.is === 'weekday' ||
  (when.is === 'unit' && !when.anaphoric && when.unit !== 'year' && (when.unit !== 'day' || when.shift !== 0 || sentence < 3));

/** True for lives and histories: many years named outright, nearly all of them before the text's own, and nothing told from the day of writing. */
function isChronicle(found: readonly Found[], year: number | undefined): boolean {
  const named = found.map(({ when }) => yearIn(when)).filter((value) => value !== undefined);
  const isPast = year === undefined || named.filter((value) => value < year).length >= named.length * 0.9;
  return named.length >= 3 && isPast && found.filter(isDeictic).length * 10 <= named.length;
}

/** Index of the token that covers an offset, or of the first after it. */
export function tokenAt({ tokens }: Sentence, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const kindOf = ({ is }: When): DateMention['kind'] => {
  if (is === 'lasting') return 'duration';
  if (is === 'repeated') return 'repeated';
  return is === 'span' || is === 'since' || is === 'until' || is === 'length' ? 'span' : 'point';
};

/**
 * The time expressions of a text, in its order, resolved against its date. `published` is EDTF; where it is absent or too coarse for
 * an expression ("on Sunday" in a text of 2026-03), the expression has no value. Linear in the length of the text.
 */
export function readDates(sentences: readonly Sentence[], text: string, published: string | undefined): DateMention[] {
  const found = sentences.flatMap((sentence, index) => findIn(atomsOf(text, sentence), index));
  const reference = partsOfText(published ?? dateline(found, sentences));
  const dayFirst = orderOf(found);
  const chronicle = isChronicle(found, reference.year);
  let antecedent: string | undefined;
  /** The last date that names its year, and whether what follows it may be told of the same time. */
  let recalled: Found | undefined;
  return found.map((each, at) => {
    const { sentence, start, end, when } = each;
    const home = sentences[sentence];
    const index = home === undefined ? 0 : tokenAt(home, start);
    const setting: Setting = {
      published: reference,
      direction: () => (home === undefined ? 0 : directionAt(home, index)),
      antecedent: chronicle && yearIn(when) === undefined ? (yearBehind(found, at) ?? antecedent) : antecedent,
      dayFirst,
      chronicle,
      isRecalled: recalled !== undefined && isNear(recalled, each, sentences) && isLongPast(antecedent, reference.year),
      isSpoken: home !== undefined && isSpokenAt(home, index),
    };
    const isToday = when.is === 'unit' && when.unit === 'day' && when.shift === 0 && /^today/i.test(text.slice(start, start + 5));
    const isVague = isToday && home !== undefined && isNowadays(home, index);
    const value = isVague ? undefined : resolve(when, setting);
    const kind = kindOf(when);
    if (value !== undefined && kind === 'point') {
      antecedent = value;
      if (yearIn(when) !== undefined || !setting.isRecalled) recalled = yearIn(when) === undefined ? undefined : each;
    }
    return value === undefined ? { sentence, start, end, kind } : { sentence, start, end, kind, value };
  });
}

/** "paid a visit on 7 July, after the summit of 5 July 2025": in a history the year that the sentence itself goes on to name. */
function yearBehind(found: readonly Found[], at: number): string | undefined {
  const home = found[at]?.sentence;
  const next = found[at + 1];
  const year = next?.sentence === home && next ? yearIn(next.when) : undefined;
  return year === undefined ? undefined : String(year).padStart(4, '0');
}

/** In the same sentence, or, where a day or a month was named, in the one before it in its paragraph. */
function isNear(recalled: Found, { sentence }: Found, sentences: readonly Sentence[]): boolean {
  if (recalled.sentence === sentence) return true;
  const isNext = sentence - recalled.sentence === 1 && sentences[sentence]?.paragraph === sentences[recalled.sentence]?.paragraph;
  return isNext && (recalled.when.is === 'day' || recalled.when.is === 'month');
}

const isLongPast = (value: string | undefined, year: number | undefined): boolean =>
  year !== undefined && (partsOfText(value).year ?? year) < year - 1;
