import type { Reading } from '#model/reading.ts';
import { isReport, type Segment, type SegmentRole } from '#model/segment.ts';
import type { Sentence, Token } from '#model/sentence.ts';
import type { Span } from '#model/span.ts';
import { apart } from '#values/remember.ts';
import { readClauses } from './clauses.ts';
import { readDates } from './dates.ts';
import { readFigures } from './figures.ts';
import { languageOf, sampled } from './language.ts';
import { readNames } from './names.ts';
import { readQuotations } from './quotations.ts';
import { cutSentences } from './sentences.ts';
import { tags } from './tag.ts';
import { type TokenSpans, tokenise } from './tokens.ts';
import type { Weights } from './weights.ts';

/** Roles whose words are read: the outlet's report, and what it sets apart from it (datelines, quotations in a box). */
const isRead = (role: SegmentRole): boolean => isReport(role) || role === 'dateline' || role === 'pull quote';

/** Stretches between blank lines, in the order of the text. */
const paragraphsOf = (text: string, from: number, to: number): Span[] => {
  const spans: Span[] = [];
  let start = from;
  for (const blank of text.slice(from, to).matchAll(/\n[^\S\n]*\n/g)) {
    spans.push({ start, end: from + blank.index });
    start = from + blank.index + blank[0].length;
  }
  spans.push({ start, end: to });
  return spans;
};

/** Segments of a text without markup: a blank line ends a paragraph, a single line break does not; all are body. */
export const segmentsOfPlain = (text: string): Segment[] =>
  paragraphsOf(text, 0, text.length)
    .filter((span) => text.slice(span.start, span.end).trim() !== '')
    .map((span) => ({ ...span, role: 'body', reason: 'plain text' }));

/** Tokens `first` to `end` of the spans, read as one sentence. */
const readSentence = (text: string, { starts, ends }: TokenSpans, first: number, end: number, weights: Weights): Token[] => {
  const forms: string[] = [];
  for (let at = first; at < end; at++) forms.push(apart(text.slice(starts[at], ends[at])));
  const { tags: tagOf, heads, labels } = weights.network.parse(forms);
  const tokens: Token[] = [];
  for (const [index, form] of forms.entries()) {
    const tag = tags[tagOf[index] ?? 0] ?? 'X';
    const head = heads[index] ?? -1;
    const arc = head < 0 ? 'root' : (weights.arcs[labels[index] ?? 0] ?? 'dep');
    tokens.push({
      start: starts[first + index] ?? 0,
      end: ends[first + index] ?? 0,
      form,
      lemma: weights.lemma(form, tag),
      tag,
      head,
      arc,
    });
  }
  return tokens;
};

const readParagraph = (text: string, span: Span, role: SegmentRole, paragraph: number, weights: Weights): Sentence[] => {
  const { spans, firsts } = cutSentences(text, tokenise(text, span.start, span.end));
  return firsts.map((first, index) => {
    const end = firsts[index + 1] ?? spans.starts.length;
    const tokens = readSentence(text, spans, first, end, weights);
    return { start: spans.starts[first] ?? 0, end: spans.ends[end - 1] ?? 0, role, paragraph, tokens };
  });
};

/** What of a text tells its language: enough of the segments that are read. */
const beginningOf = (text: string, segments: readonly Segment[]): string => {
  let beginning = '';
  for (const { role, start, end } of segments) {
    if (beginning.length >= sampled) break;
    if (isRead(role)) beginning += `${beginning === '' ? '' : '\n'}${text.slice(start, Math.min(end, start + sampled))}`;
  }
  return beginning;
};

/** Tokens, tags, lemmas and arcs alone, of a text that is English. */
export const readSentences = (text: string, segments: readonly Segment[], weights: Weights): Sentence[] => {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const segment of segments) {
    if (!isRead(segment.role)) continue;
    for (const span of paragraphsOf(text, segment.start, segment.end)) {
      const found = readParagraph(text, span, segment.role, paragraph, weights);
      if (found.length === 0) continue;
      for (const sentence of found) sentences.push(sentence);
      paragraph++;
    }
  }
  return sentences;
};

/** A text of which nothing but its language is asked. */
export const readLanguage = (text: string, segments: readonly Segment[]): Reading => ({
  language: languageOf(beginningOf(text, segments)),
  sentences: [],
  clauses: [],
  dates: [],
  figures: [],
  quotations: [],
  names: [],
});

/**
 * Reads a document: sentences with tokens, tags, lemmas and arcs, then what stands in them.
 * `published` is the day the text appeared (ISO), for dates such as "last month"; without it they keep no value.
 * A text in another language than English comes back with its language and nothing else.
 */
export const read = (text: string, segments: readonly Segment[], published: string | undefined, weights: Weights): Reading => {
  const language = languageOf(beginningOf(text, segments));
  const sentences = language === 'en' ? readSentences(text, segments, weights) : [];
  const clauses = readClauses(sentences);
  const dates = readDates(sentences, text, published);
  return {
    language,
    sentences,
    clauses,
    dates,
    figures: readFigures(sentences, text, dates),
    quotations: readQuotations(sentences, text),
    names: readNames(sentences, text),
  };
};
