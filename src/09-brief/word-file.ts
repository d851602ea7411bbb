import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What XML cannot hold is left out. */
export const printable = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Numbers bookmarks and pictures from one on: the library goes on counting from one document to the next. */
const renumber = (xml: string): string => count(count(xml, /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g), /(<wp:docPr id=")(\d+)/g);

function count(xml: string, ids: RegExp): string {
  const known = new Map<string, number>();
  return xml.replace(ids, (_, before: string, id: string) => {
    const number = known.get(id) ?? known.size + 1;
    known.set(id, number);
    return `${before}${number}`;
  });
}

/**
 * The document as a file. The instant of making, which the library writes into the file's properties and the archive's entries, gives way to
 * the first instant of `asOf`, so that the same document gives the same bytes.
 */
export async function packWord(made: Document, asOf: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await Packer.toBuffer(made));
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const core = read('docProps/core.xml').replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `${asOf}T00:00:00Z`);
  // Without a zone, since archives keep the wall clock's time.
  const settled = { 'docProps/core.xml': strToU8(core), 'word/document.xml': strToU8(renumber(read('word/document.xml'))) };
  return zipSync({ ...parts, ...settled }, { mtime: new Date(1980, 0, 1), level: 6 });
}
