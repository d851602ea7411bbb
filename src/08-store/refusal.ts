/** The ledger could not do what was asked. The message says what happened, to what, and what to do next. */
export class LedgerRefusal extends Error {
  override readonly name = 'LedgerRefusal';
}

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

const explanations: Readonly<Record<number, (file: string) => string>> = {
  5: (file) => `Another process is writing to ${file} and did not finish in time. Wait until it is done and run the same command again.`,
  6: (file) => `Another process has locked ${file}. Wait until it is done and run the same command again.`,
  8: (file) =>
    `${file} cannot be written to: it, or its folder, is read-only. Change its permissions, or name another ledger with --ledger.`,
  10: (file) => `${file} could not be read or written: the disk reported an error. Check the disk; what was reported as kept is safe.`,
  11: (file) => `${file} is damaged. Restore it from a copy, or ingest the sources into a new ledger with --ledger.`,
  13: (file) =>
    `The disk (or the ledger's quota) is full: ${file} takes no more. What was reported as kept is safe. Make room and run the same command again.`,
  14: (file) => `${file} could not be opened. Check that its folder exists and that you may write there, or name another with --ledger.`,
  26: (file) => `${file} is not a ledger: it is no SQLite file. Name another with --ledger.`,
};

/** Turns SQLite's codes into words a person can act on; other errors are passed on as they are. */
export function explain(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const words = code === undefined ? undefined : explanations[code];
  return words ? new LedgerRefusal(words(file), { cause: error }) : error;
}
