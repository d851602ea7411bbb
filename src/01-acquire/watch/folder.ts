import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Page, RefusedPage } from '#model/page.ts';
import type { FoundFile } from '../folder.ts';
import type { Memory } from './memory.ts';

/** A folder in which new and changed files are taken in. */
export interface WatchedFolder {
  readonly path: string;
  /** The files below it that can be read. */
  readonly files: () => AsyncIterable<FoundFile>;
  readonly pages: (file: FoundFile) => AsyncIterable<Page | RefusedPage>;
}

const second = 1000;
/** A file that was written to so lately may still be being written. */
const settling = 2 * second;
const often = 30 * second;

/** Takes in what is new or changed in a folder. Gives the milliseconds after which to look again: a large folder is looked at less often. */
export async function sweep(
  folder: WatchedFolder,
  memory: Memory,
  take: (page: Page | RefusedPage) => Promise<void>,
  now: () => number,
  stop: AbortSignal,
): Promise<number> {
  const began = now();
  for await (const file of folder.files()) {
    if (stop.aborted) break;
    const mark = await markOf(file, now());
    if (mark === undefined || memory.isTaken(file.shown, mark)) continue;
    for await (const page of folder.pages(file)) await take(page);
    memory.takeFile(file.shown, mark);
  }
  return Math.max(often, 20 * (now() - began));
}

/** What tells one state of a file from the next; undefined for one that is gone, or not yet at rest. */
async function markOf({ path }: FoundFile, now: number): Promise<string | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return Math.abs(now - mtimeMs) < settling ? undefined : `${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

/** Forgets files that are no more; one whose name is not UTF-8 counts as such, and is taken again to no effect. */
export function forgetVanished(memory: Memory): void {
  for (const path of memory.files()) if (!existsSync(path)) memory.forgetFile(path);
}
