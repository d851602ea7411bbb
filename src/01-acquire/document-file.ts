import type { Page, RefusedPage } from '#model/page.ts';
import { readApart } from './apart.ts';
import { type Delivery, pageWith } from './delivery.ts';

/** A page from a document's bytes: its text as HTML of headings, paragraphs, lists and tables. */
export async function pageOfDocument(format: 'pdf' | 'docx', bytes: Uint8Array, delivery: Delivery): Promise<Page | RefusedPage> {
  const made = await readApart(format, bytes);
  if ('because' in made) return { from: delivery.from, because: made.because };
  const page = pageWith(bytes, made.html, 'html', delivery);
  return 'because' in page || made.dropped.length === 0 ? page : { ...page, dropped: made.dropped };
}
