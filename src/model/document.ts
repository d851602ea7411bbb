import type { DocumentId, PageId } from './id.ts';
import type { Segment } from './segment.ts';

/** Something of the page that is not part of the document's text, and why it was left out. */
export interface Dropped {
  readonly text: string;
  readonly because: string;
}

/** The document that another one translates. */
export interface Original {
  /** Its id or address, as the translation's source says. */
  readonly said: string;
  /** Absent while the ledger does not hold it. */
  readonly document?: DocumentId;
  readonly outlet?: string;
}

/** Which of several texts, received one after another from one address, a document is. */
export interface Version {
  /** The text that was received first. */
  readonly of: DocumentId;
  /** Counted from 1 in the order of receipt; a first one that has no other has no version. */
  readonly number: number;
}

/** One text as one outlet published it, cleaned. All offsets elsewhere count UTF-16 units of `text`. */
export interface Document {
  readonly id: DocumentId;
  readonly page: PageId;
  readonly outlet?: string;
  /** EDTF; a "?" says that it was inferred. Absent when neither page nor source says. */
  readonly published?: string;
  /** EDTF day of the last change, where the page gives one. */
  readonly modified?: string;
  /** The title where it is given apart from the text. */
  readonly title?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly byline?: string;
  readonly agency?: string;
  /** Absent where the text is not known to be a translation. */
  readonly translationOf?: Original;
  /** Set by the ledger, where it holds an earlier text of the same address. */
  readonly version?: Version;
  /** The outlet's own words that it corrected an earlier text. */
  readonly correction?: string;
  /** Where each of the fields above was found, by its name: "linked data datePublished", "byline", "given". Absent for texts that say nothing of themselves. */
  readonly places?: Readonly<Record<string, string>>;
  /** Where the text came from, as a person would look for it. */
  readonly from: string;
  readonly text: string;
  /** In order, without overlap, together covering every character of `text` that is not blank. */
  readonly segments: readonly Segment[];
  readonly dropped: readonly Dropped[];
}
