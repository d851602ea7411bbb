import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** A time expression, resolved against the document's date. */
export interface DateMention extends Span {
  readonly sentence: number;
  /** EDTF level 1: "2026-03-19", "2025-10", "2019-10-20/2019-10-24", "2014/..". Absent when the text does not say enough. */
  readonly value?: string;
  /** point: an instant or period in which something happens; span: from … to; duration: a length ("two-day"); repeated: "every year". */
  readonly kind: 'point' | 'span' | 'duration' | 'repeated';
}

/** A figure with what it counts. */
export interface Figure extends Span {
  readonly sentence: number;
  readonly kind: 'count' | 'money' | 'percent' | 'points' | 'quantity' | 'ordinal';
  /** The number itself, multiplied out: "US$127 million" is 127000000. The lower end of a range. */
  readonly amount: number;
  /** Upper end of a range: "5 to 7 per cent". */
  readonly upTo?: number;
  /** ISO 4217 code for money, "percent", or the unit as a plural noun ("tonnes"). Absent for plain counts and ordinals. */
  readonly unit?: string;
  /** The word that makes it inexact, in lower case: "nearly", "more than", "about". */
  readonly approximate?: string;
  /** Token index, in the sentence, of the noun it counts: "316 seats" gives "seats". */
  readonly counts?: number;
}

/** Someone's words. `start` and `end` enclose the parts with their marks, where there are marks. */
export interface Quotation extends Span {
  /** Sentence in which it begins. */
  readonly sentence: number;
  /** direct: between quotation marks; announced: paragraphs that follow "X said:" without marks. */
  readonly kind: 'direct' | 'announced';
  /** The words without the marks, one span per stretch where "he said" interrupts them. */
  readonly parts: readonly Span[];
  /** The speech verb, when there is one: sentence and token index. */
  readonly cue?: { readonly sentence: number; readonly token: number };
  /** Head token of the phrase that names the speaker, when grammar shows it; "he" is a candidate like any other. */
  readonly speaker?: { readonly sentence: number; readonly token: number };
}

/** A proper name with its kind, before anybody asks who it is. */
export interface NameMention extends Span {
  readonly sentence: number;
  readonly kind: 'person' | 'organisation' | 'place' | 'nationality' | 'event' | 'work';
  /** Token range in the sentence; `to` is not included. */
  readonly from: number;
  readonly to: number;
}

/** What the reader makes of a document. Everything is in the order of the text. */
export interface Reading {
  /** BCP 47 tag; other than "en" means that nothing below was read. */
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly names: readonly NameMention[];
}
