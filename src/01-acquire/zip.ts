import { open } from 'node:fs/promises';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import type { Page, RefusedPage } from '#model/page.ts';
import { type Delivery, pagesIn } from './delivery.ts';
import { pageOfDocument } from './document-file.ts';
import { BrokenSource, guarded } from './failure.ts';
import { kindByName } from './kind.ts';
import { largestDocument, largestDocumentInWords, largestRatio, mostEntries } from './limit.ts';
import { wholeOf } from './stream.ts';

type Results = AsyncGenerator<Page | RefusedPage>;
type Bytes = AsyncIterable<Uint8Array>;

/** Files that tell what a ZIP archive really is. */
const telling: Readonly<Record<string, string>> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'an Excel table',
  'ppt/presentation.xml': 'a PowerPoint presentation',
  'META-INF/container.xml': 'an EPUB book',
  'META-INF/MANIFEST.MF': 'a program (JAR)',
};

/**
 * The pages in a ZIP archive: a DOCX document, the web archives of a WACZ collection, or the files in it. With a path it is read in
 * place, whatever its size; a stream is held whole.
 */
export async function* pagesInZip(stream: Bytes, delivery: Delivery): Results {
  // A document of its own is small enough to be held; a collection of archives is not, and is read where it lies.
  const { path } = delivery;
  const kind = kindByName(delivery.name ?? '');
  if (path !== undefined && kind !== 'docx') {
    await using file = await open(path);
    const zip = await opened(fromFdPromise(file.fd, { lazyEntries: true, autoClose: false }));
    const what = await whatIs(zip);
    if (what === undefined)
      return yield* entriesOf(await opened(fromFdPromise(file.fd, { lazyEntries: true, autoClose: false })), delivery);
    if (what !== 'docx') throw new BrokenSource(`it is ${what}, which is not read; give its text as .txt or .html`);
  }
  const bytes = await wholeOf(stream, largestDocument);
  if (bytes === undefined)
    throw new BrokenSource(`it is ${largestDocumentInWords} or more, the most that is read as one document; unpack it`);
  yield* pagesInBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), delivery);
}

async function* pagesInBytes(bytes: Buffer, delivery: Delivery): Results {
  const what = await whatIs(await opened(fromBufferPromise(bytes, { lazyEntries: true })));
  if (what === 'docx') yield await pageOfDocument('docx', bytes, delivery);
  else if (what === undefined) yield* entriesOf(await opened(fromBufferPromise(bytes, { lazyEntries: true })), delivery);
  else throw new BrokenSource(`it is ${what}, which is not read; give its text as .txt or .html`);
}

/** "docx", another program's document in words, or undefined for an archive of files. */
async function whatIs(zip: ZipFile): Promise<string | undefined> {
  for await (const { fileName } of each(zip)) {
    const what = Object.hasOwn(telling, fileName) ? telling[fileName] : undefined;
    if (what !== undefined) return what;
    if (fileName === 'mimetype') return 'an OpenDocument or EPUB document';
  }
  return undefined;
}

async function* entriesOf(zip: ZipFile, delivery: Delivery): Results {
  let readable = 0;
  const isCollection = kindByName(delivery.name ?? '') === 'zip' && /\.wacz$/iu.test(delivery.name ?? '');
  for await (const entry of each(zip)) {
    const name = entry.fileName.replace(/^.*\//su, '');
    const from = `${delivery.from}/${entry.fileName}`;
    if (name === '' || name.startsWith('.') || entry.fileName.startsWith('__MACOSX/')) continue;
    // A collection keeps lists and indexes beside its archives.
    if (isCollection && !/\.(?:warc|arc)(?:\.gz)?$/iu.test(name)) continue;
    if (kindByName(name) === undefined) {
      yield { from, because: 'its name does not say a type that is read' };
      continue;
    }
    readable++;
    yield* guarded(from, () => pagesOfEntry(zip, entry, { from, name, depth: (delivery.depth ?? 0) + 1 }));
  }
  if (readable === 0) throw new BrokenSource('the archive holds no file that can be read');
}

async function* pagesOfEntry(zip: ZipFile, entry: Entry, delivery: Delivery): Results {
  if (entry.isEncrypted()) throw new BrokenSource('it is locked with a password; unlock it and give the file itself');
  if (!entry.canDecodeFileData()) throw new BrokenSource('it is packed in a way that is not read; unpack it and give the file itself');
  if (entry.uncompressedSize > largestDocument && entry.uncompressedSize > entry.compressedSize * largestRatio)
    throw new BrokenSource(`it unpacks to more than ${largestRatio} times its size, as no text does; unpack it yourself if you trust it`);
  // Sizes that lie end the stream with an error.
  const stream = await opened(zip.openReadStreamPromise(entry));
  try {
    yield* pagesIn(bytesOf(stream), delivery);
  } finally {
    stream.destroy();
  }
}

async function* bytesOf(stream: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  for (let next = await opened(iterator.next()); !next.done; next = await opened(iterator.next())) yield next.value;
}

async function* each(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry();
  let count = 0;
  for (let next = await opened(entries.next()); !next.done; next = await opened(entries.next())) {
    count += 1;
    if (count > mostEntries) throw new BrokenSource(`it holds more than ${mostEntries} files; unpack it and give the folder`);
    yield next.value;
  }
}

/** What the archive's reader throws says that the archive is broken, in its own words. */
async function opened<Thing>(promise: Promise<Thing>): Promise<Thing> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof BrokenSource || (error instanceof Error && 'code' in error)) throw error;
    const said = error instanceof Error ? error.message.slice(0, 160) : String(error);
    throw new BrokenSource(`it is a ZIP archive that is damaged (${said})`);
  }
}
