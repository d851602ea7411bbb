import { z } from 'zod';
import type { World } from '#acquire/web/world.ts';
import type { Page, RefusedPage } from '#model/page.ts';
import { acquireAddress, acquireFile } from '#pipeline';
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
export function pageInFile({ name, base64 }: HandedFile): Promise<Page> {
  const known = shownName(name);
  return theOnePage(acquireFile(bytesOf(base64), known), known, 'Take out the one that is meant, and give it alone.');
}

/**
 * The page at an address, fetched as "chancery ingest" does: public addresses alone, as robots.txt allows, within its limits.
 * @throws Refused where it gives none, or is a feed or list that names several.
 */
export function pageAt(address: string, world: World | undefined): Promise<Page> {
  if (!world) throw new Refused(422, noFile, 'This desk fetches no addresses. Paste the text, or give the page as a file.');
  return theOnePage(
    acquireAddress(address, world),
    address,
    '“chancery ingest” or “chancery watch” with the address takes all of them in.',
  );
}

async function theOnePage(pages: AsyncIterable<Page | RefusedPage>, known: string, next: string): Promise<Page> {
  let refusal = 'it holds no text';
  let found: Page | undefined;
  for await (const page of pages) {
    if ('because' in page) refusal = page.because;
    else if (found) throw new Refused(422, 'Several texts', `${known} holds more than one text. ${next}`);
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
