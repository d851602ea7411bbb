import { sniffEncoding } from './sniff.ts';

/** Text from bytes, or why they are not text. */
export type Decoded = { readonly text: string } | { readonly because: string };

/**
 * Reads bytes as text: by their byte order mark, as UTF-8 where they are sound, as declared by who sent them or in the page, as
 * windows-1252 where they look like Western text, else in the one encoding in which they make words. `type` is the declared media type
 * with its charset. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array, type = ''): Decoded {
  const marked = markOf(bytes);
  if (marked === 'utf-32') return { because: 'it is in UTF-32, which is not read; save it as UTF-8' };
  if (marked) return { text: new TextDecoder(marked).decode(bytes) };
  const wide = guessWide(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  if (controlShare(bytes) > 0.005) return { because: 'it is binary data, not text' };
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== undefined) return { text: strict };
  return decodeOther(bytes, /charset\s*=\s*["']?([\w:.-]{2,30})/iu.exec(type)?.[1]);
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const sampled = 4096;

/** UTF-16 without a mark: Western letters leave every other byte zero. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, sampled) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** The share of bytes that no text holds. The whole is looked at only by its beginning. */
function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, sampled);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return length === 0 ? 0 : controls / length;
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const declared = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,30})/iu;

function decodeOther(bytes: Uint8Array, sent: string | undefined): Decoded {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  for (const label of [sent, declared.exec(start)?.[1]]) {
    // What is declared as UTF-8 here is not; what is declared as Western is often said of anything.
    if (label === undefined || /^(?:utf-?8|us-ascii|iso-8859-1|latin1|windows-1252)$/iu.test(label)) continue;
    const text = decodeStrictly(label, bytes);
    if (text !== undefined) return { text };
  }
  const loose = new TextDecoder('utf-8').decode(bytes);
  const { broken, whole } = countOutsideAscii(loose);
  // A few damaged letters among many sound ones: the text is UTF-8, and was cut, or mixed with lines of another page, on its way.
  if (broken * 10 <= whole) return { text: mendByLines(bytes) };
  if (looksWestern(bytes)) return { text: new TextDecoder('windows-1252').decode(bytes) };
  const sniffed = sniffEncoding(bytes);
  if (sniffed !== undefined) return { text: new TextDecoder(sniffed).decode(bytes) };
  return { because: 'its encoding cannot be told: it is neither UTF-8 nor in another encoding in which it makes words; save it as UTF-8' };
}

/** UTF-8 with lines in windows-1252 between, as pages are that were put together by a machine. */
function mendByLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    const sound = decodeStrictly('utf-8', line);
    const { broken, whole } = sound === undefined ? countOutsideAscii(new TextDecoder('utf-8').decode(line)) : { broken: 0, whole: 0 };
    lines.push(sound ?? new TextDecoder(whole === 0 && broken > 0 && looksWestern(line) ? 'windows-1252' : 'utf-8').decode(line));
    start = end;
  }
  return lines.join('');
}

function countOutsideAscii(text: string): { broken: number; whole: number } {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 127) whole++;
  }
  return { broken, whole };
}

const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Western text in one byte a letter: mostly ASCII letters, and no byte without a letter. */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (undefinedInWindows.has(byte)) return false;
    if (byte > 127) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++;
  }
  return high <= letters * 0.25 + 2;
}
