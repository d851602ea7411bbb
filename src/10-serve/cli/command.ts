import { parseArgs } from 'node:util';
import { WrongUsage } from './complaint.ts';
import type { Output } from './output.ts';

/** An option of a command, as parseArgs takes it, with what `--help` says about it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** How the value is called in help: "FILE". Absent for switches. */
  readonly value?: string;
  readonly says: string;
}

/** One command as the person sees it. */
export interface Command {
  /** What follows the command's name: "A [B]". */
  readonly usage: string;
  readonly about: string;
  readonly examples: readonly [string, ...string[]];
  readonly options: Readonly<Record<string, Option>>;
  /** Fewest and most arguments that are no options. */
  readonly takes: readonly [number, number];
  readonly run: (call: Call) => Promise<void> | void;
}

/** What a command was called with. */
export interface Call {
  readonly words: readonly string[];
  /** The value of an option; undefined where it was not given. */
  readonly option: (name: string) => string | undefined;
  readonly isSet: (name: string) => boolean;
  readonly out: Output;
  /** The instant at which the command was called. */
  readonly now: Date;
}

/**
 * Reads the words after the command's name. Returns "help" where help was asked for.
 * @throws WrongUsage on an unknown option, a missing value, too few or too many arguments.
 */
export function readCall(name: string, command: Command, given: readonly string[], out: Output, now: Date): Call | 'help' {
  const seeHelp = `See "chancery ${name} --help".`;
  const { values, positionals } = parse(command, given, seeHelp);
  if (values.help === true) return 'help';
  const [fewest, most] = command.takes;
  if (positionals.length < fewest) throw new WrongUsage(`${name} needs ${command.usage}. ${seeHelp}`);
  if (positionals.length > most) {
    const extra = positionals.slice(most).join(' ');
    throw new WrongUsage(`${name} takes ${command.usage || 'no arguments'}; "${extra}" is too much. ${seeHelp}`);
  }
  return {
    words: positionals,
    option: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    isSet: (option) => values[option] === true,
    out,
    now,
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parse(command: Command, given: readonly string[], seeHelp: string): Parsed {
  const declared = Object.entries(command.options).map(([option, { type }]) => [option, { type }] as const);
  try {
    return parseArgs({
      args: [...given],
      options: { ...Object.fromEntries(declared), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const [said = 'wrong usage'] = error instanceof Error ? error.message.split('. ') : [];
    throw new WrongUsage(`${said.replace(/\.$/, '')}. ${seeHelp}`);
  }
}

/** What `--help` prints. */
export function helpOf(name: string, command: Command): string {
  const options = { ...command.options, help: { type: 'boolean', says: 'this text' } satisfies Option };
  const flags = Object.entries(options).map(
    ([option, { value, says }]: [string, Option]) => [`--${option}${value ? ` ${value}` : ''}`, says] as const,
  );
  const width = Math.max(...flags.map(([flag]) => flag.length));
  return [
    `Usage: chancery ${[name, command.usage].filter(Boolean).join(' ')} [options]`,
    '',
    command.about,
    '',
    'Options:',
    ...flags.map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`),
    '',
    command.examples.length > 1 ? 'Examples:' : 'Example:',
    ...command.examples.map((example) => `  chancery ${example}`),
  ].join('\n');
}
