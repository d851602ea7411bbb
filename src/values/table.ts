import { readFileSync } from 'node:fs';

const folder = new URL('../../data/', import.meta.url);

/** A row of a table in `data/`, by column name; a missing cell is the empty string. */
export type Row = ReadonlyMap<string, string>;

/** Lines of a file in `data/` that say something: without comments ("#") and blank lines. */
export const readLines = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Reads a tab-separated table of `data/`; the first line that is no comment names the columns. */
export function readTable(file: string): readonly Row[] {
  const [header = '', ...lines] = readLines(file);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length > columns.length)
      throw new Error(`data/${file} has a row with more cells than columns: "${line}". Join them or add a column.`);
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The values of a cell that holds several. */
export const listIn = (row: Row, column: string): readonly string[] => (row.get(column) ?? '').split('|').filter((part) => part !== '');

/** Makes a value on first use and keeps it: tables are read when somebody asks, once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
