import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '#model/id.ts';

const source = import.meta.dirname;
const root = join(source, '../../..');

/** Changes whenever a file of the page or a library does. */
function stampOf(): string {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digest([...files, join(root, 'package-lock.json')].map((file) => digest(readFileSync(file))).join('\n')).slice(0, 16);
}

/** Builds the page, unless it has been built from the same files; gives the folder in which it lies. */
export async function buildPage(): Promise<string> {
  const folder = join(root, '.cache/page', stampOf());
  if (existsSync(folder)) return folder;
  const { build } = await import('vite');
  const staging = `${folder}.${process.pid}`;
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: staging, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2023' },
  });
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was quicker; what it built is the same.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
