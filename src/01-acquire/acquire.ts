import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import { digest, pageId } from '#model/id.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { decode } from './decode.ts';
import { foreignKind, isGzip, type Kind, kindByContent, kindByName, suffixesInWords, suffixOf } from './kind.ts';
import { largestTextInWords } from './limit.ts';
import { documentsIn, peek, wholeOf } from './stream.ts';

type Result = Page | RefusedPage;
type Bytes = AsyncIterable<Uint8Array>;

/**
 * Brings in texts from files, folders (with all below them, in the order of their names) and standard input ("-"), one at a
 * time. What cannot be read is a RefusedPage with its reason; nothing is thrown for a source that is broken or missing.
 */
export async function* acquire(sources: readonly string[], input: Bytes = process.stdin): AsyncGenerator<Result> {
  for (const source of sources) {
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(source))
      yield { from: source, because: 'addresses are not fetched yet; save the page as an HTML file and give that' };
    else if (source === '-') yield* guarded('standard input', () => fromStream(input, 'standard input', undefined));
    else yield* guarded(source, () => fromPath(source));
  }
}

/** Turns what the file system throws in the middle of reading into a refusal of that one source. */
async function* guarded(from: string, read: () => AsyncIterable<Result>): AsyncGenerator<Result> {
  try {
    yield* read();
  } catch (error) {
    const because = failureInWords(error);
    if (because === undefined) throw error;
    yield { from, because };
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the spelling',
  ENOTDIR: 'there is no such file or folder; a part of its path is a file',
  EACCES: 'it may not be read by this user; change its permissions or copy it',
  EPERM: 'it may not be read by this user; change its permissions or copy it',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder where a file was expected',
  EIO: 'the disk gave an error while it was read',
  EMFILE: 'too many files are open; close other programs and ingest again',
  ENAMETOOLONG: 'its name is too long for this system',
  ESTALE: 'it vanished while it was read',
  Z_DATA_ERROR: 'it is a gzip file that is damaged',
  Z_BUF_ERROR: 'it is a gzip file that ends too early',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no path may hold',
};

/** Undefined for an error that is not about the source: that one is ours, and must be seen. */
function failureInWords(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return (
    failures[error.code] ?? (/^(?:E[A-Z0-9]+|Z_[A-Z]+)$/u.test(error.code) ? `the system could not read it (${error.code})` : undefined)
  );
}

async function* fromPath(path: string): AsyncGenerator<Result> {
  const found = await stat(path);
  if (found.isDirectory()) yield* fromFolder(path);
  else if (!found.isFile()) yield { from: path, because: 'it is neither a file nor a folder' };
  else yield* fromFile(path, kindByName(path));
}

/** Walks without recursion, so that no depth of folders can exhaust the stack. Links to folders are not followed. */
async function* fromFolder(root: string): AsyncGenerator<Result> {
  let readable = 0;
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries: string[] = [];
    yield* listed(folder, entries);
    const folders: string[] = [];
    for (const name of entries) {
      const path = join(folder, name);
      const kind = await typeOf(path);
      if (kind === 'folder') folders.push(path);
      else if (kind === 'gone') yield { from: path, because: 'it vanished while the folder was read, or its name is not UTF-8' };
      else if (kind === 'other') yield { from: path, because: 'it is neither a file nor a folder' };
      else if (kindByName(name) === undefined) yield { from: path, because: unknownType(name) };
      else {
        readable++;
        yield* guarded(path, () => fromFile(path, kindByName(name)));
      }
    }
    waiting.push(...folders.reverse());
  }
  if (readable === 0) yield { from: root, because: `the folder holds no file that can be read (${suffixesInWords})` };
}

/** Names that start with a dot are the system's and the tools' own; they are passed over in silence. */
async function* listed(folder: string, into: string[]): AsyncGenerator<Result> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    // By code units, not by the machine's language: the order is the same everywhere.
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) into.push(name);
  } catch (error) {
    const because = failureInWords(error);
    if (because === undefined) throw error;
    yield { from: folder + sep, because };
  }
}

async function typeOf(path: string): Promise<'file' | 'folder' | 'other' | 'gone'> {
  try {
    const own = await lstat(path);
    if (own.isDirectory()) return 'folder';
    if (own.isFile()) return 'file';
    return own.isSymbolicLink() && (await stat(path)).isFile() ? 'file' : 'other';
  } catch {
    return 'gone';
  }
}

function unknownType(name: string): string {
  const suffix = suffixOf(name);
  return `${suffix ? `".${suffix}" is not a type that is read` : 'its name does not say its type'}; read are ${suffixesInWords}`;
}

async function* fromFile(path: string, kind: Kind | undefined): AsyncGenerator<Result> {
  yield* fromStream(createReadStream(path), path, kind);
}

async function* fromStream(raw: Bytes, from: string, named: Kind | undefined): AsyncGenerator<Result> {
  const packed = await peek(raw);
  const plain = isGzip(packed.start) ? await peek(gunzip(packed.stream)) : packed;
  const foreign = foreignKind(plain.start);
  if (foreign) {
    yield { from, because: `it is ${foreign}, which is not read; give its text as .txt or .html` };
    return;
  }
  const start = decode(plain.start.subarray(0, plain.start.lastIndexOf(10) + 1 || plain.start.length));
  const shown = 'text' in start ? start.text : '';
  const kind = named === undefined || (named === 'text' && kindByContent(shown) === 'html') ? kindByContent(shown) : named;
  if (kind === 'documents') yield* documentsIn(plain.stream, from);
  else yield await wholePage(plain.stream, from, kind);
}

async function* gunzip(stream: Bytes): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip();
  const feeding = feed(stream, unpacker);
  // The reader below meets the same failure; without this the promise would be reported as unhandled.
  feeding.catch(() => undefined);
  try {
    for await (const chunk of unpacker) if (chunk instanceof Uint8Array) yield chunk;
    await feeding;
  } finally {
    unpacker.destroy();
  }
}

async function feed(stream: Bytes, unpacker: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of stream) {
      if (unpacker.destroyed) return;
      if (!unpacker.write(chunk)) await new Promise<void>((resolve) => unpacker.once('drain', resolve).once('close', resolve));
    }
    unpacker.end();
  } catch (error) {
    unpacker.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function wholePage(stream: Bytes, from: string, form: 'html' | 'text'): Promise<Result> {
  const bytes = await wholeOf(stream);
  if (bytes === undefined) return { from, because: `it is ${largestTextInWords} or more, the most that is read as one text; split it` };
  const decoded = decode(bytes);
  if ('because' in decoded) return { from, because: decoded.because };
  if (!/\S/u.test(decoded.text)) return { from, because: `${basename(from)} is empty; nothing was kept` };
  return { id: pageId(bytes), hash: digest(bytes), form, content: decoded.text, from, given: {} };
}
