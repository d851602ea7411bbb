import type { Ledger } from './ledger.ts';
import { numberOf, type Row, textOf } from './row.ts';

/** Something in a list that can be asked for by itself. */
export interface Item {
  readonly id: string;
  readonly type: string;
}

/** Which items of a kept list are wanted. */
export interface Wanted {
  readonly part: string;
  readonly type?: string | undefined;
  readonly id?: string;
  /** The item behind which the wanted ones begin. */
  readonly after?: string | undefined;
  readonly most?: number;
}

/** Some items of a kept list, and how many there are of the part and type. */
export interface Stretch<Kind extends Item> {
  readonly items: readonly Kind[];
  readonly total: number;
  /** False where `after` names no item of the list. */
  readonly isFound: boolean;
}

/** A list in its parts, each in order; no id stands twice in one part. */
export type Parts = Readonly<Record<string, readonly Item[]>>;

/** How many items there are, by part and type. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is kept with the answer so that nobody counts its items. */
export function countItems(parts: Parts): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const [part, list] of Object.entries(parts)) {
    const own: Record<string, number> = {};
    for (const { type } of list) own[type] = (own[type] ?? 0) + 1;
    counts[part] = own;
  }
  return counts;
}

/** Items of the list kept under an answer's number. */
export function itemsUnder<Kind extends Item>(ledger: Ledger, answer: number, counts: Counts, wanted: Wanted): Stretch<Kind> {
  const { part, type, id, after, most = -1 } = wanted;
  if (id !== undefined) {
    const rows = ledger.all('select item from kept_item where id = ? and answer = ? and part = ?', id, answer, part);
    return { items: rows.map(itemIn<Kind>), total: rows.length, isFound: true };
  }
  const begin = after === undefined ? Number.NEGATIVE_INFINITY : placeOf(ledger, answer, part, after);
  if (begin === undefined) return { items: [], total: 0, isFound: false };
  const rows = ledger.all(
    `select item from kept_item where answer = ?1 and part = ?2 and place > ?3 and (?4 is null or type = ?4) order by place limit ?5`,
    answer,
    part,
    begin,
    type ?? null,
    most,
  );
  const own = counts[part] ?? {};
  const total = type === undefined ? Object.values(own).reduce((sum, count) => sum + count, 0) : (own[type] ?? 0);
  return { items: rows.map(itemIn<Kind>), total, isFound: true };
}

function placeOf(ledger: Ledger, answer: number, part: string, id: string): number | undefined {
  const row = ledger.first('select place from kept_item where id = ? and answer = ? and part = ?', id, answer, part);
  return row && numberOf(row, 'place');
}

function itemIn<Kind extends Item>(row: Row): Kind {
  const item: Kind = JSON.parse(textOf(row, 'item'));
  return item;
}

/** Keeps a list in place of the one before. Most items are those of before: only what is other, new or gone is written. */
export function keepItems(ledger: Ledger, answer: number, parts: Parts): void {
  for (const [part, list] of Object.entries(parts)) keepPart(ledger, answer, part, list);
}

function keepPart(ledger: Ledger, answer: number, part: string, list: readonly Item[]): void {
  const rows = ledger.all('select id, place, item from kept_item where answer = ? and part = ?', answer, part);
  const before = new Map(rows.map((row) => [textOf(row, 'id'), { place: numberOf(row, 'place'), text: textOf(row, 'item') }]));
  const places = placesFor(list.map(({ id }) => before.get(id)?.place));
  const changed = list.flatMap((item, at) => {
    const [known, text, place] = [before.get(item.id), JSON.stringify(item), places[at] ?? at];
    if (known?.place === place) before.delete(item.id);
    return known?.place === place && known.text === text ? [] : [{ item, text, place }];
  });
  // What moves leaves its place before another takes it.
  for (const { place } of before.values())
    ledger.run('delete from kept_item where answer = ? and part = ? and place = ?', answer, part, place);
  for (const { item, text, place } of changed)
    ledger.run(
      'insert or replace into kept_item (answer, part, place, id, type, item) values (?, ?, ?, ?, ?, ?)',
      answer,
      part,
      place,
      item.id,
      item.type,
      text,
    );
}

/** Between two items that come at the end. */
const step = 1024;

/** Places that grow from item to item: those of before where they do, numbers between them for what is new. */
export function placesFor(before: readonly (number | undefined)[]): readonly number[] {
  const places: number[] = [];
  let last = 0;
  for (let at = 0; at < before.length; ) {
    let end = at;
    while (end < before.length && !((before[end] ?? 0) > last)) end += 1;
    const next = before[end] ?? last + step * (end - at + 1);
    for (let one = at; one < end; one++) places.push(last + ((next - last) * (one - at + 1)) / (end - at + 1));
    if (end < before.length) places.push(next);
    last = next;
    at = end + 1;
  }
  // After very many at one spot numbers have no room between them.
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)) ? places : places.map((_, at) => step * (at + 1));
}
