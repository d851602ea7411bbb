import { digest, pageId } from '#model/id.ts';
import type { Given, Page, RefusedPage } from '#model/page.ts';
import { outletAt } from '#values/source.ts';
import { pagesIn } from '../delivery.ts';
import { guarded } from '../failure.ts';
import type { FeedItem } from '../feed/feed.ts';
import { momentOf } from '../feed/moment.ts';
import { looksLikeList, readList } from '../feed/read.ts';
import { plain } from '../feed/words.ts';
import { readAddress } from './address.ts';
import type { Failed, Received } from './fetch.ts';
import type { Manners } from './manners.ts';
import type { World } from './world.ts';

/** What is needed to bring in pages from addresses. */
export interface Web {
  readonly world: World;
  readonly manners: Manners;
  readonly stop?: AbortSignal;
}

type Results = AsyncGenerator<Page | RefusedPage>;

/** Lists within lists: a list of feeds, an index of sitemaps. */
const deepest = 3;
/** Maps of an index, pages of a feed; the newest of them are what matters. */
const mostLists = 50;
/** Characters from which on a feed's own text of an entry is an article and not a teaser. */
const wholeText = 600;

/** The pages that an address leads to: the page itself, or all that a feed, sitemap or list of feeds names. */
export async function* pagesAt(address: string, web: Web, depth = 0, offered: Given = {}): Results {
  const read = readAddress(address);
  if ('because' in read) return yield { from: address, because: read.because };
  const answer = await web.manners.ask({ url: read.url, ...(web.stop ? { stop: web.stop } : {}) });
  if (answer.is === 'failed') return yield { from: address, because: answer.because };
  if (answer.is === 'unchanged')
    return yield { from: address, because: 'the host answered that nothing has changed, which it was not asked' };
  if (isList(answer.bytes))
    yield* pagesListed(answer.bytes, { from: answer.url.href, base: answer.url.href, type: answer.header('content-type') }, web, depth);
  else yield* opened(answer, web, offered);
}

/** True for bytes that name pages instead of being one. */
export const isList = (bytes: Uint8Array): boolean =>
  looksLikeList(
    new TextDecoder(bytes[0] === 0xfe || bytes[1] === 0 ? 'utf-16' : 'latin1').decode(bytes.subarray(0, 6000)).replace(/^ï»¿/u, ''),
  );

/** Where a list came from. */
export interface ListPlace {
  readonly from: string;
  /** The address from which its relative links start; absent for a file. */
  readonly base?: string;
  readonly type?: string | undefined;
}

/** All pages that a list names, one after another. */
export async function* pagesListed(bytes: Uint8Array, { from, base, type }: ListPlace, web: Web, depth = 0): Results {
  const list = readList(bytes, base, type);
  if ('because' in list) return yield { from, because: list.because };
  if (depth >= deepest) return yield { from, because: `it lies in a list within a list, ${deepest} deep, and is not followed further` };
  if ('subscriptions' in list) {
    if (list.subscriptions.length === 0) yield { from, because: 'it lists no feeds' };
    for (const { address } of list.subscriptions) yield* pagesAt(address, web, depth + 1);
    return;
  }
  const { items, lists } = list.feed;
  if (items.length + lists.length === 0) yield { from, because: `its list (${list.feed.format}) is empty` };
  for (const item of items) yield* pagesOfEntry(item, web);
  if (lists.length > mostLists) yield { from, because: `it names ${lists.length} further lists; the first ${mostLists} are followed` };
  for (const further of lists.slice(0, mostLists)) yield* pagesAt(further, web, depth + 1);
}

async function* pagesOfEntry(item: FeedItem, web: Web): Results {
  const fetched = await fetchEntry(item, web);
  if ('is' in fetched) yield instead(item, fetched.because);
  else for await (const page of fetched.pages()) yield page;
}

/** The page of a feed's entry, opened on demand, or why it could not be had. */
export async function fetchEntry(item: FeedItem, web: Web): Promise<Failed | { readonly pages: () => AsyncIterable<Page | RefusedPage> }> {
  if (item.link === undefined) return { is: 'failed', because: 'its entry in the feed has no link', lasting: 'for good' };
  const read = readAddress(item.link);
  if ('because' in read) return { is: 'failed', because: read.because, lasting: 'for good' };
  const answer = await web.manners.ask({ url: read.url, ...(web.stop ? { stop: web.stop } : {}) });
  if (answer.is === 'failed') return answer;
  if (answer.is === 'unchanged') return { is: 'failed', because: 'the host sent no page', lasting: 'for now' };
  return { pages: () => opened(answer, web, offeredBy(item)) };
}

/** What the feed itself says of an entry whose page cannot be had: its text, where that is whole; else a refusal that names the page. */
export function instead(item: FeedItem, because: string): Page | RefusedPage {
  const from = item.link ?? item.id ?? item.title ?? 'an entry of a feed';
  const body = item.content ?? item.summary ?? '';
  if (plain(body).length < wholeText) return { from, because };
  const title = item.title === undefined ? '' : plain(item.title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const content = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
  const { published, ...offered } = offeredBy(item);
  const given = { ...(item.link === undefined ? {} : { url: item.link }), ...offered, ...(published === undefined ? {} : { published }) };
  return { id: pageId(content), hash: digest(content), form: 'html', content, from, given };
}

/** What a feed says of a page counts where the page itself does not say. */
export function offeredBy({ title, published, updated, outlet, language }: FeedItem): Given {
  const day = momentOf(published ?? updated)?.day;
  return {
    ...(title === undefined ? {} : { title: plain(title).slice(0, 1000) }),
    ...(day === undefined ? {} : { published: day }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? { lang: language } : {}),
  };
}

async function* opened(answer: Received, web: Web, offered: Given): Results {
  const { url, status, headers, bytes } = answer;
  const type = answer.header('content-type');
  const said = type === undefined ? {} : { type };
  const receipt = { address: url.href, at: new Date(web.world.now()).toISOString(), status, headers, ...said };
  const delivery = { from: url.href, ...said, receipt, given: { url: url.href } };
  if (bytes.length === 0) return yield { from: url.href, because: 'its answer is empty' };
  const outlet = outletAt(url.href);
  const told = { ...(outlet === undefined ? {} : { outlet }), ...offered };
  for await (const page of guarded(url.href, () => pagesIn(once(bytes), delivery)))
    yield 'because' in page ? page : { ...page, given: { ...delivery.given, ...page.given }, offered: told };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
