import type { Mention } from './mention.ts';

/** An office a person is said to hold, where the document says so. */
export interface Holding {
  readonly person: string;
  readonly office: string;
  readonly of?: string;
  readonly status: 'reported' | 'former' | 'planned';
  readonly rank: number;
  readonly sentence: number;
  /** Token range that shows office and holder together. */
  readonly from: number;
  readonly to: number;
  /** True where the text itself says whose office it is, not the document's setting. */
  readonly ofIsSaid: boolean;
}

/** Where a document is at home, which decides whose "foreign minister" it means when it does not say. */
export interface Setting {
  /** Country of the outlet, where its name or our tables tell. */
  readonly outlet?: string;
  /** Country of the dateline. */
  readonly dateline?: string;
  /** Year in which the document appeared. */
  readonly year?: number;
  /** The outlet speaks for its country: a ministry, an embassy, a government. */
  readonly isOfficial: boolean;
  /** The states whose joint words the text is: "we" means all of them. */
  readonly signatories?: readonly string[];
  /** It sends news to others, from everywhere. */
  readonly isAgency: boolean;
  /** Countries by how often the document names them, most often first; those of the title first among equals. */
  readonly ranked: readonly string[];
}

/** Who is meant in a document, phrase by phrase, and who is said to hold which office. */
export interface Identified {
  /** By sentence, in the order of the text. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly holdings: readonly Holding[];
  readonly setting: Setting;
  /** Countries of the persons named, by their names. */
  readonly countries: ReadonlyMap<string, string>;
  /** The countries the text is about, the weightiest first; without those named in passing. */
  readonly about: readonly string[];
  /** The two countries a text between two parties is about; absent when no pair stands out. */
  readonly pair?: readonly [string, string];
}
