import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How many documents lie ahead in these sources: files, and lines of NDJSON. Undefined where that cannot be told, as for standard input. */
export async function countAhead(sources: readonly string[]): Promise<number | undefined> {
  try {
    let ahead = 0;
    for (const source of sources) {
      if (source === '-') return undefined;
      ahead += (await stat(source)).isDirectory() ? await countInFolder(source) : await countInFile(source);
    }
    return ahead;
  } catch {
    return undefined;
  }
}

/** One name at a time: a folder may hold a million. */
async function countInFolder(folder: string): Promise<number> {
  let ahead = 0;
  for await (const entry of await opendir(folder, { recursive: true, bufferSize: 1024 }))
    if (entry.isFile()) ahead += await countInFile(join(entry.parentPath, entry.name));
  return ahead;
}

async function countInFile(file: string): Promise<number> {
  if (!/\.(ndjson|jsonl)$/i.test(file)) return 1;
  let lines = 0;
  for await (const chunk of createReadStream(file)) {
    if (!Buffer.isBuffer(chunk)) continue;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return Math.max(lines, 1);
}

/** "1200 of 5000 documents, 210 a second, about 18 s left": how far work is that began so many milliseconds ago. */
export function tellProgress(done: number, milliseconds: number, ahead: number | undefined): string {
  const perSecond = done / Math.max(milliseconds / 1000, 0.1);
  const rate = `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)} a second`;
  if (ahead === undefined || done >= ahead || perSecond === 0) return `${done} documents, ${rate}`;
  const seconds = Math.ceil((ahead - done) / perSecond);
  const left = seconds < 100 ? `${seconds} s` : seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
  return `${done} of ${ahead} documents, ${rate}, about ${left} left`;
}
