import { basename } from 'node:path';
import type { Document } from '#model/document.ts';
import { acquire, clean as cleanPage } from '#pipeline';
import type { Command } from './command.ts';

export const clean: Command = {
  usage: 'PAGE…',
  about: 'The article in each page (HTML or text, gzipped or not), and what was left out and why. Nothing goes into a ledger.',
  examples: ['clean page.html', 'clean pages/*.html.gz --json'],
  options: { json: { type: 'boolean', says: 'one object, by file name, with title, body, segments and what was dropped' } },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async (call) => {
    const articles: Record<string, object> = {};
    for await (const page of acquire(call.words)) {
      const document = 'because' in page ? page : cleanPage(page);
      if ('because' in document) {
        call.out.note(`${document.from} was refused: ${document.because}`);
        process.exitCode = 1;
      } else if (call.isSet('json'))
        articles[
          basename(document.from)
            .replace(/\.gz$/, '')
            .replace(/\.html?$/, '')
        ] = articleOf(document);
      else await call.out.print(asText(document));
    }
    if (call.isSet('json')) await call.out.print(JSON.stringify(articles, null, 1));
  },
};

const bodyRoles: readonly string[] = ['body', 'crosshead', 'standfirst', 'pull quote', 'dateline'];

function articleOf({ title, published, outlet, byline, agency, lang, segments, dropped, text }: Document): object {
  const bodies = segments.filter(({ role }) => bodyRoles.includes(role));
  const articleBody = bodies.map(({ start, end }) => text.slice(start, end).trim()).join('\n');
  return { title, articleBody, published, outlet, byline, agency, lang, segments, dropped };
}

const asText = ({ text, segments }: Document): string =>
  segments.map(({ start, end, role, reason }) => `[${role}: ${reason}]\n${text.slice(start, end).trim()}\n`).join('\n');
