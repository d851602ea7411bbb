import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const flags = ['--disable-warning=ExperimentalWarning', main];

/** What a run of the real command line gave. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a folder to its end, for tests. */
export function chancery(folder: string, words: readonly string[], input = ''): Run {
  const run = spawnSync(process.execPath, [...flags, ...words], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Starts the real command line in a folder and leaves it running, for tests that interfere. */
export const startChancery = (folder: string, words: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...flags, ...words], { cwd: folder });

/** The status of a started run, when it is over. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (status) => resolve(status)));
