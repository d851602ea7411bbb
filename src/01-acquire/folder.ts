import { lstat, opendir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { RefusedPage } from '#model/page.ts';
import { failureInWords } from './failure.ts';

/** A file below a folder. The path is kept in bytes, since not every name is UTF-8. */
export interface FoundFile {
  readonly path: Buffer;
  /** The path for people; bytes that are no UTF-8 are shown as \xE9. */
  readonly shown: string;
  readonly name: string;
}

/** Names held in memory at once; a folder of more is listed again for each further part. */
const namesAtOnce = 50_000;

/**
 * All files below a folder: of each folder its files by the bytes of their names, then the folders in it likewise, whatever order
 * the disk keeps. Names that start with a dot are the system's and the tools' own and are passed over in silence. Links to folders
 * are not followed. Memory does not grow with the number of files: only the paths of folders that wait are held.
 */
export async function* filesBelow(root: string): AsyncGenerator<FoundFile | RefusedPage> {
  const waiting: Buffer[] = [Buffer.from(root)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const folders: Buffer[] = [];
    for await (const found of entriesOf(folder)) {
      if ('because' in found || 'shown' in found) yield found;
      else folders.push(found.folder);
    }
    waiting.push(...folders.reverse());
  }
}

type Entry = FoundFile | RefusedPage | { readonly folder: Buffer };

async function* entriesOf(folder: Buffer): AsyncGenerator<Entry> {
  let last: Buffer | undefined;
  for (;;) {
    let names: Buffer[];
    try {
      names = await namesAfter(folder, last);
    } catch (error) {
      const because = failureInWords(error);
      if (because === undefined) throw error;
      yield { from: `${shownName(folder)}${sep}`, because };
      return;
    }
    for (const name of names) yield await entryOf(folder, name);
    last = names.at(-1);
    if (names.length < namesAtOnce) return;
  }
}

/** The first names of a folder that come after `last`, in order of their bytes. */
async function namesAfter(folder: Buffer, last: Buffer | undefined): Promise<Buffer[]> {
  let names: Buffer[] = [];
  // In Latin-1 a name has one letter for each byte, so that no name is lost.
  for await (const entry of await opendir(folder, { encoding: 'latin1', bufferSize: 1024 })) {
    const name = Buffer.from(entry.name, 'latin1');
    if (name[0] === dot || (last !== undefined && Buffer.compare(name, last) <= 0)) continue;
    names.push(name);
    // Sorting now and then instead of keeping a heap: a folder of usual size is sorted once.
    if (names.length >= namesAtOnce * 2) names = names.sort(Buffer.compare).slice(0, namesAtOnce);
  }
  return names.sort(Buffer.compare).slice(0, namesAtOnce);
}

const dot = 46;

async function entryOf(folder: Buffer, name: Buffer): Promise<Entry> {
  const path = Buffer.concat([folder, Buffer.from(folder.at(-1) === sep.charCodeAt(0) ? '' : sep), name]);
  const shown = shownName(path);
  const kind = await typeOf(path);
  if (kind === 'folder') return { folder: path };
  if (kind === 'file') return { path, shown, name: shownName(name) };
  return { from: shown, because: kind === 'gone' ? 'it vanished while the folder was read' : 'it is neither a file nor a folder' };
}

async function typeOf(path: Buffer): Promise<'file' | 'folder' | 'other' | 'gone'> {
  try {
    const own = await lstat(path);
    if (own.isDirectory()) return 'folder';
    if (own.isFile()) return 'file';
    return own.isSymbolicLink() && (await stat(path)).isFile() ? 'file' : 'other';
  } catch {
    return 'gone';
  }
}

/** A name as text; bytes that are not UTF-8 become \xE9 and the like, so that two names never look the same. */
export function shownName(name: Buffer): string {
  const text = name.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(name)) return text;
  return Array.from(name, (byte) => (byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join('');
}
