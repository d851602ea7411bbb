import { z } from 'zod';
import { digest, pageId } from '#model/id.ts';
import type { Given, Page, RefusedPage } from '#model/page.ts';
import { decode } from './decode.ts';
import type { Delivery } from './delivery.ts';

const text = z.string().max(20_000_000);
const Valued = z.looseObject({ value: text, role: z.string().optional(), contenttype: z.string().optional() });

/** A news item as agencies send it: ninjs of the IPTC, 1 to 3. Fields beside these are read over. */
const NewsItem = z.looseObject({
  uri: z.string().trim().min(1).max(4000),
  type: z.string().optional(),
  pubstatus: z.string().optional(),
  version: z.union([z.string(), z.number()]).optional(),
  language: z.string().max(35).optional(),
  firstcreated: z.string().optional(),
  contentcreated: z.string().optional(),
  versioncreated: z.string().optional(),
  copyrightholder: z.string().optional(),
  copyrightHolder: z.string().optional(),
  infosources: z.array(z.looseObject({ name: z.string().optional() })).optional(),
  headline: text.optional(),
  headlines: z.array(Valued).optional(),
  body_text: text.optional(),
  body_html: text.optional(),
  body_xhtml: text.optional(),
  bodies: z.array(Valued).optional(),
  description_text: text.optional(),
  byline: z.string().max(4000).optional(),
});
type NewsItem = z.infer<typeof NewsItem>;

/** True for a JSON value that means to be a news item. */
export const isNewsItem = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  !('doc' in value) &&
  ['headline', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml', 'versioncreated', 'pubstatus'].some(
    (field) => field in value,
  );

/** The pages in one JSON value: a news item, a list of them, or an answer that holds a list. */
export function* pagesOfJson(bytes: Uint8Array, delivery: Delivery): Generator<Page | RefusedPage> {
  const { from } = delivery;
  const decoded = decode(bytes, delivery.type);
  if ('because' in decoded) return yield { from, because: decoded.because };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 160) : 'unknown';
    return yield { from, because: `it is not JSON (${said})` };
  }
  const items = listIn(value);
  if (!items)
    return yield { from, because: 'it is JSON, but neither a news item (ninjs) nor a list of them; documents go one a line, as .ndjson' };
  for (const [index, item] of items.entries()) yield pageOfItem(item, items.length > 1 ? `${from}, item ${index + 1}` : from);
}

function listIn(value: unknown): readonly unknown[] | undefined {
  if (isNewsItem(value)) return [value];
  if (Array.isArray(value)) return value.length > 0 && value.every(isNewsItem) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const held = Object.values(value).find((field) => Array.isArray(field) && field.length > 0 && field.every(isNewsItem));
  return Array.isArray(held) ? held : undefined;
}

/** A page from a news item; what is no text, or was taken back, is refused by name. */
export function pageOfItem(value: unknown, from: string): Page | RefusedPage {
  const read = NewsItem.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { from, because: `its field "${String(issue?.path[0] ?? '')}" ${issue?.message ?? 'cannot be read'}` };
  }
  const item = read.data;
  const status = item.pubstatus?.replace(/^.*:/u, '');
  if (status !== undefined && status !== 'usable')
    return { from, because: `its agency says that it is not to be used: "${status.slice(0, 40)}"` };
  if (item.type !== undefined && item.type !== 'text')
    return { from, because: `it is a news item of type "${item.type.slice(0, 40)}", not a text` };
  const body = bodyOf(item);
  if (body === undefined) return { from, because: 'the news item holds no text' };
  // The item's own bytes: the same item sent twice is one page, a new version of it another.
  const bytes = Buffer.from(JSON.stringify(value));
  return { id: pageId(bytes), hash: digest(bytes), ...body, bytes, from, given: givenBy(item), receipt: { type: 'application/json' } };
}

function bodyOf(item: NewsItem): Pick<Page, 'form' | 'content'> | undefined {
  const main = item.bodies?.find(({ role }) => role === undefined || /^(?:main|body)/iu.test(role)) ?? item.bodies?.[0];
  const isPlain = main?.contenttype === undefined ? !/<[a-z][^>]*>/iu.test(main?.value ?? '') : /plain/iu.test(main.contenttype);
  const [plain, html] = [
    item.body_text ?? (isPlain ? main?.value : undefined),
    item.body_html ?? item.body_xhtml ?? (isPlain ? undefined : main?.value),
  ];
  if (plain !== undefined && /\S/u.test(plain)) return { form: 'text', content: plain };
  if (html !== undefined && /\S/u.test(html)) return { form: 'html', content: `<article>${html}</article>` };
  const summary = item.description_text;
  return summary !== undefined && /\S/u.test(summary) ? { form: 'text', content: summary } : undefined;
}

/** Versions of an item are documents of their own, at one address. */
function givenBy(item: NewsItem): Given {
  const version = Number(item.version ?? 1);
  const title =
    item.headline ?? item.headlines?.find(({ role }) => role === undefined || /main/iu.test(role))?.value ?? item.headlines?.[0]?.value;
  const outlet = item.infosources?.find(({ name }) => name)?.name ?? item.copyrightholder ?? item.copyrightHolder;
  const published = /^\d{4}-\d{2}-\d{2}/u.exec(item.contentcreated ?? item.firstcreated ?? item.versioncreated ?? '')?.[0];
  return {
    doc: version > 1 ? `${item.uri};version=${version}` : item.uri,
    url: item.uri,
    ...(title?.trim() ? { title: title.replace(/<[^>]*>/gu, '').trim() } : {}),
    ...(outlet?.trim() ? { outlet: outlet.trim() } : {}),
    ...(published ? { published } : {}),
    ...(item.language ? { lang: item.language } : {}),
  };
}
