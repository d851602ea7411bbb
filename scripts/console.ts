import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A command that a document shows after "$", and the output that it shows below. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** What the command gave when it was run now. */
export interface Ran extends Shown {
  readonly printed: string;
  /** Exit status; undefined when it was stopped for taking too long. */
  readonly status: number | undefined;
}

/** A stretch of a document between ```console and ```, by the place of its inside. */
const block = /```console\n([\s\S]*?)```/g;

/** The commands of all console blocks of a Markdown text, in order. */
export const shownIn = (markdown: string): readonly Shown[] => [...markdown.matchAll(block)].flatMap(([, inside = '']) => split(inside));

function split(inside: string): readonly Shown[] {
  return inside
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end).trim(), output: part.slice(end + 1) };
    });
}

/** Runs a document's commands one after another in an empty folder that has the program and its samples beside it. */
export function runAll(commands: readonly Shown[]): readonly Ran[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-docs-'));
  try {
    for (const name of ['chancery', 'samples', 'scripts']) symlinkSync(join(root, name), join(folder, name));
    return commands.map((shown) => {
      const { stdout, stderr, status } = spawnSync('sh', ['-c', shown.command], { cwd: folder, encoding: 'utf8', timeout: 120_000 });
      return { ...shown, printed: `${stdout}${stderr}`, status: status ?? undefined };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same text with every console block showing what its commands print now. */
export function refreshed(markdown: string): string {
  const ran = runAll(shownIn(markdown));
  let next = 0;
  return markdown.replace(block, (_whole, inside: string) => {
    const parts = split(inside).map(({ command }) => {
      const printed = ran[next++]?.printed ?? '';
      return `$ ${command}\n${printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`}`;
    });
    return `\`\`\`console\n${parts.join('')}\`\`\``;
  });
}

if (import.meta.main) {
  const documents = process.argv.slice(2);
  if (documents.length === 0) throw new Error('Name the documents to refresh: ./chancery node scripts/console.ts README.md docs/walk.md');
  for (const document of documents) writeFileSync(document, refreshed(readFileSync(document, 'utf8')));
}
