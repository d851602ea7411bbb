import type { Page, RefusedPage } from '#model/page.ts';
import { readDocumentLine } from './document-line.ts';
import { largestText, largestTextInWords } from './limit.ts';

const newline = 10;

/** Documents from a stream of NDJSON, one line in memory at a time; a line of `largestText` bytes or more is refused. */
export async function* documentsIn(stream: AsyncIterable<Uint8Array>, from: string): AsyncGenerator<Page | RefusedPage> {
  let number = 0;
  for await (const line of linesOf(stream)) {
    number++;
    const place = `${from}, line ${number}`;
    if (line === tooLong)
      yield { from: place, because: `the line is ${largestTextInWords} or more, the most that is read as one document` };
    else {
      const page = readDocumentLine(line, place);
      if (page) yield page;
    }
  }
}

const tooLong = Symbol('a line beyond the limit');

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | typeof tooLong> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array | typeof tooLong => {
    const line = length >= largestText ? tooLong : join(kept, length);
    kept = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      if (length + end - start < largestText) kept.push(chunk.subarray(start, end));
      length += end - start;
      yield take();
      start = end + 1;
    }
    length += chunk.length - start;
    if (length < largestText) kept.push(chunk.subarray(start));
    else kept = [];
  }
  if (length > 0) yield take();
}

/** The whole of a stream, or undefined where it reaches `most` bytes; the rest is then left unread. */
export async function wholeOf(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length >= most) return undefined;
    chunks.push(chunk);
  }
  return join(chunks, length);
}

/** The stream again, with its first bytes looked at. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ start: Uint8Array; stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < 4096 && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      length += next.value.length;
    }
  }
  const again = async function* (): AsyncGenerator<Uint8Array> {
    yield* first;
    try {
      while (!ended) {
        const next = await iterator.next();
        if (next.done) ended = true;
        else yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { start: join(first, length).subarray(0, 4096), stream: again() };
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
