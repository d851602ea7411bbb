/** What a file is. `documents` is NDJSON, `json` one JSON value with news items. */
export type Kind = 'documents' | 'json' | 'html' | 'text' | 'markdown' | 'pdf' | 'docx' | 'email' | 'warc' | 'arc' | 'zip';

const bySuffix: Readonly<Record<string, Kind>> = {
  ndjson: 'documents',
  jsonl: 'documents',
  json: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'email',
  warc: 'warc',
  arc: 'arc',
  zip: 'zip',
  wacz: 'zip',
};
export const suffixesInWords =
  '.html, .htm, .txt, .md, .pdf, .docx, .eml, .ndjson, .jsonl, .json (ninjs), .warc, .arc, .wacz, .zip, each also with .gz';

const byMediaType: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'email',
  'application/warc': 'warc',
  'application/x-ndjson': 'documents',
  'application/jsonl': 'documents',
  'application/json': 'json',
  'application/zip': 'zip',
  'application/wacz': 'zip',
};

/** The last suffix of a name in lower case, ".gz" left aside; empty where it has none. */
export function suffixOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/u, '');
  const dot = plain.lastIndexOf('.');
  return dot > 0 ? plain.slice(dot + 1) : '';
}

/** Undefined for a name that says nothing we know. */
export const kindByName = (name: string): Kind | undefined => bySuffix[suffixOf(name)];

/** Undefined for a media type that says nothing we know. */
export const kindByMediaType = (type: string): Kind | undefined => byMediaType[type.replace(/;.*$/su, '').trim().toLowerCase()];

const startsLikePage =
  /^\s*(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--.{0,400}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|meta|div|p|h1)\b/isu;

/**
 * What bytes are: by their own signature, which no name outweighs; else, of text, by name or declared type; else as it looks.
 * `start` is the decoded beginning of the file, empty where it is no text.
 */
export function kindOf(bytes: Uint8Array, start: string, named: Kind | undefined): Kind {
  const signed = kindBySignature(bytes);
  if (signed) return signed;
  const looks = kindByContent(start);
  // A damaged beginning shows nothing; what follows it may be whole.
  if (start === '' && (named === 'warc' || named === 'arc')) return named;
  // A name that promises a signature which is not there has lied, or the file is damaged; the text it holds decides.
  if (named === undefined || named === 'zip' || named === 'docx' || named === 'warc' || named === 'arc') return looks;
  if (named === 'pdf') return isPdf(bytes, 1024) ? 'pdf' : looks;
  if (named === 'text') return looks === 'html' || looks === 'email' ? looks : named;
  if (named === 'documents' || named === 'json') return looks === 'html' ? looks : kindOfJson(start, named);
  return named === 'html' && (looks === 'documents' || looks === 'json') ? looks : named;
}

function kindBySignature(bytes: Uint8Array): Kind | undefined {
  if (isPdf(bytes, 0)) return 'pdf';
  if (startsWith(bytes, 'PK\x03\x04')) return 'zip';
  if (startsWith(bytes, 'WARC/1.') || startsWith(bytes, 'WARC/0.')) return 'warc';
  return startsWith(bytes, 'filedesc://') ? 'arc' : undefined;
}

const startsWith = (bytes: Uint8Array, mark: string, at = 0): boolean => {
  for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  return true;
};

/** A PDF says so at its start; some are sent with a few lines of a server's before it. */
function isPdf(bytes: Uint8Array, within: number): boolean {
  for (let at = 0; at <= within; at++) if (startsWith(bytes, '%PDF-', at)) return true;
  return false;
}

/** Told by the words themselves, where the name says nothing or says "text" of a page. */
function kindByContent(start: string): Kind {
  if (/^\s*(?:\{\s*"|\[\s*\{)/u.test(start)) return kindOfJson(start, 'documents');
  if (isMessage(start)) return 'email';
  return startsLikePage.test(start.slice(0, 2000)) ? 'html' : 'text';
}

/** One value over many lines, or a value on each line: the first line of the latter is whole. */
function kindOfJson(start: string, named: 'documents' | 'json'): Kind {
  if (/^\s*\[/u.test(start)) return 'json';
  const end = start.trimStart().indexOf('\n');
  if (end < 0) return named;
  try {
    JSON.parse(start.trimStart().slice(0, end));
    return 'documents';
  } catch {
    return /^\s*\{\s*\n/u.test(start) ? 'json' : named;
  }
}

/** A message as it was sent: lines of header fields, one of them such as only mail programs write. */
function isMessage(start: string): boolean {
  const head = /^(?:From \S.*\r?\n)?((?:[A-Za-z][A-Za-z0-9-]{1,60}:.*\r?\n(?:[ \t].*\r?\n)*){3,})/u.exec(start)?.[1];
  return head !== undefined && /^(?:received|return-path|message-id|mime-version|delivered-to|x-mailer):/imu.test(head);
}

const signatures: readonly (readonly [string, readonly number[], number?])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a WebP image or a WAV or AVI recording', [0x52, 0x49, 0x46, 0x46]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a tar archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an MP3 recording', [0x49, 0x44, 0x33]],
  ['an Ogg recording', [0x4f, 0x67, 0x67, 0x53]],
  ['an MP4 recording', [0x66, 0x74, 0x79, 0x70], 4],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What the bytes are, in words, where they are known to be something that is not read. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  for (const [name, marks, at = 0] of signatures) if (marks.every((mark, index) => bytes[at + index] === mark)) return name;
  return undefined;
}

/** True for the start of a gzip file, whatever its name. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
