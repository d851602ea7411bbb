import { z } from 'zod';
import type { Page } from '#model/page.ts';
import { acquireFile } from '#pipeline';
import { Refused } from './problem.ts';

/** A file that a person hands over: a name, whose suffix tells the kind where the bytes do not, and the bytes. */
export const HandedFile = z.object({
  name: z.string().min(1).max(1000),
  base64: z.string().min(1).describe('its bytes; DOCX, PDF, a message (EML), HTML, Markdown or plain text'),
});
export type HandedFile = z.output<typeof HandedFile>;

const noFile = 'Nothing to read';

/**
 * The one page in a file. A message with a paper attached, or an archive, holds several: which of them is meant, we do not guess.
 * @throws Refused where it holds none or several, or cannot be read.
 */
export async function pageInFile({ name, base64 }: HandedFile): Promise<Page> {
  const known = shownName(name);
  let refusal = 'it holds no text';
  let found: Page | undefined;
  for await (const page of acquireFile(bytesOf(base64), known)) {
    if ('because' in page) refusal = page.because;
    else if (found)
      throw new Refused(422, 'Several texts', `${known} holds more than one text. Take out the one that is meant, and give it alone.`);
    else found = page;
  }
  if (!found) throw new Refused(422, noFile, `${known}: ${refusal}.`);
  return found;
}

function bytesOf(base64: string): Uint8Array {
  const stranger = /[^A-Za-z0-9+/=]/.exec(base64);
  if (stranger)
    throw new Refused(422, noFile, `"base64" holds ${JSON.stringify(stranger[0])}, which no base64 does. Encode the bytes again.`);
  return Buffer.from(base64, 'base64');
}

/** The last part of a name, without what could act or mislead where it is shown: folders, control characters, marks that turn the direction. */
export function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}<>:"|?*]/gu, '').trim();
  return /[^.]/.test(plain) ? plain.slice(-120) : 'a file without a name';
}
