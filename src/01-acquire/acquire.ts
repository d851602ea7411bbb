import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page, RefusedPage } from '#model/page.ts';
import { pagesIn } from './delivery.ts';
import { guarded } from './failure.ts';
import { filesBelow } from './folder.ts';
import { kindByName, suffixesInWords, suffixOf } from './kind.ts';

type Result = Page | RefusedPage;
type Bytes = AsyncIterable<Uint8Array>;

/**
 * Brings in texts from files, folders (with all below them, in the order of their names), archives and standard input ("-"), one at
 * a time. What cannot be read is a RefusedPage with its reason; nothing is thrown for a source that is broken or missing.
 */
export async function* acquire(sources: readonly string[], input: Bytes = process.stdin): AsyncGenerator<Result> {
  for (const source of sources) {
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(source))
      yield { from: source, because: 'addresses are not fetched yet; save the page as an HTML file and give that' };
    else if (source === '-') yield* guarded('standard input', () => pagesIn(input, { from: 'standard input' }));
    else yield* guarded(source, () => fromPath(source));
  }
}

async function* fromPath(path: string): AsyncGenerator<Result> {
  const found = await stat(path);
  if (found.isDirectory()) yield* fromFolder(path);
  else if (!found.isFile()) yield { from: path, because: 'it is neither a file nor a folder' };
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
