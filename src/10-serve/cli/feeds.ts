import { existsSync } from 'node:fs';
import { writeOpml } from '#acquire/feed/opml.ts';
import { adviceOn, lengthOf } from '#acquire/watch/advice.ts';
import type { FeedState } from '#acquire/watch/feed-state.ts';
import { Memory } from '#acquire/watch/memory.ts';
import { type Source, sourceAt } from '#values/source.ts';
import { overridesBeside } from '../sources.ts';
import { memoryBeside } from '../watch.ts';
import { ledgerOption } from './asked.ts';
import type { Call, Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const feeds: Command = {
  usage: '',
  about:
    'How the feeds stand that "chancery watch" asks: which are well, fail, have moved, fallen silent against their habit or changed, and what to do. With --opml it writes them as a list for watch and for other readers of feeds, at the addresses where they are now. What a source is, and its grade, a desk says in a file beside the ledger (docs/tables.md).',
  examples: ['feeds --ledger trade.db', 'feeds --opml > feeds.opml'],
  options: { ...ledgerOption, opml: { type: 'boolean', says: 'as a list of feeds (OPML), without those that are gone' } },
  takes: [0, 0],
  run: async (call) => {
    const ledger = call.option('ledger') ?? 'chancery.db';
    const file = memoryBeside(ledger);
    if (!existsSync(file))
      throw new Complaint(`No feeds are watched for ${ledger}. Begin with "chancery watch FEEDS.opml --ledger ${ledger}".`);
    const memory = new Memory(file);
    try {
      const known = memory.feeds().filter(({ dropped }) => !dropped);
      if (call.isSet('opml')) await call.out.print(opmlOf(known));
      else await tell(call, known, memory.countWaiting(), overridesBeside(ledger));
    } finally {
      memory.close();
    }
  },
};

const opmlOf = (known: readonly FeedState[]): string =>
  writeOpml(
    known
      .filter(({ gone }) => !gone)
      .map(({ address, moved, title }) => ({ address: moved ?? address, ...(title === undefined ? {} : { title }) })),
  );

async function tell(call: Call, known: readonly FeedState[], waiting: number, overrides: readonly Source[]): Promise<void> {
  const now = call.now.getTime();
  const told = known.map((feed) => ({ feed, ...adviceOn(feed, now) }));
  const troubled = told.filter(({ standing }) => standing !== 'well' && standing !== 'new');
  const pages = `${waiting} ${waiting === 1 ? 'page waits' : 'pages wait'}`;
  await call.out.print(
    `${known.length} ${known.length === 1 ? 'feed' : 'feeds'}, ${troubled.length} of them to look at; ${pages} to be fetched.`,
  );
  // What needs a person comes first.
  for (const { feed, standing, says } of [...troubled, ...told.filter((one) => !troubled.includes(one))]) {
    await call.out.print(`${standing.padEnd(8)} ${nameOf(feed)} (${sourceInWords(sourceAt(feed.address, overrides))})`);
    await call.out.print(`         ${feed.address}; ${historyOf(feed, now)}`);
    if (says !== undefined) await call.out.print(`         ${says}`);
  }
}

const nameOf = ({ title, address }: FeedState): string => title ?? new URL(address).hostname;

function sourceInWords({ class: kind, country, interest, grade }: Source): string {
  const parts = [kind, country, interest.length > 0 ? `interested: ${interest.join(', ')}` : undefined, grade && `grade ${grade}`];
  return parts.filter((part) => part !== undefined).join(', ');
}

function historyOf({ taken, lost, grown, due }: FeedState, now: number): string {
  const last = grown === undefined ? 'nothing yet' : `last something new ${lengthOf(now - grown)} ago`;
  const next = due > now ? `asked again in ${lengthOf(due - now)}` : 'to be asked now';
  return `${taken} taken in${lost > 0 ? `, ${lost} that could not be had` : ''}, ${last}, ${next}`;
}
