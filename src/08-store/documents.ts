import type { Document, Dropped, Version } from '#model/document.ts';
import { type DocumentId, digest, documentId, knownPage } from '#model/id.ts';
import type { Page } from '#model/page.ts';
import { type Segment, type SegmentRole, segmentRoles } from '#model/segment.ts';
import { pageAddress } from '#values/address.ts';
import type { Ledger } from './ledger.ts';
import { keepBytes } from './pages.ts';
import { numberOf, optional, type Row, textOf } from './row.ts';

/** How a document stands to the ledger: not in it, in it as it is, or its id in it with another text. */
export type DocumentStanding = 'new' | 'known' | 'other text';

/** True when this page has been taken in under the id it asks for; it need not be cleaned and read again. */
export const isKnownPage = (ledger: Ledger, page: Page): boolean =>
  ledger.first(
    'select 1 from page p join document d on d.page = p.number where p.id = ?1 and (?2 is null or d.id = ?2)',
    page.id,
    page.given.doc ?? null,
  ) !== undefined;

/** Compares by the text's hash, so that the same words taken in twice are one document. */
export function standingOf(ledger: Ledger, document: Document): DocumentStanding {
  const row = ledger.first('select text_hash from document where id = ?', document.id);
  if (!row) return 'new';
  return textOf(row, 'text_hash') === digest(document.text) ? 'known' : 'other text';
}

/** True when the ledger has the same words from the same address: a page whose surroundings alone have changed is no new version. */
export function isKnownText(ledger: Ledger, { url, text }: Document): boolean {
  const address = url === undefined ? undefined : pageAddress(url);
  if (address === undefined) return false;
  return ledger.first('select 1 from document where address = ? and text_hash = ?', address, digest(text)) !== undefined;
}

/** Keeps a page and its document. Call it inside a transaction, for documents that are new. `learned`: ISO instant in UTC. */
export function addDocument(ledger: Ledger, page: Page, document: Document, learned: string): void {
  ledger.run('insert or ignore into page (id, hash, form, source) values (?, ?, ?, ?)', page.id, page.hash, page.form, page.from);
  const textHash = digest(document.text);
  keepBytes(ledger, page, textHash, learned);
  ledger.run(
    `insert into document (id, page, text_hash, outlet, published, modified, title, url, lang, byline, agency, places, source, text, dropped, learned,
       received, address, translation_of, correction)
     values (?, (select number from page where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    page.id,
    textHash,
    document.outlet ?? null,
    document.published ?? null,
    document.modified ?? null,
    document.title ?? null,
    document.url ?? null,
    document.lang ?? null,
    document.byline ?? null,
    document.agency ?? null,
    document.places === undefined ? null : JSON.stringify(document.places),
    document.from,
    document.text,
    JSON.stringify(document.dropped),
    learned,
    page.receipt?.at ?? learned,
    (document.url === undefined ? undefined : pageAddress(document.url)) ?? null,
    document.translationOf?.said ?? null,
    document.correction ?? null,
  );
  for (const { start, end, role, reason } of document.segments) {
    ledger.run(
      'insert into segment (document, start, "end", role, reason) values ((select number from document where id = ?), ?, ?, ?, ?)',
      document.id,
      start,
      end,
      role,
      reason,
    );
  }
}

// Earlier texts of the same address, in the order of receipt.
const earlier = 'from document e where e.address = d.address and (e.received, e.number) < (d.received, d.number)';
const selectDocument = `select d.*, p.id as page_id, (select count(*) ${earlier}) as earlier,
  (select json_group_array(json_array(start, "end", role, reason) order by start) from segment where document = d.number) as parts
  from document d join page p on p.number = d.page`;

/** The document of this id; undefined where the ledger has none. */
export function documentById(ledger: Ledger, id: string): Document | undefined {
  const row = ledger.first(`${selectDocument} where d.id = ?`, id);
  return row && toDocument(ledger, row);
}

/** Every document, in the order of ids, one at a time. */
export function* allDocuments(ledger: Ledger): Generator<Document> {
  for (const row of ledger.each(`${selectDocument} order by d.id`)) yield toDocument(ledger, row);
}

/** The ids of all documents, in order. */
export const documentIds = (ledger: Ledger): DocumentId[] =>
  ledger.all('select id from document order by id').map((row) => documentId(textOf(row, 'id')));

/** The documents of these ids, in the order of ids; ids without a document are passed over. */
export function documentsOf(ledger: Ledger, ids: Iterable<DocumentId>): Document[] {
  return ledger
    .all(`${selectDocument} where d.id in (select value from json_each(?)) order by d.id`, JSON.stringify([...new Set(ids)]))
    .map((row) => toDocument(ledger, row));
}

/** Documents that an open ledger has read lately, by number. */
const readLately = new WeakMap<Ledger, Map<number, Document>>();
/** Beyond so many, or so many characters of text together, all are forgotten. */
const mostRead = 30_000;
const mostCharacters = 100_000_000;

/**
 * The same, for questions that are asked again and again: what was read lately is not read again. A text never changes; only a translation's
 * original, and which version of a page it is, may be learned later, so such texts are read anew.
 */
export function documentsAtHand(ledger: Ledger, ids: Iterable<DocumentId>): Document[] {
  const known = readLately.get(ledger) ?? new Map<number, Document>();
  readLately.set(ledger, known);
  const rows = ledger.all(
    `select d.number, d.id, d.translation_of is not null or exists (select 1 ${earlier}) as changing
     from document d where d.id in (select value from json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  const isMissing = (row: Row): boolean => row.changing === 1 || !known.has(numberOf(row, 'number'));
  const read = new Map(documentsOf(ledger, rows.filter(isMissing).map(idOf)).map((document) => [document.id, document]));
  const found = rows.flatMap((row) => read.get(idOf(row)) ?? known.get(numberOf(row, 'number')) ?? []);
  const characters = [...known.values(), ...read.values()].reduce((sum, { text }) => sum + text.length, 0);
  if (known.size + read.size > mostRead || characters > mostCharacters) known.clear();
  if (!ledger.isWriting && read.size <= mostRead)
    for (const row of rows) {
      const document = read.get(idOf(row));
      if (document && row.changing === 0) known.set(numberOf(row, 'number'), document);
    }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idOf = (row: Row): DocumentId => documentId(textOf(row, 'id'));

/** The documents that were learned last, newest first. */
export const newestDocuments = (ledger: Ledger, most: number): Document[] =>
  ledger.all(`${selectDocument} order by d.number desc limit ?`, most).map((row) => toDocument(ledger, row));

/** Publication day of the newest document, as EDTF; undefined where none is dated. */
export function newestDay(ledger: Ledger): string | undefined {
  const row = ledger.first('select max(published) as day from document');
  return row && typeof row.day === 'string' ? row.day : undefined;
}

/** How many documents there are. */
export const countDocuments = (ledger: Ledger): number => numberOf(ledger.first('select count(*) as n from document') ?? { n: 0 }, 'n');

/** A document that holds the words looked for. */
export interface Found {
  readonly document: DocumentId;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  /** About 24 words around the first place, the words looked for between « and ». */
  readonly passage: string;
  readonly lang?: string;
  /** True for a text that is kept but not read, since it is not in English. */
  readonly isUnread: boolean;
  /** Its number among the texts of its address; absent for a first one. */
  readonly version?: number;
  /** True where the outlet says in it that it takes back something that it published before. */
  readonly isCorrection: boolean;
}

/** Where more documents hold the words, the newest so many are weighed: to weigh all takes longer with every document. */
export const mostWeighed = 5000;

/** Documents that hold all these words, the best match first, of equal ones the newest. Words are taken literally: nothing in them is query syntax. */
export function searchDocuments(ledger: Ledger, words: string, most: number): Found[] {
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return [];
  if (terms.some((term) => withoutBlanks.test(term))) return searchThrough(ledger, terms, most);
  const query = terms.map((term) => `"${term}"`).join(' ');
  // Passages only of those that are shown: each is found by going through its text.
  const rows = ledger.all(
    `with newest as materialized (
       select rowid as number, bm25(document_words) as score from document_words where document_words match ?1 order by rowid desc limit ?3),
     best as materialized (select number, score from newest order by score, number desc limit ?2)
     select d.id, d.outlet, d.published, d.title, d.lang, ${isUnread} as unread, ${standing}, snippet(document_words, 1, '«', '»', '…', 24) as passage
     from best b cross join document_words w on w.rowid = b.number join document d on d.number = b.number
     where document_words match ?1 order by b.score, b.number desc`,
    query,
    most,
    mostWeighed,
  );
  return rows.map(toFound);
}

/** The language that the newest pass found. */
const isUnread = "coalesce((select language from reading where document = d.number order by number desc limit 1) <> 'en', 0)";

const standing = `(select count(*) ${earlier}) as earlier, d.correction is not null as corrects`;

// Writing without blanks between words has no words to be indexed: such texts are looked through.
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function searchThrough(ledger: Ledger, terms: readonly string[], most: number): Found[] {
  const rows = ledger.all(
    `select d.id, d.outlet, d.published, d.title, d.lang, ${isUnread} as unread, ${standing},
       substr(d.text, max(1, instr(d.text, ?1) - 20), 60) as passage
     from document d where (select count(*) from json_each(?2) where instr(d.text, value) > 0) = json_array_length(?2)
     order by d.published desc, d.id limit ?3`,
    terms[0] ?? '',
    JSON.stringify(terms),
    most,
  );
  return rows.map(toFound);
}

const toFound = (row: Row): Found => ({
  document: documentId(textOf(row, 'id')),
  ...optional(row, 'outlet'),
  ...optional(row, 'published'),
  ...optional(row, 'title'),
  ...optional(row, 'lang'),
  isUnread: row.unread === 1,
  ...(row.earlier === 0 ? {} : { version: numberOf(row, 'earlier') + 1 }),
  isCorrection: row.corrects === 1,
  passage: textOf(row, 'passage'),
});

function toDocument(ledger: Ledger, row: Row): Document {
  const dropped: readonly Dropped[] = JSON.parse(textOf(row, 'dropped'));
  return {
    id: documentId(textOf(row, 'id')),
    page: knownPage(textOf(row, 'page_id')),
    ...optional(row, 'outlet'),
    ...optional(row, 'published'),
    ...optional(row, 'modified'),
    ...optional(row, 'title'),
    ...optional(row, 'url'),
    ...optional(row, 'lang'),
    ...optional(row, 'byline'),
    ...optional(row, 'agency'),
    ...originalOf(ledger, row),
    ...versionOf(ledger, row),
    ...optional(row, 'correction'),
    ...placesIn(row),
    from: textOf(row, 'source'),
    text: textOf(row, 'text'),
    segments: segmentsIn(row),
    dropped,
  };
}

/** The original may come into the ledger after its translation, so it is looked for each time. */
function originalOf(ledger: Ledger, row: Row): Pick<Document, 'translationOf'> {
  const { translation_of: said } = row;
  if (typeof said !== 'string') return {};
  const found = ledger.first(
    'select id, outlet from document where id = ?1 or address = ?2 order by id <> ?1, received, number limit 1',
    said,
    pageAddress(said) ?? null,
  );
  return { translationOf: { said, ...(found ? { document: documentId(textOf(found, 'id')), ...optional(found, 'outlet') } : {}) } };
}

/** Which version of its page a text in the ledger is; undefined for a first one. */
export function versionIn(ledger: Ledger, document: DocumentId): Version | undefined {
  const row = ledger.first(`select d.address, (select count(*) ${earlier}) as earlier from document d where d.id = ?`, document);
  return row && versionOf(ledger, row).version;
}

function versionOf(ledger: Ledger, row: Row): Pick<Document, 'version'> {
  const before = numberOf(row, 'earlier');
  if (before === 0) return {};
  const first = ledger.first('select id from document where address = ? order by received, number limit 1', textOf(row, 'address'));
  return first ? { version: { of: documentId(textOf(first, 'id')), number: before + 1 } } : {};
}

function placesIn(row: Row): Pick<Document, 'places'> {
  if (row.places === null) return {};
  const places: Readonly<Record<string, string>> = JSON.parse(textOf(row, 'places'));
  return { places };
}

function segmentsIn(row: Row): Segment[] {
  const parts: readonly (readonly [start: number, end: number, role: string, reason: string])[] = JSON.parse(textOf(row, 'parts'));
  return parts.map(([start, end, role, reason]) => ({ start, end, role: roleOf(role), reason }));
}

function roleOf(text: string): SegmentRole {
  const role = segmentRoles.find((known) => known === text);
  if (!role) throw new TypeError(`"${text}" is no role of a segment`);
  return role;
}
