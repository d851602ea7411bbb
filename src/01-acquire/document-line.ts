import { z } from 'zod';
import { digest, pageId } from '#model/id.ts';
import type { Given, Page, RefusedPage } from '#model/page.ts';
import { decode } from './decode.ts';
import { isNewsItem, pageOfItem } from './news-item.ts';

const shortText = z.string().trim().min(1).max(4000);
const edtf =
  /^$|^(?:-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?|\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX)(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/** One line of the exchange form for documents. Fields beside these are read over, so that other programs' lines go in. */
const DocumentLine = z.object({
  doc: shortText,
  outlet: z.string().trim().max(4000).nullish(),
  published: z.string().trim().regex(edtf, 'is no day such as 2031-05-03, month such as 2031-05 or year').nullish(),
  title: z.string().max(20_000).nullish(),
  url: z.string().max(8000).nullish(),
  lang: z.string().trim().max(35).nullish(),
  translation_of: z.string().trim().max(8000).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
});
type DocumentLine = z.infer<typeof DocumentLine>;

/** Reads one line of NDJSON. Undefined for a blank line; a broken one is refused with its place and what is wrong. */
export function readDocumentLine(bytes: Uint8Array, from: string): Page | RefusedPage | undefined {
  const decoded = decode(bytes);
  if ('because' in decoded) return { from, because: `the line cannot be read: ${decoded.because}` };
  if (decoded.text.trim() === '') return undefined;
  const parsed = parse(decoded.text);
  if ('because' in parsed) return { from, because: parsed.because };
  if (isNewsItem(parsed.value)) return pageOfItem(parsed.value, from);
  const line = DocumentLine.safeParse(parsed.value);
  if (!line.success) return { from, because: inWords(line.error.issues[0], parsed.value) };
  return toPage(line.data, from);
}

function parse(text: string): { value: unknown } | { because: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 160) : 'unknown';
    return { because: `the line is not JSON (${said}); mend it and ingest again, the other lines went in` };
  }
}

function inWords(issue: { path: PropertyKey[]; message: string } | undefined, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the line is JSON, but no object with "doc" and "text" or "html"';
  const field = issue?.path[0] === undefined ? '' : String(issue.path[0]);
  if (!(field in value)) return `the field "${field}" is missing; a document needs "doc" and one of "text" and "html"`;
  return `the field "${field}" ${issue?.message ?? 'cannot be read'}`;
}

function toPage(line: DocumentLine, from: string): Page | RefusedPage {
  // Where both are given, the text is what the source calls clean.
  const content = line.text ?? line.html ?? undefined;
  const place = `${from} (${line.doc})`;
  if (content === undefined) return { from: place, because: 'it has neither "text" nor "html"' };
  if (!/\S/u.test(content)) return { from: place, because: 'it is empty; nothing was kept' };
  const hash = digest(content);
  return { id: pageId(content), hash, form: typeof line.text === 'string' ? 'text' : 'html', content, from, given: givenBy(line) };
}

function givenBy(line: DocumentLine): Given {
  const published = line.published?.replace(/T.*$/u, '');
  return {
    doc: line.doc,
    ...(line.outlet ? { outlet: line.outlet } : {}),
    ...(published ? { published } : {}),
    ...(line.title?.trim() ? { title: line.title } : {}),
    ...(line.url ? { url: line.url } : {}),
    ...(line.lang ? { lang: line.lang } : {}),
    ...(line.translation_of ? { translationOf: line.translation_of } : {}),
  };
}
