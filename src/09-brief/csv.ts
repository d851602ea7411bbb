/**
 * Rows as CSV (RFC 4180, with a byte-order mark, so that a spreadsheet takes it for UTF-8). A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => row.map(printCell).join(',')).join('\r\n')}\r\n`;

function printCell(text: string): string {
  const safe = /^[=+\-@\t\r|%]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
