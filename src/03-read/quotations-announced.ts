import type { Quotation } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { lowerOf } from './lower.ts';
import { isCue } from './quotations-cues.ts';
import { speakerOf } from './quotations-speaker.ts';

/** A paragraph: its sentences `from` to `to` (not included) and its stretch of the text. */
export interface Paragraph extends Span {
  readonly from: number;
  readonly to: number;
}

const firstPerson = /\b(?:I|we|our|my|us|We|Our|My|me|I['’]m|ours)\b/;
const marked = /^[\s]*["“„«‘'‟]/;
/** How the paragraph after a speech begins when it is the outlet's and not the speaker's. */
const boilerplate =
  /^\s*(?:ends?\b\.?$|###|\*\*\*|---|[•\-–*▪]|notes? (?:to|for) editors|background\b|(?:for )?(?:further|more) information|contact|about |media (?:enquiries|inquiries|contact)|the full (?:report|text|statement)|updates? to this|explore |is this page|share |follow |read more|(?:first )?published|updated|issued|related|see also|download|watch |(?:question|q)\b[^:\n]{0,60}:)/i;

/** Most paragraphs that one announcement may govern. */
const longestSpeech = 40;

/** Paragraphs in a row that may do without the first person before the speech is taken to be over. */
const patience = 3;

/** Where a sentence announces speech: its verb, and the offset at which the speech starts if that is in the same paragraph. */
interface Announcement {
  readonly sentence: number;
  readonly cue: number;
  readonly start: number | undefined;
  /** Token of the name, where it stands before the colon without a verb. */
  readonly speaker?: number;
  /** A release that is the words of one and nothing else: all that follows is his. */
  readonly isRelease?: boolean;
}

const statements = new Set(['statement', 'remarks', 'comments', 'message', 'speech', 'following']);
const givers = new Set(['released', 'issued', 'made', 'gave', 'delivered', 'offered', 'published', 'read']);

/** The speech verb before a colon: "the minister said:", "released the following statement today:". */
export function cueBeforeColon({ tokens }: Sentence, colon: number): number | undefined {
  let isStatement = false;
  for (let at = colon - 1; at >= Math.max(0, colon - 14); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const word = lowerOf(token);
    if (isCue(token) || (isStatement && givers.has(word))) return at;
    isStatement ||= statements.has(word);
  }
  return undefined;
}

/** "💬 Imrahil Dol: This is no new river.": a name of two words or more at the head of a paragraph, marked off as its speaker's or followed by "I" or "we". */
function labelledIn({ from, start, end }: Paragraph, sentences: readonly Sentence[], text: string): Announcement | undefined {
  // A picture at the head of a line may be taken for a sentence of its own.
  const index = /\p{L}/u.test(text.slice(start, sentences[from]?.end)) ? from : from + 1;
  const sentence = sentences[index];
  const first = sentence?.tokens.findIndex(({ form }) => /^\p{Lu}/u.test(form)) ?? -1;
  if (!sentence || first < 0 || first > 2) return undefined;
  let colon = first;
  while (colon - first < 5 && /^(?:\p{Lu}[\p{L}.’'-]*|-)$/u.test(sentence.tokens[colon]?.form ?? '')) colon += 1;
  const isMarked = /\p{Extended_Pictographic}/u.test(text.slice(start, sentence.tokens[first]?.start));
  const remarks = remarksColon(sentence, colon);
  if (remarks !== undefined && colon - first >= 2) {
    const behind = sentence.tokens[remarks + 1]?.start;
    return { sentence: index, cue: remarks, start: behind !== undefined && behind < end ? behind : undefined, speaker: colon - 1 };
  }
  const next = sentence.tokens[colon + 1] ?? sentences[index + 1]?.tokens[0];
  const isTurn = first === 0 && colon === 1 && isTurnOf(sentence.tokens[0]?.form ?? '') && holdsQuestions(sentences, text);
  if (sentence.tokens[colon]?.form !== ':' || !(colon - first >= 2 || isTurn) || !next || next.start >= end) return undefined;
  const words = text.slice(next.start, end);
  return words.split(/\s+/).length >= 8 && (isMarked || isTurn || firstPerson.test(words)) && !marked.test(words)
    ? { sentence: index, cue: colon, start: next.start, speaker: colon - 1, ...(isMarked && { isRelease: true }) }
    : undefined;
}

/** "IMRAHIL: …", "Answer: …": a turn in a press conference; a question is a journalist's. */
const isTurnOf = (word: string): boolean =>
  word === 'Answer' || word === 'A' || (/^\p{Lu}{3,}(?:[-’']\p{Lu}+)*$/u.test(word) && !heads.test(word));
const heads =
  /^(?:QUESTION|QUESTIONS|NOTES?|UPDATE|BREAKING|WATCH|READ|PHOTOS?|VIDEO|LIVE|EXCLUSIVE|OPINION|ANALYSIS|EDITORIAL|CONTACTS?|SOURCE|DATE|SUBJECT|FROM|MODERATOR|JOURNALIST|REPORTER|FACTBOX|TIMELINE|SUMMARY|CORRECTION|INTRODUCTION|BACKGROUND|LOCATION|VENUE|TITLE|TOPIC)$/;

const asked = new WeakMap<readonly Sentence[], boolean>();

/** A text in which questions are put and answered; asked once. */
function holdsQuestions(sentences: readonly Sentence[], text: string): boolean {
  const known = asked.get(sentences) ?? /(?:^|\n)[ \t]*(?:Question|QUESTION|Q)\b[^:\n]{0,60}:/.test(text);
  asked.set(sentences, known);
  return known;
}

/** "Imrahil Dol’s opening remarks during the talks:": the colon, behind a name. */
function remarksColon({ tokens }: Sentence, from: number): number | undefined {
  if (!/^['’]s?$/.test(tokens[from]?.form ?? '')) return undefined;
  const colon = tokens.findIndex(({ form }, at) => at > from && at - from <= 30 && form === ':');
  const isTold = tokens
    .slice(from, from + 4)
    .some((token) => /^(?:remarks?|statement|speech|comments?|address|message|reply|answer|response)$/.test(lowerOf(token)));
  return colon > 0 && isTold ? colon : undefined;
}

/** The colon at the end of a paragraph or of a line in it that announces what follows. */
function announcementIn({ from, to }: Paragraph, sentences: readonly Sentence[], text: string): Announcement | undefined {
  for (let index = from; index < to; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    for (let colon = 0; colon < sentence.tokens.length; colon += 1) {
      const token = sentence.tokens[colon];
      if (token?.form !== ':') continue;
      const next = sentence.tokens[colon + 1]?.start ?? (index + 1 < to ? sentences[index + 1]?.start : undefined);
      const cue = next === undefined || text.slice(token.end, next).includes('\n') ? cueBeforeColon(sentence, colon) : undefined;
      if (cue !== undefined) return { sentence: index, cue, start: next };
    }
  }
  return undefined;
}

/** True where a paragraph tells of the speaker instead of giving the words. */
function tellsOf(sentence: Sentence, speaker: string | undefined, isOwn: boolean): boolean {
  const opening = sentence.tokens.slice(0, 60);
  const named = opening.slice(0, 5).some(({ form }) => form === speaker || (!isOwn && (form === 'He' || form === 'She')));
  if (isOwn) return named;
  return (
    named ||
    opening.some((token, at) => isCue(token) && /(?:ed|aid|old)$/.test(token.form) && !/^(?:I|we|We)$/.test(opening[at - 1]?.form ?? ''))
  );
}

/** The paragraphs from `index` on that go on with an announced speech, until somebody tells of the speaker or the document is done. */
function speechFrom(
  paragraphs: readonly Paragraph[],
  index: number,
  sentences: readonly Sentence[],
  text: string,
  speaker: string | undefined,
  begun: boolean,
  isRelease: boolean,
): Paragraph[] {
  const speech: Paragraph[] = [];
  let sure = 0;
  for (let at = index; at < Math.min(paragraphs.length, index + longestSpeech); at += 1) {
    const paragraph = paragraphs[at];
    const sentence = paragraph && sentences[paragraph.from];
    if (paragraph === undefined || sentence === undefined || sentence.role === 'crosshead' || sentence.role === 'headline') break;
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 4000));
    if (
      marked.test(words) ||
      boilerplate.test(words) ||
      announcementIn(paragraph, sentences, text) ||
      labelledIn(paragraph, sentences, text)
    )
      break;
    const isFirst = speech.length === 0 && !begun;
    if (!isFirst && !isRelease && tellsOf(sentence, speaker, firstPerson.test(words))) return speech.slice(0, sure);
    speech.push(paragraph);
    if (isFirst || isRelease || firstPerson.test(words)) sure = speech.length;
    if (speech.length - sure > patience) return speech.slice(0, sure);
  }
  return speech;
}

/** Quotations that are announced and not marked: "X said:" with paragraphs after it, and "Imrahil: we will …". */
export function announcedIn(paragraphs: readonly Paragraph[], sentences: readonly Sentence[], text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    found.push(...inlineIn(paragraph, sentences, text));
    const announcement = announcementIn(paragraph, sentences, text) ?? labelledIn(paragraph, sentences, text);
    const home = announcement && sentences[announcement.sentence];
    if (announcement === undefined || home === undefined || isMarkedAt(text, announcement, paragraph)) {
      at += 1;
      continue;
    }
    const { speaker } =
      announcement.speaker === undefined
        ? speakerPart(home, announcement.sentence, announcement.cue)
        : { speaker: { sentence: announcement.sentence, token: announcement.speaker } };
    const name = speaker === undefined ? undefined : home.tokens[speaker.token]?.form;
    const rest: Span[] = announcement.start === undefined ? [] : [{ start: announcement.start, end: paragraph.end }];
    const speech = speechFrom(paragraphs, at + 1, sentences, text, name, rest.length > 0, announcement.isRelease ?? false);
    const parts = [...rest, ...speech.map(({ start, end }) => ({ start, end }))];
    const [first] = parts;
    if (first !== undefined) {
      found.push({
        sentence: rest.length > 0 ? sentenceFrom(sentences, announcement.sentence, first.start) : (speech[0]?.from ?? 0),
        start: first.start,
        end: parts.at(-1)?.end ?? first.end,
        kind: 'announced',
        parts,
        cue: { sentence: announcement.sentence, token: announcement.cue },
        ...(speaker === undefined ? {} : { speaker }),
      });
    }
    at += 1 + speech.length;
  }
  return found;
}

/** The words are between marks, and so no announced but a direct quotation. */
const isMarkedAt = (text: string, { start }: Announcement, paragraph: Paragraph): boolean =>
  start !== undefined && (marked.test(text.slice(start, start + 3)) || start >= paragraph.end);

const sentenceFrom = (sentences: readonly Sentence[], from: number, offset: number): number =>
  (sentences[from]?.end ?? 0) > offset ? from : from + 1;

function speakerPart(sentence: Sentence, index: number, cue: number): Pick<Quotation, 'speaker'> {
  const token = speakerOf(sentence, cue, false);
  return token === undefined ? {} : { speaker: { sentence: index, token } };
}

const inlineSpeech = /^(?:we|i|our|my|us|let us|let's)\b|\b(?:we|our|us|i|i'm|we'll|we're)\b|\b(?:will|must|should|cannot|won't|can't)\b/i;

/** "Imrahil: we will not yield", in headlines and running text alike, where no mark follows the colon. */
function inlineIn(paragraph: Paragraph, sentences: readonly Sentence[], text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let index = paragraph.from; index < paragraph.to; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const colon = sentence.tokens.findIndex(({ form }) => form === ':');
    const next = sentence.tokens[colon + 1];
    if (colon < 1 || next === undefined || colon > 40) continue;
    const rest = text.slice(next.start, sentence.end);
    if (text.slice(sentence.tokens[colon]?.end ?? 0, next.start).includes('\n')) continue;
    if (/["“”„«‘]/.test(rest) || /^'/.test(rest)) continue;
    const speaker = inlineSpeaker(sentence, colon, index, rest);
    if (speaker)
      found.push({
        sentence: index,
        start: next.start,
        end: sentence.end,
        kind: 'announced',
        parts: [{ start: next.start, end: sentence.end }],
        ...speaker,
      });
  }
  return found;
}

/** The name before the colon of a headline, or the speaker of a speech verb that stands right before a colon. */
function inlineSpeaker(sentence: Sentence, colon: number, index: number, rest: string): Pick<Quotation, 'cue' | 'speaker'> | undefined {
  const { tokens, role } = sentence;
  const isName = colon <= 5 && tokens.slice(0, colon).every(({ form }) => /^\p{Lu}|^[.\-’']/u.test(form));
  const short = rest.slice(0, 300);
  if (isName && (role === 'headline' || role === 'crosshead') && inlineSpeech.test(short))
    return { speaker: { sentence: index, token: colon - 1 } };
  for (let at = colon - 1; at >= Math.max(0, colon - 5); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && isCue(token) && firstPerson.test(short))
      return { cue: { sentence: index, token: at }, ...speakerPart(sentence, index, at) };
  }
  return undefined;
}
