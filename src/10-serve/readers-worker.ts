import { extractClaims } from '#pipeline';
import type { ReadingOrder } from './readers.ts';
import { readPage } from './reading.ts';
import { takeOrders } from './thread.ts';

/*
 * A thread that reads: it knows no ledger, and every text by itself.
 */

takeOrders((order: ReadingOrder) =>
  'pages' in order ? order.pages.map(readPage) : order.documents.map((document) => extractClaims(document)),
);
