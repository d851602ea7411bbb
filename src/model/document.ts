import type { DocumentId, PageId } from './id.ts';
import type { Segment } from './segment.ts';

/** Something of the page that is not part of the document's text, and why it was left out. */
export interface Dropped {
  readonly text: string;
  readonly because: string;
}

/** One text as one outlet published it, cleaned. All offsets elsewhere count UTF-16 units of `text`. */
export interface Document {
  readonly id: DocumentId;
  readonly page: PageId;
  readonly outlet?: string;
  /** EDTF; a "?" says that it was inferred. Absent when neither page nor source says. */
  readonly published?: string;
  /** The title where it is given apart from the text. */
  readonly title?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** Where the text came from, as a person would look for it. */
  readonly from: string;
  readonly text: string;
  /** In order, without overlap, together covering every character of `text` that is not blank. */
  readonly segments: readonly Segment[];
  readonly dropped: readonly Dropped[];
}
