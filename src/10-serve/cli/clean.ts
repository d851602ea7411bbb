import { basename } from 'node:path';
import type { Document } from '#model/document.ts';
import type { Page } from '#model/page.ts';
import { acquire, articleOf, clean as cleanPage } from '#pipeline';
import type { Call, Command } from './command.ts';

export const clean: Command = {
  usage: 'PAGE…',
  about: 'The article in each page (HTML or text, gzipped or not), and what was left out and why. Nothing goes into a ledger.',
  examples: ['clean page.html', 'clean pages/*.html.gz --json'],
  options: { json: { type: 'boolean', says: 'one object, by file name, with title, body, segments and what was dropped' } },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async (call) => {
    const print = call.isSet('json') ? asJson : asText;
    let printed = 0;
    if (call.isSet('json')) await call.out.print('{');
    for await (const page of acquire(call.words)) {
      const shown = 'because' in page ? page : print(page);
      if (typeof shown !== 'string') refuse(shown, call);
      else await call.out.print(`${call.isSet('json') && printed++ > 0 ? ',' : ''}${shown}`);
    }
    if (call.isSet('json')) await call.out.print('}');
  },
};

function refuse({ from, because }: { readonly from: string; readonly because: string }, call: Call): void {
  call.out.note(`${from} was refused: ${because}`);
  process.exitCode = 1;
}

function asJson(page: Page) {
  const article = articleOf(page);
  return 'because' in article ? article : `${JSON.stringify(nameOf(page))}: ${JSON.stringify(article)}`;
}

function asText(page: Page) {
  const document = cleanPage(page);
  return 'because' in document ? document : inSegments(document);
}

const nameOf = ({ from }: Page): string =>
  basename(from)
    .replace(/\.gz$/, '')
    .replace(/\.html?$/, '');

const inSegments = ({ text, segments, dropped }: Document): string =>
  [
    ...segments.map(({ start, end, role, reason }) => `[${role}: ${reason}]\n${text.slice(start, end).trim()}\n`),
    ...dropped.map(({ text: left, because }) => `[left out: ${because}]\n${left.trim()}\n`),
  ].join('\n');
