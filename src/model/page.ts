import type { Dropped } from './document.ts';
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
  /** Id or address of the document of which this one is a translation. */
  readonly translationOf?: string;
}

/** How a page reached us. Absent parts are not known: a file has neither address nor headers. */
export interface Receipt {
  /** The address that gave it, after all redirects. */
  readonly address?: string;
  /** ISO instant in UTC at which it was received. */
  readonly at?: string;
  /** Status of the answer, as in HTTP. */
  readonly status?: number;
  /** The answer's header fields in order, as received. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** Media type with its parameters, as declared; it may lie. */
  readonly type?: string;
}

/** One text as it was received, decoded. */
export interface Page {
  readonly id: PageId;
  /** SHA-256 of the bytes received, in hexadecimal. */
  readonly hash: string;
  readonly form: 'html' | 'text';
  /** What is to be cleaned. Of a page that is neither text nor HTML: HTML made from it. */
  readonly content: string;
  /** The bytes as received, free of what packed them for the way. Absent where `content` in UTF-8 is all there was. */
  readonly bytes?: Uint8Array;
  readonly receipt?: Receipt;
  /** What was left out on the way from bytes to content, such as the numbers of a document's pages. */
  readonly dropped?: readonly Dropped[];
  /** The path, address or line it came from, as a person would look for it. */
  readonly from: string;
  readonly given: Given;
  /** What a feed says of the page; counts where the page itself does not say. */
  readonly offered?: Given;
}

/** A source that gave no page, and why, said to the person who asked for it. */
export interface RefusedPage {
  readonly from: string;
  readonly because: string;
}
