import type { Claim } from '#model/claim.ts';
import { type DocumentId, documentId } from '#model/id.ts';
import type { Span } from '#model/span.ts';
import { addClaim } from './claims.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, optional, textOf } from './row.ts';

/** A sentence that names countries and gave no claim. */
export interface Unread extends Span {
  /** Codes, in alphabetical order. */
  readonly countries: readonly string[];
}

/** What one pass of the program found in a document. */
export interface Pass {
  readonly document: DocumentId;
  readonly claims: readonly Claim[];
  readonly remainder: readonly Unread[];
  /** BCP 47 tag of the language the text is in; only English is read. */
  readonly language?: string;
}

/**
 * Keeps a pass over a document. Earlier passes stay; the newest says which machine claims count.
 * Call it inside a transaction. `program` names the version that read it.
 */
export function addPass(ledger: Ledger, pass: Pass, program: string, learned: string): number {
  ledger.run(
    'insert into reading (document, program, learned, language) values ((select number from document where id = ?), ?, ?, ?)',
    pass.document,
    program,
    learned,
    pass.language ?? null,
  );
  const reading = numberOf(ledger.first('select last_insert_rowid() as number') ?? {}, 'number');
  let added = 0;
  for (const claim of pass.claims) {
    if (addClaim(ledger, claim, learned)) added += 1;
    ledger.run(
      'insert or ignore into reading_claim (claim, reading) values ((select number from claim where id = ?), ?)',
      claim.id,
      reading,
    );
  }
  for (const { start, end, countries } of pass.remainder) {
    const isNew = ledger.run(
      'insert or ignore into remainder (reading, start, "end", countries) values (?, ?, ?, ?)',
      reading,
      start,
      end,
      JSON.stringify(countries),
    );
    if (isNew === 0) continue;
    for (const country of new Set(countries)) {
      ledger.run('insert into remainder_country (country, reading, start) values (?, ?, ?)', country, reading, start);
    }
  }
  return added;
}

/** A sentence of the remainder with its document, for a person to read. */
export interface RemainderLine extends Span {
  readonly document: DocumentId;
  readonly outlet?: string;
  readonly published?: string;
  readonly sentence: string;
}

/** Sentences that name all these countries and gave no claim, newest document first. */
export function remainderNaming(ledger: Ledger, countries: readonly string[], knownAt?: string): RemainderLine[] {
  const rows = ledger.all(
    `select d.id, d.outlet, d.published, d.text, m.start, m."end" from remainder m
     join reading r on r.number = m.reading join document d on d.number = r.document
     where (m.reading, m.start) in (
       select reading, start from remainder_country where country in (select value from json_each(?1))
       group by reading, start having count(*) = json_array_length(?1))
     and r.number = (select max(number) from reading where document = d.number and (?2 is null or learned <= ?2))
     order by d.published desc, d.id, m.start`,
    JSON.stringify(countries),
    knownAt ?? null,
  );
  return rows.map((row) => ({
    document: documentId(textOf(row, 'id')),
    ...optional(row, 'outlet'),
    ...optional(row, 'published'),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    sentence: textOf(row, 'text').slice(numberOf(row, 'start'), numberOf(row, 'end')),
  }));
}

/** How many sentences name all these countries and gave no claim. */
export const countRemainder = (ledger: Ledger, countries: readonly string[], knownAt?: string): number =>
  numberOf(
    ledger.first(
      `select count(*) as n from (
         select reading from remainder_country where country in (select value from json_each(?1))
         group by reading, start having count(*) = json_array_length(?1)) m
       join reading r on r.number = m.reading join document d on d.number = r.document
       where r.number = (select max(number) from reading where document = d.number and (?2 is null or learned <= ?2))`,
      JSON.stringify(countries),
      knownAt ?? null,
    ) ?? {},
    'n',
  );

/** Sentences of one document that name two countries and gave no claim, in order. */
export const remainderOf = (ledger: Ledger, document: DocumentId): Span[] =>
  ledger
    .all(
      `select start, "end" from remainder where reading = (
         select max(number) from reading where document = (select number from document where id = ?)) order by start`,
      document,
    )
    .map((row) => ({ start: numberOf(row, 'start'), end: numberOf(row, 'end') }));
