import { text as wholeOf } from 'node:stream/consumers';
import { readText } from '#pipeline';
import { toConllu } from '#read/conllu.ts';
import { segmentsOfPlain } from '#read/read.ts';
import type { Command } from './command.ts';
import { WrongUsage } from './complaint.ts';

export const read: Command = {
  usage: '< TEXT',
  about:
    'What the reader makes of a text from standard input: sentences, tokens, tags, arcs. A blank line ends a paragraph, a single line break does not.',
  examples: ['read --conllu < article.txt', 'read --json < article.txt'],
  options: {
    conllu: { type: 'boolean', says: 'as CoNLL-U (the default)' },
    json: { type: 'boolean', says: 'everything the reader found, as JSON' },
  },
  takes: [0, 0],
  run: async (call) => {
    if (call.isSet('conllu') && call.isSet('json')) throw new WrongUsage('Ask for --conllu or for --json, not for both.');
    const text = await wholeOf(process.stdin);
    const reading = readText({ text, segments: segmentsOfPlain(text) });
    await call.out.print(call.isSet('json') ? JSON.stringify(reading, null, 1) : toConllu(reading, text).trimEnd());
  },
};
