import type { Finding } from '#model/audit.ts';
import type { Document } from '#model/document.ts';
import type { Ledger } from './ledger.ts';
import { numberOf, textOf } from './row.ts';

/** A text under watch, as it was when the watch began, with what its last audit found. */
export interface WatchedText {
  readonly number: number;
  readonly document: Document;
  readonly asOf: string;
  readonly findings: readonly Finding[];
}

/** Puts a text under watch, unless it is already. Call it inside a transaction, and keep its first audit with it. */
export function watchText(ledger: Ledger, document: Document, learned: string): number {
  const known = watchedTexts(ledger).find((watched) => watched.document.id === document.id);
  if (known) return known.number;
  ledger.run('insert into watched_text (id, document, learned) values (?, ?, ?)', document.id, JSON.stringify(document), learned);
  return numberOf(ledger.first('select last_insert_rowid() as number') ?? {}, 'number');
}

/** Keeps what an audit of a watched text found; `ended` gives up the watch. Call it inside a transaction. */
export function keepAudit(
  ledger: Ledger,
  watched: number,
  asOf: string,
  findings: readonly Finding[],
  ended: boolean,
  learned: string,
): void {
  ledger.run(
    'insert into watched_audit (watched, as_of, findings, ended, learned) values (?, ?, ?, ?, ?)',
    watched,
    asOf,
    JSON.stringify(findings),
    ended ? 1 : 0,
    learned,
  );
}

/** The texts under watch, in the order in which they were put there. */
export const watchedTexts = (ledger: Ledger): WatchedText[] =>
  ledger
    .all(
      `select t.number, t.document, a.as_of, a.findings from watched_text t join watched_audit a on a.watched = t.number
       where a.number = (select max(number) from watched_audit where watched = t.number) and a.ended = 0 order by t.number`,
    )
    .map((row) => {
      const document: Document = JSON.parse(textOf(row, 'document'));
      const findings: readonly Finding[] = JSON.parse(textOf(row, 'findings'));
      return { number: numberOf(row, 'number'), document, asOf: textOf(row, 'as_of'), findings };
    });
