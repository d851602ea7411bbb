import type { FactType, Role } from '#facts/define.ts';
import { factTypes } from '#facts/index.ts';
import type { Command } from '../src/10-serve/cli/command.ts';
import { commands } from '../src/10-serve/cli/commands.ts';

/** Examples printed for a fact type: some that give a claim, one that gives none. */
const shownExamples = 3;

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function commandSection(name: string, command: Command): readonly string[] {
  const options = Object.entries(command.options).map(
    ([option, { value, says }]) => `| \`--${option}${value ? ` ${inCell(value)}` : ''}\` | ${inCell(says)} |`,
  );
  return [
    `### ${name}`,
    '',
    `\`chancery ${name}${command.usage ? ` ${command.usage}` : ''}\``,
    '',
    command.about,
    ...(options.length > 0 ? ['', '| option | |', '| --- | --- |', ...options] : []),
    '',
    ...command.examples.map((example) => `    chancery ${example}`),
    '',
  ];
}

/** More words than this are listed once, at the end. */
const longList = 16;

const isLong = ({ kind }: Role): boolean => typeof kind !== 'string' && kind.length > longList;

const kindInWords = (role: Role): string =>
  typeof role.kind === 'string' ? role.kind : isLong(role) ? 'words of a closed list, below' : `one of: ${role.kind.join(', ')}`;

/** The closed lists that are too long for a table, each once. */
function longLists(): readonly string[] {
  const lists = factTypes.flatMap(({ roles }) => Object.entries(roles).filter(([, role]) => isLong(role)));
  const unique = new Map(lists.map(([name, { kind }]) => [name, typeof kind === 'string' ? [] : kind]));
  return [...unique].flatMap(([name, words]) => [`## The words of "${name}"`, '', words.join(', '), '']);
}

function factSection(fact: FactType): readonly string[] {
  const roles = Object.entries(fact.roles).map(
    ([name, role]) => `| ${role.needed ? `**${name}**` : name} | ${inCell(kindInWords(role))} |`,
  );
  const said = fact.examples.filter(([, expected]) => typeof expected !== 'string').slice(0, shownExamples - 1);
  const silent = fact.examples.filter(([, expected]) => typeof expected === 'string').slice(0, 1);
  const lasts = Number.isFinite(fact.lasts) ? `A claim counts as fresh for ${fact.lasts} months.` : 'It does not age.';
  return [
    `### ${fact.type}`,
    '',
    `${fact.about} ${lasts} It stands under "${fact.section}".`,
    '',
    '| role | holds |',
    '| --- | --- |',
    ...roles,
    '',
    ...said.map(([text]) => `* gives a claim: ${text.replaceAll('\n', ' ')}`),
    ...silent.map(
      ([text, because]) =>
        `* gives none (${typeof because === 'string' ? because.replace(/^no claim:? ?/, '') : ''}): ${text.replaceAll('\n', ' ')}`,
    ),
    '',
  ];
}

/** Commands and fact types as the program declares them, as Markdown. */
export async function reference(): Promise<string> {
  const loaded = await Promise.all(Object.entries(commands).map(async ([name, entry]) => commandSection(name, await entry.load())));
  return [
    '# Reference',
    '',
    'Written by `./chancery node scripts/reference.ts > docs/reference.md` from what the program declares. Needed roles are bold.',
    '',
    '## Commands',
    '',
    ...loaded.flat(),
    '## Fact types',
    '',
    ...factTypes.flatMap(factSection),
    ...longLists(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (import.meta.main) process.stdout.write(await reference());
