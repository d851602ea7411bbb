import { z } from 'zod';

/** What is remembered of a feed between polls. Times are milliseconds since 1970. */
export const FeedState = z.object({
  /** As the person wrote it; the feed's name for ever. */
  address: z.string(),
  title: z.string().optional(),
  format: z.string().optional(),
  /** Taken out of the list: no longer asked. */
  dropped: z.boolean().optional(),
  due: z.number(),
  polls: z.number(),
  /** Entries taken in, and entries given up. */
  taken: z.number(),
  lost: z.number(),
  answered: z.number().optional(),
  /** When a poll last brought something new. */
  grown: z.number().optional(),
  dry: z.number(),
  etag: z.string().optional(),
  modified: z.string().optional(),
  newest: z.number().optional(),
  beat: z.number().optional(),
  pause: z.number().optional(),
  span: z.number().optional(),
  rest: z.number().optional(),
  failures: z.number(),
  failing: z.object({ since: z.number(), because: z.string(), status: z.number().optional() }).optional(),
  /** Where it has said that it moved for good. */
  moved: z.string().optional(),
  gone: z.boolean().optional(),
  /** How its entries look; and how they looked before they changed. */
  shape: z.string().optional(),
  before: z.object({ shape: z.string(), until: z.number() }).optional(),
});
export type FeedState = Readonly<z.infer<typeof FeedState>>;

/** A feed of which nothing is known yet. */
export const newFeed = (address: string, title: string | undefined, due: number): FeedState => ({
  address,
  ...(title === undefined ? {} : { title }),
  due,
  polls: 0,
  taken: 0,
  lost: 0,
  dry: 0,
  failures: 0,
});
