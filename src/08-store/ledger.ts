import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pageAddress } from '#values/address.ts';
import { applicationId, migrations } from './migrations.ts';
import { explain, LedgerRefusal } from './refusal.ts';
import { numberOf, type Row } from './row.ts';

/** How a ledger is opened. */
export interface Opening {
  /** `read`: the file must exist. `write`: it is made where it does not. */
  readonly for: 'read' | 'write';
  /** Milliseconds to wait for another writer before giving up. Absent: ten seconds, and none with what may as well be left out. */
  readonly patience?: number;
  /** Upper bound of the file in pages of 4096 bytes, as a quota; absent means the disk's. */
  readonly pages?: number;
}

/** What a place in a statement takes. */
type Value = string | number | Uint8Array | null;

const defaultPatience = 10_000;
/** A ledger that is gone when it is closed. */
const inMemory = ':memory:';

/** An open ledger: SQLite in WAL mode, one writer, many readers. Close it when done. */
export class Ledger {
  readonly file: string;
  readonly #database: DatabaseSync;
  readonly #patience: number;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, database: DatabaseSync, patience = 0) {
    this.file = file;
    this.#database = database;
    this.#patience = patience;
  }

  /** Runs a statement that gives no rows; says how many rows it added. */
  run(sql: string, ...values: Value[]): number {
    return this.#guard(() => Number(this.#prepare(sql).run(...values).changes));
  }
  all(sql: string, ...values: Value[]): Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values));
  }
  first(sql: string, ...values: Value[]): Row | undefined {
    return this.#guard(() => this.#prepare(sql).get(...values));
  }
  /** Rows one at a time, so that a whole ledger can be walked in bounded memory. Not for nested use of the same SQL. */
  *each(sql: string, ...values: Value[]): Generator<Row> {
    try {
      yield* this.#prepare(sql).iterate(...values);
    } catch (error) {
      throw explain(error, this.file);
    }
  }

  /** All or nothing: what `work` adds is kept together, or not at all when it throws or the process dies. */
  transaction<Result>(work: () => Result): Result {
    return this.#guard(() => {
      this.#database.exec('begin immediate');
      try {
        const result = work();
        this.#database.exec('commit');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('rollback');
        throw error;
      }
    });
  }

  /** True inside a transaction: what is read then may never have been. */
  get isWriting(): boolean {
    return this.#database.isTransaction;
  }

  /**
   * Writes something that may as well be left out, through a connection of its own: where the ledger cannot be written to, or another
   * writer is at work for longer than this ledger was opened to wait, nothing happens. One in memory has no other connection; what is written aside of it is lost.
   */
  aside(work: (writer: Ledger) => void): void {
    let writer: Ledger | undefined;
    try {
      writer = openLedger(this.file, { for: 'write', patience: this.#patience });
      work(writer);
    } catch (error) {
      if (!(error instanceof LedgerRefusal)) throw error;
    } finally {
      writer?.close();
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explain(error, this.file);
    }
  }
}

/**
 * Opens a ledger and brings it to the present form.
 * @throws LedgerRefusal where there is none to read, it is none, it comes from a newer program, or cannot be opened.
 */
export function openLedger(file: string, opening: Opening): Ledger {
  if (/^postgres(ql)?:\/\//.test(file)) {
    throw new LedgerRefusal(
      `${file.replace(/\/\/[^@/]*@/, '//')} is a PostgreSQL address; this version keeps its ledger in a file. Name a file with --ledger.`,
    );
  }
  if (file === '') throw new LedgerRefusal('The ledger has no name. Name a file with --ledger, or leave it out for chancery.db.');
  if (opening.for === 'read' && file !== inMemory && !existsSync(file)) {
    throw new LedgerRefusal(
      `There is no ledger at ${file}. Make one with "chancery ingest SOURCE… --ledger ${file}", or name another with --ledger.`,
    );
  }
  let database: DatabaseSync | undefined;
  try {
    // As an absolute path, so that no name is taken for an address with options of SQLite's own.
    database = new DatabaseSync(file === inMemory ? file : resolve(file), { timeout: opening.patience ?? defaultPatience });
    prepare(database, file, opening);
    return new Ledger(file, database, opening.patience);
  } catch (error) {
    database?.close();
    throw explain(error, file);
  }
}

const pragma = (database: DatabaseSync, name: string): number => {
  const row = database.prepare(`pragma ${name}`).get();
  return row ? numberOf(row, name) : 0;
};

function prepare(database: DatabaseSync, file: string, opening: Opening): void {
  const version = readVersion(database, file);
  if (opening.for === 'read' && version === 0 && file !== inMemory)
    throw new LedgerRefusal(
      `${file} is empty and no ledger. Make one with "chancery ingest SOURCE… --ledger ${file}", or name another with --ledger.`,
    );
  if (opening.for === 'read' && version === migrations.length) {
    database.exec('pragma query_only = on');
    return;
  }
  // FULL: what was reported as kept survives a power cut, not only a crash.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = -65536');
  if (opening.pages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(opening.pages)}`);
  if (version < migrations.length) migrate(database);
}

/** @throws LedgerRefusal where the file is another program's, or a newer Chancery's. */
function readVersion(database: DatabaseSync, file: string): number {
  const version = pragma(database, 'user_version');
  const application = pragma(database, 'application_id');
  const tables = database.prepare('select count(*) as tables from sqlite_schema').get();
  const isEmpty = tables === undefined || numberOf(tables, 'tables') === 0;
  if (application !== applicationId && !(application === 0 && isEmpty)) {
    throw new LedgerRefusal(`${file} is an SQLite file of another program, not a ledger. Name another with --ledger.`);
  }
  if (version > migrations.length) {
    throw new LedgerRefusal(
      `${file} was written by a newer Chancery (ledger version ${version}; this one knows versions up to ${migrations.length}). Update Chancery, or name another ledger with --ledger.`,
    );
  }
  return version;
}

/** Runs the missing steps in one transaction; another process may have run them meanwhile, so the version is read inside. */
function migrate(database: DatabaseSync): void {
  database.function('page_address', (url) => (typeof url === 'string' ? (pageAddress(url) ?? null) : null));
  database.exec('begin immediate');
  try {
    for (const { sql } of migrations.slice(pragma(database, 'user_version'))) database.exec(sql);
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${migrations.length}; commit`);
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}
