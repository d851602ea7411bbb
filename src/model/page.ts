import type { PageId } from './id.ts';

/** What the source says about a text beside the text itself. Absent means that it does not say. */
export interface Given {
  readonly doc?: string;
  readonly outlet?: string;
  /** EDTF day, month or year, perhaps marked as inferred: "2022?". */
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  /** BCP 47 tag; absent means that the reader decides. */
  readonly lang?: string;
}

/** One text as it was received, decoded but otherwise untouched. */
export interface Page {
  readonly id: PageId;
  /** SHA-256 of the bytes received, in hexadecimal. */
  readonly hash: string;
  readonly form: 'html' | 'text';
  readonly content: string;
  /** The path, address or line it came from, as a person would look for it. */
  readonly from: string;
  readonly given: Given;
}

/** A source that gave no page, and why, said to the person who asked for it. */
export interface RefusedPage {
  readonly from: string;
  readonly because: string;
}
