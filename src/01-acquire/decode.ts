/** Text from bytes, or why they are not text. */
export type Decoded = { readonly text: string } | { readonly because: string };

/**
 * Reads bytes as text: by their byte order mark, as UTF-8 where they are sound, as declared in the page, else as windows-1252
 * where they look like Western text. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked === 'utf-32') return { because: 'it is in UTF-32, which is not read; save it as UTF-8' };
  if (marked) return { text: new TextDecoder(marked).decode(bytes) };
  const wide = guessWide(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  if (controlShare(bytes) > 0.005) return { because: 'it is binary data, not text' };
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== undefined) return { text: strict };
  return decodeDamaged(bytes);
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

function decodeDamaged(bytes: Uint8Array): Decoded {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = declared.exec(start)?.[1]?.toLowerCase();
  if (label !== undefined && label !== 'utf-8' && label !== 'utf8') {
    const text = decodeStrictly(label, bytes);
    if (text !== undefined) return { text };
  }
  const loose = new TextDecoder('utf-8').decode(bytes);
  const { broken, whole } = countOutsideAscii(loose);
  // A few damaged letters among many sound ones: the text is UTF-8, and was cut or mixed on its way.
  if (broken * 10 <= whole) return { text: loose };
  if (looksWestern(bytes)) return { text: new TextDecoder('windows-1252').decode(bytes) };
  return { because: 'its encoding cannot be told: it is neither UTF-8 nor Western text; save it as UTF-8' };
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
