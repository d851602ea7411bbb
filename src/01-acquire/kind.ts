/** What a file is, told by its name and by its first bytes. */
export type Kind = 'documents' | 'html' | 'text';

const bySuffix: Readonly<Record<string, Kind>> = {
  ndjson: 'documents',
  jsonl: 'documents',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
};
export const suffixesInWords = '.html, .htm, .txt, .md, .ndjson, .jsonl, each also with .gz';

/** The last suffix of a name in lower case, ".gz" left aside; empty where it has none. */
export function suffixOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/u, '');
  const dot = plain.lastIndexOf('.');
  return dot > 0 ? plain.slice(dot + 1) : '';
}

/** Undefined for a name that says nothing we know. */
export const kindByName = (name: string): Kind | undefined => bySuffix[suffixOf(name)];

const startsLikePage = /^\s*(?:<!--.{0,400}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|div|p|h1)\b/isu;

/** Told by the words themselves, where the name says nothing or says "text" of a page. */
export function kindByContent(start: string): Kind {
  if (/^\s*\{\s*"/u.test(start)) return 'documents';
  return startsLikePage.test(start.slice(0, 2000)) ? 'html' : 'text';
}

const signatures: readonly (readonly [string, readonly number[], number?])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a WebP image or a WAV or AVI recording', [0x52, 0x49, 0x46, 0x46]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (or a DOCX, XLSX, EPUB or ODT document)', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an MP3 recording', [0x49, 0x44, 0x33]],
  ['an Ogg recording', [0x4f, 0x67, 0x67, 0x53]],
  ['an MP4 recording', [0x66, 0x74, 0x79, 0x70], 4],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a web archive (WARC)', [0x57, 0x41, 0x52, 0x43, 0x2f, 0x31]],
];

/** What the bytes are, in words, where they are known to be something other than text. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  for (const [name, marks, at = 0] of signatures) if (marks.every((mark, index) => bytes[at + index] === mark)) return name;
  return undefined;
}

/** True for the start of a gzip file, whatever its name. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
