import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Page, RefusedPage } from '#model/page.ts';
import { pagesIn } from './delivery.ts';
import { guarded } from './failure.ts';
import { type FoundFile, filesBelow } from './folder.ts';
import { kindByName, suffixesInWords, suffixOf } from './kind.ts';
import { largestText } from './limit.ts';
import type { WatchedFolder } from './watch/folder.ts';
import { isAddress } from './web/address.ts';
import { Manners } from './web/manners.ts';
import { isList, pagesAt, pagesListed, type Web } from './web/pages.ts';
import type { World } from './web/world.ts';

type Result = Page | RefusedPage;
type Bytes = AsyncIterable<Uint8Array>;

/**
 * Brings in texts from files, folders (with all below them, in the order of their names), archives, standard input ("-") and, given a
 * world to fetch them from, addresses, feeds and lists of feeds, one at a time. What cannot be read is a RefusedPage with its reason; nothing is thrown for a source that is broken or missing.
 */
export async function* acquire(sources: readonly string[], input: Bytes = process.stdin, world?: World): AsyncGenerator<Result> {
  const web = world && webIn(world);
  for (const source of sources) {
    if (isAddress(source)) yield* web ? pagesAt(source, web) : [{ from: source, because: 'addresses are not fetched here' }];
    else if (source === '-') yield* guarded('standard input', () => pagesIn(input, { from: 'standard input' }));
    else yield* guarded(source, () => fromPath(source, web));
  }
}

/** The pages in a file that was handed over under a name, read as one of that name on the disk would be. */
export const acquireFile = (bytes: Uint8Array, name: string): AsyncGenerator<Result> =>
  guarded(name, () => pagesIn(Readable.from([bytes]), { from: name, name }));

/** The pages at an address. Words that are none are refused: whoever hands one over reaches no file of ours. */
export const acquireAddress = (address: string, world: World): AsyncGenerator<Result> => pagesAt(address, webIn(world));

/** The web as pages are read from it. */
export const webIn = (world: World, stop?: AbortSignal): Web => ({ world, manners: new Manners(world), ...(stop ? { stop } : {}) });

/** Folders as a watch looks at them. */
export const foldersIn = (paths: readonly string[]): WatchedFolder[] =>
  paths.map((path) => ({
    path,
    files: () => readableBelow(path),
    pages: ({ path: file, shown, name }) => guarded(shown, () => fromFile(file, shown, name)),
  }));

async function* readableBelow(root: string): AsyncGenerator<FoundFile> {
  for await (const found of filesBelow(root)) if (!('because' in found) && kindByName(found.name) !== undefined) yield found;
}

async function* fromPath(path: string, web: Web | undefined): AsyncGenerator<Result> {
  const found = await stat(path);
  if (found.isDirectory()) yield* fromFolder(path);
  else if (!found.isFile()) yield { from: path, because: 'it is neither a file nor a folder' };
  else if (web && kindByName(path) === undefined && found.size < largestText) yield* fromListOrFile(path, web);
  else yield* fromFile(path, path, basename(path));
}

/** A file that holds a feed, a sitemap or OPML names pages instead of being one. */
async function* fromListOrFile(path: string, web: Web): AsyncGenerator<Result> {
  const bytes = await readFile(path);
  if (isList(bytes)) yield* pagesListed(bytes, { from: path }, web);
  else yield* fromFile(path, path, basename(path));
}

async function* fromFolder(root: string): AsyncGenerator<Result> {
  let readable = 0;
  for await (const found of filesBelow(root)) {
    if ('because' in found) yield found;
    else if (kindByName(found.name) === undefined) yield { from: found.shown, because: unknownType(found.name) };
    else {
      readable++;
      yield* guarded(found.shown, () => fromFile(found.path, found.shown, found.name));
    }
  }
  if (readable === 0) yield { from: root, because: `the folder holds no file that can be read (${suffixesInWords})` };
}

const fromFile = (path: string | Buffer, from: string, name: string): AsyncGenerator<Result> =>
  pagesIn(createReadStream(path), { from, name, path });

function unknownType(name: string): string {
  const suffix = suffixOf(name);
  return `${suffix ? `".${suffix}" is not a type that is read` : 'its name does not say its type'}; read are ${suffixesInWords}`;
}
