import type { Feed, FeedItem } from '../feed/feed.ts';
import { readAddress } from '../web/address.ts';

/** An entry with the key by which it is known again. */
export interface Entry {
  readonly key: string;
  readonly item: FeedItem;
}

/** Marks that say which link was followed and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|at_(?:medium|campaign)|ref|cmp|cmpid|ns_(?:mchannel|source|campaign|linkname)|xtor|ito|mc_[ce]id)$/iu;

/** An address without what only says where the reader came from. Two feeds that list a page list it under one such address. */
export function bareAddress(address: string): string | undefined {
  const read = readAddress(address);
  if ('because' in read) return undefined;
  const { url } = read;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The entries of a feed, newest first as far as it says, each once. */
export function entriesOf(feed: Feed, address: string): Entry[] {
  const shared = sharedLinks(feed);
  const found = new Map<string, Entry>();
  for (const item of feed.items) {
    const key = keyOf(item, address, shared);
    if (key !== undefined && !found.has(key)) found.set(key, { key, item });
  }
  return [...found.values()];
}

/** Links that several entries have in common: such name a site, not an article. */
function sharedLinks({ items }: Feed): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { link, id, title } of items) {
    if (link === undefined) continue;
    const known = seen.get(link);
    const name = JSON.stringify([id, title]);
    if (known !== undefined && known !== name) shared.add(link);
    seen.set(link, name);
  }
  return shared;
}

function keyOf({ id, link, title, summary, published }: FeedItem, address: string, shared: ReadonlySet<string>): string | undefined {
  const bare = link === undefined || shared.has(link) ? undefined : bareAddress(link);
  if (bare !== undefined) return bare;
  // Ids repeat within careless feeds; the title tells such entries apart.
  const name = id !== undefined || title !== undefined ? [id, title] : [summary?.slice(0, 200), published];
  return name.every((part) => part === undefined) ? undefined : `${address} ${JSON.stringify(name)}`;
}
