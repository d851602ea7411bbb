import type { Page, RefusedPage } from '#model/page.ts';

/** A source broke a rule of ours while it was read; the message is the reason given to the person, without the source's name. */
export class BrokenSource extends Error {
  override readonly name = 'BrokenSource';
}

/** Turns what the file system, an unpacker or a reader of formats throws in the middle of reading into a refusal of that one source. */
export async function* guarded(from: string, read: () => AsyncIterable<Page | RefusedPage>): AsyncGenerator<Page | RefusedPage> {
  try {
    yield* read();
  } catch (error) {
    const because = failureInWords(error);
    if (because === undefined) throw error;
    yield { from, because };
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the spelling',
  ENOTDIR: 'there is no such file or folder; a part of its path is a file',
  EACCES: 'it may not be read by this user; change its permissions or copy it',
  EPERM: 'it may not be read by this user; change its permissions or copy it',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder where a file was expected',
  EIO: 'the disk gave an error while it was read',
  EMFILE: 'too many files are open; close other programs and ingest again',
  ENAMETOOLONG: 'its name is too long for this system',
  ESTALE: 'it vanished while it was read',
  Z_DATA_ERROR: 'it is a gzip file that is damaged',
  Z_BUF_ERROR: 'it is a gzip file that ends too early',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no path may hold',
};

/** Undefined for an error that is not about the source: that one is ours, and must be seen. */
export function failureInWords(error: unknown): string | undefined {
  if (error instanceof BrokenSource) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return (
    failures[error.code] ?? (/^(?:E[A-Z0-9]+|Z_[A-Z]+)$/u.test(error.code) ? `the system could not read it (${error.code})` : undefined)
  );
}
