import type { Command } from './command.ts';

/** A command's place in the list; its own file is loaded only when it is called, so that starting stays quick. */
export interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order in which a newcomer meets them. */
export const commands: Readonly<Record<string, Entry>> = {
  demo: { summary: 'reads the samples and prints a cited brief', load: async () => (await import('./demo.ts')).demo },
  ingest: { summary: 'takes articles into the ledger', load: async () => (await import('./ingest.ts')).ingest },
  watch: { summary: 'goes on taking in what feeds and folders bring', load: async () => (await import('./watch.ts')).watchCommand },
  feeds: { summary: 'how the watched feeds stand, and what to do', load: async () => (await import('./feeds.ts')).feeds },
  brief: { summary: 'the brief on a pair of countries, or on one', load: async () => (await import('./brief.ts')).briefCommand },
  audit: { summary: 'what in a text is outdated, contradicted or still good', load: async () => (await import('./audit.ts')).audit },
  facts: { summary: 'what the claims add up to, as a table', load: async () => (await import('./facts.ts')).facts },
  why: { summary: 'what supports a claim or a fact', load: async () => (await import('./why.ts')).why },
  judge: { summary: 'keeps a person’s decision about claims and facts', load: async () => (await import('./judge.ts')).judge },
  queue: { summary: 'what a person should decide, most useful first', load: async () => (await import('./queue.ts')).queue },
  claim: { summary: 'a claim by hand, from a passage or from a source outside', load: async () => (await import('./claim.ts')).claim },
  withdraw: { summary: 'takes a document back', load: async () => (await import('./withdraw.ts')).withdraw },
  remainder: {
    summary: 'sentences that name the countries and gave no claim',
    load: async () => (await import('./remainder.ts')).remainder,
  },
  search: { summary: 'documents that hold all these words', load: async () => (await import('./search.ts')).search },
  serve: { summary: 'the web page and the HTTP API', load: async () => (await import('./serve.ts')).serve },
  export: { summary: 'claims, documents, segments in exchange form', load: async () => (await import('./export.ts')).exportCommand },
  import: { summary: 'claims in exchange form into the ledger', load: async () => (await import('./import.ts')).importCommand },
  check: { summary: 'verifies spans, hashes, references', load: async () => (await import('./check.ts')).check },
  rebuild: { summary: 'derives everything that can be derived anew', load: async () => (await import('./rebuild.ts')).rebuild },
  read: { summary: 'what the reader makes of a text', load: async () => (await import('./read.ts')).read },
  clean: { summary: 'the article in a page', load: async () => (await import('./clean.ts')).clean },
};

const wide = Math.max(...Object.keys(commands).map((name) => name.length));

/** What `chancery` says without arguments. */
export const welcome = (): string =>
  [
    'Chancery reads what the world writes about relations between countries,',
    'and keeps a ledger of cited claims and a brief in which every sentence leads to its source.',
    '',
    'Try:',
    '  chancery demo                              a brief from the samples, in seconds',
    '  chancery ingest articles/                  your own articles into chancery.db',
    '  chancery brief Japan Pakistan              what they say, with notes',
    '',
    'Commands:',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(wide)}  ${summary}`),
    `  ${'test'.padEnd(wide)}  runs the tests of a checkout`,
    '',
    'Each has --help with an example.',
  ].join('\n');

/** Names of commands that begin alike or differ by little from a mistyped one. */
export const commandsLike = (typed: string): string[] =>
  Object.keys(commands).filter((name) => name.startsWith(typed.slice(0, 2)) || (typed.length > 2 && name.includes(typed)));
