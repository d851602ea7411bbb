import PostalMime, { type Email } from 'postal-mime';
import type { Given, Page, RefusedPage } from '#model/page.ts';
import { type Delivery, pagesIn, pageWith } from './delivery.ts';
import { BrokenSource, guarded } from './failure.ts';
import { kindByMediaType, kindByName } from './kind.ts';
import { deepestNesting } from './limit.ts';

/** The pages in a message as it was sent: its text, as the sender's release of that day, and the documents attached to it. */
export async function* pagesInMessage(bytes: Uint8Array, delivery: Delivery): AsyncGenerator<Page | RefusedPage> {
  const message = await parse(bytes);
  const given = { ...givenBy(message), ...delivery.given };
  const body = bodyOf(message);
  const attached = message.attachments.filter(({ related }) => !related);
  if (body) yield pageWith(bytes, body.content, body.form, { ...delivery, given });
  let readable = 0;
  for (const { filename, mimeType, content, encoding } of attached) {
    const from = `${delivery.from}, attached ${filename ?? mimeType}`;
    const name = filename ?? '';
    if (kindByName(name) === undefined && kindByMediaType(mimeType) === undefined) {
      yield { from, because: 'its type is not one that is read' };
      continue;
    }
    readable++;
    const attachment = typeof content === 'string' ? Buffer.from(content, encoding ?? 'utf8') : new Uint8Array(content);
    // A release and the paper attached to it came on the same day from the same sender; a title of its own it has itself.
    const { title: _, ...shared } = given;
    const type = mimeType === 'application/octet-stream' ? {} : { type: mimeType };
    yield* guarded(from, () => pagesIn(once(attachment), { from, name, ...type, given: shared, depth: (delivery.depth ?? 0) + 1 }));
  }
  if (!body && readable === 0) throw new BrokenSource('the message holds no text');
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 1_000_000, maxRfc822NestingDepth: deepestNesting });
  } catch (error) {
    throw new BrokenSource(`it is a message that is damaged (${error instanceof Error ? error.message.slice(0, 160) : 'unknown'})`);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The plain text, as its sender wrote it; the HTML where that says more. */
function bodyOf({ text = '', html = '' }: Email): { readonly content: string; readonly form: 'text' | 'html' } | undefined {
  const words = (some: string): number => some.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const plain = words(text);
  const shown = words(html.replace(/<(style|script|head)\b[\s\S]*?(?:<\/\1>|$)/giu, ' ').replace(/<[^<>]*>/gu, ' '));
  if (plain === 0 && shown === 0) return undefined;
  return plain * 2 >= shown ? { content: text, form: 'text' } : { content: html, form: 'html' };
}

function givenBy({ subject, headers, from }: Email): Given {
  const day = dayIn(headers.find(({ key }) => key === 'date')?.value ?? '');
  const outlet = from?.name?.trim() || from?.address?.split('@')[1]?.toLowerCase();
  const title = subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/iu, '').trim();
  return {
    ...(outlet ? { outlet } : {}),
    ...(day === undefined ? {} : { published: day }),
    ...(title ? { title } : {}),
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on the sender's own calendar, whatever day it was elsewhere. */
function dayIn(date: string): string | undefined {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/u.exec(date) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const isDay = Number(day) >= 1 && Number(day) <= 31 && month > 0;
  return isDay ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
