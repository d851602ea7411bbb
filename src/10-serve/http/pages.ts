import { z } from 'zod';
import type { Item, Stretch, Wanted } from '#store/kept-items.ts';
import { Refused } from './problem.ts';

/** How a long list is asked for: a few at a time, each page naming where the next begins. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('at most so many'),
  cursor: z.string().max(200).optional().describe('where to go on: `next` of the page before'),
};

/** A stretch of a list. `next` is absent on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).readonly(), total: z.int(), next: z.string().optional() });

interface Turning {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const listHasChanged = () =>
  new Refused(410, 'The list has changed', 'What the cursor named is no longer in the list. Begin again without a cursor.');

/** The same where the list is read a stretch at a time: one item more than the page holds tells whether another follows. */
export function pageRead<Kind extends Item>(read: (wanted: Omit<Wanted, 'part'>) => Stretch<Kind>, { limit, cursor }: Turning) {
  const { items, total, isFound } = read({ after: cursor, most: limit + 1 });
  if (!isFound) throw listHasChanged();
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, total, ...(items.length > limit && last !== undefined && { next: last.id }) };
}

/** The stretch of a list that begins behind the cursor. The cursor names an item, so that it holds while others come and go. */
export function pageFrom<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { limit, cursor }: Turning,
): { readonly items: readonly Item[]; readonly total: number; readonly next?: string } {
  const begin = cursor === undefined ? 0 : items.findIndex((item) => nameOf(item) === cursor) + 1;
  if (cursor !== undefined && begin === 0) throw listHasChanged();
  const shown = items.slice(begin, begin + limit);
  const last = shown.at(-1);
  const hasMore = begin + shown.length < items.length;
  return { items: shown, total: items.length, ...(hasMore && last !== undefined && { next: nameOf(last) }) };
}
