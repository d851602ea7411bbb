import type { DocumentId } from '#model/id.ts';
import { hash } from './words.ts';

/** Where a document stands among all: by minute of publication, within one by a hash of its id. Undated ones stand before all days. */
export type Position = number;

const places = 2 ** 31;
/** Keeps positions above 0 for every day since the year 0. */
const dayZero = 719_528;

export const positionOf = (id: DocumentId, published: number | undefined, minute: number): Position =>
  published === undefined ? hash(id) & 0x7fffffff : (published + dayZero) * places + minute * 2 ** 20 + (hash(id) & 0xfffff);

/** Day of publication of a position; undefined where it was given none. */
export const dayAt = (position: Position): number | undefined => (position < places ? undefined : Math.floor(position / places) - dayZero);

/** The first position of a day. */
export const startOf = (day: number): Position => (day + dayZero) * places;
