import type { Document } from '#model/document.ts';
import { type DocumentId, documentId } from '#model/id.ts';
import { documentById } from './documents.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, optional, type Row, textOf } from './row.ts';

/** A document's place among all, with what finds it again. What its numbers mean is the tracer's to say. */
export interface PlacedText {
  readonly document: DocumentId;
  readonly position: number;
  /** The same for texts with the same words in the same order. */
  readonly identity: string;
  readonly words: number;
  readonly anchors: readonly number[];
  readonly credits: unknown;
}

/** Two texts that were compared and may belong together. */
export interface StoredTie<Evidence> {
  readonly earlier: number;
  readonly later: number;
  readonly lineage: number;
  readonly story: number;
  readonly evidence: Evidence;
}

/** Keeps a place. Call it inside a transaction. */
export function addPlace(ledger: Ledger, { document, position, identity, words, anchors, credits }: PlacedText): void {
  ledger.run(
    `insert into placed_text (position, document, identity, words, anchors, credits)
     values (?, (select number from document where id = ?), ?, ?, ?, ?)`,
    position,
    document,
    identity,
    words,
    new Uint8Array(Uint32Array.from(anchors).buffer),
    JSON.stringify(credits),
  );
}

/** Replaces all ties of a text to earlier ones. Call it inside a transaction. */
export function replaceTies(ledger: Ledger, later: number, ties: readonly StoredTie<object>[]): void {
  ledger.run('delete from tie where later = ?', later);
  for (const { earlier, lineage, story, evidence } of ties)
    ledger.run(
      'insert into tie (later, earlier, lineage, story, evidence) values (?, ?, ?, ?, ?)',
      later,
      earlier,
      lineage,
      story,
      JSON.stringify(evidence),
    );
}

/** Anchors of all texts whose positions lie in a range, `to` not included. */
export function* anchorsBetween(ledger: Ledger, from: number, to: number): Generator<readonly [position: number, anchors: Uint32Array]> {
  const rows = ledger.each('select position, anchors from placed_text where position >= ? and position < ? order by position', from, to);
  for (const row of rows) {
    const bytes = row.anchors;
    if (!(bytes instanceof Uint8Array)) throw new TypeError('anchors hold no bytes; run "chancery rebuild"');
    yield [numberOf(row, 'position'), new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
  }
}

/** Position of the nearest text before or after a position that has the same words. */
export function twinOf(ledger: Ledger, identity: string, position: number, side: 'before' | 'after'): number | undefined {
  const sql =
    side === 'before'
      ? 'select max(position) as position from placed_text where identity = ? and position < ?'
      : 'select min(position) as position from placed_text where identity = ? and position > ?';
  const row = ledger.first(sql, identity, position);
  return typeof row?.position === 'number' ? row.position : undefined;
}

/** The document at a position. */
export function documentAt(ledger: Ledger, position: number): Document | undefined {
  const row = ledger.first('select d.id from placed_text p join document d on d.number = p.document where p.position = ?', position);
  return row && documentById(ledger, textOf(row, 'id'));
}

const withoutPlace = 'from document d where not exists (select 1 from placed_text p where p.document = d.number)';

/** True while some document has no place: in a ledger that an older version wrote. Walks all numbers of documents. */
export const isAnyUnplaced = (ledger: Ledger): boolean => ledger.first(`select 1 ${withoutPlace} limit 1`) !== undefined;

/** The documents without a place, in the order of ids. */
export const unplaced = (ledger: Ledger): DocumentId[] =>
  ledger.all(`select d.id ${withoutPlace} order by d.id`).map((row) => documentId(textOf(row, 'id')));

/** Changes when another process has written to the ledger. */
export const stateOf = (ledger: Ledger): number => numberOf(ledger.first('pragma data_version') ?? {}, 'data_version');

/** Forgets all places and ties, to be made anew. Call it inside a transaction. */
export function clearPlaces(ledger: Ledger): void {
  ledger.run('delete from tie');
  ledger.run('delete from placed_text');
}

/** A place as groups are made of it. */
export interface PlaceOnFile {
  readonly document: { readonly id: DocumentId; readonly outlet?: string; readonly url?: string };
  readonly position: number;
  readonly length: number;
  readonly credits: string;
}

const selectPlace =
  'select p.position, p.words, p.credits, d.id, d.outlet, d.url from placed_text p join document d on d.number = p.document';
const toPlace = (row: Row): PlaceOnFile => ({
  document: { id: documentId(textOf(row, 'id')), ...optional(row, 'outlet'), ...optional(row, 'url') },
  position: numberOf(row, 'position'),
  length: numberOf(row, 'words'),
  credits: textOf(row, 'credits'),
});

/** The places of all documents, or of those at the positions that were learned by `knownAt` (ISO instant; absent: now). */
export const placesOnFile = (ledger: Ledger, positions?: readonly number[], knownAt?: string): PlaceOnFile[] =>
  positions === undefined
    ? ledger.all(`${selectPlace} order by d.id`).map(toPlace)
    : ledger
        .all(
          `${selectPlace} where p.position in (select value from json_each(?1)) and (?2 is null or d.learned <= ?2) order by d.id`,
          JSON.stringify(positions),
          knownAt ?? null,
        )
        .map(toPlace);

/** Where documents stand, by position; those without a place are left out. */
export const positionsOf = (ledger: Ledger, ids: readonly DocumentId[]): ReadonlyMap<number, DocumentId> =>
  new Map(
    ledger
      .all(
        'select p.position, d.id from placed_text p join document d on d.number = p.document where d.id in (select value from json_each(?))',
        JSON.stringify(ids),
      )
      .map((row) => [numberOf(row, 'position'), documentId(textOf(row, 'id'))]),
  );

/** All ties, or those that have an end at the positions. */
export function tiesOnFile<Evidence>(ledger: Ledger, positions?: readonly number[]): StoredTie<Evidence>[] {
  const all = 'select later, earlier, lineage, story, evidence from tie';
  const rows =
    positions === undefined
      ? ledger.all(`${all} order by later, earlier`)
      : ledger.all(
          `${all} where later in (select value from json_each(?1)) union ${all} where earlier in (select value from json_each(?1))`,
          JSON.stringify(positions),
        );
  return rows.map((row) => ({
    earlier: numberOf(row, 'earlier'),
    later: numberOf(row, 'later'),
    lineage: numberOf(row, 'lineage'),
    story: numberOf(row, 'story'),
    evidence: JSON.parse(textOf(row, 'evidence')),
  }));
}
