import type { Quotation } from '#model/reading.ts';
import type { Sentence } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { tokenAt } from './dates.ts';
import { announcedIn, cueBeforeColon, type Paragraph } from './quotations-announced.ts';
import { isCue } from './quotations-cues.ts';
import { type Quoted, quotedIn } from './quotations-marks.ts';
import {
  type Attribution,
  attributionAfter,
  attributionBefore,
  attributionOf,
  attributionTrailing,
  speakerOf,
} from './quotations-speaker.ts';

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    if (next !== undefined && next.paragraph === sentence.paragraph) return;
    paragraphs.push({ from, to: index + 1, start: sentences[from]?.start ?? 0, end: sentence.end });
    from = index + 1;
  });
  return paragraphs;
}

/** Index of the sentence that holds an offset, or of the last that starts before it, within a paragraph. */
function sentenceAt(sentences: readonly Sentence[], { from, to }: Paragraph, offset: number): number {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Longest text between two stretches of one quotation, in characters. */
const longestInterruption = 220;
/** Words after which another statement begins. */
const goesOn = /\b(?:adding|that|but|referring|describing|calling|whether)\b/i;

/** True where one speech verb with its speaker and circumstances stands between two quoted stretches, and nothing else. */
function interrupts(text: string, first: Quoted, second: Quoted, cuesIn: (span: Span) => number): boolean {
  const between: Span = { start: first.outer.end, end: second.outer.start };
  if (between.end - between.start > longestInterruption || first.open) return false;
  const words = text.slice(between.start, between.end).trim();
  const ended = text.charAt(first.inner.end - 1) + words.charAt(0);
  if (!/[,.?!…—–-]/.test(ended) || !/[,.:;—–-]$/.test(words) || goesOn.test(words)) return false;
  return cuesIn(between) === 1;
}

/** True where a full stop stands right before a stretch, so that another may have said it. */
const endsSentence = (text: string, { outer }: Quoted): boolean => /[.!?]\s*$/.test(text.slice(Math.max(0, outer.start - 4), outer.start));

/** Stretches that make one quotation. */
function grouped(text: string, quoted: readonly Quoted[], cuesIn: (span: Span) => number, hasOwn: (quoted: Quoted) => boolean): Quoted[][] {
  const groups: Quoted[][] = [];
  for (const next of quoted) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && interrupts(text, previous, next, cuesIn) && !(endsSentence(text, next) && hasOwn(next))) last.push(next);
    else groups.push([next]);
  }
  return groups;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly stretches: readonly Quoted[];
}

type Said = Pick<Quotation, 'cue' | 'speaker'>;

const at = (index: number, found: Attribution): Said => ({
  cue: { sentence: index, token: found.cue },
  ...(found.speaker === undefined ? {} : { speaker: { sentence: index, token: found.speaker } }),
});

/** True where nothing but punctuation stands before a token in its sentence. */
const startsSentence = ({ tokens }: Sentence, token: number): boolean =>
  tokens.slice(0, Math.min(token, 4)).every(({ form }) => !/[\p{L}\p{N}]/u.test(form)) && token < 4;

/** Who says a quotation: what follows its first stretch where that ends in a comma, else what comes before, else what follows. */
function attribute(text: string, sentences: readonly Sentence[], { paragraph, stretches }: Place): Said {
  const [first] = stretches;
  if (first === undefined) return {};
  const home = sentenceAt(sentences, paragraph, first.outer.start);
  const sentence = sentences[home];
  if (sentence === undefined) return {};
  const opening = tokenAt(sentence, first.outer.start);
  const leads = startsSentence(sentence, opening);
  const comma = /[,?!…—–]/.test(text.charAt(first.inner.end - 1)) || text.charAt(first.outer.end) === ',';
  const dashed = dashSpeaker(text, sentences, paragraph, first);
  if (dashed) return dashed;
  const after = leads || comma || stretches.length > 1 ? following(text, sentences, paragraph, first) : undefined;
  if (after) return after;
  const before = attributionBefore(sentence, opening, tokenAt(sentence, first.outer.end));
  if (before) return at(home, before);
  const introduced = leads ? introduction(sentences, paragraph, home) : undefined;
  if (introduced) return introduced;
  return comma ? {} : trailing(sentences, paragraph, first);
}

/** What the sentence before a quotation says of its speaker: "He spoke of ties:", "It is slow, an official said." */
function introduction(sentences: readonly Sentence[], { from }: Paragraph, home: number): Said | undefined {
  const before = sentences[home - 1];
  if (before === undefined) return undefined;
  const colon = before.tokens.at(-1)?.form === ':';
  if (!colon) {
    const found = home > from ? attributionOf(before) : undefined;
    return found && at(home - 1, found);
  }
  const cue = cueBeforeColon(before, before.tokens.length - 1);
  if (cue !== undefined) return at(home - 1, { cue, speaker: speakerOf(before, cue, false) });
  const found = attributionBefore(before, before.tokens.length - 1) ?? attributionOf(before);
  return found && at(home - 1, found);
}

/** The attribution at the end of a sentence that quotes a few words: "Gondor 'will not yield' to pressure, minister says". */
function trailing(sentences: readonly Sentence[], paragraph: Paragraph, { outer }: Quoted): Said {
  const index = sentenceAt(sentences, paragraph, outer.end - 1);
  const sentence = sentences[index];
  const found = sentence && attributionTrailing(sentence, tokenAt(sentence, outer.end));
  return found ? at(index, found) : {};
}

function following(text: string, sentences: readonly Sentence[], paragraph: Paragraph, { outer, inner }: Quoted): Said | undefined {
  const index = sentenceAt(sentences, paragraph, outer.end - 1);
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const token = tokenAt(sentence, outer.end);
  const found = token < sentence.tokens.length ? attributionAfter(sentence, token) : undefined;
  if (found) return at(index, found);
  const next = index + 1 < paragraph.to && token >= sentence.tokens.length ? sentences[index + 1] : undefined;
  const first = next?.tokens[0];
  if (next === undefined || first === undefined) return undefined;
  const carried = attributionAfter(next, 0);
  if (!carried) return undefined;
  // A sentence of its own after "…?" is an attribution only when it is nothing else: "Imrahil demanded."
  const isTail =
    isCue(first) ||
    /^\p{Ll}/u.test(first.form) ||
    (/[?!]/.test(text.charAt(inner.end - 1)) && carried.cue >= next.tokens.length - 6 && next.tokens.length <= 30);
  return isTail ? at(index + 1, carried) : undefined;
}

/** "…" — Imrahil. */
function dashSpeaker(
  text: string,
  sentences: readonly Sentence[],
  paragraph: Paragraph,
  { outer }: Quoted,
): Pick<Quotation, 'speaker'> | undefined {
  const tail = text.slice(outer.end, Math.min(paragraph.end, outer.end + 80));
  const rest = /^\s*[―—–-]\s*(\p{Lu}[^\n"“”,:;]{1,60}?)\s*(?:[\n.“"]|$)/u.exec(tail);
  if (!rest) return undefined;
  const last = outer.end + rest[0].indexOf(rest[1] ?? '') + (rest[1]?.length ?? 1) - 1;
  const index = sentenceAt(sentences, paragraph, last);
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  return { speaker: { sentence: index, token: Math.min(sentence.tokens.length - 1, tokenAt(sentence, last)) } };
}

/** The speaker named before the colon of a headline: "Imrahil: 'We will not yield'". */
function headSpeaker(text: string, sentences: readonly Sentence[], { paragraph, stretches }: Place): Pick<Quotation, 'speaker'> {
  const [first] = stretches;
  const home = first && sentenceAt(sentences, paragraph, first.outer.start);
  const sentence = home === undefined ? undefined : sentences[home];
  if (
    first === undefined ||
    home === undefined ||
    sentence === undefined ||
    text
      .slice(Math.max(sentence.start, first.outer.start - 3), first.outer.start)
      .trimEnd()
      .at(-1) !== ':'
  )
    return {};
  const colon = tokenAt(sentence, first.outer.start) - 1;
  const isName = colon >= 1 && colon <= 6 && sentence.tokens.slice(0, colon).every(({ form }) => /^\p{Lu}|^[.\-’']/u.test(form));
  return isName ? { speaker: { sentence: home, token: colon - 1 } } : {};
}

/** Joins a quotation that no mark closes with the next paragraph where that opens with one. */
function acrossParagraphs(text: string, places: readonly Place[]): { readonly place: Place; readonly more: readonly Place[] }[] {
  const joined: { place: Place; more: Place[]; open: boolean; last: Paragraph }[] = [];
  for (const place of places) {
    const previous = joined.at(-1);
    const [first] = place.stretches;
    const final = place.stretches.at(-1);
    if (first === undefined || final === undefined) continue;
    const adjoins =
      previous?.open === true &&
      text.slice(previous.last.end, place.paragraph.start).trim() === '' &&
      previous.last.to === place.paragraph.from;
    if (previous && adjoins && text.slice(place.paragraph.start, first.outer.start).trim() === '') {
      previous.more.push(place);
      previous.open = final.open;
      previous.last = place.paragraph;
    } else {
      joined.push({ place, more: [], open: final.open, last: place.paragraph });
    }
  }
  return joined.filter(({ open, more }) => !open || more.length > 0);
}

function build(text: string, sentences: readonly Sentence[], place: Place, more: readonly Place[], inherited: Said): Quotation {
  const all = [place, ...more].flatMap(({ stretches }) => stretches);
  const start = all[0]?.outer.start ?? 0;
  let said: Said = {};
  for (const part of [place, ...more]) {
    said = { ...headSpeaker(text, sentences, part), ...attribute(text, sentences, part) };
    if (said.cue !== undefined || said.speaker !== undefined) break;
  }
  return {
    sentence: sentenceAt(sentences, place.paragraph, start),
    start,
    end: all.at(-1)?.outer.end ?? start,
    kind: 'direct',
    parts: all.map(({ inner }) => inner),
    ...(said.cue === undefined && said.speaker === undefined ? inherited : said),
  };
}

/** True where a quotation is whole sentences of its own, so that it goes on with the speaker before it. */
const standsAlone = (text: string, { start, end }: Span, paragraph: Paragraph): boolean => {
  const before = text.slice(Math.max(paragraph.start, start - 3), start).trimEnd();
  return (before === '' || /[.!?”"]$/.test(before)) && /[.!?…]\W{0,2}$/.test(text.slice(end - 3, end)) && end - start > 20;
};

function directIn(paragraphs: readonly Paragraph[], sentences: readonly Sentence[], text: string): Quotation[] {
  const places = paragraphs.flatMap((paragraph): Place[] => {
    const cuesIn = (span: Span): number => cuesWithin(sentences, paragraph, span);
    const hasOwn = (quoted: Quoted): boolean =>
      /[,?!…]/.test(text.charAt(quoted.inner.end - 1) + text.charAt(quoted.outer.end)) &&
      following(text, sentences, paragraph, quoted) !== undefined;
    return grouped(text, quotedIn(text, paragraph), cuesIn, hasOwn).map((stretches) => ({ paragraph, stretches }));
  });
  const found: Quotation[] = [];
  let last: { readonly quotation: Quotation; readonly paragraph: Paragraph } | undefined;
  for (const { place, more } of acrossParagraphs(text, places)) {
    const { paragraph } = place;
    const stretch = { start: place.stretches[0]?.outer.start ?? 0, end: place.stretches.at(-1)?.outer.end ?? 0 };
    const near =
      last !== undefined && (last.paragraph === paragraph || (last.paragraph.to === paragraph.from && stretch.start - paragraph.start < 2));
    const speaker = near && standsAlone(text, stretch, paragraph) ? last?.quotation.speaker : undefined;
    const quotation = build(text, sentences, place, more, speaker === undefined ? {} : { speaker });
    found.push(quotation);
    last = { quotation, paragraph };
  }
  return found;
}

/** How many speech verbs stand in a stretch of a paragraph. */
function cuesWithin(sentences: readonly Sentence[], paragraph: Paragraph, span: Span): number {
  let count = 0;
  for (let index = sentenceAt(sentences, paragraph, span.start); index < paragraph.to; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= span.end) return count;
    for (let token = tokenAt(sentence, span.start); token < sentence.tokens.length; token += 1) {
      const found = sentence.tokens[token];
      if (found === undefined || found.start >= span.end) break;
      if (isCue(found)) count += 1;
    }
  }
  return count;
}

/**
 * The quotations of a text, in its order: what stands between marks, joined where only "he said" interrupts it and where it runs
 * through paragraphs, and what "X said:" announces without marks. Short ones ("a 'historic' day") are among them. Linear in the text.
 */
export function readQuotations(sentences: readonly Sentence[], text: string): Quotation[] {
  const paragraphs = paragraphsOf(sentences);
  const found = [...directIn(paragraphs, sentences, text), ...announcedIn(paragraphs, sentences, text)];
  return found.sort((a, b) => a.start - b.start);
}
