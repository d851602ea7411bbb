import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '#model/id.ts';
import { once } from '#values/table.ts';

const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** The program's version, as package.json has it. */
export const version: string = manifest.version;

/** Where the rules and tables lie by which claims become facts, and facts briefs. */
const rules = ['../facts/', '../values/', '../06-trace/', '../07-reconcile/', '../09-brief/', '../10-serve/', '../../data/'];

/**
 * Another for every state of the rules and tables, released or not: what was kept by others must not be taken for what these would say.
 * Files are known by name, size and time, since reading them all would cost more than most answers.
 */
export const rulesPrint: () => string = once(() => {
  const files = rules.flatMap((folder) => {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:[jt]s|tsv|txt)$/u.test(name) && !/[.-]test\.|\/web\//u.test(name))
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(`${root}${name}`);
        return `${folder}${name} ${size} ${mtimeMs}`;
      });
  });
  return `${version} ${digest(files.join('\n')).slice(0, 16)}`;
});
