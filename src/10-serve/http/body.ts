import type { Context } from 'hono';
import { Refused } from './problem.ts';

const deepest = 32;

/**
 * The JSON that a request brings; undefined where it brings nothing.
 * @throws Refused where it is too large, too deep or no JSON.
 */
export async function bodyOf(context: Context, mostBytes: number): Promise<unknown> {
  if (context.req.method !== 'POST') return undefined;
  const bytes = await readUpTo(context.req.raw, mostBytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(400, 'Not UTF-8', 'The body holds bytes that are no UTF-8. Send it again as UTF-8.');
  }
  if (isDeeperThan(text, deepest)) throw new Refused(400, 'Too deep', `The body nests more than ${deepest} levels. Send it flatter.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'Not JSON', 'The body cannot be parsed. Send one JSON value.');
  }
}

async function readUpTo(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = new Refused(413, 'Too large', `The body is over ${most} bytes. Send it in parts.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Counts brackets outside strings, before a parser spends itself on them; by hand, as no pattern bears a string of many megabytes. */
function isDeeperThan(json: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at++) {
    const letter = json[at];
    if (letter === '"') isInString = !isInString;
    else if (isInString) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
