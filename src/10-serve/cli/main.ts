import { helpOf, readCall } from './command.ts';
import { commands, commandsLike, welcome } from './commands.ts';
import { Complaint, WrongUsage } from './complaint.ts';
import { type Output, openOutput } from './output.ts';

const out = openOutput(process.stdout, process.stderr);

async function main([name, ...words]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && words.length === 0)) return out.print(welcome());
  if (name === '--version') return out.print((await import('../version.ts')).version);
  if (name === 'help') return main([...words, '--help']);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    const like = commandsLike(name);
    const next = like.length > 0 ? `Did you mean ${like.join(' or ')}?` : 'Run "chancery" to see what there is.';
    throw new WrongUsage(`There is no command "${name}". ${next}`);
  }
  const command = await entry.load();
  const call = readCall(name, command, words, out, new Date());
  if (call === 'help') return out.print(helpOf(name, command));
  await command.run(call);
}

/** Errors that carry their own words for the person, from any stage, say so by their class; others are faults of the program. */
function report(error: unknown, output: Output): void {
  output.progress();
  const isOwn = error instanceof Complaint || (error instanceof Error && error.name === 'LedgerRefusal');
  if (isOwn) output.note(`chancery: ${error.message}`);
  else output.note(`chancery: something went wrong that should not: ${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  report(error, out);
}
