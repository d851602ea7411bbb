import { parse } from 'marked';
import type { Given, Page, RefusedPage } from '#model/page.ts';
import { asArticle } from './article-html.ts';
import { decode } from './decode.ts';
import { type Delivery, pageWith } from './delivery.ts';

/** A page from Markdown; what its head of fields (between lines of ---) says of it is taken as given by the source. */
export function pageOfMarkdown(bytes: Uint8Array, delivery: Delivery): Page | RefusedPage {
  const decoded = decode(bytes, delivery.type);
  if ('because' in decoded) return { from: delivery.from, because: decoded.because };
  const { body, given } = splitHead(decoded.text);
  const html = parse(body, { async: false, gfm: true });
  return pageWith(bytes, /\S/u.test(body) ? asArticle(html) : '', 'html', { ...delivery, given: { ...given, ...delivery.given } });
}

const known: Readonly<Record<string, keyof Given>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  url: 'url',
  lang: 'lang',
  language: 'lang',
  translation_of: 'translationOf',
};

function splitHead(text: string): { body: string; given: Given } {
  const head = /^---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!head) return { body: text, given: {} };
  const given: { -readonly [key in keyof Given]: Given[key] } = {};
  for (const line of (head[1] ?? '').split(/\r?\n/u)) {
    const [, name = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*["']?(.*?)["']?[ \t]*$/u.exec(line) ?? [];
    const field = Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined;
    const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(value)?.[0];
    const said = field === 'published' ? day : field === 'url' && !/^https?:/iu.test(value) ? undefined : value;
    if (field !== undefined && said) given[field] = said;
  }
  return { body: text.slice(head[0].length), given };
}
