import { basename } from 'node:path';
import { digest, pageId } from '#model/id.ts';
import type { Given, Page, Receipt, RefusedPage } from '#model/page.ts';
import { decode } from './decode.ts';
import { BrokenSource } from './failure.ts';
import { gunzip, unpackedStart } from './gzip.ts';
import { foreignKind, isGzip, type Kind, kindByMediaType, kindByName, kindOf } from './kind.ts';
import { deepestNesting, largestDocument, largestDocumentInWords, largestText, largestTextInWords } from './limit.ts';
import { documentsIn, peek, wholeOf } from './stream.ts';

/** What is said of bytes that come in, beside the bytes. */
export interface Delivery {
  /** The path or address, as a person would look for it. */
  readonly from: string;
  /** The name whose suffix tells the kind; absent where the bytes have none. */
  readonly name?: string;
  /** Media type as declared; it goes before the name's suffix. */
  readonly type?: string;
  /** The file itself, where there is one: archives are then read in place. */
  readonly path?: string | Buffer;
  readonly receipt?: Receipt;
  readonly given?: Given;
  /** How many archives and messages the bytes lie in. */
  readonly depth?: number;
}

type Results = AsyncGenerator<Page | RefusedPage>;
type Bytes = AsyncIterable<Uint8Array>;

/** The pages in bytes of whatever kind: told by their signature, else by the declared type or the name, else by how they look. */
export async function* pagesIn(raw: Bytes, delivery: Delivery): Results {
  if ((delivery.depth ?? 0) > deepestNesting)
    throw new BrokenSource(`it lies more than ${deepestNesting} archives deep, and is not read; take it out and give it alone`);
  const { start: first, stream } = await peek(raw);
  const isPacked = isGzip(first);
  const start = isPacked ? unpackedStart(first) : first;
  const foreign = foreignKind(start);
  if (foreign) {
    yield { from: delivery.from, because: `it is ${foreign}, which is not read; give its text as .txt or .html` };
    return;
  }
  const kind = kindOf(start, shownStart(start), declaredKind(delivery));
  // Web archives are packed record by record, and are unpacked so.
  const plain = isPacked && kind !== 'warc' && kind !== 'arc' ? gunzip(stream) : stream;
  if (kind === 'html' || kind === 'text') yield await wholePage(plain, delivery, kind);
  else yield* read(kind, plain, isPacked ? withoutPath(delivery) : delivery);
}

// A packed file cannot be read in place.
const withoutPath = ({ path: _, ...delivery }: Delivery): Delivery => delivery;

const declaredKind = ({ type, name }: Delivery): Kind | undefined =>
  (type === undefined ? undefined : kindByMediaType(type)) ?? (name === undefined ? undefined : kindByName(name));

/** The beginning as text, cut at a line's end so that no letter is torn; empty where it is none. */
function shownStart(bytes: Uint8Array): string {
  const start = decode(bytes.subarray(0, bytes.lastIndexOf(10) + 1 || bytes.length));
  return 'text' in start ? start.text : '';
}

/** Each format's reader is loaded when its first file comes: a run over plain text pays for none. */
async function* read(kind: Exclude<Kind, 'html' | 'text'>, stream: Bytes, delivery: Delivery): Results {
  if (kind === 'documents') yield* documentsIn(stream, delivery.from);
  else if (kind === 'warc' || kind === 'arc') yield* (await import('./web-archive.ts')).pagesInArchive(stream, kind, delivery);
  else if (kind === 'zip' || kind === 'docx') yield* (await import('./zip.ts')).pagesInZip(stream, delivery);
  else {
    const bytes = await wholeOf(stream, kind === 'pdf' || kind === 'email' ? largestDocument : largestText);
    if (bytes === undefined)
      throw new BrokenSource(
        `it is ${kind === 'pdf' || kind === 'email' ? largestDocumentInWords : largestTextInWords} or more, the most that is read as one document; split it`,
      );
    if (kind === 'pdf') yield await (await import('./document-file.ts')).pageOfDocument('pdf', bytes, delivery);
    else if (kind === 'email') yield* (await import('./email.ts')).pagesInMessage(bytes, delivery);
    else if (kind === 'markdown') yield (await import('./markdown.ts')).pageOfMarkdown(bytes, delivery);
    else yield* (await import('./news-item.ts')).pagesOfJson(bytes, delivery);
  }
}

async function wholePage(stream: Bytes, delivery: Delivery, form: 'html' | 'text'): Promise<Page | RefusedPage> {
  const bytes = await wholeOf(stream, largestText);
  if (bytes === undefined)
    return { from: delivery.from, because: `it is ${largestTextInWords} or more, the most that is read as one text; split it` };
  return pageOf(bytes, delivery, form);
}

/** A page of text or HTML from its bytes. */
export function pageOf(bytes: Uint8Array, delivery: Delivery, form: 'html' | 'text'): Page | RefusedPage {
  const decoded = decode(bytes, delivery.type);
  if ('because' in decoded) return { from: delivery.from, because: decoded.because };
  return pageWith(bytes, decoded.text, form, delivery);
}

/** A page with the content that was made of its bytes. */
export function pageWith(bytes: Uint8Array, content: string, form: 'html' | 'text', delivery: Delivery): Page | RefusedPage {
  const { from, given = {}, receipt } = delivery;
  if (!/\S/u.test(content)) return { from, because: `${basename(from)} is empty; nothing was kept` };
  return { id: pageId(bytes), hash: digest(bytes), form, content, bytes, from, given, ...(receipt ? { receipt } : {}) };
}
