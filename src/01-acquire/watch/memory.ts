import { createHash } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { FeedItem } from '../feed/feed.ts';
import { momentOf } from '../feed/moment.ts';
import type { Entry } from './entries.ts';
import { FeedState } from './feed-state.ts';

/** An entry whose page is still to be fetched. */
export interface Waiting extends Entry {
  readonly feed: string;
  readonly host: string;
  readonly due: number;
  readonly tries: number;
}

const said = z.string().optional();
const Item = z.object({
  id: said,
  link: said,
  title: said,
  summary: said,
  content: said,
  published: said,
  updated: said,
  author: said,
  language: said,
  outlet: said,
});

const day = 86_400_000;
/** An entry that no list has shown for so long may be forgotten; it will not come again. */
const remembered = 60 * day;
/** How often a page is fetched again because its feed says that it changed: some feeds say so at every turn, and mean nothing by it. */
const mostRevisions = 5;

const form = `
create table if not exists feed (address text primary key, state text not null) strict, without rowid;
create table if not exists waiting (
  key text primary key, feed text not null, host text not null, due integer not null, tries integer not null, item text not null
) strict, without rowid;
create index if not exists waiting_by_host on waiting (host, due);
create table if not exists seen (
  key blob primary key, listed integer not null, changed integer not null default 0, revisions integer not null default 0
) strict, without rowid;
create table if not exists file (path text primary key, mark text not null) strict, without rowid;`;

/** Memories that knew entries as seen, and not when they changed. */
const olderForm = `
alter table seen add column changed integer not null default 0;
alter table seen add column revisions integer not null default 0;`;

/**
 * What a watch remembers: feeds, entries seen, entries that wait for their page, files taken. It lies beside the ledger and not in it: nothing here is
 * evidence, all of it changes, and losing it costs no more than asking again.
 */
export class Memory {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: 10_000 });
    this.#database.exec('pragma journal_mode = wal; pragma synchronous = normal');
    this.#database.exec(form);
    const isOlder = this.#database.prepare("select 1 from pragma_table_info('seen') where name = 'changed'").get() === undefined;
    if (isOlder) this.#database.exec(olderForm);
  }

  /** All or nothing. */
  together(work: () => void): void {
    this.#database.exec('begin immediate');
    try {
      work();
      this.#database.exec('commit');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  feeds(): FeedState[] {
    return this.#prepare('select state from feed order by address')
      .all()
      .map(({ state }) => FeedState.parse(JSON.parse(String(state))));
  }
  keepFeed(feed: FeedState): void {
    this.#prepare('insert into feed values (?1, ?2) on conflict do update set state = ?2').run(feed.address, JSON.stringify(feed));
  }

  /** Of these entries those never seen before, and those that their feed says have changed since. They count as seen once they are `noted`. */
  newsIn(entries: readonly Entry[]): { readonly fresh: Entry[]; readonly revised: Entry[] } {
    const fresh: Entry[] = [];
    const revised: Entry[] = [];
    for (const entry of entries) {
      const row = this.#prepare('select changed, revisions from seen where key = ?').get(hashOf(entry.key));
      if (row === undefined) fresh.push(entry);
      else if (isLater(entry, Number(row.changed)) && Number(row.revisions) < mostRevisions) revised.push(entry);
    }
    return { fresh, revised };
  }
  /** Writes only what is news: an entry is listed for weeks, and polled a hundred times a day. */
  noted(entries: readonly Entry[], now: number): void {
    const note = this.#prepare(
      `insert into seen values (?1, ?2, ?3, 0) on conflict do update
       set listed = ?2, changed = max(changed, ?3), revisions = revisions + (changed > 0 and ?3 > changed)
       where listed < ?2 - 86400000 or ?3 > changed`,
    );
    for (const entry of entries) note.run(hashOf(entry.key), Math.round(now), changedAt(entry));
  }
  /** Forgets what cannot come again. */
  forget(now: number): void {
    this.#prepare('delete from seen where listed < ?').run(now - remembered);
  }

  wait({ key, feed, host, due, tries, item }: Waiting): void {
    this.#prepare('insert into waiting values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do update set due = ?4, tries = ?5, item = ?6').run(
      key,
      feed,
      host,
      Math.round(due),
      tries,
      JSON.stringify(item),
    );
  }
  done(key: string): void {
    this.#prepare('delete from waiting where key = ?').run(key);
  }
  /** For each host that entries wait for, when the first of them is due. */
  hostsWaiting(): { readonly host: string; readonly due: number }[] {
    return this.#prepare('select host, min(due) as due from waiting group by host order by due, host')
      .all()
      .map(({ host, due }) => ({ host: String(host), due: Number(due) }));
  }
  nextOf(host: string): Waiting | undefined {
    const row = this.#prepare('select * from waiting where host = ? order by due, key limit 1').get(host);
    if (!row) return undefined;
    const item: FeedItem = cleared(Item.parse(JSON.parse(String(row.item))));
    return { key: String(row.key), feed: String(row.feed), host, due: Number(row.due), tries: Number(row.tries), item };
  }
  countWaiting(feed?: string): number {
    const row = this.#prepare('select count(*) as n from waiting where ?1 is null or feed = ?1').get(feed ?? null);
    return Number(row?.n ?? 0);
  }

  /** True where the file has been taken as it is now: `mark` tells one state of a file from the next. */
  isTaken(path: string, mark: string): boolean {
    return this.#prepare('select 1 from file where path = ? and mark = ?').get(path, mark) !== undefined;
  }
  takeFile(path: string, mark: string): void {
    this.#prepare('insert into file values (?1, ?2) on conflict do update set mark = ?2').run(path, mark);
  }
  files(): string[] {
    return this.#prepare('select path from file')
      .all()
      .map(({ path }) => String(path));
  }
  forgetFile(path: string): void {
    this.#prepare('delete from file where path = ?').run(path);
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
}

/** When an entry last changed, as far as its feed says, in milliseconds since 1970; 0 where it does not. */
const changedAt = ({ item }: Entry): number => Math.max(momentOf(item.updated)?.at ?? 0, momentOf(item.published)?.at ?? 0);

/** True where both times are known, and the entry's is the later. */
const isLater = (entry: Entry, changed: number): boolean => changed > 0 && changedAt(entry) > changed;

// Sixteen bytes for an address of two hundred: millions of entries stay small.
const hashOf = (key: string): Uint8Array => createHash('sha256').update(key).digest().subarray(0, 16);

const cleared = (item: z.infer<typeof Item>): FeedItem => JSON.parse(JSON.stringify(item));
