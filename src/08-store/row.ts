import type { SQLOutputValue } from 'node:sqlite';

/** A row as SQLite hands it over. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A text column that is never null. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds ${typeof value} where text was expected`);
  return value;
}

/** A numeric column that is never null. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds ${typeof value} where a number was expected`);
  return value;
}

/** An optional field: absent where the column is null, so that it can be spread into a record. */
export function optional<Name extends string>(row: Row, name: Name): { readonly [key in Name]?: string } {
  const value = row[name];
  const given: { [key in Name]?: string } = {};
  if (typeof value === 'string') given[name] = value;
  return given;
}
